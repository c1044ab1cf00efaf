"""On which day an event is that was told of: "Lena's birthday", "my flight"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from memos_core.cube import MemCube
from memos_core.days import TimePrecision, local_time, months_after
from memos_core.language.people import names_of_kin, same_kin
from memos_core.language.text import stems
from memos_core.language.times import named_times
from memos_core.plaintext.recall.filters import NO_REMINDER, recallable_condition
from memos_core.storage.table import STATEMENTS, day_literal, moment_literal
from memos_core.storage.vault import MemVault

LOOKED_AT = 30
"""So many statements that share words with an event are looked at."""
COMES_ROUND = frozenset(stems("birthday anniversary"))
_YEAR = 12

Answers = Callable[[str, Sequence[str]], Sequence[float] | None]
"""The chance of each text to answer a question; None while that cannot be told."""


def day_of(cube: MemCube, today: dt.date) -> dt.date | None:
    """The day that a statement speaks of, where it names one exactly; of a birthday or an anniversary the next one."""
    if comes_round(cube):
        return _next_round(cube, today)
    if cube.occurred_on is not None:
        return cube.occurred_on if cube.occurred_precision is TimePrecision.DAY else None
    # A statement that names no time is kept with the moment in which it was said.
    names = next(named_times(cube.text, local_time(cube.created_at), lambda _: True), None)
    return local_time(cube.occurred_at).date() if names is not None and cube.occurred_at is not None else None


def comes_round(cube: MemCube) -> bool:
    """Whether it tells of a birthday or an anniversary."""
    return not COMES_ROUND.isdisjoint(stems(cube.text))


def _next_round(cube: MemCube, today: dt.date) -> dt.date | None:
    midnight = dt.datetime.combine(today, dt.time())
    days = [
        named.on for named in named_times(cube.text, midnight, lambda _: True) if named.precision is TimePrecision.DAY
    ]
    if not days and cube.occurred_on is not None and cube.occurred_precision is TimePrecision.DAY:
        days = [cube.occurred_on]
    if not days:
        return None
    day = days[0]
    for years in range(today.year - day.year, today.year - day.year + 9):
        moved = months_after(day, years * _YEAR)
        if moved is not None and moved >= today:
            return moved
    return None


class Events:
    """Finds the days of events in what was told."""

    def __init__(self, vault: MemVault, answers: Answers) -> None:
        """
        Args:
            vault: where memories are.
            answers: tells how surely texts answer a question.
        """
        self._vault = vault
        self._answers = answers

    def find(
        self, event: str, today: dt.date, readable: str = "true", *, ahead: bool = True
    ) -> tuple[dt.date, MemCube] | None:
        """The day of an event, and the statement that says so: the next one that is ahead, or the last one behind.

        Args:
            event: as it was named: `lena's birthday`.
            today: the present day, in the person's zone.
            readable: the SQL condition of what may be looked at.
            ahead: whether it is to come.
        """
        condition = f"{recallable_condition()} AND {STATEMENTS} AND {NO_REMINDER} AND {readable}"
        condition = f"{condition} AND {self._vault.in_sight}"
        event = same_kin(event)
        wanted = set(stems(event))
        near = self._vault.table.sharing_words(" ".join((*wanted, *names_of_kin(event))) or event, condition, LOOKED_AT)
        dated = [(day, cube) for cube in near if (day := day_of(cube, today)) is not None]
        dated = [(day, cube) for day, cube in dated if (day >= today if ahead else day <= today)]
        named = [(day, cube) for day, cube in dated if _names(wanted, cube)]
        if not named and not wanted & COMES_ROUND:
            named = self._meant(event, today, condition, ahead=ahead)
        if not named:
            return None
        return min(named, key=lambda one: one[0]) if ahead else max(named, key=lambda one: one[0])

    def _meant(self, event: str, today: dt.date, condition: str, *, ahead: bool) -> list[tuple[dt.date, MemCube]]:
        """What surely answers when it is, though in other words: "I fly to Rome on 11 December"."""
        side = ">=" if ahead else "<="
        midnight = dt.datetime.combine(today, dt.time(), local_time(dt.datetime.now(dt.UTC)).tzinfo)
        timed = f"(occurred_on {side} {day_literal(today)} OR (occurred_on IS NULL AND occurred_at {side} {moment_literal(midnight)}))"
        cubes = self._vault.table.where(f"{condition} AND {timed}", limit=LOOKED_AT, order=("occurred_at", ahead))
        dated = [(day, cube) for cube in cubes if (day := day_of(cube, today)) is not None]
        chances = self._answers(f"When is {event}?", [cube.text for _, cube in dated]) if dated else None
        if chances is None:
            return []
        best = max(zip(chances, dated, strict=True), key=lambda one: one[0])
        return [best[1]] if best[0] >= 0.5 else []


def _names(wanted: set[str], cube: MemCube) -> bool:
    """Whether a statement names all words of an event; "lenas birthday" is Lena's in German."""
    said = set(stems(same_kin(cube.text)))
    return bool(wanted) and all(word in said or word.removesuffix("s") in said for word in wanted)
