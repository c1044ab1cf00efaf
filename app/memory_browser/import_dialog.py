"""The dialog before an import: what the files hold, the tags for passages, and the passwords of protected files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import number, plural, tr, translated
from app.memory_browser.dialogs import space_field, tags_in
from app.memory_browser.import_cards import (
    Chosen,
    LockedCard,
    Read,
    TrustBoxes,
    UnclearCard,
    card_of,
    has_something_new,
)
from app.theme.forms import field_label, saves_by_ctrl_enter
from app.theme.widgets import Card, button, clear_layout, label, scrolling_column
from app.work import Work

if TYPE_CHECKING:
    from memos_core import MemOS, Progress

MEMORIES_SUFFIX = ".memcube"
PASSAGES_SHOWN = 4
"""How many passages of a single file are shown; of each of several files, one."""
FILES_SHOWN = 20


class ImportDialog(QDialog):
    """Reads the files in a thread, shows what they hold, and asks for tags and passwords."""

    def __init__(self, parent: QWidget, engine: Engine, paths: Sequence[Path], spaces: Sequence[str]) -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            paths: the files.
            spaces: the spaces to choose from for passages and memories.
        """
        super().__init__(parent)
        self._engine = engine
        self._found: list[Read] = []
        self._trust: dict[Path, TrustBoxes] = {}
        self._work: Work | None = None
        documents = [path for path in paths if path.suffix != MEMORIES_SUFFIX]
        self.setObjectName("importDialog")
        self.setWindowTitle(_title(len(documents), len(paths)))
        self.setMinimumSize(480, 400)
        self.resize(600, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        if documents:
            text = tr("Every passage becomes a memory, quoted with its file, page and heading.")
        else:
            text = tr("What is known already is left as it is. One undo takes the others back.")
        layout.addWidget(label(text, "muted", wrap=True))
        scroll, self._preview = scrolling_column("importPreview", 10)
        scroll.setAccessibleName(tr("What the files hold"))
        self._reading = label(tr("Reading …"), "muted")
        self._preview.addWidget(self._reading)
        self._preview.addStretch(1)
        layout.addWidget(scroll, 1)
        self.tags_field = QLineEdit()
        self.tags_field.setObjectName("importTags")
        self.tags_field.setAccessibleName(tr("Tags for every passage, separated by commas"))
        self.tags_field.setPlaceholderText(tr("manual, kitchen"))
        self._space = space_field("importSpace", spaces)
        self._memories_space = space_field("importMemoriesSpace", spaces)
        self._memories_space.insertItem(0, tr("The ones that they had"), None)
        self._memories_space.setCurrentIndex(0)
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        if documents:
            form.addRow(field_label(tr("Tags")), self.tags_field)
            if len(spaces) > 1:
                of_documents = tr("Space") if len(documents) == len(paths) else tr("Space of documents")
                form.addRow(field_label(of_documents), self._space)
        if len(documents) < len(paths) and len(spaces) > 1:
            form.addRow(field_label(tr("Space of memories") if documents else tr("Space")), self._memories_space)
        if form.rowCount():
            layout.addLayout(form)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(tr("Cancel"), "importCancel")
        cancel.clicked.connect(self.reject)
        self._import = button(tr("Import"), "importAccept", "primary")
        saves_by_ctrl_enter(self, self._import)
        self._import.setDefault(True)
        self._import.setEnabled(False)
        self._import.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(self._import)
        layout.addLayout(row)
        (self.tags_field if documents else self._import).setFocus()
        self._memories_space.currentIndexChanged.connect(self._read_memories_again)
        self.finished.connect(self._stop)
        self._read([Chosen(path) for path in paths])

    @property
    def files(self) -> list[Chosen]:
        """The files that can be imported, once all have been read."""
        return [self._trusted(read.file) for read in self._found if read.usable]

    def _trusted(self, file: Chosen) -> Chosen:
        boxes = self._trust.get(file.path)
        return file if boxes is None else replace(file, mine=boxes.mine, allowed=boxes.allowed)

    @property
    def space(self) -> str:
        """The space for the passages."""
        name: str = self._space.currentData()
        return name

    @property
    def tags(self) -> list[str]:
        """The tags for the passages."""
        return tags_in(self.tags_field)

    # -- reading ------------------------------------------------------------------------------

    def _read(self, files: Sequence[Chosen]) -> None:
        self._memories_space.setEnabled(False)
        work = self._work = Work(tr("Reading"), self)
        work.told.connect(self._told)

        def over(found: list[Read]) -> None:
            work.end()
            self._work = None
            self._memories_space.setEnabled(True)
            self._show([*(read for read in self._found if read.file.path not in {f.file.path for f in found}), *found])

        def failed(reason: str) -> None:
            over([Read(file, reason=reason) for file in files])

        self._engine.run(lambda memos: _read_all(memos, files, work.progress), over, failed, self, long=True)

    def _told(self, what: str, done: int, total: int) -> None:
        self._reading.setText(tr("{what} {count} of {total} …", what=what, count=number(done), total=number(total)))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.progress.cancel()

    def _decode(self, path: Path, encoding: str) -> None:
        self._import.setEnabled(False)
        self._read([Chosen(path, encoding=encoding)])

    def _read_memories_again(self) -> None:
        """Preview the memories again for another space, which knows other memories."""
        files = [read.file for read in self._found if read.file.path.suffix == MEMORIES_SUFFIX]
        self._import.setEnabled(False)
        self._read([replace(file, space=self._memories_space.currentData()) for file in files])

    def _unlock(self, path: Path, password: str) -> None:
        self._import.setEnabled(False)
        self._read([Chosen(path, password, space=self._memories_space.currentData())])

    def _show(self, found: list[Read]) -> None:
        self._found = found
        # Put what cannot be imported first, so that it is not overlooked.
        found = sorted(found, key=lambda read: not (read.reason or read.choices))
        chosen = {path: (boxes.mine, boxes.allowed) for path, boxes in self._trust.items()}
        self._trust = {}
        clear_layout(self._preview)
        for position, read in enumerate(found[:FILES_SHOWN]):
            if read.locked:
                card: Card = (locked := LockedCard(read, position))
                locked.unlocked.connect(self._unlock)
            elif read.choices:
                card = unclear = UnclearCard(read, position)
                unclear.chosen.connect(self._decode)
            else:
                card = card_of(read, PASSAGES_SHOWN if len(found) == 1 else 1)
                if read.memories is not None and has_something_new(read.memories):
                    self._trust[read.file.path] = boxes = TrustBoxes(read.memories, position)
                    boxes.choose(*chosen.get(read.file.path, (False, ())))
                    card.body.addWidget(boxes)
            self._preview.addWidget(card)
        if len(found) > FILES_SHOWN:
            self._preview.addWidget(
                label(plural("and {n} more file", "and {n} more files", len(found) - FILES_SHOWN), "note")
            )
        self._reading = label("", "muted")
        self._preview.addWidget(self._reading)
        self._preview.addStretch(1)
        self._import.setEnabled(bool(self.files))


def local_files(mime: QMimeData) -> list[Path]:
    """The local files in data that is dragged or dropped."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _title(documents: int, files: int) -> str:
    if documents == files:
        return plural("Import a document", "Import {n} documents", files)
    return tr("Import memories") if not documents else plural("Import {n} file", "Import {n} files", files)


def _read_all(memos: MemOS, files: Sequence[Chosen], progress: Progress) -> list[Read]:
    from memos_core import Cancelled, MemOSError, PasswordNeeded, UnclearEncoding, document_kind

    found = []
    for file in files:
        kind = document_kind(file.path) or tr("File")
        try:
            if file.path.suffix == MEMORIES_SUFFIX:
                found_in_it = memos.preview_import(file.path, file.password, progress, namespace=file.space)
                read = Read(file, memories=found_in_it)
            else:
                read = Read(file, kind, memos.read_document(file.path, progress, file.encoding))
        except PasswordNeeded as error:
            read = Read(file, locked=True, reason=translated(str(error)))
        except UnclearEncoding as error:
            read = Read(file, kind, choices=error.choices)
        except Cancelled:
            raise
        except MemOSError as error:
            read = Read(file, kind, reason=translated(str(error)))
        found.append(read)
    return found
