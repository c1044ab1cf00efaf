"""The memories as a list, as a timeline and on a map: one page with one header and one inspector."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.bridge import Engine
from app.desk.actions import shown_key
from app.language import Later, number
from app.memory_browser.browser import MemoryBrowser
from app.memory_browser.needs_you import NeedsYouView, decisions_in_words
from app.memory_browser.query import WAITING, Query
from app.memory_map.view import MapView
from app.theme.switch import SegmentedSwitch
from app.theme.theme import ThemeManager
from app.timeline.view import TimelineView

LIST, TIMELINE, MAP, NEEDS_YOU = range(4)
_PARTS = (
    (Later("List"), "list", "listViewButton", Later("All memories in a table ({key})")),
    (Later("Timeline"), "calendar", "timelineViewButton", Later("By the time that they speak of ({key})")),
    (Later("Map"), "chart-scatter", "mapViewButton", Later("What is alike lies together ({key})")),
    (Later("Needs you"), "circle-help", "needsYouViewButton", Later("What waits for your decision ({key})")),
)
_ROOM_FOR_TITLE = 440
"""The width in pixels from which the title is shown before the switch."""


class MemoriesPage(QObject):
    """Adds the timeline, the map and "Needs you" to the browser, and switches between them and its table."""

    waiting = Signal(str)
    """How many things wait for the person, in words; "" for none."""

    def __init__(self, engine: Engine, theme: ThemeManager, settings: QSettings, browser: MemoryBrowser) -> None:
        """Make the page, which opens with the list, timeline or map, whichever was open last."""
        super().__init__(browser)
        self._browser, self._settings = browser, settings
        self.timeline = TimelineView(engine, theme)
        self.map = MapView(engine, theme)
        self.needs_you = NeedsYouView(engine)
        for view in (self.timeline, self.map, self.needs_you):
            browser.views.addWidget(view)
            view.toast.connect(browser.toast)
        for view in (self.timeline, self.map):
            view.opened.connect(browser.select)
        self.needs_you.openMemory.connect(browser.select)
        self.needs_you.openMessage.connect(browser.openMessage)
        self.needs_you.openWaiting.connect(self._list_waiting)
        self.needs_you.countChanged.connect(self._count)
        self.switch = SegmentedSwitch(
            theme,
            [
                (text(), icon, name, tooltip(key=shown_key(f"Alt+{place}")))
                for place, (text, icon, name, tooltip) in enumerate(_PARTS, 1)
            ],
        )
        self.switch.chosen.connect(self.show_view)
        browser.header_row.insertWidget(1, self.switch)
        browser.views.installEventFilter(self)
        for place in (LIST, TIMELINE, MAP, NEEDS_YOU):
            shortcut = QShortcut(QKeySequence(f"Alt+{place + 1}"), browser)
            shortcut.activated.connect(lambda place=place: self.show_view(place))
        details = browser.filters.details
        details.setChecked(settings.value("memoryDetails", False, type=bool))  # type: ignore[arg-type]
        details.toggled.connect(lambda on: settings.setValue("memoryDetails", on))
        last = str(settings.value("memoriesView", LIST))
        self.show_view(int(last) if last in ("1", "2") else LIST)

    @property
    def view(self) -> int:
        """LIST, TIMELINE, MAP or NEEDS_YOU."""
        return self._browser.views.currentIndex()

    def show_view(self, view: int) -> None:
        """Show one of the views LIST, TIMELINE, MAP and NEEDS_YOU."""
        self.switch.choose(view)
        self._browser.views.setCurrentIndex(view)
        self._settings.setValue("memoriesView", view)
        if self._browser.isVisible():
            self.shown()

    def _count(self, decisions: int) -> None:
        text = _PARTS[NEEDS_YOU][0]()
        self.switch.set_text(NEEDS_YOU, f"{text} {number(decisions)}" if decisions else text)
        self.waiting.emit(decisions_in_words(decisions))

    def shown(self) -> None:
        """Refresh the view, because the page became visible."""
        self._browser.shown()
        if self.view != LIST:
            shown = self._browser.views.currentWidget()
            assert shown is not None  # one of the views is always shown
            shown.setFocus()

    def _list_waiting(self) -> None:
        self._browser.filters.set_query(Query(states=WAITING))
        self.show_view(LIST)

    def open_memory(self, cube_id: str) -> None:
        """Show a memory in the table and the inspector."""
        self.show_view(LIST)
        self._browser.select(cube_id)

    def focus_search(self) -> None:
        """Put the cursor into the search field of the view; the timeline has none, so the table is shown instead."""
        if self.view == MAP:
            self.map.focus_search()
        else:
            self.show_view(LIST)
            self._browser.focus_search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._browser.title.setVisible(self._browser.views.width() >= _ROOM_FOR_TITLE)
        return super().eventFilter(watched, event)
