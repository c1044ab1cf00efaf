"""The real app, painted off screen and operated as a person would, to take pictures of it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.bridge import Engine
from app.main_window import MainWindow
from app.theme.popover import Popover

PATIENCE_SECONDS = 240
SMALLEST_FILE = 0
"""What Qt calls the quality of a PNG: 0 compresses best and slowest, without loss."""


def pause(milliseconds: int) -> None:
    """Let the app run for a while (QTest.qWait would keep Python's other threads from running)."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], bool], what: str, patience_seconds: float = PATIENCE_SECONDS) -> None:
    """Let the app run until something holds; SystemExit names what never came."""
    end = time.monotonic() + patience_seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"Gave up waiting for {what}.")
        pause(20)


class Day:
    """One person's day with the app, and the pictures of it."""

    def __init__(self, window: MainWindow, engine: Engine, out: Path) -> None:
        self.window, self.engine, self.out = window, engine, out
        self.written: list[Path] = []

    def find(self, kind: type, name: str) -> QWidget:
        """The visible widget with that name."""
        wait_until(lambda: self._visible(kind, name) is not None, name)
        found = self._visible(kind, name)
        assert found is not None
        return found

    def _visible(self, kind: type, name: str) -> QWidget | None:
        every = [w for top in QApplication.topLevelWidgets() for w in [top, *top.findChildren(kind)]]
        return next((w for w in every if w.objectName() == name and w.isVisible() and isinstance(w, kind)), None)

    def click(self, name: str) -> None:
        """Press a button by its name."""
        QTest.mouseClick(self.find(QWidget, name), Qt.MouseButton.LeftButton)

    def say(self, text: str) -> None:
        """Write a message, send it, and wait for the whole reply."""
        editor = self.window.chat.composer.editor
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        busy = self.window.chat.composer.stop_button
        wait_until(busy.isVisible, "the beginning of a reply")
        wait_until(lambda: not busy.isVisible(), "the end of a reply")
        pause(400)

    def show(self, view: int) -> None:
        """Change to a view of the window."""
        self.window.show_view(view)
        pause(400)

    def picture(self, name: str, over: QWidget | None = None) -> None:
        """Write the window as it is now, in both themes, with the dialog or the panel over it if one is open."""
        memos = self.engine.memos
        assert memos is not None
        self.window.toast.hide()
        for theme in ("dark", "light"):
            memos.update_settings(theme=theme)
            pause(400)
            image = self.window.grab()
            if over is not None:
                self._lay_over(image, over)
            path = self.out / f"{name}-{theme}.png"
            if not image.save(str(path), "PNG", SMALLEST_FILE):
                sys.exit(f"Could not write {path}.")
            self.written.append(path)

    def _lay_over(self, image: QPixmap, over: QWidget) -> None:
        painter = QPainter(image)
        picture = over.grab()
        if isinstance(over, Popover | QMenu):
            painter.drawPixmap(self.window.mapFromGlobal(over.pos()), picture)
        else:
            painter.fillRect(image.rect(), QColor(0, 0, 0, 70))
            middle = QPoint((image.width() - picture.width()) // 2, (image.height() - picture.height()) // 2)
            painter.drawPixmap(middle, picture)
        painter.end()
