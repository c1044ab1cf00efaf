"""What another program wants to do, asked across the window while it waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.answer_bar import AnswerBar

if TYPE_CHECKING:
    from memos_core import Question

ANSWERS = (
    ("Allow once", "once", "It may do this now, and is asked about the next time"),
    ("Always", "always", "It may do this from now on; you can change that in Settings, Other programs"),
    ("Never", "never", "It may not, and you are not asked again"),
    ("Not now", "not now", "It may not this time"),
)


class AskBar(AnswerBar):
    """The oldest question of another program."""

    def __init__(self) -> None:
        super().__init__("ask", ANSWERS)

    def show_waiting(self, questions: Sequence[Question]) -> None:
        """Show what waits now."""
        if not questions:
            self.show_question(None, "", "")
            return
        asked = questions[0]
        more = f"  (and {len(questions) - 1:,} more)" if len(questions) > 1 else ""
        where = ", ".join(space.capitalize() for space in asked.spaces)
        about = " ".join(asked.about.split())
        text = f"{asked.text}{f' Where: {where}.' if where else ''}{more}"
        self.show_question(asked, text, f"“{about}”" if about else "", asked.text)
