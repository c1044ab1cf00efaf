"""The picture of a persona: an image that the person chose, or an icon."""

from __future__ import annotations

import functools
import importlib.resources
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QImageReader, QPainter, QPainterPath, QPixmap

from app.theme.icons import pixmap

if TYPE_CHECKING:
    from memos_core import Persona

USUAL = "user-round"
ICONS = (
    USUAL, "sparkles", "zap", "graduation-cap", "pen-line", "feather", "languages", "scale", "code", "briefcase", "book-open",
    "brain", "compass", "map", "chef-hat", "coffee", "dumbbell", "sprout", "heart", "music", "palette", "lightbulb",
)  # fmt: skip
PICTURE_PIXELS = 128
"""The side of a stored picture in pixels."""
LARGEST_PIXELS = 40_000_000
_RATIO = 2.0


def persona_pixmap(persona: Persona, color: str, size: int) -> QPixmap:
    """The persona's picture in a square of `size` logical pixels; `color` colours an icon."""
    if persona.picture and not (image := _round(persona.picture, round(size * _RATIO))).isNull():
        return _crisp(image)
    return pixmap(_there(persona.icon), color, size)


def persona_icon(persona: Persona, color: str, size: int = 16) -> QIcon:
    """The persona's picture, for buttons and menus."""
    return QIcon(persona_pixmap(persona, color, size))


def picture_icon(picture: bytes, size: int) -> QIcon:
    """A stored picture as an icon for buttons."""
    return QIcon(_crisp(_round(picture, round(size * _RATIO))))


def _crisp(image: QImage) -> QPixmap:
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(_RATIO)
    return result


def read_picture(path: Path) -> bytes:
    """The middle of an image file as a small PNG; empty if it is not an image. Must not run in the GUI thread."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid() and whole.width() * whole.height() > LARGEST_PIXELS:
        return b""
    image = reader.read()
    if image.isNull():
        return b""
    side = min(image.width(), image.height())
    middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    small = middle.scaled(
        QSize(PICTURE_PIXELS, PICTURE_PIXELS),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return bytes(data.data()) if small.save(buffer, "PNG") else b""  # type: ignore[call-overload]


@functools.cache
def _there(icon: str) -> str:
    """The icon of this name, or the usual one if this release does not have it."""
    file = importlib.resources.files("resources").joinpath(f"icons/{icon}.svg")
    return icon if file.is_file() else USUAL


@functools.lru_cache(maxsize=200)
def _round(picture: bytes, pixels: int) -> QImage:
    image = QImage.fromData(picture)
    if image.isNull():
        return image
    result = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addEllipse(QRectF(0, 0, pixels, pixels))
    painter.setClipPath(path)
    painter.drawImage(QRectF(0, 0, pixels, pixels), image)
    painter.end()
    return result
