"""A window for reading a PDF: page by page, with zoom, and with the cited passage highlighted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.bridge import Engine
from app.desk.actions import shown_key
from app.language import number, percent, tr
from app.looks import Looks
from app.pdf.pages import PdfPages
from app.pdf.sheet import MARGIN, POINT, Sheet
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton, label, page_header

STEP = 1.25
"""The factor of one zoom step."""
LEAST, MOST = 0.25, 6.0
_PAUSE_MILLISECONDS = 120
"""How long after the last zoom step the page is rendered again."""
_ABOVE = 80
"""How many pixels above a highlighted passage stay visible."""


@dataclass(frozen=True)
class Cited:
    """A place in a document."""

    file: str
    """The document's path."""
    page: int | None = None
    """The page number, from 1; None for the beginning."""
    passage: str = ""
    """The passage to highlight there; "" for none."""


class _Painted(NamedTuple):
    """A page that was rendered in a thread."""

    page: int
    size: QSizeF
    image: QImage
    places: list[QRectF]
    text: str


class PdfWindow(QDialog):
    """One document. The window is not modal, so that the person can write beside it."""

    outside = Signal(str)
    """The path of the document that the person wants to open in another program."""

    def __init__(self, parent: QWidget, engine: Engine, theme: ThemeManager, pages: PdfPages) -> None:
        """
        Args:
            parent: the window.
            engine: runs work in threads.
            theme: gives the colours of the icons and the page's surroundings.
            pages: the open document; it is closed with this window.
        """
        super().__init__(parent)
        self.setObjectName("pdfWindow")
        self.setWindowTitle(pages.path.name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setProperty("role", "reading")
        self.setMinimumSize(420, 320)
        self.resize(min(900, parent.width() - 48), min(1000, parent.height() - 48))
        self.pages = pages
        self._engine = engine
        self._page, self._passage, self._marked_page = 1, "", 0
        self._zoom, self._fits = 1.0, True
        self._looks = Looks()
        self._shown_page, self._shown_places = 0, list[QRectF]()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header(theme))
        self._trouble = label("", "danger", wrap=True)
        self._trouble.setObjectName("pdfTrouble")
        self._trouble.setContentsMargins(16, 8, 16, 8)
        self._trouble.hide()
        column.addWidget(self._trouble)
        self._sheet = Sheet(theme)
        self._scroll = _Scroll()
        self._scroll.setWidget(self._sheet)
        self._scroll.turned.connect(self._turn)
        self._scroll.zoomed.connect(self._zoom_by)
        self._scroll.resized.connect(self._resized)
        column.addWidget(self._scroll, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._paint)
        for keys, act in (
            ("Ctrl++", lambda: self._zoom_by(STEP)),
            ("Ctrl+=", lambda: self._zoom_by(STEP)),
            ("Ctrl+-", lambda: self._zoom_by(1 / STEP)),
            ("Ctrl+0", self.fit_width),
            ("Ctrl+G", self._ask_page),
            ("Ctrl+O", self._open_outside),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        engine.closing.connect(self.close)
        self._scroll.setFocus()

    def _make_header(self, theme: ThemeManager) -> QWidget:
        header, row = page_header(12)
        row.setSpacing(4)

        def icon(picture: str, name: str, text: str, keys: str, act: Callable[[], object]) -> IconButton:
            made = IconButton(theme, picture, name, text, tooltip=self._tip(text, keys))
            made.clicked.connect(lambda: act())
            return made

        self._before = icon("arrow-up", "pdfBefore", tr("Page before"), "PgUp", lambda: self._turn(-1))
        self._after = icon("arrow-down", "pdfAfter", tr("Page after"), "PgDown", lambda: self._turn(1))
        self._field = QLineEdit()
        self._field.setObjectName("pdfPageNumber")
        self._field.setAccessibleName(tr("Page"))
        self._field.setToolTip(self._tip(tr("Go to a page"), "Ctrl+G"))
        self._field.setFixedWidth(56)
        self._field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._field.returnPressed.connect(self._go_to_number)
        of = label(tr("of {count}", note="pages", count=number(self.pages.count)), "muted")
        name = ElidedLabel(self.pages.path.name, "title")
        name.setToolTip(str(self.pages.path))
        smaller = icon("zoom-out", "pdfSmaller", tr("Smaller"), "Ctrl+-", lambda: self._zoom_by(1 / STEP))
        self._percent = label("", "muted")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(44)
        larger = icon("zoom-in", "pdfLarger", tr("Larger"), "Ctrl++", lambda: self._zoom_by(STEP))
        fit = icon("move-horizontal", "pdfFitWidth", tr("As wide as the window"), "Ctrl+0", self.fit_width)
        outside = icon("external-link", "pdfOutside", tr("Open in another program"), "Ctrl+O", self._open_outside)
        row.addWidget(name, 1)
        for part in (self._before, self._after, self._field, of, smaller, self._percent, larger, fit, outside):
            row.addWidget(part)
        return header

    @staticmethod
    def _tip(text: str, keys: str) -> str:
        return f"{text} ({shown_key(keys)})"

    # -- which page ---------------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The number of the page that is shown or about to be shown."""
        return self._page

    def go_to(self, page: int, passage: str = "") -> None:
        """Show a page.

        Args:
            page: the page number, from 1; a number beyond the end shows the last page.
            passage: the passage to highlight and scroll to.
        """
        self._page = min(max(page, 1), self.pages.count)
        if passage:
            self._passage, self._marked_page = passage, self._page
        self._paint()

    def fit_width(self) -> None:
        """Zoom so that pages are as wide as the window."""
        self._fits = True
        self._resized()

    def _turn(self, by: int) -> None:
        if 1 <= self._page + by <= self.pages.count:
            self.go_to(self._page + by)

    def _ask_page(self) -> None:
        self._field.setFocus()
        self._field.selectAll()

    def _go_to_number(self) -> None:
        digits = "".join(character for character in self._field.text() if character.isdecimal())
        if digits:
            self.go_to(int(digits[:9]))
        self._show_number()
        self._scroll.setFocus()

    def _show_number(self) -> None:
        self._field.setText(str(self._page))
        self._before.setEnabled(self._page > 1)
        self._after.setEnabled(self._page < self.pages.count)

    def _open_outside(self) -> None:
        self.outside.emit(str(self.pages.path))

    # -- how large ----------------------------------------------------------------------------

    def _zoom_by(self, factor: float) -> None:
        self._fits = False
        self._set_zoom(self._zoom * factor)
        self._soon.start()

    def _set_zoom(self, zoom: float) -> None:
        bar = self._scroll.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        self._zoom = min(max(zoom, LEAST), MOST)
        self._percent.setText(percent(self._zoom))
        self._sheet.set_zoom(self._zoom)
        bar.setValue(round(place * bar.maximum()))

    def _resized(self) -> None:
        if self._fits and not self._sheet.page_size.isEmpty():
            self._set_zoom(self._fitting(self._sheet.page_size))
            self._soon.start()

    def _fitting(self, size: QSizeF) -> float:
        return (self._scroll.viewport().width() - 2 * MARGIN) / (size.width() * POINT)

    # -- painting -----------------------------------------------------------------------------

    def _paint(self) -> None:
        """Render the page in a thread, and show it."""
        self._soon.stop()
        self._show_number()
        page = self._page
        passage = self._passage if page == self._marked_page else ""
        zoom, ratio = None if self._fits else self._zoom, self.devicePixelRatioF()
        width = self._scroll.viewport().width() - 2 * MARGIN

        def paint() -> _Painted:
            size = self.pages.size(page)
            pixels = (width / size.width() if zoom is None else zoom * POINT) * ratio
            places = self.pages.places(page, passage) if passage else []
            return _Painted(page, size, self.pages.image(page, pixels), places, self.pages.text(page))

        self._engine.run(lambda _memos: paint(), self._show, self._failed, self, long=True, look=self._looks.again())

    def _show(self, made: _Painted) -> None:
        self._trouble.hide()
        turned = made.page != self._shown_page
        self._shown_page = made.page
        self._sheet.show_page(made.page, self.pages.count, made.image, made.size, made.places, made.text)
        self._set_zoom(self._fitting(made.size) if self._fits else self._zoom)
        if turned or made.places != self._shown_places:
            self._show_place()
        self._shown_places = made.places

    def _show_place(self) -> None:
        """Scroll to the highlight, or to the beginning of the page."""
        marked = self._sheet.marked()
        self._scroll.verticalScrollBar().setValue(max(round(marked.top()) - _ABOVE, 0) if marked else 0)
        if marked:
            self._scroll.ensureVisible(round(marked.center().x()), round(marked.top()), 40, 0)

    def _failed(self, reason: str) -> None:
        self._trouble.setText(reason)
        self._trouble.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        pages = self.pages
        # In a thread, because closing waits for a page that is being rendered.
        self._engine.run_anyway(lambda _memos: pages.close(), lambda _: None, lambda _reason: None, self._engine)


class _Scroll(QScrollArea):
    """Scrolls the page; scrolling beyond its ends turns to the next or previous one."""

    turned = Signal(int)
    """1 for the next page, -1 for the previous one."""
    zoomed = Signal(float)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pdfScroll")
        self.setAccessibleName(tr("Page of the document"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space) and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not self.horizontalScrollBar().maximum():
            self.turned.emit(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomed.emit(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
