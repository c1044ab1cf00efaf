"""The pictures of the agenda: what is planned, a calendar file, the morning brief, a quick question."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLineEdit

from app.desk.places import AGENDA
from memos_core import MemOS
from tools.offscreen import Day, pause, wait_until


def show_agenda(day: Day) -> None:
    """Plan something, look at a calendar file, read the brief, and ask in passing."""
    memos = day.engine.memos
    assert memos is not None
    _plan(memos)
    day.show(AGENDA)
    file = _calendar(memos.home)
    day.window.agenda.calendars.open_file(file)
    preview = day.find(QDialog, "calendarPreview")
    day.picture("calendar", preview)
    day.click("calendarSave")
    wait_until(lambda: bool(memos.calendars.list()), "the calendar")
    pause(600)
    day.picture("agenda")
    day.click("showBrief")
    pause(600)
    day.picture("brief")
    day.click("briefBack")
    day.window.quick_question()
    field = day.find(QLineEdit, "quickQuestion")
    assert isinstance(field, QLineEdit)
    field.setText("What do I have to do tomorrow?")
    field.returnPressed.emit()
    pause(1500)
    day.picture("quick-question", day.window.quick_ask)
    day.window.quick_ask.close()


def _plan(memos: MemOS) -> None:
    today = memos.reminders.present().date()

    def at(days: int, hour: int, minute: int = 0) -> dt.datetime:
        return dt.datetime.combine(today + dt.timedelta(days=days), dt.time(hour, minute))

    memos.reminders.make("call the dentist", at(1, 9))
    memos.reminders.make("put the bins out", at(1, 8), "FREQ=WEEKLY")
    memos.reminders.make("water the plants", at(2, 18, 30), "FREQ=DAILY;INTERVAL=2")
    memos.remember("I live in Porto.")
    memos.remember("I live in Utrecht.")
    memos.remember("Lena's birthday is on 3 May 1990.")
    flight = today + dt.timedelta(days=40)
    memos.remember(f"My flight to Rome is on {flight.day} {flight:%B %Y}.")


def _calendar(folder: Path) -> Path:
    today = dt.date.today()

    def event(days: int, clock: str, *lines: str) -> str:
        day = f"{today + dt.timedelta(days=days):%Y%m%d}"
        start = f"DTSTART:{day}T{clock}" if clock else f"DTSTART;VALUE=DATE:{day}"
        return "\r\n".join(["BEGIN:VEVENT", f"UID:{days}-{lines[0]}", start, *lines, "END:VEVENT", ""])

    file = folder / "choir.ics"
    file.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//choir//EN\r\nX-WR-CALNAME:Choir\r\n"
        + event(-20, "190000", "SUMMARY:Rehearsal", "LOCATION:Parish hall", "RRULE:FREQ=WEEKLY")
        + event(5, "", "SUMMARY:Concert weekend", "DURATION:P2D")
        + event(12, "180000", "SUMMARY:Christmas concert", "LOCATION:St. Mary's")
        + "END:VCALENDAR\r\n"
    )
    return file
