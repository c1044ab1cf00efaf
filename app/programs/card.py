"""The card "Other programs" in the settings: whether they are let in, which they are, and what they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from app.bridge import Engine
from app.language import tr
from app.programs.dialog import ClientDialog, Entered
from app.programs.set_up import SetUpDialog
from app.programs.words import call_in_words, client_in_words
from app.theme.card_entry import CardEntry
from app.theme.widgets import Card, ConfirmDialog, button, clear_layout, label
from app.when_seen import WhenSeen

if TYPE_CHECKING:
    from memos_core import ClientCall, ClientRecord, KnownProgram, MemOS, Namespace, Settings, WrittenEntry

SETTLED_MILLISECONDS = 150
SHOWN_CALLS = 8


class ProgramsCard(Card):
    """Lists the clients, and their latest calls as they arrive."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Other programs"))
        self._engine = engine
        self._filling = False
        self.body.addWidget(
            label(
                tr(
                    "Claude Desktop, Cursor and others can look into your memory and save to it, as far as you let them. What they "
                    "save is kept as theirs, never as your own words. Nobody gets secrets."
                ),
                "note",
                wrap=True,
            )
        )
        self._let_in = self._switch("letProgramsIn", tr("Let other programs on this computer in"), "programs")
        self._over_http = self._switch(
            "programsOverHttp", tr("Over HTTP too, on this computer alone, with a token"), "programs_over_http"
        )
        self._address = label("", "note", wrap=True, selectable=True)
        self._address.setObjectName("programsAddress")
        self.body.addWidget(self._address)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        row = QHBoxLayout()
        row.setSpacing(8)
        known = button(
            tr("Set a program up …"), "setUpClient", tooltip=tr("Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed")
        )
        known.clicked.connect(self._set_up)
        row.addWidget(known)
        new = button(tr("Add a program …"), "newClient")
        new.clicked.connect(lambda: self._edit(None))
        row.addWidget(new)
        row.addStretch(1)
        self.body.addLayout(row)
        self._calls_title = label(tr("What they asked for"), "strong")
        self._calls = QVBoxLayout()
        self._calls.setSpacing(4)
        self.body.addWidget(self._calls_title)
        self.body.addLayout(self._calls)
        self.body.addWidget(
            label(
                tr("Their words are shown here and kept nowhere; every call stands in Activity, Log."),
                "note",
                wrap=True,
            )
        )
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        for signal in (engine.opened, engine.clientsChanged, engine.spacesChanged, engine.settingsChanged):
            signal.connect(self._when_seen.changed)
        engine.clientServed.connect(self._when_seen.changed)

    def _switch(self, name: str, text: str, setting: str) -> QCheckBox:
        made = QCheckBox(text)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.toggled.connect(lambda on: None if self._filling else self._set(**{setting: on}))
        self.body.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    # -- showing ------------------------------------------------------------------------------

    def _read(self) -> bool:
        def work(memos: MemOS) -> tuple[Settings, str | None, list[Entered], list[ClientCall]]:
            programs = memos.programs
            found = [Entered(one, *programs.spaces(one.name)) for one in programs.list()]
            return memos.settings, programs.address, found, list(programs.recent()[:SHOWN_CALLS])

        self._engine.run(work, self._show, self._say, self)
        return self._engine.memos is not None

    def _show(self, found: tuple[Settings, str | None, list[Entered], list[ClientCall]]) -> None:
        settings, address, clients, calls = found
        self._filling = True
        self._let_in.setChecked(settings.programs)
        self._over_http.setChecked(settings.programs_over_http)
        self._over_http.setEnabled(settings.programs)
        self._filling = False
        where = tr(
            "{address}/mcp for programs that speak MCP, {address}/v1 for those that speak OpenAI's protocol",
            address=address,
        )
        self._address.setText(where if address else "")
        self._address.setVisible(address is not None)
        clear_layout(self._lines)
        for one in clients:
            self._lines.addWidget(self._line(one))
        clear_layout(self._calls)
        self._calls_title.setVisible(bool(calls))
        for call in calls:
            self._calls.addWidget(label(call_in_words(call), "note", wrap=True))

    def _line(self, one: Entered) -> CardEntry:
        client = one.client
        text = tr("Switch off") if client.on else tr("Switch on")
        whole = tr("Switch off {name}", name=client.title) if client.on else tr("Switch on {name}", name=client.title)
        switch = button(text, f"switchClient-{client.name}", "pill", accessible=whole)
        switch.clicked.connect(lambda: self._change(client, on=not client.on))
        edit = button(
            tr("Edit …"), f"editClient-{client.name}", "pill", accessible=tr("Edit {name}", name=client.title)
        )
        edit.clicked.connect(lambda: self._edit(one))
        remove = button(
            tr("Remove …"), f"removeClient-{client.name}", "danger", accessible=tr("Remove {name}", name=client.title)
        )
        remove.clicked.connect(lambda: self._ask_remove(client))
        said = label(client_in_words(client, one.reads, one.writes), "note", wrap=True)
        return CardEntry(client.title, [said], [switch, edit, remove])

    # -- changing -----------------------------------------------------------------------------

    def _set(self, **changes: object) -> None:
        def refused(reason: str) -> None:
            self._say(reason)
            self._when_seen.changed()

        self._engine.run(lambda memos: memos.update_settings(**changes), None, refused, self, long=True)

    def _change(self, client: ClientRecord, *, on: bool) -> None:
        self._engine.run(lambda memos: memos.programs.change(client.name, on=on), None, self._say, self)

    def _edit(self, one: Entered | None) -> None:
        self._engine.run(lambda memos: memos.namespaces.list(), lambda spaces: self._open(one, spaces), self._say, self)

    def _open(self, one: Entered | None, spaces: list[Namespace]) -> None:
        dialog = ClientDialog(self.window(), one, [space.name for space in spaces])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save() -> None:
            entered, new = dialog.entered, one is None

            def work(memos: MemOS) -> ClientRecord:
                client = memos.programs.add(entered.name, entered.title) if new else memos.programs.get(entered.name)
                memos.programs.set_spaces(client.name, reads=entered.reads, writes=entered.writes)
                return memos.programs.change(
                    client.name, title=entered.title, on=entered.on, rate=entered.rate, rights=entered.rights
                )

            self._engine.run(work, lambda made: self._say(tr("Saved {name}.", name=made.title)), self._say, self)

        dialog.accepted.connect(save)
        dialog.tokenWanted.connect(lambda name: self._new_token(dialog, name))
        dialog.open()

    def _set_up(self) -> None:
        self._engine.run(lambda memos: memos.programs.known(), self._open_set_up, self._say, self)

    def _open_set_up(self, programs: Sequence[KnownProgram]) -> None:
        dialog = SetUpDialog(self.window(), programs)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def show(name: str) -> None:
            plan = lambda memos: memos.programs.plan_entry(name)  # noqa: E731
            self._engine.run(plan, dialog.show_plan, dialog.show_problem, dialog)

        def write() -> None:
            plan = dialog.plan
            assert plan is not None  # the button is disabled until there is a plan

            def work(memos: MemOS) -> WrittenEntry:
                written = memos.programs.write_entry(plan)
                memos.update_settings(programs=True)
                return written

            done = tr("{program} is set up. Start it anew.", program=plan.program.title)
            self._engine.run(work, lambda _: self._say(done), self._say, self, long=True)

        dialog.wanted.connect(show)
        dialog.accepted.connect(write)
        dialog.ask()
        dialog.open()

    def _new_token(self, dialog: ClientDialog, name: str) -> None:
        self._engine.run(lambda memos: memos.programs.new_token(name), dialog.show_token, self._say, dialog)

    def _ask_remove(self, client: ClientRecord) -> None:
        dialog = ConfirmDialog(
            self.window(),
            tr("Remove {name}?", name=client.title),
            [
                tr("It no longer has access, and its token is no longer valid."),
                tr("What it has saved stays in your memory."),
            ],
            tr("Remove it"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._engine.run(lambda memos: memos.programs.remove(client.name), None, self._say, self)
        )
        dialog.open()

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)
