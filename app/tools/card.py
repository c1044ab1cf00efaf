"""The card "Tools" in the settings: what able models may call, the files they may read, and the tool servers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.file_dialogs import choose_files
from app.language import Later, tr
from app.models.words import from_home
from app.theme.card_entry import CardEntry
from app.theme.widgets import Card, ConfirmDialog, button, clear_layout, label
from app.tools.paste_dialog import PasteDialog
from app.tools.words import server_in_words, tool_in_words
from app.when_seen import WhenSeen

if TYPE_CHECKING:
    from memos_core import MemOS, ServerRecord, ServerStatus, ToolStatus

SETTLED_MILLISECONDS = 150
UNDER_THE_TEXT = 24
"""The distance in pixels from a check box's left edge to its text."""
DECISIONS = ((Later("Ask me"), "ask"), (Later("Always"), "always"), (Later("Never"), "never"))


@dataclass(frozen=True)
class _Found:
    """The data that the card shows."""

    tools: Sequence[ToolStatus]
    servers: Sequence[ServerStatus]
    files: Sequence[Path]


class ToolsCard(Card):
    """Lists the tools with their switches, and the tool servers with their state."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Tools"))
        self._engine = engine
        self._filling = False
        self.body.addWidget(
            label(
                tr(
                    "A model with a billion parameters or more can use these while it replies. Each is off until you switch it on; every "
                    "call is shown in the reply and stands in Activity, Log. What a tool says is given to the model as data."
                ),
                "note",
                wrap=True,
            )
        )
        self._own = self._column(8)
        self._files = self._column(4)
        self._servers_title = label(tr("Tool servers (MCP)"), "strong")
        self.body.addWidget(self._servers_title)
        self._servers = self._column(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        add = button(tr("Add servers …"), "addToolServers", tooltip=tr("Paste a list as other programs have it"))
        add.clicked.connect(self._paste)
        row.addWidget(add)
        file = button(tr("Let a file be read …"), "addToolFile", tooltip=tr("For the tool Read a file"))
        file.clicked.connect(self._choose_file)
        row.addWidget(file)
        row.addStretch(1)
        self.body.addLayout(row)
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        for signal in (engine.opened, engine.toolsChanged):
            signal.connect(self._when_seen.changed)

    def _column(self, spacing: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(spacing)
        self.body.addLayout(column)
        return column

    # -- showing ------------------------------------------------------------------------------

    def _read(self) -> bool:
        def work(memos: MemOS) -> _Found:
            return _Found(memos.tools.list(), memos.tools.servers(), memos.tools.files())

        self._engine.run(work, self._show, self._say, self)
        return self._engine.memos is not None

    def _show(self, found: _Found) -> None:
        self._filling = True
        for layout in (self._own, self._files, self._servers):
            clear_layout(layout)
        for status in found.tools:
            if not status.tool.server:
                self._own.addWidget(self._tool(status))
        for path in found.files:
            self._files.addWidget(self._file(path))
        for server in found.servers:
            self._servers.addWidget(
                self._server(server, [one for one in found.tools if one.tool.server == server.record.name])
            )
        if not found.servers:
            self._servers.addWidget(label(tr("None yet."), "note"))
        self._filling = False

    def _tool(self, status: ToolStatus) -> QWidget:
        tool, line = status.tool, QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(1)
        title = tool.title.removeprefix(f"{tool.server}: ")
        switch = QCheckBox(title)
        switch.setObjectName(f"tool-{tool.name}")
        switch.setAccessibleName(tr("Tool {title}", title=tool.title))
        switch.setChecked(status.on)
        switch.toggled.connect(lambda on: None if self._filling else self._switch(tool.name, on))
        words.addWidget(switch)
        about = label(tool_in_words(status), "note", wrap=True, selectable=bool(tool.server))
        about.setContentsMargins(UNDER_THE_TEXT, 0, 0, 0)
        words.addWidget(about)
        row.addLayout(words, 1)
        choice = QComboBox()
        choice.setObjectName(f"toolDecision-{tool.name}")
        choice.setAccessibleName(tr("Whether {title} may be called", title=tool.title))
        for text, decision in DECISIONS:
            choice.addItem(text(), decision)
        choice.setCurrentIndex([decision for _, decision in DECISIONS].index(status.decision.value))
        choice.setVisible(status.on)
        choice.currentIndexChanged.connect(
            lambda _: None if self._filling else self._decide(tool.name, choice.currentData())
        )
        row.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _file(self, path: Path) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(UNDER_THE_TEXT, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(tr("May be read: {file}", file=from_home(path)), "note", wrap=True), 1)
        remove = button(
            tr("Remove"),
            f"removeToolFile-{path.name}",
            "link",
            accessible=tr("Let {name} be read no more", name=path.name),
        )
        remove.clicked.connect(lambda: self._run(lambda memos: memos.tools.remove_file(path)))
        row.addWidget(remove)
        return line

    def _server(self, status: ServerStatus, tools: Sequence[ToolStatus]) -> CardEntry:
        record = status.record
        text = tr("Switch off") if record.on else tr("Switch on")
        whole = tr("Switch off {name}", name=record.name) if record.on else tr("Switch on {name}", name=record.name)
        switch = button(text, f"switchServer-{record.name}", "pill", accessible=whole)
        switch.clicked.connect(lambda: self._run(lambda memos: memos.tools.switch_server(record.name, not record.on)))
        test = button(tr("Test"), f"testServer-{record.name}", "pill", accessible=tr("Test {name}", name=record.name))
        test.clicked.connect(lambda: self._test(record))
        remove = button(
            tr("Remove …"), f"removeServer-{record.name}", "danger", accessible=tr("Remove {name}", name=record.name)
        )
        remove.clicked.connect(lambda: self._ask_remove(record))
        said = [label(text, "note", wrap=True, selectable=True) for text in (record.where, server_in_words(status))]
        entry = CardEntry(record.name, said, [switch, test, remove])
        for one in tools:
            entry.column.addWidget(self._tool(one))
        return entry

    # -- changing -----------------------------------------------------------------------------

    def _run(self, work: Callable[[MemOS], object], done: Callable[[object], None] | None = None) -> None:
        def refused(reason: str) -> None:
            self._say(reason)
            self._when_seen.changed()

        self._engine.run(work, done, refused, self, long=True)

    def _switch(self, name: str, on: bool) -> None:
        self._run(lambda memos: memos.tools.switch(name, on))

    def _decide(self, name: str, decision: str) -> None:
        self._run(lambda memos: memos.tools.decide(name, decision))

    def _test(self, record: ServerRecord) -> None:
        def work(memos: MemOS) -> ServerStatus:
            return memos.tools.test_server(record.name)

        def done(status: object) -> None:
            self._say(f"{record.name}: {server_in_words(status)}")  # type: ignore[arg-type]

        self._run(work, done)

    def _paste(self) -> None:
        dialog = PasteDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def look(text: str) -> None:
            self._engine.run(
                lambda memos: memos.tools.plan_servers(text), dialog.show_planned, dialog.show_problem, dialog
            )

        def add() -> None:
            planned = dialog.planned

            def work(memos: MemOS) -> None:
                for record in memos.tools.add_servers(planned):
                    memos.tools.switch_server(record.name, True)

            self._run(work, lambda _: self._say(tr("Added. Its tools are off until you switch them on.")))

        dialog.looked.connect(look)
        dialog.accepted.connect(add)
        dialog.open()

    def _choose_file(self) -> None:
        def add(paths: list[Path]) -> None:
            self._run(lambda memos: memos.tools.add_file(str(paths[0])))

        choose_files(self.window(), "toolFile", tr("A file that may be read"), add, only_one=True)

    def _ask_remove(self, record: ServerRecord) -> None:
        dialog = ConfirmDialog(
            self.window(),
            tr("Remove {name}?", name=record.name),
            [tr("It is ended, and its tools are gone."), tr("What was kept of it with your secrets is deleted.")],
            tr("Remove it"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._run(lambda memos: memos.tools.remove_server(record.name)))
        dialog.open()

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)
