"""Opens the document that a passage comes from: a PDF at its page in the app, any other file in the person's program for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.language import tr
from app.pdf.pages import PdfPages
from app.pdf.window import Cited, PdfWindow
from app.theme.theme import ThemeManager


def open_document(
    engine: Engine, theme: ThemeManager, cited: Cited, say: Callable[[str], None], owner: QWidget
) -> None:
    """Open a file: a PDF in a window of the app, at its page; any other outside.

    Args:
        engine: runs the reading of the file.
        theme: the window's theme.
        cited: the file, and the place in it.
        say: called with the reason if the file cannot be opened.
        owner: the widget that asks; nothing happens once it is gone.
    """
    path = Path(cited.file)
    if path.suffix.lower() != ".pdf":
        open_outside(engine, cited.file, say, owner)
        return
    known = next((one for one in owner.window().findChildren(PdfWindow) if one.pages.path == path), None)
    if known is not None:
        _show(known, cited)
        return

    def show(pages: PdfPages) -> None:
        window = PdfWindow(owner.window(), engine, theme, pages)
        window.outside.connect(lambda file: open_outside(engine, file, say, owner))
        _show(window, cited)

    engine.run(lambda _memos: PdfPages(path), show, say, owner, long=True)


def _show(window: PdfWindow, cited: Cited) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
    window.go_to(cited.page or 1, cited.passage)


def open_outside(engine: Engine, file: str, say: Callable[[str], None], owner: QWidget) -> None:
    """Open a file in another program. Source code is only shown in its folder, because opening it could run it.

    Args:
        engine: looks for the file in a thread.
        file: its path.
        say: called with a message if the file no longer exists.
        owner: the widget that asks; nothing happens once it is gone.
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
