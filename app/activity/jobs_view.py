"""The background jobs: what each does and why, when it last ran and will run next, and buttons to control it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.activity.words import job_in_words
from app.bridge import Engine
from app.language import day_in_words, number, plural, time_in_words, tr, translated
from app.looks import Looks
from app.theme.widgets import Card, TextColumn, button, chip, label, restyle, scrolling_column
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
        name = self._title = job_in_words(job.name)
        key = job.name.replace(" ", "-")
        self.setObjectName(f"job-{key}")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(name, "strong"))
        self._state = chip("")
        top.addWidget(self._state)
        top.addStretch(1)
        run = button(tr("Run now"), f"runJob-{key}", "pill", accessible=tr("Run now: {name}", name=name))
        run.clicked.connect(lambda: self.runNow.emit(self._name))
        self._run = run
        self._cancel = button(tr("Stop"), f"cancelJob-{key}", "pill", accessible=tr("Stop this run: {name}", name=name))
        self._cancel.setToolTip(tr("Ends this run at its next step; what it has done stays"))
        self._cancel.clicked.connect(lambda: self.cancelled.emit(self._name))
        self._pause = button(tr("Pause"), f"pauseJob-{key}", "pill")
        self._pause.clicked.connect(lambda: self.paused.emit(self._name, self._pausing))
        top.addWidget(run)
        top.addWidget(self._cancel)
        top.addWidget(self._pause)
        self.body.addLayout(top)
        self.body.addWidget(label(f"{translated(job.what)} {translated(job.why)}", "muted", wrap=True))
        self._times = label("", "note", wrap=True)
        self.body.addWidget(self._times)
        self._result = label("", "note", wrap=True)
        self.body.addWidget(self._result)
        self._failure = label("", "danger", wrap=True)
        self.body.addWidget(self._failure)
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        """Show the job's current state."""
        state = tr("Running") if job.running else tr("Paused") if job.paused else tr("Waiting")
        if self._state.text() != state:
            self._state.setText(state)
            restyle(self._state, kind="busy" if job.running else "")
        self._run.setVisible(not job.running)
        self._cancel.setVisible(job.running)
        self._pausing = not job.paused
        self._pause.setText(tr("Pause") if self._pausing else tr("Resume"))
        self._pause.setAccessibleName(f"{self._pause.text()}: {self._title}")
        self._pause.setToolTip(tr("Until you resume it") if self._pausing else "")
        self._times.setText(times_in_words(job))
        told = [tr("Last result: {result}", result=job.result)] if job.result else []
        told += [tr("It waits, because {waits}.", waits=job.waits)] if job.waits else []
        self._result.setText(" ".join(told))
        self._result.setVisible(bool(told))
        self._failure.setText(tr("The last run failed: {failure}", failure=job.failure) if job.failure else "")
        self._failure.setVisible(bool(job.failure))


class JobsView(QWidget):
    """A card for each job, kept up to date while it is visible."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._cards: dict[str, JobCard] = {}
        self._looks = Looks()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, column = scrolling_column("jobsScroll", 0)
        scroll.setAccessibleName(tr("Background jobs"))
        outer.addWidget(scroll)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 16, 24, 20)
        page = TextColumn()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(
            label(
                tr("They run by themselves while the app is open, and pause while a reply is written."),
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
        engine.opened.connect(self._was_opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()

    def _was_opened(self) -> None:
        if self.isVisible():  # otherwise it is read when it becomes visible
            self.reload()

    def reload(self) -> None:
        """Read the jobs' state again."""
        self._engine.run(lambda memos: memos.jobs.list(), self._show, None, self, look=self._looks.again())

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
        self._engine.run(work, lambda _: self.reload(), lambda reason: self.toast.emit(reason, "", None), self)


def times_in_words(job: Job) -> str:
    """When a job runs: `Every 10 minutes · last at 14:03, took 0.2 s · next at 14:13`."""
    parts = [every_in_words(job.every)]
    if job.last_run is None:
        parts.append(tr("has not run yet"))
    else:
        last = [_last_in_words(local_time(job.last_run))]
        if job.took is not None:
            last.append(tr("took {number} s", note="seconds", number=number(job.took.total_seconds(), 1)))
        parts.append(", ".join(last))
    if job.next_run is not None and not job.running:
        parts.append(_next_in_words(local_time(job.next_run)))
    return " · ".join(parts)


def _last_in_words(at: dt.datetime) -> str:
    if at.date() == today():
        return tr("last at {time}", time=_to_the_second(at))
    return tr("last on {day} at {time}", day=day_in_words(at.date()), time=time_in_words(at))


def _next_in_words(at: dt.datetime) -> str:
    if at.date() == today():
        return tr("next at {time}", time=_to_the_second(at))
    return tr("next on {day} at {time}", day=day_in_words(at.date()), time=time_in_words(at))


def _to_the_second(at: dt.datetime) -> str:
    form = tr("HH:mm:ss", note="How a time is written with its seconds, as a format of Qt: 14:03:10")
    return QLocale().toString(QTime(at.hour, at.minute, at.second), form)


def every_in_words(span: dt.timedelta) -> str:
    """`Every 30 seconds`, `Every 10 minutes`, `Every hour`, `Every 6 hours`."""
    seconds = int(span.total_seconds())
    if seconds % 86_400 == 0:
        return plural("Every day", "Every {n} days", seconds // 86_400)
    if seconds % 3600 == 0:
        return plural("Every hour", "Every {n} hours", seconds // 3600)
    if seconds % 60 == 0:
        return plural("Every minute", "Every {n} minutes", seconds // 60)
    return plural("Every {n} second", "Every {n} seconds", seconds)
