"""Runs the background jobs with APScheduler; a job that fails is logged and runs again at its next time."""

from __future__ import annotations

import builtins
import contextlib
import datetime as dt
import logging
import threading
from dataclasses import dataclass, field

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from memos_core.conversations import Conversations
from memos_core.cube import now
from memos_core.errors import MemOSError, NotFound
from memos_core.infrastructure.backups import Backups
from memos_core.infrastructure.namespaces import Namespaces
from memos_core.infrastructure.vault import MemVault
from memos_core.interface.reader.model_reader import ModelReader
from memos_core.jobs import (
    apply_policies,
    back_up,
    compact,
    embed_pending,
    expire_due,
    purge_deleted,
    read_with_model,
    record_turns,
)
from memos_core.jobs.context import Changed, Embed, Work
from memos_core.operation.recorder import MemRecorder

log = logging.getLogger(__name__)

KEEP_READY = "keep contexts ready"
A_MOMENT = dt.timedelta(seconds=0.3)


@dataclass(frozen=True)
class Job:
    """A background job as it stands."""

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
    """When its last run began; None where it has not run since the profile was opened."""
    took: dt.timedelta | None
    """How long that run took."""
    failure: str
    """Why that run failed; empty where it went well."""


@dataclass
class _Entry:
    """What the runner knows of a job."""

    what: str
    why: str
    every: dt.timedelta
    executor: str
    run: Work = lambda: None
    running: bool = False
    paused: bool = False
    began: dt.datetime = field(default_factory=now)
    last_run: dt.datetime | None = None
    took: dt.timedelta | None = None
    failure: str = ""


class JobRunner:
    """The jobs of one open profile. They run one after the other; what can take minutes (embedding, reading) beside
    them."""

    def __init__(
        self,
        vault: MemVault,
        namespaces: Namespaces,
        conversations: Conversations,
        backups: Backups,
        recorder: MemRecorder,
        embed: Embed,
        changed: Changed,
        reader: ModelReader,
        save: read_with_model.Save,
        keep_ready: Work,
        busy: threading.Event,
    ) -> None:
        """
        Args:
            vault: the memories.
            namespaces: the spaces, with their rules.
            conversations: the conversations.
            backups: the backups.
            recorder: keeps the turns of the conversations.
            embed: texts to unit vectors, or None while the embedder is not ready.
            changed: told the ids and the verb after a job has changed memories.
            reader: the reader with the model.
            save: saves what it finds.
            keep_ready: makes contexts ready; ends at once when `busy` is set.
            busy: set while a reply is written or the profile is being closed; what needs the processor waits then,
                and the reading ends at once.
        """
        # That a job is skipped because it still runs is as it should be.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler = BackgroundScheduler(
            executors={name: ThreadPoolExecutor(1) for name in ("default", "embedding", "reading", "contexts")},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=dt.UTC,
        )
        soon = now() + dt.timedelta(seconds=2)
        later = now() + dt.timedelta(minutes=5)
        self._jobs: dict[str, _Entry] = {}
        self._add(
            "expire due memories",
            "Takes memories out of use whose date has come.",
            "What no longer holds should not stand among what does. Nothing is lost by it.",
            lambda: expire_due.run(vault, changed),
            dt.timedelta(seconds=30),
            soon,
        )
        self._add(
            "apply the rules of the spaces",
            "Takes out of use what has grown stale by the rule of its space.",
            "You decide for each space how long the unused is kept in use. Nothing is lost by it.",
            lambda: apply_policies.run(vault, namespaces, changed),
            dt.timedelta(hours=1),
            soon,
        )
        self._add(
            "embed new memories",
            "Gives memories their vectors that were saved without.",
            "A memory is found by its meaning only when it has one.",
            lambda: embed_pending.run(vault, embed, pause=busy.is_set),
            dt.timedelta(seconds=5),
            soon,
            executor="embedding",
        )
        self._add(
            "read with the model",
            "Has an able model read your messages of the last day again, for what the rules have not understood.",
            "A model understands more ways to say a thing than rules do. The starter model is not able to.",
            lambda: read_with_model.run(conversations, reader, save, busy),
            dt.timedelta(seconds=20),
            soon,
            executor="reading",
        )
        self._add(
            KEEP_READY,
            "Computes what the next reply begins with, and saves the contexts that you come back to.",
            "A reply then begins at once instead of after reading everything again. It stops when you write.",
            keep_ready,
            dt.timedelta(seconds=15),
            soon,
            executor="contexts",
        )
        self._add(
            "record turns",
            "Keeps word for word what was said and is not kept yet.",
            "A process that was killed may have left something.",
            lambda: record_turns.run(recorder, pause=busy.is_set),
            dt.timedelta(seconds=30),
            soon,
        )
        self._add(
            "compact the table",
            "Joins the small files of the memory store and brings its index up to date.",
            "Searches stay fast, and old versions of what was changed do not pile up.",
            lambda: compact.run(vault, pause=busy.is_set),
            dt.timedelta(minutes=10),
            later,
        )
        self._add(
            "purge deleted conversations",
            "Removes conversations for good that were deleted 30 days ago.",
            "What you delete should be gone one day.",
            lambda: purge_deleted.run(conversations),
            dt.timedelta(hours=6),
            later,
        )
        # Every hour, though a backup is made once a day: what was forgotten leaves the older ones within the hour.
        self._add(
            "back up",
            "Makes a backup a day if anything has changed, and removes what was forgotten from older ones.",
            "A mistake, or a disk that fails, should not cost more than a day.",
            lambda: back_up.run(backups),
            dt.timedelta(hours=1),
            later,
        )

    def _add(
        self,
        name: str,
        what: str,
        why: str,
        work: Work,
        every: dt.timedelta,
        first: dt.datetime,
        *,
        executor: str = "default",
    ) -> None:
        entry = self._jobs[name] = _Entry(what, why, every, executor)

        def run() -> None:
            entry.began = now()
            entry.running = True
            failure = ""
            try:
                work()
            except MemOSError as error:
                failure = str(error)
                log.warning("the job %r failed: %s", name, error)
            finally:
                entry.running = False
                entry.last_run, entry.took = entry.began, now() - entry.began
                entry.failure = failure

        entry.run = run
        self._scheduler.add_job(
            run, "interval", seconds=every.total_seconds(), next_run_time=first, id=name, name=name, executor=executor
        )

    def list(self) -> builtins.list[Job]:
        """All jobs as they stand, in the order in which they were added."""
        found = []
        for name, entry in self._jobs.items():
            scheduled = self._scheduler.get_job(name)
            found.append(
                Job(
                    name=name,
                    what=entry.what,
                    why=entry.why,
                    every=entry.every,
                    running=entry.running,
                    paused=entry.paused,
                    next_run=scheduled.next_run_time if scheduled is not None and not entry.paused else None,
                    last_run=entry.last_run,
                    took=entry.took,
                    failure=entry.failure,
                )
            )
        return found

    def run_now(self, name: str) -> None:
        """Run a job as soon as its thread is free, also a paused one; its times stay. Raises NotFound."""
        entry = self._entry(name)
        self._scheduler.add_job(entry.run, name=name, executor=entry.executor)

    def soon(self, name: str) -> None:
        """Run a job in a moment instead of at its next time; a paused one not."""
        if self._scheduler.running and not self._entry(name).paused:
            with contextlib.suppress(JobLookupError):  # the jobs are being ended
                self._scheduler.modify_job(name, next_run_time=now() + A_MOMENT)

    def pause(self, name: str) -> None:
        """Run it no more until `resume`, or until the profile is opened again. A run that goes on is ended by nobody.

        Raises:
            NotFound: there is no such job.
        """
        entry = self._entry(name)
        entry.paused = True
        self._scheduler.pause_job(name)

    def resume(self, name: str) -> None:
        """Run a paused job at its times again. Raises NotFound."""
        entry = self._entry(name)
        entry.paused = False
        self._scheduler.resume_job(name)

    def _entry(self, name: str) -> _Entry:
        try:
            return self._jobs[name]
        except KeyError:
            raise NotFound(f'There is no job "{name}". There are: {", ".join(self._jobs)}.') from None

    def start(self) -> None:
        """Begin to run the jobs."""
        self._scheduler.start()

    def stop(self) -> None:
        """End; a job that is running is waited for."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)
