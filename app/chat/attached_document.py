"""A document that goes with the next message: a chip that says before sending what was found in it and whether it will be kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.bridge import Engine
from app.chat.chip_parts import name_of, remove_button
from app.language import Later, number, plural, tr, translated
from app.theme.menu import Entry, menu_of
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, button, restyle
from app.words import passage_count
from app.work import Work

if TYPE_CHECKING:
    from memos_core import EncodingChoice, Progress

PREVIEW_CHARACTERS = 60
"""The length of a menu entry's preview of the text in another encoding."""
ONLY_HERE, KEPT = Later("This chat only"), Later("Keep in memory")


@dataclass(frozen=True)
class _Looked:
    """What reading a file has found: the number of passages, or why it cannot be read."""

    passages: int = 0
    unread: int = 0
    """How many of the passages only say that a page could not be read."""
    reason: str = ""
    choices: Sequence[EncodingChoice] = ()


def _look(path: Path, encoding: str | None, progress: Progress) -> _Looked:
    from memos_core import MemOSError, UnclearEncoding, read_document

    try:
        passages = read_document(path, progress, encoding)
    except UnclearEncoding as error:
        return _Looked(reason=tr("In which encoding was {name} written?", name=path.name), choices=error.choices)
    except MemOSError as error:
        return _Looked(reason=translated(str(error)))
    return _Looked(len(passages), sum(passage.unread for passage in passages))


class DocumentChip(QFrame):
    """One file: its name, what was found in it, whether it is kept, and a button that removes it."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, engine: Engine, theme: ThemeManager, path: Path, number: int) -> None:
        super().__init__()
        self.path, self.keep, self.looked = path, False, _Looked()
        self.encoding: str | None = None
        self._engine, self._number = engine, number
        self._work: Work | None = None
        self.setObjectName(f"attachedFile-{number}")
        self.setProperty("role", "saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 4, 3)
        row.setSpacing(6)
        row.addWidget(name_of(path))
        self._note = ElidedLabel("", "note")
        row.addWidget(self._note, 1)
        self._encoding = button(
            tr("Choose …"), f"attachedEncoding-{number}", "link", accessible=tr("How {name} reads", name=path.name)
        )
        self._encoding.clicked.connect(self._choose_encoding)
        row.addWidget(self._encoding)
        self._mode = button(ONLY_HERE(), f"attachedMode-{number}", "link")
        self._mode.clicked.connect(self._choose_mode)
        row.addWidget(self._mode)
        remove = remove_button(theme, path, number)
        remove.clicked.connect(lambda: self.removed.emit(self))
        row.addWidget(remove)
        self._show_mode()
        self._read()

    @property
    def usable(self) -> bool:
        """Whether the file can go with the message."""
        return self.looked.passages > 0

    @property
    def reading(self) -> bool:
        """Whether the file is still being read."""
        return self._work is not None

    @property
    def trouble(self) -> str:
        """Why the message cannot be sent with this file; "" if it can."""
        if self.looked.choices:
            return tr("Choose how {name} reads, or remove it.", name=self.path.name)
        if self.looked.reason:
            return tr("{name} cannot be read. Remove it to send the message.", name=self.path.name)
        return ""

    def cancel(self) -> None:
        """Stop reading the file, because it is no longer wanted."""
        if self._work is not None:
            self._work.progress.cancel()

    def say(self, text: str, *, bad: bool = False) -> None:
        """Show a line about the file."""
        self._note.set_text(text)
        restyle(self._note, role="danger" if bad else "note")
        self.setAccessibleName(f"{self.path.name}, {text}")

    def refuse(self, reason: str) -> None:
        """Show why the file could not be read after all."""
        self.looked = _Looked(reason=reason)
        self.say(reason, bad=True)
        self._mode.hide()

    def _read(self) -> None:
        self.say(tr("Reading …"))
        self._encoding.hide()
        work = self._work = Work(tr("Reading"), self)
        work.told.connect(
            lambda what, done, total: self.say(
                tr("{what} {done} of {total} …", what=what, done=number(done), total=number(total))
                if total
                else f"{what} …"
            )
        )
        path, encoding = self.path, self.encoding
        self._engine.run_anyway(
            lambda _memos: _look(path, encoding, work.progress),
            self._show,
            lambda reason: self._show(_Looked(reason=reason)),
            self,
        )

    def _show(self, looked: _Looked) -> None:
        if self._work is not None:
            self._work.end()
            self._work = None
        self.looked = looked
        if looked.reason:
            self.say(looked.reason, bad=not looked.choices)
        elif looked.unread:
            pages = plural("{n} page was not read", "{n} pages were not read", looked.unread)
            self.say(f"{passage_count(looked.passages)}; {pages}", bad=True)
        else:
            self.say(passage_count(looked.passages))
        self._encoding.setVisible(bool(looked.choices))
        self._mode.setVisible(not looked.reason)
        self.changed.emit()

    def _choose_encoding(self) -> None:
        def use(encoding: str) -> None:
            self.encoding = encoding
            self._read()
            self.changed.emit()

        entries: list[Entry | None] = [
            Entry(
                f"encoding-{choice.name}",
                f"{choice.preview[:PREVIEW_CHARACTERS]}   ({choice.name})".replace("&", "&&"),
                lambda name=choice.name: use(name),  # type: ignore[misc]
            )
            for choice in self.looked.choices
        ]
        self._menu(f"encodingMenu-{self._number}", entries, self._encoding)

    def _choose_mode(self) -> None:
        def use(keep: bool) -> None:
            self.keep = keep
            self._show_mode()

        entries: list[Entry | None] = [
            Entry("onlyHere", tr("This chat only: erased with the chat"), lambda: use(False)),
            Entry("keepInMemory", tr("Keep in memory: other chats find it too"), lambda: use(True)),
        ]
        self._menu(f"modeMenu-{self._number}", entries, self._mode)

    def _menu(self, name: str, entries: list[Entry | None], below: QWidget) -> None:
        menu_of(self, name, entries).popup(below.mapToGlobal(QPoint(0, below.height())))

    def _show_mode(self) -> None:
        mode = KEPT() if self.keep else ONLY_HERE()
        self._mode.setText(f"{mode} ▾")
        self._mode.setAccessibleName(f"{self.path.name}: {mode}")
        self._mode.setToolTip(
            tr("Other chats find it too") if self.keep else tr("No other chat reads it; it goes with this one")
        )
