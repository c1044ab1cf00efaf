"""Exporting: what goes in, as one file or as readable files, with or without a password, and the result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.bridge import Engine
from app.file_dialogs import save_file
from app.language import Later, plural, tr
from app.memory_browser.actions import MemoryActions, open_dialog
from app.memory_browser.import_dialog import MEMORIES_SUFFIX
from app.theme.forms import dialog_buttons
from app.theme.widgets import label, scrolling_column
from app.words import listed, memory_count, passage_count
from app.work import Work

if TYPE_CHECKING:
    from memos_core import Exported, ExportedReadable, MemOS, Progress

_PARTS = {
    "memories": Later("Memories and whom they speak of"),
    "reminders": Later("Reminders"),
    "documents": Later("Documents, passage by passage"),
    "chats": Later("Chats, word for word"),
    "adapters": Later("What was taught to the model"),
    "contexts": Later("What is kept ready for fast replies"),
}
"""The names of the parts."""
_COUNTED: Mapping[str, Callable[[int], str]] = {
    "memories": memory_count,
    "reminders": lambda count: plural("{n} reminder", "{n} reminders", count),
    "documents": passage_count,
    "chats": lambda count: plural("{n} chat", "{n} chats", count),
    "adapters": lambda count: plural("{n} adapter", "{n} adapters", count),
    "contexts": lambda count: plural("{n} context", "{n} contexts", count),
}
"""The amount of each part, in words."""
NOT_SIGNED = Later("It is not signed: no keyring keeps a key for that here.")
_MADE_ANEW = ("adapters", "contexts")
"""The parts that can be made again from the rest. No readable export contains them, since nobody could read them."""


@dataclass(frozen=True)
class Wanted:
    """The export that the person wants."""

    ids: Sequence[str] | None
    """Export only these memories; None to export the parts."""
    parts: tuple[str, ...]
    readable: bool
    password: str | None
    """None for a file that anybody can read."""


class ExportDialog(QDialog):
    """Asks what to export, in which form, and with which password."""

    def __init__(self, parent: QWidget, title: str, counts: Mapping[str, int] | None) -> None:
        """
        Args:
            parent: the window.
            title: the dialog's title.
            counts: the amount of each part; None if single memories are exported.
        """
        super().__init__(parent)
        self._whole = counts is not None
        self.setObjectName("exportDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title", wrap=True))
        scroll, column = scrolling_column("exportChoices", 10)
        scroll.setAccessibleName(tr("What is exported, and how"))
        self._boxes = {part: self._box(part, count) for part, count in (counts or {}).items()}
        self._file = self._choice("exportFileForm", tr("One file, which MemOS reads again (.memcube)"))
        self._readable = self._choice("exportReadable", tr("Files for people: Markdown, JSON, calendar, contacts"))
        self._file.setChecked(True)
        if self._whole:
            for box in self._boxes.values():
                column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(6)
            column.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self._readable, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(6)
        self._protect = QCheckBox(tr("Protect it with a password"))
        self._protect.setObjectName("exportProtect")
        self._protect.setAccessibleName(self._protect.text())
        column.addWidget(self._protect, 0, Qt.AlignmentFlag.AlignLeft)
        self._password = self._field("exportPassword", tr("Password"))
        self._again = self._field("exportPasswordAgain", tr("The same password again"))
        column.addWidget(self._password)
        column.addWidget(self._again)
        self._note = label("", "note", wrap=True)
        column.addWidget(self._note)
        self._left = label("", "note", wrap=True)
        column.addWidget(self._left)
        column.addStretch(1)
        layout.addWidget(scroll, 1)
        row, self._save = dialog_buttons(self, "export", tr("Choose where …"))
        layout.addLayout(row)
        for button_ in (self._protect, self._readable, *self._boxes.values()):
            button_.toggled.connect(self._check)
        self._check()
        self.resize(520, 500 if self._whole else 300)

    def _box(self, part: str, count: int) -> QCheckBox:
        how_many = _COUNTED[part](count) if count else tr("none", note="nothing of a kind")
        box = QCheckBox(f"{_PARTS[part]()}  ·  {how_many}")
        box.setObjectName(f"exportPart-{part}")
        box.setAccessibleName(box.text())
        box.setChecked(count > 0 and part not in _MADE_ANEW)
        box.setEnabled(count > 0)
        return box

    def _choice(self, name: str, text: str) -> QRadioButton:
        choice = QRadioButton(text)
        choice.setObjectName(name)
        choice.setAccessibleName(text)
        return choice

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(hint)
        field.setPlaceholderText(hint)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textChanged.connect(self._check)
        return field

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts to export."""
        return tuple(part for part, box in self._boxes.items() if box.isChecked() and box.isEnabled())

    @property
    def readable(self) -> bool:
        """Whether to write a readable export."""
        return self._readable.isChecked()

    @property
    def password(self) -> str | None:
        """The password; None for a file that anybody can read."""
        return self._password.text() if self._protect.isChecked() and not self.readable else None

    def _check(self) -> None:
        for part in _MADE_ANEW:
            if part in self._boxes:
                self._boxes[part].setVisible(not self.readable)
        self._protect.setVisible(not self.readable)
        protect = self._protect.isChecked() and not self.readable
        for field in (self._password, self._again):
            field.setVisible(protect)
        same = self._password.text() == self._again.text()
        if not protect:
            self._note.setText(
                tr("Anybody who has the files can read it. Passwords, keys and card numbers are left out.")
                if self.readable
                else tr("Anybody who has the file can read it. Passwords, keys and card numbers are left out.")
            )
        elif same or not self._again.text():
            self._note.setText(
                tr("Without the password nobody can read it, not even you. A lost password cannot be recovered.")
            )
        else:
            self._note.setText(tr("These are two different passwords."))
        self._left.setText(self._not_in_it())
        some = not self._whole or any(part for part in self.parts if not (self.readable and part in _MADE_ANEW))
        self._save.setEnabled(some and (not protect or (same and bool(self._password.text()))))

    def _not_in_it(self) -> str:
        left = [tr("older versions and who changed what"), tr("calendars of others"), tr("settings and keys")]
        if self._whole:
            left.append(tr("the files of documents, of which only the text is kept here"))
        if self.readable:
            left.append(tr("what only MemOS reads. It does not read these files back; for that choose the one file"))
        return tr("Not in it: {what}.", what="; ".join(left))


class FileExport(QObject):
    """Asks, exports, and reports the result."""

    working = Signal(object)
    """The Work of an export that has begun."""

    def __init__(self, engine: Engine, one: MemoryActions, window: Callable[[], QWidget]) -> None:
        super().__init__(one)
        self._engine, self._one, self._window = engine, one, window
        self._works: list[Work] = []

    def cancel(self) -> None:
        """Cancel the export that is running."""
        for work in self._works:
            work.progress.cancel()

    def ask(self, ids: Sequence[str] | None) -> None:
        """Ask how to export these memories (None for everything), and do it."""
        if ids is not None:
            self._ask(ids, None)
            return
        self._engine.run(_counts, lambda counts: self._ask(None, counts), self._one.say, self)

    def _ask(self, ids: Sequence[str] | None, counts: Mapping[str, int] | None) -> None:
        title = tr("Export") if ids is None else plural("Export {n} memory", "Export {n} memories", len(ids))
        dialog = ExportDialog(self._window(), title, counts)
        open_dialog(
            dialog,
            lambda: self._choose_file(Wanted(ids, dialog.parts, dialog.readable, dialog.password)),
        )

    def _choose_file(self, wanted: Wanted) -> None:
        name = tr("My memories") + (".zip" if wanted.readable else MEMORIES_SUFFIX)
        memories = {tr("Memories ({endings})", endings=f"*{MEMORIES_SUFFIX}"): MEMORIES_SUFFIX.removeprefix(".")}
        readable = {tr("Zip (*.zip)"): "zip", tr("New folder (*)"): ""}
        save_file(
            self._window(),
            "exportFile",
            tr("Export"),
            name,
            readable if wanted.readable else memories,
            lambda path: self._export(path, wanted),
        )

    def _export(self, path: Path, wanted: Wanted) -> None:
        work = Work(tr("Exporting {file}", file=path.name), self)
        self._works.append(work)
        work.ended.connect(lambda: self._works.remove(work))
        self.working.emit(work)

        def over(written: Exported | ExportedReadable | None) -> None:
            work.end()
            self._one.say(tr("Cancelled. Nothing was written.") if written is None else _in_words(written))

        def failed(reason: str) -> None:
            work.end()
            self._one.say(reason)

        self._engine.run(lambda memos: _write(memos, path, wanted, work.progress), over, failed, self, long=True)


def _write(memos: MemOS, path: Path, wanted: Wanted, progress: Progress) -> Exported | ExportedReadable | None:
    """Write the export; None if cancelled."""
    from memos_core import Cancelled, ExportPart

    parts = [ExportPart(part) for part in wanted.parts] if wanted.ids is None else None
    try:
        if wanted.readable:
            return memos.export_readable(path, parts=parts, progress=progress)
        return memos.export(path, wanted.ids, wanted.password, parts=parts, progress=progress)
    except Cancelled:
        return None


def _in_words(written: Exported | ExportedReadable) -> str:
    """The result of an export: `Exported 12 memories and 3 chats to mine.memcube.`"""
    from memos_core import Exported

    if isinstance(written, Exported):
        said = _exported_in_words(written)
    else:
        said = [
            plural("Wrote {n} file to {file}.", "Wrote {n} files to {file}.", written.files, file=written.path.name)
        ]
    if secrets := written.left_out:
        said.insert(1, plural("{n} secret was left out.", "{n} secrets were left out.", secrets))
    return " ".join(said)


def _exported_in_words(exported: Exported) -> list[str]:
    memories = exported.count - exported.turns
    what = [memory_count(memories)] if memories else []
    for part, count in (("chats", exported.chats), ("adapters", exported.adapters), ("contexts", exported.contexts)):
        what += [_COUNTED[part](count)] if count else []
    said = [tr("Exported {what} to {file}.", what=listed(what), file=exported.path.name)]
    if exported.unsigned_because and not exported.signed_by:
        said.append(NOT_SIGNED())
    return said


def _counts(memos: MemOS) -> Mapping[str, int]:
    return {part.value: count for part, count in memos.export_counts().items()}
