"""Python's cyclic garbage collector, confined to the GUI thread and to moments when nothing else runs there.

A cycle may contain a part of the window. By itself Python collects wherever an object has just been made: in a thread of the engine, where
no widget may be destroyed, or while Qt hands out a list of widgets, which then contains a destroyed one.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_PACE_MILLISECONDS = 250
_LONGEST_PACE_MILLISECONDS = 4_000
"""The slowest pace: while nothing happens, there is nothing to collect and the processor can sleep."""


class GarbageCollector(QObject):
    """Collects in the GUI thread, about as often as Python would and less often while nothing happens. It ends with its parent."""

    _there = 0
    """How many collectors exist: a window that is replaced ends only after the new one was made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        GarbageCollector._there += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_PACE_MILLISECONDS)
        self.destroyed.connect(_ended)

    def _look(self) -> None:
        pace = _PACE_MILLISECONDS if collect_if_due() else min(2 * self._timer.interval(), _LONGEST_PACE_MILLISECONDS)
        if pace != self._timer.interval():
            self._timer.setInterval(pace)


def _ended() -> None:
    GarbageCollector._there -= 1
    # Wait until the window is fully destroyed: meanwhile Qt calls Python while it holds a lock. A collection that destroyed another Qt
    # object then would wait for that lock for ever.
    if QCoreApplication.instance() is not None:
        QTimer.singleShot(0, _let_python_collect)


def _let_python_collect() -> None:
    if GarbageCollector._there == 0:
        gc.enable()


def collect_if_due() -> bool:
    """Collect the oldest generation that is over Python's own threshold. Returns whether there was one."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in reversed(range(len(counts))):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return True
    return False
