"""What a search of Hugging Face has found: repositories, and the files of the one that is opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.bridge import Engine
from app.models.words import file_size
from app.theme.widgets import Card, ElidedLabel, button, chip, clear_layout, label
from app.words import counted

if TYPE_CHECKING:
    from memos_core import HubFile, HubRepository

FILES_SHOWN = 40


class _Repository(QFrame):
    """One repository, and its files once it is opened."""

    got = Signal(str, str)

    def __init__(self, engine: Engine, repository: HubRepository) -> None:
        super().__init__()
        self._engine, self._repository = engine, repository
        self.setProperty("role", "quote")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(repository.id, "strong"))
        words.addWidget(ElidedLabel(_about(repository), "note"))
        row.addLayout(words, 1)
        if repository.gated:
            gated = chip("Needs a sign-in")
            gated.setToolTip(
                "Its makers give it to people who have accepted their terms on huggingface.co. Save your token there as a "
                "secret with the name huggingface, under Remote."
            )
            row.addWidget(gated)
        self._open = button("Files", f"hubFiles-{repository.id}", "pill", accessible=f"Files of {repository.id}")
        self._open.setToolTip("Asks huggingface.co which files there are")
        self._open.clicked.connect(self._read)
        row.addWidget(self._open)
        column.addLayout(row)
        self._files = QVBoxLayout()
        self._files.setSpacing(4)
        column.addLayout(self._files)

    def _read(self) -> None:
        clear_layout(self._files)
        self._files.addWidget(label("Asking huggingface.co …", "note"))
        self._open.setEnabled(False)
        repository = self._repository.id

        def failed(reason: str) -> None:
            self._open.setEnabled(True)
            clear_layout(self._files)
            self._files.addWidget(label(reason, "danger", wrap=True))

        self._engine.run(lambda memos: memos.models.files(repository), self._show, failed, self, long=True)

    def _show(self, files: Sequence[HubFile]) -> None:
        self._open.setEnabled(True)
        clear_layout(self._files)
        for file in files[:FILES_SHOWN]:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(ElidedLabel(file.name), 1)
            parts = f"{len(file.parts)} parts, " if len(file.parts) > 1 else ""
            row.addWidget(label(f"{file.quantisation}  {parts}{file_size(file.size)}", "note"))
            get = button("Get", f"getHubFile-{file.repository}-{file.name}", "pill", accessible=f"Get {file.name}")
            get.clicked.connect(lambda _=False, name=file.name: self.got.emit(self._repository.id, name))
            row.addWidget(get)
            self._files.addLayout(row)
        if len(files) > FILES_SHOWN:
            self._files.addWidget(label(f"{len(files) - FILES_SHOWN:,} more are not shown.", "note"))
        if not files:
            self._files.addWidget(label("There is no model file in it that this app can use.", "note"))


class HubResults(Card):
    """Hidden until something was searched for."""

    got = Signal(str, str)
    refused = Signal(str)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setObjectName("hubResults")
        self._engine = engine
        row = QHBoxLayout()
        self._title = label("", "heading", wrap=True)
        row.addWidget(self._title, 1)
        close = button("Close", "closeHubResults", "link", accessible="Close what was found")
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self.body.addLayout(row)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self.hide()

    def ask(self, text: str) -> None:
        """A search has begun."""
        self.say("Asking huggingface.co …")
        self._title.setText(f"Hugging Face, “{text[:60]}”")

    def say(self, words: str) -> None:
        """Say something in place of what was found."""
        clear_layout(self._list)
        self._list.addWidget(label(words, "muted", wrap=True))
        self.show()

    def show_found(self, text: str, repositories: Sequence[HubRepository]) -> None:
        """Show what was found."""
        if not repositories:
            self.say(f"Hugging Face has no GGUF model for “{text[:60]}”. Try fewer words.")
            return
        clear_layout(self._list)
        self._title.setText(f"Hugging Face has {counted(len(repositories), 'place', 'places')} for “{text[:60]}”")
        for repository in repositories:
            line = _Repository(self._engine, repository)
            line.got.connect(self.got)
            self._list.addWidget(line)
        self.show()


def _about(repository: HubRepository) -> str:
    parts = [repository.licence or "no licence given", counted(repository.downloads, "download", "downloads")]
    if repository.likes:
        parts.append(counted(repository.likes, "like", "likes"))
    return "  ·  ".join(parts)
