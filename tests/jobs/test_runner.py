"""The background jobs as they can be looked at and steered."""

from __future__ import annotations

import contextlib
import datetime as dt
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from memos_core import Job, MemOS, NotFound, StorageError, Wording
from memos_core.cube import now
from memos_core.jobs.job import BackgroundJob, Stop
from memos_core.jobs.journal import FILE, JobJournal
from memos_core.jobs.runner import JobRunner
from memos_core.wording import say_count
from tests.conftest import Open
from tests.support import inside


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
        assert item.what.endswith(".") and item.why.endswith(".") and (item.next_run is not None or item.paused)
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
        patched.setattr(inside.backups(memos), "make_if_due", fails)
        memos.jobs.run_now("back up")
        wait_for(lambda: job(memos, "back up").failure == "The disk is full.")
    memos.jobs.run_now("back up")
    wait_for(lambda: job(memos, "back up").failure == "")


def test_an_unknown_one_is_said(memos: MemOS) -> None:
    for act in (memos.jobs.run_now, memos.jobs.pause, memos.jobs.resume):
        with pytest.raises(NotFound, match='no job "tidy"'):
            act("tidy")


HOUR = dt.timedelta(hours=1)
Start = Callable[..., JobRunner]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a runner with one job called "work" on the same journal, again and again if need be."""
    running: list[tuple[JobRunner, JobJournal]] = []

    def end() -> None:
        while running:
            runner, journal = running.pop()
            runner.stop()
            journal.close()

    def start_(
        work: Callable[[Stop], str],
        every: dt.timedelta = HOUR,
        *,
        heavy: bool = False,
        busy: threading.Event | None = None,
    ) -> JobRunner:
        end()
        journal = JobJournal(tmp_path, tmp_path / "set-aside")
        job = BackgroundJob("work", "It works.", "It has to.", work, every, heavy=heavy)
        runner = JobRunner([job], journal, busy or threading.Event())
        running.append((runner, journal))
        runner.start()
        return runner

    yield start_
    end()


def test_the_history_tells_what_was_done_and_lasts(start: Start) -> None:
    done = say_count("{n} memory expired.", "{n} memories expired.", 3)
    runner = start(lambda stop: done)
    runner.run_now("work")
    wait_for(lambda: runner.list()[0].last_run)
    (job,) = start(lambda stop: "").list()
    assert job.result == "3 memories expired."
    assert job.last_run is not None
    (run,) = start(lambda stop: "").history("work")
    assert (run.outcome, run.result) == ("done", "3 memories expired.")
    for kept in (job.result, run.result):
        assert isinstance(kept, Wording) and (kept.template, kept.values) == ("{n} memories expired.", {"n": 3})


def test_a_run_that_did_nothing_leaves_no_entry(start: Start) -> None:
    runner = start(lambda stop: "")
    runner.run_now("work")
    wait_for(lambda: runner.list()[0].last_run)
    assert runner.history() == []


def test_what_was_missed_while_the_program_was_closed_is_made_up_once(start: Start, tmp_path: Path) -> None:
    ran: list[dt.datetime] = []

    def work(stop: Stop) -> str:
        ran.append(now())
        return "Done."

    journal = JobJournal(tmp_path, tmp_path / "set-aside")
    journal.note("work", now() - 5 * HOUR, "done", "Done.")
    journal.close()
    runner = start(work)
    wait_for(lambda: ran)
    time.sleep(0.5)
    assert len(ran) == 1
    next_run = runner.list()[0].next_run
    assert next_run is not None
    assert next_run > now() + dt.timedelta(minutes=50)


def test_what_ran_a_moment_ago_waits_for_its_time_also_after_a_restart(start: Start, tmp_path: Path) -> None:
    journal = JobJournal(tmp_path, tmp_path / "set-aside")
    journal.note("work", now() - HOUR / 2, "done", "Done.")
    journal.close()
    next_run = start(lambda stop: "").list()[0].next_run
    assert next_run is not None
    assert abs(next_run - now() - HOUR / 2) < dt.timedelta(minutes=1)


def test_times_that_cannot_be_read_keep_no_job_from_running(start: Start, tmp_path: Path) -> None:
    journal = JobJournal(tmp_path, tmp_path / "set-aside")
    journal.note("work", now() - HOUR / 2, "done", "Once.")
    journal.note("work", now() - HOUR / 2, "done", "Twice.")
    journal.close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as database, database:
        database.execute("UPDATE jobs SET last_run = '202&' || substr(last_run, 5)")
        database.execute("UPDATE runs SET began_at = '2026-02-31' || substr(began_at, 11) WHERE id = 1")
    journal = JobJournal(tmp_path, tmp_path / "set-aside")
    assert [run.result for run in journal.history()] == ["Twice.", "Once."]
    journal.close()
    assert start(lambda stop: "").list()[0].next_run is not None


def test_a_pause_lasts_over_a_restart(start: Start) -> None:
    start(lambda stop: "").pause("work")
    runner = start(lambda stop: "")
    assert runner.list()[0].paused
    assert runner.list()[0].next_run is None
    runner.resume("work")
    assert not start(lambda stop: "").list()[0].paused


def test_a_run_is_cancelled_and_its_next_is_not(start: Start) -> None:
    begun = threading.Event()

    def work(stop: Stop) -> str:
        begun.set()
        while not stop.is_set():
            time.sleep(0.01)
        return "Half of it."

    runner = start(work)
    runner.run_now("work")
    assert begun.wait(10)
    runner.cancel("work")
    wait_for(lambda: not runner.list()[0].running)
    assert runner.history()[0].outcome == "cancelled"
    begun.clear()
    runner.run_now("work")
    assert begun.wait(10)
    assert runner.list()[0].running
    runner.cancel("work")


def test_a_reply_ends_what_runs(start: Start) -> None:
    busy, begun = threading.Event(), threading.Event()

    def work(stop: Stop) -> str:
        begun.set()
        while not stop.is_set():
            time.sleep(0.01)
        return ""

    runner = start(work, busy=busy)
    runner.run_now("work")
    assert begun.wait(10)
    busy.set()
    wait_for(lambda: not runner.list()[0].running)


def test_heavy_work_waits_on_a_battery_until_the_person_asks(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = threading.Event()

    def work(stop: Stop) -> str:
        ran.set()
        return "Done."

    monkeypatch.setattr(psutil, "sensors_battery", lambda: SimpleNamespace(power_plugged=False), raising=False)
    runner = start(work, dt.timedelta(seconds=1), heavy=True)
    wait_for(lambda: runner.list()[0].waits)
    assert runner.list()[0].waits == "the computer runs on its battery"
    assert not ran.is_set()
    runner.run_now("work")
    assert ran.wait(10)


def test_a_run_that_was_killed_is_told_and_comes_soon_again(start: Start, tmp_path: Path) -> None:
    code = (
        "import sys, os, pathlib; from memos_core.jobs.journal import JobJournal; "
        "journal = JobJournal(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[1]) / 'set-aside'); "
        "journal.begin('work'); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    again = threading.Event()
    runner = start(lambda stop: again.set() or "Done.")  # type: ignore[func-returns-value]
    assert again.wait(20)
    wait_for(lambda: len(runner.history()) == 2)
    assert [run.outcome for run in runner.history()] == ["done", "interrupted"]


def test_jobs_of_a_profile_keep_their_journal(open_memos: Open) -> None:
    memos = open_memos()
    memos.remember("My dog is called Biscuit.")
    memos.jobs.run_now("back up")
    wait_for(lambda: memos.jobs.history("back up"))
    memos.close()
    (run,) = open_memos().jobs.history("back up")
    assert run.result.startswith("Backup ")


TEXT = "My dog is called Biscuit."


class PanicException(BaseException):
    """What libraries in Rust raise, which is no Exception either."""


@pytest.mark.parametrize("heavy", [False, True])
@pytest.mark.parametrize("kind", [KeyError, PanicException])
def test_one_that_fails_unexpectedly_is_noted_without_its_words_and_runs_again(
    start: Start, caplog: pytest.LogCaptureFixture, heavy: bool, kind: type[BaseException]
) -> None:
    ran = []

    def work(stop: Stop) -> str:
        ran.append(stop)
        if len(ran) == 1:
            raise kind(TEXT)
        return "Done."

    runner = start(work, dt.timedelta(hours=1), heavy=heavy)
    runner.run_now("work")
    wait_for(lambda: runner.history())
    wait_for(lambda: runner.history()[0].outcome != "running")
    (run,) = runner.history()
    assert run.outcome == "failed" and kind.__name__ in run.result and runner.list()[0].failure == run.result
    assert not runner.list()[0].running and "Biscuit" not in caplog.text + run.result
    assert [r.exc_info and r.exc_info[0] for r in caplog.records if r.levelname == "ERROR"] == [
        kind
    ]  # so the window tells of it
    runner.run_now("work")
    wait_for(lambda: len(runner.history()) == 2 and runner.history()[0].outcome == "done")
    assert runner.list()[0].failure == ""


def test_one_that_cannot_be_noted_is_not_taken_for_running_for_ever(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner = start(lambda stop: "Done.", dt.timedelta(hours=1))

    def full(*_: object) -> int:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(JobJournal, "begin", full)
    runner.run_now("work")
    wait_for(lambda: runner.list()[0].last_run)
    assert not runner.list()[0].running and runner.list()[0].failure == "The disk is full."
    monkeypatch.undo()
    runner.run_now("work")
    wait_for(lambda: runner.list()[0].failure == "")
    assert runner.list()[0].result == "Done."


def test_a_clock_that_is_set_back_leaves_no_job_waiting_for_years(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    from memos_core.jobs import runner

    monkeypatch.setattr(runner, "CLOCK_LOOK_SECONDS", 0.05)
    memos = open_memos()
    before = job(memos, "back up")
    assert before.next_run is not None
    monkeypatch.setattr(runner, "now", lambda: now() - dt.timedelta(days=400))
    # That day is over for the scheduler, whose clock is the computer's: it runs the job, and makes up nothing else.
    wait_for(lambda: job(memos, "back up").last_run)
    memos.close()


def test_years_that_were_missed_are_made_up_by_one_run() -> None:
    from memos_core.jobs.runner import _Every

    every, start = _Every(seconds=30, timezone=dt.UTC), now()
    late = start + dt.timedelta(days=4000)
    assert every.get_next_fire_time(start, late) == late + dt.timedelta(seconds=30)
    assert every.get_next_fire_time(start, start) == start + dt.timedelta(seconds=30)


def test_closing_waits_for_a_job_that_asks_the_scheduler_in_the_end(start: Start) -> None:
    began, closing, asked = threading.Event(), threading.Event(), threading.Event()

    def work(_: Stop) -> str:
        began.set()
        closing.wait(30)
        time.sleep(0.2)  # until the other is well within
        runner.list()
        asked.set()
        return ""

    runner = start(work)
    runner.run_now("work")
    assert began.wait(30)
    ending = threading.Thread(target=runner.stop)
    ending.start()
    closing.set()
    ending.join(30)
    assert asked.is_set() and not ending.is_alive()
