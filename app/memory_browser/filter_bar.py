"""The bar above the table: the search, the state, a button for all other filters, and a pill for each filter in force."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.bridge import Engine
from app.desk.actions import shown_key
from app.language import number, tr
from app.memory_browser.filter_panel import FilterPanel
from app.memory_browser.query import STATES, Choice, Query, choices_of, in_words
from app.theme.flow import flowing
from app.theme.tokens import PAGE_EDGE
from app.theme.widgets import SearchField, button, clear_layout, restyle

LONGEST_PILL = 28
"""Maximum number of characters shown in a pill."""


class FilterBar(QWidget):
    """Holds the query, and emits every change of it."""

    changed = Signal(object)
    """The new Query."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self.query = Query()
        self._panel: FilterPanel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_EDGE, 12, PAGE_EDGE, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search_field = SearchField(
            "memorySearch", tr("Search memories"), tr("Search memories"), lambda text: self.ask(text=text.strip())
        )
        self.search_field.setMinimumWidth(120)
        self.search_field.setMaximumWidth(380)
        row.addWidget(self.search_field, 1)
        self._state = button(tr("All states"), "stateFilter", "pill", tooltip=tr("Filter by state"))
        self._state.clicked.connect(self._state_menu)
        row.addWidget(self._state)
        self._filter = button(
            tr("Filter"),
            "filterButton",
            "pill",
            tooltip=tr("Filter by type, space, sensitivity, tag, conflict or date ({key})", key=shown_key("Ctrl+L")),
        )
        self._filter.setShortcut("Ctrl+L")
        self._filter.clicked.connect(self.open_panel)
        row.addWidget(self._filter)
        row.addStretch(1)
        self.details = button(
            tr("All details"),
            "tableDetails",
            "pill",
            tooltip=tr(
                "Show what is noted of each memory: its type, its state, how often it was used ({key})",
                key=shown_key("Alt+D"),
            ),
        )
        self.details.setCheckable(True)
        row.addWidget(self.details)
        column.addLayout(row)
        self._made, self._pills = flowing()
        self._made.hide()
        column.addWidget(self._made)

    def ask(self, **changes: object) -> None:
        """Change parts of the query."""
        self.set_query(replace(self.query, **changes))  # type: ignore[arg-type]

    def set_query(self, query: Query) -> None:
        """Show another query."""
        if query == self.query:
            return
        self.query = query
        if self.search_field.text().strip() != query.text:
            self.search_field.setText(query.text)
        state = next((name() for name, states in STATES if states == query.states), tr("All states"))
        self._state.setText(state)
        self._state.setAccessibleName(tr("State: {state}", state=state))
        restyle(self._state, active=bool(query.states))
        made = choices_of(query)
        self._filter.setText(f"{tr('Filter')} · {number(len(made))}" if made else tr("Filter"))
        restyle(self._filter, active=bool(made))
        self._show_pills(made)
        if self._panel is not None:
            self._panel.show_query(query)
        self.changed.emit(query)

    def clear(self) -> None:
        """Remove all filters; the order stays."""
        self.set_query(Query(sort=self.query.sort))

    def _show_pills(self, made: list[Choice]) -> None:
        clear_layout(self._pills)
        for choice in made:
            words = in_words(choice)
            shown = words if len(words) <= LONGEST_PILL else words[: LONGEST_PILL - 1].rstrip() + "…"
            pill = button(
                f"{shown}  ×", f"filtered-{choice.name}", "pill", tooltip=tr("{words}: no longer filter by it", words=words),
                accessible=tr("Remove the filter {words}", words=words),
            )  # fmt: skip
            restyle(pill, active=True)
            pill.clicked.connect(lambda _=False, choice=choice: self.set_query(self.query.with_choice(choice, False)))
            self._pills.addWidget(pill)
        if made:
            clear = button(tr("Clear"), "clearPills", "link", tooltip=tr("Remove these filters"))
            clear.clicked.connect(self.clear)
            self._pills.addWidget(clear)
        self._made.setVisible(bool(made))
        self._made.updateGeometry()

    def _state_menu(self) -> None:
        menu = QMenu(self._state)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, states in ((tr("All states"), ()), *((name(), states) for name, states in STATES)):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(states == self.query.states)
            action.triggered.connect(lambda _=False, states=states: self.ask(states=states))
            menu.addAction(action)
        menu.popup(self._state.mapToGlobal(QPoint(0, self._state.height() + 4)))

    def open_panel(self) -> None:
        """Open the panel with all the filters."""
        panel = FilterPanel(self, self._engine, self.query)
        panel.closed.connect(self._panel_closed)
        panel.chosen.connect(self.set_query)
        panel.cleared.connect(self.clear)
        self._panel = panel
        panel.show_below(self._filter)

    def _panel_closed(self) -> None:
        self._panel = None
