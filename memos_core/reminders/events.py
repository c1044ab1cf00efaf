"""Finds the day of an event that a memory tells of: "Lena's birthday", "my flight"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import MemCube
from memos_core.days import TimePrecision, local_time, months_after
from memos_core.language.people import names_of_kin, same_kin
from memos_core.language.text import stems
from memos_core.language.times import named_times
from memos_core.plaintext.recall.filters import NO_REMINDER, recallable_condition
from memos_core.storage.rows import from_header
from memos_core.storage.table import STATEMENTS, day_literal, moment_literal
from memos_core.storage.vault import MemVault

LOOKED_AT = 30
"""How many statements near an event, by words or by meaning, are looked at at most."""
COMES_ROUND = frozenset(stems("birthday anniversary"))
_ROUND_DAY = re.compile(r"\b(?:birthdays?|anniversary|anniversaries)\b(?:[ \t]+(?P<next>[^\W\d_]+))?", re.IGNORECASE)
_YEAR = 12
_IN_A_YEAR = (TimePrecision.WEEK, TimePrecision.WEEKEND, TimePrecision.MONTH, TimePrecision.SEASON, TimePrecision.YEAR)

Answers = Callable[[str, Sequence[str]], Sequence[float] | None]
"""Returns the probability of each text that it answers a question; None while that cannot be told."""


def day_of(cube: MemCube, today: dt.date, *, exact: bool = True) -> dt.date | None:
    """The day that a statement speaks of; of a birthday or an anniversary the next one.

    Args:
        cube: the statement.
        today: the present day, in the person's zone.
        exact: whether it has to name the day itself; otherwise the week, month or year is enough, and its first day is returned.
    """
    if comes_round(cube):
        return _next_round(cube, today)
    if cube.occurred_on is not None:
        known = cube.occurred_precision
        return cube.occurred_on if known is TimePrecision.DAY or (not exact and known in _IN_A_YEAR) else None
    # A statement that names no time has as its moment the one in which it was said, which is not meant.
    names = next(named_times(cube.text, local_time(cube.created_at), lambda _: True), None)
    return local_time(cube.occurred_at).date() if names is not None and cube.occurred_at is not None else None


def comes_round(cube: MemCube) -> bool:
    """Whether it tells of a birthday or an anniversary, and not of what is named after one, as a birthday party."""
    return any(not _is_named_after(found, cube.text) for found in _ROUND_DAY.finditer(cube.text))


def _is_named_after(found: re.Match[str], text: str) -> bool:
    """Whether the word only begins a longer name ("birthday party"): the next word carries a meaning and is not part of a time."""
    word = found["next"]
    if word is None or word.lower() == "falls" or not stems(word):
        return False
    times = named_times(text, dt.datetime.combine(dt.date.today(), dt.time()), lambda _: True)
    return all(not named.match.start() <= found.start("next") < named.end for named in times)


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
    """Finds the days of events that memories tell of."""

    def __init__(self, vault: MemVault, answers: Answers, embed: Callable[[str], NDArray[np.float32] | None]) -> None:
        """
        Args:
            vault: the memories.
            answers: tells how likely texts answer a question.
            embed: returns the embedding of a question; None while the embedder is not ready.
        """
        self._vault = vault
        self._answers = answers
        self._embed = embed

    def find(
        self, event: str, today: dt.date, readable: str = "true", *, ahead: bool = True, asked: str = ""
    ) -> tuple[dt.date, MemCube] | None:
        """The day of an event, and the statement that says so: the next day that is to come, or the last one that is past.

        Args:
            event: as it was named: `lena's birthday`.
            today: the present day, in the person's zone.
            readable: the SQL condition of what may be looked at.
            ahead: whether a day to come is wanted; otherwise a past one.
            asked: the person's question, where it asks for a past day.
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
            question = f"When is {event}?" if ahead or not asked else asked
            named = self._meant(question, today, condition, ahead=ahead)
        if not named:
            return None
        return min(named, key=lambda one: one[0]) if ahead else max(named, key=lambda one: one[0])

    def _meant(self, question: str, today: dt.date, condition: str, *, ahead: bool) -> list[tuple[dt.date, MemCube]]:
        """The statement that most likely answers when the event is, in other words: "I fly to Rome on 11 December". Empty where none
        reaches a probability of one half."""
        timed = f"occurred_on <= {day_literal(today)}"
        if ahead:  # a statement that names no time has the moment in which it was said, which is past
            midnight = dt.datetime.combine(today, dt.time(), local_time(dt.datetime.now(dt.UTC)).tzinfo)
            later = f"occurred_on IS NULL AND occurred_at >= {moment_literal(midnight)}"
            timed = f"(occurred_on >= {day_literal(today)} OR ({later}))"
        cubes = self._nearest(question, f"{condition} AND {timed}", ahead=ahead)
        dated = [(day, cube) for cube in cubes if (day := day_of(cube, today, exact=ahead)) is not None]
        dated = [(day, cube) for day, cube in dated if (day >= today if ahead else day <= today)]
        chances = self._answers(question, [cube.text for _, cube in dated]) if dated else None
        if chances is None:
            return []
        best = max(zip(chances, dated, strict=True), key=lambda one: one[0])
        return [best[1]] if best[0] >= 0.5 else []

    def _nearest(self, question: str, condition: str, *, ahead: bool) -> Sequence[MemCube]:
        """The statements that are nearest to a question in meaning; without an embedder those that are nearest in time."""
        vector = self._embed(question)
        if vector is None:
            return self._vault.table.where(condition, limit=LOOKED_AT, order=("occurred_at", ahead))
        return [from_header(header) for header in self._vault.table.search_vector(vector, condition, LOOKED_AT).headers]


def _names(wanted: set[str], cube: MemCube) -> bool:
    """Whether a statement names all words of an event. In German "Lena's" is "Lenas", so a final s may be missing."""
    said = set(stems(same_kin(cube.text)))
    return bool(wanted) and all(word in said or word.removesuffix("s") in said for word in wanted)
