"""A model's thoughts before its reply, folded to one line that can be opened."""

from __future__ import annotations

from app.language import number, tr
from app.theme.fold import Fold
from app.theme.theme import ThemeManager

MOST_SHOWN = 20_000
"""How many characters of thoughts are laid out; of longer ones the end is shown."""


class ThoughtFold(Fold):
    """A line that says how long the model has thought, with the thoughts under it."""

    def __init__(self, theme: ThemeManager, number: int) -> None:
        """
        Args:
            theme: gives the arrow's colour.
            number: the message's number, for the object name of the button.
        """
        super().__init__(
            theme,
            f"thought-{number}",
            tr("what the model thought", note="follows: show, or hide"),
            tr("It is not part of the reply, is not remembered, and is not included in later prompts"),
        )
        self._thought = ""
        self._text = self._add_text("muted", tr("What the model thought"))

    def show_thought(self, thought: str, seconds: float | None) -> None:
        """Show thoughts.

        Args:
            thought: the thoughts so far.
            seconds: how long the model thought; None while it is still thinking.
        """
        self._thought = thought
        self._show(tr("Thinking …") if seconds is None else tr("Thought for {time}", time=_seconds(seconds)))

    def _lay_out(self) -> None:
        cut = len(self._thought) > MOST_SHOWN
        self._text.setText(("… " if cut else "") + self._thought[-MOST_SHOWN:].strip())


def _seconds(seconds: float) -> str:
    """How long the model thought: `8 s`, `2 min 5 s`."""
    whole = max(round(seconds), 1)
    if whole < 90:
        return tr("{number} s", note="seconds", number=number(whole))
    return tr("{minutes} min {seconds} s", minutes=number(whole // 60), seconds=number(whole % 60))
