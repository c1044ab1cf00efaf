"""The memory browser: every memory in a table, and everything about the selected one beside it."""
