"""The timeline, month by month: the future above the line "Today", the past below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import month_in_words, number, tr
from app.theme.theme import ThemeManager
from app.theme.tokens import PAGE_EDGE
from app.theme.turned import Turned
from app.theme.widgets import EmptyState, button, label
from app.timeline.delegate import ROW_HEIGHT, TimelineDelegate, column_of, paint_month
from app.timeline.model import CUBE, ROW, Row, RowKind, TimelineModel
from app.when_seen import WhenSeen

SETTLED_MILLISECONDS = 300
AHEAD_SHOWN = 3
"""How many rows above the line "Today" stay in view when the list is scrolled to that line."""


class TimelineView(QWidget):
    """The memories by the time that they speak of."""

    opened = Signal(str)
    """The id of the memory that was clicked."""
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine = engine
        self._first = True
        self.model = TimelineModel(engine)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_EDGE, 14, PAGE_EDGE, 10)
        row.setSpacing(8)
        today = button(tr("Today"), "timelineToday", "pill", tooltip=tr("Go to the present day"))
        today.clicked.connect(self.show_today)
        row.addWidget(today)
        self._jump = button(
            tr("Month"), "timelineMonth", "pill", tooltip=tr("Go to a month"), accessible=tr("Go to a month")
        )
        self._jump.clicked.connect(self._choose_month)
        row.addWidget(self._jump)
        talks = button(tr("With chats"), "timelineEpisodes", "pill", tooltip=tr("Show every message of the chats too"))
        talks.setCheckable(True)
        talks.toggled.connect(self._with_episodes)
        row.addWidget(talks)
        row.addStretch(1)
        self._tools = QWidget()
        self._tools.setLayout(row)
        column.addWidget(self._tools)
        self._stack = QStackedLayout()
        self.list = _List(theme, self.model)
        self.list.chosen.connect(self._open)
        self._loading = label("")
        self._none = EmptyState(
            tr("Nothing has a time yet"),
            tr(
                "What you tell appears here on the day that it speaks of: “I'm flying to Rome on 3 May” on 3 May, "
                "everything else on the day that you said it."
            ),
        )
        for part in (self._loading, self.list, self._none):
            self._stack.addWidget(part)
        column.addLayout(self._stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tools.hide()
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(lambda reason: self.toast.emit(reason, "", None))
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        engine.opened.connect(self._when_seen.changed)
        engine.memoriesChanged.connect(self._when_seen.changed)

    # -- reading ------------------------------------------------------------------------------

    def _read(self) -> bool:
        if self._engine.memos is None:
            return False
        self.model.reload()
        return True

    def _with_episodes(self, on: bool) -> None:
        self.model.episodes, self._first = on, True
        self._when_seen.read()

    def _loaded(self) -> None:
        some = bool(self.model.rows)
        self._tools.setVisible(some or self.model.episodes)
        self._jump.setEnabled(some)
        self.setFocusProxy(self.list if some else None)  # type: ignore[arg-type]  # no proxy; the stubs don't know it
        self._stack.setCurrentWidget(self.list if some else self._none)
        if some and self._first:
            self._first = False
            self.show_today()
        else:
            self.list.stay()

    # -- moving -------------------------------------------------------------------------------

    def show_today(self) -> None:
        """Scroll to the present day, with the next few things ahead still in view."""
        for place, row in enumerate(self.model.rows):
            if row.kind is RowKind.TODAY:
                self.list.go_to(max(place - AHEAD_SHOWN, 0))

    def _choose_month(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("timelineMonths")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        years: dict[int, QMenu] = {}
        for place, row in enumerate(self.model.rows):
            if row.kind is RowKind.MONTH:
                if row.at.year not in years:
                    years[row.at.year] = menu.addMenu(str(row.at.year))
                year = years[row.at.year]
                action = QAction(f"{month_in_words(row.at.date(), year=False)} ({number(row.count)})", year)
                action.triggered.connect(lambda _=False, place=place: self.list.go_to(place))
                year.addAction(action)
        menu.popup(self._jump.mapToGlobal(self._jump.rect().bottomLeft()))

    def _open(self, cube_id: str) -> None:
        self.opened.emit(cube_id)


class _List(QListView):
    """The rows, with the month of the uppermost visible row fixed above them."""

    chosen = Signal(str)

    def __init__(self, theme: ThemeManager, model: TimelineModel) -> None:
        super().__init__()
        self.setObjectName("timelineList")
        self.setAccessibleName(tr("Timeline"))
        self.setModel(model)
        self.setItemDelegate(TimelineDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT // 2)
        self._place = 0
        self._month = _Month(theme, self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    def go_to(self, row: int) -> None:
        """Scroll so that a row is at the top, or directly below the fixed month."""
        if row and self.model().index(row, 0).data(ROW).kind is not RowKind.MONTH:
            row -= 1
        self.scrollTo(self.model().index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self._scrolled()

    def stay(self) -> None:
        """Keep the scroll position after everything was read again."""
        self.verticalScrollBar().setValue(self._place)
        self._scrolled()

    def _clicked(self, index: QModelIndex) -> None:
        cube = index.data(CUBE)
        if cube is not None:
            self.chosen.emit(cube.id)

    def _scrolled(self) -> None:
        if self.model().rowCount():
            self._place = self.verticalScrollBar().value()
        self._month.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._month.follow()


class _Month(QWidget):
    """The heading with the month, which stays on top while its rows scroll below it."""

    def __init__(self, theme: ThemeManager, timeline: _List) -> None:
        super().__init__(timeline.viewport())
        self._theme, self._timeline = theme, timeline
        self._row: Row | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def follow(self) -> None:
        """Show the month of the uppermost row; the next month pushes it away."""
        view = self._timeline
        rows: list[Row] = view.model().rows  # type: ignore[attr-defined]
        top = view.indexAt(QPoint(4, 1)).row()
        month = next((place for place in range(top, -1, -1) if rows[place].kind is RowKind.MONTH), -1) if rows else -1
        self._row = rows[month] if month >= 0 else None
        self.setVisible(self._row is not None)
        below = view.indexAt(QPoint(4, ROW_HEIGHT - 1))
        lift = 0
        if below.isValid() and below.row() != month and below.data(ROW).kind is RowKind.MONTH:
            lift = min(view.visualRect(below).top() - ROW_HEIGHT, 0)
        self.setGeometry(0, lift, view.viewport().width(), ROW_HEIGHT)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._row is None:
            return
        painter = QPainter(self)
        palette = self._theme.palette
        ground = QColor(palette.surface)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(palette.line))
        left, width = column_of(self.width())
        turned = Turned(QRect(left, 0, width, self.height()), self.layoutDirection())
        paint_month(painter, self._theme, QFont(self.font()), turned, self._row)
