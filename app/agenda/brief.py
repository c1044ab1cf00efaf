"""The page of the morning brief: what a model has written about the day, and the lines, each with a link to its source."""

from __future__ import annotations

import datetime as dt
import html
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import Later, day_in_words, is_english, number, plural, tr, translated, weekday_in_words
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, button, clear_layout, label, show_at_once, text_page
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import Brief, BriefLine, MemOS

_NOTHING = Later("Nothing is planned, nothing has changed, and nothing is asked of you.")

_TOPICS = {
    "TODAY": Later("Today"),
    "TOMORROW": Later("Tomorrow"),
    "WEEK": Later("This week"),
    "NEXT_WEEK": Later("Next week"),
    "CHANGED": Later("What changed"),
    "QUESTIONS": Later("Questions for you"),
}
"""The headings of the parts of a brief."""


class BriefPage(QWidget):
    """The brief of one day."""

    openMemory = Signal(str)
    openMessage = Signal(str, str)
    back = Signal()
    settings = Signal()

    def __init__(self, engine: Engine, theme: ThemeManager, say: Callable[[str], None]) -> None:
        super().__init__()
        self._engine, self._theme, self._say = engine, theme, say
        self._brief: Brief | None = None
        self._can_write = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll, self._column = text_page("briefScroll", tr("Morning brief"), 10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        theme.changed.connect(self._paint)
        engine.memoriesChanged.connect(lambda _: self._stale())
        engine.suggestionsChanged.connect(self._stale)
        engine.calendarsChanged.connect(self._stale)
        engine.closing.connect(self._forget)

    def show_brief(self, brief: Brief | None = None) -> None:
        """Show a given brief, or fetch the one for now."""
        if brief is not None:
            self._show(brief)
        else:
            self._engine.run(lambda memos: memos.brief.today(), self._show, self._say, self)

    def _stale(self) -> None:
        """What the brief speaks of may have changed or been forgotten: drop the model's text and fetch the lines again."""
        if self._brief is None:
            return
        if self.isVisible():
            self.show_brief()
        else:
            self._forget()

    def _forget(self) -> None:
        self._brief = None
        clear_layout(self._column)

    def _show(self, brief: Brief) -> None:
        self._brief = brief
        memos = self._engine.memos
        # The model writes in English, which would look foreign beside a list in another language.
        self._can_write = memos is not None and is_english() and memos.brief.can_be_written()
        self._paint()

    def _paint(self) -> None:
        focus = QApplication.focusWidget()
        within = focus is not None and self.isAncestorOf(focus)
        clear_layout(self._column)
        if within:  # otherwise the focus would move to the first button of the window
            self.setFocus()
        brief = self._brief
        if brief is None:
            return
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(_day(brief.day), "title"), 1)
        if self._can_write and brief.lines and not brief.prose:
            write = button(tr("Write it out"), "briefWrite", tooltip=tr("The model writes it in sentences"))
            write.clicked.connect(lambda: self._write(brief))
            head.addWidget(write)
        back = button(tr("Back to the agenda"), "briefBack")
        back.clicked.connect(self.back)
        head.addWidget(back)
        self._column.addLayout(head)
        if brief.prose:
            self._column.addWidget(self._written(brief))
        if not brief.lines:
            self._column.addWidget(label(_NOTHING(), "muted", wrap=True))
        for topic in dict.fromkeys(line.topic for line in brief.lines):
            self._column.addWidget(label(_TOPICS[topic.name](), "heading"))
            card = Card()
            card.setObjectName(f"brief-{topic.name.lower().replace('_', '-')}")
            for place, line in enumerate(brief.lines):
                if line.topic is topic:
                    card.body.addLayout(self._line(place, line))
            self._column.addWidget(card)
        if brief.more:
            self._column.addWidget(label(tr("and {n} more", n=number(brief.more)), "note"))
        always = button(tr("Show it every morning …"), "briefSettings", "link", tooltip=tr("Settings, Reminders"))
        always.clicked.connect(self.settings)
        self._column.addWidget(always, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        show_at_once(self._column)

    def _written(self, brief: Brief) -> Card:
        card = Card()
        card.setObjectName("briefProse")
        said = []
        for sentence in brief.prose:
            links = " ".join(
                f'<a href="{number}" style="color: {self._theme.palette.accent}; text-decoration: none">{place}</a>'
                for place, number in enumerate(sentence.lines, start=1)
            )
            said.append(f"{html.escape(breakable(sentence.text))}&nbsp;{links}")
        words = _linked(" ".join(said), "briefSentences")
        words.setToolTip(tr("The numbers lead to what it is from"))
        words.linkActivated.connect(lambda number: self._open(brief.lines[int(number)]))
        card.body.addWidget(words)
        card.body.addWidget(label(tr("The model has written this from the lines below."), "note", wrap=True))
        return card

    def _line(self, number: int, line: BriefLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label(breakable(translated(line.text)), wrap=True), 1)
        if line.memory or line.conversation:
            where = tr("Show") if line.memory else tr("Show in chat")
            show = button(where, f"briefShow-{number}", "link", accessible=f"{where}: {translated(line.text)}")
            show.clicked.connect(lambda: self._open(line))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _open(self, line: BriefLine) -> None:
        if line.memory:
            self.openMemory.emit(line.memory)
        elif line.conversation:
            self.openMessage.emit(line.conversation, line.message)
        else:
            self.back.emit()

    def _write(self, brief: Brief) -> None:
        def work(memos: MemOS) -> Brief:
            return memos.brief.written(brief)

        def done(written: Brief) -> None:
            if self._brief is not brief:
                return  # the brief has changed meanwhile
            if not written.prose:
                self._say(tr("The model could not write it in sentences. Everything is in the list below."))
            self._show(written)

        self._say(tr("The model is writing …"))
        self._engine.run(work, done, self._say, self, long=True)


def in_numbers(brief: Brief) -> str:
    """`2 things for today, 1 change, 3 questions for you`: only numbers, because anybody may see the screen."""
    counts = Counter(line.topic.name for line in brief.lines)
    said = []
    if count := counts["TODAY"]:
        said.append(plural("{n} thing for today", "{n} things for today", count))
    if count := counts["TOMORROW"]:
        said.append(plural("{n} for tomorrow", "{n} for tomorrow", count))
    if count := counts["WEEK"]:
        said.append(plural("{n} this week", "{n} this week", count))
    if count := counts["NEXT_WEEK"]:
        said.append(plural("{n} next week", "{n} next week", count))
    if count := counts["CHANGED"]:
        said.append(plural("{n} change", "{n} changes", count))
    if count := counts["QUESTIONS"]:
        said.append(plural("{n} question for you", "{n} questions for you", count))
    return ", ".join(said) or tr("Nothing new")


def _day(day: dt.date) -> str:
    return tr("{weekday}, {day}", weekday=weekday_in_words(day), day=day_in_words(day))


def _linked(text: str, name: str) -> QLabel:
    words = QLabel(text)
    words.setObjectName(name)
    words.setTextFormat(Qt.TextFormat.RichText)
    words.setWordWrap(True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    return words
