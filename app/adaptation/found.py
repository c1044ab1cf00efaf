"""What the adaptation view shows, read in one call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memos_core import Choice, Due, Job, Known, MemOS, Settings, TrainingCandidate, UnderWay, Version


@dataclass(frozen=True)
class Found:
    """The adapters, what they know and could learn, and what happens automatically."""

    versions: Sequence[Version]
    """The newest first."""
    known: Sequence[Known]
    """The memories that the adapter in use was taught."""
    candidates: Sequence[TrainingCandidate]
    choice: Choice
    """Whether the adapter should answer what it was taught, and why."""
    due: Due
    job: Job
    settings: Settings
    untrainable: str
    """Why no adapter can be trained for the loaded model; "" if one can."""
    model: str
    """Name of the loaded model; "" if none is loaded."""
    work: UnderWay | None

    @property
    def in_use(self) -> Version | None:
        """The adapter in use, if any."""
        return next((version for version in self.versions if version.in_use), None)

    @property
    def answers(self) -> bool:
        """Whether an adapter answers questions in chats now."""
        in_use = self.in_use
        return in_use is not None and in_use.fits_model and self.choice.adapter

    @property
    def examined(self) -> Version | None:
        """The adapter whose evaluation is shown: the newest if it was refused, or else the one in use, or else the newest."""
        newest = self.versions[0] if self.versions else None
        return newest if newest is not None and newest.evaluation.refused else self.in_use or newest

    @property
    def proposed(self) -> int:
        """How many memories would be taught if the person changed nothing."""
        return sum(item.chosen for item in self.candidates)


def read(memos: MemOS) -> Found:
    """Read everything. It takes a while, so call it in a thread."""
    from memos_core import TRAIN_ADAPTER

    versions = memos.parametric.list()
    status = memos.model_status
    return Found(
        versions=versions,
        known=memos.parametric.knows() if any(version.in_use for version in versions) else (),
        candidates=memos.parametric.candidates(also_held_back=True),
        choice=memos.parametric.choice(),
        due=memos.parametric.due(),
        job=next(job for job in memos.jobs.list() if job.name == TRAIN_ADAPTER),
        settings=memos.settings,
        untrainable=memos.parametric.untrainable(),
        model="" if status.info is None else status.info.name,
        work=memos.parametric.under_way,
    )
