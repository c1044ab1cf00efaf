"""A bar across the window with a question that a program or a reply waits for, and buttons for the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout

from app.accessible import announce
from app.language import tr
from app.theme.flow import flowing
from app.theme.widgets import ElidedLabel, button, label
from app.words import breakable

MOST_LINES = 6.5
"""How many lines of `about` are shown at most; the rest is scrolled to. The half line shows that there is more."""


class AnswerBar(QFrame):
    """The oldest waiting question. It disappears when it is answered or when nobody waits for an answer any more."""

    answered = Signal(object, str)
    """The question and the answer."""

    def __init__(self, name: str, answers: Sequence[tuple[str, str, str]]) -> None:
        """
        Args:
            name: prefix of its widgets' object names.
            answers: the text, answer and tooltip of each button.
        """
        super().__init__()
        self.setObjectName(f"{name}Bar")
        self.setProperty("role", "banner")
        self.setProperty("level", "info")
        self._asked: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 16, 8)
        column.setSpacing(4)
        self._text = ElidedLabel("")
        self._text.setObjectName(f"{name}Text")
        column.addWidget(self._text)
        self._about = _Words(f"{name}About")
        column.addWidget(self._about)
        buttons, row = flowing(8)
        for text, answer, what in answers:
            item = button(text, f"{name}{answer.title().replace(' ', '')}", "pill", tooltip=what)
            item.clicked.connect(lambda _=False, answer=answer: self._answer(answer))
            row.addWidget(item)
        column.addWidget(buttons)
        self.hide()

    def show_question(self, question: Any, text: str, about: str, spoken: str = "") -> None:
        """Show a question.

        Args:
            question: the waiting question, as `answered` emits it; None hides the bar.
            text: the question as a sentence.
            about: what it is about, in full, in the words of whoever asks; "" for nothing.
            spoken: the sentence for screen readers; "" to use `text`.
        """
        new, self._asked = question is not None and question != self._asked, question
        self.setVisible(question is not None)
        self._text.set_text(text)
        self._text.setAccessibleName(spoken or text)
        self._about.set_text(about)
        self._about.setVisible(bool(about))
        if new:
            announce(self, f"{spoken or text} {about}".strip(), at_once=True)

    def _answer(self, answer: str) -> None:
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self.hide()
            self.answered.emit(asked, answer)


class _Words(QScrollArea):
    """A text that can be read to its end: it wraps, and scrolls when it is long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What it is about"))
        self._label = label("", "note", wrap=True, selectable=True)
        self._label.setObjectName(name)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self._label)

    def set_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self._label.setText(breakable(text))
        self.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        most = int(MOST_LINES * self._label.fontMetrics().lineSpacing())
        self.setFixedHeight(min(max(self._label.heightForWidth(self.viewport().width()), 0), most))
