"""The window for reading the manual."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.manual.pages import CONTENTS, FIRST, manual_folder, read_pages
from app.manual.rendering import as_html
from app.theme.sizes import px, text_column
from app.theme.theme import ThemeManager
from app.theme.tokens import NOTE_PX, PAGE_EDGE
from app.theme.widgets import IconButton, SearchField, button, label, page_header

_LIST_WIDTH, _ROOM_FOR_LIST = 240, 700
_ROW, _HEADING_ROW = 28, 36
"""Heights of rows and headings in the list, in pixels."""
_LEAST_PICTURE = 200
NAME = int(Qt.ItemDataRole.UserRole)


class ManualWindow(QWidget):
    """The list of pages on the left, one page on the right. The window has no parent, so that a modal dialog does not block it."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("manualWindow")
        self.setWindowTitle(tr("Manual"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(420, 320)
        self.resize(1000, 720)
        self._theme = theme
        self._pages = read_pages(manual_folder())
        self._shown, self._been, self._words = "", list[str](), ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        header, row = page_header()
        self._back = IconButton(theme, "chevron-left", "manualBack", tr("Back"), tooltip=tr("Back (Alt+Left)"))
        self._back.clicked.connect(self.go_back)
        row.addWidget(self._back)
        row.addWidget(label(tr("Manual"), "title"))
        row.addStretch(1)
        contents = button(tr("Contents"), "manualContents", "pill", tooltip=tr("The first page"))
        contents.clicked.connect(lambda: self.show_page(FIRST))
        row.addWidget(contents)
        outer.addWidget(header)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._make_side())
        self.text = _Text(self._theme)
        self.text.anchorClicked.connect(self._follow)
        middle.addWidget(self.text, 1)
        outer.addLayout(middle, 1)
        for keys, act in (
            ("Alt+Left", self.go_back),
            ("Ctrl+F", self._search.setFocus),
            ("Ctrl+W", self.close),
            ("F1", lambda: self.show_page(FIRST)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        theme.changed.connect(self._repaint)
        self._list_pages("")

    def _make_side(self) -> QWidget:
        self._side = side = QWidget()
        side.setProperty("role", "side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        self._search = SearchField("manualSearch", tr("Search the manual"), tr("Search the manual"), self._list_pages)
        self._search.returnPressed.connect(self._open_first)
        column.addWidget(self._search)
        self._list = QListWidget()
        self._list.setObjectName("manualPages")
        self._list.setAccessibleName(tr("Pages of the manual"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._chosen)
        self._list.itemActivated.connect(self._chosen)
        column.addWidget(self._list, 1)
        return side

    # -- which page ---------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """The name of the page on view."""
        return self._shown.partition("#")[0]

    def show_page(self, place: str) -> None:
        """Show a page, scrolled to a heading if one is given.

        Args:
            place: the page's name, or name and heading: `memories#needs-you`.
        """
        if self._shown and place != self._shown:
            self._been.append(self._shown)
        self._show(place)

    def go_back(self) -> None:
        """Show what was on view before."""
        if self._been:
            self._show(self._been.pop())

    def _show(self, place: str) -> None:
        name, _, heading = place.partition("#")
        self._shown = place if name in self._pages else next(iter(self._pages))
        self._back.setEnabled(bool(self._been))
        self._paint()
        if heading:
            self.text.scrollToAnchor(heading)
        for row in range(self._list.count()):
            if self._list.item(row).data(NAME) == self.page:
                self._list.setCurrentRow(row)
        self.setWindowTitle(tr("{title} - Manual", title=self._pages[self.page].title))
        self.text.setFocus()

    def _follow(self, address: QUrl) -> None:
        """Follow a link to another page, to a heading, or out of the manual."""
        if address.scheme():
            QDesktopServices.openUrl(address)
            return
        name = Path(address.path()).stem or self.page
        self.show_page(f"{name}#{address.fragment()}" if address.fragment() else name)

    # -- the list -----------------------------------------------------------------------------

    def _list_pages(self, searched: str) -> None:
        """List the pages that contain all searched words; without any, all pages."""
        self._words = searched.strip()
        words = searched.casefold().split()
        self._list.clear()
        for group, names in CONTENTS.items():
            found = [self._pages[name] for name in names if name in self._pages]
            found = [page for page in found if all(word in page.text.casefold() for word in words)]
            if found:
                self._add_heading(group())
            for page in found:
                item = QListWidgetItem(page.title)
                item.setData(NAME, page.name)
                item.setSizeHint(QSize(0, _ROW))
                self._list.addItem(item)
                if page.name == self.page:
                    self._list.setCurrentItem(item)
        if not self._list.count():
            self._add_heading(tr("Nothing found"))
        self.text.mark(self._words)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        item.setSizeHint(QSize(0, _HEADING_ROW))
        font = self._list.font()
        font.setPixelSize(px(NOTE_PX))
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        item.setForeground(QColor(self._theme.palette.faint))
        self._list.addItem(item)

    def _chosen(self, item: QListWidgetItem) -> None:
        if item.data(NAME):
            self.show_page(item.data(NAME))

    def _open_first(self) -> None:
        for row in range(self._list.count()):
            if self._list.item(row).data(NAME):
                self._chosen(self._list.item(row))
                return

    # -- how it is shown ----------------------------------------------------------------------

    def _paint(self) -> None:
        if self._shown:
            self.text.show_markdown(self._pages[self.page].text)
            self.text.mark(self._words)

    def _repaint(self) -> None:
        """Repaint, because the theme has changed."""
        self.text.show_again()
        self._list_pages(self._search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _ROOM_FOR_LIST)


class _Text(QTextBrowser):
    """A page in a column as wide as running text; larger pictures are scaled down to that width."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("manualText")
        self.setAccessibleName(tr("Page of the manual"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme, self._markdown, self._width = theme, "", 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._resized)

    def show_markdown(self, text: str) -> None:
        """Show a page from its beginning."""
        self._markdown = text
        self._width = self._picture_width()
        self.document().setDocumentMargin(PAGE_EDGE)
        self.setHtml(as_html(text, self._theme.palette))
        # Qt keeps its estimate of the length of what it has not laid out yet, and pictures make that much too long: have it look again.
        layout = self.document().documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())

    def show_again(self) -> None:
        """Show the same page again, at the same place."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        self.show_markdown(self._markdown)
        bar.setValue(round(place * bar.maximum()))

    def mark(self, words: str) -> None:
        """Highlight all occurrences of these words, and scroll to the first."""
        marks = []
        if words:
            ground = QTextEdit.ExtraSelection()
            ground.format.setBackground(QColor(self._theme.palette.mark))
            place = self.document().find(words)
            while not place.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.format, mark.cursor = ground.format, QTextCursor(place)
                marks.append(mark)
                place = self.document().find(words, place)
        self.setExtraSelections(marks)
        if marks:
            first = marks[0].cursor
            first.setPosition(first.selectionStart())
            self.setTextCursor(first)

    def loadResource(self, kind: int, address: QUrl | str) -> Any:
        """Load a picture of the manual, and nothing from anywhere else."""
        address = QUrl(address)
        if kind != QTextDocument.ResourceType.ImageResource or address.scheme():
            return None
        image = QImage(str(manual_folder() / address.path()))
        if image.isNull():
            return None
        ratio = self.devicePixelRatioF()
        width = min(image.width(), round(self._width * ratio))
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def _picture_width(self) -> int:
        return max(self.viewport().width() - 2 * PAGE_EDGE, _LEAST_PICTURE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = max(0, (self.width() - text_column() - 2 * PAGE_EDGE) // 2)
        self.setViewportMargins(beside, 0, beside, 0)
        super().resizeEvent(event)
        self._soon.start()  # not now, while Qt is laying out the text

    def _resized(self) -> None:
        if self._markdown and self._picture_width() != self._width:
            self.show_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # leave the key to the window
            return
        super().keyPressEvent(event)
