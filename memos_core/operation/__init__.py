"""What is done with memories: recall, lifecycle."""
