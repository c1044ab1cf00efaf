"""The adaptation view."""
