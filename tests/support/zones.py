"""Tests in other time zones: the process is told that it is somewhere else."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator

import pytest

ZONES = ("America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland", "Europe/Berlin", "Pacific/Kiritimati", "Etc/GMT+12")
"""At any time, the day in some of these is not that of UTC."""


@contextlib.contextmanager
def in_zone(name: str) -> Iterator[None]:
    """As if the computer were set to this zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("a process keeps its time zone on this system")
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()
