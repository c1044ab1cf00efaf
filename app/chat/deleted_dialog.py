"""The deleted chats and messages that can still be restored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import plural, tr, translated
from app.theme.card_entry import CardEntry
from app.theme.widgets import ConfirmDialog, button, clear_layout, label, scrolling_column, show_at_once
from app.words import relative_time, without_marks

if TYPE_CHECKING:
    from memos_core import Deleted, MemOS

_LONGEST = 44
"""How many characters of a title or message are shown at most."""


class _Line(CardEntry):
    """One deleted chat or message."""

    backWanted = Signal()
    removalWanted = Signal()

    def __init__(self, one: Deleted) -> None:
        said = _shortened(one.text if one.is_message else one.title) or tr("New chat")
        back = button(tr("Bring back"), f"bringBack-{one.id}", "pill", accessible=tr("Bring back: {what}", what=said))
        back.clicked.connect(lambda: self.backWanted.emit())
        remove = button(
            tr("Remove …"), f"removeDeleted-{one.id}", "danger", accessible=tr("Remove for good: {what}", what=said)
        )
        remove.clicked.connect(lambda: self.removalWanted.emit())
        super().__init__(said, [label(_about(one), "note", wrap=True)], [back, remove])


class DeletedDialog(QDialog):
    """Lists them, the last deleted first."""

    broughtBack = Signal(str, str)
    """Ids of a conversation and of its restored message; "" for the message if the whole conversation was restored."""
    changed = Signal()
    """Something was restored or removed for good."""

    def __init__(self, parent: QWidget, engine: Engine) -> None:
        super().__init__(parent)
        self._engine = engine
        self._items: Sequence[Deleted] = ()
        self.setObjectName("deletedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Recently deleted"))
        self.resize(560, 470)
        self._trouble, self._empty = label("", "danger", wrap=True), label("", "muted", wrap=True)
        self._scroll, self._lines = scrolling_column("deletedScroll", 6)
        self._make()
        engine.conversationsChanged.connect(self._read)
        self._read()

    def _make(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Recently deleted"), "title"))
        words = tr("Chats and messages can be brought back for 30 days; then they are removed for good.")
        layout.addWidget(label(words, "muted", wrap=True))
        self._scroll.setAccessibleName(tr("Recently deleted"))
        layout.addWidget(self._scroll, 1)
        self._trouble.hide()
        for part in (self._empty, self._trouble):
            layout.addWidget(part)
        row = QHBoxLayout()
        self._all = button(tr("Remove all for good …"), "removeAllDeleted", "danger")
        self._all.clicked.connect(lambda: self._ask(self._items))
        row.addWidget(self._all)
        row.addStretch(1)
        close = button(tr("Close"), "deletedClose", "primary")
        close.clicked.connect(self.reject)
        row.addWidget(close)
        layout.addLayout(row)
        close.setFocus()

    def _read(self, _ids: object = ()) -> None:
        self._engine.run(lambda memos: memos.conversations.deleted(), self._show, self._refuse, self)

    def _show(self, items: Sequence[Deleted]) -> None:
        self._items = items
        clear_layout(self._lines)
        for one in items:
            line = _Line(one)
            line.backWanted.connect(lambda one=one: self._bring_back(one))
            line.removalWanted.connect(lambda one=one: self._ask([one]))
            self._lines.addWidget(line)
        self._lines.addStretch(1)
        show_at_once(self._lines)
        self._empty.setText("" if items else tr("Nothing was deleted in the last 30 days."))
        self._empty.setVisible(not items)
        self._all.setEnabled(bool(items))

    def _bring_back(self, one: Deleted) -> None:
        def work(memos: MemOS) -> object:
            return memos.restore_message(one.id) if one.is_message else memos.conversations.restore(one.id)

        def done(_: object) -> None:
            self._changed()
            self.broughtBack.emit(one.conversation, one.id if one.is_message else "")

        self._engine.run(work, done, self._refuse, self)

    def _ask(self, items: Sequence[Deleted]) -> None:
        title = (
            tr('Remove "{what}" for good?', what=_shortened(items[0].text if items[0].is_message else items[0].title))
            if len(items) == 1
            else plural("Remove {n} thing for good?", "Remove {n} things for good?", len(items))
        )
        lines = [
            tr("It cannot be brought back after that, from a backup either."),
            tr("Memories that came from it stay; to remove those, forget them."),
        ]
        dialog = ConfirmDialog(self, title, lines, tr("Remove for good"))
        dialog.accepted.connect(lambda: self._remove(items))
        dialog.open()

    def _remove(self, items: Sequence[Deleted]) -> None:
        def work(memos: MemOS) -> None:
            memos.conversations.remove_deleted(items)

        self._engine.run(work, lambda _: self._changed(), self._refuse, self)

    def _changed(self) -> None:
        self._read()
        self.changed.emit()

    def _refuse(self, reason: str) -> None:
        self._trouble.setText(reason)
        self._trouble.show()


def _shortened(text: str) -> str:
    line = without_marks(" ".join(translated(text)[: 4 * _LONGEST].split()))
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"


def _about(one: Deleted) -> str:
    when = tr("deleted {when}", when=relative_time(one.at))
    several = plural("{n} message", "{n} messages", one.messages)
    if not one.is_message:
        return " · ".join([tr("Chat"), several, when])
    within = tr("Message in {title}", title=_shortened(one.title)) if one.title else tr("Message")
    return " · ".join([within, *([several] if one.messages > 1 else []), when])
