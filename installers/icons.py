"""Makes the program's icon in every form that the systems need, from one drawing (`resources/icons/memos-desktop.svg`)."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from installers.parts import ROOT

DRAWING = ROOT / "resources" / "icons" / "memos-desktop.svg"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MACOS_KINDS = {
    "icp4": 16,
    "icp5": 32,
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic08": 256,
    "ic13": 256,
    "ic09": 512,
    "ic14": 512,
    "ic10": 1024,
}
"""Apple's name of each picture in an .icns file, and its pixels (those for dense screens are twice as large)."""


def png(size: int) -> bytes:
    """The icon as PNG, so many pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def ico() -> bytes:
    """The icon in the form of Windows (.ico): a directory of pictures, each a PNG."""
    pictures = [png(size) for size in WINDOWS_SIZES]
    offset = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(WINDOWS_SIZES, pictures, strict=True):
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return directory + b"".join(pictures)


def icns() -> bytes:
    """The icon in the form of macOS (.icns): pictures with their kind and length, each a PNG."""
    body = b""
    for kind, size in MACOS_KINDS.items():
        picture = png(size)
        body += kind.encode() + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def write(folder: Path) -> None:
    """Write all forms into a folder: `memos-desktop-SIZE.png`, `.svg`, `.ico` and `.icns`."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in LINUX_SIZES:
        (folder / f"memos-desktop-{size}.png").write_bytes(png(size))
    (folder / "memos-desktop.svg").write_bytes(DRAWING.read_bytes())
    (folder / "memos-desktop.ico").write_bytes(ico())
    (folder / "memos-desktop.icns").write_bytes(icns())
