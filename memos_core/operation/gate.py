"""Which question an adapter may answer: one that is asked like a question it was taught, and unlike those it was not.

An adapter answers anything that sounds like what it was taught: asked for a horse it gives the dog's name. So it is on only
where the question is nearer to a question that one of its memories answers than to any of its siblings ("What is my cat
called?", "What is Tom's dog called?"), and names nobody whom that memory does not name. It is then asked in the words
that it was taught with.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from memos_core.infrastructure.shelf import Questions
from memos_core.memories.plaintext import words

NEAR = 0.6
"""Cosine with a taught question below which the gate stays shut (benchmarks/README.md says how it was chosen)."""
LONGEST_QUESTION = 20
"""Words; a longer message says more than one taught question can stand for."""
_SENTENCE_END = re.compile(r"[.!?…]\s+\S")
_OWN = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Opened:
    """The gate is open."""

    cube: str
    """The memory that answers."""
    question: str
    """The taught question that says the same."""
    similarity: float


class AdapterGate:
    """The gate of one version."""

    def __init__(self, questions: Questions, text_of: Callable[[str], str | None]) -> None:
        """
        Args:
            questions: those that were taught, and their siblings.
            text_of: the text of a memory by its id where that still stands as it was taught, else None.
        """
        self._asked = questions.asked
        taught = len(questions.asked)
        self._taught, self._others = questions.vectors[:taught], questions.vectors[taught:]
        self._text_of = text_of

    def open(self, message: str, vector: NDArray[np.float32]) -> Opened | None:
        """The memory that a message asks for, where the adapter may answer it.

        Args:
            message: what the person says.
            vector: of it, a unit vector.
        """
        if not len(self._taught) or len(words(message)) > LONGEST_QUESTION or _SENTENCE_END.search(message):
            return None
        near = self._taught @ vector
        best = int(near.argmax())
        if near[best] < NEAR or (len(self._others) and float((self._others @ vector).max()) > near[best]):
            return None
        cube, question = self._asked[best]
        text = self._text_of(cube)
        if text is None or not _of_the_same(message, text):
            return None
        return Opened(cube, question, round(float(near[best]), 4))


def _of_the_same(message: str, text: str) -> bool:
    """Whether a message asks about the person, or about somebody whom the memory names, and about nobody else."""
    known = {word.casefold() for word in words(text)}
    said = words(message)
    named = [word for word in said[1:] if word[:1].isupper() and word != "I"]
    if any(word.casefold() not in known for word in named):
        return False
    return bool(named) or _OWN.search(message) is not None
