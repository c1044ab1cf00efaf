"""A profile under a passphrase: while it is locked its files are encrypted. See docs/lock.md for what that covers."""
