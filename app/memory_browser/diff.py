"""The changes between two versions of a memory: in the words of the text, and in the fields of the header."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from app.language import Later, day_in_words, tr
from app.memory_words import sensitivity_name, state_name, time_spoken_of, type_name
from app.words import date_in_words

if TYPE_CHECKING:
    from memos_core import MemCube

SAME, ADDED, REMOVED = "same", "added", "removed"
MOST_WORDS = 3_000
"""Texts with more words are compared line by line; comparing words would take too long."""
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_FIELDS = {
    "type": Later("Type"),
    "tags": Later("Tags"),
    "pinned": Later("Pinned"),
    "frozen": Later("Frozen"),
    "namespace": Later("Space"),
    "state": Later("State"),
    "sensitivity": Later("Sensitivity"),
    "occurred_at": Later("Time"),
    "valid_from": Later("Valid from"),
    "valid_to": Later("Valid until"),
    "expires_at": Later("Expires"),
    "conflicts_with": Later("In conflict"),
}
_VALUES = {"type": type_name, "state": state_name, "sensitivity": sensitivity_name}


@dataclass(frozen=True)
class Piece:
    """A stretch of text that is in both versions, only in the new one or only in the old one."""

    how: str
    """"same", "added" or "removed"."""
    text: str


def compare_texts(before: str, after: str) -> list[Piece]:
    """The new text and what was removed from the old one, in reading order."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if max(len(old), len(new)) > MOST_WORDS:
        old, new = _LINES.findall(before), _LINES.findall(after)
    steps = [
        ("".join(old[a:b]), "".join(new[c:d]), how == "equal")
        for how, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    ]
    pieces: list[Piece] = []
    gone = come = ""
    for number, (left, right, equal) in enumerate(steps):
        if not equal:
            gone, come = gone + left, come + right
        elif left.isspace() and "\n" not in left and 0 < number < len(steps) - 1:
            gone, come = gone + left, come + right  # join the words that were replaced together
        else:
            pieces += _replaced(gone, come)
            gone = come = ""
            pieces.append(Piece(SAME, left))
    return pieces + _replaced(gone, come)


def _replaced(gone: str, come: str) -> list[Piece]:
    return [piece for piece in (Piece(REMOVED, gone), Piece(ADDED, come)) if piece.text]


def compare_headers(before: MemCube, after: MemCube) -> list[tuple[str, str, str]]:
    """The header fields that differ: the name, the old value and the new value."""
    return [
        (name(), _in_words(field, old), _in_words(field, new))
        for field, name in _FIELDS.items()
        if (old := _value(before, field)) != (new := _value(after, field))
    ]


def _value(cube: MemCube, field: str) -> Any:
    if field == "occurred_at" and cube.occurred_at is not None:
        return time_spoken_of(cube)
    value = cube.last_day if field == "expires_at" else getattr(cube, field)
    return bool(value) if field == "conflicts_with" else value


def _in_words(field: str, value: Any) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, dt.datetime):
        return date_in_words(value)
    if isinstance(value, dt.date):
        return day_in_words(value)
    if isinstance(value, tuple):
        return " ".join(f"#{item}" for item in value) if value else tr("none")
    if value is None or value == "":
        return tr("none")
    words = _VALUES.get(field)
    return words(str(value)) if words is not None else str(value)
