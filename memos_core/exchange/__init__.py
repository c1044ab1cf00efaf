"""What goes out and comes in: files of memories, backups, restores."""
