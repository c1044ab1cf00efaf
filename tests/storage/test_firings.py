"""Which occurrences of which reminders were announced."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core.database import Database
from memos_core.errors import StorageError
from memos_core.storage import firings
from memos_core.storage.firings import Firing, Firings
from memos_core.storage.ledger_schema import MIGRATIONS

DAY = dt.datetime(2026, 3, 3, 9, tzinfo=dt.UTC)
WEEK = [DAY + dt.timedelta(days=number) for number in range(7)]


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Firings]:
    database = Database(tmp_path / "ledger.sqlite", MIGRATIONS)
    yield Firings(database)
    database.close()


def test_what_was_told_is_known_by_its_reminder_and_its_time(record: Firings) -> None:
    assert record.told_until() is None and record.of("a") == []
    told = [Firing("a", due, due + dt.timedelta(seconds=1), missed) for missed, due in enumerate(WEEK[:2])]
    record.record([*told, Firing("b", DAY, DAY)], WEEK[1])
    assert record.told_until() == WEEK[1]
    assert record.of("a") == told[::-1] and record.of("a", since=WEEK[1]) == told[1:]


def test_nothing_is_told_twice_and_then_nothing_of_it_counts_as_told(record: Firings) -> None:
    record.record([Firing("a", DAY, DAY)], DAY)
    with pytest.raises(StorageError):
        record.record([Firing("b", DAY, DAY), Firing("a", DAY, DAY)], WEEK[1])
    assert record.of("b") == [] and record.told_until() == DAY


def test_of_each_reminder_the_newest_are_kept(record: Firings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(firings, "KEPT", 3)
    for due in WEEK:
        record.record([Firing("a", due, due)], due)
    assert [one.due for one in record.of("a")] == WEEK[:3:-1]
