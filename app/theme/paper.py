"""Documents on paper: page by page on a printer or into a PDF, with page numbers."""

from __future__ import annotations

from pathlib import Path

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

from app.language import number, tr
from app.theme.tokens import LIGHT, MONO, SANS

_MARGIN_MM = 20
_FOOT_POINTS = 28
_RULES = f"""
* {{ color: {LIGHT.text}; }}
h1 {{ font-size: 20px; margin-bottom: 4px; }} h2 {{ font-size: 14px; margin-top: 16px; margin-bottom: 4px; }}
h3, h4, h5, h6 {{ font-size: 12px; }}
.note {{ color: {LIGHT.faint}; font-size: 9px; }} .danger {{ color: {LIGHT.danger}; font-size: 9px; }}
pre, code {{ font-family: '{MONO}'; font-size: 10px; background-color: {LIGHT.sunken}; white-space: pre-wrap; }}
blockquote {{ color: {LIGHT.muted}; margin-left: 12px; }}
th {{ font-weight: 600; text-align: left; padding: 2px 8px 2px 0; }} td {{ padding: 2px 8px 2px 0; }}
ul.contains-task-list {{ list-style-type: none; margin-left: 4px; }} ol.footnotes, ol.footnotes p {{ color: {LIGHT.muted}; font-size: 9px; }}
"""  # no text


class PdfWriting(QThread):
    """Writes a PDF without blocking the window. It is a QThread because Qt caches fonts for each thread, with timers of Qt."""

    def __init__(self, title: str, content: str, path: Path, parent: QObject) -> None:
        """
        Args:
            title: the document's title.
            content: HTML in which everything that people wrote is escaped.
            path: the file to write.
            parent: an object that lives as long as the writing needs.
        """
        super().__init__(parent)
        self._title, self._content, self._path = title, content, path
        self.outcome = ""
        """The message about the result, once it is finished."""

    def run(self) -> None:
        try:
            write_pdf(self._title, self._content, self._path)
        except OSError as error:
            self.outcome = tr("{name} could not be written: {reason}.", name=self._path.name, reason=error.strerror)
        else:
            self.outcome = tr("Saved as {name}.", name=self._path.name)


def write_pdf(title: str, content: str, path: Path) -> None:
    """Write a document as a PDF, A4.

    Raises:
        OSError: the file cannot be written.
    """
    with path.open("wb"):
        pass  # this raises OSError with the reason; QPdfWriter would give none
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(title)
    writer.setCreator("MemOS Desktop")
    print_on(content, writer)


def print_on(content: str, device: QPagedPaintDevice) -> None:
    """Paint a document page by page, on a printer or into a PDF."""
    device.setPageMargins(QMarginsF(*(4 * [_MARGIN_MM])), QPageLayout.Unit.Millimeter)
    sheet = device.pageLayout().paintRectPoints()
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(SANS)
    font.setPixelSize(11)
    # Contextual alternates look alike, but the characters could not be searched for or copied.
    font.setFeature(QFont.Tag("calt"), 0)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_RULES)
    document.setHtml(content)
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
    words = tr("Page {page} of {pages}", page=number(page), pages=number(pages))
    painter.drawText(box, bottom | Qt.AlignmentFlag.AlignRight, words)
