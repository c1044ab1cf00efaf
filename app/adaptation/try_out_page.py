"""The third page: one question, answered with an adapter and without it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.adaptation.found import Found
from app.bridge import Engine
from app.language import Later, tr, translated
from app.theme.flow import flowing
from app.theme.sizes import text_column
from app.theme.widgets import Card, button, chip, clear_layout, label, text_page

if TYPE_CHECKING:
    from memos_core import Trial, TryOutEvent

SUGGESTED = 4
_PANE_HEIGHT = 150
_HEADING_HEIGHT = 24
"""The height of the chip beside it, so that nothing moves when the chip comes and goes."""
HOW_IT_WORKS = Later(
    "The same question goes to the model twice, both times without the text of your memories, so any difference comes from the adapter. Nothing of this is kept."
)


class AnswerPane(Card):
    """One of the two answers, shown as it is written."""

    def __init__(self, name: str, accessible: str) -> None:
        """
        Args:
            name: the object name of the answer's label.
            accessible: what the pane is, for screen readers.
        """
        super().__init__()
        self.setMinimumHeight(_PANE_HEIGHT)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.heading = label("", "heading")
        self.heading.setMinimumHeight(_HEADING_HEIGHT)
        top.addWidget(self.heading)
        self.state = chip("")
        self.state.hide()
        top.addStretch(1)
        top.addWidget(self.state)
        self.body.addLayout(top)
        self.answer = label("", wrap=True, selectable=True)
        self.answer.setObjectName(name)
        self.answer.setAccessibleName(accessible)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.answer, 1)

    def say(self, text: str, state: str) -> None:
        """Show a text, and the state of the answer."""
        self.answer.setText(text)
        self.state.setText(state)
        self.state.setVisible(bool(state))


class TryOutPage(QWidget):
    """The question, the two answers, and whether the adapter would answer the question in a chat."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._running = False
        self._questions: Sequence[str] = ()
        self._texts = {"with": "", "without": ""}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, inside = text_page("tryOutScroll", tr("Try it out"))
        outer.addWidget(scroll)
        inside.addWidget(label(HOW_IT_WORKS(), "muted", wrap=True))
        inside.addLayout(self._make_question())
        self._suggestions, self._flow = flowing()
        inside.addWidget(self._suggestions)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setSpacing(12)
        self.with_it = AnswerPane("answerWith", tr("The answer with the adapter"))
        self.without = AnswerPane("answerWithout", tr("The answer without the adapter"))
        self.with_it.heading.setText(tr("With the adapter"))
        self.without.heading.setText(tr("Without it"))
        for pane in (self.with_it, self.without):
            self._panes.addWidget(pane, 1)
        inside.addLayout(self._panes)
        self._verdict = label("", "note", wrap=True)
        self._verdict.setObjectName("tryOutVerdict")
        inside.addWidget(self._verdict)
        self._none = Card()
        self._none.setObjectName("nothingToTry")
        self._none.body.addWidget(label(tr("There is nothing to try yet"), "strong"))
        self._why_none = label("", "muted", wrap=True)
        self._none.body.addWidget(self._why_none)
        inside.addWidget(self._none)
        engine.tryOutEvent.connect(self._event)
        engine.tryOutEnded.connect(self._ended)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._question)

    def _make_question(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._question = QLineEdit()
        self._question.setObjectName("tryOutQuestion")
        self._question.setAccessibleName(tr("Question to try"))
        self._question.setPlaceholderText(tr("For example: What is my dog called?"))
        self._question.setAcceptDrops(False)
        self._question.returnPressed.connect(self._ask)
        self._question.textChanged.connect(self._show_running)
        row.addWidget(self._question, 1)
        self._versions = QComboBox()
        self._versions.setObjectName("tryOutVersion")
        self._versions.setAccessibleName(tr("Adapter to try"))
        row.addWidget(self._versions)
        self._act = button(tr("Ask"), "tryOutAsk", "primary", accessible=tr("Ask with and without the adapter"))
        self._act.setMinimumWidth(72)
        self._act.clicked.connect(self._ask_or_stop)
        self._act.setEnabled(False)
        row.addWidget(self._act)
        return row

    # -- showing ------------------------------------------------------------------------------

    def show_found(self, found: Found) -> None:
        """Show which adapters can be tried out."""
        fitting = [version for version in found.versions if version.fits_model]
        chosen = self._versions.currentData()
        entries = [
            (tr("Adapter {number}, in use", number=v.number), v.number)
            if v.in_use
            else (tr("Adapter {number}", number=v.number), v.number)
            for v in fitting
        ]
        if entries != [(self._versions.itemText(n), self._versions.itemData(n)) for n in range(self._versions.count())]:
            self._versions.clear()
            for text, number in entries:
                self._versions.addItem(text, number)
            in_use = next((version.number for version in fitting if version.in_use), None)
            self.choose(chosen if chosen in [number for _, number in entries] else in_use)
        self._none.setVisible(not fitting)
        self._why_none.setText(
            tr("The adapters that there are were made for another model.")
            if found.versions
            else tr("Train an adapter first.")
        )
        for part in (self._question, self._versions, self._act, self.with_it, self.without, self._verdict):
            part.setVisible(bool(fitting))
        asked = [item.questions[0] for item in found.known if item.current and item.questions]
        self._suggest(asked[:SUGGESTED] if fitting else [])

    def choose(self, number: int | None) -> None:
        """Choose the adapter to try out."""
        position = self._versions.findData(number)
        self._versions.setCurrentIndex(max(position, 0))

    def _suggest(self, questions: Sequence[str]) -> None:
        if questions == self._questions:
            return
        self._questions = questions
        clear_layout(self._flow)
        for position, question in enumerate(questions):
            item = button(
                question, f"suggestedQuestion-{position}", "pill", accessible=tr("Try: {question}", question=question)
            )
            item.clicked.connect(lambda _=False, text=question: self._try(text))
            self._flow.addWidget(item)
        self._suggestions.setVisible(bool(questions))

    # -- asking -------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether a question is being answered."""
        return self._running

    def _try(self, question: str) -> None:
        if not self._running:
            self._question.setText(question)
            self._ask()

    def _ask_or_stop(self) -> None:
        if not self._running:
            self._ask()
        elif self._engine.memos is not None:
            self._engine.memos.stop_try_out()

    def _ask(self) -> None:
        question, number = self._question.text().strip(), self._versions.currentData()
        if self._running or not question or number is None:
            return
        self._running = True
        self._texts = {"with": "", "without": ""}
        self.with_it.heading.setText(tr("With adapter {number}", number=number))
        self.with_it.say("", tr("Answering"))
        self.without.say("", tr("Waiting"))
        self._verdict.setText("")
        self._show_running()
        self._engine.try_out(question, number)

    def _event(self, event: TryOutEvent) -> None:
        if event.asked is not None:
            self._verdict.setText(verdict_in_words(event.asked))
            return
        pane = self.with_it if event.side == "with" else self.without
        if event.token is not None:
            self._texts[event.side] += translated(event.token)
            pane.say(self._texts[event.side].strip(), tr("Answering"))
        elif event.answered is not None:
            pane.say(event.answered.strip() or tr("(no answer)"), "")

    def _ended(self, reason: str) -> None:
        self._running = False
        for pane in (self.with_it, self.without):
            pane.say(pane.answer.text(), "")
        if reason:
            self.toast.emit(reason, "", None)
        self._show_running()

    def _show_running(self) -> None:
        self._act.setText(tr("Stop") if self._running else tr("Ask"))
        self._act.setAccessibleName(tr("Stop") if self._running else tr("Ask with and without the adapter"))
        self._act.setEnabled(self._running or bool(self._question.text().strip()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < text_column()
        self._panes.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


def verdict_in_words(trial: Trial) -> str:
    """Whether the adapter would answer this question in a chat, and why."""
    if trial.cube is None:
        return tr(
            "In a chat the adapter would stay silent here: the question is not near enough to one that it was taught, or names "
            "somebody else. Above it was switched on all the same."
        )
    return tr(
        "In a chat the adapter may answer this: it was taught “{question}” with the memory “{text}”",
        question=trial.question,
        text=trial.cube.text,
    )
