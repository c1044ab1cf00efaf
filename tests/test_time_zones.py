"""The whole program in other time zones: what was said for a day stays that day wherever it is read."""

from __future__ import annotations

import datetime as dt
import json
import zoneinfo
from pathlib import Path

import lancedb
import pytest

from memos_core import MemCube, MemoryFilter, MemOS, Note
from memos_core.days import TimePrecision, day_in_words, days_after, start_of, today
from memos_core.storage.table import TABLE
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.zones import ZONES, in_zone

FARTHEST = ("Pacific/Kiritimati", "Etc/GMT+12")
"""26 hours lie between them: it is never the same day in both."""


def told(memos: MemOS, text: str) -> MemCube:
    """What is saved of a message."""
    (saved,) = [event.saved for event in list(memos.chat("c1", text)) if event.kind == "saved"]
    assert saved is not None
    return saved


def after(count: int) -> dt.date:
    day = days_after(today(), count)
    assert day is not None
    return day


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_is_resolved_where_it_is_said(open_memos: Open, zone: str) -> None:
    with in_zone(zone):
        memos = open_memos()
        for text, day in (
            ("I fly to Rome tomorrow.", after(1)),
            ("I went to the dentist yesterday.", after(-1)),
            ("I started my new job today.", today()),
        ):
            cube = told(memos, text)
            assert (cube.occurred_on, cube.zone) == (day, zone)
            assert cube.occurred_at is not None
            assert (
                cube.occurred_at.astimezone(zoneinfo.ZoneInfo(zone)).date()
                == day
                == cube.occurred_at.astimezone().date()
            )
        exam = told(memos, "My exam is on 3 March.")
        assert exam.occurred_on is not None and (exam.occurred_on.day, exam.occurred_on.month) == (3, 3)
        remembered = memos.remember("I saw the sea yesterday.")
        assert remembered.occurred_on == after(-1)
        turn = next(cube for cube in memos.browse(type="episode") if cube.text == "I fly to Rome tomorrow.")
        assert turn.zone == zone and turn.occurred_on is None


@pytest.mark.parametrize(("said_in", "read_in"), [FARTHEST, FARTHEST[::-1]])
def test_a_day_stays_the_same_day_after_a_journey(open_memos: Open, said_in: str, read_in: str) -> None:
    with in_zone(said_in):
        memos = open_memos()
        cube = told(memos, "My exam is on 3 March.")
        assert cube.occurred_on is not None
        year = cube.occurred_on.year
        memos.close()
    with in_zone(read_in):
        memos = open_memos()
        words = f"3 March {year}"
        assert memos.get(cube.id).when == words
        (item,) = [item for item in memos.timeline() if item.id == cube.id]
        assert item.at.astimezone().date() == dt.date(year, 3, 3)
        for question in (f"What do I have on {words}?", f"What was on {year}-03-03?"):
            (hit,) = [hit for hit in memos.recall(question) if hit.cube.id == cube.id]
            assert f"rom {words}" in hit.why
        day = dt.date(year, 3, 3)
        begin, end = start_of(day), start_of(day + dt.timedelta(days=1))
        assert [
            hit.cube.id for hit in memos.recall("exam", where=MemoryFilter(type="event", since=begin, until=end))
        ] == [cube.id]
        assert (
            memos.recall("exam", where=MemoryFilter(type="event", until=begin))
            == memos.recall("exam", where=MemoryFilter(type="event", since=end))
            == []
        )
        (upcoming,) = [group for group in memos.about().groups if group.name == "upcoming"]
        assert [found.id for found in upcoming.cubes] == [cube.id]
        assert f"My exam is on {words}." in memos.about().as_text()


@pytest.mark.parametrize(("said_in", "read_in"), [FARTHEST, FARTHEST[::-1]])
def test_the_model_is_told_the_date_and_never_tomorrow_of_long_ago(
    open_memos: Open, said_in: str, read_in: str
) -> None:
    with in_zone(said_in):
        memos, day = open_memos(), after(1)
        cube = told(memos, "I fly to Rome tomorrow.")
        memos.pin(cube.id)
        memos.close()
    with in_zone(read_in):
        model = ScriptedModel()
        memos = open_memos(model)
        list(memos.chat("c2", "When do I fly to Rome?"))
        prompt = "\n".join(turn.content for turn in model.prompts[-1])
        assert f"I fly to Rome tomorrow ({day_in_words(day)})." in prompt
        assert "I fly to Rome tomorrow." not in prompt
        (hit,) = [hit for hit in memos.recall("Where do I fly to?") if hit.cube.id == cube.id]
        assert f"peaks of {day_in_words(day)}" in hit.why


def test_a_message_that_is_read_late_and_elsewhere_means_the_day_of_when_and_where_it_was_said(
    open_memos: Open,
) -> None:
    with in_zone(FARTHEST[0]):
        memos, day = open_memos(), after(1)
        inside.conversations(memos).add_user_message("c1", "I fly to Rome tomorrow.")
        memos.close()
    with in_zone(FARTHEST[1]):
        (cube,) = open_memos().browse(type="event")
        assert cube.occurred_on == day and cube.zone == FARTHEST[0]


def test_a_season_is_kept_as_one(open_memos: Open) -> None:
    cube = told(open_memos(), "We went to Iceland last spring.")
    assert cube.occurred_precision is TimePrecision.SEASON and cube.when.startswith("spring ")


@pytest.mark.parametrize("zone", ZONES)
def test_the_last_day_of_a_memory_is_a_whole_day_of_the_person(open_memos: Open, zone: str) -> None:
    with in_zone(zone):
        memos = open_memos()
        day = today()
        cube = memos.expire(memos.remember("The parcel is at the neighbour's.").id, at=day)
        assert cube.expires_on == cube.last_day == day and cube.state == "activated"
        assert [hit.cube.id for hit in memos.recall("parcel")] == [cube.id]
        over = memos.remember("The ladder is at the neighbour's.", expires_at=after(-1))
        assert over.expires_on == after(-1)
        assert [hit.cube.id for hit in memos.recall("ladder at the neighbour's")] == [cube.id]
        assert memos.keep(cube.id).expires_on is None
        memos.close()
    with in_zone("Asia/Tokyo"):
        assert open_memos().get(over.id).last_day == over.expires_on


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Tokyo"])
@pytest.mark.parametrize(
    "text",
    [
        "What happened in the year 999?", "What did I do on 0099-05-02?", "What was on 3 March 0042?",
        "What did I do on 0001-01-01?", "What will I do on 9999-12-31?", "What did I do 9000 years ago?",
        "My passport is valid until 9999-12-31.", "I was born on 0001-01-01.", "My contract ends in 9999 years.",
        "I have a dentist appointment on 31 December 9999 at 23:59.", "I moved to Rome on 0000-00-00.",
    ],
)  # fmt: skip
def test_no_year_is_a_fault(open_memos: Open, zone: str, text: str) -> None:
    with in_zone(zone):
        memos = open_memos()
        events = list(memos.chat("c1", text))
        assert events[-1].kind == "finished"
        cube = memos.remember(text)
        assert memos.get(cube.id).text == text
        memos.recall(text)
        assert memos.timeline() and memos.about().as_text()
        for moment in (dt.datetime.min, dt.datetime.max, dt.datetime(1, 1, 1, tzinfo=dt.UTC), dt.datetime(999, 2, 3)):
            memos.recall("Rome", at=moment)
            memos.recall("Rome", where=MemoryFilter(since=moment, until=moment))
            memos.remember_many([Note(text=f"Seen at {moment}", occurred_at=moment)])
        assert len(memos.timeline(episodes=True)) >= 4
        (expired, later) = (memos.remember(f"The {word} is old.") for word in ("pot", "pan"))
        assert memos.expire(expired.id, at=dt.datetime.min).state == "expired"
        assert memos.expire(later.id, at=dt.date.max).state == "activated"


def test_two_days_at_the_change_of_the_clock_are_two_occasions(open_memos: Open) -> None:
    with in_zone("Europe/Berlin"):
        memos = open_memos()
        first, second = (
            memos.remember("I went to the dentist yesterday.", occurred_at=day)
            for day in (dt.date(2026, 3, 29), dt.date(2026, 3, 30))  # 23 hours lie between their beginnings
        )
        assert first.id != second.id
        assert memos.remember("I went to the dentist yesterday.", occurred_at=dt.date(2026, 3, 30)).id == second.id


def test_an_edit_that_names_another_day_moves_the_memory_and_one_that_does_not_leaves_it(open_memos: Open) -> None:
    memos = open_memos()
    cube = memos.remember("I fly to Rome tomorrow.", occurred_at=dt.date(2024, 5, 3))
    assert memos.edit(cube.id, text="I fly to Roma tomorrow.").when == "3 May 2024"
    moved = memos.edit(cube.id, text="I fly to Roma on 2024-06-09.")
    assert moved.when == "9 June 2024"
    assert memos.restore(cube.id, version=moved.version - 1).when == "3 May 2024"


def test_days_of_0_1_0_are_the_days_that_were_said(open_memos: Open, home: Path) -> None:
    """Its records have version 2 and keep a day as its midnight in UTC; its table has no column of days."""
    memos = open_memos()
    midnight, noon = dt.datetime(2026, 3, 3, tzinfo=dt.UTC), dt.datetime(2026, 3, 3, 12, tzinfo=dt.UTC)
    exam = memos.remember("My exam is on 3 March.", occurred_at=midnight)
    lunch = memos.remember("I met Ben for lunch.", occurred_at=noon)
    (turn,) = memos.remember_many([Note(text="We talked all night.", occurred_at=midnight)])
    memos.close()
    newer = {"occurred_on", "occurred_precision", "zone", "expires_on"}
    table = lancedb.connect(home / "profiles/ana/cubes.lance").open_table(TABLE)
    for row in table.to_arrow().select(["id", "header"]).to_pylist():
        old = {name: value for name, value in json.loads(row["header"]).items() if name not in newer}
        header = json.dumps(old | {"schema_version": 2}, separators=(",", ":"))
        table.update(where=f"id = '{row['id']}'", values={"header": header})
    table.drop_columns(["occurred_on", "searched"])
    for zone in FARTHEST:
        with in_zone(zone):
            memos = open_memos()
            found = memos.get(exam.id)
            assert (found.occurred_on, found.occurred_at, found.when) == (dt.date(2026, 3, 3), midnight, "3 March 2026")
            assert [memos.get(cube.id).occurred_on for cube in (lunch, turn)] == [None, None]
            assert {item.at.astimezone().date() for item in memos.timeline() if item.id == exam.id} == {
                dt.date(2026, 3, 3)
            }
            (hit,) = [hit for hit in memos.recall("What did I have on 3 March 2026?") if hit.cube.id == exam.id]
            assert "rom 3 March 2026" in hit.why
            memos.close()


def test_an_earlier_days_talk_stands_in_the_prompt_with_its_dates(open_memos: Open) -> None:
    model = ScriptedModel()
    memos = open_memos(model)
    list(memos.chat("c1", "I will see Ben tomorrow."))
    list(memos.chat("c1", "Good."))
    assert any(turn.content == "I will see Ben tomorrow." for turn in model.prompts[-1])
    with inside.conversations(memos)._database.transaction("make it older") as change:
        change.execute("UPDATE messages SET created_at = '2024-05-02T10:00:00.000000+00:00'")
    list(memos.chat("c1", "Good again."))
    assert any(turn.content == "I will see Ben tomorrow (3 May 2024)." for turn in model.prompts[-1])
