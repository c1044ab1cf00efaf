"""The buttons of a reminder that is offered beside a message, and what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from app.bridge import Engine
from app.language import tr, translated
from app.theme.widgets import button
from app.undoable import change

if TYPE_CHECKING:
    from memos_core import OfferedReminder


class OfferedReminderActions(QObject):
    """Creates or declines offered reminders, and lets the person take that back."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, parent: QObject) -> None:
        """
        Args:
            engine: the engine.
            parent: the parent object.
        """
        super().__init__(parent)
        self._engine = engine

    def buttons(self, one: OfferedReminder) -> list[QPushButton]:
        """The buttons Remind me and No."""
        made = []
        for name, text, what, run in (
            ("accept", tr("Remind me"), tr("Make this reminder"), lambda: self.accept(one)),
            ("decline", tr("No"), tr("Make no reminder, and do not ask again"), lambda: self.decline(one)),
        ):
            whole = f"{text}: {translated(one.text)}"
            item = button(text, f"{name}Reminder-{one.message}", "link", tooltip=what, accessible=whole)
            item.clicked.connect(run)
            made.append(item)
        return made

    def accept(self, one: OfferedReminder) -> None:
        """Create the reminder."""
        change(
            self._engine,
            self,
            self.toast.emit,
            lambda memos: memos.offered_reminders.accept(one.message),
            tr("You will be reminded."),
        )

    def decline(self, one: OfferedReminder) -> None:
        """Decline it: it is not offered again."""

        def done(_: None) -> None:
            self.toast.emit(tr("No reminder was made."), tr("Undo"), lambda: self._reopen(one))

        self._engine.run(lambda memos: memos.offered_reminders.decline(one.message), done, self._say, self)

    def _reopen(self, one: OfferedReminder) -> None:
        self._engine.run(lambda memos: memos.offered_reminders.reopen(one.message), None, self._say, self)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)
