"""Plaintext memory: statements and turns are saved, recalled, edited and forgotten."""
