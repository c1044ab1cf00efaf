"""Work off the GUI thread: what takes long keeps no page waiting, and whatever fails is told."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

import pytest

from memos_core import MemoryChanged, MemOS, NamespacesChanged
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


def test_what_the_engine_tells_arrives_as_the_signal_of_its_kind(start: Callable[..., Window]) -> None:
    window = start()
    memories: list[tuple[str, ...]] = []
    spaces: list[tuple[str, ...]] = []
    settings: list[object] = []
    told: list[object] = []
    window.engine.memoriesChanged.connect(memories.append)
    window.engine.spacesChanged.connect(spaces.append)
    window.engine.settingsChanged.connect(settings.append)
    window.memos.subscribe(told.append)
    cube = window.memos.remember("My dog is called Biscuit.")
    window.memos.namespaces.create("work")
    window.memos.update_settings(persona="Be brief.")
    window.until(lambda: settings)
    assert (cube.id,) in memories and spaces == [("work",)] and settings == [window.memos.settings]
    assert MemoryChanged((cube.id,), "remember") in told and NamespacesChanged(("work",)) in told
