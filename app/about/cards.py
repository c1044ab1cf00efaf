"""People, animals, places and things as cards: what each is to the person, and what is true of it now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.about.model import when_in_words
from app.language import Later, day_in_words, number, tr, translated
from app.theme.theme import ThemeManager
from app.theme.tokens import PAGE_EDGE
from app.theme.widgets import Card, ElidedLabel, IconButton, TextColumn, button, clear_layout, label, scrolling_column
from app.words import breakable
from memos_core import local_time, present

if TYPE_CHECKING:
    from memos_core import Entity, MemCube

SECTIONS = (
    ("person", Later("People")),
    ("animal", Later("Animals")),
    ("place", Later("Places")),
    ("organisation", Later("Organisations")),
    ("thing", Later("Things")),
)
"""Kinds of entities, and the titles of their sections."""
KINDS = (
    ("person", Later("A person")),
    ("animal", Later("An animal")),
    ("place", Later("A place")),
    ("organisation", Later("An organisation")),
    ("thing", Later("A thing")),
    ("none", Later("None of these: no card")),
)
"""What the person can say an entity is."""
SHOWN, MORE = 24, 60
"""How many cards of a section are shown at first, and how many more with each click on "Show more"."""
STATEMENTS = 4
"""How many statements of a card are shown at first."""
TWO_COLUMNS = 700
"""The width, in pixels, from which two cards stand side by side."""
WHEN_WIDTH = 92


class EntityCards(QScrollArea):
    """The cards, in sections. They are built again whenever the statements change."""

    action = Signal(str, object, str)
    """The action (rename, merge, split, classify or forget), the entity, and for classify its new kind."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        made, column = scrolling_column("entityCards", 0)
        inside = made.takeWidget()
        self.setWidget(inside)
        self.setObjectName("entityCards")
        self.setAccessibleName(tr("People, animals, places and things"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._entities: Sequence[Entity] = ()
        self._limits: dict[str, int] = {}
        self._open: set[str] = set()
        self._columns = 2
        middle = QHBoxLayout()
        middle.setContentsMargins(PAGE_EDGE, 12, PAGE_EDGE, 20)
        page = TextColumn(240)
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(10)
        middle.addStretch(1)
        middle.addWidget(page, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)

    @property
    def entities(self) -> Sequence[Entity]:
        """The entities that are shown."""
        return self._entities

    def show_entities(self, entities: Sequence[Entity]) -> None:
        """Show these entities; the scroll position stays."""
        self._entities = entities
        place = self.verticalScrollBar().value()
        clear_layout(self._page)
        now = present()
        for kind, title in SECTIONS:
            some = [one for one in entities if one.kind.value == kind]
            if some:
                self._section(kind, title(), some, now)
        self.verticalScrollBar().setValue(place)

    def _section(self, kind: str, title: str, entities: Sequence[Entity], now: dt.datetime) -> None:
        head = QHBoxLayout()
        head.addWidget(label(title, "title"))
        head.addWidget(label(number(len(entities)), "note"))
        head.addStretch(1)
        self._page.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(12)
        shown = entities[: self._limits.get(kind, SHOWN)]
        for place, one in enumerate(shown):
            grid.addWidget(self._card(one, now), place // self._columns, place % self._columns)
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        self._page.addLayout(grid)
        if len(shown) < len(entities):
            rest = number(len(entities) - len(shown))
            more = button(tr("Show more ({n})", n=rest), f"moreEntities-{kind}", "link")
            more.clicked.connect(partial(self._show_more, kind))
            self._page.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.addSpacing(14)

    def _show_more(self, kind: str) -> None:
        self._limits[kind] = self._limits.get(kind, SHOWN) + MORE
        self.show_entities(self._entities)

    def _card(self, one: Entity, now: dt.datetime) -> QWidget:
        card = Card()
        card.setObjectName(f"entity-{one.id}")
        card.setAccessibleName(translated(one.title))
        card.body.setContentsMargins(16, 10, 10, 14)
        top = QHBoxLayout()
        top.setSpacing(2)
        name = ElidedLabel(translated(one.title), "title")
        top.addWidget(name, 1)
        rename = IconButton(
            self._theme,
            "pencil",
            f"renameEntity-{one.id}",
            tr("Rename {title}", title=one.title),
            size=16,
            tooltip=tr("Rename"),
        )
        rename.clicked.connect(lambda: self.action.emit("rename", one, ""))
        more = IconButton(
            self._theme,
            "ellipsis",
            f"entityMenu-{one.id}",
            tr("More for {title}", title=one.title),
            size=16,
            tooltip=tr("More"),
        )
        more.clicked.connect(lambda: self._menu(one, more))
        for item in (rename, more):
            item.setFixedSize(28, 28)
            top.addWidget(item, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        roles = ", ".join(one.roles) if one.name else ""
        also = tr("also called {names}", names=", ".join(one.aliases)) if one.aliases else ""
        if about := " · ".join(part for part in (roles, also) if part):
            card.body.addWidget(label(breakable(about), "note", wrap=True))
        shown = one.statements if one.id in self._open else one.statements[:STATEMENTS]
        for cube in shown:
            card.body.addLayout(_statement(cube, now))
        if rest := len(one.statements) - len(shown):
            all_ = button(tr("Show all {n}", n=number(len(one.statements))), f"allOfEntity-{one.id}", "link")
            all_.clicked.connect(partial(self._show_all, one.id))
            card.body.addWidget(all_, 0, Qt.AlignmentFlag.AlignLeft)
            all_.setToolTip(tr("{n} more", n=number(rest)))
        card.body.addStretch(1)
        return card

    def _show_all(self, id: str) -> None:
        self._open.add(id)
        self.show_entities(self._entities)

    def _menu(self, one: Entity, at: QWidget) -> None:
        menu = QMenu(self)
        menu.setObjectName("entityMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def entry(into: QMenu, text: str, name: str, what: str = "") -> QAction:
            item = QAction(text, into)
            item.setObjectName(f"{name}-{what}" if what else name)
            item.triggered.connect(lambda: self.action.emit(name, one, what))
            into.addAction(item)
            return item

        entry(menu, tr("Merge with …"), "merge").setEnabled(len(self._entities) > 1)
        entry(menu, tr("Split off …"), "split").setEnabled(len(one.statements) > 1)
        kinds = menu.addMenu(tr("This is"))
        for kind, text in KINDS:
            item = entry(kinds, text(), "classify", kind)
            item.setCheckable(True)
            item.setChecked(kind == one.kind.value)
        menu.addSeparator()
        entry(menu, tr("Forget …"), "forget")
        corner = at.mapToGlobal(QPoint(at.width() - menu.sizeHint().width(), at.height() + 2))
        menu.popup(corner)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        columns = 2 if self.viewport().width() >= TWO_COLUMNS else 1
        if columns != self._columns:
            self._columns = columns
            self.show_entities(self._entities)


def _statement(cube: MemCube, now: dt.datetime) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(label(breakable(" ".join(cube.text.split())), wrap=True), 1)
    when = label(since(cube, now), "note")
    when.setMinimumWidth(WHEN_WIDTH)
    when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    return row


def since(cube: MemCube, now: dt.datetime) -> str:
    """Since when a statement is true, or else the time that it speaks of: `since 3 May`, `12 June 2025`."""
    if cube.valid_from is None:
        return when_in_words(cube, now)
    day = local_time(cube.valid_from, now.tzinfo).date()
    return tr("since {day}", day=day_in_words(day, year=day.year != now.year))
