"""Run the real app on the current X server, for a screen reader to use: `python -m tests.app.screen_reader_child HOME`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings

from app.application import Application, run
from tests.support.scripted import ScriptedModel


def main() -> int:
    """Run the app until the process is ended from outside."""
    home = Path(sys.argv[1])
    home.mkdir(exist_ok=True)
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("firstRunSeen", True)
    settings.sync()
    Application(sys.argv[:1])
    return run(home, "ana", None, backend=ScriptedModel("The ferry leaves at noon."))


if __name__ == "__main__":
    sys.exit(main())
