"""The bar above a conversation: title, folder, documents, spaces and model, and the buttons for the side panels."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge import Engine
from app.chat.documents import ChatDocuments
from app.chat.model_chooser import ModelChooser
from app.chat.place import ChatPlace
from app.chat.spaces import SpacesChooser
from app.language import tr
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton, page_header


class ChatHeader(QWidget):
    """The title, and what the conversation uses."""

    listToggled = Signal()
    panelToggled = Signal()

    def __init__(self, engine: Engine, theme: ThemeManager, place: ChatPlace) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        bar, row = page_header(16)
        outer.addWidget(bar)
        self._list_button = IconButton(theme, "panel-left", "toggleList", tr("Show or hide the list of chats"))
        self._list_button.clicked.connect(self.listToggled)
        row.addWidget(self._list_button)
        self.title = ElidedLabel("", "title")
        names = QVBoxLayout()
        names.setContentsMargins(8, 0, 0, 0)
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(place.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        names.addStretch(1)
        row.addLayout(names, 1)
        self.documents = ChatDocuments(engine, self)
        row.addWidget(self.documents.button)
        self.spaces = SpacesChooser(engine, self)
        row.addWidget(self.spaces.button)
        self.model = ModelChooser(engine, self)
        row.addWidget(self.model.button)
        row.addWidget(self.model.mark)
        self.more = IconButton(theme, "ellipsis", "chatMenuButton", tr("What can be done with this chat"))
        row.addWidget(self.more)
        self._panel_button = IconButton(theme, "panel-right", "toggleMemoryPanel", tr("Show or hide the memories used"))
        self._panel_button.clicked.connect(self.panelToggled)
        row.addWidget(self._panel_button)

    def show_list_button(self, on: bool) -> None:
        """Say whether the list can be hidden, and so needs a button."""
        self._list_button.setVisible(on)

    def show_memory(self, on: bool) -> None:
        """Say whether the conversation uses the memory: then it has spaces, and a panel of the memories used."""
        self._panel_button.setVisible(on)
        self.spaces.button.setVisible(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.model.set_room(event.size().width())
