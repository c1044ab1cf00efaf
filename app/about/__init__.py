"""The page About you, with all that the assistant knows about the person: to read, correct, print and take along."""
