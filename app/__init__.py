"""The window: a thin layer over memos_core. It holds no rules about memory."""
