"""Other programs of this computer that use the memory, with the person's leave: who they are, what they may, and how they are served."""
