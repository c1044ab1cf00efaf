"""Opening the file that a passage comes from: a PDF at its page in the app, all others in the program that the person uses for them."""

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
    """Open a file: a PDF in a window of the app, at its page; all others outside.

    Args:
        engine: has threads.
        theme: of the window.
        cited: the file, and the place in it.
        say: told why it cannot be opened.
        owner: who asks; nothing happens once it is gone.
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
