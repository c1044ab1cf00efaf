"""Imported documents whose files have changed, as a card under "Needs you"."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.bridge import Engine
from app.language import number, plural, tr
from app.theme.widgets import Card, ElidedLabel, button, label
from app.undoable import take_back
from app.words import breakable, passage_count
from app.work import Work

if TYPE_CHECKING:
    from memos_core import ChangedDocument, MemCube, MemOS

MOST_SHOWN = 20
"""How many are shown at once; the others follow when these are decided."""


class DocumentActions(QObject):
    """Reads such documents again or leaves them as they are, and offers to undo that."""

    toast = Signal(str, str, object)
    working = Signal(object)
    """A Work that has begun."""

    def __init__(self, engine: Engine, owner: QObject) -> None:
        """
        Args:
            engine: the engine.
            owner: the parent object.
        """
        super().__init__(owner)
        self._engine = engine

    def read_again(self, one: ChangedDocument) -> None:
        """Import the document again from its present file."""
        work = Work(tr("Reading {name}", name=one.document), self)
        self.working.emit(work)

        def done(cubes: Sequence[MemCube]) -> None:
            work.end()
            operation = cubes[0].operation if cubes else None
            if operation is None:
                self._say(tr("{name} says what is remembered already.", name=one.document))
                return
            undo = lambda: take_back(self._engine, self, self.toast.emit, operation)  # noqa: E731
            said = tr("Read {name} again: {passages}.", name=one.document, passages=passage_count(len(cubes)))
            self.toast.emit(said, tr("Undo"), undo)

        def failed(reason: str) -> None:
            work.end()
            self._say(reason)

        read = lambda memos: memos.documents.read_again(one.id, work.progress)  # noqa: E731
        self._engine.run(read, done, failed, self, long=True)

    def leave(self, one: ChangedDocument) -> None:
        """Keep what is remembered of the document's earlier text."""

        def done(_: ChangedDocument) -> None:
            self.toast.emit(
                tr("Kept as it is."), tr("Undo"), lambda: self._do(lambda memos: memos.documents.ask_again(one))
            )

        self._engine.run(lambda memos: memos.documents.leave(one.id), done, self._say, self, long=True)

    def look(self) -> None:
        """Look for other documents that have changed."""
        self._do(lambda memos: memos.documents.look())

    def _do(self, work: Callable[[MemOS], object]) -> None:
        self._engine.run(work, None, self._say, self, long=True)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


def changed_card(documents: Sequence[ChangedDocument], actions: DocumentActions) -> Card:
    """A card that names the documents, each with buttons to decide about it.

    Args:
        documents: the changed documents.
        actions: carries out what the buttons say.
    """
    card = Card(plural("{n} document has changed", "{n} documents have changed", len(documents)))
    card.setObjectName("changedDocuments")
    why = tr("The file has changed since it was imported. If it is read again, the older text is archived.")
    card.body.addWidget(label(why, "note", wrap=True))
    for one in documents[:MOST_SHOWN]:
        card.body.addSpacing(6)
        card.body.addWidget(label(breakable(one.document), "strong", wrap=True))
        place = ElidedLabel(one.place, "note")
        place.setToolTip(one.place)
        card.body.addWidget(place)
        row = QHBoxLayout()
        row.setSpacing(6)
        for text, name, role, run in (
            (tr("Read again"), "readAgain", "pill", actions.read_again),
            (tr("Keep as it is"), "leaveDocument", "link", actions.leave),
        ):
            item = button(text, f"{name}-{one.id}", role, accessible=f"{text}: {one.document}")
            item.clicked.connect(functools.partial(_decide, run, one))
            row.addWidget(item)
        row.addStretch(1)
        card.body.addLayout(row)
    if len(documents) > MOST_SHOWN:
        card.body.addWidget(label(tr("and {n} more", n=number(len(documents) - MOST_SHOWN)), "note"))
    return card


def _decide(run: Callable[[ChangedDocument], None], one: ChangedDocument, _checked: bool = False) -> None:
    run(one)
