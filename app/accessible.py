"""What Qt tells screen readers: mended, and what is said without anything having the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QScrollArea, QWidget

_SCROLLED = {QAbstractScrollArea.__name__, QScrollArea.__name__}


def install() -> None:
    """Give scroll areas children that can be asked for at any time. Qt's own (6.11) counts only scroll bars that show, and looks up the
    child that a screen reader asks for without looking whether it is there: where a bar has just gone, or the page, the program
    crashed (QAccessibleAbstractScrollArea::child)."""
    QAccessible.installFactory(_made)


def announce(about: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say something that came up by itself, wherever the focus is.

    Args:
        about: what says it in the window.
        words: what is said.
        at_once: whether it interrupts what is being said.
    """
    event = QAccessibleAnnouncementEvent(about, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def _made(kind: str, owner: QObject) -> QAccessibleInterface | None:
    """What Qt asks for an object, for each of its classes, the most special one first."""
    if kind in _SCROLLED and isinstance(owner, QAbstractScrollArea):
        return QAccessibleWidget(owner, QAccessible.Role.Client)
    return None
