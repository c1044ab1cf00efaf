"""The inspector: all about one memory, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.bridge import Engine
from app.memory_browser.model import state_in_words
from app.theme.theme import ThemeManager
from app.theme.tokens import PANEL_WIDTH
from app.theme.widgets import (
    Card,
    IconButton,
    button,
    chip,
    clear_layout,
    date_in_words,
    label,
    place_in_words,
    relative_time,
    scrolling_column,
)

if TYPE_CHECKING:
    from memos_core import Change, MemCube, MemOS

HISTORY_SHOWN = 12
TITLE_LENGTH = 90
PIN_TOOLTIP = "A pinned memory is offered in every chat"
_DONE = {
    "remember": "remembered",
    "import": "imported",
    "fold": "said again",
    "supersede": "replaced by a newer statement",
    "edit": "edited",
    "pin": "pinned",
    "unpin": "unpinned",
    "archive": "archived",
    "activate": "brought back",
    "expire": "expired",
    "keep": "date removed",
    "unlink": "a linked memory was forgotten",
    "restore": "an earlier version was restored",
    "undo": "a change was undone",
}


class Inspector(QWidget):
    """Everything that the header of a memory holds, its source, its history, and the actions."""

    openMessage = Signal(str, str)
    openMemory = Signal(str)
    action = Signal(str)
    """edit, pin, archive, expire-now, expire-at, keep or forget: what to do with the memory shown."""
    closed = Signal()

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self._engine = engine
        self.cube: MemCube | None = None
        self.setObjectName("memoryInspector")
        self.setAccessibleName("Memory")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(PANEL_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        top = QHBoxLayout()
        self._title = label("", "title", wrap=True)
        top.addWidget(self._title, 1)
        self._close = IconButton(theme, "x", "closeInspector", "Hide this panel", size=16)
        self._close.clicked.connect(self.closed)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        scroll, self._body = scrolling_column("inspectorScroll", 12)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._make_actions())
        self.show_cube(None)

    def _make_actions(self) -> QWidget:
        self._actions = QWidget()
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(4)
        self._edit = button("Edit", "inspectorEdit", "primary", tooltip="Change the text, type or tags (Enter)")
        self._edit.clicked.connect(lambda: self.action.emit("edit"))
        self._pin = button("Pin", "inspectorPin", "pill", tooltip=PIN_TOOLTIP)
        self._pin.clicked.connect(lambda: self.action.emit("pin"))
        self._expire = button("Expire", "inspectorExpire", "pill", tooltip="Take it out of use, now or at a date")
        self._expire.clicked.connect(self._expire_menu)
        self._archive = button(
            "Archive", "inspectorArchive", "pill", tooltip="Hide it from the assistant; nothing is lost"
        )
        self._archive.clicked.connect(lambda: self.action.emit("archive"))
        self._forget = button("Forget", "inspectorForget", "danger", tooltip="Remove it for good (Delete)")
        self._forget.clicked.connect(lambda: self.action.emit("forget"))
        for item in (self._edit, self._pin, self._expire, self._archive, self._forget):
            item.setProperty("compact", True)
            row.addWidget(item)
        row.addStretch(1)
        return self._actions

    def _expire_menu(self) -> None:
        assert self.cube is not None  # the button is hidden otherwise
        menu = QMenu(self)
        menu.setObjectName("expireMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, name in (("Now", "expire-now"), ("At a date …", "expire-at"), ("Never (remove the date)", "keep")):
            item = QAction(text, menu)
            item.setObjectName(name)
            item.setEnabled(name != "keep" or self.cube.expires_at is not None)
            item.triggered.connect(lambda _=False, name=name: self.action.emit(name))
            menu.addAction(item)
        menu.popup(self._expire.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def show_cube(self, cube: MemCube | None) -> None:
        """Show a memory, or what the panel is for."""
        same = cube is not None and self.cube is not None and cube.id == self.cube.id
        self.cube = cube
        self._actions.setVisible(cube is not None)
        if cube is None:
            self._title.setText("Memory")
            clear_layout(self._body)
            self._body.addWidget(
                label("Choose a memory to see where it comes from and what was done with it.", "muted", wrap=True)
            )
            self._body.addStretch(1)
            return
        text = " ".join(cube.text.split())
        self._title.setText(text if len(text) <= TITLE_LENGTH else text[:TITLE_LENGTH].rsplit(" ", 1)[0] + " …")
        live = cube.state.value in ("generated", "activated")
        self._pin.setText("Unpin" if cube.pinned else "Pin")
        self._archive.setText("Archive" if live else "Activate")
        self._archive.setAccessibleName(self._archive.text())
        self._pin.setAccessibleName(self._pin.text())
        self._pin.setEnabled(cube.pinned or not cube.from_document)
        self._pin.setToolTip("A passage of a document is offered when it fits" if cube.from_document else PIN_TOOLTIP)
        self._expire.setEnabled(live)
        if not same:
            self._fill(cube, [], "", "")
        self._read(cube)

    def _read(self, cube: MemCube) -> None:
        def gather(memos: MemOS) -> tuple[list[Change], str, str]:
            from memos_core import NotFound

            title = said = ""
            if cube.source is not None and cube.source.conversation is not None:
                try:
                    title = memos.conversations.get(cube.source.conversation).title
                    said = memos.conversations.message(cube.source.message).text if cube.source.message else ""
                except NotFound:
                    said = ""
            return memos.history(cube.id), title, said

        def show(gathered: tuple[list[Change], str, str]) -> None:
            if self.cube is not None and self.cube.id == cube.id:
                self._fill(cube, *gathered)

        self._engine.run(gather, show, None, self)

    def _fill(self, cube: MemCube, history: Sequence[Change], title: str, said: str) -> None:
        clear_layout(self._body)
        if len(" ".join(cube.text.split())) > TITLE_LENGTH:
            self._body.addWidget(label(cube.text[:4000], "muted", wrap=True, selectable=True))
        elif said and said.strip() != cube.text.strip():
            shown = said if len(said) <= 280 else said[:280].rstrip() + " …"
            self._body.addWidget(label(f"“{shown}”", "muted", wrap=True, selectable=True))
        chips = QHBoxLayout()
        chips.setSpacing(6)
        chips.addWidget(chip(cube.kind.value.capitalize(), cube.kind.value))
        chips.addWidget(chip(cube.type.value.capitalize()))
        chips.addWidget(chip(state_in_words(cube)))
        chips.addStretch(1)
        self._body.addLayout(chips)
        if cube.tags:
            self._body.addWidget(label("  ".join(f"#{tag}" for tag in cube.tags), "note", wrap=True))
        self._body.addWidget(self._source_card(cube, title, bool(said)))
        if history:
            self._body.addWidget(self._history_card(cube, history))
        self._body.addWidget(self._rules_card(cube))
        self._body.addWidget(self._details_card(cube))
        self._body.addStretch(1)

    def _source_card(self, cube: MemCube, title: str, reachable: bool) -> Card:
        card = Card("Where it comes from")
        if cube.source is None or cube.source.message is None:
            text = "Imported" if cube.origin == "import" else "Added by hand"
            if cube.source is not None and cube.source.document is not None:
                card.body.addWidget(label(_broken(cube.source.document), "strong", wrap=True, selectable=True))
                place = place_in_words(cube.source.page, cube.source.heading)
                if place:
                    card.body.addWidget(label(place, wrap=True, selectable=True))
            card.body.addWidget(label(f"{text}, {date_in_words(cube.created_at)}", wrap=True))
            return card
        who = cube.speaker or "You"
        where = f', in "{title}"' if title else ""
        card.body.addWidget(label(f"{who}{where}, {date_in_words(cube.occurred_at or cube.created_at)}", wrap=True))
        if cube.provenance:
            count = len(cube.provenance)
            card.body.addWidget(label(f"Said again {count} {'time' if count == 1 else 'times'}", "note"))
        conversation, message = cube.source.conversation, cube.source.message
        if reachable and conversation is not None:
            link = button("Open the message", "openMessage", "link")
            link.clicked.connect(lambda: self.openMessage.emit(conversation, message))
            card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            card.body.addWidget(label("The message is no longer there.", "note"))
        return card

    def _history_card(self, cube: MemCube, history: Sequence[Change]) -> Card:
        card = Card("History")
        card.setObjectName("inspectorHistory")
        if cube.use_count:
            times = "once" if cube.use_count == 1 else f"{cube.use_count:,} times"
            last = f", last {relative_time(cube.last_used_at)}" if cube.last_used_at else ""
            card.body.addWidget(label(f"Used {times}{last}", wrap=True))
        for change in history[:HISTORY_SHOWN]:
            line = f"{relative_time(change.at).capitalize()} · {_in_a_word(change)}"
            entry = label(line, wrap=True)
            entry.setToolTip(f"{change.at.astimezone():%d %B %Y, %H:%M} · by {change.actor} · {change.reason}")
            card.body.addWidget(entry)
            if change.verb == "edit" and change.before and change.after and change.before.text != change.after.text:
                card.body.addWidget(label(f'was: "{change.before.text[:160]}"', "note", wrap=True))
        for other, text in (
            (cube.superseded_by, "Show what replaced it"),
            (next(iter(cube.supersedes), None), "Show what it replaced"),
        ):
            if other is not None:
                link = button(text, f"linked-{other}", "link")
                link.clicked.connect(lambda _=False, other=other: self.openMemory.emit(other))
                card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _rules_card(self, cube: MemCube) -> Card:
        expires = "never"
        if cube.expires_at is not None:
            expires = ("since " if cube.state.value == "expired" else "") + date_in_words(cube.expires_at)
        return _grid(
            "Rules",
            [
                *([("Valid", _validity(cube))] if cube.valid_from or cube.valid_to else []),
                ("Expires", expires),
                ("Pinned", "yes" if cube.pinned else "no"),
                ("Namespace", cube.namespace.capitalize()),
                ("Sensitivity", cube.sensitivity.value),
                ("Read by", "everything local" if cube.readers == ("*",) else ", ".join(cube.readers)),
            ],
        )

    def _details_card(self, cube: MemCube) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        toggle = button("All details", "allDetails", "link", tooltip="Every field of the memory's header")
        card = _grid("Header", _all_fields(cube))
        card.hide()
        toggle.clicked.connect(lambda: card.setVisible(not card.isVisible()))
        column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(card)
        return box


def _validity(cube: MemCube) -> str:
    parts = []
    if cube.valid_from is not None:
        parts.append(f"from {date_in_words(cube.valid_from)}")
    if cube.valid_to is not None:
        parts.append(f"until {date_in_words(cube.valid_to)}")
    return " ".join(parts)


def _in_a_word(change: Change) -> str:
    if change.verb == "expire" and change.after is not None and change.after.state.value != "expired":
        return "given an expiry date"
    return _DONE.get(change.verb, change.verb)


def _grid(heading: str, rows: Sequence[tuple[str, str]]) -> Card:
    card = Card(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(rows):
        grid.addWidget(label(name, "note"), number, 0, Qt.AlignmentFlag.AlignTop)
        shown = label(value, "note", wrap=True, selectable=True)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(shown, number, 1)
    card.body.addLayout(grid)
    return card


def _all_fields(cube: MemCube) -> list[tuple[str, str]]:
    rows = []
    for name, value in cube.model_dump(mode="json", exclude={"text"}).items():
        rows.append((name.replace("_", " ").capitalize(), _broken(_in_words(value))))
    return rows


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


def _broken(text: str) -> str:
    """Long identifiers get places where a line may break."""
    return (
        "\u200b".join(text[start : start + 16] for start in range(0, len(text), 16))
        if len(text) > 16 and " " not in text
        else text
    )
