"""The memory map: what the memories are about, at a glance."""
