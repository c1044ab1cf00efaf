"""Reminders as memories: made, told once, done, put off, skipped, ended, undone, forgotten and exported."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import InvalidInput, MemoryFilter, MemOS, NotFound
from memos_core.reminders.agenda import Agenda
from memos_core.reminders.memory import MemReminders, ReminderDue
from memos_core.reminders.schedule import next_by_rule
from tests.conftest import Open
from tests.support import inside
from tests.support.zones import in_zone

START = dt.datetime(2026, 11, 29, 9, 20, tzinfo=dt.UTC)
"""20 past ten in Berlin, on a Sunday."""


class Clock:
    """A clock that the test moves."""

    def __init__(self, at: dt.datetime) -> None:
        self.at = at

    def __call__(self) -> dt.datetime:
        return self.at

    def move(self, **length: float) -> None:
        self.at += dt.timedelta(**length)


@pytest.fixture(autouse=True)
def berlin() -> Iterator[None]:
    with in_zone("Europe/Berlin"):
        yield


@pytest.fixture
def clock() -> Clock:
    return Clock(START)


def with_clock(memos: MemOS, clock: Clock) -> MemReminders:
    """The reminders of a profile, at another time."""
    parts = inside.parts(memos)
    reminders = MemReminders(
        vault=parts.vault, events=parts.events_told, owner="ana", changed=parts.memory_changed, clock=clock
    )
    memos.subscribe(lambda _: reminders.memories_changed())
    return reminders


def told_by(reminders: MemReminders) -> list[ReminderDue]:
    told: list[ReminderDue] = []
    reminders.watch(told.append)
    return told


def test_one_is_told_once_and_waits_to_be_done(memos: MemOS, clock: Clock) -> None:
    reminders = with_clock(memos, clock)
    told = told_by(reminders)
    cube = reminders.remind("remind me tomorrow at 9 to call the dentist")
    assert (cube.text, cube.type) == ("call the dentist", "reminder")
    clock.move(hours=22)
    assert reminders.tell_due() == 0  # 8:20: none early
    clock.move(minutes=40)
    assert reminders.tell_due() == 1
    clock.move(minutes=1)
    assert reminders.tell_due() == 0
    assert [one.cube.id for one in told] == [cube.id]
    assert [one.due for one in reminders.list()] == [dt.datetime(2026, 11, 30, 8, 0, tzinfo=dt.UTC)]
    reminders.done(cube.id)
    assert reminders.list() == []


def test_nothing_counts_as_told_while_nobody_shows_it(memos: MemOS, clock: Clock) -> None:
    reminders = with_clock(memos, clock)
    reminders.make("stretch", dt.datetime(2026, 11, 29, 11, 0))
    clock.move(days=3)
    assert reminders.tell_due() == 0
    told = told_by(with_clock(memos, clock))  # a program that was closed meanwhile
    assert told == []
    later = with_clock(memos, clock)
    told = told_by(later)
    later.tell_due()
    assert len(told) == 1


def test_it_is_noted_before_it_is_shown(memos: MemOS, clock: Clock) -> None:
    reminders = with_clock(memos, clock)
    cube = reminders.make("stretch", dt.datetime(2026, 11, 29, 11, 0))
    noted: list[int] = []
    ledger = inside.ledger(memos)

    def show(_: ReminderDue) -> None:
        noted.append(len(ledger.firings.of(cube.id)))
        raise RuntimeError("the window is gone")

    reminders.watch(show)
    others = told_by(reminders)
    clock.move(hours=1)
    assert reminders.tell_due() == 1
    assert noted == [1]
    assert len(others) == 1  # one that cannot show it keeps nobody else from it


def test_a_week_of_sleep_is_made_up_once(memos: MemOS, clock: Clock) -> None:
    reminders = with_clock(memos, clock)
    told = told_by(reminders)
    reminders.make("pills", dt.datetime(2026, 11, 29, 11, 0), "FREQ=DAILY")
    clock.move(hours=1)
    reminders.tell_due()
    clock.move(days=7)
    reminders.tell_due()
    again = with_clock(memos, clock)  # and a restart right after
    told_later = told_by(again)
    again.tell_due()
    assert [one.missed for one in told] == [0, 6]
    assert told_later == []


def test_a_clock_that_is_set_back_or_ahead_tells_nothing_twice_and_loses_nothing(memos: MemOS, clock: Clock) -> None:
    reminders = with_clock(memos, clock)
    told = told_by(reminders)
    reminders.make("pills", dt.datetime(2026, 11, 29, 11, 0), "FREQ=DAILY")
    clock.move(hours=1)
    reminders.tell_due()
    clock.move(hours=-3)
    reminders.tell_due()
    clock.move(hours=3)
    reminders.tell_due()
    assert len(told) == 1
    clock.move(days=365)  # the battery of the clock was empty, say
    reminders.tell_due()
    assert len(told) == 2
    clock.move(days=-365)
    for _ in range(48):
        clock.move(hours=1)
        reminders.tell_due()
    assert [one.due.day for one in told[2:]] == [30, 1]


def test_snooze_skip_and_end(memos: MemOS, clock: Clock) -> None:
    reminders = with_clock(memos, clock)
    told = told_by(reminders)
    cube = reminders.make("pills", dt.datetime(2026, 11, 29, 11, 0), "FREQ=DAILY")
    clock.move(hours=1)
    reminders.tell_due()
    reminders.snooze(cube.id, clock() + dt.timedelta(minutes=10))
    assert reminders.standing(cube.id).due is None
    clock.move(minutes=10)
    reminders.tell_due()
    assert len(told) == 2
    reminders.done(cube.id)
    skipped = reminders.skip(cube.id)
    clock.move(days=1)
    assert reminders.tell_due() == 0
    memos.undo(skipped.operation)
    assert reminders.standing(cube.id).due == dt.datetime(2026, 11, 30, 10, 0, tzinfo=dt.UTC)
    reminders.end(cube.id)
    clock.move(days=5)
    assert reminders.tell_due() == 0
    assert reminders.list() == []
    memos.undo()
    assert len(reminders.list()) == 1


def test_what_is_refused(memos: MemOS, clock: Clock) -> None:
    reminders = with_clock(memos, clock)
    once = reminders.make("stretch", dt.datetime(2026, 11, 29, 11, 0))
    for refused in (
        lambda: reminders.make("", dt.datetime(2026, 12, 1, 9)),
        lambda: reminders.make("late", dt.datetime(2026, 11, 1, 9)),
        lambda: reminders.make("odd", dt.datetime(2026, 12, 1, 9), "FREQ=SECONDLY"),
        lambda: reminders.skip(once.id),
        lambda: reminders.snooze(once.id, START),
        lambda: reminders.done(memos.remember("I live in Porto.").id),
        lambda: memos.remember("call", type="reminder"),
        lambda: memos.edit(once.id, type="fact"),
        lambda: memos.merge([once.id, memos.remember("I ski.").id], text="both"),
        lambda: reminders.remind("remind me to call Mum"),
    ):
        with pytest.raises(InvalidInput):
            refused()


def test_it_is_no_fact_but_a_memory_like_others(memos: MemOS, open_memos: Open, tmp_path: Path) -> None:
    reminders = memos.reminders
    cube = reminders.make("call the dentist", dt.datetime.now() + dt.timedelta(days=40))
    memos.remember("My dentist is Dr. Varga.")
    assert [hit.cube.text for hit in memos.recall("call the dentist")] == ["My dentist is Dr. Varga."]
    assert [hit.cube.id for hit in memos.recall("call the dentist", where=MemoryFilter(type="reminder"))] == [cube.id]
    assert all(cube.id != one.id for group in memos.about().groups for one in group.cubes)
    assert all(cube.id != one.cube.id for one in memos.parametric.candidates())
    changed = reminders.change(cube.id, "call Dr. Varga", dt.datetime.now() + dt.timedelta(days=50))
    assert [change.verb for change in memos.history(cube.id)] == ["reschedule", "remind"]
    memos.undo(changed.operation)
    assert memos.get(cube.id).text == "call the dentist"
    memos.export(tmp_path / "all.memcube")
    other = open_memos(user="bea")
    other.import_(tmp_path / "all.memcube")
    assert other.reminders.list() == []  # nobody else's file speaks up by itself
    mine = open_memos(user="cleo")
    mine.import_(tmp_path / "all.memcube", mine=True)
    assert [one.cube.text for one in mine.reminders.list()] == ["call the dentist"]
    memos.forget(cube.id)
    assert reminders.list() == []
    assert inside.ledger(memos).firings.of(cube.id) == []
    with pytest.raises(NotFound):
        reminders.standing(cube.id)


def test_the_running_program_tells_it(memos: MemOS) -> None:
    """With the real scheduler and the real clock."""
    import threading

    told, shown = threading.Event(), list[ReminderDue]()

    def show(one: ReminderDue) -> None:
        shown.append(one)
        told.set()

    memos.reminders.watch(show)
    cube = memos.reminders.make("stretch", dt.datetime.now() + dt.timedelta(seconds=2))
    assert told.wait(60)
    assert [one.cube.id for one in shown] == [cube.id]
    assert shown[0].due <= dt.datetime.now(dt.UTC)


def test_days_of_events_are_looked_up(memos: MemOS, clock: Clock) -> None:
    memos.remember("Lena's birthday is on 14 March.")
    memos.remember("My flight to Rome is on 11 December 2026.")
    reminders = with_clock(memos, clock)
    for said, day in (
        ("remind me two days before Lena's birthday to bake", dt.date(2027, 3, 12)),
        ("erinnere mich zwei Tage vor Lenas Geburtstag ans Backen", dt.date(2027, 3, 12)),
        ("remind me a week before my flight to check in", dt.date(2026, 12, 4)),
    ):
        cube = reminders.remind(said)
        assert cube.reminder is not None and cube.reminder.starts.date() == day


def test_the_agenda(memos: MemOS) -> None:
    today = memos.reminders.present().date()
    tomorrow = today + dt.timedelta(days=1)
    memos.remember(f"My flight to Rome is on {tomorrow.day} {tomorrow:%B %Y}.")
    birthday = today + dt.timedelta(days=60)
    memos.remember(f"Lena's birthday is on {birthday.day} {birthday:%B}.")
    memos.remember("I moved to Porto in May 2021.")
    memos.reminders.make("call", dt.datetime.combine(tomorrow, dt.time(9)))
    found = [(item.section.value, item.on, item.again) for item in memos.reminders.agenda()]
    assert found == [("tomorrow", tomorrow, ""), ("tomorrow", tomorrow, ""), ("later", birthday, "Every year")]
    assert [item.cube.text for item in memos.reminders.on(tomorrow, tomorrow)][-1] == "call"


@pytest.mark.parametrize(
    ("begins", "today", "sections"),
    [
        # A Monday: "next Monday" is the day a week from now.
        ("monday", dt.date(2027, 3, 1), ["today", "tomorrow", *["this week"] * 5, *["next week"] * 7, "later"]),
        ("monday", dt.date(2027, 3, 6), ["today", "tomorrow", *["next week"] * 7, "later"]),  # a Saturday
        ("monday", dt.date(2027, 3, 7), ["today", "tomorrow", *["next week"] * 6, "later"]),  # a Sunday
        ("sunday", dt.date(2027, 3, 7), ["today", "tomorrow", *["this week"] * 5, *["next week"] * 7, "later"]),
        ("saturday", dt.date(2027, 3, 3), ["today", "tomorrow", "this week", *["next week"] * 7, "later"]),
    ],
)
def test_its_weeks_are_those_of_the_calendar(
    memos: MemOS, clock: Clock, begins: str, today: dt.date, sections: list[str]
) -> None:
    memos.update_settings(week_begins=begins)
    clock.at = dt.datetime.combine(today, dt.time(6), dt.UTC)
    reminders = with_clock(memos, clock)
    parts = inside.parts(memos)
    agenda = Agenda(parts.vault, reminders, parts.calendars, parts.settings)
    for number in range(len(sections)):
        at = dt.datetime.combine(today, dt.time(20)) + dt.timedelta(days=number)
        reminders.make(f"call number {number}", at)
    assert [item.section.value for item in agenda.items()] == sections


def test_each_time_that_is_new_is_told_to_the_job_at_once(open_memos: Open, clock: Clock) -> None:
    reminders = with_clock(open_memos(), clock)
    expected: list[dt.datetime] = []
    reminders.on_next = expected.append
    one = reminders.make("stretch", START + dt.timedelta(hours=1))
    reminders.make("run", START + dt.timedelta(hours=2))
    reminders.snooze(one.id, START + dt.timedelta(minutes=5))
    reminders.change(one.id, "stretch", START + dt.timedelta(minutes=9))
    reminders.end(one.id)
    assert [at - START for at in expected] == [dt.timedelta(minutes=minutes) for minutes in (60, 120, 5, 9)]


def test_other_words_leave_the_times_alone_and_another_hour_keeps_the_weeks(memos: MemOS, clock: Clock) -> None:
    reminders = with_clock(memos, clock)
    fridays = reminders.make("run", dt.datetime(2026, 12, 4, 9), "FREQ=WEEKLY;BYDAY=FR;INTERVAL=2;COUNT=5")
    reminders.skip(fridays.id)
    clock.move(days=20)  # one was skipped, one waits
    waits = reminders.standing(fridays.id).due
    assert waits is not None and waits.date() == dt.date(2026, 12, 18)
    before = reminders.standing(fridays.id).cube.reminder
    reminders.change(fridays.id, "run slowly", None)
    now = reminders.standing(fridays.id)
    assert now.cube.text == "run slowly" and now.cube.reminder == before and now.due == waits
    reminders.skip(fridays.id)  # 1 January
    shown = next_by_rule(now.cube, clock())
    assert shown == dt.datetime(2027, 1, 1, 9)
    rule = before.rule if before else ""
    moved = reminders.change(fridays.id, "run", dt.datetime(2027, 1, 1, 10), rule).reminder
    assert moved is not None and moved.rule == "FREQ=WEEKLY;BYDAY=FR;INTERVAL=2;COUNT=2"  # 15 and 29 January are left
    following = reminders.standing(fridays.id).following
    assert following is not None and following.date() == dt.date(2027, 1, 15)
