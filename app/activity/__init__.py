"""Activity: who read, used, changed or exported what, and which jobs run in the background."""
