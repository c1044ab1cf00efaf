"""What the app shows when it is started for the first time."""
