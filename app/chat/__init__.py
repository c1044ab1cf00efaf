"""The chat view: the list of conversations, the transcript, the composer, and the memories behind each reply."""
