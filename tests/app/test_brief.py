"""The morning brief in the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QLabel, QTimeEdit, QWidget

from app.desk.places import AGENDA, CHAT, MEMORIES, SETTINGS
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def shown(window: Window, name: str) -> str:
    widget: QWidget = window.find(name)
    return " ".join(text.text() for text in widget.findChildren(QLabel))


def in_days(count: int) -> dt.datetime:
    return dt.datetime.combine(dt.date.today() + dt.timedelta(days=count), dt.time(9))


def test_it_is_off_and_comes_at_the_time_that_is_set(start: Start) -> None:
    window = start()
    window.memos.reminders.make("pack", in_days(1))
    window.main.show_view(SETTINGS)
    switch = window.find("morningBrief", QCheckBox)
    assert not switch.isChecked() and not window.memos.settings.brief
    switch.setChecked(True)
    field = window.find("briefAt", QTimeEdit)
    window.until(field.isEnabled)
    field.setTime(QTime(0, 0))
    field.editingFinished.emit()
    window.until(lambda: window.memos.settings.brief and window.memos.settings.brief_at == dt.time(0))
    window.main.show_view(CHAT)
    window.memos.jobs.run_now("morning brief")
    assert "1 for tomorrow" in shown(window, "banner-info")
    window.click("bannerAction")
    window.until(lambda: window.main.shown == AGENDA)
    assert "9:00: pack" in shown(window, "brief-tomorrow")
    window.until(lambda: not window.seen("banner-info"))
    assert not window.seen("briefWrite")  # the scripted model is too small to write a brief
    window.click("briefShow")
    window.until(lambda: window.main.shown == MEMORIES)


def test_an_able_model_writes_it_and_what_changes_takes_that_away(start: Start) -> None:
    written = {"sentences": [{"text": "Tomorrow you pack.", "from": [1]}]}
    window = start(ScriptedModel("Yes.", forms=lambda turns, cancel: written, parameters=2_000_000_000))
    made = window.memos.reminders.make("pack", in_days(1))
    window.main.show_view(AGENDA)
    window.click("showBrief")
    window.click("briefWrite")
    assert "Tomorrow you pack." in window.find("briefSentences", QLabel).text()
    window.memos.forget(made.id)
    window.until(lambda: not window.seen("briefSentences") and not window.seen("brief-tomorrow"))
    window.click("briefBack")
    window.until(lambda: not window.main.agenda.brief.isVisible())


def test_a_question_leads_to_its_message(start: Start) -> None:
    window = start()
    window.say("My card number is 4111 1111 1111 1111, and I live in Porto.")
    window.until(lambda: window.memos.suggestions.list())
    window.main.show_view(AGENDA)
    window.click("showBrief")
    assert "Keep a secret" in shown(window, "brief-questions")
    number = next(n for n, line in enumerate(window.main.agenda.brief._brief.lines) if line.conversation)
    window.click(f"briefShow-{number}")
    window.until(lambda: window.main.shown == CHAT)
