"""Moving in: what other assistants and programs export, read and brought into a profile."""
