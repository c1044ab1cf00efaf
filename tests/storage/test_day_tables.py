"""The tables of calendars and of the morning brief."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core.database import Database
from memos_core.errors import NotFound
from memos_core.storage.briefs import Briefs, BriefTold
from memos_core.storage.calendars import Calendars, StoredCalendar
from memos_core.storage.ledger_schema import MIGRATIONS

MOMENT = dt.datetime(2026, 11, 29, 8, tzinfo=dt.UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "ledger.sqlite", MIGRATIONS)
    yield opened
    opened.close()


def test_a_calendar_is_kept_replaced_and_removed(database: Database) -> None:
    calendars = Calendars(database)
    work = StoredCalendar("Work", "", "1:2", MOMENT, "", "[]")
    assert calendars.put(work)
    again = replace(work, path="/work.ics", problem="gone")
    assert calendars.put(again)
    assert calendars.all() == [again]
    assert calendars.put(work, known=True)
    assert calendars.remove("Work") == work
    with pytest.raises(NotFound):
        calendars.remove("Work")


def test_what_was_removed_is_not_brought_back_by_reading_it_again(database: Database) -> None:
    calendars = Calendars(database)
    assert not calendars.put(StoredCalendar("Work", "/work.ics", "1:2", MOMENT, "", "[]"), known=True)
    assert calendars.all() == []


def test_a_brief_knows_the_one_before_it(database: Database) -> None:
    briefs = Briefs(database)
    assert briefs.last() is None
    briefs.record(MOMENT.date(), MOMENT)
    assert briefs.last() == BriefTold(MOMENT.date(), MOMENT, None)
    later = MOMENT + dt.timedelta(days=1)
    briefs.record(later.date(), later)
    assert briefs.last() == BriefTold(later.date(), later, MOMENT)
