"""The tools that were called for a reply: a line for each, which can be opened."""

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
    """One call: a line, and under it the tool's arguments and its result."""

    def __init__(self, theme: ThemeManager, number: int, place: int) -> None:
        """
        Args:
            theme: gives the arrow's colour.
            number: the message's number, for the object name of the button.
            place: the index of the call in the reply, from 0.
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
        """Show the state of the call."""
        self._use = use
        self._show(use_in_words(use))

    def _lay_out(self) -> None:
        assert self._use is not None  # set by `show_use`
        given = arguments_in_words(self._use.arguments) or tr("Without arguments")
        self._given.setText(breakable(shown_in_words(given, LONGEST_GIVEN)))
        said = self._use.result or tr("It has not said anything yet.")
        self._said.setText(breakable(shown_in_words(said, LONGEST_SAID)))
