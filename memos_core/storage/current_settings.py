"""The settings as they are now: read when a profile is opened, and changed by one thread at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from memos_core.storage import settings as settings_file
from memos_core.storage.settings import Settings
from memos_core.updates import check_address


class CurrentSettings:
    """What the person has set; calling it returns the present settings. Safe to use from any thread."""

    def __init__(self, home: Path, changed: Callable[[Settings], None]) -> None:
        """Read them.

        Args:
            home: the folder of all data.
            changed: called with the new settings after each change.
        """
        self._home = home
        self._changed = changed
        self._saving = threading.Lock()
        self.loaded = settings_file.load(home)
        """What was read at the beginning, and what of it could not be used."""
        self._settings = self.loaded.settings

    def __call__(self) -> Settings:
        return self._settings

    def update(self, changes: Mapping[str, object]) -> Settings:
        """Change settings and save them. Raises InvalidInput for an unknown setting or a bad value; nothing is changed then."""
        if address := changes.get("update_address"):
            check_address(str(address))
        with self._saving:  # whoever saves last has the last word here too
            settings = self._settings = settings_file.save(self._home, dict(changes))
        self._changed(settings)
        return settings
