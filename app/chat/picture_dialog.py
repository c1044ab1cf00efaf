"""A picture that went with a message, as the model saw it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import tr
from app.theme.widgets import label

if TYPE_CHECKING:
    from memos_core import MemOS

_MARGIN = 96
"""The margin around the dialog in pixels."""


class PictureDialog(QDialog):
    """The picture as large as the window allows, but not larger than its own size."""

    def __init__(self, parent: QWidget, name: str, image: QImage) -> None:
        """
        Args:
            parent: the window.
            name: the name of the picture's file.
            image: the picture.
        """
        super().__init__(parent)
        self.setObjectName("pictureDialog")
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        self._picture = _Picture(image, name)
        column.addWidget(self._picture, 1)
        words = tr("{width} × {height} pixels, as models are shown it", width=image.width(), height=image.height())
        column.addWidget(label(words, "note"))
        room = parent.size().shrunkBy(self.contentsMargins())
        whole = image.size()
        if whole.width() > room.width() - _MARGIN or whole.height() > room.height() - _MARGIN:
            whole.scale(room.width() - _MARGIN, room.height() - _MARGIN, Qt.AspectRatioMode.KeepAspectRatio)
        self.resize(max(whole.width(), 240) + 32, max(whole.height(), 120) + 60)


class _Picture(QWidget):
    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Picture: {name}", name=name))
        self._image = image

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._image)


def show_picture(
    engine: Engine, message: str, place: int, name: str, say: Callable[[str], None], owner: QWidget
) -> None:
    """Show a picture that went with a message.

    Args:
        engine: reads the picture in a thread.
        message: id of the message.
        place: the index of the picture among the message's files.
        name: the name of its file.
        say: called with the reason if the picture cannot be shown.
        owner: the widget that asks; nothing happens once it is gone.
    """

    def read(memos: MemOS) -> QImage | None:
        data = memos.picture(message, place)
        return None if data is None else QImage.fromData(data)

    def show(image: QImage | None) -> None:
        if image is None or image.isNull():
            say(tr("{name} is not kept here.", name=name))
        else:
            PictureDialog(owner.window(), name, image).open()

    engine.run(read, show, say, owner)
