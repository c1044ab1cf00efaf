"""The audit log for people: by day, with filters and a check of its integrity."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.activity.delegate import ROW_HEIGHT, ActivityDelegate
from app.activity.model import ROW, ActivityModel, Filter, Row, beginning_of
from app.activity.words import KINDS, actor_in_words, kind_in_words
from app.bridge import Engine
from app.language import day_in_words, number, tr, translated
from app.theme.forms import dialog_buttons, field_label
from app.theme.theme import ThemeManager
from app.theme.tokens import PAGE_EDGE
from app.theme.widgets import EmptyState, button, label, restyle
from app.when_seen import WhenSeen

if TYPE_CHECKING:
    from memos_core import AuditVerdict, MemOS

SETTLED_MILLISECONDS = 400
AHEAD = 2
"""The next page is read when fewer than this many heights of the view are left below."""
MOST_LISTED = 12
"""How many memories of an entry are offered for opening at most."""
ANY_TIME, TODAY, WEEK, MONTH, DAYS = "any", "today", "week", "month", "days"
"""The periods that can be chosen."""


class LogView(QWidget):
    """The entries and their filters."""

    openMemory = Signal(str)
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self._engine = engine
        self.model = ActivityModel(engine)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_filters())
        column.addWidget(self._make_verdict())
        self._stack = QStackedLayout()
        self.list = _List(theme, self.model)
        self.list.chosen.connect(self._chosen)
        self.list.atTop.connect(self._at_top)
        self._none = EmptyState(
            tr("Nothing has happened yet"), tr("Whatever is read, remembered or changed is noted here.")
        )
        self._no_match = EmptyState(tr("Nothing matches"), tr("Nothing of that kind was noted."))
        clear = button(tr("Clear the filters"), "clearActivityFilters", "pill")
        clear.clicked.connect(lambda: self._ask(Filter()))
        self._no_match.body.addWidget(clear, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (QWidget(), self.list, self._none, self._no_match):
            self._stack.addWidget(part)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.list)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(lambda reason: self.toast.emit(reason, "", None))
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        for signal in (engine.opened, engine.memoriesChanged, engine.conversationsChanged, engine.contextsChanged):
            signal.connect(self._when_seen.changed)

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_EDGE, 12, PAGE_EDGE, 8)
        row.setSpacing(8)
        self._actor = button(tr("Everyone"), "activityActor", "pill", tooltip=tr("Show only what one of them did"))
        self._actor.clicked.connect(self._choose_actor)
        self._kind = button(tr("Everything"), "activityKind", "pill", tooltip=tr("Show only one kind of action"))
        self._kind.clicked.connect(self._choose_kind)
        self._time = button(tr("Any time"), "activityTime", "pill", tooltip=tr("Show only a certain time"))
        self._time.clicked.connect(self._choose_time)
        for item in (self._actor, self._kind, self._time):
            row.addWidget(item)
        row.addStretch(1)
        self._verify = button(
            tr("Verify the log"),
            "verifyLog",
            "pill",
            tooltip=tr("Check that no other program has changed, removed or added an entry"),
        )
        self._verify.clicked.connect(self._check)
        row.addWidget(self._verify)
        return row

    def _make_verdict(self) -> QFrame:
        self._verdict = QFrame()
        self._verdict.setObjectName("logVerdict")
        self._verdict.setProperty("role", "banner")
        row = QHBoxLayout(self._verdict)
        row.setContentsMargins(24, 8, 12, 8)
        self._verdict_text = label("", wrap=True, selectable=True)
        row.addWidget(self._verdict_text, 1)
        close = button(tr("Dismiss"), "dismissVerdict", "pill")
        close.clicked.connect(self._verdict.hide)
        row.addWidget(close)
        self._verdict.hide()
        return self._verdict

    # -- reading ------------------------------------------------------------------------------

    def _read(self) -> bool:
        if self._engine.memos is None or not self.list.at_top:
            return False  # the person is reading further down, which must not move; it is read again at the top
        self.model.reload()
        return True

    def _at_top(self) -> None:
        if self._when_seen.stale:
            self._when_seen.read()

    def _ask(self, wanted: Filter) -> None:
        self.model.filter = wanted
        self._actor.setText(actor_in_words(wanted.actor) if wanted.actor else tr("Everyone"))
        self._kind.setText(kind_in_words(wanted.kind) if wanted.kind else tr("Everything"))
        self._time.setText(_time_in_words(wanted))
        for item, active in ((self._actor, wanted.actor), (self._kind, wanted.kind), (self._time, _dated(wanted))):
            item.setAccessibleName(item.text())
            restyle(item, active=bool(active))
        self.list.scrollToTop()
        self.model.reload()

    def _loaded(self) -> None:
        empty = self._no_match if self.model.filter.narrow else self._none
        self._stack.setCurrentWidget(self.list if self.model.rows else empty)

    # -- choosing -----------------------------------------------------------------------------

    def _choose_actor(self) -> None:
        def show(actors: list[str]) -> None:
            choices = [(tr("Everyone"), ""), *((actor_in_words(actor), actor) for actor in actors)]
            self._menu(
                self._actor,
                choices,
                self.model.filter.actor,
                lambda actor: self._ask(replace(self.model.filter, actor=actor)),
            )

        self._engine.run(
            lambda memos: memos.audit.actors(), show, lambda reason: self.toast.emit(reason, "", None), self
        )

    def _choose_kind(self) -> None:
        choices = [(tr("Everything"), ""), *((kind_in_words(kind), kind) for kind in KINDS)]
        self._menu(
            self._kind, choices, self.model.filter.kind, lambda kind: self._ask(replace(self.model.filter, kind=kind))
        )

    def _choose_time(self) -> None:
        today = dt.date.today()
        spans: dict[str, tuple[dt.date | None, dt.date | None]] = {
            ANY_TIME: (None, None),
            TODAY: (today, None),
            WEEK: (today - dt.timedelta(days=6), None),
            MONTH: (today - dt.timedelta(days=29), None),
        }
        present = (self.model.filter.since, self.model.filter.until)
        chosen = next((name for name, span in spans.items() if span == present), DAYS)

        def choose(name: str) -> None:
            if name in spans:
                self._ask_time(*spans[name])
            else:
                self._choose_days()

        choices = [
            (tr("Any time"), ANY_TIME),
            (tr("Today"), TODAY),
            (tr("Last 7 days"), WEEK),
            (tr("Last 30 days"), MONTH),
            (tr("From … to …"), DAYS),
        ]
        self._menu(self._time, choices, chosen, choose)

    def _choose_days(self) -> None:
        dialog = DaysDialog(self.window(), self.model.filter)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._ask_time(*dialog.days))
        dialog.open()

    def _ask_time(self, since: dt.date | None, until: dt.date | None) -> None:
        self._ask(replace(self.model.filter, since=since, until=until))

    def _menu(
        self, anchor: QPushButton, choices: Sequence[tuple[str, str]], present: str, choose: Callable[[str], None]
    ) -> None:
        menu = QMenu(self)
        menu.setObjectName(f"{anchor.objectName()}Menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, value in choices:
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(value == present)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            menu.addAction(action)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    # -- opening and checking -----------------------------------------------------------------

    def _chosen(self, row: Row, place: QPoint) -> None:
        if len(row.cubes) == 1:
            self._open(row.cubes[0])
            return
        ids = row.cubes[:MOST_LISTED]

        def read(memos: MemOS) -> list[tuple[str, str]]:
            found = memos.get_many(ids)
            return [(beginning_of(found[id]), id) for id in ids if id in found]

        def show(choices: list[tuple[str, str]]) -> None:
            if not choices:
                self.toast.emit(tr("These memories are all gone by now."), "", None)
                return
            menu = QMenu(self)
            menu.setObjectName("activityMemories")
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for text, id in choices:
                short = text if len(text) <= 64 else f"{text[:63].rstrip()}…"
                action = QAction(short.replace("&", "&&"), menu)
                action.triggered.connect(lambda _=False, id=id: self._open(id))
                menu.addAction(action)
            if len(row.cubes) > MOST_LISTED:
                rest = QAction(tr("and {n} more", n=number(len(row.cubes) - MOST_LISTED)), menu)
                rest.setEnabled(False)
                menu.addAction(rest)
            menu.popup(place)

        self._engine.run(read, show, lambda reason: self.toast.emit(reason, "", None), self)

    def _open(self, cube_id: str) -> None:
        def show(found: object) -> None:
            if found:
                self.openMemory.emit(cube_id)
            else:
                self.toast.emit(tr("This memory is no longer there."), "", None)

        self._engine.run(lambda memos: memos.get_many([cube_id]), show, None, self)

    def _check(self) -> None:
        self._verify.setEnabled(False)
        self._verify.setText(tr("Verifying …"))

        def over(text: str, level: str) -> None:
            self._verify.setEnabled(True)
            self._verify.setText(tr("Verify the log"))
            self._verdict_text.setText(text)
            restyle(self._verdict, level=level)
            self._verdict.show()

        def done(verdict: AuditVerdict) -> None:
            over(translated(verdict.text), "info" if verdict.sound else "error")

        self._engine.run(
            lambda memos: memos.audit.verify(), done, lambda reason: over(reason, "error"), self, long=True
        )


class DaysDialog(QDialog):
    """Asks for the first and the last day of a period."""

    def __init__(self, parent: QWidget, present: Filter) -> None:
        super().__init__(parent)
        self.setObjectName("daysDialog")
        self.setWindowTitle(tr("From one day to another"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        form = QFormLayout()
        form.setSpacing(10)
        today = dt.date.today()
        self._since = self._day("activitySince", tr("First day"), present.since or today - dt.timedelta(days=6))
        self._until = self._day("activityUntil", tr("Last day"), present.until or today)
        self._since.dateChanged.connect(self._until.setMinimumDate)
        self._until.setMinimumDate(self._since.date())
        form.addRow(field_label(tr("From")), self._since)
        form.addRow(field_label(tr("To")), self._until)
        layout.addLayout(form)
        layout.addLayout(dialog_buttons(self, "days", tr("Show"))[0])

    def _day(self, name: str, accessible: str, day: dt.date) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day))
        field.setObjectName(name)
        field.setAccessibleName(accessible)
        field.setCalendarPopup(True)
        field.setDisplayFormat(tr("d MMMM yyyy", note="How a date is written, as a format of Qt: 12 May 2025"))
        return field

    @property
    def days(self) -> tuple[dt.date, dt.date]:
        """The first and the last day."""
        since, until = self._since.date(), self._until.date()
        return dt.date(since.year(), since.month(), since.day()), dt.date(until.year(), until.month(), until.day())


class _List(QListView):
    """The list of rows; asks for more before its end is reached."""

    chosen = Signal(object, QPoint)
    """The clicked Row, and the place of the click on the screen."""
    atTop = Signal()

    def __init__(self, theme: ThemeManager, model: ActivityModel) -> None:
        super().__init__()
        self.setObjectName("activityList")
        self.setAccessibleName(tr("Activity"))
        self._model = model
        self.setModel(model)
        self.setItemDelegate(ActivityDelegate(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)  # makes the layout of any number of rows quick
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT // 2)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    @property
    def at_top(self) -> bool:
        """Whether the newest entry is visible."""
        return self.verticalScrollBar().value() == 0

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - value < AHEAD * bar.pageStep():
            self._model.more()
        if value == 0:
            self.atTop.emit()

    def _clicked(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW)
        if row.cubes:
            corner = self.visualRect(index).bottomLeft() + QPoint(80, 0)
            self.chosen.emit(row, self.viewport().mapToGlobal(corner))


def _dated(wanted: Filter) -> bool:
    return wanted.since is not None or wanted.until is not None


def _time_in_words(wanted: Filter) -> str:
    if wanted.since is None:
        return tr("Any time")
    first = day_in_words(wanted.since)
    if wanted.until is None:
        return tr("Since {day}", day=first)
    if wanted.since == wanted.until:
        return first
    return tr("{first} to {last}", note="two days", first=first, last=day_in_words(wanted.until))
