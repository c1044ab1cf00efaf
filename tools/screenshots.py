"""Drives the real app, with its real engine and the starter model, through a day and writes a picture of every view.

usage: python -m tools.screenshots [--out docs/screenshots]

The window is painted off screen, so that no display is needed. Everything happens in a temporary home.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QDate, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QDialog, QLineEdit, QPlainTextEdit, QWidget

from app.application import make_window
from app.bridge import Engine
from app.main_window import ABOUT, CHAT, CONTEXTS, MEMORIES, SETTINGS, MainWindow

ROOT = Path(__file__).resolve().parent.parent
LARGE, SMALL = QSize(1280, 800), QSize(720, 640)
PATIENCE_SECONDS = 240
MORNING = (
    "Good morning! My name is Nora and I live in Porto.",
    "My dog is called Biscuit.",
    "Remember that I take my coffee with oat milk.",
    "My sister Lena lives in Utrecht.",
)
BY_HAND = (
    ("My dentist is Dr. Varga, on the second floor.", ("health",), False),
    ("I prefer short answers.", ("style",), True),
    ("The spare key is with Mrs. Almeida next door.", ("home",), False),
    ("Rehearsal of the choir is on Thursdays at seven.", ("choir",), False),
    ("My bicycle is a red Batavus.", (), False),
    ("I am allergic to walnuts.", ("health", "food"), True),
)

MANUAL = "\n\n".join(
    f"# {part}\n\n{text}"
    for part, text in (
        (
            "First use",
            "Rinse the tank, fill it up to the line, and let two cups of water run through before the first coffee.",
        ),
        (
            "Every day",
            "Empty the tray, wipe the nozzle with a damp cloth, and leave the lid open so that the brewer dries.",
        ),
        (
            "Descaling",
            "When the orange lamp blinks, dissolve one sachet in the full tank and hold both keys for five seconds.",
        ),
        (
            "Grinder",
            "Turn the dial only while the grinder runs. Finer makes it stronger and slower, coarser weaker and faster.",
        ),
    )
)


def pause(milliseconds: int) -> None:
    """Let the app run for a while (QTest.qWait would keep Python's other threads from running)."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Let the app run until something holds; SystemExit names what never came."""
    end = time.monotonic() + PATIENCE_SECONDS
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

    def picture(self, name: str, dialog: QWidget | None = None) -> None:
        """Write the window as it is now, in both themes, with the dialog over it if one is open."""
        memos = self.engine.memos
        assert memos is not None
        self.window.toast.hide()
        for theme in ("dark", "light"):
            memos.update_settings(theme=theme)
            pause(150)
            image = self.window.grab()
            if dialog is not None:
                self._lay_over(image, dialog)
            path = self.out / f"{name}-{theme}.png"
            if not image.save(str(path)):
                sys.exit(f"Could not write {path}.")
            self.written.append(path)

    def _lay_over(self, image: QPixmap, dialog: QWidget) -> None:
        painter = QPainter(image)
        painter.fillRect(image.rect(), QColor(0, 0, 0, 70))
        over = dialog.grab()
        painter.drawPixmap(QPoint((image.width() - over.width()) // 2, (image.height() - over.height()) // 2), over)
        painter.end()


def tell_the_story(day: Day) -> None:
    """The day itself."""
    window, memos = day.window, day.engine.memos
    assert memos is not None
    window.show_view(CONTEXTS)
    pause(400)
    day.picture("contexts-empty")
    window.show_view(CHAT)
    day.picture("chat-empty")
    for text in MORNING:
        day.say(text)
    day.picture("chat-remembered")
    for text, tags, pinned in BY_HAND:
        memos.remember(text, tags=tags, pinned=pinned)
    day.click("newChatButton")
    day.say("Write a Python function that adds two numbers.")
    day.picture("chat-code")
    day.click("newChatButton")
    day.say("What is my dog called?")
    day.picture("chat-recalled")

    window.show_view(MEMORIES)
    browser = window.memories
    wait_until(lambda: browser.model.rowCount() >= 9, "the memories")
    biscuit = next(cube for cube in memos.browse("Biscuit"))
    browser.select(biscuit.id)
    wait_until(lambda: browser.table.currentIndex().isValid(), "the row")
    pause(500)
    day.picture("memories")
    for view in ("timeline", "map"):
        day.click(f"{view}ViewButton")
        pause(2000)
        day.picture(f"memories-{view}")
    day.click("listViewButton")
    window.show_view(ABOUT)
    pause(500)
    day.picture("about-you")
    window.show_view(MEMORIES)

    day.click("inspectorEdit")
    dialog = day.find(QDialog, "memoryDialog")
    text = day.find(QPlainTextEdit, "memoryText")
    text.setPlainText("My dog is called Biscuit. He is a beagle.")  # type: ignore[attr-defined]
    day.picture("memory-edit", dialog)
    day.click("memorySave")
    pause(600)
    day.click("inspectorExpire")
    menu = day.find(QWidget, "expireMenu")
    menu.hide()
    browser.act("expire-at")
    dialog = day.find(QDialog, "dateDialog")
    field = day.find(QDateEdit, "expiryDate")
    field.setDate(QDate.currentDate().addDays(30))  # type: ignore[attr-defined]
    day.picture("memory-expire", dialog)
    day.click("dateSave")
    pause(600)
    day.picture("memory-history")
    day.click("inspectorForget")
    dialog = day.find(QDialog, "confirmDialog")
    day.picture("memory-forget", dialog)
    day.click("confirmCancel")

    search = day.find(QLineEdit, "memorySearch")
    QTest.keyClicks(search, "submarine")
    wait_until(lambda: browser.model.rowCount() == 0, "the empty search")
    day.picture("memories-nothing-matches")
    search.clear()  # type: ignore[attr-defined]
    wait_until(lambda: browser.model.rowCount() > 0, "all memories")

    show_contexts(day)
    window.show_view(SETTINGS)
    day.picture("settings")

    window.resize(SMALL)
    window.show_view(CHAT)
    pause(300)
    day.picture("small-chat")
    window.show_view(MEMORIES)
    pause(300)
    day.picture("small-memories")
    day.click("closeInspector")
    pause(200)
    day.picture("small-memories-table")
    window.show_view(SETTINGS)
    day.picture("small-settings")
    window.show_view(CONTEXTS)
    pause(300)
    day.picture("small-contexts")


def show_contexts(day: Day) -> None:
    """What stands ready at the end of the day, and a manual that is kept ready."""
    window, memos = day.window, day.engine.memos
    assert memos is not None
    manual = Path(os.environ["HOME"]) / "coffee machine.md"
    manual.write_text(MANUAL, encoding="utf-8")
    memos.import_document(manual)
    window.show_view(CONTEXTS)
    day.click("keepDocuments")
    dialog = day.find(QDialog, "documentsDialog")
    day.click("document-0")
    keep = day.find(QWidget, "documentsSave")
    wait_until(keep.isEnabled, "the size of the documents")
    day.picture("contexts-documents", dialog)
    day.click("documentsSave")
    day.click("toastAction")
    wait_until(
        lambda: any(c.what.value == "documents" and c.readiness.value == "ready" for c in memos.activation.list()),
        "the documents that are ready",
    )
    pause(800)
    day.picture("contexts")


def main() -> int:
    """Write all pictures; 0 when all were written."""
    parser = argparse.ArgumentParser(description="Write a picture of every view of the real app.")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="memos-screenshots-") as folder:
        os.environ["HOME"] = folder  # the pictures show nothing of this computer
        home = Path(folder) / "memos-desktop"
        engine = Engine(home, "default", None)
        window = make_window(application, engine, home)
        window.resize(LARGE)
        try:
            engine.open()
            wait_until(lambda: engine.memos is not None, "the engine")
            assert engine.memos is not None
            wait_until(lambda: engine.memos.model_status.model.value == "ready", "the model")
            wait_until(lambda: engine.memos.model_status.embedder.value == "ready", "the embedder")
            day = Day(window, engine, options.out)
            tell_the_story(day)
        finally:
            window.close()
            engine.close()
    for path in day.written:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
