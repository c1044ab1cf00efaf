"""Moving in from other programs: the dialog, the work behind it, its result and its undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.language import plural, tr
from app.memory_browser.actions import MemoryActions, open_dialog
from app.memory_browser.arrival_dialog import ArrivalDialog, Looked, contradicting_in_words
from app.memory_browser.query import space_names
from app.words import STARTING, listed, passage_count
from app.work import Work

if TYPE_CHECKING:
    from memos_core import Arrived, MemOS, Progress


class MovingIn(QObject):
    """Asks what to bring in, has the engine do it, and offers to undo it."""

    working = Signal(object)
    """The Work of an import that has begun."""

    def __init__(self, engine: Engine, one: MemoryActions, window: Callable[[], QWidget]) -> None:
        super().__init__(one)
        self._engine, self._one, self._window = engine, one, window
        self._works: list[Work] = []

    def cancel(self) -> None:
        """Cancel the import that is running."""
        for work in self._works:
            work.progress.cancel()

    def choose(self) -> None:
        """Let the person choose what to bring in."""
        self.show([])

    def show(self, paths: Sequence[Path], *, remembered: bool = False) -> None:
        """Show what exports hold, and bring them in if the person agrees.

        Args:
            paths: the exports.
            remembered: whether the person says that these texts are what another assistant remembers.
        """
        if self._engine.memos is None:
            self._one.say(STARTING())
            return
        given = [Looked(path, remembered=remembered) for path in paths]
        self._engine.run(space_names, lambda spaces: self._show(given, spaces), self._one.say, self)

    def _show(self, given: Sequence[Looked], spaces: Sequence[str]) -> None:
        dialog = ArrivalDialog(self._window(), self._engine, given, spaces)
        open_dialog(dialog, lambda: self._take_in(dialog.chosen, dialog.space))

    def _take_in(self, chosen: Sequence[Looked], space: str) -> None:
        work = Work(tr("Moving in"), self, pausable=True)
        self._works.append(work)
        work.ended.connect(lambda: self._works.remove(work))
        self.working.emit(work)

        def over(arrived: list[Arrived] | None) -> None:
            work.end()
            if arrived is None:
                self._one.say(tr("Cancelled. Nothing was brought in."))
            elif any(one.id for one in arrived):
                self._one.toast.emit(outcome_in_words(arrived), tr("Undo"), lambda: self._take_back(arrived))
            else:
                self._one.say(outcome_in_words(arrived))

        def failed(reason: str) -> None:
            work.end()
            self._one.say(reason)

        self._engine.run(lambda memos: _bring_in(memos, chosen, space, work.progress), over, failed, self, long=True)

    def _take_back(self, arrived: Sequence[Arrived]) -> None:
        self._engine.run(
            lambda memos: _take_all_back(memos, arrived),
            lambda _: self._one.say(tr("Taken back.")),
            self._one.say,
            self,
            long=True,
        )


def _take_all_back(memos: MemOS, arrived: Sequence[Arrived]) -> None:
    for one in reversed(arrived):
        if one.id:
            memos.arrivals.take_back(one.id)


def _bring_in(memos: MemOS, chosen: Sequence[Looked], space: str, progress: Progress) -> list[Arrived] | None:
    """Bring exports into a space, all or none; None if cancelled."""
    from memos_core import Cancelled, MemOSError

    arrived: list[Arrived] = []
    try:
        for one in chosen:
            if one.path is None:
                arrived.append(memos.arrivals.take_in_text(one.text, progress, namespace=space))
            else:
                arrived.append(memos.arrivals.take_in(one.path, progress, namespace=space, remembered=one.remembered))
    except MemOSError as error:
        _take_all_back(memos, arrived)
        if isinstance(error, Cancelled):
            return None
        raise
    return arrived


def outcome_in_words(arrived: Sequence[Arrived]) -> str:
    """The result of an import: `Brought in 12 chats. 3 statements wait for you under “Needs you”.`"""
    chats = sum(one.chats for one in arrived)
    more = sum(one.messages for one in arrived) if not chats else 0
    passages, waiting = sum(one.passages for one in arrived), sum(one.waiting for one in arrived)
    parts = [plural("{n} chat", "{n} chats", chats)] if chats else []
    parts += [plural("{n} new message", "{n} new messages", more)] if more else []
    parts += [passage_count(passages)] if passages else []
    said = [tr("Brought in {what}.", what=listed(parts))] if parts else []
    if replaced := sum(one.replaced_passages for one in arrived):
        said.append(
            plural(
                "{n} passage of an older version was archived.",
                "{n} passages of older versions were archived.",
                replaced,
            )
        )
    if waiting:
        said.append(
            plural(
                "{n} statement waits for you under “Needs you”.",
                "{n} statements wait for you under “Needs you”.",
                waiting,
            )
        )
    if contradicting := sum(one.contradicting for one in arrived):
        said.append(contradicting_in_words(contradicting))
    known = sum(one.known_statements for one in arrived)
    if said and known:
        said.append(plural("{n} was known already.", "{n} were known already.", known))
    return " ".join(said) or tr("All of it was known already.")
