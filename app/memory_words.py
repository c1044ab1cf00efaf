"""The window's words for memories: their types, kinds, states and sensitivity, where they come from and the time they speak of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.language import Later, day_in_words, month_in_words, tr
from app.words import readers_in_words

if TYPE_CHECKING:
    from memos_core import MemCube

NO_REMOTE, _ANYBODY = "no-remote", "*"
_CLIENT = "client"  # no text
_BY_HAND = Later("By hand", "where a memory comes from")
_MAKERS = {
    "import": Later("Imported", "where a memory comes from"),
    "shared": Later("Shared space", "where a memory comes from"),
    "merge": Later("Merged", "where a memory comes from"),
}
"""Where a memory comes from that was said in no chat, by the first part of its origin."""
_TYPES = {
    "fact": Later("Fact"),
    "preference": Later("Preference"),
    "event": Later("Event"),
    "episode": Later("Episode"),
    "document": Later("Document"),
    "skill": Later("Skill"),
    "persona": Later("Persona"),
    "reminder": Later("Reminder"),
}
_KINDS = {
    "plaintext": Later("Plaintext"),
    "activation": Later("Activation"),
    "parametric": Later("Parametric"),
}
_STATES = {
    "waiting": Later("Waiting", "the state of a memory that nobody has looked at"),
    "generated": Later("New", "the state of a memory"),
    "activated": Later("Active", "the state of a memory"),
    "merged": Later("Merged", "the state of a memory"),
    "archived": Later("Archived", "the state of a memory"),
    "expired": Later("Expired", "the state of a memory"),
    "forgotten": Later("Forgotten", "the state of a memory"),
}
_SENSITIVITIES = {
    "normal": Later("normal", "how sensitive a memory is"),
    "sensitive": Later("sensitive", "how sensitive a memory is"),
    "secret": Later("secret", "how sensitive a memory is"),
}
_SEASONS = (
    (12, Later("winter {year}")),
    (9, Later("autumn {year}")),
    (6, Later("summer {year}")),
    (1, Later("spring {year}")),
)
"""The seasons, the last of the year first, each with the first month of its range."""


def type_name(value: str) -> str:
    """The name of a semantic type: `Fact`."""
    return _name(_TYPES, value)


def kind_name(value: str) -> str:
    """The name of a kind of memory: `Plaintext`."""
    return _name(_KINDS, value)


def state_name(value: str) -> str:
    """The name of a state: `Active`."""
    return _name(_STATES, value)


def sensitivity_name(value: str) -> str:
    """How sensitive a memory is: `secret`."""
    return _name(_SENSITIVITIES, value)


def came_from(cube: MemCube) -> str:
    """Where a memory comes from, in a word or two: the name of a document or program, `Chat`, `By hand`."""
    maker, _, name = cube.origin.partition(":")
    source = cube.source
    if source is not None and source.document is not None:
        return source.document
    if maker == _CLIENT or (maker in _MAKERS and name):
        return name
    if source is not None and source.message is not None:
        return tr("Chat")
    return _MAKERS.get(maker, _BY_HAND)()


def time_spoken_of(cube: MemCube, *, year: bool = True) -> str:
    """The time that a memory speaks of, as precisely as it is known, or else the day on which it was made: `12 May 2025`, `the week of 9
    March 2026`, `May 2025`, `spring 2026`, `2011`.

    Args:
        cube: the memory.
        year: whether a day is given with its year; `12 May` without it.
    """
    precision, day = cube.occurred_precision.value, cube.occurred_on or cube.at.date()
    if cube.occurred_on is None or precision in ("moment", "day"):
        return day_in_words(day, year=year)
    if precision == "week":
        return tr("the week of {day}", day=day_in_words(day - dt.timedelta(days=day.weekday())))
    if precision == "weekend":
        return tr("the weekend of {day}", day=day_in_words(day))
    if precision == "month":
        return month_in_words(day)
    if precision == "season":
        month, season = next((month, season) for month, season in _SEASONS if day.month >= month)
        return season(year=f"{day.year}/{day.year + 1}" if month == 12 else day.year)
    return str(day.year) if precision == "year" else tr("the {year}s", year=day.year // 10 * 10)


def kept_here(cube: MemCube) -> bool:
    """Whether the memory is never given to a model that runs elsewhere."""
    return NO_REMOTE in cube.readers


def keep_here_text(kept: bool) -> str:
    """The text of the action that changes `kept_here`."""
    return tr("Let models that run elsewhere have it") if kept else tr("Never give it to a model that runs elsewhere")


def readers_of(cube: MemCube) -> str:
    """Who may read a memory."""
    names = [name for name in cube.readers if name != NO_REMOTE]
    who = tr("everyone who may read its space") if _ANYBODY in names else readers_in_words(names)
    return ", ".join([who, tr("no model that runs elsewhere")]) if kept_here(cube) else who


def _name(names: Mapping[str, Later], value: str) -> str:
    return names[value]() if value in names else value.capitalize()
