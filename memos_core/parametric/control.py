"""Controls the one training or evaluation that can go on at a time: its progress, pausing and ending it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Literal

from memos_core.errors import TrainingCancelled
from memos_core.parametric.trainer.parent import HOLD_POLL_SECONDS, Phase, Stage
from memos_core.parametric.trainer.recipe import Progress

Purpose = Literal["training", "examining"]


@dataclass(frozen=True)
class UnderWay:
    """A training or an evaluation that is going on."""

    purpose: Purpose
    number: int
    """The number of the adapter that is being made or evaluated."""
    memories: int
    """How many memories are taught, or asked for."""
    by_itself: bool
    """Whether the training job began it, and not the person."""
    phase: Phase = "starting"
    progress: Progress | None = None
    """The last step of the training; None before the first."""
    seconds_left: float | None = None
    """Seconds that the training will still take, once that can be estimated."""
    answered: float | None = None
    """Share of the examination's questions that have been answered, or of the memories for which questions were found."""
    curve: tuple[tuple[int, float], ...] = ()
    """The steps of this run, each with its loss in nats per token of the answers."""
    paused: bool = False
    """Whether the person has paused it."""


class TrainingControl:
    """Holds the progress of the trainer's work, and whether it should pause or end. Safe to use from any thread."""

    def __init__(self, busy: Callable[[], bool], tell: Callable[[UnderWay | None], None]) -> None:
        """
        Args:
            busy: returns whether the person is being answered; the work pauses meanwhile.
            tell: called with the state after every change, and with None when the work is over.
        """
        self._busy = busy
        self._tell = tell
        self._claimed = threading.Lock()
        self._changing = threading.Lock()
        self._paused = threading.Event()
        self._ended = threading.Event()
        self._closing = threading.Event()
        self._forgotten = threading.Event()
        self._over = threading.Event()
        self._over.set()
        self.interrupted = threading.Event()
        """Set while the work is paused or should end: then a long step breaks off, and its caller calls `wait`."""
        self._worker: int | None = None
        self._holding: frozenset[str] = frozenset()
        self._state: UnderWay | None = None

    @property
    def state(self) -> UnderWay | None:
        """The work that is going on, with its progress; None while there is none."""
        return self._state

    def claim(self) -> bool:
        """Reserve the trainer; False while other work is going on. Whoever claims it calls `release`."""
        if not self._claimed.acquire(blocking=False):
            return False
        for event in (self._paused, self._ended, self._forgotten, self._over):
            event.clear()
        self._interrupt()
        self._worker, self._holding = threading.get_ident(), frozenset()
        return True

    def release(self) -> None:
        """Release the trainer for other work."""
        self._holding = frozenset()
        self._over.set()
        self._set(None)
        self._claimed.release()

    def begin(self, work: UnderWay) -> None:
        """Record what kind of work has begun."""
        self._set(replace(work, paused=self._paused.is_set()))

    def uses(self, ids: Collection[str]) -> None:
        """Register memories and messages that the work learns from or asks about; when one of them is forgotten, the
        work ends.
        """
        with self._changing:
            self._holding |= set(ids)

    def holds(self, ids: Collection[str]) -> bool:
        """Whether the work uses one of these."""
        return not self._holding.isdisjoint(ids)

    def forget(self, ids: Collection[str], patience: float) -> bool:
        """End the work if it uses one of these forgotten memories or messages.

        Args:
            ids: of memories and messages.
            patience: seconds to wait for its end.

        Returns:
            Whether it does not use them, or has ended. Always true in the thread of the work itself, which cannot wait for itself.
        """
        with self._changing:
            if not self.holds(ids):
                return True
            self._forgotten.set()
            self._interrupt()
        return self._worker == threading.get_ident() or self._over.wait(patience)

    @property
    def forgotten(self) -> bool:
        """Whether the work ends because something that it uses was forgotten."""
        return self._forgotten.is_set()

    def report(self, stage: Stage) -> None:
        """Record the progress."""
        with self._changing:
            if self._state is None:
                return
            state = replace(self._state, phase=stage.phase, seconds_left=stage.seconds_left, answered=stage.answered)
            if stage.progress is not None:
                step = stage.progress.step
                before = state.curve if not state.curve or state.curve[-1][0] < step else ()  # another part has begun
                state = replace(state, progress=stage.progress, curve=(*before, (step, stage.progress.loss)))
            self._state = state
        self._tell(state)

    def pause(self, paused: bool) -> None:
        """Pause the work, or continue it."""
        with self._changing:
            if self._state is None:
                return
            (self._paused.set if paused else self._paused.clear)()
            self._interrupt()
            state = self._state = replace(self._state, paused=paused)
        self._tell(state)

    def cancel(self) -> None:
        """Cancel the work."""
        self._ended.set()
        self._interrupt()

    def close(self) -> None:
        """End the work, and refuse any other from now on."""
        self._closing.set()
        self._interrupt()

    def ended(self) -> bool:
        """Whether the work should end now."""
        return self._ended.is_set() or self._closing.is_set() or self._forgotten.is_set()

    def held(self) -> bool:
        """Whether the work should pause now."""
        return self._paused.is_set() or self._busy()

    def wait(self) -> None:
        """Block as long as the work should pause. Raises TrainingCancelled where it should end."""
        while not self.ended() and self.held():
            time.sleep(HOLD_POLL_SECONDS)
        if self.ended():
            raise TrainingCancelled("The training was ended. It can continue from where it stopped.")

    def _interrupt(self) -> None:
        (self.interrupted.set if self.ended() or self._paused.is_set() else self.interrupted.clear)()

    def _set(self, state: UnderWay | None) -> None:
        with self._changing:
            self._state = state
        self._tell(state)
