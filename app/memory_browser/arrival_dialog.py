"""The dialog for moving in from another assistant or program: it shows what an export holds before anything is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.file_dialogs import DOWNLOADS, choose_files, choose_folder
from app.language import number, percent, plural, tr, translated
from app.memory_browser.dialogs import space_field
from app.theme.forms import dialog_buttons, field_label
from app.theme.widgets import Card, ElidedLabel, button, clear_layout, label, scrolling_column
from app.words import breakable, date_in_words
from app.work import Work

if TYPE_CHECKING:
    from memos_core import ArrivalPreview, MemOS, Progress

EXPORTS = (".zip", ".json", ".jsonl", ".af", ".vcf")
"""Endings of export files of other programs that are not documents."""
SHOWN, UNREADABLE_SHOWN = 5, 6


def is_export(path: Path) -> bool:
    """Whether a dropped file is an export rather than a document."""
    return path.suffix.lower() in EXPORTS or path.is_dir()


@dataclass(frozen=True)
class Looked:
    """The result of looking into an export: what it holds, or why it cannot be read."""

    path: Path | None
    """None for pasted text."""
    text: str = ""
    remembered: bool = False
    """Whether the person says that this text is what another assistant remembers."""
    found: ArrivalPreview | None = None
    reason: str = ""

    @property
    def usable(self) -> bool:
        """Whether there is something to bring in."""
        return self.found is not None and not self.found.empty


class ArrivalDialog(QDialog):
    """Offers the ways to move in, looks into the chosen exports in a thread, and shows what they hold."""

    def __init__(self, parent: QWidget, engine: Engine, given: Sequence[Looked], spaces: Sequence[str]) -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            given: the exports to look into; empty to let the person choose.
            spaces: the spaces to choose from; the first is chosen.
        """
        super().__init__(parent)
        self._engine = engine
        self._looked: list[Looked] = []
        self._given = tuple[Looked, ...]()
        """The exports that were last looked into, or are being looked into."""
        self._work: Work | None = None
        self.setObjectName("arrivalDialog")
        self.setWindowTitle(tr("Move in from another assistant"))
        self.setMinimumSize(480, 420)
        self.resize(620, 600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        text = tr(
            "Chats become conversations, marked with their origin. What the other assistant remembered about you waits under “Needs you”, and is not used until you have looked at it. One undo removes all of it."
        )
        layout.addWidget(label(text, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, name, act in (
            (tr("Choose a file …"), "arrivalFile", self._choose_file),
            (tr("Choose a folder …"), "arrivalFolder", self._choose_folder),
            (tr("Paste a text …"), "arrivalPaste", self._paste),
        ):
            one = button(words, name)
            one.clicked.connect(act)
            row.addWidget(one)
        row.addStretch(1)
        layout.addLayout(row)
        scroll, self._preview = scrolling_column("arrivalPreview", 10)
        scroll.setAccessibleName(tr("What the export holds"))
        layout.addWidget(scroll, 1)
        self._space = space_field("arrivalSpace", spaces)
        if len(spaces) > 1:
            form = QFormLayout()
            form.addRow(field_label(tr("Space")), self._space)
            layout.addLayout(form)
        buttons, self._accept = dialog_buttons(self, "arrival", tr("Bring in"))
        layout.addLayout(buttons)
        self.finished.connect(self._stop)
        self._state = label("", "muted", wrap=True)
        self._show([])
        self._space.currentIndexChanged.connect(self._look_again)
        if given:
            self._look(given)

    @property
    def chosen(self) -> list[Looked]:
        """The exports to bring in."""
        return [one for one in self._looked if one.usable]

    @property
    def space(self) -> str:
        """The space to bring everything into."""
        name: str = self._space.currentData()
        return name

    # -- choosing -----------------------------------------------------------------------------

    def _choose_file(self) -> None:
        endings = " ".join(f"*{ending}" for ending in (*EXPORTS, ".csv", ".md", ".txt"))
        choose_files(
            self,
            "arrivalFiles",
            tr("Choose an export"),
            lambda paths: self._look([Looked(path) for path in paths]),
            [tr("Exports ({endings})", endings=endings), tr("All files (*)")],
            begin=DOWNLOADS,
        )

    def _choose_folder(self) -> None:
        choose_folder(
            self, "arrivalFolder", tr("Choose an export"), lambda path: self._look([Looked(path)]), begin=DOWNLOADS
        )

    def _paste(self) -> None:
        dialog = PasteDialog(self)
        dialog.accepted.connect(lambda: self._look([Looked(None, dialog.text)]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- looking --------------------------------------------------------------------------------

    def _look(self, chosen: Sequence[Looked]) -> None:
        self._stop()
        self._given = tuple(chosen)
        work = self._work = Work(tr("Looking"), self)
        work.told.connect(
            lambda what, done, total: self._state.setText(
                tr("{what} {percent} …", what=what, percent=percent(done / total if total else 0))
            )
        )
        clear_layout(self._preview)
        self._state = label(tr("Looking …"), "muted", wrap=True)
        self._preview.addWidget(self._state)
        self._preview.addStretch(1)
        self._accept.setEnabled(False)

        def over(looked: list[Looked] | None) -> None:
            work.end()
            if work is self._work:
                self._work = None
                self._show(looked or [])

        def failed(reason: str) -> None:
            over([replace(one, found=None, reason=reason) for one in chosen])

        space = self.space
        self._engine.run(lambda memos: _look_at(memos, chosen, space, work.progress), over, failed, self, long=True)

    def _look_again(self) -> None:
        """Look again for another space, which knows other statements."""
        if self._work is not None or any(one.found is not None and one.found.statements for one in self._looked):
            self._look(self._given)

    def _stop(self) -> None:
        if self._work is not None:
            self._work.progress.cancel()
            self._work = None

    def _show(self, looked: list[Looked]) -> None:
        self._looked = looked
        clear_layout(self._preview)
        self._state = label("", "muted", wrap=True)
        for one in looked:
            self._preview.addWidget(_card(one))
        if not looked:
            text = tr(
                "It can be an export of ChatGPT, Claude or Gemini (Takeout, My Activity), of Open WebUI, Jan, LM Studio, "
                "AnythingLLM, mem0, Letta or Zep, a folder of notes (Obsidian, Logseq), an address book or a table. A zip need "
                "not be unpacked."
            )
            self._state.setText(text)
            self._preview.addWidget(self._state)
        self._preview.addStretch(1)
        self._accept.setEnabled(bool(self.chosen))


class PasteDialog(QDialog):
    """Gives the person the question to ask the other assistant, and takes its answer."""

    def __init__(self, parent: QWidget) -> None:
        from memos_core import ASK_FOR_ALL

        super().__init__(parent)
        self.setObjectName("pasteDialog")
        self.setWindowTitle(tr("What the other assistant remembers"))
        self.setMinimumSize(460, 420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addWidget(
            label(
                tr("Ask the other assistant for all that it remembers, and paste its whole answer below."),
                "muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        self._copy = button(tr("Copy what to ask"), "copyAsk", "pill", tooltip=ASK_FOR_ALL)
        self._copy.clicked.connect(self._copied)
        row.addWidget(self._copy)
        row.addStretch(1)
        layout.addLayout(row)
        self._field = QPlainTextEdit()
        self._field.setObjectName("pasteText")
        self._field.setAccessibleName(tr("The answer of the other assistant"))
        self._field.setPlaceholderText(
            tr("[2025-03-02] Likes oat milk in coffee.\n[unknown] Has a sister called Lena.")
        )
        self._field.setProperty("role", "field")
        self._field.setTabChangesFocus(True)
        layout.addWidget(self._field, 1)
        buttons, self._accept = dialog_buttons(self, "paste", tr("Look at it"))
        layout.addLayout(buttons)
        self._field.textChanged.connect(self._check)
        self._check()
        self._field.setFocus()

    @property
    def text(self) -> str:
        """The other assistant's answer."""
        return self._field.toPlainText()

    def _check(self) -> None:
        self._accept.setEnabled(bool(self.text.strip()))

    def _copied(self) -> None:
        from memos_core import ASK_FOR_ALL

        QGuiApplication.clipboard().setText(ASK_FOR_ALL)
        self._copy.setText(tr("Copied"))


def _look_at(memos: MemOS, chosen: Sequence[Looked], space: str, progress: Progress) -> list[Looked] | None:
    """Look into each export as it would come into a space; None if cancelled."""
    from memos_core import Cancelled, MemOSError

    looked = []
    for one in chosen:
        try:
            if one.path is None:
                found = memos.arrivals.look_at_text(one.text, progress, namespace=space)
            else:
                found = memos.arrivals.look(one.path, progress, namespace=space, remembered=one.remembered)
            looked.append(replace(one, found=found, reason=""))
        except Cancelled:
            return None
        except MemOSError as error:
            looked.append(replace(one, found=None, reason=translated(str(error))))
    return looked


def contradicting_in_words(count: int) -> str:
    """How many statements contradict what is known, and what will happen about it."""
    return plural(
        "{n} contradicts what is known here. Once you keep it, you are asked which one is true.",
        "{n} contradict what is known here. Once you keep them, you are asked which ones are true.",
        count,
    )


def _card(one: Looked) -> Card:
    card = Card()
    found = one.found
    card.body.addWidget(ElidedLabel(one.path.name if one.path else tr("Pasted text"), "strong"))
    if found is None:
        card.body.addWidget(label(one.reason, "danger", wrap=True))
        return card
    if found.empty:
        card.body.addWidget(label(tr("It holds no chats, memories or notes that can be read."), "danger", wrap=True))
    parts = [", ".join(found.programs)] if found.programs else []
    parts += [plural("{n} chat", "{n} chats", found.chats)] if found.chats else []
    parts += [plural("{n} message", "{n} messages", found.messages)] if found.messages else []
    if found.statements:
        parts.append(plural("{n} statement about you", "{n} statements about you", found.statements))
    parts += [plural("{n} note", "{n} notes", found.notes)] if found.notes else []
    card.body.addWidget(label(" · ".join(parts), "note", wrap=True))
    if found.first is not None and found.last is not None:
        first, last = date_in_words(found.first), date_in_words(found.last)
        card.body.addWidget(label(tr("{first} to {last}", note="two days", first=first, last=last), "note"))
    if found.known_chats:
        known = plural(
            "{n} chat is here already and gets only what is new.",
            "{n} chats are here already and get only what is new.",
            found.known_chats,
        )
        card.body.addWidget(label(known, "note", wrap=True))
    if found.folders:
        folders = plural("{n} folder", "{n} folders", found.folders)
        projects = plural(
            "{n} chat goes into {folders}, one for each project.",
            "{n} chats go into {folders}, one for each project.",
            found.chats_in_folders,
            folders=folders,
        )
        card.body.addWidget(label(projects, "note", wrap=True))
    if found.known_statements:
        known = plural("{n} statement is known already.", "{n} statements are known already.", found.known_statements)
        card.body.addWidget(label(known, "note", wrap=True))
    if found.contradicting:
        card.body.addWidget(label(contradicting_in_words(found.contradicting), "danger", wrap=True))
    for heading, some, count in (
        (tr("Chats"), found.titles, found.chats),
        (tr("Kept about you"), found.some_statements, found.statements),
        (tr("Notes"), found.some_notes, found.notes),
    ):
        if some:
            card.body.addSpacing(4)
            card.body.addWidget(label(heading, "heading"))
            for text in some[:SHOWN]:
                card.body.addWidget(ElidedLabel(text, "muted"))
            if (more := count - len(some[:SHOWN])) > 0:
                card.body.addWidget(label(tr("and {n} more", n=number(more)), "note"))
    if found.unreadable:
        card.body.addSpacing(4)
        card.body.addWidget(label(tr("Cannot be read"), "heading"))
        for part in found.unreadable[:UNREADABLE_SHOWN]:
            card.body.addWidget(label(breakable(f"{part.name}: {translated(part.reason)}"), "danger", wrap=True))
        if (more := len(found.unreadable) - UNREADABLE_SHOWN) > 0:
            card.body.addWidget(label(tr("and {n} more", n=number(more)), "note"))
    if found.not_looked_at:
        left = plural("{n} other file left alone", "{n} other files left alone", found.not_looked_at)
        card.body.addWidget(label(left, "note"))
    return card
