"""What the window remembers about a profile: a file inside the profile, because it may hold unsent text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from memos_core import profile_folder

_OF_A_PROFILE = ("conversation", "newDraft")


class LastPlace(QSettings):
    """The file; once the profile is closed, nothing more is written to it."""

    def __init__(self, home: Path, user: str, of_all: QSettings) -> None:
        """
        Args:
            home: the folder of all data.
            user: the profile.
            of_all: the settings file for all profiles, in which earlier releases kept these values.
        """
        super().__init__(str(profile_folder(home, user) / "window.ini"), QSettings.Format.IniFormat)
        self._closed = False
        for name in _OF_A_PROFILE:
            if of_all.contains(name):
                self.setValue(name, of_all.value(name))
                of_all.remove(name)

    def setValue(self, key: str, value: Any) -> None:
        if not self._closed:
            super().setValue(key, value)

    def set_closed(self, closed: bool) -> None:
        """Write what is pending and then nothing more; with False, allow writing again."""
        self.sync()
        self._closed = closed
