"""A message of the person, and under it what was remembered from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.chat.blocks import PlainText, Prose, Shown, widget_of
from app.chat.markdown import blocks, is_plain
from app.chat.message import UNKNOWN_SEQ, Markable, MessageWidget
from app.chat.sent_files import SentFiles
from app.chat.version_arrows import VersionArrows
from app.language import Later, plural, tr, translated
from app.offered_reminders import OfferedReminderActions
from app.suggestions import SuggestionActions, question
from app.theme.menu import Entry, copy_text, menu_of
from app.theme.sizes import px, text_column
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, button, clear_layout, label, restyle

if TYPE_CHECKING:
    from memos_core import MemCube, MessageFile, OfferedReminder, Suggestion

LONGEST_SHOWN = 6000
"""How many characters of a message the transcript shows; the rest opens in a window."""
LONGEST_LINE = 4000
"""How many characters of a line that window shows in one; laying out a longer one would make the app wait."""
LONGEST_PILL = 56
_SHORT_WAIT = 24 * 60 * 60 * 1000
"""Milliseconds. An offer that ends later than that is only removed when the chat is read again."""
REMEMBERED, REMINDER, UNDERSTOOD_BETTER, NOT_KEPT = (
    Later("Remembered: {text}"),
    Later("Reminder: {text}"),
    Later("Understood better: {text}"),
    Later("Not kept after all: {text}"),
)
"""The line about a memory: it was found in the message, it is a reminder that the message asked for, a second reading has changed it, or a
second reading has put it away."""
ACTIONS_HEIGHT = 18
_INDENT = 24
"""The indentation of list items in pixels."""
_WIDE = 1000
"""A stretch factor that gives a line below a message all the width, leaving none to the space beside it."""
_PADDING, _ROUNDING = 14, 2
"""The space beside the text in its bubble, and how much wider layout may be than measured, in pixels."""


class UserMessage(MessageWidget):
    """A message of the person, and under it what was remembered from it."""

    editRequested = Signal(object)
    undoRequested = Signal(int)
    editMemoryRequested = Signal(object)
    fileRequested = Signal(object, int)
    """The widget, and the index of one of its files."""

    def __init__(
        self,
        theme: ThemeManager,
        text: str,
        *,
        seq: int = UNKNOWN_SEQ,
        message_id: str | None = None,
        files: Sequence[MessageFile] = (),
    ) -> None:
        super().__init__(seq, message_id)
        self._theme = theme
        self.text = text
        self.setObjectName(f"ownMessage-{self.number}")
        self.setAccessibleName(tr("You said: {text}", text=text[:LONGEST_SHOWN]))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.files = tuple(files)
        if files:
            chips = SentFiles(theme, files, self.number)
            chips.opened.connect(lambda place: self.fileRequested.emit(self, place))
            self.column.addWidget(chips)
        self._parts: list[PlainText | Shown] = []
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        bubble = QFrame()
        bubble.setProperty("role", "bubble")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(_PADDING, 11, _PADDING, 11)
        self._label = self._add_text(inside)
        if len(text) > LONGEST_SHOWN:
            more = button(
                plural("Show {n} character", "Show all {n} characters", len(text)),
                f"showWholeMessage-{self.number}",
                "link",
            )
            more.clicked.connect(self._show_whole)
            inside.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(bubble, 0)
        self._bubble = bubble
        self.column.addLayout(row)
        under = QHBoxLayout()
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(8)
        under.addStretch(1)
        self._actions = QWidget()  # filled when the mouse or the focus comes, which never happens to most messages
        self._actions.setFixedHeight(px(ACTIONS_HEIGHT))
        theme.changed.connect(self._resized)
        self._edit: QPushButton | None = None
        self._busy = False
        under.addWidget(self._actions)
        self.arrows = VersionArrows(
            theme, self.number, tr("Earlier version of your message"), tr("Later version of your message")
        )
        self.arrows.chosen.connect(self.versionRequested)
        under.addWidget(self.arrows)
        self.column.addLayout(under)
        self._saved: dict[str, tuple[MemCube, int | None]] = {}
        self._operations: dict[str, int] = {}
        """The operation that has just saved a memory, by the memory's id."""
        self._better: dict[str, int] = {}
        self._notice: QLabel | None = None
        self._pills = QVBoxLayout()
        self._pills.setSpacing(2)
        self.column.addLayout(self._pills)
        self._suggested: list[Suggestion] = []
        self._questions = QVBoxLayout()
        self._questions.setSpacing(2)
        self.column.addLayout(self._questions)
        self._offered: OfferedReminder | None = None
        self._offer = QVBoxLayout()
        self.column.addLayout(self._offer)
        self.column.setSpacing(2)
        theme.changed.connect(self._fit_bubble)
        self._fit_bubble()

    def _add_text(self, inside: QVBoxLayout) -> PlainText | None:
        """Show the text. Markdown in it is rendered as in replies; most messages are a few plain words, for which a plain label is
        faster."""
        text = self.text
        long = len(text) > LONGEST_SHOWN
        if long or is_plain(text):
            result = PlainText(self._theme, text[:LONGEST_SHOWN].rstrip() + " …" if long else text)
            result.setAccessibleName(tr("You said"))
            result.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            inside.addWidget(result)
            self._parts = [result]
            return result
        self._parts = []
        for block in blocks(text):
            part = widget_of(self._theme, block)
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            if isinstance(part, Prose):
                part.setAccessibleName(tr("You said"))
            inside.addWidget(part)
            self._parts.append(part)
        return None

    def parts(self) -> Sequence[Markable]:
        return self._parts

    def show_versions(self, versions: Sequence[str]) -> None:
        """Show which of the message's versions is on view."""
        self.arrows.show_versions(versions, self.message_id or "")
        self.arrows.set_enabled(not self._busy)

    def _fill_actions(self) -> None:
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        self._edit = button(
            tr("Edit"), f"editMessage-{self.number}", "link", tooltip=tr("Change this message and send it again")
        )
        self._edit.setEnabled(not self._busy)
        self._edit.clicked.connect(lambda: self.editRequested.emit(self))
        copy = button(tr("Copy"), f"copyMessage-{self.number}", "link", tooltip=tr("Copy this message"))
        copy.clicked.connect(self._copy)
        more = button(
            tr("More"),
            f"moreMessage-{self.number}",
            "link",
            tooltip=tr("Quote or delete this message"),
            accessible=tr("More actions"),
        )
        more.clicked.connect(lambda: self._menu().popup(more.mapToGlobal(QPoint(0, more.height()))))
        before: QWidget = self
        for part in (self._edit, copy, more):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
            part.installEventFilter(self)
            row.addWidget(part)
            QWidget.setTabOrder(before, part)
            before = part

    def _copy(self) -> None:
        copy_text(self.text)

    def add_saved(self, cube: MemCube, operation: int) -> None:
        """Show a memory that was just saved from this message, and the operation that saved it."""
        self._operations[cube.id] = operation
        known = cube.id in self._saved  # reading the memories again may have shown it already
        self._saved[cube.id] = (cube, operation)
        if known:
            self._show_pills()
        else:
            self._pills.addWidget(self._pill(cube, operation, _words(cube)))

    def add_corrected(self, text: str, operation: int) -> None:
        """Show what the message has corrected, with an Undo of its operation. It stays until the conversation is opened again."""
        undo = button(tr("Undo"), f"undoCorrected-{operation}", "link", accessible=tr("Take the correction back"))
        undo.clicked.connect(lambda: self.undoRequested.emit(operation))
        self.column.addWidget(self._framed(text, [undo]))

    def show_saved(self, cubes: Sequence[MemCube], better: Mapping[str, int]) -> None:
        """Show the memories of this message; one that was just saved can still be undone.

        Args:
            cubes: the memories, and those that a second reading has put away.
            better: the operations of a second reading, by the ids of the memories that it has changed.
        """
        known = [(cube.id, cube.text) for cube, _ in self._saved.values()]
        if [(cube.id, cube.text) for cube in cubes] == known and better == self._better:
            return
        self._operations = {id_: by for id_, by in self._operations.items() if id_ not in self._better}
        self._better = dict(better)
        # `cubes` may have been read before the last memory was saved; that one's operation is kept for the next time.
        self._saved = {cube.id: (cube, better.get(cube.id, self._operations.get(cube.id))) for cube in cubes}
        self._show_pills()

    def _show_pills(self) -> None:
        clear_layout(self._pills)
        for cube, operation in self._saved.values():
            words = _words(cube)
            if cube.id in self._better:
                words = UNDERSTOOD_BETTER if cube.state == "activated" else NOT_KEPT
            self._pills.addWidget(self._pill(cube, operation, words))

    def add_suggested(self, one: Suggestion, actions: SuggestionActions) -> None:
        """Ask about one more suggestion from this message."""
        self.show_suggested([*self._suggested, one], actions)

    def show_suggested(self, suggested: Sequence[Suggestion], actions: SuggestionActions) -> None:
        """Ask about the suggestions from this message.

        Args:
            suggested: the suggestions.
            actions: carries out what their buttons say.
        """
        if list(suggested) == self._suggested:
            return
        self._suggested = list(suggested)
        clear_layout(self._questions)
        for one in suggested:
            self._questions.addWidget(self._framed(question(one), actions.buttons(one)))

    def show_offered(self, offered: OfferedReminder | None, actions: OfferedReminderActions) -> None:
        """Offer a reminder beside this message, until its time is over.

        Args:
            offered: the reminder to offer; None for none.
            actions: carries out what its buttons say.
        """
        if offered == self._offered:
            return
        self._offered = offered
        clear_layout(self._offer)
        if offered is None:
            return
        row = self._framed(translated(offered.text), actions.buttons(offered), elided=True)
        self._offer.addWidget(row)
        if offered.over is not None:
            left = int((offered.over - dt.datetime.now(dt.UTC)).total_seconds() * 1000)
            if left < _SHORT_WAIT:
                QTimer.singleShot(max(left, 0), row, row.hide)

    def show_notice(self, notice: str) -> None:
        """Show a notice beside this message; "" for none."""
        if self._notice is None and notice:
            self._notice = label("", "note", wrap=True)
            self._notice.setObjectName(f"notice-{self.number}")
            self.column.addWidget(self._notice)
        if self._notice is not None:
            self._notice.setText(translated(notice))
            self._notice.setVisible(bool(notice))

    def _pill(self, cube: MemCube, operation: int | None, words: Later) -> QWidget:
        edit = button(tr("Edit"), f"editSaved-{cube.id}", "link", accessible=tr("Edit this memory"))
        edit.clicked.connect(lambda: self.editMemoryRequested.emit(cube))
        if operation is not None:
            undone = (
                tr("Do not remember this")
                if words in (REMEMBERED, REMINDER)
                else tr("Take back what was understood better")
            )
            other = button(tr("Undo"), f"undoSaved-{cube.id}", "link", accessible=undone)
            other.clicked.connect(lambda: self.undoRequested.emit(operation))
        else:
            other = button(tr("Show"), f"showSaved-{cube.id}", "link", accessible=tr("Show this memory"))
            other.clicked.connect(lambda: self.memoryRequested.emit(cube.id))
        return self._framed(words(text=" ".join(cube.text.split())), [edit, other])

    def _framed(self, whole: str, actions: Sequence[QPushButton], *, elided: bool = False) -> QWidget:
        """A line below the message, with buttons.

        Args:
            whole: the text.
            actions: the buttons after it.
            elided: whether the text may take all the width; otherwise it is cut to a number of characters.
        """
        row = QWidget()
        outer = QHBoxLayout(row)
        outer.setContentsMargins(0, 4, 0, 4)
        pill = QFrame()
        pill.setObjectName("savedMemory")
        pill.setProperty("role", "saved")
        inside = QHBoxLayout(pill)
        pill.setFixedHeight(28)
        inside.setContentsMargins(14, 0, 13, 0)
        inside.setSpacing(10)
        if elided:
            text: QLabel = ElidedLabel(whole, "note")
        else:
            text = label(whole if len(whole) <= LONGEST_PILL else whole[:LONGEST_PILL].rstrip() + " …", "note")
            text.setToolTip(whole)
        inside.addWidget(text, int(elided))
        for action in actions:
            inside.addWidget(action)
        outer.addStretch(1)
        outer.addWidget(pill, _WIDE * int(elided))
        outer.addStretch(1)
        if elided:
            for part in (text, *actions):
                part.ensurePolished()
            beside = sum(action.sizeHint().width() + inside.spacing() for action in actions)
            words = QFontMetrics(text.font()).horizontalAdvance(whole) + _ROUNDING + 2
            pill.setMaximumWidth(inside.contentsMargins().left() + words + beside + inside.contentsMargins().right())
        return row

    def set_busy(self, busy: bool) -> None:
        """Disable editing while a reply is being written."""
        self._busy = busy
        self.arrows.set_enabled(not busy)
        if self._edit is not None:
            self._edit.setEnabled(not busy)

    def _show_whole(self) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(tr("Message"))
        dialog.resize(720, 520)
        layout = QVBoxLayout(dialog)
        view = QPlainTextEdit(_in_lines(self.text))
        view.setObjectName(f"wholeMessage-{self.number}")
        view.setReadOnly(True)
        view.setProperty("role", "field")
        view.setAccessibleName(tr("The whole message"))
        layout.addWidget(view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _fit_bubble(self) -> None:
        limit = max(int(min(self.width() or text_column(), text_column()) * 0.78), 200)
        border = 2 * self._theme.palette.ring
        if not all(isinstance(part, PlainText | Prose) for part in self._parts):
            self._bubble.setFixedWidth(limit)
            return
        text, more = (self.text, _INDENT) if self._label is None else (self._label.whole, 0)
        metrics = self.fontMetrics() if self._label is None else self._label.fontMetrics()
        wanted = max(metrics.horizontalAdvance(line) for line in (text[:2000].splitlines() or [""]))
        self._bubble.setFixedWidth(min(wanted + more + 2 * _PADDING + border + _ROUNDING, limit))

    def _resized(self) -> None:
        """Adapt to another text size or column width."""
        self._actions.setFixedHeight(px(ACTIONS_HEIGHT))
        self._fit_bubble()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit_bubble()

    def _show_actions(self) -> None:
        if self._edit is None:
            self._fill_actions()
        for child in self._actions.findChildren(QPushButton):
            child.show()

    def _hide_actions(self) -> None:
        """Hide the actions, unless the mouse is over the message or the focus is on it or on one of them."""
        focus = QApplication.focusWidget()
        if self.underMouse() or focus is self or (focus is not None and self._actions.isAncestorOf(focus)):
            return
        for child in self._actions.findChildren(QPushButton):
            child.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_actions()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hide_actions()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        restyle(self._bubble, focused=True)
        self._show_actions()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        restyle(self._bubble, focused=False)
        self._hide_actions()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._hide_actions()
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._menu()
        menu.popup(event.globalPos() if event.globalPos() != QPoint() else self.mapToGlobal(QPoint(0, 0)))

    def _menu(self) -> QMenu:
        entries: list[Entry | None] = [
            Entry("editAgain", tr("Edit and send again"), lambda: self.editRequested.emit(self), not self._busy),
            Entry("copyText", tr("Copy"), self._copy),
            *self.entries_for_all(busy=self._busy),
        ]
        return menu_of(self, f"messageMenu-{self.number}", entries)


def _words(cube: MemCube) -> Later:
    return REMEMBERED if cube.reminder is None else REMINDER


def _in_lines(text: str) -> str:
    """The text with line breaks in lines that are too long to lay out."""
    return "\n".join(
        line[start : start + LONGEST_LINE]
        for line in text.split("\n")
        for start in range(0, max(len(line), 1), LONGEST_LINE)
    )
