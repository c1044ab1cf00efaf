"""Plaintext memory: statements and turns, from saving over recall to forgetting."""
