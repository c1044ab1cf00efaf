"""Moving in: reads what other assistants and programs export, and brings it into a profile."""
