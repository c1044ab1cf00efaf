"""Asking the person what a client may do, while it waits for the answer."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from memos_core.programs.records import RIGHTS_IN_WORDS, ClientRecord, Right

PATIENCE = 45.0
"""Seconds that a call waits for the person. Most programs give a call a minute."""
MOST_WAITING = 3
"""So many questions of one client may wait at once; it gets no answer to more."""


class Answer(StrEnum):
    """What the person says."""

    ONCE = "once"
    ALWAYS = "always"
    NEVER = "never"
    NOT_NOW = "not now"
    """Refused this once."""


@dataclass(frozen=True)
class Question:
    """What the person is asked."""

    id: int
    client: ClientRecord
    right: Right
    spaces: tuple[str, ...]
    """Where it would be."""
    about: str
    """What the call says in its own words, for the person to see: a question, a text to save. It comes from outside."""

    @property
    def text(self) -> str:
        """As a sentence."""
        return f"{self.client.title} wants to {RIGHTS_IN_WORDS[self.right]}."


@dataclass
class _Waiting:
    question: Question
    answered: threading.Event = field(default_factory=threading.Event)
    answer: Answer | None = None


class Asking:
    """The questions that wait for the person. Safe to use from any thread."""

    def __init__(self, patience: float = PATIENCE) -> None:
        """
        Args:
            patience: seconds that a call waits for the person.
        """
        self._patience = patience
        self._lock = threading.Lock()
        self._ids = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._watchers: list[Callable[[], None]] = []

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Have somebody told, from any thread, when the questions that wait are others than before. Whoever watches shows them to
        the person; without anybody there is nobody to ask. Returns what ends it."""
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

    def waiting(self) -> Sequence[Question]:
        """The questions that wait, the oldest first."""
        with self._lock:
            return [one.question for one in self._waiting.values()]

    def answer(self, question: int, answer: Answer | str) -> bool:
        """Answer a question; always and never answer all that wait of the same client and right. Returns whether it still waited."""
        given = Answer(answer)
        with self._lock:
            waiting = self._waiting.get(question)
            if waiting is None:
                return False
            asked = waiting.question
            alike = [one.question.id for one in self._waiting.values() if _alike(one.question, asked)]
            ids = alike if given in (Answer.ALWAYS, Answer.NEVER) else [question]
            for one in [self._waiting.pop(id) for id in ids]:
                one.answer = given
                one.answered.set()
        self._tell()
        return True

    def ask(self, client: ClientRecord, right: Right, spaces: Sequence[str], about: str) -> Answer | None:
        """Ask the person and wait for the answer.

        Returns:
            None where nobody is there to ask, too many questions of this client wait, or no answer came in time.
        """
        with self._lock:
            pending = sum(one.question.client.name == client.name for one in self._waiting.values())
            if not self._watchers or pending >= MOST_WAITING:
                return None
            waiting = _Waiting(Question(next(self._ids), client, right, tuple(spaces), about))
            self._waiting[waiting.question.id] = waiting
        self._tell()
        if not waiting.answered.wait(self._patience):
            with self._lock:
                withdrawn = self._waiting.pop(waiting.question.id, None)
            if withdrawn is not None:  # else it was answered in this very moment
                self._tell()
        return waiting.answer

    def close(self) -> None:
        """Ask nobody any more; what waits gets no answer."""
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


def _alike(one: Question, other: Question) -> bool:
    return (one.client.name, one.right) == (other.client.name, other.right)
