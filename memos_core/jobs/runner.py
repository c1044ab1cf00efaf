"""Runs the background jobs with APScheduler; a job that fails is logged and runs again at its next time."""

from __future__ import annotations

import datetime as dt
import logging
import threading

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from memos_core.conversations import Conversations
from memos_core.cube import now
from memos_core.errors import MemOSError
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
            busy: set while a reply is written or the profile is being closed; what needs the processor waits then,
                and the reading ends at once.
        """
        # That a job is skipped because it still runs is as it should be.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler = BackgroundScheduler(
            executors={name: ThreadPoolExecutor(1) for name in ("default", "embedding", "reading")},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=dt.UTC,
        )
        soon = now() + dt.timedelta(seconds=2)
        later = now() + dt.timedelta(minutes=5)
        self._add("expire due memories", lambda: expire_due.run(vault, changed), dt.timedelta(seconds=30), soon)
        self._add(
            "apply the rules of the spaces",
            lambda: apply_policies.run(vault, namespaces, changed),
            dt.timedelta(hours=1),
            soon,
        )
        self._add(
            "embed new memories",
            lambda: embed_pending.run(vault, embed, pause=busy.is_set),
            dt.timedelta(seconds=5),
            soon,
            executor="embedding",
        )
        self._add(
            "read with the model",
            lambda: read_with_model.run(conversations, reader, save, busy),
            dt.timedelta(seconds=20),
            soon,
            executor="reading",
        )
        self._add(
            "record turns",
            lambda: record_turns.run(recorder, pause=busy.is_set),
            dt.timedelta(seconds=30),
            soon,
        )
        self._add("compact the table", lambda: compact.run(vault), dt.timedelta(minutes=10), later)
        self._add("purge deleted conversations", lambda: purge_deleted.run(conversations), dt.timedelta(hours=6), later)
        # Every hour, though a backup is made once a day: what was forgotten leaves the older ones within the hour.
        self._add("back up", lambda: back_up.run(backups), dt.timedelta(hours=1), later)

    def _add(
        self, name: str, work: Work, every: dt.timedelta, first: dt.datetime, *, executor: str = "default"
    ) -> None:
        def run() -> None:
            try:
                work()
            except MemOSError as error:
                log.warning("the job %r failed: %s", name, error)

        self._scheduler.add_job(
            run, "interval", seconds=every.total_seconds(), next_run_time=first, name=name, executor=executor
        )

    def start(self) -> None:
        """Begin to run the jobs."""
        self._scheduler.start()

    def stop(self) -> None:
        """End; a job that is running is waited for."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)
