"""What turns talk into memory and memory into a prompt."""
