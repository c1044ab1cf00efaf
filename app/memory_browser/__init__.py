"""The memory browser: every memory in a table, and all about one of them beside it."""
