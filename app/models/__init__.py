"""The models: those on this computer, those to download, the downloads, and those that run elsewhere."""
