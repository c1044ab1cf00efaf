"""What a search of Hugging Face has found: repositories, and the files of the one that is opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.bridge import Engine
from app.language import plural, tr
from app.models.words import file_size
from app.theme.widgets import Card, ElidedLabel, button, chip, clear_layout, label

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
            gated = chip(tr("Needs a sign-in"))
            gated.setToolTip(
                tr(
                    "Its makers give it to people who have accepted their terms on huggingface.co. Make a token there, and save "
                    "it here under Elsewhere, Keys."
                )
            )
            row.addWidget(gated)
        self._open = button(
            tr("Files"), f"hubFiles-{repository.id}", "pill", accessible=tr("Files of {id}", id=repository.id)
        )
        self._open.setToolTip(tr("Asks huggingface.co which files there are"))
        self._open.clicked.connect(self._read)
        row.addWidget(self._open)
        column.addLayout(row)
        self._files = QVBoxLayout()
        self._files.setSpacing(4)
        column.addLayout(self._files)

    def _read(self) -> None:
        clear_layout(self._files)
        self._files.addWidget(label(tr("Asking huggingface.co …"), "note"))
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
            parts = [plural("{n} part", "{n} parts", len(file.parts))] if len(file.parts) > 1 else []
            row.addWidget(label(f"{file.quantisation}  {', '.join([*parts, file_size(file.size)])}", "note"))
            get = button(
                tr("Get"),
                f"getHubFile-{file.repository}-{file.name}",
                "pill",
                accessible=tr("Get {name}", name=file.name),
            )
            get.clicked.connect(lambda _=False, name=file.name: self.got.emit(self._repository.id, name))
            row.addWidget(get)
            self._files.addLayout(row)
        if len(files) > FILES_SHOWN:
            more = plural("{n} more is not shown.", "{n} more are not shown.", len(files) - FILES_SHOWN)
            self._files.addWidget(label(more, "note"))
        if not files:
            self._files.addWidget(label(tr("There is no model file in it that this app can use."), "note"))


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
        close = button(tr("Close"), "closeHubResults", "link", accessible=tr("Close what was found"))
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self.body.addLayout(row)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self.hide()

    def ask(self, text: str) -> None:
        """A search has begun."""
        self.say(tr("Asking huggingface.co …"))
        self._title.setText(tr("Hugging Face, “{words}”", words=text[:60]))

    def say(self, words: str) -> None:
        """Say something in place of what was found."""
        clear_layout(self._list)
        self._list.addWidget(label(words, "muted", wrap=True))
        self.show()

    def show_found(self, text: str, repositories: Sequence[HubRepository]) -> None:
        """Show what was found."""
        if not repositories:
            self.say(tr("Hugging Face has no GGUF model for “{words}”. Try fewer words.", words=text[:60]))
            return
        clear_layout(self._list)
        self._title.setText(
            plural(
                "Hugging Face has {n} place for “{words}”",
                "Hugging Face has {n} places for “{words}”",
                len(repositories),
                words=text[:60],
            )
        )
        for repository in repositories:
            line = _Repository(self._engine, repository)
            line.got.connect(self.got)
            self._list.addWidget(line)
        self.show()


def _about(repository: HubRepository) -> str:
    parts = [
        repository.licence or tr("no licence given"),
        plural("{n} download", "{n} downloads", repository.downloads),
    ]
    if repository.likes:
        parts.append(plural("{n} like", "{n} likes", repository.likes))
    return "  ·  ".join(parts)
