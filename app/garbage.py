"""Python's collector of cycles, kept to the GUI thread and to moments when nothing else runs there.

A cycle may hold a part of the window. By itself the collector runs wherever an object has just been made: in a thread of the
engine, where no widget may be destroyed, or while Qt hands out a list of widgets, which then holds one that is gone.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PACE_MILLISECONDS = 250


class GarbageCollector(QObject):
    """Collects in the GUI thread, as often as Python would have; ends with its parent."""

    _there = 0
    """How many there are: a window whose place another one takes ends after that one was made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        GarbageCollector._there += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start(_PACE_MILLISECONDS)
        self.destroyed.connect(_ended)


def _ended() -> None:
    GarbageCollector._there -= 1
    if GarbageCollector._there == 0:
        gc.enable()


def collect_if_due() -> None:
    """Collect the oldest generation whose time has come by Python's own thresholds."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in reversed(range(len(counts))):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
