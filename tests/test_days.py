"""Days, moments and time zones: no arithmetic at the edges of the calendar fails, and a day stays the same day."""

from __future__ import annotations

import datetime as dt
import zoneinfo

import lancedb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memos_core.cube import MemCube
from memos_core.database import from_iso, to_iso
from memos_core.days import (
    TimePrecision,
    When,
    day_in_words,
    days_after,
    end_of,
    expiry,
    first_day,
    in_words,
    last_day,
    local_time,
    months_after,
    name_of,
    start_of,
    to_utc,
    today,
    zone_here,
    zone_named,
)
from memos_core.language.text import sealed
from memos_core.storage.rows import from_header, header_json, to_table
from memos_core.storage.table import day_literal, moment_literal
from tests.support.zones import ZONES, in_zone

zones = st.sampled_from(sorted(zoneinfo.available_timezones() - {"localtime"})).map(zoneinfo.ZoneInfo)
dates = st.dates()
aware = st.datetimes(timezones=st.timezones())


@given(dates, zones)
@settings(max_examples=150)
def test_a_day_is_the_same_day_in_every_zone(day: dt.date, zone: zoneinfo.ZoneInfo) -> None:
    when = When.day(day, zone)
    cube = sealed(MemCube(text="The fair opens.", **when.fields()))
    assert (cube.occurred_on, cube.zone) == (day, zone.key)
    assert cube.when == day_in_words(day) and cube.at.date() == day
    assert from_header(header_json(cube)) == cube
    row = to_table([cube], {}).to_pylist()[0]
    assert row["occurred_on"] == day and row["occurred_at"] == cube.occurred_at


@given(dates.filter(lambda day: 1 < day.year < 9999), zones)
@settings(max_examples=150)
def test_its_moment_names_it_where_it_was_said(day: dt.date, zone: zoneinfo.ZoneInfo) -> None:
    there = When.day(day, zone).there
    # Samoa, Kwajalein and others have left out a whole day, which then begins where the next one does.
    skipped = start_of(day, zone).astimezone(dt.UTC).astimezone(zone).date() != day
    assert there.date() == day or skipped


@given(aware, zones)
@settings(max_examples=150)
def test_no_moment_is_too_early_or_too_late(moment: dt.datetime, zone: zoneinfo.ZoneInfo) -> None:
    there = local_time(moment, zone)
    assert there.tzinfo is zone and to_utc(moment).tzinfo is dt.UTC
    assert to_iso(moment) == to_iso(from_iso(to_iso(moment)))
    assert local_time(moment.replace(tzinfo=None), zone).replace(tzinfo=None) == moment.replace(tzinfo=None)
    cube = MemCube(text="A star was seen.", occurred_at=to_utc(moment), expires_at=to_utc(moment), zone=zone.key)
    assert MemCube.model_validate_json(cube.model_dump_json()) == cube
    assert cube.when and cube.last_day


@given(dates, st.integers(-100_000_000, 100_000_000), st.sampled_from(TimePrecision))
def test_arithmetic_with_days_ends_at_the_ends_of_the_calendar(
    day: dt.date, count: int, precision: TimePrecision
) -> None:
    later, much_later = days_after(day, count), months_after(day, count)
    assert later is None or (later - day).days == count
    assert much_later is None or (much_later.year - day.year) * 12 + much_later.month - day.month == count
    assert first_day(day, precision) <= day <= last_day(day, precision)
    assert in_words(day, precision)
    assert end_of(day, dt.UTC) > start_of(day, dt.UTC)
    assert to_utc(expiry(day)["expires_at"])


@given(dates, dates)
@settings(max_examples=30, deadline=None)
def test_days_and_moments_stand_in_filters_as_they_are(first: dt.date, second: dt.date) -> None:
    moment = dt.datetime.combine(first, dt.time(1, 2, 3, 4), dt.UTC)
    schema = pa.schema([pa.field("at", pa.timestamp("us", "UTC")), pa.field("on", pa.date32())])
    table = lancedb.connect("memory://").create_table("t", pa.table({"at": [moment], "on": [first]}, schema=schema))
    assert table.count_rows(f"at = {moment_literal(moment)}") == 1
    assert table.count_rows(f"`on` >= {day_literal(second)}") == (first >= second)


@pytest.mark.parametrize("name", ZONES)
def test_the_zone_of_the_system_is_found_and_followed(name: str) -> None:
    with in_zone(name):
        assert name_of(zone_here()) == name
        assert today() == dt.datetime.now(zoneinfo.ZoneInfo(name)).date()


def test_a_zone_without_a_name_is_its_offset() -> None:
    with in_zone("XYZ-3"):
        assert name_of(zone_here()) is None
        assert dt.datetime.now(zone_here()).utcoffset() == dt.timedelta(hours=3)
        assert When.day(dt.date(2026, 3, 3), None).zone is None


def test_an_unknown_zone_is_read_as_the_persons() -> None:
    with in_zone("Asia/Tokyo"):
        assert name_of(zone_named("Mars/Olympus")) == name_of(zone_named("../etc/passwd")) == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("day", "precision", "words"),
    [
        ("2026-12-14", TimePrecision.DAY, "14 December 2026"),
        ("2026-03-28", TimePrecision.WEEKEND, "the weekend of 28 March 2026"),
        ("2026-03-11", TimePrecision.WEEK, "the week of 9 March 2026"),
        ("2026-03-18", TimePrecision.MONTH, "March 2026"),
        ("2026-03-01", TimePrecision.SEASON, "spring 2026"),
        ("2025-12-01", TimePrecision.SEASON, "winter 2025/2026"),
        ("2011-01-01", TimePrecision.YEAR, "2011"),
        ("1990-01-01", TimePrecision.DECADE, "the 1990s"),
        ("0099-05-02", TimePrecision.DAY, "2 May 99"),
    ],
)
def test_a_time_is_said_as_exactly_as_it_is_known(day: str, precision: TimePrecision, words: str) -> None:
    assert in_words(dt.date.fromisoformat(day), precision) == words
