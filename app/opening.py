"""Opening the file that a passage comes from, in the program that the person uses for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.bridge import Engine
from app.language import tr


def open_document(engine: Engine, file: str, say: Callable[[str], None], owner: QObject) -> None:
    """Open a file outside of this window; source code is shown in its folder, because opening could run it.

    Args:
        engine: has a thread that looks for the file.
        file: its path.
        say: told where it is no longer there.
        owner: who asks; nothing happens once it is gone.
    """
    path = Path(file)

    def look() -> Path | None:
        from memos_core import DOCUMENT_KINDS

        if not path.is_file():
            return None
        return path if path.suffix.lower().removeprefix(".") in DOCUMENT_KINDS else path.parent

    def open_(found: Path | None) -> None:
        if found is None:
            say(tr("{name} is no longer in {folder}.", name=path.name, folder=path.parent))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(found))):
            say(tr("No program was found that opens {name}.", name=found.name))

    engine.run(lambda _memos: look(), open_, say, owner)
