"""Decides whether a dropped file is what another assistant has written or a document, for the kinds of files that can be both."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from memos_core.documents.encodings import decoded
from memos_core.errors import InvalidInput
from memos_core.exchange.arriving import cards_and_tables
from memos_core.exchange.arriving.takeout_page import is_activity
from memos_core.exchange.arriving.told_by_assistant import is_answer, is_list, is_told

LOOKED_AT = 2_000_000
"""How many bytes at the beginning of a file are read; no assistant writes this much when asked for everything that it remembers."""


class Belongs(StrEnum):
    """Where a file belongs."""

    TO_MOVING_IN = "export"
    """It is an export of another program."""
    TO_DOCUMENTS = "document"
    UNCLEAR = "unclear"
    """Only the person knows: a list of statements may be what another assistant remembers, or a text of its own."""


def belongs(path: Path) -> Belongs:
    """Where a file belongs, according to its contents. A file that cannot be read counts as a document, whose import reports the reason."""
    ending = path.suffix.lower().removeprefix(".")
    try:
        with path.open("rb") as file:
            beginning = file.read(LOOKED_AT)
        if ending in ("html", "htm"):
            return Belongs.TO_MOVING_IN if is_activity(beginning) else Belongs.TO_DOCUMENTS
        if len(beginning) < LOOKED_AT and ending in ("csv", "tsv"):
            return _of_table(beginning, path.name)
        if len(beginning) < LOOKED_AT and ending in ("txt", "md"):
            return _of_text(decoded(beginning, path.name))
    except (OSError, InvalidInput):
        pass
    return Belongs.TO_DOCUMENTS


def _of_table(data: bytes, name: str) -> Belongs:
    columns = cards_and_tables.columns(data, name)
    if cards_and_tables.holds_chats(columns):
        return Belongs.TO_MOVING_IN
    return Belongs.UNCLEAR if cards_and_tables.statements_column(columns) is not None else Belongs.TO_DOCUMENTS


def _of_text(text: str) -> Belongs:
    if is_answer(text):
        return Belongs.TO_MOVING_IN
    return Belongs.UNCLEAR if is_told(text) or is_list(text) else Belongs.TO_DOCUMENTS
