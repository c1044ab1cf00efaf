"""Screen readers: a repair of Qt's scroll areas, and announcements made wherever the focus is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QScrollArea, QWidget

_SCROLLED = {QAbstractScrollArea.__name__, QScrollArea.__name__}


def install() -> None:
    """Give scroll areas an accessibility interface that survives being asked for a child at any time. Qt's own (6.11) counts only visible
    scroll bars and returns a child without checking that it exists: when a scroll bar or the page had just gone, the program crashed
    (QAccessibleAbstractScrollArea::child)."""
    QAccessible.installFactory(_made)


def announce(about: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader announce something that appeared by itself, wherever the focus is.

    Args:
        about: the widget that shows it.
        words: the text to read out.
        at_once: whether it interrupts what is being read out.
    """
    event = QAccessibleAnnouncementEvent(about, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def _made(kind: str, owner: QObject) -> QAccessibleInterface | None:
    """The interface of an object. Qt calls this once for each class of the object, the most derived one first."""
    if kind in _SCROLLED and isinstance(owner, QAbstractScrollArea):
        return QAccessibleWidget(owner, QAccessible.Role.Client)
    return None
