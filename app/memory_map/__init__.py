"""The memory map: an overview of what the memories are about."""
