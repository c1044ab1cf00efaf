"""The cost of a reply: a faint line under it with its time and how full the model's context is, and a panel with the details."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from app.language import number, percent, plural, tr
from app.theme.popover import Popover
from app.theme.widgets import button, label

_WIDTH = 340


class ReplyCost:
    """The line of one reply; only the last reply's line shows the context."""

    def __init__(self, number: int) -> None:
        self.button = button("", f"replyCost-{number}", "fold", tooltip=tr("What this reply took"))
        self.button.clicked.connect(self._open)
        self._timing: dict[str, Any] = {}
        self._is_last = False
        self._show()

    def show_timing(self, timing: dict[str, Any]) -> None:
        """Show the timing stored with a reply."""
        self._timing = timing
        self._show()

    def set_last(self, last: bool) -> None:
        """Say whether it is the last reply of the chat."""
        self._is_last = last
        self._show()

    def _show(self) -> None:
        said = " · ".join((*_time_in_words(self._timing), *(_context_in_words(self._timing) if self._is_last else ())))
        self.button.setText(said)
        self.button.setAccessibleName(tr("What this reply took: {words}", words=said))
        self.button.setVisible(bool(said))

    def _open(self) -> None:
        _CostPanel(self.button.window(), self._timing).show_below(self.button)


class _CostPanel(Popover):
    """The model that wrote a reply, its speed, and how much it had in its context."""

    def __init__(self, parent: QWidget, timing: dict[str, Any]) -> None:
        super().__init__(parent, "replyCostPanel", tr("What this reply took"), _WIDTH)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(tr("What this reply took"), "heading"), 0, 0, 1, 2)
        for row, (name, value) in enumerate(_details(timing), 1):
            grid.addWidget(label(name, "muted"), row, 0)
            grid.addWidget(label(value, wrap=True, selectable=True), row, 1)
        if dropped := timing.get("dropped_turns", 0):
            note = label(_dropped_in_words(dropped), "note", wrap=True)
            note.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(note, grid.rowCount(), 0, 1, 2)


def _details(timing: dict[str, Any]) -> list[tuple[str, str]]:
    """The rows of the panel, as pairs of name and value."""
    rows = [(tr("Model"), model)] if (model := timing.get("model", "")) else []
    rows.append((tr("First word"), tr("after {time}", time=_seconds(timing["first_token_s"]))))
    rows.append((tr("Whole reply"), tr("after {time}", time=_seconds(timing["total_s"]))))
    if speed := round(timing["tokens_per_s"]):
        rows.append((tr("Speed"), plural("{n} token a second", "{n} tokens a second", speed)))
    given, room = timing.get("prompt_tokens", 0), timing.get("room_tokens", 0)
    if room and given:
        rows.append((tr("Context"), tr("{given} of {room} tokens", given=number(given), room=number(room))))
    if timing.get("ready_s") is not None:
        read = plural("{n} token", "{n} tokens", given - timing.get("computed_tokens", 0))
        rows.append((tr("Read before"), read))
    return rows


def _dropped_in_words(dropped: int) -> str:
    return plural(
        "{n} earlier message no longer fits, because some room is kept free for the next messages. The model does not see it, but it stays in the chat, and what was remembered from it is still found.",
        "{n} earlier messages no longer fit, because some room is kept free for the next messages. The model does not see them, but they stay in the chat, and what was remembered from them is still found.",
        dropped,
    )


def _time_in_words(timing: dict[str, Any]) -> list[str]:
    """How long a reply took: `4.2 s`, or `Ready in 0.1 s` and `4.2 s` if most of its prompt had been read before. Nothing for an immediate
    answer by the program itself."""
    if not timing or not timing.get("prompt_tokens", 1):
        return []
    total, ready = _seconds(timing["total_s"]), timing.get("ready_s")
    if ready is None or timing["computed_tokens"] > timing["prompt_tokens"] / 2:
        return [total]
    return [tr("Ready in {time}", time=_seconds(max(ready, 0.1))), total]


def _context_in_words(timing: dict[str, Any]) -> list[str]:
    """How full the context is, and how much of the chat no longer fits into it. The rest is kept free for notes and the reply."""
    if not timing.get("room_tokens") or not timing.get(
        "prompt_tokens"
    ):  # from an earlier release, or a reply without the model
        return []
    if dropped := timing.get("dropped_turns", 0):
        fits = plural("{n} earlier message no longer fits", "{n} earlier messages no longer fit", dropped)
        return [tr("Context full"), fits]
    share = min(timing["prompt_tokens"] / timing["room_tokens"], 1.0)
    return [tr("Context {share} full", share=percent(share))]


def _seconds(seconds: float) -> str:
    """`4.2 s`."""
    return tr("{number} s", note="seconds", number=number(seconds, 1))
