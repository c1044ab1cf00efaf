"""Writing memories to a file: with or without a password, where to, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.memory_browser.actions import MemoryActions, open_dialog
from app.memory_browser.import_dialog import MEMORIES_SUFFIX
from app.theme.forms import dialog_buttons
from app.theme.widgets import label
from app.words import counted, memory_count

if TYPE_CHECKING:
    from memos_core import Exported


class ExportDialog(QDialog):
    """Asks whether the file has a password, and whether the turns of conversations go into it."""

    def __init__(self, parent: QWidget, title: str, *, whole: bool) -> None:
        """
        Args:
            parent: the window.
            title: what is exported.
            whole: all memories are, with the turns of conversations.
        """
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(title)
        self.setFixedWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title", wrap=True))
        layout.addWidget(
            label(
                "They go into one file, which another profile or another computer can import. Histories stay here.",
                "muted",
                wrap=True,
            )
        )
        self._turns = QCheckBox("Also what was said in conversations, word for word")
        self._turns.setObjectName("exportTurns")
        self._turns.setAccessibleName(self._turns.text())
        self._turns.setChecked(True)
        self._turns.setVisible(whole)
        layout.addWidget(self._turns)
        self._protect = QCheckBox("Protect it with a password")
        self._protect.setObjectName("exportProtect")
        self._protect.setAccessibleName(self._protect.text())
        layout.addWidget(self._protect)
        self._password = self._field("exportPassword", "Password")
        self._again = self._field("exportPasswordAgain", "The same password again")
        layout.addWidget(self._password)
        layout.addWidget(self._again)
        self._note = label("", "note", wrap=True)
        layout.addWidget(self._note)
        row, self._save = dialog_buttons(self, "export", "Choose where …")
        layout.addLayout(row)
        self._protect.toggled.connect(self._check)
        self._check()

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(hint)
        field.setPlaceholderText(hint)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textChanged.connect(self._check)
        return field

    @property
    def password(self) -> str | None:
        """The password; None for a file that anybody can read."""
        return self._password.text() if self._protect.isChecked() else None

    @property
    def turns(self) -> bool:
        """Whether the verbatim turns of conversations go into the file."""
        return self._turns.isChecked()

    def _check(self) -> None:
        protect = self._protect.isChecked()
        for field in (self._password, self._again):
            field.setVisible(protect)
        same = self._password.text() == self._again.text()
        if not protect:
            self._note.setText("Anybody who has the file can read it. Passwords, keys and card numbers are left out.")
        elif same or not self._again.text():
            self._note.setText(
                "Without the password nobody can read it, not even you. A lost password cannot be recovered."
            )
        else:
            self._note.setText("These are two different passwords.")
        self._save.setEnabled(not protect or (same and bool(self._password.text())))
        self.adjustSize()


class FileExport(QObject):
    """Asks, exports, and says what came of it."""

    def __init__(self, engine: Engine, one: MemoryActions, window: Callable[[], QWidget]) -> None:
        super().__init__(one)
        self._engine, self._one, self._window = engine, one, window

    def ask(self, ids: Sequence[str] | None) -> None:
        """Export these memories, or all for None, as the person wants it."""
        title = "Export all memories" if ids is None else f"Export {memory_count(len(ids))}"
        dialog = ExportDialog(self._window(), title, whole=ids is None)
        open_dialog(dialog, lambda: self._choose_file(ids, dialog.password, dialog.turns))

    def _choose_file(self, ids: Sequence[str] | None, password: str | None, turns: bool) -> None:
        dialog = QFileDialog(self._window(), "Export memories", f"My memories{MEMORIES_SUFFIX}")
        dialog.setObjectName("exportFile")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"Memories (*{MEMORIES_SUFFIX})")
        dialog.setDefaultSuffix(MEMORIES_SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self._export(Path(name), ids, password, turns))
        dialog.open()

    def _export(self, path: Path, ids: Sequence[str] | None, password: str | None, turns: bool) -> None:
        def done(exported: Exported) -> None:
            left_out = exported.left_out
            secrets = f" {counted(left_out, 'secret was', 'secrets were')} left out." if left_out else ""
            what = memory_count(exported.count - exported.turns)
            if exported.turns:
                what += f" and {counted(exported.turns, 'turn', 'turns')} of conversations"
            self._one.say(f"Exported {what} to {exported.path.name}.{secrets}")

        self._one.say("Exporting …")
        self._engine.run(
            lambda memos: memos.export(path, ids, password, turns=turns), done, self._one.say, self, long=True
        )
