"""The page "Activity": who did what, by day, filtered, opened and verified; and the background jobs."""

from __future__ import annotations

import datetime as dt
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QMenu

from app.activity.jobs_view import every_in_words
from app.activity.model import ROW, Row
from app.desk.places import ACTIVITY
from memos_core import Job, MemOS, StorageError
from tests.app.browsing import pick
from tests.app.conftest import Window
from tests.support import inside
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def activity(window: Window) -> Window:
    window.main.show_view(ACTIVITY)
    window.until(lambda: window.main.activity.log.model.rows)
    return window


def entries(window: Window) -> list[Row]:
    return [row for row in window.main.activity.log.model.rows if row.kind]


def said(window: Window) -> list[str]:
    return [row.words for row in entries(window)]


def click(window: Window, words: str) -> None:
    """Click the first entry that begins with a text."""
    view = window.main.activity.log.list
    number = next(n for n, row in enumerate(window.main.activity.log.model.rows) if row.words.startswith(words))
    index = view.model().index(number, 0)
    window.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def test_what_happens_in_a_chat_is_told_and_leads_to_the_memory(start: Start) -> None:
    window = start(ScriptedModel("Your dog is called Biscuit."))
    window.say("My dog is called Biscuit.")
    window.click("newChatButton")
    window.say("What is my dog called?")
    activity(window)
    window.until(lambda: "The assistant was given 1 memory that fits a message" in said(window))
    given = next(row for row in entries(window) if row.words == "The assistant was given 1 memory that fits a message")
    assert given.note.startswith('“My dog is called Biscuit.” · in "What is my dog called?"')
    assert "The reader remembered a memory" in said(window)
    assert window.main.activity.log.model.rows[0].words.startswith("Today, ")
    click(window, "The assistant was given")
    window.until(lambda: window.main.memories.inspector.cube is not None)
    assert window.main.memories.inspector.cube.text == "My dog is called Biscuit."  # type: ignore[union-attr]


def test_it_is_read_again_when_it_is_looked_at_and_something_has_happened(start: Start) -> None:
    window = start()
    cube = window.memos.remember("My dog is called Biscuit.")
    activity(window)
    assert said(window) == ["You remembered a memory"]
    window.memos.pin(cube.id)
    window.until(lambda: said(window)[0] == "You pinned a memory")


def test_it_is_filtered_by_who_what_and_when(start: Start) -> None:
    window = start()
    first = window.memos.remember("My dog is called Biscuit.")
    window.memos.remember("I live in Porto.")
    window.memos.recall("dog")
    inside.audit(window.memos).note("client:editor", "read", [first.id])
    activity(window)
    pick(window, "activityKind", "Read and used")
    window.until(lambda: len(entries(window)) == 2)
    pick(window, "activityActor", 'The client "editor"')
    window.until(lambda: said(window) == ['The client "editor" read a memory'])
    pick(window, "activityKind", "Forgotten")
    window.click("clearActivityFilters")
    window.until(lambda: len(entries(window)) == 4)
    pick(window, "activityTime", "From")
    window.dialog("daysDialog")
    yesterday = QDate.currentDate().addDays(-1)
    window.find("activitySince").setDate(yesterday)
    window.find("activityUntil").setDate(yesterday)
    window.click("daysSave")
    window.find("clearActivityFilters")
    pick(window, "activityTime", "Today")
    window.until(lambda: len(entries(window)) == 4)


def test_an_entry_of_several_memories_offers_those_that_are_left(start: Start) -> None:
    window = start()
    cubes = [window.memos.remember(text) for text in ("The boat is red.", "My PIN is 4711, remember it.", "I ski.")]
    inside.audit(window.memos).note("client:editor", "read", [cube.id for cube in cubes])
    window.memos.forget(cubes[2].id)
    activity(window)
    row = next(row for row in entries(window) if row.words.endswith("read 3 memories"))
    assert row.note == "“The boat is red.” and 2 more"
    click(window, 'The client "editor"')
    window.until(lambda: window.seen("activityMemories", QMenu))
    menu = window.seen("activityMemories", QMenu)[0]
    assert [action.text() for action in menu.actions()] == ["“The boat is red.”", "A secret"]
    menu.actions()[0].trigger()
    menu.close()
    window.until(lambda: window.main.memories.inspector.cube is not None)


def test_the_log_is_verified_in_words(start: Start, home: Path) -> None:
    window = start()
    window.memos.remember("My dog is called Biscuit.")
    activity(window)
    window.click("verifyLog")
    verdict = window.find("logVerdict")
    text = lambda: " ".join(item.text() for item in verdict.findChildren(QLabel))  # noqa: E731
    assert "entries are as they were written" in text()
    with sqlite3.connect(home / "profiles" / "ana" / "ledger.sqlite") as ledger:
        ledger.execute("UPDATE audit SET actor = 'nobody' WHERE seq = 1")
    window.click("verifyLog")
    window.until(lambda: "Entry number 1" in text() and verdict.property("level") == "error")
    window.click("dismissVerdict")
    assert not window.seen("logVerdict")


def test_thousands_of_entries_are_fetched_as_one_scrolls(start: Start, home: Path) -> None:
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        cube = memos.remember("My dog is called Biscuit.")
        with inside.audit(memos)._database.transaction("write the audit log") as run:
            for _ in range(2_000):
                inside.audit(memos).enter(run, "client:editor", "read", [cube.id], "")
    window = activity(start())
    model, view = window.main.activity.log.model, window.main.activity.log.list
    assert len(entries(window)) < 1000
    bar = view.verticalScrollBar()

    def down() -> bool:
        bar.setValue(bar.maximum())
        return len(entries(window)) >= 2_001

    window.until(down)
    last = model.index(model.rowCount() - 1).data(ROW)
    assert last.words == "You remembered a memory" and model.rows[0].words.startswith("Today")


def test_what_comes_while_one_reads_further_down_does_not_move_it(start: Start) -> None:
    window = start()
    cubes = [window.memos.remember(f"The boat number {n} is red.") for n in range(40)]
    activity(window)
    bar = window.main.activity.log.list.verticalScrollBar()
    window.until(lambda: bar.maximum() > 400)
    bar.setValue(400)
    window.memos.pin(cubes[0].id)
    window.qtbot.wait(700)
    assert bar.value() == 400 and "You pinned a memory" not in said(window)
    bar.setValue(0)
    window.until(lambda: said(window)[0] == "You pinned a memory")


def test_jobs_are_shown_run_and_paused(start: Start) -> None:
    window = start()
    window.main.show_view(ACTIVITY)
    window.click("activityJobsButton")
    card = window.find("job-back-up")
    text = lambda: "\n".join(item.text() for item in card.findChildren(QLabel))  # noqa: E731
    assert "Makes a backup a day" in text() and "Every hour · has not run yet · next " in text()
    window.click("runJob-back-up")
    window.until(lambda: "last at " in text())
    assert len(window.memos.backups.list()) == 1
    window.click("pauseJob-back-up")
    window.until(lambda: "Paused" in text())
    assert next(job for job in window.memos.jobs.list() if job.name == "back up").paused
    window.click("pauseJob-back-up")
    window.until(lambda: "Waiting" in text() and "next " in text())  # "next on Tuesday at" shortly before midnight


def test_a_slow_look_at_the_jobs_does_not_take_a_pause_back(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    window = start()
    window.main.show_view(ACTIVITY)
    window.click("activityJobsButton")
    card = window.find("job-back-up")
    text = lambda: "\n".join(item.text() for item in card.findChildren(QLabel))  # noqa: E731
    view, look, free, ended = window.main.activity.jobs, window.memos.jobs.list, threading.Event(), threading.Event()
    view._look.stop()

    def slow() -> list[Job]:
        found = look()
        monkeypatch.setattr(window.memos.jobs, "list", look)  # every later look is quick
        free.wait(60)
        ended.set()
        return found

    monkeypatch.setattr(window.memos.jobs, "list", slow)
    view.reload()
    window.until(lambda: window.memos.jobs.list is look)
    window.click("pauseJob-back-up")
    window.until(lambda: "Paused" in text())
    free.set()
    window.until(ended.is_set)
    window.qtbot.wait(50)
    assert "Paused" in text()


def test_a_job_that_failed_says_why(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    window = start()
    window.main.show_view(ACTIVITY)

    def fails() -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(inside.backups(window.memos), "make_if_due", fails)
    window.click("activityJobsButton")
    window.click("runJob-back-up")
    card = window.find("job-back-up")
    window.until(lambda: any("failed: The disk is full." in item.text() for item in card.findChildren(QLabel)))


def test_spans_are_said_as_people_say_them() -> None:
    spans = [dt.timedelta(seconds=30), dt.timedelta(minutes=1), dt.timedelta(minutes=10), dt.timedelta(hours=6)]
    assert [every_in_words(span) for span in spans] == [
        "Every 30 seconds",
        "Every minute",
        "Every 10 minutes",
        "Every 6 hours",
    ]


def test_the_line_under_a_reply_the_panel_and_the_log_tell_the_same(start: Start) -> None:
    """Looked up, given to the model, used in the reply: each memory is listed under exactly what happened with it."""
    window = start(ScriptedModel("I do not know.", parameters=7_000_000_000))
    window.memos.remember("My dog is called Biscuit.")
    window.memos.remember("Answer in short sentences.", pinned=True)

    def panel() -> str:
        shown = window.find("memoryPanel").findChildren(QLabel)
        return "\n".join(item.text() for item in shown if item.isVisible())

    window.say("How do I boil an egg?")
    window.until(lambda: "No memory fitted this message" in panel())
    assert window.seen("usedMemories") == []
    told = "The assistant was given no memory for a message, only 1 memory that every chat begins with"
    activity(window)
    window.until(lambda: told in said(window))
    assert not any("decided" in line for line in said(window))
    window.click("chatViewButton")
    window.say("What is my dog called?")
    window.until(lambda: "Given to the model, not used" in panel())
    assert window.find("usedMemories").text() == "1 memory given, none used"
    activity(window)
    told = "The assistant was given 1 memory that fits a message, and 1 memory that every chat begins with"
    window.until(lambda: told in said(window))
    assert not any("used" in line for line in said(window))
