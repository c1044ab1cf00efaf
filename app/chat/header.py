"""The bar above a conversation: its title, its documents and spaces, the model, and what shows and hides the sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge import Engine
from app.chat.documents import ChatDocuments
from app.chat.spaces import SpacesChooser
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton, chip, page_header, restyle

if TYPE_CHECKING:
    from memos_core import ModelStatus


class ChatHeader(QWidget):
    """The title and the state of the model."""

    listToggled = Signal()
    panelToggled = Signal()

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        bar, row = page_header(16)
        outer.addWidget(bar)
        self._list_button = IconButton(theme, "panel-left", "toggleList", "Show or hide the list of chats")
        self._list_button.clicked.connect(self.listToggled)
        row.addWidget(self._list_button)
        self.title = ElidedLabel("", "title")
        self.title.setContentsMargins(8, 0, 0, 0)
        row.addWidget(self.title, 1)
        self.documents = ChatDocuments(engine, self)
        row.addWidget(self.documents.button)
        self.spaces = SpacesChooser(engine, self)
        row.addWidget(self.spaces.button)
        self._model = chip("Starting", "busy")
        self._model.setObjectName("modelStatus")
        row.addWidget(self._model)
        self._panel_button = IconButton(theme, "panel-right", "toggleMemoryPanel", "Show or hide the memories used")
        self._panel_button.clicked.connect(self.panelToggled)
        row.addWidget(self._panel_button)
        engine.openFailed.connect(lambda _reason: self._show_model("Not available", "danger", ""))
        engine.modelStatusChanged.connect(self._model_status)

    def show_list_button(self, on: bool) -> None:
        """Whether the list can be folded away."""
        self._list_button.setVisible(on)

    def show_memory(self, on: bool) -> None:
        """Whether the conversation has to do with the memory: then it has spaces, and a panel of what it used."""
        self._panel_button.setVisible(on)
        self.spaces.button.setVisible(on)

    def _model_status(self, status: ModelStatus) -> None:
        phase = status.model.value
        if phase == "ready" and status.info is not None:
            learning = status.embedder.value not in ("ready", "failed")
            note = (
                " Until the model for meanings is ready too, memories are found by their words alone."
                if learning
                else ""
            )
            self._show_model(status.info.name, "", status.message + note)
        elif phase == "failed":
            self._show_model("Model failed", "danger", status.message)
        elif phase == "stopped":
            self._show_model("Stopped", "", status.message)
        else:
            self._show_model("Loading the model", "busy", status.message)

    def _show_model(self, text: str, kind: str, tooltip: str) -> None:
        self._model.setText(text)
        self._model.setToolTip(tooltip)
        self._model.setAccessibleName(f"Model: {text}")
        restyle(self._model, kind=kind)
