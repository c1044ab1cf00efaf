"""The widgets for a message's blocks: running text, code, tables that scroll, and formulas."""

from __future__ import annotations

import html
import math
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontInfo, QGuiApplication, QPainter, QPaintEvent, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.chat.filling import ScreenFilling
from app.chat.formulas import BESIDE_TEXT, Formula, drawing
from app.chat.inline import as_code
from app.chat.markdown import CODE, MATHS, TABLE, Block, highlighted, lexer_of, read_aloud, styled
from app.chat.marking import NOTHING, Wanted, marked
from app.chat.message import NUMBERS
from app.file_dialogs import save_file
from app.language import plural, tr
from app.theme.theme import ThemeManager
from app.theme.tokens import SCROLL_BAR
from app.theme.widgets import button, label
from app.theme.writing import TextWriting
from app.words import reads_from_right

MOST_LINES, LINES_SHOWN = 26, 20
"""Code of up to `MOST_LINES` lines is shown whole; of longer code only the first `LINES_SHOWN`."""
DISPLAY_PX = 1.15
"""The size of a display formula relative to one within a line."""
BAR = SCROLL_BAR + 4
"""Height of a scroll bar below a block, with its margins."""
NARROWEST_COLUMN = 150
"""Minimum width in pixels of a column in a table that is wider than its message."""


class CodeBlock(QFrame):
    """Code with its language, and buttons to copy, wrap and save it. Long code is folded to its first lines, unless it was first shown
    while it was being written: then it stays open."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self.setProperty("role", "code")
        self._theme, self._block = theme, block
        self._wanted, self._first = NOTHING, 0
        self._open = _count(block.content) <= MOST_LINES
        number = next(NUMBERS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 10)
        layout.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(12)
        self._language = label(block.language or "", "note", wrap=True)
        top.addWidget(self._language, 1)
        self._wrap = button(tr("Wrap"), f"wrapCode-{number}", "link", accessible=tr("Wrap long lines of this code"))
        self._wrap.setCheckable(True)
        self._wrap.toggled.connect(self._wrapped)
        self._save = button(tr("Save …"), f"saveCode-{number}", "link", accessible=tr("Save this code in a file"))
        self._save.clicked.connect(self._ask_where)
        self._copy = button(tr("Copy"), f"copyCode-{number}", "link", accessible=tr("Copy this code"))
        self._copy.clicked.connect(self._copied)
        for one in (self._wrap, self._save, self._copy):
            top.addWidget(one)
        layout.addLayout(top)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._code = QLabel()
        self._code.setTextFormat(Qt.TextFormat.RichText)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._code.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._code.setAccessibleName(tr("Code"))
        self._scroll.setWidget(self._code)
        layout.addWidget(self._scroll)
        self._fold = button("", f"foldCode-{number}", "link")
        self._fold.clicked.connect(self._folded)
        layout.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._render)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show other code, for example while it streams."""
        self._block = block
        self._language.setText(block.language or "")
        self._render()

    def mark(self, wanted: Wanted, first: int) -> int:
        """Highlight the searched words; returns how often they occur. `first` is how many occurrences the message has before this part."""
        self._wanted, self._first = wanted, first
        if wanted.text and not self._open:
            self._open = self._shown(whole=True)[1] > self._shown(whole=False)[1]
        return self._render()

    def _shown(self, *, whole: bool) -> tuple[str, int]:
        code = self._block.content if whole else "\n".join(self._block.content.split("\n")[:LINES_SHOWN])
        palette = self._theme.palette
        shown = highlighted(code, self._block.language, palette, wrapped=self._wrap.isChecked())
        return marked(shown, self._wanted, palette, self._first)

    def _render(self) -> int:
        shown, count = self._shown(whole=self._open)
        self._code.setText(shown)
        lines = _count(self._block.content)
        self._fold.setVisible(lines > MOST_LINES)
        self._fold.setText(
            tr("Show fewer lines") if self._open else plural("Show {n} line", "Show all {n} lines", lines)
        )
        self._fold.setAccessibleName(self._fold.text())
        self._render_height()
        return count

    def _render_height(self) -> None:
        room = max(self.width() - 24, 1)
        if self._wrap.isChecked():
            self._scroll.setFixedHeight(self._code.heightForWidth(room) + 2)
            return
        hint = self._code.sizeHint()
        self._scroll.setFixedHeight(hint.height() + (BAR if hint.width() > room else 2))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._render_height()

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._block.content)
        self._copy.setText(tr("Copied"))
        QTimer.singleShot(1500, self._copy, lambda: self._copy.setText(tr("Copy")))

    def _wrapped(self, wrap: bool) -> None:
        self._wrap.setText(tr("Do not wrap") if wrap else tr("Wrap"))
        self._code.setWordWrap(wrap)
        self._render()

    def _folded(self) -> None:
        self._open = not self._open
        self._render()

    def _ask_where(self) -> None:
        lexer = lexer_of(self._block.language)
        patterns = [pattern for pattern in lexer.filenames if pattern.startswith("*.") and pattern[2:].isalnum()]
        ending = patterns[0][2:] if patterns else "txt"
        kinds = {f"{lexer.name} (*.{ending})": ending, tr("All files") + " (*)": ""}
        save_file(
            self.window(),
            "codeFile",
            tr("Save this code"),
            tr("code", note="name of a file") + f".{ending}",
            kinds,
            self.write,
        )

    def write(self, path: Path) -> None:
        """Write the code to a file."""
        writing = TextWriting(self._block.content + "\n", path)
        writing.over.connect(self._written)
        writing.start()

    def _written(self, reason: str) -> None:
        self._save.setText(tr("Not saved") if reason else tr("Saved"))
        self._save.setToolTip(reason)
        if reason:
            self._language.setText(reason)
        else:
            QTimer.singleShot(1500, self._save, lambda: self._save.setText(tr("Save …")))


def _count(code: str) -> int:
    return code.count("\n") + 1


class PlainText(QLabel):
    """Text as it was written. Unless something is searched in it, it is laid out as plain text, which is faster."""

    def __init__(self, theme: ThemeManager, text: str) -> None:
        super().__init__()
        self._theme, self._whole = theme, text
        self._wanted, self._first = NOTHING, 0
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        right = reads_from_right(text)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        theme.changed.connect(self._render)

    def mark(self, wanted: Wanted, first: int) -> int:
        """Highlight the searched words; returns how often they occur. `first` is how many occurrences the message has before this part."""
        self._wanted, self._first = wanted, first
        return self._render()

    def _render(self) -> int:
        wanted, first = self._wanted, self._first
        shown, count = marked(html.escape(self._whole), wanted, self._theme.palette, first)
        if count:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f'<p style="white-space: pre-wrap; margin: 0">{shown}</p>')
        elif self.textFormat() is not Qt.TextFormat.PlainText:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._whole)
        return count

    @property
    def whole(self) -> str:
        """The whole text, without highlighting."""
        return self._whole


class Prose(QLabel):
    """A block of running text."""

    rendered = Signal()
    """The content has changed."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self._theme, self._block = theme, block
        self._wanted, self._first = NOTHING, 0
        self._filling: ScreenFilling | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(_open_link)
        theme.changed.connect(self._render)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show another text, for example while it streams."""
        self._block = block
        self._render()

    def mark(self, wanted: Wanted, first: int) -> int:
        """Highlight the searched words; returns how often they occur. `first` is how many occurrences the message has before this part."""
        self._wanted, self._first = wanted, first
        return self._render()

    def _render(self) -> int:
        shown, count = marked(self._block.content, self._wanted, self._theme.palette, self._first)
        self.setText(styled(self._filled(shown), self._theme.palette))
        self.setAccessibleName(tr("The assistant said: {text}", text=read_aloud(self._block.content)))
        self.rendered.emit()
        return count

    def _filled(self, content: str) -> str:
        """The HTML with its placeholders filled with formulas, boxes and pictures; most texts have none."""
        if "<img " not in content:
            return content
        if self._filling is None:
            self._filling = ScreenFilling(drawing())
            drawing().drawn.connect(self._drawn, Qt.ConnectionType.QueuedConnection)
        size = QFontInfo(self.font()).pixelSize()
        return self._filling.fill(content, self._theme.palette, size, self.devicePixelRatioF())

    def _drawn(self, source: str, display: bool) -> None:
        """Show the formulas once the last of them is drawn, so that the text moves only once."""
        if self._filling is not None and (source, display) in self._filling.missing:
            self._filling.missing.discard((source, display))
            if not self._filling.missing:
                self._render()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._filling is not None:
            self._render()
        return super().event(event)


class TableBlock(QScrollArea):
    """A table. If it is wider than its message, its cells wrap first, and then it scrolls."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Table"))
        self._table = Prose(theme, block)
        self._block = block
        self.setWidget(self._table)
        self._lay_out()
        self._table.rendered.connect(self._lay_out)

    def set_block(self, block: Block) -> None:
        """Show another table, for example while it streams."""
        self._block = block
        self._table.set_block(block)

    def mark(self, wanted: Wanted, first: int) -> int:
        """Highlight the searched words; returns how often they occur. `first` is how many occurrences the message has before this part."""
        return self._table.mark(wanted, first)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.viewport().width()
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._table.font())
        document.setHtml(self._table.text())
        columns = self._block.content.partition("</tr>")[0].count("<th>")
        wanted = math.ceil(document.idealWidth()) + 1
        width = wanted if wanted <= room else min(wanted, max(room, columns * NARROWEST_COLUMN))
        height = self._table.heightForWidth(width)
        self._table.setFixedSize(width, height)
        self.setFixedHeight(height + (BAR if width > room else 0))
        self.setFocusPolicy(_focus(width > room))


class MathsBlock(QFrame):
    """A display formula, centred in the message. It scrolls if it is too wide; one that cannot be drawn or is not complete yet is shown as
    LaTeX source."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self._theme, self._block = theme, block
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 6)
        self._source = label("", wrap=True, selectable=True)
        self._source.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(self._source)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setAccessibleName(tr("Formula"))
        self._view = _FormulaView(theme)
        self._scroll.setWidget(self._view)
        layout.addWidget(self._scroll)
        theme.changed.connect(self._render)
        drawing().drawn.connect(self._drawn, Qt.ConnectionType.QueuedConnection)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show another formula, for example while it streams."""
        self._block = block
        self._render()

    def mark(self, wanted: Wanted, first: int) -> int:
        """Do nothing: formulas have no highlighting."""
        return 0

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _drawn(self, source: str, display: bool) -> None:
        if display and source == self._block.content:
            self._render()

    def _render(self) -> None:
        source = self._block.content
        known = self._block.whole and drawing().is_there(source, True)
        formula = drawing().get(source, True) if known else None
        self._source.setVisible(formula is None)
        self._scroll.setVisible(formula is not None)
        if formula is None:
            shown = "<br>".join(as_code(line) for line in source.splitlines())
            self._source.setText(styled(shown, self._theme.palette))
            self._source.setAccessibleName(tr("Formula: {source}", source=source))
        else:
            self._view.show_formula(formula, source)
            self._lay_out()

    def _lay_out(self) -> None:
        wide = self._view.width() > self._scroll.viewport().width()
        self._scroll.setFixedHeight(self._view.height() + (BAR if wide else 0))
        self._scroll.setFocusPolicy(_focus(wide))


def _focus(scrolls: bool) -> Qt.FocusPolicy:
    """The focus policy of a scroll area: it takes the focus, for the arrow keys, only if there is something to scroll."""
    return Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus


class _FormulaView(QWidget):
    """A formula that was drawn."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._formula: Formula | None = None
        self._renderer = QSvgRenderer(self)

    def show_formula(self, formula: Formula, source: str) -> None:
        """Show a formula in the theme's text colour; its accessible name is the LaTeX source."""
        self._renderer.load(formula.coloured(self._theme.palette.text))
        size = QFontInfo(self.font()).pixelSize() * BESIDE_TEXT * DISPLAY_PX
        self.setFixedSize(round(formula.width * size), round((formula.ascent + formula.descent) * size))
        self.setAccessibleName(tr("Formula: {source}", source=source))
        self.setToolTip(source)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))


Shown = Prose | CodeBlock | TableBlock | MathsBlock
"""The widgets that show a block of Markdown."""
_WIDGETS: dict[str, type[Shown]] = {CODE: CodeBlock, TABLE: TableBlock, MATHS: MathsBlock}


def widget_of(theme: ThemeManager, block: Block) -> Shown:
    """A widget that shows the block."""
    return _WIDGETS.get(block.kind, Prose)(theme, block)


def _open_link(address: str) -> None:
    url = QUrl(address)
    if url.scheme().lower() in ("http", "https", "mailto"):
        QDesktopServices.openUrl(url)
