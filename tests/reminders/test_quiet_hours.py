"""Quiet hours."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from memos_core.reminders.quiet_hours import quiet_until
from memos_core.storage.settings import Settings

ZONE = ZoneInfo("Europe/Lisbon")


def end(begin: int, until: int, hour: int, minute: int = 0, *, on: bool = True) -> dt.datetime | None:
    settings = Settings(quiet_hours=on, quiet_from=dt.time(begin), quiet_until=dt.time(until))
    return quiet_until(settings, dt.datetime(2026, 11, 29, hour, minute, tzinfo=ZONE))


@pytest.mark.parametrize(
    ("begin", "until", "hour", "day"),
    [(22, 7, 22, 30), (22, 7, 23, 30), (22, 7, 0, 29), (22, 7, 6, 29), (13, 15, 13, 29), (13, 15, 14, 29)],
)
def test_inside(begin: int, until: int, hour: int, day: int) -> None:
    assert end(begin, until, hour) == dt.datetime(2026, 11, day, until, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("begin", "until", "hour"), [(22, 7, 7), (22, 7, 21), (22, 7, 12), (13, 15, 15), (13, 15, 12), (8, 8, 8), (8, 8, 3)]
)
def test_outside(begin: int, until: int, hour: int) -> None:
    assert end(begin, until, hour) is None


def test_off() -> None:
    assert end(22, 7, 23, on=False) is None
