"""Trains the question writer of the starter model."""
