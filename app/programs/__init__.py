"""Other programs that use the memory: who they are, what they may, and what they ask for."""
