"""Address cards (vCard) and tables (CSV)."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator

from memos_core.days import day_in_words
from memos_core.documents.encodings import decoded
from memos_core.documents.values import rows_of
from memos_core.errors import InvalidInput
from memos_core.exchange.arriving.items import ArrivingNote, ArrivingStatement, Item, Unreadable, moment, words
from memos_core.exchange.arriving.programs import anything_llm
from memos_core.wording import say

_STATEMENTS = ("memory", "statement", "fact", "text", "content", "note")
"""Columns that hold what is to be kept, the surest first."""
_DATES = ("created_at", "date", "created", "timestamp")


def vcards(data: bytes, name: str) -> Iterator[Item]:
    """A statement for each person of an address book: phone, mail, birthday and what else is said of them."""
    import vobject
    from vobject.base import ParseError, VObjectError

    cards = vobject.readComponents(decoded(data, name), ignoreUnreadable=True)
    while True:
        try:
            card = next(cards)
        except StopIteration:
            return
        except (ParseError, VObjectError, ValueError, AttributeError, TypeError) as error:
            yield Unreadable(
                name,
                say("a card in it is damaged ({kind}), and those after it are not read", kind=type(error).__name__),
            )
            return
        if card.name == "VCARD" and (text := _card_in_words(card)):
            yield ArrivingStatement(text)


def _card_in_words(card: object) -> str:
    def values(kind: str) -> list[str]:
        found = [words(str(one.value)) for one in getattr(card, f"{kind}_list", [])]
        return list(dict.fromkeys(value for value in found if value))

    names = values("fn")
    if not names:
        return ""
    parts = [
        *(f"phone {value}" for value in values("tel")),
        *(f"mail {value}" for value in values("email")),
        *(f"birthday {_day(value)}" for value in values("bday")[:1]),
        *(f"works at {_joined(value)}" for value in _lists(card, "org")[:1]),
        *(f"address {value}" for value in values("adr")),
        *values("note"),
    ]
    return f"{names[0]}: {'; '.join(parts)}." if parts else ""


def _lists(card: object, kind: str) -> list[list[str]]:
    return [one.value for one in getattr(card, f"{kind}_list", []) if isinstance(one.value, list)]


def _joined(value: list[str]) -> str:
    return ", ".join(part for part in map(words, value) if part)


def _day(value: str) -> str:
    try:
        return day_in_words(dt.date.fromisoformat(value[:10]))
    except ValueError:
        return value


def table(data: bytes, name: str) -> Iterator[Item]:
    """A table: chats of AnythingLLM, a column of statements, or else rows to quote."""
    try:
        head, *lines = list(rows_of(decoded(data, name))) or [[]]
        names = [key.strip().lower() for key in head]
        rows = [dict(zip(names, line, strict=False)) for line in lines if line]
    except csv.Error as error:
        raise InvalidInput('"{name}" is no table that can be read.', name=name) from error
    if not rows:
        return
    if {"prompt", "response"} <= rows[0].keys():
        yield from anything_llm(rows, name)
        return
    column = next((one for one in _STATEMENTS if one in rows[0]), None)
    if column is not None:
        for row in rows:
            if kept := words(row.get(column)):
                yield ArrivingStatement(kept, next((at for key in _DATES if (at := moment(row.get(key)))), None))
        return
    yield ArrivingNote(name, data)
