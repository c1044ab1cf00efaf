"""Lucide icons, coloured by the theme and sharp on every screen."""

from __future__ import annotations

import base64
import functools
import importlib.resources

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_RATIOS = (1.0, 2.0)


def pixmap(name: str, color: str, size: int = 18, ratio: float = 2.0) -> QPixmap:
    """An icon of `size` logical pixels in a colour."""
    return QPixmap.fromImage(_image(name, color, size, ratio))


@functools.lru_cache(maxsize=2000)
def _image(name: str, color: str, size: int, ratio: float) -> QImage:
    """A cached image of an icon: each message has several. Images are cached rather than pixmaps, which must not outlive the
    application."""
    svg = importlib.resources.files("resources").joinpath(f"icons/{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(svg.replace(b"currentColor", color.encode())))
    pixels = QSize(round(size * ratio), round(size * ratio))
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def address_of(image: QImage) -> str:
    """A data URL of an image, for rich text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    data = base64.b64encode(buffer.data().data()).decode()
    return f"data:image/png;base64,{data}"  # no text


def address(name: str, color: str, size: int, ratio: float) -> str:
    """A data URL of an icon of `size` logical pixels, for rich text."""
    return address_of(_image(name, color, size, ratio))


def icon(name: str, color: str, size: int = 18, *, disabled: str = "") -> QIcon:
    """An icon for buttons; `disabled` is its colour on disabled ones."""
    result = QIcon()
    for ratio in _RATIOS:
        result.addPixmap(pixmap(name, color, size, ratio))
        if disabled:
            result.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return result
