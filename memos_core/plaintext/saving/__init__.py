"""Keeping what was said, beside what is known already."""
