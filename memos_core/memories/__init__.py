"""The payloads of a MemCube, one shape each."""
