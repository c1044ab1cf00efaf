"""The installer for Windows (NSIS)."""
