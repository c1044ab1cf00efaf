"""Reads files into passages, and imports these as memories."""
