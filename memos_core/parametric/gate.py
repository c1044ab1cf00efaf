"""The gate: decides whether a question asks for a memory that an adapter was taught, and not for something similar.

An adapter answers anything that sounds like what it was taught: asked for a horse it gives the dog's name. So it is on only
where a memory that it was taught is likely to be the answer. What may be meant is found by vectors; whether it answers is for the judge
of answers to say, which reads both together. The adapter is then asked in the words that it was taught with.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import NDArray

from memos_core.language.people import asks_about_somebody_else
from memos_core.language.text import words
from memos_core.models.backend import Judged
from memos_core.parametric.store import Questions

OPEN = 0.4
"""Chance from which the gate is open."""
LONGEST_QUESTION = 40
"""Words; a longer message says more than a taught question."""
_AFTER_A_QUESTION = re.compile(r"\?\s+\S")
"""What goes on after a question wants more than its answer."""
READ = 12
"""So many memories, the nearest ones, are read together with the question."""


@dataclass(frozen=True)
class Signs:
    """The signs that tell whether a memory answers a question."""

    judged: float
    """What the judge of answers says: the logarithm of the odds."""
    behind: float
    """How much less near the question is to it than to the nearest memory, in cosine."""


_WEIGHTS = (0.69, -13.2)
_NOTHING = -0.43
"""Weights of the signs in their order, and of nothing that was taught being the answer: the memories and this are the choices of one
logistic model. Fitted on what strangers told, asked, and asked in vain; how it does on sets that were left out says
benchmarks/README.md."""


@dataclass(frozen=True)
class Opened:
    """The decision that the adapter may answer."""

    cube: str
    """The memory that answers."""
    question: str
    """The taught question that is nearest."""
    chance: float
    """The chance that the memory answers, 0 to 1."""


class AdapterGate:
    """The gate of one version."""

    def __init__(
        self,
        questions: Questions,
        text_of: Callable[[str], str | None],
        judge: Callable[[str, Sequence[str]], Sequence[Judged] | None],
    ) -> None:
        """
        Args:
            questions: those that were taught, and those that mean the same.
            text_of: the text of a memory by its id where that still stands as it was taught, else None.
            judge: how well notes answer a question; None while nobody can tell.
        """
        self.made_by = questions.made_by
        """The embedder with whose vectors questions can be compared."""
        self._known = [*questions.asked, *questions.recognised]
        self._taught = len(questions.asked)
        ends = np.cumsum([len(self._known), len(questions.answers)])
        self._questions, self._statements, _ = np.split(questions.vectors, ends)
        self._positions = {
            cube: [at for at, (known, _) in enumerate(self._known) if known == cube] for cube in questions.answers
        }
        self._text_of = text_of
        self._judge = judge

    def open(self, message: str, vector: NDArray[np.float32]) -> Opened | None:
        """The taught memory that a message asks for, where the adapter may answer it; else None.

        Args:
            message: what the person says.
            vector: of it, a unit vector.
        """
        if len(words(message)) > LONGEST_QUESTION or _AFTER_A_QUESTION.search(message):
            return None
        signs = self.signs(message, vector)
        if not signs:
            return None
        cube, chance = likeliest(signs)
        if chance < OPEN:
            return None
        near = self._questions @ vector
        taught = [at for at in self._positions[cube] if at < self._taught]
        return Opened(cube, self._known[max(taught, key=lambda at: near[at])][1], round(chance, 4))

    def signs(self, message: str, vector: NDArray[np.float32]) -> dict[str, Signs]:
        """The signs of the memories that may be meant; without those that do not speak of whom it
        asks about, and none where nobody can tell. Arguments as for `open`."""
        statements = dict(zip(self._positions, (self._statements @ vector).tolist(), strict=True))
        ranked = sorted(statements, key=lambda cube: -statements[cube])
        standing = {cube: text for cube in ranked[:READ] if (text := self._text_of(cube)) is not None}
        texts = {cube: text for cube, text in standing.items() if not asks_about_somebody_else(message, text)}
        judged = self._judge(message, list(texts.values())) if texts else None
        if judged is None:
            return {}
        return {
            cube: Signs(
                judged=one.log_odds,
                behind=statements[ranked[0]] - statements[cube],
            )
            for (cube, text), one in zip(texts.items(), judged, strict=True)
        }


def likeliest(signs: dict[str, Signs]) -> tuple[str, float]:
    """The memory that is likeliest to answer, and the chance that it does."""
    weighed = {cube: math.exp(float(np.dot(_WEIGHTS, astuple(found)))) for cube, found in signs.items()}
    best = max(weighed, key=lambda cube: weighed[cube])
    return best, weighed[best] / (sum(weighed.values()) + math.exp(_NOTHING))
