"""Whose memory the window shows: the profiles, and the lock of each."""
