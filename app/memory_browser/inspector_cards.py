"""The plainer cards of the inspector: the source, the rules, every header field, and a summary of a selection."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.language import day_in_words
from app.memory_browser.findings import Origin
from app.memory_browser.model import Row
from app.memory_browser.query import type_in_words
from app.theme.widgets import Card, button, label
from app.words import breakable, date_in_words, place_in_words

if TYPE_CHECKING:
    from memos_core import MemCube

ORIGINS_AT_FIRST = 1
SHOWN_OF_A_KIND = 6


@dataclass(frozen=True)
class Openers:
    """What opens the places that a memory comes from."""

    message: Callable[[str, str], None]
    """By the ids of its conversation and itself."""
    file: Callable[[str], None]
    """By its path."""


def source_card(cube: MemCube, origins: Sequence[Origin], openers: Openers) -> Card:
    """Where a memory comes from: its own source, and the others behind a link."""
    card = Card("Where it comes from")
    if not origins:
        word = {"import": "Imported", "merge": "Merged from several"}.get(
            cube.origin.partition(":")[0], "Added by hand"
        )
        card.body.addWidget(label(f"{word}, {date_in_words(cube.created_at)}", wrap=True))
        return card
    _add_origin(card.body, cube, origins[0], 0, openers)
    others = origins[ORIGINS_AT_FIRST:]
    if not others:
        return card
    times = "once more" if len(others) == 1 else f"{len(others):,} more times"
    toggle = button(f"Said {times}", "otherSources", "link", tooltip="Show the other messages that it rests on")
    toggle.setCheckable(True)
    card.body.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 2, 0, 0)
    column.setSpacing(6)
    for number, origin in enumerate(others, start=1):
        _add_origin(column, cube, origin, number, openers)
    box.hide()
    toggle.toggled.connect(box.setVisible)
    card.body.addWidget(box)
    return card


def _add_origin(column: QVBoxLayout, cube: MemCube, origin: Origin, number: int, openers: Openers) -> None:
    source = origin.source
    moment = origin.at or (cube.at if number == 0 and cube.type.value == "episode" else cube.created_at)
    if source.document is not None:
        column.addWidget(label(breakable(source.document), "strong", wrap=True, selectable=True))
        if place := place_in_words(source.page, source.heading):
            column.addWidget(label(breakable(place), wrap=True, selectable=True))
        column.addWidget(label(f"Imported, {date_in_words(cube.created_at)}", wrap=True))
        if source == cube.source and (file := cube.file) is not None:
            link = button("Open the document", f"openFile-{number}", "link", tooltip=breakable(file))
            link.clicked.connect(lambda: openers.file(file))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return
    if source.message is None:
        column.addWidget(label(f"Added by hand, {date_in_words(moment)}", wrap=True))
        return
    where = f', in "{breakable(origin.title)}"' if origin.title else ""
    column.addWidget(label(f"{breakable(cube.speaker or 'You')}{where}, {date_in_words(moment)}", wrap=True))
    conversation, message = source.conversation, source.message
    if origin.said and conversation is not None:
        link = button("Open the message", "openMessage" if number == 0 else f"openSource-{number}", "link")
        link.clicked.connect(lambda: openers.message(conversation, message))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        column.addWidget(label("The message is no longer there.", "note"))


def rules_card(cube: MemCube) -> Card:
    """What governs a memory."""
    expires = "never"
    if cube.last_day is not None:
        expires = ("since " if cube.state.value == "expired" else "") + day_in_words(cube.last_day)
    return _grid(
        "Rules",
        [
            ("Space", cube.namespace.capitalize()),
            ("Sensitivity", cube.sensitivity.value),
            *([("Valid", _validity(cube))] if cube.valid_from or cube.valid_to else []),
            *([("Speaks of", cube.when)] if cube.occurred_on is not None else []),
            ("Expires", expires),
            ("Pinned", "yes" if cube.pinned else "no"),
            ("Frozen", "yes, read-only" if cube.frozen else "no"),
            ("Read by", "everyone who may read its space" if cube.readers == ("*",) else ", ".join(cube.readers)),
        ],
    )


def details_card(cube: MemCube) -> QWidget:
    """Every field of the header, behind a link."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    toggle = button("All details", "allDetails", "link", tooltip="Every field of the memory's header")
    toggle.setCheckable(True)
    card = _grid("Header", _all_fields(cube))
    card.hide()
    toggle.toggled.connect(card.setVisible)
    column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(card)
    return box


def selection_cards(rows: Sequence[Row]) -> list[Card]:
    """What several memories have in common, and what not."""
    cards = [
        _tally("Types", (type_in_words(row.type) for row in rows)),
        _tally("States", (_state(row.state) for row in rows)),
    ]
    if len({row.space for row in rows}) > 1:
        cards.append(_tally("Spaces", (row.space.capitalize() for row in rows)))
    if any(row.tags for row in rows):
        cards.append(_tally("Tags", (f"#{tag}" for row in rows for tag in row.tags)))
    first, last = min(row.created_at for row in rows), max(row.created_at for row in rows)
    pinned, frozen = sum(row.pinned for row in rows), sum(row.frozen for row in rows)
    same = date_in_words(first) == date_in_words(last)
    cards.append(
        _grid(
            "In all",
            [
                ("Made", date_in_words(first) if same else f"{date_in_words(first)} to {date_in_words(last)}"),
                *([("Pinned", f"{pinned:,}")] if pinned else []),
                *([("Frozen", f"{frozen:,}")] if frozen else []),
            ],
        )
    )
    return cards


def _state(name: str) -> str:
    return {"generated": "New", "activated": "Active"}.get(name, name.capitalize())


def _tally(heading: str, names: Iterable[str]) -> Card:
    counted = Counter(names).most_common()
    rows = [(name, f"{count:,}") for name, count in counted[:SHOWN_OF_A_KIND]]
    if len(counted) > SHOWN_OF_A_KIND:
        rows.append((f"and {len(counted) - SHOWN_OF_A_KIND:,} more", ""))
    return _grid(heading, rows)


def _validity(cube: MemCube) -> str:
    parts = []
    if cube.valid_from is not None:
        parts.append(f"from {date_in_words(cube.valid_from)}")
    if cube.valid_to is not None:
        parts.append(f"until {date_in_words(cube.valid_to)}")
    return " ".join(parts)


def _grid(heading: str, rows: Sequence[tuple[str, str]]) -> Card:
    card = Card(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(rows):
        grid.addWidget(label(breakable(name), "note", wrap=len(name) > 24), number, 0, Qt.AlignmentFlag.AlignTop)
        shown = label(breakable(value), "note", wrap=True, selectable=True)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(shown, number, 1)
    card.body.addLayout(grid)
    return card


def _all_fields(cube: MemCube) -> list[tuple[str, str]]:
    return [
        (name.replace("_", " ").capitalize(), _in_words(value))
        for name, value in cube.model_dump(mode="json", exclude={"text"}).items()
    ]


def _in_words(value: Any) -> str:
    if value is None or value in ("", [], {}):
        return "none"
    if isinstance(value, dict):
        return ", ".join(f"{name} {item}" for name, item in value.items() if item)
    if isinstance(value, list):
        return ", ".join(_in_words(item) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
