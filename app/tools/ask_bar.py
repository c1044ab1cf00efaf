"""A tool that a model wants to call, asked across the window while the reply waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.answer_bar import AnswerBar
from app.tools.words import LONGEST_GIVEN, arguments_in_words, shown_in_words

if TYPE_CHECKING:
    from memos_core import ToolQuestion

ANSWERS = (
    ("Allow once", "once", "Just this call"),
    ("In this chat", "this chat", "This tool may be called in this chat, until MemOS Desktop is closed"),
    ("Always", "always", "This tool may be called in every chat; you can change that in Settings, Tools"),
    ("Never", "never", "It is not called, and you are not asked again"),
    ("Not now", "not now", "It is not called this time"),
)


class ToolAskBar(AnswerBar):
    """The oldest call that waits to be allowed."""

    def __init__(self) -> None:
        super().__init__("toolAsk", ANSWERS)

    def show_waiting(self, questions: Sequence[ToolQuestion]) -> None:
        """Show what waits now."""
        if not questions:
            self.show_question(None, "", "")
            return
        asked = questions[0]
        more = f"  (and {len(questions) - 1:,} more)" if len(questions) > 1 else ""
        text = f"The model wants to use a tool: {asked.tool.title}.{more}"
        self.show_question(asked, text, shown_in_words(arguments_in_words(asked.arguments), LONGEST_GIVEN))
