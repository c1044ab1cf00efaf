"""The simpler cards of the inspector: the source, the rules, all header fields, and a summary of a selection."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.language import Later, day_in_words, number, plural, tr
from app.memory_browser.findings import Origin
from app.memory_browser.model import Row
from app.memory_browser.query import type_in_words
from app.memory_words import readers_of, sensitivity_name, state_name, time_spoken_of
from app.pdf.window import Cited
from app.theme.widgets import Card, button, label
from app.words import breakable, date_in_words, place_in_words

if TYPE_CHECKING:
    from memos_core import MemCube

ORIGINS_AT_FIRST = 1
SHOWN_OF_A_KIND = 6
_BY_HAND = Later("Added by hand, {day}")
_ORIGINS = {
    "import": Later("Imported, {day}"),
    "shared": Later("Taken from a shared space, {day}"),
    "merge": Later("Merged from several, {day}"),
}
"""Where a memory comes from that was not said in a chat, by the first part of its origin; any other was added by hand."""


@dataclass(frozen=True)
class Openers:
    """The functions that open the places a memory comes from."""

    message: Callable[[str, str], None]
    """Opens a message, given the ids of its conversation and of the message."""
    file: Callable[[Cited], None]


def source_card(cube: MemCube, origins: Sequence[Origin], openers: Openers) -> Card:
    """Where a memory comes from: its own source, and the others behind a link."""
    card = Card(tr("Where it comes from"))
    if not origins:
        how = _ORIGINS.get(cube.origin.partition(":")[0], _BY_HAND)
        card.body.addWidget(label(how(day=date_in_words(cube.created_at)), wrap=True))
        return card
    _add_origin(card.body, cube, origins[0], 0, openers)
    others = origins[ORIGINS_AT_FIRST:]
    if not others:
        return card
    toggle = button(
        plural("Said once more", "Said {n} more times", len(others)),
        "otherSources",
        "link",
        tooltip=tr("Show the other messages that it rests on"),
    )
    toggle.setCheckable(True)
    card.body.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 2, 0, 0)
    column.setSpacing(6)
    for position, origin in enumerate(others, start=1):
        _add_origin(column, cube, origin, position, openers)
    box.hide()
    toggle.toggled.connect(box.setVisible)
    card.body.addWidget(box)
    return card


def _add_origin(column: QVBoxLayout, cube: MemCube, origin: Origin, position: int, openers: Openers) -> None:
    source = origin.source
    moment = origin.at or (cube.at if position == 0 and cube.type.value == "episode" else cube.created_at)
    if source.document is not None:
        column.addWidget(label(breakable(source.document), "strong", wrap=True, selectable=True))
        if place := place_in_words(source.page, source.heading):
            column.addWidget(label(breakable(place), wrap=True, selectable=True))
        column.addWidget(label(_ORIGINS["import"](day=date_in_words(cube.created_at)), wrap=True))
        if source == cube.source and (file := cube.file) is not None:
            link = button(tr("Open the document"), f"openFile-{position}", "link", tooltip=breakable(file))
            link.clicked.connect(lambda: openers.file(Cited(file, source.page, cube.text)))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return
    if source.message is None:
        column.addWidget(label(_BY_HAND(day=date_in_words(moment)), wrap=True))
        return
    who, day = breakable(cube.speaker or tr("You")), date_in_words(moment)
    said = (
        tr('{who}, in "{chat}", {day}', who=who, chat=breakable(origin.title), day=day)
        if origin.title
        else tr("{who}, {day}", who=who, day=day)
    )
    column.addWidget(label(said, wrap=True))
    conversation, message = source.conversation, source.message
    if origin.said and conversation is not None:
        link = button(tr("Open the message"), "openMessage" if position == 0 else f"openSource-{position}", "link")
        link.clicked.connect(lambda: openers.message(conversation, message))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        column.addWidget(label(tr("The message is no longer there."), "note"))


def rules_card(cube: MemCube) -> Card:
    """The rules that apply to a memory."""
    expires = tr("never")
    if cube.last_day is not None:
        expires = day_in_words(cube.last_day)
        if cube.state.value == "expired":
            expires = tr("since {day}", day=expires)
    return _grid(
        tr("Rules"),
        [
            (tr("Space"), cube.namespace.capitalize()),
            (tr("Sensitivity"), sensitivity_name(cube.sensitivity.value)),
            *([(tr("Valid"), _validity(cube))] if cube.valid_from or cube.valid_to else []),
            *([(tr("Speaks of"), time_spoken_of(cube))] if cube.occurred_on is not None else []),
            (tr("Expires"), expires),
            (tr("Pinned"), tr("yes") if cube.pinned else tr("no")),
            (tr("Frozen"), tr("yes, read-only") if cube.frozen else tr("no")),
            (tr("Read by"), readers_of(cube)),
        ],
    )


def details_card(cube: MemCube) -> QWidget:
    """All header fields, behind a link."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    toggle = button(tr("All details"), "allDetails", "link", tooltip=tr("Every field of the memory's header"))
    toggle.setCheckable(True)
    card = _grid(tr("Header"), _all_fields(cube))
    card.hide()
    toggle.toggled.connect(card.setVisible)
    column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(card)
    return box


def selection_cards(rows: Sequence[Row]) -> list[Card]:
    """What several memories have in common, and where they differ."""
    cards = [
        _tally(tr("Types"), (type_in_words(row.type) for row in rows)),
        _tally(tr("States"), (state_name(row.state) for row in rows)),
    ]
    if len({row.space for row in rows}) > 1:
        cards.append(_tally(tr("Spaces"), (row.space.capitalize() for row in rows)))
    if any(row.tags for row in rows):
        cards.append(_tally(tr("Tags"), (f"#{tag}" for row in rows for tag in row.tags)))
    first, last = min(row.created_at for row in rows), max(row.created_at for row in rows)
    pinned, frozen = sum(row.pinned for row in rows), sum(row.frozen for row in rows)
    same = date_in_words(first) == date_in_words(last)
    cards.append(
        _grid(
            tr("In all"),
            [
                (
                    tr("Made"),
                    date_in_words(first)
                    if same
                    else tr("{first} to {last}", note="two days", first=date_in_words(first), last=date_in_words(last)),
                ),
                *([(tr("Pinned"), number(pinned))] if pinned else []),
                *([(tr("Frozen"), number(frozen))] if frozen else []),
            ],
        )
    )
    return cards


def _tally(heading: str, names: Iterable[str]) -> Card:
    counted = Counter(names).most_common()
    rows = [(name, number(count)) for name, count in counted[:SHOWN_OF_A_KIND]]
    if len(counted) > SHOWN_OF_A_KIND:
        rows.append((tr("and {n} more", n=number(len(counted) - SHOWN_OF_A_KIND)), ""))
    return _grid(heading, rows)


def _validity(cube: MemCube) -> str:
    first = date_in_words(cube.valid_from) if cube.valid_from is not None else ""
    last = date_in_words(cube.valid_to) if cube.valid_to is not None else ""
    if first and last:
        return tr("from {first} until {last}", first=first, last=last)
    return tr("from {day}", day=first) if first else tr("until {day}", day=last)


def _grid(heading: str, rows: Sequence[tuple[str, str]]) -> Card:
    card = Card(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(rows):
        grid.addWidget(label(breakable(name), "note", wrap=len(name) > 24), row, 0, Qt.AlignmentFlag.AlignTop)
        shown = label(breakable(value), "note", wrap=True, selectable=True)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(shown, row, 1)
    card.body.addLayout(grid)
    return card


def _all_fields(cube: MemCube) -> list[tuple[str, str]]:
    return [
        (name.replace("_", " ").capitalize(), _in_words(value))
        for name, value in cube.model_dump(mode="json", exclude={"text"}).items()
    ]


def _in_words(value: Any) -> str:
    if value is None or value in ("", [], {}):
        return tr("none")
    if isinstance(value, dict):
        return ", ".join(f"{name} {item}" for name, item in value.items() if item)
    if isinstance(value, list):
        return ", ".join(_in_words(item) for item in value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value)
