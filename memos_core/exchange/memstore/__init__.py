"""MemStore: spaces that are shared through a folder. docs/memstore.md has the format of the folder.

`entries` says what an item of a space is, `folder` writes and reads a publisher's files, `comparing` says what is new, `taking` makes
changes of it, and `store` is what the rest of the program calls.
"""
