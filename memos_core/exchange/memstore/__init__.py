"""MemStore: spaces that are shared through a folder. docs/memstore.md describes the format of the folder.

`entries` defines the items of a space, `folder` writes and reads a publisher's files, `comparing` finds what is new, `taking` turns it into
changes, and `store` is what the rest of the program calls.
"""
