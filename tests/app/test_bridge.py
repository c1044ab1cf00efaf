"""Work outside the GUI thread: slow work does not hold up a page, and every failure is reported."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

import pytest

from app.looks import Looks
from memos_core import MemoryChanged, MemOS, NamespacesChanged, NotFound
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


def test_an_older_look_that_ends_later_is_not_shown(start: Callable[..., Window]) -> None:
    window = start()
    free, seen, looks = threading.Event(), list[str](), Looks()

    def slow(_: MemOS) -> str:
        free.wait(60)
        return "older"

    def refused(_: MemOS) -> str:
        free.wait(60)
        raise NotFound("older too")

    window.engine.run(slow, seen.append, look=looks.again())
    window.engine.run(refused, seen.append, seen.append, look=looks.newest)  # a further page of the same look
    window.engine.run(lambda _: "newest", seen.append, look=looks.again())
    window.engine.run(lambda _: "its page", seen.append, look=looks.newest)
    window.until(lambda: len(seen) == 2)
    window.engine.run(slow, lambda _: seen.append("no look"))
    free.set()
    window.until(lambda: seen[-1] == "no look")
    assert sorted(seen[:2]) == ["its page", "newest"] and len(seen) == 3


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
