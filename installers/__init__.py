"""What makes installers of MemOS Desktop: one frozen build for the system it runs on, and the packages around it."""
