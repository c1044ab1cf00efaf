"""Chats in windows of their own, beside the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge import Engine
from app.chat.view import ChatView
from app.desk.actions import Action, listen
from app.desk.chat_actions import about_chat, finding, writing
from app.desk.cheat_sheet import CheatSheet
from app.desk.palette import CommandPalette
from app.language import tr
from app.memory_browser.import_dialog import local_files
from app.theme.theme import ThemeManager
from app.theme.toast import TOAST_KEY, Toast
from app.tools.ask_bar import ToolAskBar
from app.undoable import redo_here, undo_here

if TYPE_CHECKING:
    from memos_core import MemOS, ToolQuestion

_OPEN, _PLACES = "chatWindows", "chatWindowPlaces"
_SIZE = QSize(860, 760)
_STEP = 28
"""The offset in pixels between a new window and the one before, so that both are seen."""
_OF_ALL = ("largerText", "smallerText", "usualText", "quickQuestion", "lock", "quit")
"""Actions of the main window that these windows have too."""


class ChatWindow(QWidget):
    """A window with one chat. It has no parent, so that a dialog of another window does not block it."""

    closed = Signal(object)
    """Emitted with the window while everything in it still exists."""
    openChat = Signal(str, str)
    """Id of a chat that was chosen, and the text to search in it."""

    def __init__(
        self, engine: Engine, theme: ThemeManager, settings: QSettings, main: ChatView, others: Sequence[Action]
    ) -> None:
        """
        Args:
            engine: the engine.
            theme: the theme.
            settings: keeps the state of the profile's windows.
            main: the chat view of the main window.
            others: actions that belong to no single window.
        """
        super().__init__()
        self.setObjectName("chatWindow")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 420)
        self._engine, self._theme = engine, theme
        self.chat = ""
        """Id of the chat."""
        self.view = view = ChatView(engine, theme, settings, main)
        self._closes = False
        """Whether it has been closed and only waits for work under way in it."""
        self._ask_bar = ToolAskBar(engine)
        self.toast = Toast(self, view.composer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._ask_bar)
        column.addWidget(view, 1)
        view.toast.connect(self.toast.show_message)
        view.titled.connect(self._show_title)
        view.composer.files.changed.connect(self._close_then)
        view.commands.exports.written.connect(self._close_then)
        engine.toolAsks.connect(self._asked)
        talk, memory, whole = tr("Chat"), tr("Memory"), tr("Window")
        self.actions_of_all = [
            *finding(view, talk, view.find_in_chat),
            *about_chat(view, talk, view.manage_prompts),
            *writing(view, tr("Messages")),
            Action("undo", tr("Undo the last change of memories"), memory, ("Ctrl+Z",), self._undo),
            Action("redo", tr("Do it again"), memory, ("Ctrl+Shift+Z", "Ctrl+Y"), self._redo),
            Action("palette", tr("Command palette"), whole, ("Ctrl+K",), self._show_palette),
            Action("shortcuts", tr("All shortcuts"), whole, ("Ctrl+/",), self._show_shortcuts),
            Action("reachToast", tr("Go to the button of the notification"), whole, (TOAST_KEY,), self.toast.reach),
            Action("togglePanel", tr("Show or hide the memories used"), whole, ("Ctrl+J",), view.sides.toggle_panel),
            *others,
            Action("closeWindow", tr("Close this window"), whole, ("Ctrl+W",), self.close),
        ]  # fmt: skip
        listen(self, self.actions_of_all)

    def show_chat(self, conversation: str, written: str) -> None:
        """Show a chat.

        Args:
            conversation: the chat's id.
            written: the text for its message field; "" for its draft.
        """
        self.chat = conversation
        self.view.show_alone(conversation, written)
        self._engine.run(lambda memos: memos.tools.waiting(), self._asked, None, self)

    def come_to_front(self) -> None:
        """Bring the window to the front."""
        self._closes = False
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(f"{title} · MemOS Desktop")  # no text

    def _undo(self) -> None:
        undo_here(self._engine, self, self.toast.show_message)

    def _redo(self) -> None:
        redo_here(self._engine, self, self.toast.show_message)

    def _show_palette(self) -> None:
        dialog = CommandPalette(self._engine, self._theme, self, self.actions_of_all)
        dialog.chat.connect(self.openChat)
        dialog.memory.connect(self.view.openMemory)
        dialog.open_over()

    def _show_shortcuts(self) -> None:
        CheatSheet(self, self.actions_of_all).open()

    # -- tools that a reply here wants to use ---------------------------------------------------

    def _asked(self, questions: Sequence[ToolQuestion]) -> None:
        self._ask_bar.show_waiting([one for one in questions if one.conversation == self.chat])

    # -- files, closing -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # a moved file would disappear from where it was
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.view.composer.files.add(local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._at_work:  # it is only hidden until its message is sent or its file is written
            event.ignore()
            self._closes = True
            self.hide()
            return
        super().closeEvent(event)
        self.closed.emit(self)

    @property
    def _at_work(self) -> bool:
        """Whether files are being read for a message that was sent here, or the chat is being exported."""
        return self.view.composer.files.giving or self.view.commands.exports.is_writing

    def _close_then(self) -> None:
        if self._closes and not self._at_work:
            QTimer.singleShot(0, self, self.close)  # after all others that waited for this


class ChatWindows(QObject):
    """The chat windows, at most one for each chat. They are remembered, and opened again in their places with the profile."""

    opened = Signal(object)
    """The ChatView of a new window."""
    openChat = Signal(str, str)
    """Id of a chat to show in the main window, and the text to search in it."""
    mainWanted = Signal()
    """The main window has something to say, and should come to the front."""

    def __init__(
        self,
        engine: Engine,
        theme: ThemeManager,
        settings: QSettings,
        main: ChatView,
        actions: Callable[[], Sequence[Action]],
    ) -> None:
        """
        Args:
            engine: the engine.
            theme: the theme.
            settings: keeps the state of the profile's windows.
            main: the chat view of the main window.
            actions: returns the actions of the main window.
        """
        super().__init__(main)
        self._engine, self._theme, self._settings, self._main, self._actions = engine, theme, settings, main, actions
        self._windows: list[ChatWindow] = []
        self._restored = False
        """Whether the remembered windows have been opened again; until then what was saved about them is not overwritten."""
        main.windows = self
        main.list.deleted.connect(lambda chat, _title: self._put_away([chat]))
        main.list.archived.connect(lambda chat, _title, archived: self._put_away([chat] if archived else []))
        main.list.left.connect(self._put_away)
        engine.opened.connect(self._restore)
        engine.closing.connect(self.close_all)
        main.window().installEventFilter(self)

    @property
    def all(self) -> list[ChatWindow]:
        """The open windows."""
        return list(self._windows)

    def raised(self, conversation: str) -> ChatView | None:
        """Bring the window of a chat to the front. Returns its view; None if the chat has no window."""
        window = self._window_of(conversation)
        if window is None:
            return None
        window.come_to_front()
        return window.view

    def open(self, conversation: str, written: str = "", place: QByteArray | None = None) -> None:
        """Show a chat in a window of its own, with what is under way in it.

        Args:
            conversation: the chat's id.
            written: the text for its message field; "" for its draft.
            place: the window's last geometry; None for a new window.
        """
        others = [one for one in self._actions() if one.name in _OF_ALL]
        window = ChatWindow(self._engine, self._theme, self._settings, self._main, others)
        if place is None or not window.restoreGeometry(place):
            self._place_anew(window)
        self._windows.append(window)
        window.closed.connect(self._closed)
        window.openChat.connect(self.openChat)
        self.opened.emit(window.view)
        self._main.hand_over(window.view, conversation)
        window.show_chat(conversation, written)
        if place is None:
            window.come_to_front()
        else:
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.show()
        self.keep()

    def flush(self) -> None:
        """Save what is typed and waiting, and where the windows are, because the profile will be closed."""
        for window in self._windows:
            window.view.flush()
        self.keep()

    def keep(self) -> None:
        """Save which windows there are, and where."""
        if self._restored:
            self._settings.setValue(_OPEN, [one.chat for one in self._windows])
            self._settings.setValue(_PLACES, [one.saveGeometry() for one in self._windows])

    def close_all(self) -> None:
        """Close all windows; they are opened again with the profile."""
        self.flush()
        self._restored = False
        windows, self._windows = self._windows, []
        for window in windows:
            _end(window)

    def _window_of(self, conversation: str) -> ChatWindow | None:
        return next((one for one in self._windows if one.chat == conversation), None)

    def _place_anew(self, window: ChatWindow) -> None:
        before = self._windows[-1] if self._windows else self._main.window()
        room = before.screen().availableGeometry()
        window.resize(_SIZE.boundedTo(room.size()))
        at = before.pos()
        window.move(
            max(room.left(), min(at.x() + _STEP, room.right() - window.width())),
            max(room.top(), min(at.y() + _STEP, room.bottom() - window.height())),
        )

    def _closed(self, window: ChatWindow) -> None:
        """Hand what is under way in a window over to the main window, because the person has closed it."""
        if window not in self._windows:
            return
        self._windows.remove(window)
        window.view.hand_over(self._main, window.chat)
        window.view.flush()
        self.keep()
        _end(window)

    def _put_away(self, conversations: Sequence[str]) -> None:
        """Close the windows of chats that were deleted or archived; the main window says what happened."""
        for window in [one for one in self._windows if one.chat in conversations]:
            window.close()
            self.mainWanted.emit()

    def _restore(self) -> None:
        """Open the windows that were open when the profile was closed, if their chats still exist. If the main window is in the tray, wait
        until it is shown."""
        if self._restored or not self._main.window().isVisible():
            return
        chats: Any = self._settings.value(_OPEN, [])
        places: Any = self._settings.value(_PLACES, [])
        chats = [chats] if isinstance(chats, str) else chats or []
        places = [places] if isinstance(places, QByteArray) else places or []
        known = dict(zip(chats, places, strict=False))

        def there(memos: MemOS) -> list[str]:
            return [chat for chat in known if memos.conversations.exists(chat)]

        def show(found: list[str]) -> None:
            for conversation in found if not self._restored else ():
                if self._window_of(conversation) is None:
                    self.open(conversation, "", known[conversation])
            self._restored = True
            self.keep()

        self._engine.run(there, show, None, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._restore()
        return super().eventFilter(watched, event)


def _end(window: ChatWindow) -> None:
    window.hide()
    window.deleteLater()
