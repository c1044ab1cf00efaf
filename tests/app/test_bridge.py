"""Work off the GUI thread: what takes long keeps no page waiting, and whatever fails is told."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

import pytest

from memos_core import MemOS
from tests.app.conftest import Window


def test_a_page_is_read_while_long_work_fills_its_threads(start: Callable[..., Window]) -> None:
    window = start()
    free, seen = threading.Event(), []

    def long_work(_: MemOS) -> None:
        free.wait(60)

    try:
        for _ in range(6):
            window.engine.run(long_work, long=True)
        window.engine.run(lambda memos: memos.count(), seen.append)
        window.until(lambda: seen)
        assert seen == [0]
    finally:
        free.set()


def test_work_that_fails_unexpectedly_is_told_to_the_page(
    start: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    told: list[str] = []
    hooked: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: hooked.append(kind))

    def fails(_: MemOS) -> None:
        raise RuntimeError("Biscuit")

    window.engine.run(fails, None, told.append)
    window.until(lambda: told and hooked)
    assert "RuntimeError" in told[0] and "Biscuit" not in told[0] and hooked == [RuntimeError]
