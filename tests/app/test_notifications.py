"""Notifications of the desktop, shown by a real service on a real bus."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from app.desk import notifications
from app.desk.places import AGENDA, SETTINGS
from tests.app.conftest import Window
from tests.app.test_programs import Calling, let_in
from tests.support.notification_server import Desktop, running
from tests.support.session_bus import session_bus

Start = Callable[..., Window]
Away = Callable[[], Window]


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        yield address


@pytest.fixture
def desktop(bus: str) -> Iterator[Desktop]:
    with running(Desktop()) as shown:
        yield shown


@pytest.fixture
def away(start: Start) -> Iterator[Callable[[], Window]]:
    """Return a function that opens the app while another window is active."""
    other = QWidget()

    def begin() -> Window:
        window = start()
        other.show()
        other.activateWindow()
        window.until(lambda: not window.main.isActiveWindow())
        return window

    yield begin
    other.close()
    other.deleteLater()


def due(window: Window, task: str) -> str:
    """Make a reminder that is due in a second, wait until it is announced, and return its id."""
    id = window.memos.reminders.make(task, dt.datetime.now() + dt.timedelta(seconds=1)).id
    window.until(
        lambda: window.memos.reminders.standing(id).due is not None and task in window.main.telling.bar._text._whole
    )
    return id


def test_done_and_put_off_on_the_message(away: Away, desktop: Desktop) -> None:
    window = away()
    id = due(window, "call <b>the</b> dentist & co")
    window.until(lambda: desktop.shown)
    (one,) = desktop.shown
    assert one.title == "call <b>the</b> dentist & co"  # the title is plain text
    assert one.text.startswith("Reminder, ")
    assert one.actions[:6] == ["default", "", "done", "Done", "10 minutes", "In 10 minutes"]
    desktop.press(one.title, "10 minutes")
    window.until(lambda: (plan := window.memos.get(id).reminder) is not None and plan.snoozed_until is not None)
    window.until(lambda: not window.main.telling.bar.isVisibleTo(window.main))
    other = due(window, "stretch")
    window.until(lambda: len(desktop.shown) == 2)
    desktop.press("stretch", "done")
    window.until(lambda: window.memos.get(other).state.value == "archived")


def test_a_click_shows_the_agenda_and_what_is_done_elsewhere_leaves_the_desktop(away: Away, desktop: Desktop) -> None:
    window = away()
    id = due(window, "stretch")
    window.until(lambda: desktop.shown)
    window.memos.reminders.done(id)
    window.until(lambda: not desktop.open_ones())
    due(window, "run")
    window.until(lambda: desktop.open_ones())
    desktop.press("run", "default")
    window.until(lambda: window.main.shown == AGENDA and window.main.isActiveWindow())


def test_a_message_that_the_person_closes_does_not_come_again_and_the_reminder_waits(
    away: Away, desktop: Desktop
) -> None:
    window = away()
    id = due(window, "stretch")
    window.until(lambda: desktop.open_ones())
    desktop.dismiss("stretch")
    window.until(lambda: not desktop.open_ones())
    assert window.memos.reminders.standing(id).due is not None
    window.memos.reminders.done(id)  # there is no notification left to withdraw, which must not be an error
    window.until(lambda: not window.main.telling.bar.isVisibleTo(window.main))
    assert len(desktop.shown) == 1


def test_what_is_delicate_is_not_written_there_until_the_person_says_so(away: Away, desktop: Desktop) -> None:
    window = away()
    id = due(window, "take my insulin against diabetes")
    assert window.memos.get(id).sensitivity.value == "sensitive"
    window.until(lambda: desktop.shown)
    assert desktop.shown[0].title == "A reminder is due"
    assert "insulin" not in repr(desktop.shown)
    window.main.show_view(SETTINGS)
    window.find("sensitiveMessages", QCheckBox).setChecked(True)
    window.until(lambda: window.memos.settings.sensitive_messages)
    due(window, "buy insulin for my diabetes")
    window.until(lambda: len(desktop.shown) == 2)
    assert desktop.shown[1].title == "buy insulin for my diabetes"


def test_nothing_is_shown_in_quiet_hours_and_it_is_told_after_them(away: Away, desktop: Desktop) -> None:
    window = away()
    window.main.show_view(SETTINGS)
    window.find("quietHours", QCheckBox).setChecked(True)
    here = dt.datetime.now()
    for name, hours in (("quietFrom", -2), ("quietUntil", 2)):
        field = window.find(name, QTimeEdit)
        window.until(field.isEnabled)
        time = here + dt.timedelta(hours=hours)
        field.setTime(QTime(time.hour, time.minute))
        field.editingFinished.emit()
    window.until(lambda: window.memos.settings.quiet_until.hour == (here + dt.timedelta(hours=2)).hour)
    for task in ("stretch", "run", "read"):
        due(window, task)
    window.memos.reminders.done(next(one.cube.id for one in window.memos.reminders.list() if one.cube.text == "read"))
    window.until(lambda: len(window.main.telling.desktop._held) == 2)
    assert desktop.shown == []
    window.find("quietHours", QCheckBox).setChecked(False)
    window.until(lambda: desktop.shown)
    assert [one.title for one in desktop.shown] == ["2 reminders came in your quiet hours"]


def test_a_desktop_without_buttons(away: Away, bus: str) -> None:
    with running(Desktop(capabilities=["body"])) as desktop:
        window = away()
        due(window, "stretch")
        window.until(lambda: desktop.shown)
        assert desktop.shown[0].actions == ["default", ""]


def test_where_none_can_be_shown_the_window_tells_it_and_says_so(
    away: Away, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = away()
    window.main.show_view(SETTINGS)
    window.click("tryMessage")
    assert "shows no messages" in window.toast()
    due(window, "stretch")
    assert window.main.telling.bar.isVisibleTo(window.main)
    monkeypatch.setattr(notifications, "PATIENCE_SECONDS", 0.2)
    with running(Desktop(hangs=True)) as desktop:
        window.main.toast.hide()
        window.click("tryMessage")
        assert "shows no messages" in window.toast()
        desktop.hangs = False
        window.main.toast.hide()
        window.click("tryMessage")
        assert "Your desktop shows messages" in window.toast()


def test_what_another_program_asks_is_shown_and_a_click_brings_the_window(away: Away, desktop: Desktop) -> None:
    window = away()
    let_in(window)
    window.main.hide()
    asked = "The Editor wants to look into your memory."
    first = Calling(window, "recall", question="What is my dog called?")
    window.until(lambda: [one.title for one in desktop.open_ones()] == [asked])
    (question,) = window.memos.programs.waiting()
    window.memos.programs.answer(question, "not now")
    window.until(lambda: first.outcome and not desktop.open_ones())
    second = Calling(window, "recall", question="What is my dog called?")
    window.until(desktop.open_ones)
    desktop.press(asked, "default")
    window.until(lambda: window.main.isVisible() and window.main.isActiveWindow())
    window.click("askOnce")
    window.until(lambda: second.outcome)


def test_where_nothing_else_can_tell_of_a_question_the_window_comes_by_itself(away: Away, bus: str) -> None:
    window = away()
    let_in(window)
    window.main.hide()
    asking = Calling(window, "recall", question="What is my dog called?")
    window.until(window.main.isVisible)
    window.click("askNotNow")
    window.until(lambda: asking.outcome)


def test_closing_takes_the_messages_away(away: Away, desktop: Desktop) -> None:
    window = away()
    due(window, "stretch")
    window.until(lambda: desktop.open_ones())
    window.close()
    window.until(lambda: not desktop.open_ones())
