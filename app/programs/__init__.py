"""Other programs that use the memory: which they are, what they may do, and what they ask for."""
