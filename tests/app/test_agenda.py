"""The agenda, the dialog for reminders, due reminders, and reminders in a chat."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QMenu, QTimeEdit, QWidget

from app.agenda import dialog, view
from app.desk.places import AGENDA, CHAT, MEMORIES
from memos_core import AgendaItem, MemOS
from memos_core.chat.offered_reminders import STAYS
from tests.app.conftest import Window
from tests.chat.test_offered_reminders import message_that_may_ask

Start = Callable[..., Window]


def in_days(days: int, hour: int = 9) -> dt.datetime:
    return dt.datetime.combine(dt.date.today() + dt.timedelta(days=days), dt.time(hour))


def shown(window: Window, name: str) -> str:
    widget: QWidget = window.find(name)
    return " ".join(text.text() for text in widget.findChildren(QLabel))


def due(memos: MemOS, window: Window, task: str) -> str:
    """Make a reminder that is due in a second, wait until the bar announces it, and return its id."""
    id = memos.reminders.make(task, dt.datetime.now() + dt.timedelta(seconds=1)).id
    window.until(lambda: task in window.main.telling.bar._text._whole)
    return id


def test_it_is_empty_at_first_and_a_dialog_makes_a_reminder(start: Start) -> None:
    window = start()
    window.main.show_view(AGENDA)
    window.until(lambda: window.main.agenda._stack.currentIndex() == 2)
    window.click("newReminder")
    dialog = window.dialog("reminderDialog")
    assert not window.find("reminderSave").isEnabled()
    window.find("reminderTask", QLineEdit).setText("Call the dentist")
    day = in_days(1)
    window.find("reminderDay", QDateEdit).setDate(QDate(day.year, day.month, day.day))
    window.find("reminderTime", QTimeEdit).setTime(QTime(14, 15))
    again = window.find("reminderAgain", QComboBox)
    again.setCurrentIndex(again.findText(f"Every {day:%A}"))
    window.click("reminderSave")
    window.until(lambda: not dialog.isVisible())
    window.until(lambda: window.seen("agenda"))
    assert "Call the dentist" in shown(window, "agenda-tomorrow")
    assert f"Every {day:%A} at 14:15" in shown(window, "agenda-tomorrow")
    (made,) = window.memos.reminders.list()
    assert made.cube.reminder is not None and made.cube.reminder.starts == day.replace(hour=14, minute=15)


def test_weeks_begin_as_in_the_systems_region(start: Start, home: Path) -> None:
    begins = QLocale.system().firstDayOfWeek().name.lower()
    home.mkdir()
    (home / "settings.toml").write_text(f'week_begins = "{"friday" if begins != "friday" else "monday"}"\n')
    window = start()
    window.until(lambda: window.memos.settings.week_begins == begins)


def test_a_time_that_is_over_cannot_be_saved(start: Start) -> None:
    window = start()
    window.main.show_view(AGENDA)
    window.click("newReminder")
    window.find("reminderTask", QLineEdit).setText("Call")
    day = in_days(-1)
    window.find("reminderDay", QDateEdit).setDate(QDate(day.year, day.month, day.day))
    assert not window.find("reminderSave").isEnabled()
    assert "over" in window.find("reminderWrong", QLabel).text()
    window.click("reminderCancel")


def test_what_is_due_is_told_in_every_view_and_done(start: Start) -> None:
    window = start()
    window.main.show_view(CHAT)
    id = due(window.memos, window, "stretch")
    window.find("dueBar")
    window.until(lambda: "1 reminder waits" in window.main._rail._buttons.button(AGENDA).accessibleName())
    window.click("dueDone")
    window.until(lambda: not window.main.telling.bar.isVisible())
    window.until(lambda: window.memos.get(id).state.value == "archived")
    assert window.toast() == "Done."
    window.click("toastAction")
    window.until(lambda: window.memos.get(id).state.value == "activated")


def test_it_can_be_put_off(start: Start) -> None:
    window = start()
    id = due(window.memos, window, "stretch")
    window.click("dueSnooze10Minutes")
    window.until(lambda: (plan := window.memos.get(id).reminder) is not None and plan.snoozed_until is not None)
    window.until(lambda: not window.main.telling.bar.isVisible())
    assert window.memos.reminders.standing(id).due is None


def test_overdue_ones_wait_on_the_page(start: Start) -> None:
    window = start()
    id = due(window.memos, window, "stretch")
    window.main.show_view(AGENDA)
    window.until(lambda: "stretch" in shown(window, "agenda-overdue"))
    window.click(f"agendaDone-{id}")
    window.until(lambda: not window.seen("agenda-overdue"))
    assert not window.main.telling.bar.isVisible()  # the bar above the views has heard of it too


def test_a_dated_memory_becomes_a_reminder(start: Start) -> None:
    window = start()
    day = in_days(40)
    cube = window.memos.remember(f"My flight to Rome is on {day.day} {day:%B %Y}.")
    window.main.show_view(AGENDA)
    window.click(f"agendaRemind-{cube.id}")
    assert window.find("reminderTask", QLineEdit).text() == cube.text.rstrip(".")
    window.click("reminderSave")
    window.until(lambda: window.memos.reminders.list())
    (made,) = window.memos.reminders.list()
    assert made.cube.reminder is not None and made.cube.reminder.starts.date() == day.date()


def test_a_chat_makes_one_and_undo_takes_it_back(start: Start) -> None:
    window = start()
    window.say("remind me tomorrow at 9 to call the dentist")
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None and reply.text.startswith("Tomorrow, ")
    window.until(lambda: window.seen("savedMemory"))
    assert "Reminder: call the dentist" in shown(window, "savedMemory")
    (made,) = window.memos.reminders.list()
    window.click(f"editSaved-{made.cube.id}")
    window.find("reminderTask", QLineEdit).setText("call Dr. Varga")
    window.click("reminderSave")
    window.until(lambda: window.memos.get(made.cube.id).text == "call Dr. Varga")


def test_an_offered_reminder_is_made_declined_and_goes_when_the_chat_goes_on(start: Start) -> None:
    window = start()
    text = message_that_may_ask()
    window.say(text)
    (one,) = window.memos.offered_reminders.list()
    assert window.memos.reminders.list() == [] and window.main.chat.transcript.last_reply() is not None
    window.click(f"declineReminder-{one.message}")
    window.until(lambda: not window.seen("acceptReminder"))
    assert window.toast() == "No reminder was made."
    window.click("toastAction")
    window.click(f"acceptReminder-{one.message}")
    window.until(lambda: f"Reminder: {one.task}" in shown(window, "savedMemory"))
    assert [standing.cube.text for standing in window.memos.reminders.list()] == [one.task]
    window.until(lambda: not window.seen("acceptReminder"))

    window.say(text)
    window.find("acceptReminder")
    for _ in range(STAYS):
        window.say("I like tea.")
    window.until(lambda: not window.seen("acceptReminder"))


def test_a_reminder_at_several_hours_keeps_them_in_the_dialog(start: Start) -> None:
    window = start()
    window.say("remind me every day at 8 and 20 to take the pills")
    (made,) = window.memos.reminders.list()
    window.click(f"editSaved-{made.cube.id}")
    again, time = window.find("reminderAgain", QComboBox), window.find("reminderTime", QTimeEdit)
    assert again.currentText() == "Every day at 8:00 and 20:00" and not time.isEnabled()
    again.setCurrentIndex(again.findData("FREQ=DAILY"))
    assert time.isEnabled()
    again.setCurrentIndex(again.findText("Every day at 8:00 and 20:00"))
    window.find("reminderTask", QLineEdit).setText("take them")
    window.click("reminderSave")
    window.until(lambda: window.memos.get(made.cube.id).text == "take them")
    plan = window.memos.get(made.cube.id).reminder
    assert plan is not None and plan.rule == "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0"


def test_an_hour_before_is_proposed_and_a_memory_leads_to_the_memories(start: Start) -> None:
    window = start()
    day = in_days(9)
    cube = window.memos.remember(f"My train leaves on {day.day} {day:%B %Y} at 14:30.")
    window.main.show_view(AGENDA)
    window.click(f"agendaRemind-{cube.id}")
    assert window.find("reminderTime", QTimeEdit).time() == QTime(13, 30)
    assert window.find("reminderDay", QDateEdit).date() == QDate(day.year, day.month, day.day)
    window.click("reminderCancel")
    window.main.agenda.make_of(window.memos.get(cube.id))
    assert window.find("reminderTime", QTimeEdit).time() == QTime(13, 30)
    window.click("reminderCancel")
    window.click(f"agendaMore-{cube.id}")
    menu = window.find("agendaMenu", QMenu)
    assert [action.text() for action in menu.actions()] == ["Show among the memories"]
    menu.actions()[0].trigger()
    menu.close()
    window.until(lambda: window.main.shown == MEMORIES)


def test_when_one_may_want_to_be_reminded(monkeypatch: pytest.MonkeyPatch) -> None:
    now = dt.datetime(2026, 11, 30, 14, 20, tzinfo=dt.UTC)
    monkeypatch.setattr(dialog, "present", lambda: now)
    today, tomorrow = now.date(), dt.date(2026, 12, 1)
    for at, expected in (((18, 0), (17, 0)), ((15, 10), (15, 0)), ((14, 50), (14, 50)), ((13, 0), None)):
        proposed = dialog.proposed(today, dt.datetime.combine(today, dt.time(*at), dt.UTC))
        assert proposed == dt.datetime.combine(*((today, dt.time(*expected)) if expected else (tomorrow, dt.time(9))))
    assert dialog.proposed(today) == dt.datetime(2026, 11, 30, 15)
    assert dialog.proposed(dt.date(2026, 12, 4)) == dt.datetime(2026, 12, 4, 9)
    assert dialog.proposed() == dialog.proposed(dt.date(2026, 11, 2)) == dt.datetime(2026, 12, 1, 9)


def test_the_dialog_shows_the_next_time_and_other_words_change_no_more(start: Start) -> None:
    window = start()
    begin = in_days(-20)
    rule = f"FREQ=WEEKLY;BYDAY={['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][begin.weekday()]};INTERVAL=2"
    made = window.memos.reminders.make("run", begin, rule)
    window.main.agenda.edit(made)
    expected = in_days(8)
    assert window.find("reminderDay", QDateEdit).date() == QDate(expected.year, expected.month, expected.day)
    assert window.find("reminderAgain", QComboBox).currentText() == f"Every second {expected:%A}"
    window.find("reminderTask", QLineEdit).setText("run slowly")
    window.click("reminderSave")
    window.until(lambda: window.memos.get(made.id).text == "run slowly")
    assert window.memos.get(made.id).reminder == made.reminder
    window.main.agenda.edit(window.memos.get(made.id))
    other = expected + dt.timedelta(days=1)
    window.find("reminderDay", QDateEdit).setDate(QDate(other.year, other.month, other.day))
    assert window.find("reminderAgain", QComboBox).currentText() == f"Every second {other:%A}"  # this follows the day
    window.click("reminderSave")
    window.until(lambda: (plan := window.memos.get(made.id).reminder) is not None and plan.starts == other)
    id = due(window.memos, window, "stretch")
    window.main.agenda.edit(window.memos.get(id))
    window.find("reminderTask", QLineEdit).setText("stretch well")
    window.click("reminderSave")  # the time is over already, and is not changed
    window.until(lambda: window.memos.get(id).text == "stretch well")
    assert window.memos.reminders.standing(id).due is not None


def test_another_day_begins_and_the_evening(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    window = start()
    made = window.memos.reminders.make("stretch", in_days(3))
    window.main.show_view(AGENDA)
    window.until(lambda: any(window.seen(f"agenda-{name}") for name in ("this-week", "next-week")))
    reads: list[object] = []
    show = window.main.agenda._show

    def shown_again(items: Sequence[AgendaItem]) -> None:
        reads.append(items)
        show(items)

    monkeypatch.setattr(window.main.agenda, "_show", shown_again)
    window.main.agenda._look_at_day()
    late = dt.datetime.combine(in_days(1), dt.time(20, 30)).astimezone()
    monkeypatch.setattr(view, "present", lambda: late)
    window.main.agenda._another_day.timeout.emit()
    window.until(lambda: len(reads) == 1)
    assert window.main.agenda._day == late.date()
    window.main.agenda.snooze(made.id, "tonight")
    assert window.toast() == "The evening has begun already. I will tell you again tomorrow."
    plan = window.memos.get(made.id).reminder
    assert plan is not None and plan.snoozed_until is not None
    assert plan.snoozed_until.astimezone(late.tzinfo).date() == in_days(2).date()
