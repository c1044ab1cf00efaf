"""Spaces that are shared through a folder: the card in the settings, and its dialogs."""
