"""A key that asks a quick question wherever the person is, off until it is set."""
