"""The gate: decides whether a question asks for a memory that an adapter was taught, and not for something similar.

An adapter answers anything that sounds like what it was taught: asked for a horse it gives the dog's name. So it is on only
where a memory that it was taught is likely to be the answer. That is judged by how near the question is to questions which the memory answers,
to the memory itself, to questions that only sound alike, and to the other memories; by how many of its words
are foreign to the memory; and by the kind of answer it wants. It is then asked in the words that it was taught with.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import NDArray

from memos_core.language.answer_types import may_answer
from memos_core.language.people import asks_about_somebody_else
from memos_core.language.text import stems, words
from memos_core.parametric.store import Questions

OPEN = 0.45
"""Chance from which the gate is open."""
SIBLING_LEAD = 0.2
"""Where a question is closer by so much, in cosine, to one that is not answered than to one that is, the gate stays
shut whatever else speaks for it."""
LONGEST_QUESTION = 20
"""Words; a longer message says more than a taught question."""
_SENTENCE_END = re.compile(r"[.!?…]\s+\S")


@dataclass(frozen=True)
class Signs:
    """The signs that tell whether the best fitting memory answers a question."""

    question: float
    """Its best cosine with a question that the memory answers."""
    statement: float
    """Its cosine with the memory."""
    sibling: float
    """Its best cosine with a question that is not answered."""
    lead: float
    """`question` + `statement`, less the same of the memory that fits second best."""
    foreign: int
    """Words that carry meaning, and stand neither in the memory nor in a question that it answers."""
    unfit: bool
    """Whether the question wants another kind of answer than the memory gives."""

    @property
    def chance(self) -> float:
        """The chance that the memory answers, 0 to 1."""
        return 1 / (1 + math.exp(-float(np.dot(_WEIGHTS, (1.0, *astuple(self))))))


_WEIGHTS = (-8.22, 8.96, 7.6, -6.07, 4.0, -0.73, -3.58)
"""Of a constant and of the signs in their order: logistic regression, fitted on what three sets of facts answer, on what was
never told, on what is asked of other people, and on the questions about each fact without that fact; how it does on
a set that was left out says benchmarks/README.md."""


@dataclass(frozen=True)
class Opened:
    """The decision that the adapter may answer."""

    cube: str
    """The memory that answers."""
    question: str
    """The taught question that says the same."""
    chance: float
    """The chance that the memory answers, 0 to 1."""


class AdapterGate:
    """The gate of one version."""

    def __init__(self, questions: Questions, text_of: Callable[[str], str | None]) -> None:
        """
        Args:
            questions: those that were taught, those that mean the same, and those that only sound alike.
            text_of: the text of a memory by its id where that still stands as it was taught, else None.
        """
        self.made_by = questions.made_by
        """The embedder with whose vectors questions can be compared."""
        self._known = [*questions.asked, *questions.recognised]
        self._taught = len(questions.asked)
        ends = np.cumsum([len(self._known), len(questions.answers)])
        self._questions, self._statements, self._siblings = np.split(questions.vectors, ends)
        self._positions = {
            cube: [at for at, (known, _) in enumerate(self._known) if known == cube] for cube in questions.answers
        }
        self._text_of = text_of

    def open(self, message: str, vector: NDArray[np.float32]) -> Opened | None:
        """The taught memory that a message asks for, where the adapter may answer it; else None.

        Args:
            message: what the person says.
            vector: of it, a unit vector.
        """
        if not self._positions or len(words(message)) > LONGEST_QUESTION or _SENTENCE_END.search(message):
            return None
        near = self._questions @ vector
        found = self._best(message, vector, near)
        if found is None:
            return None
        cube, signs = found
        if signs.sibling > signs.question + SIBLING_LEAD or signs.chance < OPEN:
            return None
        taught = [at for at in self._positions[cube] if at < self._taught]
        return Opened(cube, self._known[max(taught, key=lambda at: near[at])][1], round(signs.chance, 4))

    def signs(self, message: str, vector: NDArray[np.float32]) -> tuple[str, Signs] | None:
        """The best fitting memory for a message, and its signs; None where the memory has changed, or the message
        asks about somebody else. Arguments as for `open`.
        """
        return self._best(message, vector, self._questions @ vector)

    def _best(self, message: str, vector: NDArray[np.float32], near: NDArray[np.float32]) -> tuple[str, Signs] | None:
        statements = dict(zip(self._positions, (self._statements @ vector).tolist(), strict=True))
        questions = {cube: float(near[at].max()) for cube, at in self._positions.items()}
        ranked = sorted(questions, key=lambda cube: -questions[cube] - statements[cube])
        best, rivals = ranked[0], ranked[1:2]
        text = self._text_of(best)
        if text is None or asks_about_somebody_else(message, text):
            return None
        known = set(stems(" ".join([text, *(self._known[at][1] for at in self._positions[best])])))
        return best, Signs(
            question=questions[best],
            statement=statements[best],
            sibling=float((self._siblings @ vector).max()) if len(self._siblings) else 0.0,
            lead=questions[best] + statements[best] - sum(questions[other] + statements[other] for other in rivals),
            foreign=sum(root not in known for root in stems(message)),
            unfit=not may_answer(text, message),
        )
