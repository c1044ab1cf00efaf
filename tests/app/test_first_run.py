"""The introduction: three short pages, skipped or walked through, and shown again from the settings."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.desk.places import CHAT, MODELS, SETTINGS
from tests.app.conftest import Window

Start = Callable[..., Window]


def texts(window: Window) -> str:
    return "\n".join(item.text() for item in window.main.first_run.findChildren(QLabel) if item.isVisible())


def showing(window: Window) -> bool:
    return window.main.first_run.isVisible()


def test_it_says_what_this_is_and_where_things_are_kept(start: Start) -> None:
    window = start(first_run=True)
    assert showing(window)
    window.until(lambda: str(window.memos.home.name) in texts(window))
    assert "without an account" in texts(window)
    assert window.main.first_run.next.hasFocus(), "Enter or Space goes on"
    window.qtbot.keyClick(window.main.first_run.next, Qt.Key.Key_Space)
    window.until(lambda: "Choose a model" in texts(window))
    assert "very small" in texts(window)


def test_once_skipped_it_does_not_come_back_but_from_the_settings(start: Start) -> None:
    window = start(first_run=True)
    window.click("firstRunSkip")
    assert not showing(window) and window.main.chat.isVisible()
    window.say("My dog is called Biscuit.")
    window.close()
    again = start(first_run=True)
    assert not showing(again)
    again.main.show_view(SETTINGS)
    again.click("showIntroduction")
    again.until(lambda: showing(again))


def test_leaving_it_by_the_rail_is_skipping_it(start: Start) -> None:
    window = start(first_run=True)
    window.click("modelsViewButton")
    assert window.main.shown == MODELS
    window.close()
    assert not showing(start(first_run=True))


def test_three_models_are_proposed_and_each_explains_itself(start: Start) -> None:
    window = start(first_run=True)
    window.click("firstRunNext")
    window.until(lambda: len(window.seen("offer")) == 3)
    offers = [card.offer for card in sorted(window.seen("offer"), key=lambda card: card.y())]
    best = window.memos.models.suggestions(3)
    assert [offer.model.id for offer in offers] == [offer.model.id for offer in best]
    first = offers[0]  # kept from the card, because the amount of free memory changes meanwhile
    assert first.model.good_for in texts(window) and first.fit.why[0] not in texts(window)
    window.click(f"verdict-firstRun-{first.model.id}")
    window.until(lambda: first.fit.why[0] in texts(window))
    window.click("firstRunNext")
    assert window.find("firstRunMoveIn").isVisible() and window.find("firstRunNext").text() == "Start chatting"
    window.click("firstRunBack")
    window.until(lambda: "Choose a model" in texts(window))
    window.click("firstRunNext")
    window.click("firstRunNext")
    assert window.main.shown == CHAT
    window.say("My dog is called Biscuit.")


def test_an_example_can_be_tried_and_leaves_nothing(start: Start) -> None:
    window = start(first_run=True)
    window.click("firstRunNext")
    window.click("firstRunNext")
    window.click("exampleTrip")
    chat = window.main.chat
    assert chat.isVisible() and chat._talk.temporary and "Porto" in chat.composer.text()
    window.qtbot.keyClick(chat.composer.editor, Qt.Key.Key_Return)
    window.until(window.idle)
    chat.end_temporary()
    assert window.memos.conversations.list() == [] and window.memos.count() == 0


def test_a_source_that_cannot_be_reached_is_said_on_the_card_and_stays_there(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{nobody.getsockname()[1]}")
    window = start(first_run=True)
    window.click("firstRunNext")
    window.until(lambda: len(window.seen("offer")) == 3)
    of_the_hub = next(card.offer.model for card in window.seen("offer") if "package" not in card.offer.model.good_for)
    window.click(f"get-firstRun-{of_the_hub.id}")
    window.until(lambda: "cannot be reached" in texts(window))
    assert not window.main.toast.isVisible(), "once is enough"
    assert window.find(f"get-firstRun-{of_the_hub.id}").text() == "Get", "it can be tried again"
