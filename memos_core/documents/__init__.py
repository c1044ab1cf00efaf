"""Files to passages, and their import."""
