"""What the assistant knows about the person: to read, correct, print and take along."""
