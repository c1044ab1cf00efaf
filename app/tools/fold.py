"""What tools were called for a reply: a line for each, to be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr
from app.theme.fold import Fold
from app.theme.theme import ThemeManager
from app.tools.words import LONGEST_GIVEN, LONGEST_SAID, arguments_in_words, shown_in_words, use_in_words
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import ToolUse


class ToolFold(Fold):
    """One call: its line, and under it what the tool was given and what it said."""

    def __init__(self, theme: ThemeManager, number: int, place: int) -> None:
        """
        Args:
            theme: for the arrow.
            number: of the message, for the name of the button.
            place: which call of the reply it is, from 0.
        """
        super().__init__(
            theme,
            f"toolCall-{number}-{place}",
            tr("what the tool said"),
            tr("A tool that the model has called for this reply"),
        )
        self._use: ToolUse | None = None
        self._given = self._add_text("note")
        self._said = self._add_text("muted", tr("What the tool said"))

    def show_use(self, use: ToolUse) -> None:
        """Show how the call stands."""
        self._use = use
        self._show(use_in_words(use))

    def _lay_out(self) -> None:
        assert self._use is not None  # it is shown with one
        given = arguments_in_words(self._use.arguments) or tr("Without arguments")
        self._given.setText(breakable(shown_in_words(given, LONGEST_GIVEN)))
        said = self._use.result or tr("It has not said anything yet.")
        self._said.setText(breakable(shown_in_words(said, LONGEST_SAID)))
