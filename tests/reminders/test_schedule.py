"""When reminders come: on the wall clock, across changes of summer time, and what was missed once."""

from __future__ import annotations

import datetime as dt
import itertools
import zoneinfo

import pytest
from pydantic import ValidationError

from memos_core.cube import MemCube, Reminder, SemanticType
from memos_core.reminders.schedule import last_moment, moments, next_moment, pending

BERLIN, NEW_YORK = zoneinfo.ZoneInfo("Europe/Berlin"), zoneinfo.ZoneInfo("America/New_York")


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def reminder(starts: str, rule: str = "", zone: str = "Europe/Berlin", **fields: object) -> MemCube:
    first = dt.datetime.fromisoformat(starts)
    since = first.replace(tzinfo=zoneinfo.ZoneInfo(zone)).astimezone(dt.UTC) - dt.timedelta(days=1)
    return MemCube(
        type=SemanticType.REMINDER,
        text="x",
        zone=zone,
        reminder=Reminder(starts=first, rule=rule, since=since, **fields),  # type: ignore[arg-type]
    )


def test_nine_stays_nine_when_the_clocks_change() -> None:
    daily = reminder("2026-10-23T09:00", "FREQ=DAILY")
    found = list(itertools.islice(moments(daily, utc("2026-10-22T00:00")), 5))
    assert [one.hour for one in found] == [7, 7, 8, 8, 8]
    assert {one.astimezone(BERLIN).hour for one in found} == {9}


def test_an_hour_that_spring_skips_comes_an_hour_later_and_once() -> None:
    daily = reminder("2027-03-27T02:30", "FREQ=DAILY")
    found = list(itertools.islice(moments(daily, utc("2027-03-26T12:00")), 3))
    assert [one.astimezone(BERLIN).strftime("%d %H:%M") for one in found] == ["27 02:30", "28 03:30", "29 02:30"]


def test_an_hour_that_autumn_repeats_comes_once() -> None:
    daily = reminder("2026-10-24T02:30", "FREQ=DAILY")
    found = list(itertools.islice(moments(daily, utc("2026-10-23T12:00")), 3))
    assert len({one.date() for one in found}) == 3
    assert found[1] == utc("2026-10-25T00:30")
    # Asked in the repeated hour, it is not found again.
    assert next_moment(daily, utc("2026-10-25T00:45")) == found[2]


def test_hours_are_time_that_passes() -> None:
    hourly = reminder("2026-10-25T01:00", "FREQ=HOURLY")
    found = list(itertools.islice(moments(hourly, utc("2026-10-24T22:30")), 5))
    assert {(later - one).total_seconds() for one, later in itertools.pairwise(found)} == {3600.0}


@pytest.mark.parametrize(
    ("rule", "starts", "days"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-27T07:30", ["27", "30", "01", "02"]),
        ("FREQ=WEEKLY;BYDAY=FR;INTERVAL=2", "2026-12-04T09:00", ["04", "18", "01", "15"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30T09:00", ["30", "31", "31", "28"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-12-25T09:00", ["25", "29", "26", "26"]),
        ("FREQ=DAILY;COUNT=2", "2026-12-01T09:00", ["01", "02"]),
        ("FREQ=MONTHLY;BYMONTHDAY=2,16", "2026-12-16T09:00", ["16", "02", "16", "02"]),
        ("FREQ=MONTHLY;BYMONTHDAY=15,-1", "2026-12-15T09:00", ["15", "31", "15", "31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "2026-12-30T09:00", ["30", "30", "28", "30"]),
        (
            "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-2,-1;BYHOUR=9,17;BYMINUTE=0",
            "2027-01-29T09:00",
            ["29", "29", "28", "28"],
        ),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1", "2026-12-01T09:00", ["28", "29", "28", "28"]),
        ("FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0;COUNT=3", "2026-12-01T20:00", ["01", "02", "02"]),
    ],
)
def test_rules(rule: str, starts: str, days: list[str]) -> None:
    cube = reminder(starts, rule)
    found = itertools.islice(moments(cube, utc("2026-11-01T00:00")), 4)
    assert [f"{one.astimezone(BERLIN):%d}" for one in found] == days


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "BYDAY=MO",
        "FREQ=DAILY;X=1",
        "FREQ=HOURLY;BYHOUR=8;BYMINUTE=0",
        "FREQ=DAILY;BYHOUR=8",
        "FREQ=DAILY;BYHOUR=24;BYMINUTE=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-99",
    ],
)
def test_rules_that_a_file_could_hold_a_computer_up_with_are_refused(rule: str) -> None:
    with pytest.raises(ValidationError):
        reminder("2026-12-01T09:00", rule)


def test_a_reminder_says_when_it_comes_and_nothing_else_does() -> None:
    with pytest.raises(ValidationError):
        MemCube(type=SemanticType.REMINDER, text="x")
    plan = Reminder(starts=dt.datetime(2026, 12, 1, 9), since=utc("2026-11-01T00:00"))
    with pytest.raises(ValidationError):
        MemCube(text="x", reminder=plan)


def test_what_was_missed_is_made_up_once() -> None:
    daily = reminder("2026-12-01T09:00", "FREQ=DAILY")
    told, woken = utc("2026-12-01T08:00"), utc("2026-12-08T12:00")
    assert pending(daily, told, woken, ()) == (utc("2026-12-08T08:00"), 7)
    assert pending(daily, woken, woken + dt.timedelta(hours=1), ()) is None


def test_several_hours_of_a_day_are_told_caught_up_with_and_skipped_each() -> None:
    rule = "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=30"
    twice = reminder("2026-12-01T08:30", rule)
    first, second = utc("2026-12-01T07:30"), utc("2026-12-01T19:30")
    assert next_moment(twice, utc("2026-12-01T00:00")) == first and next_moment(twice, first) == second
    assert last_moment(twice, utc("2026-12-01T12:00")) == first
    assert pending(twice, utc("2026-11-30T12:00"), utc("2026-12-01T12:00"), ()) == (first, 1)
    # A sleep of a week: told once, with how often it had come.
    assert pending(twice, first, utc("2026-12-08T12:00"), ()) == (utc("2026-12-08T07:30"), 14)
    skipped = reminder("2026-12-01T08:30", rule, skipped=(dt.datetime(2026, 12, 1, 20, 30),))
    assert next_moment(skipped, first) == utc("2026-12-02T07:30")


def test_two_hours_that_summer_time_makes_one_come_once() -> None:
    twice = reminder("2027-03-27T02:00", "FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0")
    found = list(itertools.islice(moments(twice, utc("2027-03-27T03:00")), 3))
    assert [one.astimezone(BERLIN).strftime("%d %H:%M") for one in found] == ["28 03:00", "29 02:00", "29 03:00"]


def test_what_was_told_or_skipped_does_not_come() -> None:
    daily = reminder("2026-12-01T09:00", "FREQ=DAILY", skipped=(dt.datetime(2026, 12, 2, 9),))
    first = utc("2026-12-01T08:00")
    assert pending(daily, utc("2026-11-30T23:00"), utc("2026-12-02T12:00"), {first}) is None
    assert next_moment(daily, first) == utc("2026-12-03T08:00")
    assert last_moment(daily, utc("2026-12-02T12:00")) == first


def test_a_snoozed_one_comes_once_more() -> None:
    at = utc("2026-12-01T08:10")
    once = reminder("2026-12-01T09:00", snoozed_until=at)
    assert next_moment(once, utc("2026-12-01T08:00")) == at
    assert pending(once, utc("2026-12-01T08:00"), at, ()) == (at, 1)
    assert pending(once, utc("2026-12-01T08:00"), at, {at}) is None


def test_each_zone_has_its_own_nine() -> None:
    there = reminder("2026-12-01T09:00", "FREQ=DAILY", "America/New_York")
    assert next_moment(there, utc("2026-12-01T00:00")) == utc("2026-12-01T14:00")
    assert there.zone == str(NEW_YORK)
