"""The gate: decides whether a question asks for a memory that an adapter was taught, and not for something similar.

An adapter answers anything that sounds like what it was taught: asked for a horse it gives the dog's name. So it is used only
where a memory that it was taught is likely to be the answer. Embeddings find the memories that may be meant; whether one answers the
question is decided by the judge of answers, which reads both together. The adapter is then asked in the words that it was taught with.
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
"""The lowest chance of an answer with which the gate opens."""
LONGEST_QUESTION = 40
"""In words. A longer message says more than a taught question does."""
_AFTER_A_QUESTION = re.compile(r"\?\s+\S")
"""Matches a message that goes on after a question, and so wants more than the question's answer."""
READ = 12
"""How many memories, the nearest ones, the judge of answers reads together with the question."""


@dataclass(frozen=True)
class Signs:
    """The signs that tell whether a memory answers a question."""

    judged: float
    """The log-odds that it answers the question, by the judge of answers."""
    behind: float
    """How much lower the question's cosine similarity to it is than to the nearest memory."""


_WEIGHTS = (0.69, -13.2)
_NOTHING = -0.43
"""Weights of `Signs.judged` and `Signs.behind`, and the weight of the choice "no taught memory answers". Together they form one
multinomial logistic model whose choices are the memories and "none". It is fitted on what strangers told and asked, and on their
questions without an answer; its results on held-out sets are in benchmarks/README.md."""


@dataclass(frozen=True)
class Opened:
    """The decision that the adapter may answer."""

    cube: str
    """The memory that answers."""
    question: str
    """The taught question of this memory that is nearest to the message."""
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
            questions: the taught questions, others that the taught memories answer, and their vectors.
            text_of: returns the text of a memory by its id; None where the memory is no longer as it was taught.
            judge: tells how well notes answer a question; returns None while the judge of answers is not ready.
        """
        self.made_by = questions.made_by
        """The embedder of the gate's vectors: only its vectors can be compared with them."""
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
            vector: the message's embedding, a unit vector.
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
        """The signs of the nearest memories, by their ids. Memories that have changed, and memories about somebody else than the
        message asks about, are left out. Empty where none is left or the judge is not ready. Arguments as for `open`."""
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
