"""`memos remind` and `memos agenda`."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from memos_core.cli.due import DueInTerminal
from memos_core.reminders.memory import ReminderDue
from tests.chat.test_offered_reminders import offered
from tests.cli.conftest import Run
from tests.conftest import Open


def test_one_is_made_listed_put_off_skipped_and_done(memos: Run) -> None:
    made = memos("remind", "tomorrow at 9 to call the dentist")
    assert made.startswith("Tomorrow, ") and "9:00: call the dentist" in made
    assert "At 5:00 or at 17:00?" in memos("remind", "tomorrow at 5 to run", code=1)
    daily = json.loads(memos("remind", "remind me every day at 8:00 to stretch", "--json"))
    found = json.loads(memos("agenda", "--json"))
    assert [item["text"] for item in found if item["id"] == daily["id"]] == ["stretch"]
    assert "call the dentist" in memos("agenda") and "(Every day at 8:00)" in memos("agenda")
    before = next(item["at"] for item in found if item["id"] == daily["id"])
    memos("agenda", "--skip", daily["id"])
    after = next(item["at"] for item in json.loads(memos("agenda", "--json")) if item["id"] == daily["id"])
    assert after > before
    memos("agenda", "--snooze", daily["id"])
    memos("agenda", "--snooze", daily["id"], "--until", "tomorrow")
    plan = json.loads(memos("show", daily["id"], "--json"))["reminder"]
    assert plan["snoozed_until"] > plan["done_until"]
    assert "is not a date" in memos("agenda", "--snooze", daily["id"], "--until", "soon", code=1)
    assert "one thing at a time" in memos("agenda", "--done", "x", "--end", "y", code=1)
    memos("agenda", "--end", daily["id"])
    assert "stretch" not in memos("agenda")
    memos("undo")
    assert "stretch" in memos("agenda")


def test_what_was_offered_in_a_chat_is_made(memos: Run, open_memos: Open) -> None:
    with open_memos(user="default") as engine:
        one = offered(engine)
    assert json.loads(memos("agenda", "--json")) == []
    assert f": {one.task}" in memos("remind", "--offered", one.message[:8])
    assert [item["text"] for item in json.loads(memos("agenda", "--json"))] == [one.task]
    assert "no longer offered" in memos("remind", "--offered", one.message[:8], code=1)
    assert "Say when, and of what" in memos("remind", code=1)


def test_calendar_files(memos: Run, tmp_path: Path) -> None:
    assert "nothing on your agenda" in memos("agenda", "--export", str(tmp_path / "a.ics"), code=1)
    memos("remind", "tomorrow at 9 to call the dentist")
    assert "Wrote 1 event" in " ".join(memos("agenda", "--export", str(tmp_path / "a.ics")).split())
    text = (tmp_path / "a.ics").read_text()
    other = tmp_path / "other.ics"
    other.write_text(text.replace("@memos-desktop", "@elsewhere").replace("call the dentist", "see the dentist"))
    assert "Nothing was kept." in memos("agenda", "--import", str(other), stdin="n\n")
    assert json.loads(memos("calendars", "--json")) == []
    assert "see the dentist" in memos("agenda", "--import", str(other), "--follow", "--yes")
    assert "see the dentist · MemOS agenda" in memos("agenda")
    other.write_text(other.read_text().replace("see the dentist", "see Dr. Varga"))
    assert "follows" in memos("calendars")
    assert "see Dr. Varga" in memos("agenda")
    memos("calendars", "--remove", "MemOS agenda")
    assert "Varga" not in memos("agenda")
    assert "--follow goes with --import" in memos("agenda", "--follow", code=1)


def test_the_morning_brief(memos: Run) -> None:
    assert "Nothing is planned" in memos("brief")
    memos("remind", "tomorrow at 9 to call the dentist")
    memos("remember", "I live in Porto.")
    said = memos("brief")
    assert "Tomorrow" in said and "call the dentist" in said and "New: I live in Porto." in said
    found = json.loads(memos("brief", "--json"))
    assert {line["topic"] for line in found["lines"]} == {"Tomorrow", "What changed"} and found["prose"] == []


def test_the_brief_and_quiet_hours_are_set(memos: Run) -> None:
    assert memos("brief", "--daily", "7:30") == "Morning brief: 7:30.\n"
    assert json.loads(memos("brief", "--daily", "off", "--json")) == {"brief": False}
    assert memos("agenda", "--quiet", "22:00-7:00") == "Quiet hours: 22:00 to 7:00.\n"
    assert memos("agenda", "--quiet", "off") == "Quiet hours: off.\n"
    assert "no time of day" in memos("agenda", "--quiet", "late-7:00", code=1)


def test_what_comes_due_in_a_chat_is_done_and_put_off(open_memos: Open, capsys: pytest.CaptureFixture[str]) -> None:
    engine = open_memos()
    due = DueInTerminal(engine)
    assert not due.takes("/donee") and due.takes("/done")
    assert "No reminder has come" in capsys.readouterr().out
    cube = engine.reminders.make("stretch", dt.datetime.now() + dt.timedelta(hours=1), "FREQ=DAILY")
    due.tell(ReminderDue(cube, dt.datetime.now(dt.UTC)))
    assert cube.id[:8] in capsys.readouterr().out
    assert due.takes("/snooze tomorrow") and due.takes("/snooze soon")
    said = capsys.readouterr().out
    assert "Tomorrow, " in said and "is not a date" in said
    plan = engine.get(cube.id).reminder
    assert plan is not None and plan.snoozed_until is not None
    assert due.takes(f"/done {cube.id[:8]}")
    assert "Done: stretch" in capsys.readouterr().out
