"""Opens the window once with a data folder of its own, checks that it was painted, and ends: a step of the self-test.

usage: python -m app.window_check --home DIR [--picture FILE] [--seconds N]

Its output goes into the report of the self-test, which is in English.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from app.__main__ import why_no_window

LEAST_COLOURS = 40
"""The fewest colours of a painted window. An empty one has a handful; smoothed letters alone bring dozens."""
PATIENCE_SECONDS = 120


def check(home: Path, picture: Path | None, seconds: float) -> str:
    """Open the window, paint it, close it. Returns what is wrong, or "" if nothing is.

    Args:
        home: a folder for the data of this one run.
        picture: where to save what was painted, as PNG.
        seconds: how long the window stays open.
    """
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from app.application import make_window
    from app.bridge import Engine
    from app.theme.tokens import SANS

    application = QApplication(sys.argv[:1])
    home.mkdir(parents=True, exist_ok=True)
    engine = Engine(home, "self-test", None)
    window = make_window(application, engine, home)
    problems: list[str] = []
    engine.openFailed.connect(problems.append)
    engine.open()
    loop, end = QEventLoop(), time.monotonic() + PATIENCE_SECONDS
    while engine.memos is None and not problems and time.monotonic() < end:
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    QTimer.singleShot(max(200, int(seconds * 1000)), loop.quit)
    loop.exec()
    image = window.grab().toImage()
    if picture is not None and not image.save(str(picture), "PNG"):  # type: ignore[call-overload]  # a string is right
        problems.append(f"The picture could not be written to {picture}.")  # no text
    step = max(1, image.width() // 400)
    colours = {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}
    if engine.memos is None and not problems:
        problems.append("The profile was not opened in time.")  # no text
    if len(colours) < LEAST_COLOURS:
        problems.append(f"The window was not painted: it has {len(colours)} colours.")  # no text
    if SANS not in QFontDatabase.families():
        problems.append("The fonts did not come along.")  # no text
    problems.append(_pdf_problem(home))
    window.close_at_once()
    engine.close()
    return " ".join(filter(None, problems))


def _pdf_problem(folder: Path) -> str:
    """Why no PDF can be shown; "" if one can."""
    from PySide6.QtGui import QPainter, QPdfWriter

    from app.pdf.pages import PdfPages
    from memos_core import MemOSError

    file = folder / "check.pdf"
    writer = QPdfWriter(str(file))
    painter = QPainter(writer)
    painter.drawText(1000, 1000, "A page.")  # no text
    painter.end()
    try:
        pages = PdfPages(file)
        shown = not pages.image(1, 1.0).isNull()
        pages.close()
    except (ImportError, OSError, MemOSError) as error:
        return f"No PDF can be shown: {error}"  # no text
    return "" if shown else "No PDF can be shown."  # no text


def main() -> int:
    """Run the check; returns 0 if the window was painted."""
    parser = argparse.ArgumentParser(prog="memos-desktop --window-check")
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--seconds", type=float, default=0.5)
    options = parser.parse_args()
    if why_no_window() is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    problem = check(options.home, options.picture, options.seconds)
    if problem:
        print(problem, file=sys.stderr)
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main())
