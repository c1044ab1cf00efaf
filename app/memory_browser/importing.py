"""Bringing documents in: choosing files, the preview, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bridge import Engine
from app.memory_browser.actions import MemoryActions, open_dialog
from app.memory_browser.import_dialog import ImportDialog
from app.words import passage_count

if TYPE_CHECKING:
    from memos_core import MemOS, Operation

STARTING = "The app is still starting. Try again in a moment."


@dataclass
class _Imported:
    """What came of an import."""

    names: list[str] = field(default_factory=list)
    operations: list[int] = field(default_factory=list)
    """One a file."""
    passages: int = 0
    replaced: int = 0
    """Passages of older versions that were archived."""
    refused: list[str] = field(default_factory=list)


def _import(memos: MemOS, files: Sequence[Path], tags: Sequence[str]) -> _Imported:
    """Import files one after the other; one that is refused keeps none of the others out."""
    from memos_core import InvalidInput

    outcome = _Imported()
    for file in files:
        try:
            cubes = memos.import_document(file, tags=tags)
        except InvalidInput as error:
            outcome.refused.append(str(error))
            continue
        outcome.names.append(file.name)
        outcome.operations.append(memos.history(cubes[0].id)[0].operation)
        outcome.passages += len(cubes)
        outcome.replaced += sum(len(cube.supersedes) for cube in cubes)
    return outcome


class DocumentImport(QObject):
    """Asks which files, shows what they hold, imports them, and offers to undo it."""

    def __init__(self, engine: Engine, one: MemoryActions, window: Callable[[], QWidget]) -> None:
        super().__init__(one)
        self._engine, self._one, self._window = engine, one, window

    def choose_files(self) -> None:
        """Let the person choose files."""
        if self._engine.memos is None:
            self._one.say(STARTING)
            return
        from memos_core import DOCUMENT_KINDS

        dialog = QFileDialog(self._window(), "Import documents")
        dialog.setObjectName("importFiles")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"Documents ({' '.join(f'*.{kind}' for kind in DOCUMENT_KINDS)})")
        dialog.filesSelected.connect(lambda files: self.import_files([Path(file) for file in files]))
        dialog.open()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what files hold, and import them if the person wants it."""
        if self._engine.memos is None:
            self._one.say(STARTING)
            return
        dialog = ImportDialog(self._window(), self._engine, paths)

        def take() -> None:
            files, tags = dialog.files, dialog.tags
            self._one.say(f"Importing {files[0].name} …" if len(files) == 1 else f"Importing {len(files):,} files …")
            self._engine.run(lambda memos: _import(memos, files, tags), self._imported, self._one.say, self)

        open_dialog(dialog, take)

    def _imported(self, outcome: _Imported) -> None:
        if not outcome.operations:
            self._one.say(" ".join(outcome.refused))
            return
        what = outcome.names[0] if len(outcome.names) == 1 else f"{len(outcome.names):,} files"
        replaced = f" The older version ({passage_count(outcome.replaced)}) is archived." if outcome.replaced else ""
        said = f"Imported {what}: {passage_count(outcome.passages)}.{replaced}"
        self._one.toast.emit(" ".join([said, *outcome.refused]), "Undo", lambda: self._take_back(outcome))

    def _take_back(self, outcome: _Imported) -> None:
        def undo(memos: MemOS) -> Operation:
            return [memos.undo(operation) for operation in reversed(outcome.operations)][-1]

        self._engine.run(undo, lambda undone: self._one.say(f"Undone: {undone.summary}"), self._one.say, self)
