"""Calendar files in the window."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QMenu

from app.desk.places import AGENDA
from tests.app.conftest import Window

Start = Callable[..., Window]


@pytest.fixture
def work(tmp_path: Path) -> Path:
    file = tmp_path / "work.ics"
    write(file, "Review")
    return file


def write(file: Path, text: str) -> None:
    day = dt.date.today() + dt.timedelta(days=3)
    file.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nX-WR-CALNAME:Work\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        f"DTSTART:{day:%Y%m%d}T090000\r\nSUMMARY:{text}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def on_the_page(window: Window, text: str) -> bool:
    return any(text == one.text() for one in window.main.agenda.findChildren(QLabel) if one.isVisible())


def test_one_is_looked_at_followed_read_again_and_removed(start: Start, work: Path) -> None:
    window = start()
    window.main.open_files([work])
    dialog = window.dialog("calendarPreview")
    assert "1 event within a year." in [one.text() for one in dialog.findChildren(QLabel)]
    assert window.memos.calendars.list() == []
    window.find("calendarFollow", QCheckBox).setChecked(True)
    window.click("calendarSave")
    window.until(lambda: on_the_page(window, "Review"))
    assert on_the_page(window, "Work")
    write(work, "Review, moved")
    window.memos.jobs.run_now("read calendars")
    window.until(lambda: on_the_page(window, "Review, moved"))
    window.click("agendaFiles")
    window.main.agenda.calendars.show_all()
    window.click("calendarRemove")
    window.until(lambda: window.memos.calendars.list() == [])
    window.click("calendarsClose")
    window.click("toastAction")
    window.until(lambda: on_the_page(window, "Review, moved"))


def test_an_event_can_be_made_a_reminder(start: Start, work: Path) -> None:
    window = start()
    window.memos.calendars.add(window.memos.calendars.preview(work))
    window.main.show_view(AGENDA)
    window.click("agendaRemind")
    window.click("reminderSave")
    window.until(lambda: window.memos.reminders.list())
    (made,) = window.memos.reminders.list()
    assert made.cube.text == "Review" and made.cube.quoted_from is None


def test_what_is_no_calendar_is_said(start: Start, tmp_path: Path) -> None:
    window = start()
    file = tmp_path / "broken.ics"
    file.write_text("nothing")
    window.main.open_files([file])
    assert "no calendar file" in window.toast()


def test_the_agenda_is_exported(start: Start, tmp_path: Path) -> None:
    window = start()
    window.memos.reminders.make("stretch", dt.datetime.now() + dt.timedelta(days=1))
    window.main.show_view(AGENDA)
    window.main.agenda.calendars.export()
    dialog = window.find("agendaFile", QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "mine.ics")])
    dialog.reject()
    assert "Wrote 1 event" in window.toast()
    assert b"SUMMARY:stretch" in (tmp_path / "mine.ics").read_bytes()


def test_several_are_shown_one_after_the_other(start: Start, work: Path, tmp_path: Path) -> None:
    window = start()
    other, broken = tmp_path / "home.ics", tmp_path / "broken.ics"
    write(other, "Dinner")
    other.write_text(other.read_text().replace(":Work", ":Home"))
    broken.write_text("nothing")
    window.main.open_files([work, broken, other])
    for name in ("Work", "Home"):
        window.until(functools.partial(_is_shown, window, name))
        window.click("calendarSave")
    window.until(lambda: len(window.memos.calendars.list()) == 2)
    window.until(lambda: on_the_page(window, "Dinner"))
    item = next(item for item in window.main.agenda._items if item.calendar == "Home")
    window.click(f"agendaMore-{item.cube.id}")
    menu = window.find("agendaMenu", QMenu)
    menu.actions()[0].trigger()
    menu.close()
    window.click("calendarsClose")


def _is_shown(window: Window, name: str) -> bool:
    previews = window.seen("calendarPreview")
    return name in [one.text() for dialog in previews for one in dialog.findChildren(QLabel)]
