"""Saving statements: how a new one relates to those that are stored, and what follows from that."""
