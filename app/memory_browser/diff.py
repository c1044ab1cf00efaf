"""What changed between two versions of a memory: words of the text, and fields of the header."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from app.language import day_in_words
from app.words import date_in_words

if TYPE_CHECKING:
    from memos_core import MemCube

SAME, ADDED, REMOVED = "same", "added", "removed"
MOST_WORDS = 3_000
"""A longer text is compared line by line, else it would take too long."""
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_FIELDS = {
    "type": "Type", "tags": "Tags", "pinned": "Pinned", "frozen": "Frozen", "namespace": "Space", "state": "State",
    "sensitivity": "Sensitivity", "occurred_at": "Time", "valid_from": "Valid from", "valid_to": "Valid until",
    "expires_at": "Expires", "conflicts_with": "In conflict",
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """A stretch of text that is in both versions, or only in the new or the old one."""

    how: str
    """same, added or removed."""
    text: str


def compare_texts(before: str, after: str) -> list[Piece]:
    """The new text with what was removed in between, in the order in which it reads."""
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
            gone, come = gone + left, come + right  # words that were replaced together are read together
        else:
            pieces += _replaced(gone, come)
            gone = come = ""
            pieces.append(Piece(SAME, left))
    return pieces + _replaced(gone, come)


def _replaced(gone: str, come: str) -> list[Piece]:
    return [piece for piece in (Piece(REMOVED, gone), Piece(ADDED, come)) if piece.text]


def compare_headers(before: MemCube, after: MemCube) -> list[tuple[str, str, str]]:
    """The header fields that differ: name, what it was, what it is."""
    return [
        (name, _in_words(old), _in_words(new))
        for field, name in _FIELDS.items()
        if (old := _value(before, field)) != (new := _value(after, field))
    ]


def _value(cube: MemCube, field: str) -> Any:
    if field == "occurred_at" and cube.occurred_at is not None:
        return cube.when
    value = cube.last_day if field == "expires_at" else getattr(cube, field)
    return bool(value) if field == "conflicts_with" else value


def _in_words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.datetime):
        return date_in_words(value)
    if isinstance(value, dt.date):
        return day_in_words(value)
    if isinstance(value, tuple):
        return " ".join(f"#{item}" for item in value) if value else "none"
    return "none" if value is None or value == "" else str(value)
