"""The profiles, and the lock of each."""
