"""The backups: how many there are, what they contain, making one, and going back to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.bridge import Engine
from app.language import number, plural, tr, translated
from app.theme.card_entry import CardEntry
from app.theme.widgets import Card, ConfirmDialog, button, clear_layout, label, restyle
from app.words import memory_count, moment_in_words, size_in_words

if TYPE_CHECKING:
    from memos_core import Backup, Restored

SHOWN_AT_FIRST = 4


class _Line(CardEntry):
    """One backup."""

    checked = Signal(object)
    restored = Signal(object)

    def __init__(self, backup: Backup) -> None:
        self.backup = backup
        self._note = label(contents_in_words(backup), "danger" if backup.problem else "note", wrap=True)
        when = moment_in_words(backup.at, in_sentence=True)
        check = button(
            tr("Check"), f"checkBackup-{backup.name}", "pill", accessible=tr("Check the backup of {when}", when=when)
        )
        check.setToolTip(tr("Read the whole backup and check that it could be restored"))
        check.clicked.connect(lambda: self.checked.emit(self))
        restore = button(
            tr("Restore …"), f"restoreBackup-{backup.name}", "pill", accessible=tr("Go back to {when}", when=when)
        )
        restore.setEnabled(not backup.problem)
        restore.clicked.connect(lambda: self.restored.emit(backup))
        super().__init__(moment_in_words(backup.at), [self._note], [check, restore])

    def say(self, text: str, *, bad: bool = False) -> None:
        """Show a text in place of the backup's contents."""
        self._note.setText(text)
        restyle(self._note, role="danger" if bad else "note")


class BackupsCard(Card):
    """Lists the backups, the newest first."""

    toast = Signal(str, str, object)
    restoreRequested = Signal(object)
    """The Backup to go back to, after the person has agreed."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Backups"))
        self._engine = engine
        self._all = False
        self.body.addWidget(
            label(
                tr(
                    "One is made every day while the app is open, if anything has changed. The newest of each of the last "
                    "7 days, 4 weeks and 6 months stay, and of those that you make yourself the newest 10. What you forget "
                    "is removed from them too."
                ),
                "note",
                wrap=True,
            )
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        row = QHBoxLayout()
        self._make = button(tr("Back up now"), "makeBackup")
        self._make.clicked.connect(self.make_one)
        row.addWidget(self._make)
        self._more = button(tr("Show all"), "moreBackups", "link")
        self._more.clicked.connect(self._show_all)
        row.addWidget(self._more)
        row.addStretch(1)
        self.body.addLayout(row)
        self._more.hide()
        engine.opened.connect(self.reload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        self._engine.run(lambda memos: memos.backups.list(), self._show, self._say, self)

    def _show(self, backups: list[Backup]) -> None:
        clear_layout(self._lines)
        for backup in backups if self._all else backups[:SHOWN_AT_FIRST]:
            line = _Line(backup)
            line.checked.connect(self._check)
            line.restored.connect(self._ask_restore)
            self._lines.addWidget(line)
        if not backups:
            self._lines.addWidget(label(tr("There is none yet."), "muted"))
        self._more.setText(tr("Show all {n}", n=number(len(backups))))
        self._more.setVisible(len(backups) > SHOWN_AT_FIRST and not self._all)

    def _show_all(self) -> None:
        self._all = True
        self.reload()

    def make_one(self) -> None:
        """Make a backup now."""
        self._busy(tr("Backing up …"))

        def done(backup: Backup) -> None:
            self._busy("")
            self._say(tr("Backed up: {contents}.", contents=contents_in_words(backup)))
            self.reload()

        def failed(reason: str) -> None:
            self._busy("")
            self._say(reason)

        self._engine.run(lambda memos: memos.backups.make(), done, failed, self, long=True)

    def _busy(self, words: str) -> None:
        self._make.setText(words or tr("Back up now"))
        self._make.setEnabled(not words)

    def _check(self, line: _Line) -> None:
        line.say(tr("Checking …"))

        def done(problems: list[str]) -> None:
            line.say(
                " ".join(problems)
                or tr("This backup can be restored: {contents}.", contents=contents_in_words(line.backup)),
                bad=bool(problems),
            )

        name = line.backup.name
        self._engine.run(
            lambda memos: memos.backups.verify(name), done, lambda reason: line.say(reason, bad=True), line, long=True
        )

    def _ask_restore(self, backup: Backup) -> None:
        dialog = ConfirmDialog(
            self.window(),
            tr("Go back to {when}?", when=moment_in_words(backup.at, in_sentence=True)),
            [
                tr(
                    "All memories and conversations become what they were then: {contents}.",
                    contents=contents_in_words(backup),
                ),
                tr(
                    "What is there now is kept as a backup of its own, so that you can come back to it. What you have "
                    "forgotten since does not come back."
                ),
                tr(
                    "For this the profile is closed and opened again, which takes a moment. A reply that is being written "
                    "is stopped."
                ),
            ],
            tr("Go back"),
            destroys=False,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.restoreRequested.emit(backup))
        dialog.open()

    def restore(self, backup: Backup) -> None:
        """Go back to a backup, and report the result."""
        when = moment_in_words(backup.at, in_sentence=True)

        def done(restored: Restored) -> None:
            memories = memory_count(restored.memories)
            messages = plural("{n} message", "{n} messages", restored.messages)
            said = tr("Back to {when}: {memories}, {messages}.", when=when, memories=memories, messages=messages)
            self._say(f"{said} {tr('What was there before is kept as a backup.')}" if restored.kept_as else said)

        self._say(tr("Going back …"))

        def work(home: Path, user: str) -> Restored:
            from memos_core import restore_backup

            return restore_backup(backup.name, home, user)

        self._engine.while_closed(
            work, done, lambda reason: self._say(tr("Nothing was changed. {reason}", reason=reason))
        )

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


def contents_in_words(backup: Backup) -> str:
    """The contents of a backup in a line: `312 memories, 1,204 messages, 0.4 MB`."""
    if backup.memories is None or backup.messages is None:
        return translated(backup.problem)
    messages = plural("{n} message", "{n} messages", backup.messages)
    parts = [memory_count(backup.memories), messages, size_in_words(backup.bytes)]
    if backup.before_restore or backup.by_hand:
        parts.append(tr("kept before going back") if backup.before_restore else tr("made by you"))
    return ", ".join(parts)
