"""One page of a PDF: a sheet of white paper on the window's background, with a passage highlighted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.theme.theme import ThemeManager
from app.theme.tokens import LIGHT

POINT = 96 / 72
"""Logical pixels per point at 100 %."""
MARGIN = 16
_BEYOND = 1.5
"""The margin in points by which a highlight is larger than its letters."""


class Sheet(QWidget):
    """Shows a page. A highlight has a background and a line under it, so that it does not depend on colour."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("pdfPage")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._image = QImage()
        self._size, self._zoom = QSizeF(), 1.0
        self._places: Sequence[QRectF] = ()
        self._theme = theme
        theme.changed.connect(self.update)

    @property
    def page_size(self) -> QSizeF:
        """The size of the page that is shown, in points."""
        return self._size

    def show_page(
        self, number: int, count: int, image: QImage, size: QSizeF, places: Sequence[QRectF], text: str
    ) -> None:
        """Show a page.

        Args:
            number: the page number, from 1.
            count: the number of pages.
            image: the rendered page.
            size: the page's size in points.
            places: the boxes to highlight, in points.
            text: the page's text, for screen readers.
        """
        self._image, self._size, self._places = image, size, places
        self.setAccessibleName(tr("Page {page} of {count}", page=number, count=count))
        self.setAccessibleDescription(text)
        self._fit()

    def set_zoom(self, zoom: float) -> None:
        """Change the zoom, where 1 is the size of the paper. The image is stretched until it is rendered again."""
        self._zoom = zoom
        self._fit()

    def marked(self) -> QRectF:
        """The rectangle around all highlights, in pixels; empty if there are none."""
        found = QRectF()
        for place in self._places:
            found = found.united(self._on_screen(place))
        return found

    def _fit(self) -> None:
        size = self._size * (POINT * self._zoom)
        self.setFixedSize(QSize(round(size.width()) + 2 * MARGIN, round(size.height()) + 2 * MARGIN))
        self.update()

    def _on_screen(self, place: QRectF) -> QRectF:
        scale = POINT * self._zoom
        grown = place.adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
        return QRectF(
            MARGIN + grown.x() * scale, MARGIN + grown.y() * scale, grown.width() * scale, grown.height() * scale
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(paper, self._image)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawRect(paper)
        # The paper is white in every theme, so the colours on it are always those of the light theme.
        for place in map(self._on_screen, self._places):
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(place, QColor(LIGHT.mark))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(QColor(LIGHT.activation), 1.5))
            painter.drawLine(place.bottomLeft(), place.bottomRight())
