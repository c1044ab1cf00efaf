"""A tool that a model wants to call: asked across the window while the reply waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.answer_bar import AnswerBar
from app.bridge import Engine
from app.language import Later, plural, tr
from app.tools.words import LONGEST_GIVEN, arguments_in_words, shown_in_words

if TYPE_CHECKING:
    from memos_core import ToolQuestion

_HERE = "this chat"  # no text
ANSWERS = (
    (Later("Allow once"), "once", Later("Just this call")),
    (Later("In this chat"), _HERE, Later("This tool may be called in this chat, until MemOS Desktop is closed")),
    (Later("Always"), "always", Later("This tool may be called in every chat; you can change that in Settings, Tools")),
    (Later("Never"), "never", Later("It is not called, and you are not asked again")),
    (Later("Not now"), "not now", Later("It is not called this time")),  # no text
)


class ToolAskBar(AnswerBar):
    """Shows the oldest call that waits for permission; the engine gets the answer."""

    def __init__(self, engine: Engine) -> None:
        super().__init__("toolAsk", [(text(), answer, what()) for text, answer, what in ANSWERS])
        self._engine = engine
        self.answered.connect(self._tell)

    def _tell(self, question: ToolQuestion, answer: str) -> None:
        self._engine.run(lambda memos: memos.tools.answer(question, answer))

    def show_waiting(self, questions: Sequence[ToolQuestion]) -> None:
        """Show the calls that wait now."""
        if not questions:
            self.show_question(None, "", "")
            return
        asked = questions[0]
        text = tr("The model wants to use a tool: {title}.", title=asked.tool.title)
        if len(questions) > 1:
            text += "  " + plural("(and {n} more)", "(and {n} more)", len(questions) - 1)
        self.show_question(asked, text, shown_in_words(arguments_in_words(asked.arguments), LONGEST_GIVEN))
