"""What Qt tells screen readers, mended."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QScrollArea

_SCROLLED = {QAbstractScrollArea.__name__, QScrollArea.__name__}


def install() -> None:
    """Give scroll areas children that can be asked for at any time. Qt's own (6.11) counts only scroll bars that show, and looks up the
    child that a screen reader asks for without looking whether it is there: where a bar has just gone, or the page, the program
    crashed (QAccessibleAbstractScrollArea::child)."""
    QAccessible.installFactory(_made)


def _made(kind: str, owner: QObject) -> QAccessibleInterface | None:
    """What Qt asks for an object, for each of its classes, the most special one first."""
    if kind in _SCROLLED and isinstance(owner, QAbstractScrollArea):
        return QAccessibleWidget(owner, QAccessible.Role.Client)
    return None
