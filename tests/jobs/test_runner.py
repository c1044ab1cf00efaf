"""The background jobs as they can be looked at and steered."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from memos_core import Job, MemOS, NotFound, StorageError


def job(memos: MemOS, name: str) -> Job:
    return next(found for found in memos.jobs.list() if found.name == name)


def wait_for(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_each_says_what_it_does_and_when(memos: MemOS) -> None:
    found = memos.jobs.list()
    assert len({item.name for item in found}) == len(found) >= 7
    for item in found:
        assert item.what.endswith(".") and item.why.endswith(".") and item.next_run is not None
    assert job(memos, "back up").last_run is None  # it waits for five minutes


def test_one_is_run_now_and_says_that_it_was(memos: MemOS) -> None:
    memos.remember("My dog is called Biscuit.")
    due = job(memos, "back up").next_run
    memos.jobs.run_now("back up")
    wait_for(lambda: job(memos, "back up").last_run)
    after = job(memos, "back up")
    assert len(memos.backups.list()) == 1 and after.failure == "" and after.took is not None
    assert after.next_run == due and not after.running


def test_a_paused_one_runs_only_when_it_is_asked_to(memos: MemOS) -> None:
    memos.jobs.pause("record turns")
    paused = job(memos, "record turns")
    assert paused.paused and paused.next_run is None
    before = paused.last_run
    memos.jobs.run_now("record turns")
    wait_for(lambda: job(memos, "record turns").last_run != before)
    assert job(memos, "record turns").paused
    memos.jobs.resume("record turns")
    assert job(memos, "record turns").next_run is not None


def test_one_that_fails_says_why_and_runs_again(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(memos.backups, "make_if_due", fails)
        memos.jobs.run_now("back up")
        wait_for(lambda: job(memos, "back up").failure == "The disk is full.")
    memos.jobs.run_now("back up")
    wait_for(lambda: job(memos, "back up").failure == "")


def test_an_unknown_one_is_said(memos: MemOS) -> None:
    for act in (memos.jobs.run_now, memos.jobs.pause, memos.jobs.resume):
        with pytest.raises(NotFound, match='no job "tidy"'):
            act("tidy")
