"""Adding MCP servers from a list in the format of other programs; what it contains is shown before anything is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.language import tr
from app.theme.forms import dialog_buttons
from app.theme.widgets import label

if TYPE_CHECKING:
    from memos_core import PlannedServer

EXAMPLE = '{"mcpServers": {\n  "files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/home/me/notes"]}\n}}'
PAUSE_MILLISECONDS = 250


class PasteDialog(QDialog):
    """A field for the list, and what it contains."""

    looked = Signal(str)
    """The text to look through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pasteServersDialog")
        self.setWindowTitle(tr("Add tool servers"))
        self.setFixedWidth(540)
        self.planned: Sequence[PlannedServer] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addWidget(
            label(
                tr(
                    "Paste the list as Claude Desktop, Cursor or VS Code have it (mcpServers), or one entry of it. Add only servers "
                    "that you trust: one that is started here can do whatever you can."
                ),
                "note",
                wrap=True,
            )
        )
        self._text = QPlainTextEdit()
        self._text.setObjectName("pasteServersText")
        self._text.setAccessibleName(tr("The list of servers"))
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setPlaceholderText(EXAMPLE)
        self._text.setProperty("role", "field")
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(150)
        layout.addWidget(self._text)
        self._found = label("", "muted", wrap=True, selectable=True)
        self._found.setObjectName("pasteServersFound")
        layout.addWidget(self._found)
        row, self._add = dialog_buttons(self, "pasteServers", tr("Add"))
        layout.addLayout(row)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(lambda: self.looked.emit(self._text.toPlainText()))
        self._text.textChanged.connect(self._changed)
        self._changed()

    def _changed(self) -> None:
        self.planned = ()
        self._add.setEnabled(False)
        self._found.setText("")
        if self._text.toPlainText().strip():
            self._pause.start()

    def show_planned(self, planned: Sequence[PlannedServer]) -> None:
        """Show the servers that would be added."""
        self.planned = planned
        self._add.setEnabled(True)
        lines = list[str]()
        for one in planned:
            record = one.record
            lines.append(
                tr("{name}: opens {address}", name=record.name, address=record.where)
                if record.url
                else tr("{name}: starts {command}", name=record.name, command=record.where)
            )
            names = [*record.env, *record.headers]
            if names:
                lines.append(f"    {tr('kept with your secrets: {names}', names=', '.join(names))}")
        self._found.setText("\n".join(lines))
        self.adjustSize()

    def show_problem(self, reason: str) -> None:
        """Show why nothing can be added."""
        self._found.setText(reason)
        self.adjustSize()
