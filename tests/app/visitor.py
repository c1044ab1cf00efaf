"""A visitor who has never seen the window: reads what is visible, presses what can be pressed, and knows nothing of the code.

Every control is found by the words on it, or by the name that a screen reader reads. Controls that no click would reach are ignored:
those that are hidden, greyed out or behind a dialog.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

PATIENCE = 300_000
_LEFT = Qt.MouseButton.LeftButton
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)


def _plain(text: str) -> str:
    if "</" in text or "<br" in text:
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    return " ".join(text.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


class Visitor:
    """One person at one computer."""

    def __init__(self, qtbot: QtBot, pictures: Path | None = None) -> None:
        """
        Args:
            qtbot: waits for conditions.
            pictures: the folder for screenshots; None to take none.
        """
        self._qtbot, self._pictures = qtbot, pictures
        self._taken = 0

    # -- seeing -------------------------------------------------------------------------------

    def sees(self, words: str) -> None:
        """Wait until these words are somewhere on the screen."""
        self._wait(lambda: any(words in text for text in self._texts()), f'"{words}"')

    def sees_no_more(self, words: str) -> None:
        """Wait until these words are nowhere on the screen."""
        self._wait(lambda: not any(words in text for text in self._texts()), f'that "{words}" is gone')

    def sees_now(self, words: str) -> bool:
        """Whether these words are somewhere on the screen now."""
        return any(words in text for text in self._texts())

    def _texts(self) -> Iterator[str]:
        for widget in self._widgets():
            yield from filter(None, (_plain(text) for text in self._words(widget)))
            if isinstance(widget, QAbstractItemView):
                for index in _rows(widget):
                    yield from self._row_words(index)

    @staticmethod
    def _words(widget: QWidget) -> Iterator[str]:
        yield widget.accessibleName()
        if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield widget.currentText()
        if isinstance(widget, QDialog):
            yield widget.windowTitle()

    @staticmethod
    def _row_words(index: QModelIndex) -> Iterator[str]:
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(text := index.data(role), str) and text:
                yield _plain(text)

    def _widgets(self) -> Iterator[QWidget]:
        """The visible widgets that can be clicked: those of an open menu or panel, else of an open dialog, else of all windows."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None and (field := popup.focusProxy()) is not None and not field.isVisible():
            popup.close()  # the proposals of a file dialog may appear after it was closed
            popup = None
        tops: list[QWidget] = [popup] if popup else [modal] if modal else QApplication.topLevelWidgets()
        for top in tops:
            if top.isVisible():
                yield top
                yield from (child for child in top.findChildren(QWidget) if child.isVisible() and child.window() is top)

    # -- pressing -----------------------------------------------------------------------------

    def press(self, name: str, *, highest: bool = False) -> None:
        """Click on the control with this name; of several, on the lowest on the screen, or on the highest."""
        self._click(self._find(name, lambda widget: not isinstance(widget, FIELDS), highest=highest))

    def press_row(self, words: str, *, at_end: bool = False, button: Qt.MouseButton = _LEFT) -> None:
        """Click on the row of a list or table that contains these words.

        Args:
            words: a part of the text of the row.
            at_end: click at the end of the row, where a button may be painted.
            button: the mouse button.
        """
        view, rect = self._row(words)
        at = QPoint(rect.right() - 12 if at_end else rect.left() + min(40, rect.width() // 2), rect.center().y())
        if button is Qt.MouseButton.RightButton:
            # A click made by QTest opens no context menu, because the window system would request it.
            QTest.mouseClick(view.viewport(), button, pos=at)
            view.customContextMenuRequested.emit(at)
        else:
            QTest.mouseClick(view.viewport(), button, pos=at)

    def choose(self, entry: str) -> None:
        """Choose an entry of the menu that is open."""

        def found() -> tuple[QMenu, QRect] | None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                return None
            for action in menu.actions():
                if _plain(action.text()) == entry and action.isVisible() and action.isEnabled():
                    return menu, menu.actionGeometry(action)
            return None

        self._wait(found, f'the entry "{entry}"')
        menu, rect = found() or (None, QRect())
        assert menu is not None
        QTest.mouseClick(menu, _LEFT, pos=rect.center())

    def select(self, field: str, entry: str) -> None:
        """Choose an entry of a combo box by typing it."""
        box = self._find(field, lambda widget: isinstance(widget, QComboBox))
        self._wait(lambda: box.findText(entry) >= 0, f'"{entry}" among the choices of "{field}"')
        box.setFocus()
        QTest.keyClicks(box, entry)
        self._wait(lambda: box.currentText() == entry, f'"{entry}" in "{field}"')

    def write(self, field: str, text: str) -> None:
        """Replace the text of a field by typing."""
        widget = self._field(field)
        self._click(widget)
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)

    def key(self, key: Qt.Key) -> None:
        """Press a key in the widget that has the focus."""
        self._wait(QApplication.focusWidget, "a cursor")
        QTest.keyClick(QApplication.focusWidget(), key)

    def choose_file(self, path: Path, act: str) -> None:
        """Paste a path into the open file dialog, and accept it.

        Args:
            path: the path of the file.
            act: the text of the button that accepts.
        """
        QGuiApplication.clipboard().setText(str(path))
        field = self._field("File name:")
        self._click(field)
        for key in (Qt.Key.Key_A, Qt.Key.Key_V):
            QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)

        def without_proposals() -> bool:
            proposals = QApplication.activePopupWidget()
            if proposals is not None:
                QTest.keyClick(proposals, Qt.Key.Key_Escape)
            return proposals is None

        self._wait(without_proposals, "the field without its proposals")
        self.press(act)

    def close(self, title: str) -> None:
        """Close the window with this title, as with the button in its frame."""
        next(top for top in QApplication.topLevelWidgets() if top.isVisible() and top.windowTitle() == title).close()

    def _field(self, name: str) -> Any:
        return self._find(name, lambda widget: isinstance(widget, FIELDS))

    def _click(self, widget: QWidget) -> None:
        self._scroll_to(widget)
        if QApplication.activePopupWidget() is None:
            widget.activateWindow()  # the window system does this when a window is clicked
        QTest.mouseClick(widget, _LEFT)

    @staticmethod
    def _scroll_to(widget: QWidget) -> None:
        """Scroll a widget into view, as a person would with the wheel."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()

    def _find(self, name: str, fits: Callable[[QWidget], bool], *, highest: bool = False) -> Any:
        def found() -> list[QWidget]:
            return [
                widget
                for widget in self._widgets()
                if fits(widget) and widget.isEnabled() and name in map(_plain, self._names(widget))
            ]

        self._wait(found, f'"{name}"')
        down = -1 if highest else 1
        best = max(found(), key=lambda one: (_pressable(one), down * one.mapToGlobal(one.rect().center()).y()))
        self._wait(lambda: self._reached(best), f'"{name}" in sight')
        return best

    def _reached(self, widget: QWidget) -> bool:
        self._scroll_to(widget)
        return not widget.visibleRegion().isEmpty()

    @staticmethod
    def _names(widget: QWidget) -> Iterator[str]:
        yield widget.accessibleName()
        if isinstance(widget, QAbstractButton | QLabel):
            yield widget.text()
        parent = widget.parentWidget()
        for words in parent.findChildren(QLabel) if parent is not None and isinstance(widget, FIELDS) else ():
            if words.buddy() is widget:
                yield words.text()

    def _row(self, words: str) -> tuple[QAbstractItemView, QRect]:
        def found() -> tuple[QAbstractItemView, QRect] | None:
            for view in self._widgets():
                if isinstance(view, QAbstractItemView):
                    for index in _rows(view):
                        if any(words in text for text in self._row_words(index)):
                            return view, view.visualRect(index)
            return None

        self._wait(found, f'a row with "{words}"')
        row = found()
        assert row is not None
        return row

    def _wait(self, condition: Callable[[], object], what: str) -> None:
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)
        except self._qtbot.TimeoutError:
            seen = "\n".join(dict.fromkeys(self._texts()))
            raise AssertionError(f"Waited for {what}; this is on the screen:\n{seen}") from None

    # -- pictures -----------------------------------------------------------------------------

    def picture(self, name: str) -> None:
        """Save a screenshot, if screenshots are wanted."""
        if self._pictures is None:
            return
        QToolTip.hideText()
        QTest.qWait(500)  # until animations have ended
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        window = next(top for top in tops if top.objectName() == "mainWindow")
        screen = window.grab()
        painter = QPainter(screen)
        for top in sorted(tops, key=lambda top: isinstance(top, QMenu) or top.windowType() is Qt.WindowType.Popup):
            if top is window:
                continue
            shown = top.grab()
            place = window.mapFromGlobal(top.pos())
            if top.isWindow() and top.windowType() not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                painter.fillRect(screen.rect(), QColor(0, 0, 0, 70))
                place = QPoint((screen.width() - shown.width()) // 2, (screen.height() - shown.height()) // 2)
            painter.drawPixmap(place, shown)
        painter.end()
        self._taken += 1
        self._pictures.mkdir(parents=True, exist_ok=True)
        assert screen.save(str(self._pictures / f"{self._taken:02}-{name}.png"))


def _rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The cells of a list or table that are visible."""
    model, sight = view.model(), view.viewport().rect()
    if model is None:
        return
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(model.rowCount(view.rootIndex())):
        for column in range(columns):
            index = model.index(row, column, view.rootIndex())
            if view.visualRect(index).intersects(sight):
                yield index


def _pressable(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
