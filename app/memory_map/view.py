"""The map with its search and its zoom buttons, and what is shown while there is no map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import plural, tr
from app.memory_map.canvas import MapCanvas
from app.theme.theme import ThemeManager
from app.theme.tokens import PAGE_EDGE
from app.theme.widgets import EmptyState, SearchField, button, label
from app.when_seen import WhenSeen
from app.words import memory_count

if TYPE_CHECKING:
    from memos_core import MemoryMap

FEWEST = 3
"""How many memories a map needs at least."""
SETTLED_MILLISECONDS = 800
"""How long after the last change the map is drawn again."""


class MapView(QWidget):
    """The map of what the memories are about. It is computed in a thread, when it is visible and something has changed."""

    opened = Signal(str)
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine = engine
        self._map: MemoryMap | None = None
        self._drawing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.canvas = MapCanvas(theme)
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_EDGE, 14, PAGE_EDGE, 10)
        row.setSpacing(8)
        self.search_field = SearchField("mapSearch", tr("Find on the map"), tr("Find on the map"), self._find)
        self.search_field.setMaximumWidth(300)
        row.addWidget(self.search_field, 1)
        self._note = label("", "note")
        row.addWidget(self._note, 1)
        row.addStretch(0)
        for text, name, accessible, tooltip, factor in (
            ("−", "mapZoomOut", tr("Zoom out"), tr("Zoom out (-)"), 1 / 1.5),
            ("+", "mapZoomIn", tr("Zoom in"), tr("Zoom in (+)"), 1.5),
        ):
            zoom = button(text, name, "pill", tooltip=tooltip, accessible=accessible)
            zoom.clicked.connect(lambda _=False, factor=factor: self.canvas.zoom_by(factor))
            row.addWidget(zoom)
        whole = button(tr("Show all"), "mapShowAll", "pill", tooltip=tr("Zoom out until all is in view (0)"))
        whole.clicked.connect(lambda: self.canvas.show_all())
        row.addWidget(whole)
        self._tools = QWidget()
        self._tools.setLayout(row)
        column.addWidget(self._tools)
        self._stack = QStackedLayout()
        self.canvas.opened.connect(self.opened)
        self._loading = EmptyState(tr("Drawing the map …"), tr("Memories that are alike are put side by side."))
        self._none = EmptyState("", "")
        for part in (self.canvas, self._loading, self._none):
            self._stack.addWidget(part)
        column.addLayout(self._stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack.setCurrentWidget(self._loading)
        self._tools.hide()
        self._when_seen = WhenSeen(self, self._draw, SETTLED_MILLISECONDS)
        engine.opened.connect(self._when_seen.changed)
        engine.memoriesChanged.connect(self._when_seen.changed)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search_field.setFocus()
        self.search_field.selectAll()

    # -- drawing ------------------------------------------------------------------------------

    def _draw(self) -> bool:
        if self._drawing or self._engine.memos is None:
            return False  # the map being computed is stale, so it is drawn again afterwards
        self._drawing = True
        self._engine.run(lambda memos: memos.map(), self._show, self._failed, self, long=True)
        return True

    def _failed(self, reason: str) -> None:
        self._drawing = False
        self.toast.emit(reason, "", None)
        if self._map is None:
            self._say(tr("The map could not be drawn"), reason)

    def _show(self, drawn: MemoryMap) -> None:
        self._drawing = False
        self._map = drawn
        if self._when_seen.stale:
            self._when_seen.changed()
        if len(drawn.points) >= FEWEST:
            self.canvas.set_map(drawn.points, drawn.clusters)
            self._stack.setCurrentWidget(self.canvas)
            self.setFocusProxy(self.canvas)
            self._tools.show()
            self._find(self.search_field.text())
        elif drawn.waiting:
            self._say(
                tr("The map needs a moment"),
                plural(
                    "{n} memory still to be read before what is alike can be put side by side.",
                    "{n} memories still to be read before what is alike can be put side by side.",
                    drawn.waiting,
                ),
            )
        else:
            self._say(
                tr("A few more memories, please"),
                tr(
                    "The map shows what your memories are about: those that are alike lie together. It begins with three."
                ),
            )

    def _say(self, title: str, text: str) -> None:
        self._none.title.setText(title)
        self._none.text.setText(text)
        self._tools.hide()
        self.setFocusProxy(None)  # type: ignore[arg-type]  # no proxy; the stubs don't know it
        self._stack.setCurrentWidget(self._none)

    # -- searching ----------------------------------------------------------------------------

    def _find(self, text: str) -> None:
        drawn = self._map
        if drawn is None:
            return
        wanted = text.casefold().split()
        if not wanted:
            self.canvas.set_matches(None)
            parts = [memory_count(len(drawn.points))]
            if drawn.waiting:
                parts.append(plural("{n} still to be placed", "{n} still to be placed", drawn.waiting))
            if drawn.left_out:
                parts.append(plural("{n} older one not shown", "{n} older ones not shown", drawn.left_out))
            self._note.setText(", ".join(parts))
            return
        found = {point.id for point in drawn.points if all(word in point.text.casefold() for word in wanted)}
        self.canvas.set_matches(found)
        self._note.setText(plural("{n} found", "{n} found", len(found)) if found else tr("Nothing found"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setVisible(self.width() >= 520)
