"""The sides of a chat: the list of chats on the left, a reply's memories on the right. They give way if there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QWidget

from app.chat.conversation_list import ConversationList
from app.chat.header import ChatHeader
from app.chat.memory_panel import MemoryPanel
from app.theme.sizes import beside
from app.theme.theme import ThemeManager
from app.theme.tokens import LIST_WIDTH, NARROW_WINDOW, RAIL_WIDTH, SMALL_WINDOW

_PANEL = "memoryPanel"


class Sides(QObject):
    """Shows and hides the two sides."""

    def __init__(
        self,
        view: QWidget,
        theme: ThemeManager,
        settings: QSettings,
        header: ChatHeader,
        panel: MemoryPanel,
        chats: ConversationList | None,
    ) -> None:
        """
        Args:
            view: the view they belong to.
            theme: the theme.
            settings: keeps whether the person wants the memories on view.
            header: has the buttons for the sides.
            panel: the memories of a reply.
            chats: the list of chats; None if the view has none.
        """
        super().__init__(view)
        self._view, self._settings, self._header, self._panel, self._list = view, settings, header, panel, chats
        self._panel_wanted: bool = settings.value(_PANEL, True, type=bool)  # type: ignore[assignment]
        self._list_wanted = self._temporary = False
        header.listToggled.connect(self.toggle_list)
        header.panelToggled.connect(self.toggle_panel)
        panel.closed.connect(self._hide_panel)
        theme.changed.connect(self.fold)
        view.installEventFilter(self)
        self.fold()

    def set_temporary(self, temporary: bool) -> None:
        """Say whether the chat that is shown is temporary and so has no memories."""
        self._temporary = temporary
        self.fold()

    def show_list(self) -> None:
        """Show the list of chats."""
        self._list_wanted = True
        self.fold()

    def leave_list(self) -> None:
        """Hide the list after a chat was chosen, if there is room for only one of them."""
        if self._view.width() < beside(SMALL_WINDOW):
            self._list_wanted = False
            self.fold()

    def toggle_list(self) -> None:
        """Show or hide the list of chats."""
        if self._list is None:
            return
        self._list_wanted = not self._list.isVisible()
        self._list.setVisible(self._list_wanted)
        if self._list_wanted and self._view.width() < beside(SMALL_WINDOW):
            self._panel.hide()

    def toggle_panel(self) -> None:
        """Show or hide the memories."""
        self.show_panel(not self._panel.isVisible())

    def show_panel(self, on: bool = True) -> None:
        """Show or hide the memories, and remember the choice."""
        self._panel_wanted = on
        self._settings.setValue(_PANEL, on)
        self._panel.setVisible(on)
        if on and self._list is not None and self._view.width() < beside(SMALL_WINDOW):
            self._list.hide()
            self._list_wanted = False

    def _hide_panel(self) -> None:
        self.show_panel(False)

    def fold(self) -> None:
        """Show the sides for which there is room."""
        width, least = self._view.width(), beside(NARROW_WINDOW) - RAIL_WIDTH
        if self._list is None:
            self._header.show_list_button(False)
            least -= beside(LIST_WIDTH)
        else:
            small = width < beside(SMALL_WINDOW) - RAIL_WIDTH
            self._header.show_list_button(small)
            self._list.setVisible(not small or self._list_wanted)
        self._panel.setVisible(self._panel_wanted and not self._temporary and width >= least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and event.oldSize().width() != event.size().width():  # type: ignore[attr-defined]
            self.fold()
        return super().eventFilter(watched, event)
