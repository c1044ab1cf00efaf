"""Activity: who read, used, changed or took out what, and what runs in the background."""
