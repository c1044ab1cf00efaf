"""Questions for whose answers a program or a reply waits: shown across the window, and on the desktop if nobody is looking at the
window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.agenda.desktop_messages import DesktopMessages
from app.bridge import Engine
from app.desk.tray import Tray
from app.language import tr, translated
from app.programs.ask_bar import AskBar
from app.tools.ask_bar import ToolAskBar

if TYPE_CHECKING:
    from memos_core import Question, ToolQuestion


class Questions(QObject):
    """Shows the questions of other programs, and those about tools that a model wants to call."""

    def __init__(
        self, window: QWidget, engine: Engine, column: QVBoxLayout, desktop: DesktopMessages, tray: Tray
    ) -> None:
        """
        Args:
            window: the main window.
            engine: emits the questions, and receives the answers.
            column: the layout at whose top the questions are put.
            desktop: shows messages on the desktop.
            tray: shows them if the desktop cannot; its `opened` brings the window to the front.
        """
        super().__init__(window)
        self._window, self._desktop, self._tray = window, desktop, tray
        self.of_programs, self.of_tools = AskBar(), ToolAskBar(engine)
        self._programs: Sequence[Question] = ()
        self._tools: Sequence[ToolQuestion] = ()
        for bar in (self.of_programs, self.of_tools):
            column.insertWidget(0, bar)
        engine.clientAsks.connect(self._program_asks)
        engine.toolAsks.connect(self._tool_asks)
        self.of_programs.answered.connect(
            lambda question, answer: engine.run(lambda memos: memos.programs.answer(question, answer))
        )
        desktop.questionClicked.connect(tray.opened)
        desktop.questionUnshown.connect(self._tell_otherwise)

    def _program_asks(self, questions: Sequence[Question]) -> None:
        self.of_programs.show_waiting(questions)
        known, self._programs = {one.id for one in self._programs}, questions
        if questions and questions[-1].id not in known:
            self._desktop.ask(translated(questions[-1].text), tr("Another program waits for your answer."))
        self._take_back()

    def _tool_asks(self, questions: Sequence[ToolQuestion]) -> None:
        self.of_tools.show_waiting(questions)
        known, self._tools = {one.id for one in self._tools}, questions
        # A chat in a window of its own asks there too.
        if questions and questions[-1].id not in known and QApplication.activeWindow() is None:
            asked = tr("The model wants to use a tool: {title}.", title=questions[-1].tool.title)
            self._desktop.ask(asked, tr("A reply waits for your answer."))
        self._take_back()

    def _take_back(self) -> None:
        if not self._programs and not self._tools:
            self._desktop.asked_no_more()

    def _tell_otherwise(self, question: str, what: str) -> None:
        """Announce a question that the desktop could not show: from the tray, or by bringing the window to attention."""
        if not (self._programs or self._tools) or self._tray.message(question, what, self._tray.opened.emit):
            return
        if self._window.isVisible() and not self._window.isMinimized():
            QApplication.alert(self._window)
        else:
            self._tray.opened.emit()
