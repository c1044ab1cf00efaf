"""PDF documents in the window: opened at the page that is cited."""
