"""The window: a thin face on memos_core. It holds no rule about memory."""
