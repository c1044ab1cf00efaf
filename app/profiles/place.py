"""Where somebody was last in a profile: a file in it, because it may hold what they were writing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from memos_core import profile_folder

_OF_A_PROFILE = ("conversation", "newDraft")


class LastPlace(QSettings):
    """The file; nothing is written to it any more once the profile is closed."""

    def __init__(self, home: Path, user: str, of_all: QSettings) -> None:
        """
        Args:
            home: the folder of all data.
            user: the profile.
            of_all: the file for all profiles, which once held what belongs here.
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
        """Write what there is and nothing after it, or write again."""
        self.sync()
        self._closed = closed
