"""The panel with all filters; each choice says how many memories it would leave."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import Later, number, tr
from app.memory_browser.query import Choice, Query, count_choices, in_words
from app.theme.flow import FlowLayout, flowing
from app.theme.popover import Popover
from app.theme.widgets import button, clear_layout, label, scrolling_column

WIDTH, TALLEST = 372, 460
_SECTIONS = (
    (None, ("conflicting", "expiring", "pinned")),
    (Later("Type"), ("types",)),
    (Later("Space"), ("spaces",)),
    (Later("Sensitivity"), ("sensitivities",)),
    (Later("Kind"), ("kinds",)),
    (Later("Tags"), ("tags",)),
)
LONGEST_CHOICE = 34
"""How many characters of a choice are shown at most."""


class FilterPanel(Popover):
    """The panel. A choice takes effect at once."""

    chosen = Signal(object)
    """The new Query."""
    cleared = Signal()

    def __init__(self, parent: QWidget, engine: Engine, query: Query) -> None:
        super().__init__(parent, "filterPanel", tr("Filters"), WIDTH)
        self._engine, self._query = engine, query
        self._counts: dict[Choice, int] = {}
        self._buttons: dict[Choice, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 10, 12)
        column.setSpacing(8)
        self._scroll, self._body = scrolling_column("filterScroll", 6)
        self._body.setContentsMargins(0, 0, 8, 0)
        self._body.addWidget(label(tr("Counting …"), "muted"))
        column.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._clear = button(tr("Clear"), "clearChoices", "link", tooltip=tr("Remove all filters"))
        self._clear.clicked.connect(self.cleared)
        foot.addWidget(self._clear)
        column.addLayout(foot)
        self._count()

    def wanted_height(self) -> int:
        return min(self._body.totalHeightForWidth(WIDTH - 34) + 80, TALLEST)

    def show_query(self, query: Query) -> None:
        """Show the query that is now in force."""
        self._query = query
        for choice, item in self._buttons.items():
            item.setChecked(query.has(choice))
        self._clear.setEnabled(query.filtered)
        self._count()

    def _count(self) -> None:
        query = self._query

        def show(counts: dict[Choice, int]) -> None:
            if query != self._query:
                return
            self._counts = counts
            if set(self._buttons) != set(self._offered()):
                self._fill()
            for choice, item in self._buttons.items():
                item.setText(self._text(choice))

        self._engine.run(lambda memos: count_choices(memos, query), show, None, self)

    def _offered(self) -> list[Choice]:
        """The choices that would leave some memories, or are in force. A group with a single choice is left out, since it filters
        nothing."""
        offered = []
        for _, fields in _SECTIONS:
            some = [
                choice
                for choice, count in self._counts.items()
                if choice.field in fields and (count or choice in self._buttons or self._query.has(choice))
            ]
            needed = 2 if fields[0] in ("types", "spaces", "sensitivities", "kinds") else 1
            if len(some) >= needed or any(self._query.has(choice) for choice in some):
                offered += some
        return offered

    def _text(self, choice: Choice) -> str:
        words = in_words(choice)
        shown = words if len(words) <= LONGEST_CHOICE else words[: LONGEST_CHOICE - 1].rstrip() + "…"
        return f"{shown}  {number(self._counts.get(choice, 0))}"

    def _fill(self) -> None:
        offered = self._offered()
        clear_layout(self._body)
        self._buttons = {}
        for heading, fields in _SECTIONS:
            choices = [choice for choice in offered if choice.field in fields]
            if not choices:
                continue
            if heading is not None:
                self._body.addSpacing(6 if self._buttons else 0)
                self._body.addWidget(label(heading(), "heading"))
            box, flow = flowing()
            for choice in choices:
                self._add(flow, choice)
            self._body.addWidget(box)
        if not offered:
            self._body.addWidget(label(tr("There is nothing to filter by yet."), "muted", wrap=True))
        self._body.addStretch(1)
        self._clear.setEnabled(self._query.filtered)
        if self._buttons:
            next(iter(self._buttons.values())).setFocus()
        QTimer.singleShot(0, self, self.place)  # Qt shows the new widgets a moment later; hidden ones have no height

    def _add(self, flow: FlowLayout, choice: Choice) -> None:
        item = button(
            self._text(choice), f"choice-{choice.name}", "pill", tooltip=in_words(choice), accessible=in_words(choice)
        )
        item.setCheckable(True)
        item.setChecked(self._query.has(choice))
        item.clicked.connect(lambda on, choice=choice: self.chosen.emit(self._query.with_choice(choice, on)))
        flow.addWidget(item)
        self._buttons[choice] = item
