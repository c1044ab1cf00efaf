"""The summaries of the page About you: a few sentences for each group, each with links to the statements behind it."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.about.model import title_of
from app.language import Later, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, IconButton, clear_layout, label, text_page
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import Summary

_NOTE = Later(
    "The model has written this from your statements, and you can edit it. The numbers link to the statements. A sentence is removed when one of its statements changes. The assistant itself does not read this."
)


class SummariesPage(QWidget):
    """All summaries in one column."""

    openMemory = Signal(str)
    edit = Signal(str, int, str)
    """The group, the index of the sentence in its summary, and its text."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Sequence[Summary] = ()
        scroll, self._column = text_page("aboutSummaries", tr("Summaries"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        theme.changed.connect(self._paint)

    def show_summaries(self, summaries: Sequence[Summary]) -> None:
        """Show these summaries."""
        if list(summaries) != list(self._shown):
            self._shown = summaries
            self._paint()

    def _paint(self) -> None:
        clear_layout(self._column)
        self._column.addWidget(label(_NOTE(), "note", wrap=True))
        for summary in self._shown:
            card = Card(title_of(summary.theme))
            for number, sentence in enumerate(summary.sentences):
                card.body.addLayout(self._sentence(summary.theme, number, sentence.text, sentence.sources))
            self._column.addWidget(card)

    def _sentence(self, theme: str, number: int, text: str, sources: Sequence[str]) -> QHBoxLayout:
        links = " ".join(
            f'<a href="{source}" style="color: {self._theme.palette.accent}; text-decoration: none">{place}</a>'
            for place, source in enumerate(sources, start=1)
        )
        words = QLabel(f"{html.escape(breakable(text))} &nbsp;{links}")
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setObjectName(f"summarySentence-{theme}-{number}")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        words.setToolTip(tr("The numbers lead to the statements that it is from"))
        words.linkActivated.connect(self.openMemory)
        pencil = IconButton(
            self._theme,
            "pencil",
            f"editSentence-{theme}-{number}",
            tr("Change this sentence"),
            size=16,
            tooltip=tr("Change this sentence"),
        )
        pencil.setFixedSize(28, 28)
        pencil.clicked.connect(lambda: self.edit.emit(theme, number, text))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(words, 1)
        row.addWidget(pencil, 0, Qt.AlignmentFlag.AlignTop)
        return row
