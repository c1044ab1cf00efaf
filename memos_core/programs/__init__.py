"""Other programs on this computer that the person lets use the memory: who they are, what they may do, and how they are served."""
