"""The history of a memory: all its versions, and what changed between them."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.activity.words import actor_in_words
from app.bridge import Engine
from app.language import Later, number, tr, translated
from app.memory_browser.actions import FROZEN
from app.memory_browser.diff import ADDED, REMOVED, Piece, compare_headers, compare_texts
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, button, clear_layout, label
from app.words import breakable, change_in_words, moment_in_words, relative_time

if TYPE_CHECKING:
    from memos_core import Change, MemCube

SHOWN_AT_FIRST = 4
UNCHANGED_SHOWN = 120
"""How many characters of unchanged text are shown on either side of a change."""
LONGEST_DIFF = 6_000
"""How many characters of a comparison are shown at most."""
_CHANGES = {ADDED: Later("added: {text}"), REMOVED: Later("removed: {text}")}


class HistoryCard(Card):
    """A line for each version; choosing one shows below it what it changed."""

    restore = Signal(int)
    """The number of the version to restore."""
    openMemory = Signal(str)

    def __init__(self, engine: Engine, theme: ThemeManager, cube: MemCube, history: Sequence[Change]) -> None:
        super().__init__(tr("History"))
        self.setObjectName("inspectorHistory")
        self._engine, self._theme, self._cube, self._history = engine, theme, cube, history
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addLayout(self._lines)
        self._open: VersionView | None = None
        self._show(SHOWN_AT_FIRST)
        for other, text in (
            (cube.superseded_by, tr("Show what replaced it")),
            (next(iter(cube.supersedes), None), tr("Show what it replaced")),
        ):
            if other is not None:
                link = button(text, f"linked-{other}", "link")
                link.clicked.connect(lambda _=False, other=other: self.openMemory.emit(other))
                self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self, count: int) -> None:
        clear_layout(self._lines)
        self._open = None
        for place, change in enumerate(self._history[:count]):
            line = button(
                f"{relative_time(change.at, in_sentence=False)} · {translated(change_in_words(change))}",
                f"version-{place}",
                "entry",
                tooltip=" · ".join(
                    (moment_in_words(change.at), actor_in_words(change.actor), translated(change.reason))
                ),
            )
            line.setCheckable(True)
            line.setEnabled(change.after is not None)
            line.clicked.connect(lambda on, line=line, change=change: self._toggle(line, change, on))
            self._lines.addWidget(line)
        if len(self._history) > count:
            more = button(tr("Show all {n}", n=number(len(self._history))), "wholeHistory", "link")
            more.clicked.connect(lambda: self._show(len(self._history)))
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _toggle(self, line: QPushButton, change: Change, on: bool) -> None:
        if self._open is not None:
            self._open.line.setChecked(False)
            self._open.hide()
            self._open.deleteLater()
            self._open = None
        if on:
            line.setChecked(True)
            view = VersionView(self._engine, self._theme, self._cube, change, line)
            view.restore.connect(self.restore)
            self._lines.insertWidget(self._lines.indexOf(line) + 1, view)
            self._open = view


class VersionView(QFrame):
    """What one version changed, compared with the version before it or with the present one."""

    restore = Signal(int)

    def __init__(self, engine: Engine, theme: ThemeManager, cube: MemCube, change: Change, line: QPushButton) -> None:
        super().__init__()
        assert change.after is not None  # only lines with a version can be chosen
        self.setObjectName("versionView")
        self.setProperty("role", "quote")
        self.line = line
        self._engine, self._theme, self._cube = engine, theme, cube
        self._before, self._version = change.before, change.after
        self._pieces: list[Piece] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        present = _content(self._version) == _content(cube)
        if self._before is not None and not present:
            column.addLayout(self._make_choice())
        self._text = QLabel()
        self._text.setObjectName("versionDiff")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        column.addWidget(self._text)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(2)
        column.addLayout(self._fields)
        if not present:
            back = button(
                tr("Restore this version"), "restoreVersion", "pill", tooltip=tr("Make it the newest version")
            )
            back.setEnabled(not cube.frozen)
            if cube.frozen:
                back.setToolTip(FROZEN())
            back.clicked.connect(lambda: self.restore.emit(self._version.version))
            column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._paint)
        self._compare(self._before, self._version)

    def _make_choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        before = button(tr("What it changed"), "diffBefore", "pill", tooltip=tr("Against the version before"))
        now = button(tr("Since then"), "diffNow", "pill", tooltip=tr("Against the memory as it is now"))
        for item in (before, now):
            item.setCheckable(True)
            item.setAutoExclusive(True)
            row.addWidget(item)
        before.setChecked(True)
        before.clicked.connect(lambda: self._compare(self._before, self._version))
        now.clicked.connect(lambda: self._compare(self._version, self._cube))
        row.addStretch(1)
        return row

    def _compare(self, old: MemCube | None, new: MemCube) -> None:
        clear_layout(self._fields)
        fields = compare_headers(old, new) if old is not None else []
        for name, was, now in fields:
            self._fields.addWidget(label(breakable(f"{name}: {was} → {now}"), "note", wrap=True))
        if old is None or old.text == new.text:
            same = old is not None and not fields
            self._show(
                [Piece("same", new.text)] if old is None else [], tr("Nothing that is shown here.") if same else ""
            )
            return
        texts = old.text, new.text
        self._engine.run(lambda _: compare_texts(*texts), self._show, None, self)

    def _show(self, pieces: list[Piece], instead: str = "") -> None:
        self._pieces = pieces
        self._text.setVisible(bool(pieces or instead))
        if instead:
            self._text.setText(html.escape(instead))
            return
        self._paint()
        changes = [_CHANGES[piece.how](text=" ".join(piece.text.split())) for piece in pieces if piece.how in _CHANGES]
        self._text.setAccessibleDescription("; ".join(changes)[:500])

    def _paint(self) -> None:
        """Show the comparison. Every text is escaped, because what people write is never read as markup."""
        if not self._pieces:
            return
        p = self._theme.palette
        styles = {
            ADDED: f"color:{p.good}; text-decoration:underline;",
            REMOVED: f"color:{p.danger}; text-decoration:line-through;",
        }
        parts, length = [], 0
        for place, piece in enumerate(self._pieces):
            text = piece.text
            if piece.how == "same" and len(text) > 2 * UNCHANGED_SHOWN + 20 and len(self._pieces) > 1:
                start = "" if place == 0 else text[:UNCHANGED_SHOWN]
                end = "" if place == len(self._pieces) - 1 else text[-UNCHANGED_SHOWN:]
                text = f"{start} … {end}"
            length += len(text)
            shown = html.escape(breakable(text)).replace("\n", "<br>")
            if piece.how == ADDED and place and self._pieces[place - 1].how == REMOVED:
                parts.append(" ")  # otherwise removed and added text would read as one word
            parts.append(f'<span style="{styles.get(piece.how, "")}">{shown}</span>')
            if length > LONGEST_DIFF:
                parts.append(" …")
                break
        self._text.setText("".join(parts))


def _content(cube: MemCube) -> tuple[object, ...]:
    """The fields that restoring a version brings back."""
    return cube.text, cube.type, cube.tags, cube.pinned, cube.occurred_at, cube.expires_at
