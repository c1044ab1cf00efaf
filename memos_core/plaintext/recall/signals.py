"""The signals by which recall ranks memories, and their weights."""

from __future__ import annotations

import datetime as dt
import functools
import math
import re
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import MemCube, SemanticType
from memos_core.days import start_of
from memos_core.language.question_times import Span
from memos_core.language.text import stems, words
from memos_core.storage.rows import from_header
from memos_core.storage.surroundings import ASSISTANT, is_question

TEXT_CHARACTERS = 2000
"""How many characters of a query or a memory are looked at. A pasted document has said what it is about well before
that."""

WEIGHTS = {
    "meaning": 7.6,  # cosine of the question and the memory with its neighbours
    "words": 2.0,  # BM25 of the memory's own words, as a share of the best one's
    "context_words": 3.8,  # BM25 of the memory and its neighbours, as a share of the best one's
    "speaker": 2.5,  # the question names who said it
    "length": 2.0,  # logarithm of one plus the number of words that carry meaning
    "question": -0.3,  # the turn asks rather than tells
    "answer": 0.7,  # the turn follows a question; times the words of its context
    "time": 3.0,  # it speaks of the time that the question names
    "assistant": -2.0,  # the assistant said it: it talks about everything at length, and knows nothing by itself
}
"""The linear fusion of the signals. Fitted by listwise regression on LoCoMo (Maharana et al. 2024), where people talk with each
other, and BEAM (Tavakoli et al. 2025), where a person talks with an assistant, each weighing the same; how it does on the
conversation and on the source that were left out stands in benchmarks/README.md."""
SIGNALS = tuple(WEIGHTS)
PINNED_BONUS = 0.6
PRIORITY_WEIGHT = 1.5
"""Per unit of the priority's distance from 0.5."""
FULL_LENGTH = 12
"""Words that carry meaning from which on a text is as good as a longer one; a distilled fact always is."""
TOLD_LATER = dt.timedelta(days=7)
"""Things are often told some days after they happened: the signal of time falls to 1/e this long after the span."""
HALF_A_DAY = dt.timedelta(hours=12)
"""Where only the day is known, its middle counts, so that the day after a span does not count as part of it."""
EVENT_SURENESS = 0.5
"""How much the time counts where it was found through an event ("before the move"): another event may be meant."""

_ASIDE = re.compile(r"\s*\[[^\]]*\]$")
"""What stands in brackets after a turn, such as what a picture shows."""


@dataclass(frozen=True)
class Question:
    """A question as recall understands it."""

    text: str
    vector: NDArray[np.float32] | None
    """Unit vector; None while the embedder is not ready."""
    searched: str
    """The words that full-text search looks for."""
    wanted: tuple[str, ...]
    """The roots of its words that carry meaning, without those that only name the time."""
    named: frozenset[str]
    """All its words, casefolded."""
    span: Span | None = None
    """The time that it asks about."""
    sureness: float = 1.0
    """How sure the span is, 0 to 1."""


@dataclass
class RecallCandidate:
    """A memory that a search has found, with its signals."""

    header: str
    text: str
    type: str
    pinned: bool
    priority: float
    speaker: str
    after_question: bool
    vector: NDArray[np.float32] | None = None
    """Unit vector of the memory together with its neighbours."""
    cosine: float | None = None
    expected: float = 0.0
    """Where the cosine is unknown: an estimate of it from the question's words that the memory holds."""
    words: float = 0.0
    context_words: float = 0.0
    alone: bool = False
    """Whether it has no neighbours."""
    time: float = field(default=0.0)

    @property
    def meaning(self) -> float:
        """The cosine between memory and question, or an estimate of it while the memory has no vector."""
        return self.expected if self.cosine is None else self.cosine

    @functools.cached_property
    def stems(self) -> list[str]:
        """The stems of the words that carry meaning."""
        return stems(self.text[:TEXT_CHARACTERS])

    @functools.cached_property
    def cube(self) -> MemCube:
        """The memory itself, without its usage counters."""
        return from_header(self.header)


def signals(item: RecallCandidate, question: Question) -> tuple[float, ...]:
    """The signals of one candidate, in the order of SIGNALS."""
    turn = item.type == SemanticType.EPISODE.value
    length = min(len(item.stems), FULL_LENGTH) if turn else FULL_LENGTH
    context_words = item.context_words
    if (
        turn and item.alone
    ):  # its context is its own words, which count already; and the longer a text, the less a single word says of it
        context_words *= min(1.0, FULL_LENGTH / max(len(item.stems), 1))
    return (
        item.meaning,
        item.words,
        context_words,
        float(is_named(item.speaker, question)),
        math.log1p(length),
        float(turn and is_question(_ASIDE.sub("", item.text))),
        item.after_question * context_words,
        item.time * question.sureness,
        float(item.speaker == ASSISTANT),
    )


def set_by_the_person(item: RecallCandidate) -> float:
    """What pinning and the priority that the person has set add to the rank."""
    return PINNED_BONUS * item.pinned + PRIORITY_WEIGHT * (item.priority - 0.5)


def is_named(speaker: str, question: Question) -> bool:
    """Whether the question names who said something."""
    return bool(speaker) and all(word.casefold() in question.named for word in words(speaker))


def time_fit(cube: MemCube, span: Span) -> float:
    """How well the time of a memory fits, 0 to 1: 1 within the span, less where it was told soon after it, else 0."""
    if cube.valid_to is not None:
        ended_before = span.since is not None and cube.valid_to <= span.since
        began_after = span.until is not None and cube.valid_from is not None and cube.valid_from >= span.until
        return 0.0 if ended_before or began_after else 1.0
    moment = spoken_of(cube)
    if span.until is not None and moment >= span.until:
        late = moment - span.until + (HALF_A_DAY if cube.occurred_on is not None else dt.timedelta())
        return math.exp(-(late / TOLD_LATER))
    if span.since is not None and moment < span.since:
        holds_still = cube.valid_from is not None and cube.valid_from <= moment
        return 1.0 if holds_still else 0.0
    return 1.0


def spoken_of(cube: MemCube) -> dt.datetime:
    """The moment that a memory speaks of, else since when it holds, else when it was saved; for a whole day, its beginning in the
    person's time zone."""
    if cube.occurred_on is not None:
        return start_of(cube.occurred_on)
    return cube.occurred_at or cube.valid_from or cube.created_at
