"""Reads address cards (vCard) and tables (CSV)."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Collection, Iterator
from typing import Any

from memos_core.days import MONTHS, day_in_words
from memos_core.documents.encodings import decoded
from memos_core.documents.separated_values import rows_of
from memos_core.errors import InvalidInput
from memos_core.exchange.arriving.items import ArrivingNote, ArrivingStatement, Item, Unreadable, moment, words
from memos_core.exchange.arriving.programs import anything_llm
from memos_core.wording import say_count

_STATEMENTS = ("memory", "statement", "fact", "text", "content", "note")
"""Names of columns that contain statements, the most reliable first."""
_DATES = ("created_at", "date", "created", "timestamp")
_DAY = re.compile(r"(?:(\d{4})-?|--)(\d\d)-?(\d\d)")
_NO_YEAR = 1604
"""The year that Apple writes for a birthday of unknown year."""
_IS_ADDRESS = re.compile(r"(?:urn|https?|mailto):", re.IGNORECASE)
_VALUE = r'(?:"[^"]*+"|[^";:,]*+)'
_CARD_LINE = re.compile(rf"(?:[\w-]+\.)?+[\w-]++(?:;[\w-]++(?:={_VALUE}(?:,{_VALUE})*+)?+)*+:", re.ASCII)
"""How a line of a card begins. vobject's own pattern takes time exponential in the number of parameters to refuse any other line."""


def vcards(data: bytes, name: str) -> Iterator[Item]:
    """One statement for each person in an address book: phone, mail, birthday and whatever else the card says. A card that cannot be read
    does not prevent the others from being read."""
    from vobject.base import ParseError, VObjectError

    damaged = 0
    for card in _cards(decoded(data, name)):
        try:
            text = _card_in_words(card)
        except (ParseError, VObjectError, ValueError, AttributeError, TypeError, LookupError):
            damaged += 1
        else:
            if text:
                yield ArrivingStatement(text)
    if damaged:
        yield Unreadable(name, say_count("{n} card in it is damaged", "{n} cards in it are damaged", damaged))


def _cards(text: str) -> Iterator[str]:
    """The cards of an address book, one by one."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip().upper() == "BEGIN:VCARD":
            lines = []
        lines.append(line)
        if line.strip().upper() == "END:VCARD":
            yield "\n".join(lines)


def _card_in_words(text: str) -> str:
    """A card as a sentence; "" if it names nobody, or says no more than the name."""
    import vobject

    lines = (line for line, _ in vobject.base.getLogicalLines(io.StringIO(text), allowQP=True))
    sound = "\n".join(line for line in lines if _CARD_LINE.match(line))
    card = vobject.readOne(sound, ignoreUnreadable=True, allowQP=True)

    def values(kind: str) -> list[str]:
        found = [words(str(one.value)).removeprefix("tel:") for one in card.contents.get(kind, [])]
        return list(dict.fromkeys(value for value in found if value))

    works_at = [_joined(value) for value in _lists(card, "org")[:1]]
    who = next(iter(values("fn") or values("n") or values("nickname") or works_at), "")
    if not who:
        return ""
    parts = [
        *(f"also called {value}" for value in values("nickname") if value != who),
        *(f"phone {value}" for value in values("tel")),
        *(f"mail {value}" for value in values("email")),
        *(f"birthday {_day(value)}" for value in values("bday")[:1]),
        *(f"anniversary {_day(value)}" for value in values("anniversary")[:1]),
        *values("title")[:1],
        *(f"works at {value}" for value in works_at if value != who),
        *(f"address {value}" for value in values("adr")),
        *_related(card),
        *values("note"),
    ]
    return f"{who}: {'; '.join(parts)}." if parts else ""


def _related(card: Any) -> Iterator[str]:
    """The people whom the card names as related to its person: `spouse Tom`. Version 4 has a field for this; Apple uses a field and a
    label."""
    for one in card.contents.get("related", []):
        kind, who = ", ".join(one.params.get("TYPE", [])), words(str(one.value))
        if who and not _IS_ADDRESS.match(who):
            yield f"{kind.lower()} {who}".strip()
    labels = {one.group: words(str(one.value)) for one in card.contents.get("x-ablabel", []) if one.group}
    for one in card.contents.get("x-abrelatednames", []):
        kind = labels.get(one.group, "").removeprefix("_$!<").removesuffix(">!$_")
        if who := words(str(one.value)):
            yield f"{kind.lower()} {who}".strip()


def _lists(card: Any, kind: str) -> list[list[str]]:
    return [one.value for one in card.contents.get(kind, []) if isinstance(one.value, list)]


def _joined(value: list[str]) -> str:
    return ", ".join(part for part in map(words, value) if part)


def _day(value: str) -> str:
    """A day as written in cards: `1990-05-03`, `19900503`, without the year `--0503`, or with Apple's placeholder year."""
    found = _DAY.match(value)
    if found is None:
        return value
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        at = dt.date(year or _NO_YEAR, month, day)
    except ValueError:
        return value
    return day_in_words(at) if at.year != _NO_YEAR else f"{at.day} {MONTHS[at.month - 1]}"


def columns(data: bytes, name: str) -> Collection[str]:
    """The names of a table's columns, taken from its first row. Raises InvalidInput if it is no table."""
    rows = _rows(data, name)
    return rows[0].keys() if rows else ()


def holds_chats(columns: Collection[str]) -> bool:
    """Whether a table with these columns contains the chats of AnythingLLM."""
    return {"prompt", "response"} <= set(columns)


def statements_column(columns: Collection[str]) -> str | None:
    """The column that contains statements, if any."""
    return next((one for one in _STATEMENTS if one in columns), None)


def _rows(data: bytes, name: str) -> list[dict[str, str]]:
    try:
        head, *lines = list(rows_of(decoded(data, name))) or [[]]
        names = [key.strip().lower() for key in head]
        return [dict(zip(names, line, strict=False)) for line in lines if line]
    except csv.Error as error:
        raise InvalidInput('"{name}" is no table that can be read.', name=name) from error


def table(data: bytes, name: str) -> Iterator[Item]:
    """The items of a table: chats of AnythingLLM, statements from a column, or else a note with the rows."""
    rows = _rows(data, name)
    if not rows:
        return
    if holds_chats(rows[0].keys()):
        yield from anything_llm(rows, name)
        return
    if (column := statements_column(rows[0].keys())) is not None:
        for row in rows:
            if kept := words(row.get(column)):
                yield ArrivingStatement(kept, next((at for key in _DATES if (at := moment(row.get(key)))), None))
        return
    yield ArrivingNote(name, data)
