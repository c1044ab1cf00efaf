"""Questions that wait for the person, asked by work that cannot go on without the answer."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar


class Numbered(Protocol):
    """A question that has a number."""

    @property
    def id(self) -> int:
        """Its number."""


Q = TypeVar("Q", bound=Numbered)
A = TypeVar("A")

LOOKED_EVERY_SECONDS = 0.05


@dataclass
class _Waiting(Generic[Q, A]):
    question: Q
    answered: threading.Event = field(default_factory=threading.Event)
    answer: A | None = None


class Questions(Generic[Q, A]):
    """The questions that wait for the person. Safe to use from any thread."""

    def __init__(self, patience: float) -> None:
        """
        Args:
            patience: seconds that the person has to answer.
        """
        self._patience = patience
        self._lock = threading.Lock()
        self._ids = itertools.count(1)
        self._waiting: dict[int, _Waiting[Q, A]] = {}
        self._watchers: list[Callable[[], None]] = []

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Have `changed` called, from any thread, whenever other questions wait than before. Whoever watches shows them to the person;
        while nobody watches, nobody can be asked. Returns a function that ends it."""
        with self._lock:
            self._watchers.append(changed)

        def end() -> None:
            with self._lock:
                if changed in self._watchers:
                    self._watchers.remove(changed)
                left = bool(self._watchers)
            if not left:
                self._release_all()

        return end

    def waiting(self) -> Sequence[Q]:
        """The questions that wait, the oldest first."""
        with self._lock:
            return [one.question for one in self._waiting.values()]

    def answer_alike(self, question: int, answer: A, alike: Callable[[Q, Q], bool]) -> bool:
        """Answer a question, and all waiting ones that are like it. Returns whether it still waited."""
        with self._lock:
            waiting = self._waiting.get(question)
            if waiting is None:
                return False
            asked = waiting.question
            ids = [one.question.id for one in self._waiting.values() if one is waiting or alike(one.question, asked)]
            for one in [self._waiting.pop(id) for id in ids]:
                one.answer = answer
                one.answered.set()
        self._tell()
        return True

    def put(
        self,
        make: Callable[[int], Q],
        *,
        may_wait: Callable[[Sequence[Q]], bool] = lambda _: True,
        stopped: Callable[[], bool] = lambda: False,
    ) -> A | None:
        """Ask the person and wait for the answer.

        Args:
            make: makes the question with its number.
            may_wait: given the questions that wait already, returns whether this one may wait too.
            stopped: returns whether the answer is no longer wanted.

        Returns:
            The answer. None where nobody watches, the question may not wait, it is no longer wanted, or no answer came in time.
        """
        with self._lock:
            if not self._watchers or not may_wait([one.question for one in self._waiting.values()]):
                return None
            waiting = _Waiting[Q, A](make(next(self._ids)))
            self._waiting[waiting.question.id] = waiting
        self._tell()
        until = time.monotonic() + self._patience
        while not waiting.answered.wait(LOOKED_EVERY_SECONDS):
            if time.monotonic() < until and not stopped():
                continue
            with self._lock:
                withdrawn = self._waiting.pop(waiting.question.id, None)
            if withdrawn is not None:  # else it was answered in this very moment
                self._tell()
            break
        return waiting.answer

    def close(self) -> None:
        """Stop asking; the questions that wait get no answer."""
        with self._lock:
            self._watchers.clear()
        self._release_all()

    def _release_all(self) -> None:
        with self._lock:
            left = list(self._waiting.values())
            self._waiting.clear()
        for one in left:
            one.answered.set()

    def _tell(self) -> None:
        with self._lock:
            watchers = tuple(self._watchers)
        for changed in watchers:
            changed()
