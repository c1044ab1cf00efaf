"""The small widgets that all views share."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.accessible import announce
from app.language import percent, tr, translated
from app.theme.icons import icon
from app.theme.sizes import beside, text_column
from app.theme.theme import ThemeManager
from app.theme.tokens import LINE_HEIGHT, PAGE_EDGE
from app.words import reads_from_right


def label(text: str, role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A label with plain text: what people write is never read as markup. A text of the engine is translated."""
    text = translated(text)
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setProperty("role", role)
    result.setWordWrap(wrap)
    if wrap and reads_from_right(text):
        result.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if selectable:
        result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return result


class Paragraph(QLabel):
    """A text of the app itself, with the line spacing of replies. What people write is shown in plain labels, which are faster to lay
    out."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__()
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setText(text)

    def text(self) -> str:
        """The text, without the HTML around it."""
        return self._plain

    def setText(self, text: str) -> None:
        """Show another text; nothing in it is read as markup."""
        text = self._plain = translated(text)
        self.setAccessibleName(text)
        right = reads_from_right(text)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        super().setText(f'<p style="line-height: {LINE_HEIGHT}%; white-space: pre-wrap">{html.escape(text)}</p>')

    def heightForWidth(self, width: int) -> int:
        """The height for a width: layouts ask for their own width, even if it exceeds this label's maximum."""
        return super().heightForWidth(min(width, self.maximumWidth()))


def button(text: str, name: str, role: str = "", *, tooltip: str = "", accessible: str = "") -> QPushButton:
    """A push button; `role` is primary, pill, link, danger, destroy or chip."""
    result = QPushButton(text)
    result.setObjectName(name)
    result.setAccessibleName(accessible or text)
    result.setProperty("role", role)
    result.setToolTip(tooltip)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    result.setAutoDefault(False)
    return result


def chip(text: str, kind: str = "") -> QLabel:
    """A round label; `kind` is plaintext, busy, good, danger or ""."""
    result = label(text, "chip")
    result.setProperty("kind", kind)
    result.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return result


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet uses, and apply it again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class IconButton(QToolButton):
    """A button with only an icon. It has a tooltip and an accessible name, and its colour follows the theme."""

    def __init__(
        self, theme: ThemeManager, icon_name: str, name: str, accessible: str, *, role: str = "", color: str = "muted",
        checked_color: str = "", size: int = 18, tooltip: str = "",
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme = theme
        self._icon_name, self._color, self._checked_color, self._size = icon_name, color, checked_color, size
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setToolTip(tooltip or accessible)
        self.setProperty("role", role)
        self.setIconSize(QSize(size, size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._tint)
        self.toggled.connect(self._tint)
        self._tint()

    def set_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self._tint()

    def _tint(self) -> None:
        role = self._checked_color if self._checked_color and self.isChecked() else self._color
        palette = self._theme.palette
        self.setIcon(icon(self._icon_name, getattr(palette, role), self._size, disabled=palette.faint))


class Card(QFrame):
    """A bordered box with a vertical layout."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.headed = heading
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(6)
        if heading:
            self.body.addWidget(label(heading, "heading"))


class ElidedLabel(QLabel):
    """A one-line text that ends in an ellipsis if it is too long; its tooltip is the whole text."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = " ".join(translated(text).split())
        self._elide()

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.contentsRect().width() - 2, 20)
        )
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()


class ScoreBar(QWidget):
    """A thin bar, filled from 0 to 1."""

    def __init__(self, theme: ThemeManager, score: float) -> None:
        super().__init__()
        self._theme, self._score = theme, score
        self.setFixedHeight(4)
        words = tr("{share} match", note="how well something fits a search", share=percent(score))
        self.setToolTip(words)
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for color, share in ((self._theme.palette.sunken, 1.0), (self._theme.palette.plaintext, self._score)):
            painter.setBrush(QColor(color))
            filled = self.width() * share
            left = self.width() - filled if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
            painter.drawRoundedRect(QRectF(left, 0, filled, 4), 2, 2)


class SearchField(QLineEdit):
    """A search field that reports a text when typing has paused."""

    def __init__(self, name: str, accessible: str, hint: str, changed: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # the window handles dropped files
        self.clears_by_escape = True
        """Whether Esc clears the field while it has a text."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(180)
        self._changed = changed
        self._pause.timeout.connect(lambda: changed(self.text()))
        self.textChanged.connect(lambda: self._pause.start())

    def flush(self) -> None:
        """Report now what was just typed."""
        if self._pause.isActive():
            self._pause.stop()
            self._changed(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() and self.clears_by_escape:
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            event.ignore()  # leave the key to the field's parent
            return
        super().keyPressEvent(event)


class Banner(QFrame):
    """A line across the top of a view: something the person should know, and what can be done about it."""

    def __init__(
        self,
        level: str,
        text: str,
        action: str = "",
        run: Callable[[], None] | None = None,
        *,
        other: tuple[str, Callable[[], None]] | None = None,
        stays: bool = False,
    ) -> None:
        """
        Args:
            level: info, warning or error.
            text: the text.
            action: the text of a button; "" for none.
            run: what the button does.
            other: the text of another button, and what it does.
            stays: whether it cannot be dismissed, because it holds as long as it is shown.
        """
        super().__init__()
        self.setObjectName(f"banner-{level}")
        self.setProperty("role", "banner")
        self.setProperty("level", level)
        self._unsaid = translated(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 12, 8)
        layout.addWidget(label(text, wrap=True, selectable=True), 1)
        if action and run is not None:
            act = button(action, "bannerAction", "pill")
            act.clicked.connect(run)
            layout.addWidget(act)
        if other is not None:
            words, does = other
            second = button(words, "bannerOther", "pill")
            second.clicked.connect(does)
            layout.addWidget(second)
        if not stays:
            dismiss = button(tr("Dismiss"), "bannerDismiss", "pill")
            dismiss.clicked.connect(self.deleteLater)
            layout.addWidget(dismiss)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        words, self._unsaid = self._unsaid, ""
        if words:
            announce(self, words, at_once=self.property("level") == "error")


class EmptyState(QWidget):
    """What a view shows when it has nothing else to show."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.setSpacing(8)
        self.title = label(title, "large", wrap=True)
        self.text = Paragraph(text, "muted")
        for part in (self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setFixedWidth(440)
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body = layout


class ConfirmDialog(QDialog):
    """Asks before something that cannot be undone, or that changes a lot. Cancel is the default."""

    def __init__(
        self, parent: QWidget, title: str, lines: Sequence[str], confirm: str, *, destroys: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("confirmDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(title, "title", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        for line in lines:
            self.body.addWidget(label(line, "muted", wrap=True))
        layout.addLayout(self.body)
        layout.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch()
        cancel = button(tr("Cancel"), "confirmCancel")
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        act = button(confirm, "confirmAction", "destroy" if destroys else "primary")
        act.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(act)
        layout.addLayout(row)
        cancel.setFocus()


def page_header(margin: int = PAGE_EDGE) -> tuple[QWidget, QHBoxLayout]:
    """The bar at the top of a page, and the row for its title and buttons.

    Args:
        margin: pixels left and right.
    """
    header = QWidget()
    header.setProperty("role", "header")
    header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    header.setFixedHeight(52)
    row = QHBoxLayout(header)
    row.setContentsMargins(margin, 0, margin, 0)
    row.setSpacing(8)
    return header, row


def scrolling_column(name: str, spacing: int) -> tuple[QScrollArea, QVBoxLayout]:
    """A vertically scrolling area, and the layout in it to which widgets are added."""
    scroll = QScrollArea()
    scroll.setObjectName(name)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    scroll.setWidget(inside)
    return scroll, column


class Side(QWidget):
    """A column beside the text column; its width scales less than texts do."""

    def __init__(self, width: int) -> None:
        """
        Args:
            width: the width in pixels at the usual size of texts.
        """
        super().__init__()
        self._usual_width = width
        self.setFixedWidth(beside(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(beside(self._usual_width))


class TextColumn(QWidget):
    """A widget that is at most as wide as the text column."""

    def __init__(self, more: int = 0) -> None:
        """
        Args:
            more: by how many pixels it may be wider.
        """
        super().__init__()
        self._more = more
        self.setMaximumWidth(text_column() + more)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMaximumWidth(text_column() + self._more)


def text_page(name: str, accessible: str, spacing: int = 12) -> tuple[QScrollArea, QVBoxLayout]:
    """A scrolling area, and the layout of a text column in its middle to which widgets are added.

    Args:
        name: the area's object name.
        accessible: the area's accessible name.
        spacing: pixels between the widgets.
    """
    scroll, column = scrolling_column(name, 0)
    scroll.setAccessibleName(accessible)
    middle = QHBoxLayout()
    middle.setContentsMargins(PAGE_EDGE, 16, PAGE_EDGE, 20)
    page = TextColumn()
    inside = QVBoxLayout(page)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(spacing)
    middle.addStretch(1)
    middle.addWidget(page, 1000)
    middle.addStretch(1)
    column.addLayout(middle)
    column.addStretch(1)
    return scroll, inside


def clear_layout(layout: QLayout) -> None:
    """Remove everything from a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)


def show_at_once(layout: QLayout) -> None:
    """Show widgets that were just added to a layout at once. Qt would show them only after handling other events, and a rebuilt page would
    be empty for a moment."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None and (widget := item.widget()) is not None:
            widget.show()
    layout.activate()
