"""The background jobs: what each does and why, when it ran and runs again, and how to steer it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import day_in_words
from app.theme.tokens import TEXT_COLUMN
from app.theme.widgets import Card, button, chip, label, restyle, scrolling_column
from app.words import counted
from memos_core import local_time, today

if TYPE_CHECKING:
    from memos_core import Job, MemOS

LOOK_MILLISECONDS = 1000


class JobCard(Card):
    """One job."""

    runNow = Signal(str)
    cancelled = Signal(str)
    paused = Signal(str, bool)

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._name = job.name
        self._pausing = True
        key = job.name.replace(" ", "-")
        self.setObjectName(f"job-{key}")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(job.name[0].upper() + job.name[1:], "strong"))
        self._state = chip("")
        top.addWidget(self._state)
        top.addStretch(1)
        run = button("Run now", f"runJob-{key}", "pill", accessible=f"Run now: {job.name}")
        run.clicked.connect(lambda: self.runNow.emit(self._name))
        self._run = run
        self._cancel = button("Stop", f"cancelJob-{key}", "pill", accessible=f"Stop this run: {job.name}")
        self._cancel.setToolTip("Ends this run at its next step; what it has done stays")
        self._cancel.clicked.connect(lambda: self.cancelled.emit(self._name))
        self._pause = button("Pause", f"pauseJob-{key}", "pill")
        self._pause.clicked.connect(lambda: self.paused.emit(self._name, self._pausing))
        top.addWidget(run)
        top.addWidget(self._cancel)
        top.addWidget(self._pause)
        self.body.addLayout(top)
        self.body.addWidget(label(f"{job.what} {job.why}", "muted", wrap=True))
        self._times = label("", "note", wrap=True)
        self.body.addWidget(self._times)
        self._result = label("", "note", wrap=True)
        self.body.addWidget(self._result)
        self._failure = label("", "danger", wrap=True)
        self.body.addWidget(self._failure)
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        """Show how it stands now."""
        state = "Running" if job.running else "Paused" if job.paused else "Waiting"
        if self._state.text() != state:
            self._state.setText(state)
            restyle(self._state, kind="busy" if job.running else "")
        self._run.setVisible(not job.running)
        self._cancel.setVisible(job.running)
        self._pausing = not job.paused
        self._pause.setText("Pause" if self._pausing else "Resume")
        self._pause.setAccessibleName(f"{self._pause.text()}: {job.name}")
        self._pause.setToolTip("Until you resume it" if self._pausing else "")
        self._times.setText(times_in_words(job))
        told = [f"Last result: {job.result}"] if job.result else []
        told += [f"It waits, because {job.waits}."] if job.waits else []
        self._result.setText(" ".join(told))
        self._result.setVisible(bool(told))
        self._failure.setText(f"The last run failed: {job.failure}" if job.failure else "")
        self._failure.setVisible(bool(job.failure))


class JobsView(QWidget):
    """A card for each job, up to date while it is looked at."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._cards: dict[str, JobCard] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, column = scrolling_column("jobsScroll", 0)
        scroll.setAccessibleName("Background jobs")
        outer.addWidget(scroll)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 16, 24, 20)
        page = QWidget()
        page.setMaximumWidth(TEXT_COLUMN)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(
            label(
                "They run by themselves while the app is open, and pause while a reply is written.",
                "muted",
                wrap=True,
            )
        )
        middle.addStretch(1)
        middle.addWidget(page, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MILLISECONDS)
        self._look.timeout.connect(self.reload)
        engine.opened.connect(self.reload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()

    def reload(self) -> None:
        """Look again."""
        self._engine.run(lambda memos: memos.jobs.list(), self._show, None, self)

    def _show(self, jobs: list[Job]) -> None:
        for job in jobs:
            card = self._cards.get(job.name)
            if card is None:
                card = self._cards[job.name] = JobCard(job)
                card.runNow.connect(self._run_now)
                card.cancelled.connect(self._cancel)
                card.paused.connect(self._pause)
                self._column.addWidget(card)
            else:
                card.show_job(job)

    def _run_now(self, name: str) -> None:
        self._do(lambda memos: memos.jobs.run_now(name))

    def _cancel(self, name: str) -> None:
        self._do(lambda memos: memos.jobs.cancel(name))

    def _pause(self, name: str, pause: bool) -> None:
        self._do(lambda memos: memos.jobs.pause(name) if pause else memos.jobs.resume(name))

    def _do(self, work: Callable[[MemOS], None]) -> None:
        def run(memos: MemOS) -> list[Job]:
            work(memos)
            return memos.jobs.list()

        self._engine.run(run, self._show, lambda reason: self.toast.emit(reason, "", None), self)


def times_in_words(job: Job) -> str:
    """When it runs: `Every 10 minutes · last at 14:03, took 0.2 s · next at 14:13`."""
    parts = [f"Every {span_in_words(job.every)}"]
    if job.last_run is None:
        parts.append("has not run yet")
    else:
        took = f", took {job.took.total_seconds():,.1f} s" if job.took is not None else ""
        parts.append(f"last {moment_in_words(job.last_run)}{took}")
    if job.next_run is not None and not job.running:
        parts.append(f"next {moment_in_words(job.next_run)}")
    return " · ".join(parts)


def moment_in_words(moment: dt.datetime) -> str:
    """`at 14:03:10`, with the date where that is another day."""
    local = local_time(moment)
    return f"at {local:%H:%M:%S}" if local.date() == today() else f"on {day_in_words(local.date())} at {local:%H:%M}"


def span_in_words(span: dt.timedelta) -> str:
    """`30 seconds`, `10 minutes`, `hour`, `6 hours`."""
    seconds = int(span.total_seconds())
    for size, one, many in ((86_400, "day", "days"), (3600, "hour", "hours"), (60, "minute", "minutes")):
        if seconds % size == 0:
            return one if seconds == size else counted(seconds // size, one, many)
    return counted(seconds, "second", "seconds")
