"""PDF documents in the window, opened at the cited page."""
