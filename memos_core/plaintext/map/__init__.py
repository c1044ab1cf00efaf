"""Overviews of all memories: a map by meaning, and a timeline."""
