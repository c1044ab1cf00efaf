"""Runs the background jobs with APScheduler; a job that fails is logged and runs again at its next time."""

from __future__ import annotations

import builtins
import contextlib
import datetime as dt
import logging
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from apscheduler.executors.pool import BasePoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from memos_core.cube import now
from memos_core.errors import MemOSError, NotFound, StorageError, wordless
from memos_core.jobs.conditions import Conditions
from memos_core.jobs.job import BackgroundJob, Stop
from memos_core.jobs.journal import RARE, JobJournal, JobRun, Outcome
from memos_core.wording import say

log = logging.getLogger(__name__)

A_MOMENT = dt.timedelta(seconds=0.3)
SOON = dt.timedelta(seconds=2)
"""How long after the opening jobs run that are due or were missed while the program was closed."""
CLOCK_LOOK_SECONDS = 60.0
"""How often the clock is compared with the time that has really passed."""
LATER = dt.timedelta(minutes=5)
"""How long after the opening jobs run that can wait until the person has settled in."""


@dataclass(frozen=True)
class Job:
    """A background job with its present state."""

    name: str
    what: str
    """What it does, in a sentence."""
    why: str
    every: dt.timedelta
    running: bool
    paused: bool
    next_run: dt.datetime | None
    """None while it is paused."""
    last_run: dt.datetime | None
    """When its last run began; None where it has not run yet."""
    took: dt.timedelta | None
    """How long its last run took; None where that was before this start of the program."""
    result: str
    """What it did in the last run that did something, in words."""
    failure: str
    """Why the last run failed; empty where it went well."""
    waits: str
    """Why it does not run though its time has come; empty where nothing stands in its way."""


HELD = say("you have paused all jobs")


@dataclass
class _Entry:
    """What the runner knows of a job."""

    job: BackgroundJob
    stop: Stop
    running: bool = False
    paused: bool = False
    last_run: dt.datetime | None = None
    took: dt.timedelta | None = None
    result: str = ""
    failure: str = ""
    waits: str = ""
    asked: bool = False
    """Whether the person wants it to run now, whatever stands in the way."""
    lock: threading.Lock = field(default_factory=threading.Lock)


class _Every(IntervalTrigger):  # type: ignore[misc]  # APScheduler has no types
    """Fires at intervals. Runs that were missed while the computer slept, or because its clock was set, are made up for by one run.
    They are not counted one by one, which would take minutes for years."""

    def get_next_fire_time(self, previous: dt.datetime | None, present: dt.datetime) -> dt.datetime | None:
        interval: dt.timedelta = self.interval
        if previous is not None and present - previous > interval:
            return present + interval
        found: dt.datetime | None = super().get_next_fire_time(previous, present)
        return found


class _OwnPool(BasePoolExecutor):  # type: ignore[misc]
    """Lets the scheduler use a thread pool that the runner itself shuts down."""

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        super().__init__(pool)


class JobRunner:
    """The jobs of one open profile: `MemOS.jobs`. Safe to use from any thread."""

    def __init__(self, jobs: Sequence[BackgroundJob], journal: JobJournal, busy: threading.Event) -> None:
        """
        Args:
            jobs: the jobs to run.
            journal: keeps when they ran, and what came of it.
            busy: set while a reply is written or the profile is being closed; a run that can take long ends then.
        """
        # Its warning that a job is skipped because it still runs is not needed.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._journal = journal
        self._conditions = Conditions()
        self._pools = {name: ThreadPoolExecutor(1) for name in {job.executor for job in jobs}}
        self._scheduler = BackgroundScheduler(
            executors={name: _OwnPool(pool) for name, pool in self._pools.items()},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=dt.UTC,
        )
        self._held = False
        self._jobs: dict[str, _Entry] = {}
        self._ended = threading.Event()
        for job in jobs:
            self._add(job, busy)

    def _add(self, job: BackgroundJob, busy: threading.Event) -> None:
        if job.begins_paused and not self._journal.knows(job.name):
            self._journal.pause(job.name, True)
        last = self._journal.last_run(job.name)
        results = [run for run in self._journal.history(job.name, limit=1) if run.outcome == "done"]
        entry = self._jobs[job.name] = _Entry(
            job,
            Stop(busy),
            paused=self._journal.is_paused(job.name),
            last_run=last,
            result=results[0].result if results else "",
        )
        # A run that was missed while the program was closed, or was interrupted, is made up for once.
        often = job.every < RARE or (last is not None and last + job.every <= now())
        first = now() + (SOON if often or self._journal.was_interrupted(job.name) else LATER)
        if last is not None and not often:
            first = max(first, min(last + job.every, now() + job.every))
        scheduled = self._scheduler.add_job(
            lambda: self._run(entry),
            _Every(seconds=job.every.total_seconds(), timezone=dt.UTC),
            next_run_time=first,
            id=job.name,
            name=job.name,
            executor=job.executor,
        )
        if entry.paused:
            scheduled.pause()

    def _run(self, entry: _Entry) -> None:
        job, began = entry.job, now()
        entry.waits = "" if entry.asked else self._reason_to_wait(job)
        if entry.waits:
            return
        entry.asked = False
        entry.stop.clear()
        entry.running = True
        number = None
        outcome: Outcome = "done"
        result = ""
        try:
            number = self._journal.begin(job.name) if job.every >= RARE or job.heavy else None
            result = job.work(entry.stop)
            if entry.stop.cancelled:
                outcome = "cancelled"
            entry.failure = ""
            entry.result = result or entry.result
        except MemOSError as error:
            outcome, result = "failed", str(error)
            entry.failure = result
            log.warning("the job %r failed: %s", job.name, type(error).__name__)
        # A fault of the program, or a panic of a library in Rust, which is not an Exception: it is reported like any failure, and
        # the job runs again at its next time.
        except BaseException as error:
            outcome = "failed"
            result = say("Something unexpected went wrong ({kind}).", kind=type(error).__name__)
            entry.failure = result
            log.error("the job %r failed", job.name, exc_info=wordless(error))
        finally:
            entry.running = False
            entry.last_run, entry.took = began, now() - began
        try:
            if number is not None:
                self._journal.end(number, outcome, result)
            elif result or outcome != "done":
                self._journal.note(job.name, began, outcome, result)
        except StorageError as error:  # the disk is full: what the job did stays done
            log.warning("a run of the job %r could not be noted: %s", job.name, type(error).__name__)

    def _reason_to_wait(self, job: BackgroundJob) -> str:
        if self._held and not job.awaited:
            return HELD
        return self._conditions.reason_to_wait() if job.heavy else ""

    def list(self) -> builtins.list[Job]:
        """All jobs with their present states, in the order in which they were added."""
        found = []
        for name, entry in self._jobs.items():
            scheduled = self._scheduler.get_job(name)
            found.append(
                Job(
                    name=name,
                    what=entry.job.what,
                    why=entry.job.why,
                    every=entry.job.every,
                    running=entry.running,
                    paused=entry.paused,
                    next_run=scheduled.next_run_time if scheduled is not None and not entry.paused else None,
                    last_run=entry.last_run,
                    took=entry.took,
                    result=entry.result,
                    failure=entry.failure,
                    waits=entry.waits,
                )
            )
        return found

    def history(self, name: str | None = None, *, limit: int = 50) -> Sequence[JobRun]:
        """The latest runs that did something, failed or were ended, newest first. Raises NotFound."""
        return self._journal.history(None if name is None else self._entry(name).job.name, limit=limit)

    def run_now(self, name: str) -> None:
        """Run a job as soon as its thread is free, even if it is paused, or the computer runs on its battery or is busy. Its other
        times stay.

        Raises:
            NotFound: there is no such job.
        """
        entry = self._entry(name)
        entry.asked = True
        with contextlib.suppress(RuntimeError):  # the jobs are being ended
            # Not by the scheduler: where it is being ended, a job without further times makes its thread fail.
            self._pools[entry.job.executor].submit(self._run, entry)

    def soon(self, name: str) -> None:
        """Run a job in a moment instead of at its next time, unless it is paused."""
        if self._scheduler.running and not self._entry(name).paused:
            with contextlib.suppress(JobLookupError):  # the jobs are being ended
                self._scheduler.modify_job(name, next_run_time=now() + A_MOMENT)

    def run_by(self, name: str, at: dt.datetime) -> None:
        """Run a job at this moment if its next time is later, unless it is paused."""
        scheduled = self._scheduler.get_job(name)
        if scheduled is None or scheduled.next_run_time is None or self._entry(name).paused:
            return
        soonest = max(at, now() + A_MOMENT)
        if scheduled.next_run_time > soonest:
            with contextlib.suppress(JobLookupError):  # the jobs are being ended
                self._scheduler.modify_job(name, next_run_time=soonest)

    def cancel(self, name: str) -> None:
        """End the run that is going on at its next step; what it has done by then stays. Raises NotFound."""
        entry = self._entry(name)
        if entry.running:
            entry.stop.set()

    def pause(self, name: str) -> None:
        """Do not run a job until `resume`, even after a restart. A run that is going on is not ended (see `cancel`).

        Raises:
            NotFound: there is no such job.
        """
        entry = self._entry(name)
        self._journal.pause(name, True)
        entry.paused = True
        self._scheduler.pause_job(name)

    def resume(self, name: str) -> None:
        """Run a paused job at its times again. Raises NotFound."""
        entry = self._entry(name)
        self._journal.pause(name, False)
        entry.paused = False
        self._scheduler.resume_job(name)

    @property
    def held(self) -> bool:
        """Whether the jobs are held."""
        return self._held

    def hold(self, held: bool) -> None:
        """Begin no job any more, and end those that run at their next step; or let them run again. Reminders and the morning brief
        come all the same, and after the next start of the program the jobs are no longer held.

        Args:
            held: whether to hold them.
        """
        self._held = held
        for name, entry in self._jobs.items():
            if held and not entry.job.awaited:
                self.cancel(name)
            elif entry.waits == HELD:
                entry.waits = ""
                self.soon(name)

    def _entry(self, name: str) -> _Entry:
        try:
            return self._jobs[name]
        except KeyError:
            raise NotFound(
                'There is no job "{name}". There are: {jobs}.', name=name, jobs=", ".join(self._jobs)
            ) from None

    def start(self) -> None:
        """Begin to run the jobs."""
        self._scheduler.start()
        threading.Thread(target=self._watch_clock, name="clock", daemon=True).start()

    def _watch_clock(self) -> None:
        """Bring jobs forward when the clock was set back: otherwise they would wait until their old time comes again."""
        at, steady = now(), time.monotonic()
        while not self._ended.wait(CLOCK_LOOK_SECONDS):
            expected = at + dt.timedelta(seconds=time.monotonic() - steady)
            at, steady = now(), time.monotonic()
            if expected - at > SOON:
                self._bring_forward()

    def _bring_forward(self) -> None:
        for name, entry in self._jobs.items():
            scheduled = self._scheduler.get_job(name)
            latest = now() + entry.job.every
            if scheduled is not None and scheduled.next_run_time is not None and scheduled.next_run_time > latest:
                with contextlib.suppress(JobLookupError):  # the jobs are being ended
                    self._scheduler.modify_job(name, next_run_time=latest)

    def stop(self) -> None:
        """End all; waits for a job that is running."""
        self._ended.set()
        if self._scheduler.running:
            # If the scheduler waited, it would hold its locks meanwhile, and a job that asks it something at its end would wait for them.
            self._scheduler.shutdown(wait=False)
        for pool in self._pools.values():
            pool.shutdown(wait=True)
