"""Files that are dropped onto the window or opened with the app, and where each of them belongs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.agenda.calendars import calendars_among
from app.desk.drop_area import DropArea
from app.memory_browser.import_dialog import local_files
from app.models.importing import models_among

if TYPE_CHECKING:
    from app.chat.view import ChatView


class DroppedFiles(QObject):
    """Shows where files can be dropped, and hands each file to the view that takes it."""

    models = Signal(object)
    """GGUF files that were dropped."""
    chosenModel = Signal(object)
    """The GGUF file that was opened with the app and is to become the model in use."""
    calendar = Signal(object)
    memories = Signal(object)
    """Files to import as memories."""

    def __init__(self, parent: QWidget, chat: ChatView) -> None:
        """
        Args:
            parent: the widget that the drop area covers.
            chat: the chat, which takes files too.
        """
        super().__init__(parent)
        self._chat = chat
        self._area = DropArea(parent)

    def enter(self, event: QDragEnterEvent) -> None:
        """Handle something being dragged into the window."""
        if QApplication.activeModalWidget() is None and local_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # a moved file would disappear from where it was
            event.accept()
            self._area.show_for(local_files(event.mimeData()), self._chat_takes_files)
            self._area.point_at(event.position().toPoint())

    def move(self, event: QDragMoveEvent) -> None:
        """Handle the drag moving within the window."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._area.point_at(event.position().toPoint())

    def leave(self) -> None:
        """Handle the drag leaving the window."""
        self._area.hide()

    def drop(self, event: QDropEvent) -> None:
        """Handle a drop: GGUF files become models; other files go to the chat or are imported, as the pointer says."""
        to_chat = self._area.is_for_chat(event.position().toPoint())
        self._area.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        files = local_files(event.mimeData())
        models = models_among(files)
        if models:
            self.models.emit(models)
        others = [path for path in files if path not in models]
        if others and to_chat:
            self._chat.composer.files.add(others)
        else:
            self._take_in(others)

    def open(self, paths: Sequence[Path]) -> None:
        """Handle files opened with the app: a GGUF file becomes the model in use, everything else is imported."""
        models = models_among(paths)
        if models:
            self.chosenModel.emit(models[-1])
        self._take_in([path for path in paths if path not in models])

    def _take_in(self, files: Sequence[Path]) -> None:
        """Hand on calendars to the agenda, and everything else to the memories."""
        calendars = calendars_among(files)
        for path in calendars:
            self.calendar.emit(path)
        others = [path for path in files if path not in calendars]
        if others:
            self.memories.emit(others)

    @property
    def _chat_takes_files(self) -> bool:
        return self._chat.isVisible() and self._chat.composer.files.welcome
