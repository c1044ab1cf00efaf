"""The rows of the activity: days and entries of the audit log, the newest first, fetched page by page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.activity.words import (
    KINDS,
    about_context,
    context_in_words,
    conversation_in,
    detail_in_words,
    entry_in_words,
    kind_of,
)
from app.bridge import Engine
from app.language import number, time_in_words, tr, weekday_in_words
from app.looks import Looks
from app.words import date_in_words
from memos_core import local_time, present, start_of, today

if TYPE_CHECKING:
    from memos_core import AuditEntry, MemCube, MemOS

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
PAGE = 200
LONGEST_TEXT = 200


@dataclass(frozen=True)
class Filter:
    """Which entries are shown."""

    actor: str = ""
    """"" for all."""
    kind: str = ""
    """One of KINDS; empty for all."""
    since: dt.date | None = None
    until: dt.date | None = None
    """The last day."""

    @property
    def narrow(self) -> bool:
        """Whether anything is filtered out."""
        return self != Filter()


@dataclass(frozen=True, slots=True)
class Row:
    """A day, or an entry."""

    at: dt.datetime
    """Local time."""
    words: str
    """The day, or who did what."""
    kind: str = ""
    """The kind of the entry; "" for a day."""
    note: str = ""
    """What the entry is about."""
    cubes: tuple[str, ...] = ()
    """Ids of the entry's memories."""


class ActivityModel(QAbstractListModel):
    """Grows by a page whenever more is wanted. Entries written after the first page was read do not shift the others."""

    loaded = Signal()
    """The first page has arrived."""
    failed = Signal(str)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self.rows: list[Row] = []
        self.filter = Filter()
        self._fetched = 0
        """How many entries have been fetched, not counting the rows of days."""
        self._complete = True
        self._reading = False
        self._looks = Looks()
        self._until: dt.datetime | None = None

    def reload(self) -> None:
        """Read the first page again; what is shown stays until it has arrived."""
        self._looks.again()
        self._fetched, self._complete, self._reading = 0, False, False
        self._until = present()
        self.more()

    def more(self) -> None:
        """Read the next page, unless one is being read or there are no more."""
        if self._reading or self._complete or self._until is None:
            return
        self._reading = True
        first, wanted, present = self._fetched, self.filter, self._until

        def read(memos: MemOS) -> tuple[int, list[Row]]:
            entries = memos.audit.search(
                actor=wanted.actor or None,
                verb=KINDS[wanted.kind] if wanted.kind else None,
                since=None if wanted.since is None else _start_of(wanted.since),
                before=present
                if wanted.until is None
                else min(present, _start_of(wanted.until + dt.timedelta(days=1))),
                limit=PAGE,
                offset=first,
            )
            return len(entries), rows_of(entries, _texts(memos, entries), _titles(memos, entries))

        def show(page: tuple[int, list[Row]]) -> None:
            count, rows = page
            self._reading = False
            self._fetched += count
            self._complete = count < PAGE
            if first == 0:
                self.beginResetModel()
                self.rows = _with_days(rows, None)
                self.endResetModel()
                self.loaded.emit()
            elif rows:
                added = _with_days(rows, self.rows[-1].at.date())
                self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(added) - 1)
                self.rows += added
                self.endInsertRows()

        def failed(reason: str) -> None:
            self._reading = False
            self.failed.emit(reason)

        self._engine.run(read, show, failed, self, look=self._looks.newest)

    # -- Qt's interface -----------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, _parent: Index) -> None:
        self.more()

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].kind:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{time_in_words(row.at)}, {row.words}. {row.note}" if row.kind else row.words
        return None


def rows_of(entries: Sequence[AuditEntry], texts: dict[str, str], titles: dict[str, str]) -> list[Row]:
    """A row for each entry.

    Args:
        entries: the entries.
        texts: the texts of memories and contexts that still exist, by id.
        titles: the titles of conversations that still exist, by id.
    """
    return [
        Row(
            at=local_time(entry.at),
            words=entry_in_words(entry),
            kind=kind_of(entry.verb),
            note=_note(entry, texts, titles),
            cubes=() if about_context(entry) else entry.cubes,
        )
        for entry in entries
    ]


def _note(entry: AuditEntry, texts: dict[str, str], titles: dict[str, str]) -> str:
    parts = []
    if about_context(entry):
        parts.append(texts.get(entry.cubes[0]) or context_in_words(entry))
    elif entry.cubes:
        known = texts.get(entry.cubes[0])
        first = known if known is not None else tr("No longer there")
        more = len(entry.cubes) - 1
        parts.append(tr("{first} and {n} more", first=first, n=number(more)) if more else first)
    title = titles.get(conversation_in(entry))
    if title:
        parts.append(tr('in "{chat}"', chat=title))
    if detail := detail_in_words(entry):
        parts.append(detail)
    return " · ".join(parts)


def _texts(memos: MemOS, entries: Sequence[AuditEntry]) -> dict[str, str]:
    """For each entry the beginning of its first memory, or a description of its context."""
    found = memos.get_many(list({entry.cubes[0] for entry in entries if entry.cubes and not about_context(entry)}))
    return {cube.id: beginning_of(cube) for cube in found.values()} | _contexts(memos, entries)


def _contexts(memos: MemOS, entries: Sequence[AuditEntry]) -> dict[str, str]:
    from memos_core import NotFound

    texts = {}
    for context in {entry.cubes[0] for entry in entries if about_context(entry)}:
        try:
            texts[context] = memos.activation.get(context).text
        except NotFound:
            continue
    return texts


def beginning_of(cube: MemCube) -> str:
    """The first words of a memory, in quotation marks. A secret is not shown."""
    return tr("A secret") if cube.sensitivity.value == "secret" else f"“{' '.join(cube.text[:LONGEST_TEXT].split())}”"


def _titles(memos: MemOS, entries: Sequence[AuditEntry]) -> dict[str, str]:
    from memos_core import NotFound

    titles = {}
    for conversation in {conversation_in(entry) for entry in entries} - {""}:
        try:
            titles[conversation] = memos.conversations.get(conversation).title
        except NotFound:
            continue
    return titles


def _with_days(rows: Sequence[Row], last: dt.date | None) -> list[Row]:
    """The rows, with a heading row before the first entry of each day.

    Args:
        rows: entries, newest first.
        last: the day of the entry before these; None if there is none.
    """
    result = []
    for row in rows:
        if row.at.date() != last:
            last = row.at.date()
            result.append(Row(row.at, _day_in_words(row.at)))
        result.append(row)
    return result


def _day_in_words(at: dt.datetime) -> str:
    days = (today() - at.date()).days
    day = date_in_words(at)
    if days in (0, 1):
        return tr("Today, {day}", day=day) if days == 0 else tr("Yesterday, {day}", day=day)
    return tr("{weekday}, {day}", weekday=weekday_in_words(at.date()), day=day)


def _start_of(day: dt.date) -> dt.datetime:
    return start_of(day)
