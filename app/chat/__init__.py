"""The chat view: conversations, transcript, composer, and the memories behind each reply."""
