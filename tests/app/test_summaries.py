"""The part "In short" of "About you": shown once a model has written it, with links to its sources, and editable."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from app.desk.places import ABOUT, MEMORIES
from tests.app.conftest import Window
from tests.support import inside
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
ANIMALS = ("My dog is called Biscuit.", "My dog is afraid of thunder.", "My cat Miso is 3.", "My cat sleeps all day.")


def test_it_is_shown_once_it_is_written_and_can_be_changed(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    written = {"sentences": [{"text": "Your dog Biscuit is afraid of thunder.", "from": [1, 2]}]}
    window = start(ScriptedModel("Yes.", forms=written, parameters=2_000_000_000))
    ids = [window.memos.remember(text).id for text in ANIMALS]
    window.main.show_view(ABOUT)
    window.find("aboutStatementsButton")
    assert not window.seen("aboutSummariesButton")
    inside.parts(window.memos).summaries.write(lambda: False, dt.timedelta(0))
    window.click("aboutSummariesButton")
    sentence = window.find("summarySentence", QLabel)
    assert "Your dog Biscuit is afraid of thunder." in sentence.text()
    assert all(id in sentence.text() for id in ids[:2])
    window.click("editSentence")
    window.dialog("sentenceDialog").text_field.setPlainText("Biscuit hates thunder.")
    window.click("sentenceSave")
    window.until(lambda: "Biscuit hates thunder." in window.find("summarySentence", QLabel).text())
    window.find("summarySentence", QLabel).linkActivated.emit(ids[1])
    assert window.main.shown == MEMORIES
    window.main.show_view(ABOUT)
    window.memos.archive(ids[0])
    window.until(lambda: not window.seen("aboutSummariesButton"))
