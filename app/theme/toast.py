"""The message at the foot of the window."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFontMetrics, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from app.accessible import announce
from app.language import tr
from app.theme.widgets import button, label

TOAST_MILLISECONDS, WITH_ACTION_MILLISECONDS = 6000, 10_000
TOAST_KEY = "F8"
"""The key that moves the focus to the message's action; Esc moves it back."""
_MARGIN = 24
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Toast(QFrame):
    """A message that disappears by itself, with at most one action. It stays while the mouse is over it or its action has the focus."""

    def __init__(self, parent: QWidget, above: QWidget) -> None:
        """
        Args:
            parent: the window at whose foot it appears.
            above: a widget in it that the message must never cover while that is visible.
        """
        super().__init__(parent)
        self._above = above
        self.setObjectName("toast")
        self.setProperty("role", "toast")
        self._room = layout = QHBoxLayout(self)
        self._text = label("")
        self._text.setObjectName("toastText")
        self._action = button("", "toastAction", accessible=tr("Act on this message"))
        layout.addWidget(self._text)
        layout.addWidget(self._action)
        self._run: Callable[[], None] | None = None
        self._before: QWidget | None = None
        """The widget that had the focus before the action."""
        self._pointed = False
        self._action.clicked.connect(self._clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._window = parent
        for watched in (parent, above, self._action):
            watched.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Show a message, with an action such as Undo."""
        self._text.setText(text)
        self._action.setText(action)
        key = QKeySequence(TOAST_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        if action:
            self._action.setAccessibleName(action)
            self._action.setToolTip(tr("{key} leads here", key=key))
        else:
            self._give_back_focus()
        self._action.setVisible(bool(action))
        self._room.setContentsMargins(16, 10, 10 if action else 16, 10)
        self._run = run
        self._timer.setInterval(WITH_ACTION_MILLISECONDS if action else TOAST_MILLISECONDS)
        self._timer.stop()
        self._fit()
        self.show()
        self.raise_()
        self._wait_or_count()
        announce(self, tr("{text} {key} leads to: {action}", text=text, key=key, action=action) if action else text)

    def reach(self) -> None:
        """Move the focus to the action, if there is one."""
        if self._action.isVisible() and not self._action.hasFocus():
            self._before = QApplication.focusWidget()
            self._action.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _wait_or_count(self) -> None:
        """Stop the timer while the mouse is over the message or its action has the focus; otherwise let it run."""
        if self._pointed or self._action.hasFocus():
            self._timer.stop()
        elif self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _clicked(self) -> None:
        self._go()
        if self._run is not None:
            self._run()

    def _go(self) -> None:
        self._give_back_focus()
        self.hide()

    def _give_back_focus(self) -> None:
        before, self._before = self._before, None
        if self._action.hasFocus() and before is not None and shiboken6.isValid(before):
            before.setFocus()

    def _fit(self) -> None:
        """Resize to fit the text."""
        room = max(self._window.width() - 200, 160)
        self._text.setWordWrap(QFontMetrics(self._text.font()).horizontalAdvance(self._text.text()) > room)
        self._text.setMaximumWidth(room)
        self._text.setMinimumWidth(min(room, 480) if self._text.wordWrap() else 0)
        self.adjustSize()
        self._place()

    def _place(self) -> None:
        parent = self._window
        middle, foot = parent.width() // 2, parent.height() - _MARGIN
        if self._above.isVisible():
            place = QRect(self._above.mapTo(parent, QPoint(0, 0)), self._above.size())
            middle, foot = place.center().x(), place.top() - _MARGIN // 2
        left = min(max(middle - self.width() // 2, 0), max(parent.width() - self.width(), 0))
        self.move(left, max(foot - self.height(), 0))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pointed = True
        self._wait_or_count()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed = False
        self._wait_or_count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            QTimer.singleShot(0, self, self._fit)  # when the text has its new size

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pointed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go()
        elif event.key() in _ENTER and self._action.hasFocus():
            self._action.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._action:
            if event.type() in _FOCUS:
                QTimer.singleShot(0, self, self._wait_or_count)  # when the focus has changed
        elif event.type() in _MOVES and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
