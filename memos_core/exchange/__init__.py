"""Files that leave the profile and come into it: exported memories, backups, restores."""
