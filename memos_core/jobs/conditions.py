"""Whether the computer has time and power for heavy background work."""

from __future__ import annotations

import os

import psutil

from memos_core.wording import say

BUSY_SHARE = 0.6
"""Heavy work waits while other programs use more than this share of all cores."""


class Conditions:
    """Checks battery and processor. How busy the processor was is measured from one call to the next."""

    def __init__(self) -> None:
        self._own = psutil.Process(os.getpid())
        self._total = psutil.cpu_times()
        self._used = self._own_seconds()

    def reason_to_wait(self) -> str:
        """Why heavy work should not begin now, in words; "" where nothing stands in the way.

        What others have taken of the processor is measured since the last call.
        """
        battery = getattr(psutil, "sensors_battery", lambda: None)()
        if battery is not None and battery.power_plugged is False:
            return say("the computer runs on its battery")
        total, used = psutil.cpu_times(), self._own_seconds()
        passed = sum(total) - sum(self._total)
        idle = (total.idle + getattr(total, "iowait", 0.0)) - (self._total.idle + getattr(self._total, "iowait", 0.0))
        others = passed - idle - (used - self._used)
        self._total, self._used = total, used
        if passed > 0 and others / passed > BUSY_SHARE:
            return say("the computer is busy with something else")
        return ""

    def _own_seconds(self) -> float:
        """Processor time of this program with its child processes."""
        seconds = 0.0
        for process in [self._own, *self._own.children(recursive=True)]:
            try:
                times = process.cpu_times()
            except psutil.Error:  # it has just ended
                continue
            seconds += times.user + times.system
        return seconds
