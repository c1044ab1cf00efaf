"""What another program wants to do, asked across the window while it waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.theme.widgets import ElidedLabel, button

if TYPE_CHECKING:
    from memos_core import Question

ANSWERS = (
    ("Allow once", "once", "It may do this now, and is asked about the next time"),
    ("Always", "always", "It may do this from now on; you can change that in Settings, Other programs"),
    ("Never", "never", "It may not, and you are not asked again"),
    ("Not now", "not now", "It may not this time"),
)


class AskBar(QFrame):
    """The oldest question that waits. It goes when it is answered, or when the program waits no longer."""

    answered = Signal(object, str)
    """The Question and the answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("askBar")
        self.setProperty("role", "banner")
        self.setProperty("level", "info")
        self._asked: Question | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 16, 8)
        column.setSpacing(4)
        self._text = ElidedLabel("")
        self._text.setObjectName("askText")
        column.addWidget(self._text)
        self._about = ElidedLabel("")
        self._about.setObjectName("askAbout")
        self._about.setProperty("role", "note")
        column.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, answer, what in ANSWERS:
            item = button(text, f"ask{text.title().replace(' ', '')}", "pill", tooltip=what)
            item.clicked.connect(lambda _=False, answer=answer: self._answer(answer))
            row.addWidget(item)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def show_waiting(self, questions: Sequence[Question]) -> None:
        """Show what waits now."""
        self._asked = questions[0] if questions else None
        self.setVisible(self._asked is not None)
        if self._asked is None:
            return
        more = f"  (and {len(questions) - 1:,} more)" if len(questions) > 1 else ""
        where = ", ".join(space.capitalize() for space in self._asked.spaces)
        self._text.set_text(f"{self._asked.text}{f' Where: {where}.' if where else ''}{more}")
        self._text.setAccessibleName(self._asked.text)
        about = " ".join(self._asked.about.split())
        self._about.set_text(f"“{about}”")
        self._about.setVisible(bool(about))

    def _answer(self, answer: str) -> None:
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self.hide()
            self.answered.emit(asked, answer)
