"""Suggestions that the person is asked about: the question in a line, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.bridge import Engine
from app.language import Later, tr
from app.text_dialog import TextDialog
from app.theme.widgets import button
from app.undoable import take_back

if TYPE_CHECKING:
    from memos_core import MemCube, Suggestion

UNSURE, SECRET = Later("Not sure, keep it?"), Later("Not kept: a secret. Keep it?")


def question(one: Suggestion) -> str:
    """The question in a line; the words of a secret are not repeated."""
    return SECRET() if one.secret else f"{UNSURE()} {' '.join(one.text.split())}"


class SuggestionActions(QObject):
    """Keeps, edits and dismisses suggestions, and lets the person take that back."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, window: Callable[[], QWidget], parent: QObject) -> None:
        """
        Args:
            engine: the engine.
            window: returns the window that dialogs belong to.
            parent: the parent object.
        """
        super().__init__(parent)
        self._engine, self._window = engine, window

    def buttons(self, one: Suggestion, role: str = "link") -> list[QPushButton]:
        """The buttons Keep, Edit and Dismiss for a suggestion."""
        made = []
        for name, text, what, run in (
            ("keep", tr("Keep"), tr("Keep this as a memory"), lambda: self.keep(one)),
            ("edit", tr("Edit"), tr("Put it in other words and keep it"), lambda: self.edit(one)),
            ("dismiss", tr("Dismiss"), tr("Do not keep it, and do not ask again"), lambda: self.dismiss(one)),
        ):
            item = button(text, f"{name}Suggestion-{one.id}", role, tooltip=what, accessible=f"{text}: {question(one)}")
            item.clicked.connect(run)
            made.append(item)
        return made

    def keep(self, one: Suggestion, text: str | None = None) -> None:
        """Save the suggestion as a memory."""

        def done(cube: MemCube) -> None:
            operation = cube.operation
            if operation is None:
                self._say(tr("That was known already."))
            else:
                undo = lambda: take_back(self._engine, self, self.toast.emit, operation)  # noqa: E731
                self.toast.emit(tr("Kept."), tr("Undo"), undo)

        self._engine.run(lambda memos: memos.suggestions.keep(one.id, text), done, self._say, self)

    def edit(self, one: Suggestion) -> None:
        """Let the person reword it before it is kept."""
        dialog = TextDialog(self._window(), "keep", tr("Keep in your words"), one.text, tr("Keep"))
        dialog.accepted.connect(lambda: self.keep(one, dialog.text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dismiss(self, one: Suggestion) -> None:
        """Dismiss it: the person is not asked about it again."""

        def done(_: Suggestion) -> None:
            self.toast.emit(tr("Dismissed. It is not asked again."), tr("Undo"), lambda: self._reopen(one))

        self._engine.run(lambda memos: memos.suggestions.dismiss(one.id), done, self._say, self)

    def _reopen(self, one: Suggestion) -> None:
        self._engine.run(lambda memos: memos.suggestions.reopen(one.id), None, self._say, self)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)
