"""A simulated year: reminders that come again in three zones, two changes of summer time, kills, a sleep of a week, a clock that is
moved. Every one comes, once, and none early."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import random
import sys
from pathlib import Path

import pytest

from memos_core.cube import MemCube, State
from memos_core.reminders.deciding import Understood, as_cube
from memos_core.reminders.schedule import moments
from tests.support.killed import killed

BEGIN = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
YEAR = dt.timedelta(days=365)
SLEEP = dt.timedelta(days=100), dt.timedelta(days=107)
"""Of the year, from and to."""
ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Auckland")
RULES = (
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;BYDAY=MO",
    "FREQ=WEEKLY;BYDAY=FR;INTERVAL=2",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYDAY=1MO",
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14",
    "FREQ=MONTHLY;BYMONTHDAY=2,16",
    "FREQ=DAILY;BYHOUR=2,14;BYMINUTE=30",
    "",
    "",
    "",
    "",
)

LIVING = """
import datetime as dt, json, os, sys
from pathlib import Path
from memos_core import MemOS
from tests.reminders.test_year import BEGIN, YEAR, live
live(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), float(sys.argv[4]))
"""


def plans(count: int) -> list[tuple[str, dt.datetime, str, str]]:
    """Task, first time, rule and zone of so many reminders."""
    draw = random.Random(7)
    made = []
    for number in range(count):
        at = dt.time(draw.randrange(24), draw.choice((0, 15, 30, 59)))
        first = dt.datetime.combine(BEGIN.date() + dt.timedelta(days=draw.randrange(2, 330)), at)
        rule = RULES[number % len(RULES)]
        if rule:
            first = dt.datetime.combine(dt.date(2027, 1, 2), at)
        made.append((f"task {number}", first, rule, ZONES[number % len(ZONES)]))
    return made


def live(home: Path, count: int, shown: Path, step_hours: float) -> None:
    """Live the year, or what is left of it. What is shown goes into a file; the place in the year into another."""
    import zoneinfo

    from memos_core import MemOS
    from memos_core.plaintext.lifecycle import moved
    from memos_core.reminders.memory import MemReminders, ReminderDue
    from memos_core.spaces.actors import PERSON
    from memos_core.storage.ledger import Step
    from tests.support.scripted import ScriptedModel

    place = shown.with_suffix(".place")
    with MemOS.open(home, backend=ScriptedModel(), preload=False) as memos, shown.open("a") as file:
        now = [dt.datetime.fromisoformat(place.read_text()) if place.exists() else BEGIN]
        parts = memos._parts
        reminders = MemReminders(
            vault=parts.vault, events=parts.events_told, owner="ana", changed=lambda *_: None, clock=lambda: now[0]
        )
        if not reminders.list():
            made = [
                as_cube(Understood(task, first, rule), BEGIN.astimezone(zoneinfo.ZoneInfo(zone)))
                for task, first, rule, zone in plans(count)
            ]
            steps = [Step(None, moved(cube, State.ACTIVATED, version=1), "remind", "") for cube in made]
            parts.vault.commit(PERSON, "remind", steps)
            reminders.memories_changed()

        def show(one: ReminderDue) -> None:
            told = {"task": one.cube.text, "due": one.due.isoformat(), "at": now[0].isoformat(), "missed": one.missed}
            file.write(json.dumps(told) + "\n")
            file.flush()

        reminders.watch(show)
        print("awake", flush=True)
        while now[0] < BEGIN + YEAR:
            now[0] += dt.timedelta(hours=step_hours)
            if SLEEP[0] <= now[0] - BEGIN < SLEEP[1]:
                now[0] = BEGIN + SLEEP[1]
            reminders.tell_due()
            place.write_text(now[0].isoformat())
            print(now[0].isoformat(), flush=True)
        print("over", flush=True)
        sys.stdout.flush()


def check(home: Path, count: int, shown: Path, step_hours: float, kills: int) -> None:
    """Compare what was told with what the rules say."""
    from memos_core import MemOS
    from tests.support.scripted import ScriptedModel

    told = [json.loads(line) for line in shown.read_text().splitlines()]
    assert len({(one["task"], one["due"]) for one in told}) == len(told)  # none twice
    assert all(one["at"] >= one["due"] for one in told)  # none early
    with MemOS.open(home, backend=ScriptedModel(), preload=False) as memos:
        cubes = list(memos.browse(type="reminder", limit=count + 1))
        assert len(cubes) == count
        noted = {cube.id: memos._parts.ledger.firings.of(cube.id) for cube in cubes}
    total, unseen = 0, 0
    shown_dues = {(one["task"], one["due"]) for one in told}
    for cube in cubes:
        meant = expected(cube)
        firings = sorted(noted[cube.id], key=lambda one: one.due)
        assert {one.due for one in firings} <= set(meant)
        # Each time that was not told for itself was made up with a later one: in the sleep, or within one step.
        assert sum(1 + one.missed for one in firings) == len(meant), cube.text
        late = [one for one in firings if one.missed]
        assert all(one.fired_at - BEGIN >= SLEEP[1] - dt.timedelta(hours=step_hours) for one in late)
        total += len(firings)
        unseen += sum((cube.text, one.due.isoformat()) not in shown_dues for one in firings)
    assert total >= count
    # Only a kill between noting and showing leaves one unseen; it stands in the agenda all the same.
    assert unseen <= kills * 20


def expected(cube: MemCube) -> list[dt.datetime]:
    """All times of a reminder in the year."""
    return list(itertools.takewhile(lambda moment: moment <= BEGIN + YEAR, moments(cube, BEGIN)))


def test_a_year_with_a_hundred_reminders(tmp_path: Path) -> None:
    home, shown = tmp_path / "home", tmp_path / "shown.jsonl"
    live(home, 100, shown, 6)
    check(home, 100, shown, 6, 0)


@pytest.mark.thorough
@pytest.mark.timeout(3600)
def test_a_year_with_a_thousand_reminders_and_twenty_kills(tmp_path: Path) -> None:
    home, shown = tmp_path / "home", tmp_path / "shown.jsonl"
    draw = random.Random(11)
    kills = 20
    for _ in range(kills):
        lines = killed(
            LIVING, home, 1000, shown, 1.0, after_lines=draw.randrange(200, 400), then_seconds=draw.random() / 20
        )
        assert "over" not in lines
    live(home, 1000, shown, 1.0)
    check(home, 1000, shown, 1.0, kills)
