"""Models that run elsewhere: in another program on this computer, or on another computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import Later, plural, tr, translated
from app.memory_browser.actions import open_dialog
from app.models.remote_dialog import RemoteDialog
from app.models.secrets_card import SecretsCard
from app.models.words import REACH, REMOTE_MEANS, first_word_in_words
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, ConfirmDialog, ElidedLabel, button, chip, clear_layout, label, restyle, text_page
from app.when_seen import WhenSeen

if TYPE_CHECKING:
    from memos_core import FoundServer, MemOS, RemoteModel, RemoteTest

SETTLED_MILLISECONDS = 150
_EXPLANATION = Later(
    "Here you can use a model that another program runs: Ollama, LM Studio or llama-server on this computer, or a server "
    "that speaks the OpenAI protocol. Then what you write leaves this app, together with the memories that fit it. Those that "
    "are sensitive are held back, and Activity lists what was sent. Contexts and adapters do not apply to such models."
)


@dataclass(frozen=True)
class _Found:
    """The data that the page shows."""

    remotes: Sequence[RemoteModel]
    present: str
    """The present setting of the model."""


class _RemoteCard(QFrame):
    """One remote model."""

    used = Signal(object)
    tested = Signal(object)
    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, remote: RemoteModel, *, in_use: bool) -> None:
        super().__init__()
        self.remote = remote
        name = remote.name
        self.setObjectName(f"remote-{name}")
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(ElidedLabel(name, "strong"), 1)
        where = chip(REACH[remote.reach.value](), "away")
        where.setToolTip(REMOTE_MEANS[remote.reach.value]())
        top.addWidget(where)
        if not remote.memories:
            alone = chip(tr("Without memories"))
            alone.setToolTip(tr("It answers from what is said in the chat alone, and is never given a memory"))
            top.addWidget(alone)
        if in_use:
            top.addWidget(chip(tr("In use"), "good"))
        column.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(f"{remote.model}  ·  {remote.address}", "note"), 1)
        if not in_use:
            use = button(tr("Use now"), f"useRemote-{name}", "pill", accessible=tr("Use {name} now", name=name))
            use.clicked.connect(lambda: self.used.emit(remote))
            row.addWidget(use)
        self._test = button(tr("Test"), f"testRemote-{name}", "pill", accessible=tr("Test {name}", name=name))
        self._test.setToolTip(tr("Sends a few words of no meaning, and nothing of yours"))
        self._test.clicked.connect(lambda: self.tested.emit(self))
        row.addWidget(self._test)
        change = button(tr("Change …"), f"changeRemote-{name}", "pill", accessible=tr("Change {name}", name=name))
        change.clicked.connect(lambda: self.changed.emit(remote))
        row.addWidget(change)
        remove = button(tr("Remove …"), f"removeRemote-{name}", "danger", accessible=tr("Remove {name}", name=name))
        remove.clicked.connect(lambda: self.removed.emit(remote))
        row.addWidget(remove)
        column.addLayout(row)
        self._outcome = label("", "muted", wrap=True, selectable=True)
        self._outcome.setObjectName(f"remoteOutcome-{name}")
        self._outcome.hide()
        column.addWidget(self._outcome)

    def say(self, text: str, *, bad: bool = False, busy: bool = False) -> None:
        """Show the result of a test."""
        self._outcome.setText(text)
        self._outcome.show()
        restyle(self._outcome, role="danger" if bad else "muted")
        self._test.setEnabled(not busy)


class RemotePage(QWidget):
    """An explanation, the remote models, the servers on this computer, and where keys are kept."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self._engine, self._theme = engine, theme
        self._found: _Found | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, inside = text_page("remoteScroll", tr("Models that run elsewhere"))
        outer.addWidget(scroll)
        inside.addWidget(label(_EXPLANATION(), "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        add = button(tr("Add a model …"), "addRemote", "primary")
        add.clicked.connect(self.add)
        row.addWidget(add)
        self._look = button(tr("Look on this computer"), "lookAround")
        self._look.setToolTip(tr("Asks the usual ports of Ollama, LM Studio and llama-server on this computer"))
        self._look.clicked.connect(self._look_around)
        row.addWidget(self._look)
        row.addStretch(1)
        inside.addLayout(row)
        self._around = Card(tr("Found on this computer"))
        self._around.setObjectName("foundServers")
        self._servers = QVBoxLayout()
        self._servers.setSpacing(6)
        self._around.body.addLayout(self._servers)
        self._around.hide()
        inside.addWidget(self._around)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        inside.addLayout(self._list)
        self.secrets = SecretsCard(engine)
        self.secrets.toast.connect(self.toast)
        inside.addWidget(self.secrets)
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        for signal in (engine.opened, engine.modelsChanged, engine.settingsChanged):
            signal.connect(self._when_seen.changed)

    def add(self) -> None:
        """Ask for a new remote model."""
        self._edit(None)

    # -- reading ------------------------------------------------------------------------------

    def _read(self) -> bool:
        def read(memos: MemOS) -> _Found:
            return _Found(memos.remotes.list(), memos.settings.model)

        self._engine.run(read, self._show, self._say, self)
        return self._engine.memos is not None

    def _show(self, found: _Found) -> None:
        if found == self._found:  # keep the results of tests on view
            return
        self._found = found
        clear_layout(self._list)
        for remote in found.remotes:
            card = _RemoteCard(remote, in_use=found.present == f"remote:{remote.name}")
            card.used.connect(self._ask_use)
            card.tested.connect(self._test)
            card.changed.connect(self._edit)
            card.removed.connect(self._ask_remove)
            self._list.addWidget(card)
            card.show()  # at once, so that nothing flickers
        if not found.remotes:
            self._list.addWidget(
                label(tr("There is none yet. Everything is computed by this app alone."), "muted", wrap=True)
            )

    # -- what runs on this computer -----------------------------------------------------------

    def _look_around(self) -> None:
        self._look.setEnabled(False)
        self._look.setText(tr("Looking …"))

        def shown() -> None:
            self._look.setEnabled(True)
            self._look.setText(tr("Look on this computer"))

        def found(servers: Sequence[FoundServer]) -> None:
            shown()
            clear_layout(self._servers)
            for server in servers:
                self._servers.addWidget(self._server(server))
            if not servers:
                self._servers.addWidget(
                    label(
                        tr(
                            "Neither Ollama nor LM Studio nor llama-server answers. Start one of them, or add a model by its address."
                        ),
                        "muted",
                        wrap=True,
                    )
                )
            self._around.show()

        def failed(reason: str) -> None:
            shown()
            self._say(reason)

        self._engine.run(lambda memos: memos.remotes.look_around(), found, failed, self, long=True)

    def _server(self, server: FoundServer) -> QWidget:
        line = QFrame()
        line.setProperty("role", "quote")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(server.program, "strong"))
        words.addWidget(
            ElidedLabel(f"{server.address}  ·  {plural('{n} model', '{n} models', len(server.models))}", "note")
        )
        row.addLayout(words, 1)
        add = button(
            tr("Add …"),
            f"addFound-{server.program}",
            "pill",
            accessible=tr("Add a model of {program}", program=server.program),
        )
        add.setEnabled(bool(server.models))
        add.clicked.connect(lambda: self._edit(None, server))
        row.addWidget(add, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    # -- doing --------------------------------------------------------------------------------

    def _edit(self, remote: RemoteModel | None, server: FoundServer | None = None) -> None:
        dialog = RemoteDialog(self.window(), self._engine, remote, server)
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, name: str) -> None:
        self._read_again()
        self._say(tr("{name} can be used now.", name=name))

    def _read_again(self) -> None:
        self._when_seen.read()
        self.secrets.read_again()

    def _test(self, card: _RemoteCard) -> None:
        name = card.remote.name
        card.say(tr("Asking …"), busy=True)

        def done(test: RemoteTest) -> None:
            card.say(_tested(test), bad=not test.works)

        self._engine.run(
            lambda memos: memos.remotes.test(name), done, lambda reason: card.say(reason, bad=True), card, long=True
        )

    def _ask_use(self, remote: RemoteModel) -> None:
        name = remote.name
        dialog = ConfirmDialog(
            self.window(),
            tr("Let {name} answer?", name=name),
            [
                f"{tr('It runs at {address}.', address=remote.address)} {REMOTE_MEANS[remote.reach.value]()}",
                tr(
                    "Every chat is marked while it is used. The name above a chat takes you back to a model of this computer."
                ),
            ],
            tr("Use it"),
            destroys=False,
        )
        open_dialog(
            dialog,
            lambda: self._do(lambda memos: memos.remotes.use(name), tr("{name} answers from now on.", name=name)),
        )

    def _ask_remove(self, remote: RemoteModel) -> None:
        name = remote.name
        dialog = ConfirmDialog(
            self.window(),
            tr("Remove {name}?", name=name),
            [tr("It is taken from this list, and its key is deleted. Nothing changes at the other end.")],
            tr("Remove it"),
        )
        open_dialog(
            dialog, lambda: self._do(lambda memos: memos.remotes.remove(name), tr("{name} was removed.", name=name))
        )

    def _do(self, work: Callable[[MemOS], object], said: str) -> None:
        def done(_: object) -> None:
            self._read_again()
            self._say(said)

        self._engine.run(work, done, self._say, self, long=True)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


def _tested(test: RemoteTest) -> str:
    """The result of a test, in sentences."""
    if not test.works:
        return translated(test.problem)
    said = [tr("It works."), first_word_in_words(test.first_token_s)]
    if test.context_tokens:
        said.append(
            plural(
                "It can have {n} token before it at once.",
                "It can have {n} tokens before it at once.",
                test.context_tokens,
            )
        )
    return " ".join(said)
