"""What another program wants to do, asked across the window while the program waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.answer_bar import AnswerBar
from app.language import Later, plural, tr, translated

if TYPE_CHECKING:
    from memos_core import Question

ANSWERS = (
    (Later("Allow once"), "once", Later("It may do this now, and is asked about the next time")),
    (Later("Always"), "always", Later("It may do this from now on; you can change that in Settings, Other programs")),
    (Later("Never"), "never", Later("It may not, and you are not asked again")),
    (Later("Not now"), "not now", Later("It may not this time")),  # no text
)


class AskBar(AnswerBar):
    """Shows the oldest question of another program."""

    def __init__(self) -> None:
        super().__init__("ask", [(text(), answer, what()) for text, answer, what in ANSWERS])

    def show_waiting(self, questions: Sequence[Question]) -> None:
        """Show the questions that wait now."""
        if not questions:
            self.show_question(None, "", "")
            return
        asked = questions[0]
        where = ", ".join(space.capitalize() for space in asked.spaces)
        about = " ".join(asked.about.split())
        text = translated(asked.text)
        if where:
            text += " " + tr("Where: {spaces}.", spaces=where)
        if len(questions) > 1:
            text += "  " + plural("(and {n} more)", "(and {n} more)", len(questions) - 1)
        self.show_question(asked, text, f"“{about}”" if about else "", translated(asked.text))
