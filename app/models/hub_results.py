"""The results of a search of Hugging Face: repositories, and the files of the opened one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.bridge import Engine
from app.language import plural, tr, translated
from app.models.words import VERDICTS, file_size, parameters_in_words
from app.theme.widgets import Card, ElidedLabel, button, chip, clear_layout, label

if TYPE_CHECKING:
    from memos_core import Fit, HubFile, HubRepository, MemOS

FILES_SHOWN = 40


class _Repository(QFrame):
    """One repository, with its files once it is opened."""

    got = Signal(str, str)

    def __init__(self, engine: Engine, id: str, about: str, *, gated: bool = False) -> None:
        """
        Args:
            engine: reads the list of files.
            id: `owner/name`.
            about: a line about the repository.
            gated: whether its terms must be accepted first.
        """
        super().__init__()
        self._engine, self._id = engine, id
        self.setProperty("role", "quote")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(id, "strong"))
        words.addWidget(ElidedLabel(about, "note"))
        row.addLayout(words, 1)
        if gated:
            needs = chip(tr("Needs a sign-in"))
            needs.setToolTip(
                tr(
                    "Its makers give it to people who have accepted their terms on huggingface.co. Make a token there, and save "
                    "it here under Elsewhere, Keys."
                )
            )
            row.addWidget(needs)
        self._open = button(tr("Files"), f"hubFiles-{id}", "pill", accessible=tr("Files of {id}", id=id))
        self._open.setToolTip(tr("Asks huggingface.co which files there are"))
        self._open.clicked.connect(self.read)
        row.addWidget(self._open)
        column.addLayout(row)
        self._files = QVBoxLayout()
        self._files.setSpacing(4)
        column.addLayout(self._files)

    def read(self) -> None:
        """Fetch the list of files and show it."""
        clear_layout(self._files)
        self._files.addWidget(label(tr("Asking huggingface.co …"), "note"))
        self._open.setEnabled(False)
        repository = self._id

        def work(memos: MemOS) -> list[tuple[HubFile, Fit]]:
            return [(file, memos.models.rough_fit(file.whole_size)) for file in memos.models.files(repository)]

        def failed(reason: str) -> None:
            self._open.setEnabled(True)
            clear_layout(self._files)
            self._files.addWidget(label(reason, "danger", wrap=True))

        self._engine.run(work, self._show, failed, self, long=True)

    def _show(self, files: Sequence[tuple[HubFile, Fit]]) -> None:
        self._open.setEnabled(True)
        clear_layout(self._files)
        for file, fit in files[:FILES_SHOWN]:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(ElidedLabel(file.name), 1)
            parts = [plural("{n} part", "{n} parts", len(file.parts))] if len(file.parts) > 1 else []
            row.addWidget(label(f"{file.quantisation}  {', '.join([*parts, file_size(file.whole_size)])}", "note"))
            found = VERDICTS[fit.verdict]
            mark = chip(found.words(), found.kind)
            mark.setObjectName(f"roughVerdict-{file.name}")
            roughly = tr("Roughly, from the size of the file: more is known once it is here.")
            mark.setToolTip("\n".join((*map(translated, fit.why), roughly)))
            row.addWidget(mark)
            get = button(
                tr("Get"),
                f"getHubFile-{file.repository}-{file.name}",
                "pill",
                accessible=tr("Get {name}", name=file.name),
            )
            get.clicked.connect(lambda _=False, name=file.name: self.got.emit(self._id, name))
            row.addWidget(get)
            self._files.addLayout(row)
        if len(files) > FILES_SHOWN:
            more = plural("{n} more is not shown.", "{n} more are not shown.", len(files) - FILES_SHOWN)
            self._files.addWidget(label(more, "note"))
        if not files:
            self._files.addWidget(label(tr("There is no model file in it that this app can use."), "note"))


class HubResults(Card):
    """The results; hidden until something was searched for."""

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
        """Show that a search has begun."""
        self.say(tr("Asking huggingface.co …"))
        self._title.setText(tr("Hugging Face, “{words}”", words=text[:60]))

    def say(self, words: str) -> None:
        """Show a text in place of the results."""
        clear_layout(self._list)
        self._list.addWidget(label(words, "muted", wrap=True))
        self.show()

    def show_found(self, text: str, repositories: Sequence[HubRepository]) -> None:
        """Show the repositories that were found."""
        if not repositories:
            self.say(tr("Hugging Face has no GGUF model for “{words}”. Try fewer words.", words=text[:60]))
            return
        clear_layout(self._list)
        self._title.setText(
            plural(
                "Hugging Face has {n} repository for “{words}”",
                "Hugging Face has {n} repositories for “{words}”",
                len(repositories),
                words=text[:60],
            )
        )
        for repository in repositories:
            self._add(_Repository(self._engine, repository.id, _about(repository), gated=repository.gated))
        self.show()

    def show_repository(self, id: str) -> None:
        """Show the files of one repository whose address was pasted."""
        clear_layout(self._list)
        self._title.setText(tr("Which of its files?"))
        line = _Repository(self._engine, id, tr("On huggingface.co"))
        self._add(line)
        self.show()
        line.read()

    def _add(self, line: _Repository) -> None:
        line.got.connect(self.got)
        self._list.addWidget(line)


def _about(repository: HubRepository) -> str:
    parts = [
        repository.licence or tr("no licence given"),
        plural("{n} download", "{n} downloads", repository.downloads),
    ]
    if repository.parameters:
        parts.insert(0, parameters_in_words(repository.parameters))
    if repository.likes:
        parts.append(plural("{n} like", "{n} likes", repository.likes))
    return "  ·  ".join(parts)
