"""Views that are made when they are first needed: they miss nothing that happened before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit

from app.adaptation.view import NOT_FINISHED
from app.desk.places import CHAT, PLACES, SETTINGS
from memos_core import UnderWay
from tests.app.conftest import Window


def made(window: Window) -> set[str]:
    """The class names of the views that have been made; a view not yet made is a plain QWidget in the stack."""
    stack = window.main.views.stack
    return {type(stack.widget(number)).__name__ for number in range(stack.count())} - {"QWidget"}


def test_a_view_is_made_when_it_is_first_shown_and_knows_the_profile(start: Callable[..., Window]) -> None:
    window = start()
    assert made(window) == {"ChatView", "MemoryBrowser", "AgendaView"} and window.main.shown == CHAT
    window.memos.update_settings(persona="Answer in rhymes.", max_reply_tokens=77)
    window.main.show_view(SETTINGS)
    persona = window.find("persona", QPlainTextEdit)
    assert persona.isEnabled() and persona.toPlainText() == "Answer in rhymes."
    assert window.main.shown == SETTINGS and made(window) >= {"SettingsView"}
    view = window.main.settings_view
    assert view._model.text() == window.memos.model_status.info.name  # type: ignore[union-attr]
    window.memos.update_settings(persona="")
    window.until(lambda: persona.toPlainText() == "")
    for number in range(len(PLACES)):
        window.main.show_view(number)
        assert window.main.shown == number
    assert window.main.settings_view is view and len(made(window)) == len(PLACES)


def test_a_view_that_waits_for_the_profile_is_filled_once_that_is_open(start: Callable[..., Window]) -> None:
    window = start(opened=False)
    window.main.show_view(SETTINGS)
    persona = window.find("persona", QPlainTextEdit)
    assert not persona.isEnabled()
    window.open()
    window.until(persona.isEnabled)


def test_what_comes_up_while_a_view_is_not_made_is_said(start: Callable[..., Window]) -> None:
    window = start()
    window.engine.servingFailed.emit("The port is taken.")
    assert window.toast() == "The port is taken."
    work = UnderWay("training", 1, 3, by_itself=True)
    assert "AdaptationView" not in made(window)
    for told in (work, None):
        window.engine.trainingProgressed.emit(told)
    news = window.main.adaptation.overview.news
    window.until(lambda: not news.isHidden())
    assert news._title.text() == str(NOT_FINISHED())
