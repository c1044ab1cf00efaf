"""What belongs to the whole window: its actions with their shortcuts, the command palette, the search through all chats."""
