"""What the window shows of the engine's state by itself, and what must never cover anything else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, qWarning
from PySide6.QtWidgets import QApplication, QWidget

from app.desk.places import CHAT, MEMORIES
from app.faults import Faults
from tests.app.conftest import Window

Start = Callable[..., Window]


def place(window: Window, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window.main, QPoint(0, 0)), widget.size())


def test_what_is_typed_from_the_first_moment_on_is_in_the_composer(start: Start) -> None:
    window = start(opened=False)
    focused = QApplication.focusWidget() or window.main.focusWidget()
    assert focused is window.main.chat.composer.editor
    window.qtbot.keyClicks(focused, "hi ")
    window.open()
    window.qtbot.keyClicks(window.main.focusWidget(), "there")
    assert window.main.chat.composer.text() == "hi there"


def test_a_toast_covers_neither_the_composer_nor_what_sends(start: Start) -> None:
    window = start()
    window.main.resize(900, 600)
    toast, composer = window.main.toast, window.main.chat.composer
    window.main.show_toast("That is no longer remembered. " * 8, "Undo", lambda: None)
    assert not place(window, toast).intersects(place(window, composer))
    composer.editor.setPlainText("line\n" * 8)  # the field grows
    window.until(lambda: not place(window, toast).intersects(place(window, composer)))
    window.main.resize(700, 480)
    window.until(lambda: not place(window, toast).intersects(place(window, composer)))
    window.main.show_view(MEMORIES)
    window.until(lambda: place(window, toast).bottom() > window.main.height() - 40)


def test_examples_are_proposed_until_something_is_remembered_and_take_the_place_of_what_is_written(
    start: Start,
) -> None:
    window = start()
    window.click("example-0")
    window.click("example-1")
    composer = window.main.chat.composer
    assert composer.text() == "Remember that I take my coffee with oat milk."
    window.qtbot.keyClicks(composer.editor, "What?")
    assert composer.text() == "What?"
    composer.set_text("")
    window.memos.remember("I ski.")
    window.until(lambda: not window.seen("example"))
    window.click("newChatButton")
    window.until(lambda: not window.seen("example"))


def test_an_import_says_how_far_it_is_read_for_its_meaning(start: Start, tmp_path: Path) -> None:
    window = start()
    window.memos.jobs.pause("embed new memories")
    window.main.show_view(MEMORIES)
    note = tmp_path / "paper.md"
    note.write_text("\n\n".join(f"# Part {n}\n\n" + f"The valve number {n} is blue. " * 60 for n in range(40)))
    count = len(window.memos.import_document(note))
    shown = window.find("readingForMeaning")
    assert shown.text().startswith(f"Reading 1 of {count} memories so that they are found by their meaning.")
    window.main.show_view(CHAT)  # the chat says so too, because a reply may miss these texts
    assert window.find("notYetByMeaning").text() == f"{count} texts are not yet found by their meaning."
    window.memos.recall("valve")
    window.until(lambda: not window.seen("notYetByMeaning"))
    window.main.show_view(MEMORIES)
    window.until(lambda: not window.seen("readingForMeaning"))


def test_an_unexpected_error_is_said_once_in_words(start: Start, home: Path) -> None:
    window = start()
    before = sys.excepthook
    faults = Faults(home, window.main.add_banner)
    try:
        for _ in range(30):
            for kind in (ValueError, KeyError):
                sys.excepthook(kind, kind("The plumber Santos has the key."), None)
        qWarning('Something about "Santos"')
        window.until(lambda: window.seen("banner-warning"))
        assert len(window.seen("banner-warning")) == 1
        window.click("bannerDismiss")
        window.until(lambda: not window.seen("banner-warning"))
        text = (home / "logs" / "window.log").read_text()
        assert text.count("ValueError") == text.count("KeyError") == 1
        assert "Qt says" in text and "Santos" not in text
    finally:
        faults.end()
        sys.excepthook = before
