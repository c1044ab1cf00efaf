"""Moves data out of a profile and into it: exported memories, backups, imports from other programs, shared spaces."""
