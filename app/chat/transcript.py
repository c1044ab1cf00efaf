"""The transcript: a view of a conversation that loads pages while the person scrolls, so that long ones stay fast."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.bridge import Engine
from app.chat.assistant_message import AssistantMessage
from app.chat.column import ColumnLayout
from app.chat.marking import NOTHING, Wanted
from app.chat.message import UNKNOWN_SEQ, MessageWidget
from app.chat.reading_aloud import ReadingAloud
from app.chat.remembered import placed, standing
from app.chat.user_message import UserMessage
from app.language import tr, translated
from app.looks import Looks
from app.offered_reminders import OfferedReminderActions
from app.suggestions import SuggestionActions
from app.theme.theme import ThemeManager
from app.theme.tokens import SCROLL_BAR
from app.theme.widgets import IconButton

if TYPE_CHECKING:
    from memos_core import MemOS, Message, MessageFile, Rating, TranscriptEntry

FIRST_PAGE, PAGE = 12, 6
"""How many messages are loaded when a conversation is opened, and whenever the person scrolls near an end of what is loaded. They are few,
so that scrolling stays smooth."""
MOST_LOADED = 60
"""How many messages have widgets at a time; pages beyond that are loaded again when the person scrolls there."""
NEAR_EDGE = 800
_PLACE_BELOW = 60
"""The distance in pixels between the edge and a hit that is scrolled to."""
SETTLED_MILLISECONDS = 150
"""How long after the last change the memories of the messages are read again."""


@dataclass(frozen=True)
class Talk:
    """A conversation: its id, and whether it is temporary."""

    id: str
    temporary: bool = False


class Transcript(QScrollArea):
    """The messages of one conversation."""

    openMemory = Signal(str)
    editMemory = Signal(object)
    undoOperation = Signal(int)
    settle = Signal(str)
    keepAll = Signal(str)
    editMessage = Signal(object)
    regenerate = Signal()
    continueReply = Signal()
    showVersion = Signal(object, str)
    """A message widget, and the id of the version to show in its place."""
    deleteMessage = Signal(object, bool)
    """A message widget, and whether to delete all following messages too."""
    quote = Signal(str)
    openFile = Signal(object, int)
    """A UserMessage, and the index of the file to open among its files."""
    usedShown = Signal(object)
    """The TranscriptEntry of a reply whose memories the person wants to see."""
    refused = Signal(str)
    """Why something could not be done."""
    loaded = Signal()
    """The newest messages of a conversation have been loaded."""

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("transcript")
        self.setAccessibleName(tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always visible (without a handle while everything fits), so that nothing moves when it is needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._engine, self._theme = engine, theme
        self._page = QWidget()
        self._page.setProperty("role", "clear")
        self._column = ColumnLayout(self._page)
        self._column.setContentsMargins(28, 20, 28 - SCROLL_BAR, 20)
        self.setWidget(self._page)
        self._talk: Talk | None = None
        self._messages: list[MessageWidget] = []
        self._entries: dict[str, TranscriptEntry] = {}
        self._has_earlier = self._has_later = self._loading = False
        self._follow = True
        self._busy = False
        self._looks = Looks()
        self._wanted = NOTHING
        self._current_place: tuple[str, int] | None = None
        self._latest = IconButton(theme, "arrow-down", "jumpToLatest", tr("Jump to the latest message"), role="round")
        self._latest.setParent(self)
        self._latest.setFixedSize(34, 34)
        self._latest.clicked.connect(self.jump_to_latest)
        self._latest.hide()
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._range_changed)
        bar.setEnabled(False)
        self._page.installEventFilter(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED_MILLISECONDS)
        self._soon.timeout.connect(self._refresh)
        engine.memoriesChanged.connect(self._memories_changed)
        engine.suggestionsChanged.connect(self._soon.start)
        self.suggestions = SuggestionActions(engine, self.window, self)
        self.offered_reminders = OfferedReminderActions(engine, self)
        self.aloud = ReadingAloud(engine, self)

    # -- what is shown ------------------------------------------------------------------------

    @property
    def messages(self) -> list[MessageWidget]:
        """The messages that have widgets now, the oldest first."""
        return list(self._messages)

    @property
    def talk(self) -> Talk | None:
        """The conversation that is shown."""
        return self._talk

    def begin(self, talk: Talk) -> None:
        """Show a conversation that has no message yet."""
        self._looks.again()
        self._talk = talk
        self._clear()
        self._has_earlier = self._has_later = self._loading = False
        self._follow = True

    def show_conversation(self, talk: Talk) -> None:
        """Load and show the newest page of a conversation."""
        self.begin(talk)
        self._load(lambda memos: self._page_of(memos, talk, limit=FIRST_PAGE), self._show_newest)

    def show_message(self, message_id: str, *, at: int | None = None) -> None:
        """Load the page around a message, and scroll to it.

        Args:
            message_id: the message.
            at: how many pixels below the upper edge to place it; None to place it near the edge and flash it.
        """
        talk = self._talk
        if talk is None:
            return
        present = self.widget_of(message_id)
        if present is not None:
            self._follow = False
            QTimer.singleShot(0, present, lambda: self._reveal(present, at))
            return
        half = FIRST_PAGE // 2

        def around(memos: MemOS) -> list[TranscriptEntry]:
            seq = memos.conversations.message(message_id).seq
            before = self._page_of(memos, talk, before=seq, limit=half)
            return before + self._page_of(memos, talk, after=seq - 1, limit=half)

        def show(entries: list[TranscriptEntry]) -> None:
            self._clear()
            self._follow = False
            place = next((n for n, entry in enumerate(entries) if entry.message.id == message_id), 0)
            self._has_earlier, self._has_later = place >= half, len(entries) - place >= half
            self._add(entries, 0)
            found = self.widget_of(message_id)
            if found is not None:
                QTimer.singleShot(50, found, lambda: self._reveal(found, at))
            self.loaded.emit()

        self._looks.again()
        self._load(around, show)

    def mark(self, wanted: Wanted, current: tuple[str, int] | None) -> None:
        """Highlight the searched words in all messages, including those that get widgets later.

        Args:
            wanted: what is searched for.
            current: the id of the message with the present hit, and the number of the hit in it.
        """
        self._wanted, self._current_place = wanted, current
        for item in self._messages:
            self._mark(item)

    def _mark(self, widget: MessageWidget) -> None:
        current = self._current_place
        here = current[1] if current is not None and current[0] == widget.message_id else None
        widget.mark(replace(self._wanted, current=here))

    def show_place(self, message_id: str, number: int) -> None:
        """Scroll to a hit in a message, loading the page around it if needed."""
        widget = self.widget_of(message_id)
        if widget is None:
            self.show_message(message_id, at=_PLACE_BELOW)
            return
        self._follow = False
        self._settle()
        bar = self.verticalScrollBar()
        place = widget.y() + widget.height_of_place(number)
        if not bar.value() + _PLACE_BELOW <= place <= bar.value() + self.viewport().height() - _PLACE_BELOW:
            bar.setValue(max(place - self.viewport().height() // 3, 0))

    def widget_of(self, message_id: str) -> MessageWidget | None:
        """The widget of a message; None if it has none now."""
        return next((item for item in self._messages if item.message_id == message_id), None)

    def place_of(self, widget: MessageWidget) -> int:
        """How many pixels below the upper edge of the visible part a message begins."""
        return widget.y() - self.verticalScrollBar().value()

    def add_message(self, text: str, files: Sequence[MessageFile] = ()) -> UserMessage:
        """Show a message that was just sent, with its files, before the engine has stored it."""
        if self._has_later:
            self._clear()
            self._has_later, self._has_earlier = False, True
        for item in self._messages:
            if isinstance(item, AssistantMessage):
                item.set_last(False)
        self._follow = True
        widget = self._user(UserMessage(self._theme, text, files=files))
        self._insert(len(self._messages), widget)
        return widget

    def add_reply(self) -> AssistantMessage:
        """Show the beginning of a reply."""
        widget = self._assistant()
        widget.wait_in_words(tr("Thinking"))
        self._insert(len(self._messages), widget)
        return widget

    def remove_from(self, widget: MessageWidget) -> None:
        """Remove a message and all following ones from view, because it is edited or regenerated."""
        if widget in self._messages:
            for item in self._messages[self._messages.index(widget) :]:
                self._drop(item)

    def last_reply(self) -> AssistantMessage | None:
        """The newest reply that has a widget."""
        return next((item for item in reversed(self._messages) if isinstance(item, AssistantMessage)), None)

    def set_busy(self, busy: bool) -> None:
        """Disable editing, switching versions and deleting while a reply is being written."""
        self._busy = busy
        for item in self._messages:
            item.set_busy(busy)

    def jump_to_latest(self) -> None:
        """Scroll to the end, loading it first if needed."""
        if self._has_later and self._talk is not None:
            self.show_conversation(self._talk)
            return
        self._follow = True
        self._to_end()

    # -- pages --------------------------------------------------------------------------------

    @staticmethod
    def _page_of(
        memos: MemOS, talk: Talk, *, limit: int, before: int | None = None, after: int | None = None
    ) -> list[TranscriptEntry]:
        return memos.transcript(talk.id, before=before, after=after, limit=limit, temporary=talk.temporary)

    def _load(
        self, work: Callable[[MemOS], list[TranscriptEntry]], done: Callable[[list[TranscriptEntry]], None]
    ) -> None:
        self._loading = True

        def arrived(entries: list[TranscriptEntry]) -> None:
            self._loading = False
            done(entries)

        def failed(_reason: str) -> None:
            self._loading = False

        self._engine.run(work, arrived, failed, self, look=self._looks.newest)

    def _show_newest(self, entries: list[TranscriptEntry]) -> None:
        self._clear()
        self._has_earlier = len(entries) == FIRST_PAGE
        self._add(entries, 0)
        self._to_end()
        self.loaded.emit()

    def _load_earlier(self, talk: Talk) -> None:
        first = self._messages[0].seq

        def show(entries: list[TranscriptEntry]) -> None:
            self._has_earlier = len(entries) == PAGE
            anchor = self._messages[0] if self._messages else None
            before = anchor.y() if anchor else 0
            self._add(entries, 0)
            while len(self._messages) > MOST_LOADED and not self._busy:
                self._drop(self._messages[-1])
                self._has_later = True
            self._settle()
            if anchor is not None:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + anchor.y() - before)

        self._load(lambda memos: self._page_of(memos, talk, before=first, limit=PAGE), show)

    def _load_later(self, talk: Talk) -> None:
        last = self._messages[-1].seq

        def show(entries: list[TranscriptEntry]) -> None:
            self._has_later = len(entries) == PAGE
            self._add(entries, len(self._messages))
            anchor = self._messages[-len(entries) - 1] if len(self._messages) > len(entries) else None
            self._settle()
            before = anchor.y() if anchor else 0
            while len(self._messages) > MOST_LOADED:
                self._drop(self._messages[0])
                self._has_earlier = True
            self._settle()
            if anchor is not None:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + anchor.y() - before)

        self._load(lambda memos: self._page_of(memos, talk, after=last, limit=PAGE), show)

    def _add(self, entries: Sequence[TranscriptEntry], position: int) -> None:
        self._column.setEnabled(False)  # otherwise each message lays out the whole column again
        for entry in entries:
            self._insert(position, self._widget(entry))
            position += 1
        last = self.last_reply()
        for item in self._messages:
            if isinstance(item, AssistantMessage) and item.message_id is not None:
                item.set_last(item is last and item is self._messages[-1] and not self._has_later)
        self._show_conflicts()
        self._column.setEnabled(True)

    def _widget(self, entry: TranscriptEntry) -> MessageWidget:
        message = entry.message
        self._entries[message.id] = entry
        if message.role == "user":
            widget = self._user(
                UserMessage(
                    self._theme, translated(message.text), seq=message.seq, message_id=message.id, files=message.files
                )
            )
            widget.show_versions(entry.versions)
            widget.show_saved(standing(entry), entry.better)
            widget.show_suggested(entry.suggested, self.suggestions)
            widget.show_offered(entry.offered, self.offered_reminders)
            widget.show_notice(entry.notice)
            return widget
        reply = self._assistant(message.seq, message.id)
        reply.finish(entry, last=False)
        return reply

    def _user(self, widget: UserMessage) -> UserMessage:
        widget.editRequested.connect(self.editMessage)
        widget.undoRequested.connect(self.undoOperation)
        widget.editMemoryRequested.connect(self.editMemory)
        widget.fileRequested.connect(self.openFile)
        return widget

    def _assistant(self, seq: int = UNKNOWN_SEQ, message_id: str | None = None) -> AssistantMessage:
        ratable = self._talk is None or not self._talk.temporary  # nothing of a temporary one is kept, and so no rating
        widget = AssistantMessage(self._theme, seq=seq, message_id=message_id, ratable=ratable, aloud=self.aloud)
        widget.regenerateRequested.connect(self.regenerate)
        widget.continueRequested.connect(self.continueReply)
        widget.usedRequested.connect(self._show_used)
        widget.rated.connect(self._rate)
        return widget

    def _rate(self, widget: AssistantMessage, rating: Rating | None) -> None:
        """Save the person's rating of a reply; if that fails, the old rating is shown again."""
        entry = self.entry_of(widget)
        if entry is None:
            widget.show_rating(None)
            return
        message = entry.message

        def show(rated: Message) -> None:
            self._entries[message.id] = replace(entry, message=rated)
            widget.show_rating(rated.rating)

        def failed(reason: str) -> None:
            widget.show_rating(message.rating)
            self.refused.emit(reason)

        self._engine.run(lambda memos: memos.rate(message.id, rating), show, failed, widget)

    def _show_used(self, widget: AssistantMessage) -> None:
        entry = self._entries.get(widget.message_id or "")
        if entry is not None:
            self.usedShown.emit(entry)

    def remember_entry(self, entry: TranscriptEntry) -> None:
        """Note what a new reply has used, or what was learned from a message that was just sent."""
        self._entries[entry.message.id] = entry
        self._show_conflicts()
        if any(one.offered is not None for one in self._entries.values()):
            self._soon.start()  # offers end when the chat goes on

    def entry_of(self, widget: MessageWidget | None) -> TranscriptEntry | None:
        """What is known about a message; None for nothing."""
        return None if widget is None else self._entries.get(widget.message_id or "")

    # -- what is remembered changes ----------------------------------------------------------

    def _memories_changed(self, _ids: tuple[str, ...]) -> None:
        self._soon.start()

    def _refresh(self) -> None:
        """Read again the memories of the messages that have widgets, and their conflicts."""
        talk, look = self._talk, self._looks.newest
        if talk is None or talk.temporary or not self._messages:
            return
        first = min(item.seq for item in self._messages)
        after = first - 1 if first < UNKNOWN_SEQ else 0

        def show(entries: list[TranscriptEntry]) -> None:
            widgets = {item.message_id: item for item in self._messages}
            for entry in entries:
                widget = widgets.get(entry.message.id)
                if widget is not None and entry.message.forgotten and widget.text != translated(entry.message.text):
                    self.show_conversation(talk)
                    return
                if widget is not None:
                    self._entries[entry.message.id] = entry
                if isinstance(widget, UserMessage):
                    widget.show_saved(standing(entry), entry.better)
                    widget.show_suggested(entry.suggested, self.suggestions)
                    widget.show_offered(entry.offered, self.offered_reminders)
                    widget.show_notice(entry.notice)
            self._show_conflicts()

        size = len(self._messages)
        self._engine.run(lambda memos: self._page_of(memos, talk, after=after, limit=size), show, None, self, look=look)

    def _show_conflicts(self) -> None:
        entries = [self._entries.get(item.message_id or "") for item in self._messages]
        for widget, groups in zip(self._messages, placed(entries), strict=True):
            widget.show_conflicts(groups)

    def _insert(self, position: int, widget: MessageWidget) -> None:
        widget.set_busy(self._busy)
        widget.versionRequested.connect(lambda version: self.showVersion.emit(widget, version))
        widget.deleteRequested.connect(self.deleteMessage)
        widget.quoteRequested.connect(self.quote)
        widget.memoryRequested.connect(self.openMemory)
        widget.settle.connect(self.settle)
        widget.keepAll.connect(self.keepAll)
        self._messages.insert(position, widget)
        self._column.insert(position, widget)
        widget.show()
        if self._wanted.text:
            self._mark(widget)

    def _drop(self, widget: MessageWidget) -> None:
        position = self._messages.index(widget)
        self._messages.pop(position)
        self._column.takeAt(position)
        widget.hide()
        widget.deleteLater()

    def _clear(self) -> None:
        self._column.setEnabled(False)
        for widget in list(self._messages):
            self._drop(widget)
        self._column.setEnabled(True)
        self._entries.clear()
        self._settle()

    # -- scrolling ----------------------------------------------------------------------------

    def _settle(self) -> None:
        """Do the layout now, so that positions are right."""
        self._column.activate()
        height = max(self._column.heightForWidth(self.viewport().width()), self.viewport().height())
        self._page.resize(self.viewport().width(), height)

    def _reveal(self, widget: MessageWidget, at: int | None) -> None:
        self._settle()
        self.verticalScrollBar().setValue(max(widget.y() - (80 if at is None else at), 0))
        if at is None:
            widget.flash()

    def _to_end(self) -> None:
        self._settle()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _range_changed(self) -> None:
        bar = self.verticalScrollBar()
        bar.setEnabled(bar.maximum() > 0)  # without a handle while everything fits
        if self._follow:
            bar.setValue(bar.maximum())

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        at_end = value >= bar.maximum() - 24
        if not self._loading:
            self._follow = at_end and not self._has_later
        self._latest.setVisible((not at_end or self._has_later) and bool(self._messages))
        if self._loading or not self._messages or self._talk is None:
            return
        if value < NEAR_EDGE and self._has_earlier:
            self._load_earlier(self._talk)
        elif value > bar.maximum() - NEAR_EDGE and self._has_later:
            self._load_later(self._talk)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._latest.move(QPoint((self.width() - 34) // 2, self.height() - 46))
        if self._follow:
            QTimer.singleShot(0, self, self._to_end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._page.setMinimumHeight(self._column.heightForWidth(self.viewport().width()))
        return super().eventFilter(watched, event)
