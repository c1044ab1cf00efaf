"""The dialog before an import: what the files hold, and which tags their passages get."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.memory_browser.dialogs import tags_in
from app.theme.forms import field_label
from app.theme.widgets import Card, ElidedLabel, button, clear_layout, label, scrolling_column
from app.words import passage_count, place_in_words

if TYPE_CHECKING:
    from memos_core import MemOS, Passage

PASSAGES_SHOWN = 4
"""Of a single file; of each of several, one."""
FILES_SHOWN = 20
CHARACTERS_SHOWN = 220


@dataclass(frozen=True)
class _Read:
    """What became of reading one file: its passages, or the reason why there are none."""

    path: Path
    kind: str
    passages: Sequence[Passage] = ()
    reason: str = ""


class ImportDialog(QDialog):
    """Reads the files off the GUI thread, shows their first passages, and asks for tags."""

    def __init__(self, parent: QWidget, engine: Engine, paths: Sequence[Path]) -> None:
        super().__init__(parent)
        self.files: list[Path] = []
        """Those that can be read, once all were looked at."""
        self.setObjectName("importDialog")
        self.setWindowTitle("Import a document" if len(paths) == 1 else f"Import {len(paths):,} documents")
        self.setMinimumSize(480, 400)
        self.resize(600, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addWidget(
            label("Every passage becomes a memory, quoted with its file, page and heading.", "muted", wrap=True)
        )
        scroll, self._preview = scrolling_column("importPreview", 10)
        scroll.setAccessibleName("What the files hold")
        self._preview.addWidget(label("Reading …", "muted"))
        self._preview.addStretch(1)
        layout.addWidget(scroll, 1)
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.tags_field = QLineEdit()
        self.tags_field.setObjectName("importTags")
        self.tags_field.setAccessibleName("Tags for every passage, separated by commas")
        self.tags_field.setPlaceholderText("manual, kitchen")
        form.addRow(field_label("Tags"), self.tags_field)
        layout.addLayout(form)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button("Cancel", "importCancel")
        cancel.clicked.connect(self.reject)
        self._import = button("Import", "importAccept", "primary")
        self._import.setDefault(True)
        self._import.setEnabled(False)
        self._import.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(self._import)
        layout.addLayout(row)
        self.tags_field.setFocus()
        engine.run(lambda memos: _read(memos, paths), self._show, None, self)

    @property
    def tags(self) -> list[str]:
        """The tags."""
        return tags_in(self.tags_field)

    def _show(self, found: list[_Read]) -> None:
        self.files = [file.path for file in found if file.passages]
        found = sorted(found, key=lambda file: not file.reason)  # what cannot be imported must not be overlooked
        clear_layout(self._preview)
        for file in found[:FILES_SHOWN]:
            self._preview.addWidget(_card(file, PASSAGES_SHOWN if len(found) == 1 else 1))
        if len(found) > FILES_SHOWN:
            self._preview.addWidget(label(f"and {len(found) - FILES_SHOWN:,} more files", "note"))
        self._preview.addStretch(1)
        self._import.setEnabled(bool(self.files))


def local_files(mime: QMimeData) -> list[Path]:
    """The files of this computer in what is dragged or dropped."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _read(memos: MemOS, paths: Sequence[Path]) -> list[_Read]:
    from memos_core import DOCUMENT_KINDS, InvalidInput

    found = []
    for path in paths:
        kind = DOCUMENT_KINDS.get(path.suffix.lower().removeprefix("."), "File")
        try:
            found.append(_Read(path, kind, memos.read_document(path)))
        except InvalidInput as error:
            found.append(_Read(path, kind, reason=str(error)))
    return found


def _card(file: _Read, shown: int) -> Card:
    card = Card()
    card.body.addWidget(ElidedLabel(file.path.name, "strong"))
    if file.reason:
        card.body.addWidget(label(file.reason, "danger", wrap=True))
        return card
    pages = {passage.page for passage in file.passages if passage.page is not None}
    counted = f", from {len(pages):,} {'page' if len(pages) == 1 else 'pages'}" if pages else ""
    card.body.addWidget(label(f"{file.kind} · {passage_count(len(file.passages))}{counted}", "note"))
    for passage in file.passages[:shown]:
        place = place_in_words(passage.page, " › ".join(passage.headings))
        card.body.addSpacing(4)
        card.body.addWidget(ElidedLabel(place or f"Passage {passage.position}", "heading"))
        text = " ".join(passage.text.split())
        whole = len(text) <= CHARACTERS_SHOWN
        card.body.addWidget(label(text if whole else text[:CHARACTERS_SHOWN].rstrip() + " …", "muted", wrap=True))
    if (more := len(file.passages) - shown) > 0:
        card.body.addWidget(label(f"and {more:,} more", "note"))
    return card
