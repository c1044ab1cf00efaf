"""The card "Shared spaces" in the settings: the shared spaces and their state, sharing another one, and leaving one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.bridge import Engine
from app.language import tr, translated
from app.models.words import from_home
from app.sharing.actions import SharingActions
from app.sharing.follow_dialog import FollowDialog, PairDialog
from app.sharing.publish_dialog import PublishDialog
from app.sharing.words import does_in_words, source_in_words, state_in_words
from app.theme.widgets import Card, ConfirmDialog, button, clear_layout, label
from app.when_seen import WhenSeen
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import MemOS, SharedSpace, SourceStatus

SETTLED_MILLISECONDS = 150


class SharingCard(Card):
    """Lists the shared spaces."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Shared spaces"))
        self._engine = engine
        self._actions = SharingActions(engine, self.window, self)
        self._actions.toast.connect(self.toast)
        self.body.addWidget(
            label(
                tr(
                    "A space can be shared through any folder that is synced or shared: with others, or between computers of yours. "
                    "What is new there is offered to you, and never taken by itself."
                ),
                "note",
                wrap=True,
            )
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, name, act in (
            (tr("Publish a space …"), "publishASpace", self._ask_publish),
            (tr("Follow a folder …"), "followAFolder", self._ask_follow),
        ):
            one = button(words, name)
            one.clicked.connect(act)
            row.addWidget(one)
        self._now = button(
            tr("Look now"), "lookAtShared", "link", tooltip=tr("Look into the folders now; it is done every minute")
        )
        self._now.clicked.connect(self._look)
        row.addWidget(self._now)
        row.addStretch(1)
        self.body.addLayout(row)
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        for signal in (engine.opened, engine.sharingChanged):
            signal.connect(self._when_seen.changed)

    # -- showing ------------------------------------------------------------------------------

    def _read(self) -> bool:
        self._engine.run(lambda memos: memos.store.list(), self._show, self._actions.say, self)
        return self._engine.memos is not None

    def _look(self) -> None:
        self._now.setEnabled(False)

        def over(found: list[SharedSpace]) -> None:
            self._now.setEnabled(True)
            self._show(found)

        def failed(reason: str) -> None:
            self._now.setEnabled(True)
            self._actions.say(reason)

        self._engine.run(lambda memos: memos.store.look(), over, failed, self, long=True)

    def _show(self, found: list[SharedSpace]) -> None:
        clear_layout(self._lines)
        self._now.setVisible(bool(found))
        for shared in found:
            self._lines.addWidget(self._line(shared))

    def _line(self, shared: SharedSpace) -> QFrame:
        line = QFrame()
        line.setProperty("role", "quote")
        column = QVBoxLayout(line)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(f"{shared.space.capitalize()} · {state_in_words(shared)}", wrap=True))
        words.addWidget(label(does_in_words(shared), "note", wrap=True))
        words.addWidget(label(breakable(from_home(Path(shared.folder))), "note", wrap=True))
        row.addLayout(words, 1)
        space = shared.space.capitalize()
        if shared.offers:
            new = button(
                tr("See what is new …"),
                f"seeNew-{shared.id}",
                "pill",
                accessible=tr("What is new in {space}", space=space),
            )
            new.clicked.connect(lambda: self._actions.open(shared))
            row.addWidget(new, 0, Qt.AlignmentFlag.AlignVCenter)
        leave = button(tr("Leave …"), f"leaveShared-{shared.id}", "danger", accessible=tr("Leave {space}", space=space))
        leave.clicked.connect(lambda: self._ask_leave(shared))
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        if shared.problem:
            column.addWidget(label(breakable(translated(shared.problem)), "note", wrap=True))
        for source in shared.sources:
            column.addLayout(self._source(shared, source))
        return line

    def _source(self, shared: SharedSpace, source: SourceStatus) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(breakable(source_in_words(source)), "note", wrap=True, selectable=True), 1)
        if source.new_key:
            accept = button(tr("Take the new key …"), f"acceptKey-{source.publisher}", "pill")
            accept.clicked.connect(lambda: self._ask_accept(shared, source))
            row.addWidget(accept)
        elif not source.own:
            pair = button(tr("A computer of mine …"), f"pairWith-{source.publisher}", "link")
            pair.setToolTip(tr("Compare a code, so that what comes from it counts as your own"))
            pair.clicked.connect(lambda: self._ask_pair(shared, source))
            row.addWidget(pair)
        column.addLayout(row)
        if source.words:
            column.addWidget(
                label(breakable(translated(source.words)), "danger" if source.new_key else "note", wrap=True)
            )
        return column

    # -- changing -----------------------------------------------------------------------------

    def _ask_publish(self) -> None:
        def work(memos: MemOS) -> tuple[list[str], str]:
            return [space.name for space in memos.namespaces.list()], memos.user

        self._engine.run(work, lambda found: self._publish(*found), self._actions.say, self)

    def _publish(self, spaces: list[str], user: str) -> None:
        dialog = PublishDialog(self.window(), self._engine, spaces, "" if user == "default" else user)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def go() -> None:
            space, folder, name, ticked = dialog.space, dialog.folder, dialog.name, dialog.ticked
            self._run(
                lambda memos: memos.store.publish(space, folder, sensitive=ticked, name=name or None),
                tr("Published the space {space}.", space=space.capitalize()),
            )

        dialog.accepted.connect(go)
        dialog.open()

    def _ask_follow(self) -> None:
        self._engine.run(
            lambda memos: [space.name for space in memos.namespaces.list()], self._follow, self._actions.say, self
        )

    def _follow(self, spaces: list[str]) -> None:
        dialog = FollowDialog(self.window(), self._engine, spaces)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def go() -> None:
            folder, space, publishers = dialog.folder, dialog.space, dialog.publishers
            self._run(
                lambda memos: memos.store.subscribe(folder, space=space, publishers=publishers),
                tr("You follow it now. Nothing was taken yet."),
            )

        dialog.accepted.connect(go)
        dialog.open()

    def _ask_pair(self, shared: SharedSpace, source: SourceStatus) -> None:
        def show(code: str) -> None:
            dialog = PairDialog(self.window(), source.name, code)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(
                lambda: self._run(
                    lambda memos: memos.store.pair(shared.id, source.publisher, code),
                    tr("That is your own computer from now on."),
                )
            )
            dialog.open()

        self._engine.run(
            lambda memos: memos.store.code(shared.id, source.publisher), show, self._actions.say, self, long=True
        )

    def _ask_accept(self, shared: SharedSpace, source: SourceStatus) -> None:
        dialog = ConfirmDialog(
            self.window(),
            tr("Take the new key?"),
            [
                breakable(translated(source.words)),
                tr(
                    "Ask them first, by a way other than this folder. Whoever has the new key can publish in their name from then on."
                ),
            ],
            tr("The number is right"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._run(
                lambda memos: memos.store.subscribe(shared.folder, publishers=[source.publisher]),
                tr("Took the new key."),
            )
        )
        dialog.open()

    def _ask_leave(self, shared: SharedSpace) -> None:
        lines = [tr("Nothing comes from the folder any more. What you have taken stays.")]
        if shared.publishes:
            lines.append(tr("What you have published is removed from the folder. What others have taken, they keep."))
        dialog = ConfirmDialog(
            self.window(),
            tr("Leave {space}?", space=shared.space.capitalize()),
            lines,
            tr("Leave"),
            destroys=shared.publishes,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._run(lambda memos: memos.store.leave(shared.id), tr("You have left it.")))
        dialog.open()

    def _run(self, work: Callable[[MemOS], object], said: str) -> None:
        self._engine.run(work, lambda _: self._actions.say(said), self._actions.say, self, long=True)
