"""Announcements to a screen reader without a focus change, and the message at the foot of the window, which can be reached by a key."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QApplication

from app import accessible
from app.desk.palette import CommandPalette
from app.theme.toast import TOAST_MILLISECONDS, WITH_ACTION_MILLISECONDS
from app.theme.widgets import Banner
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """The announcements that Qt is given, each with whether it interrupts."""
    said: list[tuple[str, bool]] = []

    def told(event: QAccessibleAnnouncementEvent) -> None:
        said.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    politeness = QAccessible.AnnouncementPoliteness
    monkeypatch.setattr(
        accessible, "QAccessible", SimpleNamespace(AnnouncementPoliteness=politeness, updateAccessibility=told)
    )
    return said


def test_what_comes_up_by_itself_is_said(start: Start, heard: list[tuple[str, bool]]) -> None:
    window = start(ScriptedModel("The **ferry** leaves at `noon`."))
    window.say("Hello there")
    window.until(lambda: ("The assistant said: The ferry leaves at noon.", False) in heard)
    window.main.add_banner(Banner("error", "The disk is full."))
    window.main.add_banner(Banner("info", "There is a new version."))
    window.until(lambda: ("The disk is full.", True) in heard and ("There is a new version.", False) in heard)
    window.main.hide()
    window.main.show()
    QApplication.processEvents()
    assert heard.count(("The disk is full.", True)) == 1
    window.main.show_palette()
    palette = window.find("palette", CommandPalette)
    palette.field.setText("new chat")
    window.until(lambda: heard[-1][0].startswith("New chat, "))
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    window.until(lambda: not heard[-1][0].startswith("New chat, "))
    palette.field.setText("xyzzy")
    window.until(lambda: heard[-1] == ("Nothing is called that.", False))
    palette.reject()


def test_the_message_at_the_foot_waits_under_the_mouse_and_is_reached_by_a_key(
    start: Start, heard: list[tuple[str, bool]]
) -> None:
    window = start()
    main, ran = window.main, list[str]()
    toast, editor = main.toast, main.chat.composer.editor
    toast.show_message("It was deleted.", "Undo", lambda: ran.append("undo"))
    assert heard[-1] == ("It was deleted. F8 leads to: Undo", False)
    assert toast._timer.isActive() and toast._timer.interval() == WITH_ACTION_MILLISECONDS > TOAST_MILLISECONDS
    QApplication.sendEvent(toast, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    editor.setFocus()
    window.qtbot.keyClick(editor, Qt.Key.Key_F8)
    assert QApplication.focusWidget() is toast._action
    window.until(lambda: not toast._timer.isActive())
    window.qtbot.keyClick(toast._action, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor and not toast.isVisible() and ran == []
    toast.show_message("It was deleted.", "Undo", lambda: ran.append("undo"))
    toast.reach()
    window.qtbot.keyClick(toast._action, Qt.Key.Key_Return)
    assert ran == ["undo"] and not toast.isVisible() and QApplication.focusWidget() is editor
    toast.show_message("Saved.")
    toast.reach()
    assert QApplication.focusWidget() is editor and heard[-1] == ("Saved.", False)
