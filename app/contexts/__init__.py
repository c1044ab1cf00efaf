"""The contexts view."""
