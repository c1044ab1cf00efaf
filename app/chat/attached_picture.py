"""A picture that goes with the next message: a chip that says before sending whether the model will see it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.bridge import Engine
from app.chat.chip_parts import name_of, remove_button
from app.language import tr
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, restyle

if TYPE_CHECKING:
    from memos_core import Picture

THUMBNAIL = 28
"""The side of the thumbnail in the chip, in pixels."""


class PictureChip(QFrame):
    """One picture: a thumbnail, its name, whether the model sees it, and a button that removes it."""

    changed = Signal()
    removed = Signal(object)

    def __init__(
        self,
        engine: Engine,
        theme: ThemeManager,
        path: Path,
        number: int,
        picture: Picture | None = None,
        image: QImage | None = None,
    ) -> None:
        """
        Args:
            engine: reads the picture in a thread.
            theme: gives the icon's colour.
            path: the picture's file, or only a name if `image` is given.
            number: sets the object names of its widgets apart.
            picture: the picture as already read, if it comes back from a message that was not sent.
            image: a picture that is not in a file.
        """
        super().__init__()
        self.path = path
        self.picture: Picture | None = None
        self.reading = picture is None
        self._reason = ""
        self._model, self._sees = "", False
        self.setObjectName(f"attachedFile-{number}")
        self.setProperty("role", "saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 4, 3)
        row.setSpacing(6)
        self._small = QLabel()
        self._small.setFixedSize(THUMBNAIL, THUMBNAIL)
        self._small.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._small)
        row.addWidget(name_of(path))
        self._note = ElidedLabel("", "note")
        row.addWidget(self._note, 1)
        remove = remove_button(theme, path, number)
        remove.clicked.connect(lambda: self.removed.emit(self))
        row.addWidget(remove)
        if picture is None:
            self._say(tr("Reading …"))
            engine.run_anyway(lambda _memos: _read(path, image), self._show, self._refuse, self)
        else:
            self._show((picture, small_image(picture.data, THUMBNAIL)))

    @property
    def usable(self) -> bool:
        """Whether the picture can go with the message."""
        return self.picture is not None

    @property
    def trouble(self) -> str:
        """Why the message cannot be sent with this picture; "" if it can."""
        return tr("{name} cannot be read. Remove it to send the message.", name=self.path.name) if self._reason else ""

    def cancel(self) -> None:
        """Do nothing: reading a picture takes only a moment."""

    def show_model(self, model: str, sees: bool) -> None:
        """Say whether the model that will answer sees the picture.

        Args:
            model: the model's name; "" if it is not known yet.
            sees: whether it can see pictures.
        """
        self._model, self._sees = model, sees
        if self.usable:
            self._tell()

    def _show(self, found: tuple[Picture, QImage]) -> None:
        self.picture, small = found
        self.reading = False
        self._small.setPixmap(QPixmap.fromImage(small))
        self._tell()
        self.changed.emit()

    def _refuse(self, reason: str) -> None:
        self.reading, self._reason = False, reason
        self._say(reason, bad=True)
        self.changed.emit()

    def _tell(self) -> None:
        unseen = not self._sees and bool(self._model)
        told = tr(
            "It is told only the name of the picture. Models that can see are marked “Sees pictures” in Models, or run elsewhere."
        )
        self.setToolTip(told if unseen else "")
        if self._sees:
            self._say(tr("{model} will see it", model=self._model))
        elif self._model:
            self._say(tr("{model} cannot see it", model=self._model), bad=True)
        else:
            self._say(tr("Which model answers is not known yet"))

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._note.set_text(text)
        restyle(self._note, role="danger" if bad else "note")
        self.setAccessibleName(f"{self.path.name}, {text}")


def _read(path: Path, image: QImage | None) -> tuple[Picture, QImage]:
    from memos_core import picture_of, read_picture

    picture = read_picture(path) if image is None else picture_of(path.name, _as_file(image))
    return picture, small_image(picture.data, THUMBNAIL)


def _as_file(image: QImage) -> bytes:
    """The picture as the content of a PNG file."""
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(written, "PNG")  # type: ignore[call-overload]
    return bytes(written.data().data())


def small_image(data: bytes, side: int) -> QImage:
    """A scaled-down picture that is sharp on high-resolution screens too. May be called in any thread.

    Args:
        data: a JPEG file.
        side: the largest width and height in logical pixels.
    """
    pixels = QSize(2 * side, 2 * side)
    image = QImage.fromData(data).scaled(
        pixels, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    image.setDevicePixelRatio(2)
    return image
