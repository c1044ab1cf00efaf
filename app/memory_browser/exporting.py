"""Writing out what is kept: what goes in, as one file or as files that people read, with or without a password, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.bridge import Engine
from app.memory_browser.actions import MemoryActions, open_dialog
from app.memory_browser.import_dialog import MEMORIES_SUFFIX
from app.theme.forms import dialog_buttons
from app.theme.widgets import label, scrolling_column
from app.words import counted, memory_count

if TYPE_CHECKING:
    from memos_core import Exported, ExportedReadable, ExportPart, MemOS

_WORDS = {
    "memories": ("Memories and whom they speak of", "memory", "memories"),
    "reminders": ("Reminders", "reminder", "reminders"),
    "documents": ("Documents, passage by passage", "passage", "passages"),
    "chats": ("Chats, word for word", "chat", "chats"),
    "adapters": ("What was taught to the model", "adapter", "adapters"),
    "contexts": ("What is kept ready for fast replies", "context", "contexts"),
}
"""For each part: what it is, and one and several of it."""
NOT_SIGNED = " It is not signed: no keyring keeps a key for that here."
_MADE_ANEW = ("adapters", "contexts")
"""Can be made anew from the rest; no person can read them, so no readable export holds them."""


@dataclass(frozen=True)
class Wanted:
    """What the person wants to be written."""

    ids: Sequence[str] | None
    """These memories alone; None for the parts."""
    parts: tuple[str, ...]
    readable: bool
    password: str | None
    """None for what anybody can read."""


class ExportDialog(QDialog):
    """Asks what goes in, in which form, and whether it has a password."""

    def __init__(self, parent: QWidget, title: str, counts: Mapping[str, int] | None) -> None:
        """
        Args:
            parent: the window.
            title: what is exported.
            counts: how much of each part there is; None where single memories are exported.
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
        scroll.setAccessibleName("What is exported, and how")
        self._boxes = {part: self._box(part, number) for part, number in (counts or {}).items()}
        self._file = self._choice("exportFileForm", "One file, which MemOS reads again (.memcube)")
        self._readable = self._choice("exportReadable", "Files for people: Markdown, JSON, calendar, contacts")
        self._file.setChecked(True)
        if self._whole:
            for box in self._boxes.values():
                column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(6)
            column.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self._readable, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(6)
        self._protect = QCheckBox("Protect it with a password")
        self._protect.setObjectName("exportProtect")
        self._protect.setAccessibleName(self._protect.text())
        column.addWidget(self._protect, 0, Qt.AlignmentFlag.AlignLeft)
        self._password = self._field("exportPassword", "Password")
        self._again = self._field("exportPasswordAgain", "The same password again")
        column.addWidget(self._password)
        column.addWidget(self._again)
        self._note = label("", "note", wrap=True)
        column.addWidget(self._note)
        self._left = label("", "note", wrap=True)
        column.addWidget(self._left)
        column.addStretch(1)
        layout.addWidget(scroll, 1)
        row, self._save = dialog_buttons(self, "export", "Choose where …")
        layout.addLayout(row)
        for button_ in (self._protect, self._readable, *self._boxes.values()):
            button_.toggled.connect(self._check)
        self._check()
        self.resize(520, 500 if self._whole else 300)

    def _box(self, part: str, number: int) -> QCheckBox:
        what, one, many = _WORDS[part]
        box = QCheckBox(f"{what}  ·  {counted(number, one, many) if number else 'none'}")
        box.setObjectName(f"exportPart-{part}")
        box.setAccessibleName(box.text())
        box.setChecked(number > 0 and part not in _MADE_ANEW)
        box.setEnabled(number > 0)
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
        """The parts that go in."""
        return tuple(part for part, box in self._boxes.items() if box.isChecked() and box.isEnabled())

    @property
    def readable(self) -> bool:
        """Whether files for people are written."""
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
            what = "the files" if self.readable else "the file"
            self._note.setText(f"Anybody who has {what} can read it. Passwords, keys and card numbers are left out.")
        elif same or not self._again.text():
            self._note.setText(
                "Without the password nobody can read it, not even you. A lost password cannot be recovered."
            )
        else:
            self._note.setText("These are two different passwords.")
        self._left.setText(self._not_in_it())
        some = not self._whole or any(part for part in self.parts if not (self.readable and part in _MADE_ANEW))
        self._save.setEnabled(some and (not protect or (same and bool(self._password.text()))))

    def _not_in_it(self) -> str:
        left = ["older versions and who changed what", "calendars of others", "settings and keys"]
        if self._whole:
            left.append("the files of documents, of which only the text is kept here")
        if self.readable:
            left.append("what only MemOS reads. It does not read these files back; for that choose the one file")
        return f"Not in it: {'; '.join(left)}."


class FileExport(QObject):
    """Asks, exports, and says what came of it."""

    def __init__(self, engine: Engine, one: MemoryActions, window: Callable[[], QWidget]) -> None:
        super().__init__(one)
        self._engine, self._one, self._window = engine, one, window

    def ask(self, ids: Sequence[str] | None) -> None:
        """Export these memories, or everything for None, as the person wants it."""
        if ids is not None:
            self._ask(ids, None)
            return
        self._engine.run(_counts, lambda counts: self._ask(None, counts), self._one.say, self)

    def _ask(self, ids: Sequence[str] | None, counts: Mapping[str, int] | None) -> None:
        title = "Export" if ids is None else f"Export {memory_count(len(ids))}"
        dialog = ExportDialog(self._window(), title, counts)
        open_dialog(
            dialog,
            lambda: self._choose_file(Wanted(ids, dialog.parts, dialog.readable, dialog.password)),
        )

    def _choose_file(self, wanted: Wanted) -> None:
        name = "My memories" if wanted.readable else f"My memories{MEMORIES_SUFFIX}"
        dialog = QFileDialog(self._window(), "Export", f"{name}.zip" if wanted.readable else name)
        dialog.setObjectName("exportFile")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if wanted.readable:
            dialog.setNameFilters(["Zip (*.zip)", "New folder (*)"])
            dialog.setDefaultSuffix("zip")
            dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("zip" if "zip" in chosen else ""))
        else:
            dialog.setNameFilter(f"Memories (*{MEMORIES_SUFFIX})")
            dialog.setDefaultSuffix(MEMORIES_SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self._export(Path(name), wanted))
        dialog.open()

    def _export(self, path: Path, wanted: Wanted) -> None:
        self._one.say("Exporting …")
        if wanted.readable:
            self._engine.run(
                lambda memos: memos.export_readable(path, parts=_parts(wanted)),
                self._written,
                self._one.say,
                self,
                long=True,
            )
            return
        self._engine.run(
            lambda memos: memos.export(
                path, wanted.ids, wanted.password, parts=_parts(wanted) if wanted.ids is None else None
            ),
            self._exported,
            self._one.say,
            self,
            long=True,
        )

    def _exported(self, exported: Exported) -> None:
        memories = exported.count - exported.turns
        what = [memory_count(memories)] if memories else []
        for count, (_, one, many) in (
            (exported.chats, _WORDS["chats"]),
            (exported.adapters, _WORDS["adapters"]),
            (exported.contexts, _WORDS["contexts"]),
        ):
            what += [counted(count, one, many)] if count else []
        signed = "" if exported.signed_by else NOT_SIGNED
        self._one.say(
            f"Exported {_listed(what)} to {exported.path.name}.{_left_out(exported.left_out)}"
            + (signed if exported.unsigned_because else "")
        )

    def _written(self, written: ExportedReadable) -> None:
        self._one.say(
            f"Wrote {counted(written.files, 'file', 'files')} to {written.path.name}.{_left_out(written.left_out)}"
        )


def _counts(memos: MemOS) -> Mapping[str, int]:
    return {part.value: count for part, count in memos.export_counts().items()}


def _parts(wanted: Wanted) -> list[ExportPart]:
    from memos_core import ExportPart

    return [ExportPart(part) for part in wanted.parts]


def _listed(what: Sequence[str]) -> str:
    return what[0] if len(what) == 1 else f"{', '.join(what[:-1])} and {what[-1]}"


def _left_out(secrets: int) -> str:
    return f" {counted(secrets, 'secret was', 'secrets were')} left out." if secrets else ""
