"""The page on paper: a title, the day, the groups, and page numbers."""

from __future__ import annotations

import datetime as dt
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, QThread
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from app.theme.tokens import LIGHT, SANS
from app.words import date_in_words

if TYPE_CHECKING:
    from memos_core import AboutYou

TITLE = "What the assistant knows about you"
_MARGIN_MM = 20
_FOOT_POINTS = 28


def as_html(about: AboutYou, day: dt.datetime) -> str:
    """The page for QTextDocument; everything that the person wrote is escaped."""
    count = "1 statement" if about.count == 1 else f"{about.count:,} statements"
    parts = [
        f"<h1>{TITLE}</h1>",
        f"<p class='note'>{escape(date_in_words(day))} · {count}. {escape(about.secrets_in_words)}</p>",
    ]
    for group in about.groups:
        parts.append(f"<h2>{escape(group.title)}</h2><table width='100%' cellspacing='0' cellpadding='3'>")
        for cube in group.cubes:
            text = escape(" ".join(cube.text.split()))
            if cube.conflicts_with:
                text += " <span class='danger'>(contradicts another memory)</span>"
            when = escape(cube.when.replace(" ", "\u00a0"))
            parts.append(f"<tr><td width='78%'>{text}</td><td width='22%' align='right' class='note'>{when}</td></tr>")
        parts.append("</table>")
    return "".join(parts)


def write_pdf(about: AboutYou, day: dt.datetime, path: Path) -> None:
    """Write the page as a PDF, A4.

    Raises:
        OSError: the file cannot be written.
    """
    with path.open("wb"):
        pass  # QPdfWriter tells nothing of why a file cannot be written
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(TITLE)
    writer.setCreator("MemOS Desktop")
    print_on(about, day, writer)


class PdfWriting(QThread):
    """Writes the PDF beside the window. A thread of Qt's own: fonts are cached for each thread, with Qt's timers."""

    def __init__(self, about: AboutYou, day: dt.datetime, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._about, self._day, self._path = about, day, path
        self.outcome = ""
        """What to say of it, once it is finished."""

    def run(self) -> None:
        try:
            write_pdf(self._about, self._day, self._path)
        except OSError as error:
            self.outcome = f"{self._path.name} could not be written: {error.strerror}."
        else:
            self.outcome = f"Saved as {self._path.name}."


def print_on(about: AboutYou, day: dt.datetime, device: QPagedPaintDevice) -> None:
    """Paint the page, sheet by sheet, on a printer or into a PDF."""
    device.setPageMargins(QMarginsF(*(4 * [_MARGIN_MM])), QPageLayout.Unit.Millimeter)
    sheet = device.pageLayout().paintRectPoints()
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(SANS)
    font.setPixelSize(11)
    # Other forms of the same characters in context look alike, but cannot be searched for or copied.
    font.setFeature(QFont.Tag("calt"), 0)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(
        f"* {{ color: {LIGHT.text}; }} h1 {{ font-size: 20px; margin-bottom: 4px; }}"
        f" h2 {{ font-size: 14px; margin-top: 16px; margin-bottom: 4px; }}"
        f" .note {{ color: {LIGHT.faint}; font-size: 9px; }} .danger {{ color: {LIGHT.danger}; font-size: 9px; }}"
    )
    document.setHtml(as_html(about, day))
    painter = QPainter(device)
    scale = painter.device().logicalDpiX() / 72  # so that a pixel of the document is a point on paper
    painter.scale(scale, scale)
    height = sheet.height() - _FOOT_POINTS
    document.setPageSize(QSizeF(sheet.width(), height))
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * height)
        document.drawContents(painter, QRectF(0, page * height, sheet.width(), height))
        painter.restore()
        _foot(painter, page + 1, document.pageCount(), QRectF(0, height, sheet.width(), _FOOT_POINTS))
    painter.end()


def _foot(painter: QPainter, page: int, pages: int, box: QRectF) -> None:
    font = QFont(SANS)
    font.setPixelSize(9)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.faint))
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, bottom | Qt.AlignmentFlag.AlignLeft, "MemOS Desktop")
    painter.drawText(box, bottom | Qt.AlignmentFlag.AlignRight, f"Page {page} of {pages}")
