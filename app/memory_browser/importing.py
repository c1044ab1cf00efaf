"""Importing files, both documents and exported memories: choosing them, the preview, the progress and the result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.file_dialogs import choose_files
from app.language import plural, tr, translated
from app.memory_browser.actions import MemoryActions, open_dialog
from app.memory_browser.arrival_dialog import is_export
from app.memory_browser.arriving import MovingIn
from app.memory_browser.belongs_dialog import BelongsDialog
from app.memory_browser.import_cards import Chosen
from app.memory_browser.import_dialog import MEMORIES_SUFFIX, ImportDialog
from app.memory_browser.query import space_names
from app.undoable import take_back
from app.words import STARTING, passage_count
from app.work import Work

if TYPE_CHECKING:
    from memos_core import MemOS, Progress

EXPORT, DOCUMENT, UNCLEAR = "export", "document", "unclear"
"""The engine's words for where a file belongs."""


@dataclass
class _Imported:
    """The result of an import."""

    names: list[str] = field(default_factory=list)
    operations: list[int] = field(default_factory=list)
    """At most one operation for each file."""
    arrivals: list[str] = field(default_factory=list)
    """Ids of the arrivals of files that had nothing new except chats."""
    passages: int = 0
    replaced: int = 0
    """How many passages of earlier versions were archived."""
    memories: int = 0
    chats: int = 0
    belongings: int = 0
    """How many adapters and saved contexts were imported."""
    known: int = 0
    conflicts: int = 0
    refused: list[str] = field(default_factory=list)
    cancelled: bool = False


def _import(memos: MemOS, files: Sequence[Chosen], tags: Sequence[str], space: str, progress: Progress) -> _Imported:
    """Import files one after the other. A file that is refused or cannot be saved does not stop the others. If it is cancelled, the files
    imported before are taken back."""
    from memos_core import Cancelled, InvalidInput, MemOSError

    outcome = _Imported()
    try:
        for file in files:
            try:
                if file.path.suffix == MEMORIES_SUFFIX:
                    _import_memories(memos, file, progress, outcome)
                else:
                    _import_document(memos, file, tags, space, progress, outcome)
            except InvalidInput as error:
                outcome.refused.append(translated(str(error)))
                continue
            except Cancelled:
                raise
            except MemOSError as error:
                reason = translated(str(error))
                outcome.refused.append(tr("{file}: {reason}", file=file.path.name, reason=reason))
                continue
            outcome.names.append(file.path.name)
    except Cancelled:
        for operation in reversed(outcome.operations):
            memos.undo(operation)
        for arrival in outcome.arrivals:
            memos.arrivals.take_back(arrival)
        return _Imported(cancelled=True)
    return outcome


def _import_document(
    memos: MemOS, file: Chosen, tags: Sequence[str], space: str, progress: Progress, outcome: _Imported
) -> None:
    cubes = memos.import_document(file.path, tags=tags, namespace=space, progress=progress, encoding=file.encoding)
    operation = cubes[0].operation
    assert operation is not None  # the passages were just saved
    outcome.operations.append(operation)
    outcome.passages += len(cubes)
    outcome.replaced += sum(len(cube.supersedes) for cube in cubes)


def _import_memories(memos: MemOS, file: Chosen, progress: Progress, outcome: _Imported) -> None:
    imported = memos.import_(
        file.path, file.password, progress=progress, namespace=file.space, mine=file.mine, allow=file.allowed
    )
    if imported.operation is not None:
        outcome.operations.append(imported.operation)
    elif imported.arrival:
        outcome.arrivals.append(imported.arrival)
    outcome.chats += imported.chats
    outcome.belongings += imported.adapters + imported.contexts
    outcome.memories += len(imported.cubes)
    outcome.known += imported.known
    outcome.conflicts += imported.conflicts


class FileImport(QObject):
    """Asks for files, shows what they hold, imports them, and offers to undo it."""

    working = Signal(object)
    """The Work of an import that has begun."""

    def __init__(self, engine: Engine, one: MemoryActions, window: Callable[[], QWidget]) -> None:
        super().__init__(one)
        self._engine, self._one, self._window = engine, one, window
        self._works: list[Work] = []
        self.moving_in = MovingIn(engine, one, window)
        self.moving_in.working.connect(self.working)

    def cancel(self) -> None:
        """Cancel the import that is running."""
        self.moving_in.cancel()
        for work in self._works:
            work.progress.cancel()

    def choose_files(self, over: QWidget | None = None) -> None:
        """Let the person choose files. The dialogs open over `over`, or else over the window."""
        if self._engine.memos is None:
            self._one.say(STARTING())
            return
        from memos_core import DOCUMENT_KINDS

        endings = " ".join(f"*{ending}" for ending in (*(f".{kind}" for kind in DOCUMENT_KINDS), MEMORIES_SUFFIX))
        choose_files(
            over or self._window(),
            "importFiles",
            tr("Import documents or memories"),
            lambda paths: self.import_files(paths, over),
            [tr("Documents and memories ({endings})", endings=endings), tr("All files, also source code (*)")],
        )

    def import_files(self, paths: Sequence[Path], over: QWidget | None = None) -> None:
        """Show what files hold, and import them if the person agrees; exports of other programs are told apart from documents."""
        if self._engine.memos is None:
            self._one.say(STARTING())
            return
        exports = [path for path in paths if is_export(path)]
        others = [path for path in paths if path not in exports]
        if over is not None or not others:  # if documents were asked for, all others are documents
            self._show(exports, others, over)
            return

        def sorted_out(kinds: Mapping[Path, str]) -> None:
            moving = [*exports, *(path for path in others if kinds[path] == EXPORT)]
            documents = [path for path in others if kinds[path] == DOCUMENT]
            unclear = [path for path in others if kinds[path] == UNCLEAR]
            if moving or documents:
                self._show(moving, documents, over)
            if unclear:
                self._ask_what_they_are(unclear)

        self._engine.run(
            lambda memos: {path: memos.arrivals.belongs(path).value for path in others},
            sorted_out,
            self._one.say,
            self,
        )

    def _show(self, exports: Sequence[Path], documents: Sequence[Path], over: QWidget | None) -> None:
        if exports:
            self.moving_in.show(exports)
        if documents:
            self._engine.run(space_names, lambda spaces: self._ask(documents, spaces, over), self._one.say, self)

    def _ask_what_they_are(self, paths: Sequence[Path]) -> None:
        def decided(remembered: bool) -> None:
            if remembered:
                self.moving_in.show(paths, remembered=True)
            else:
                self._show([], paths, None)

        open_dialog(BelongsDialog(self._window(), paths, decided), lambda: None)

    def _ask(self, paths: Sequence[Path], spaces: Sequence[str], over: QWidget | None) -> None:
        dialog = ImportDialog(
            over if over is not None and shiboken6.isValid(over) else self._window(), self._engine, paths, spaces
        )

        def take() -> None:
            files, tags, space = dialog.files, dialog.tags, dialog.space
            title = (
                tr("Importing {file}", file=files[0].path.name)
                if len(files) == 1
                else plural("Importing {n} file", "Importing {n} files", len(files))
            )
            work = Work(title, self)
            self._works.append(work)
            work.ended.connect(lambda: self._works.remove(work))
            self.working.emit(work)

            def over(outcome: _Imported) -> None:
                work.end()
                self._imported(outcome)

            def failed(reason: str) -> None:
                work.end()
                self._one.say(reason)

            self._engine.run(
                lambda memos: _import(memos, files, tags, space, work.progress), over, failed, self, long=True
            )

        open_dialog(dialog, take)

    def _imported(self, outcome: _Imported) -> None:
        if outcome.cancelled:
            self._one.say(tr("Cancelled. Nothing was imported."))
            return
        if not outcome.names:
            self._one.say(" ".join(outcome.refused))
            return
        said = " ".join([outcome_in_words(outcome), *outcome.refused])
        if outcome.operations or outcome.arrivals:
            self._one.toast.emit(said, tr("Undo"), lambda: self._take_back(outcome))
        else:
            self._one.say(said)

    def _take_back(self, outcome: _Imported) -> None:
        if outcome.operations:
            take_back(self._engine, self, self._one.toast.emit, *outcome.operations, long=True)
        if outcome.arrivals:
            self._engine.run(
                lambda memos: [memos.arrivals.take_back(arrival) for arrival in outcome.arrivals],
                lambda _: self._one.say(tr("The chats are taken back.")),
                self._one.say,
                self,
            )


def outcome_in_words(outcome: _Imported) -> str:
    """The result of an import: `Imported manual.pdf: 12 passages.`"""
    what = outcome.names[0] if len(outcome.names) == 1 else plural("{n} file", "{n} files", len(outcome.names))
    parts = [passage_count(outcome.passages)] if outcome.passages else []
    if outcome.memories or outcome.known:
        parts.append(plural("{n} new memory", "{n} new memories", outcome.memories))
    if outcome.chats:
        parts.append(plural("{n} chat", "{n} chats", outcome.chats))
    if outcome.belongings:
        parts.append(plural("{n} adapter or context", "{n} adapters and contexts", outcome.belongings))
    if outcome.known:
        parts.append(plural("{n} known already", "{n} known already", outcome.known))
    said = [tr("Imported {what}: {parts}.", what=what, parts=", ".join(parts))]
    if outcome.replaced:
        said.append(
            plural(
                "The older version ({n} passage) is archived.",
                "The older version ({n} passages) is archived.",
                outcome.replaced,
            )
        )
    if outcome.conflicts:
        said.append(
            plural("{n} memory contradicts what is known.", "{n} memories contradict what is known.", outcome.conflicts)
        )
    return " ".join(said)
