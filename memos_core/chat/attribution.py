"""Attribution: which of the memories in a prompt a reply has used. It depends on nothing but the texts, and is cautious: it compares words
and asks no model.

A memory is cited if the reply repeats enough of what the memory adds to the question: most of those words, or one of its
names or numbers. What two memories have in common counts only for the one that the reply repeats more of.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from memos_core.cube import Recall
from memos_core.language.text import STOP_WORDS, stem, words

SHARE = 0.6
"""A memory is cited if the reply contains at least this share of the words that the memory adds to the question (or one of its names or
numbers)."""
HALF = 0.5
"""A reply tells a note if it contains at least this share of the words that the note adds to the question (or one of its names or numbers)."""
_CARDINALS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBERS = {word: str(number) for number, word in enumerate(_CARDINALS)}
_SENTENCE = re.compile(r"(?<=[.!?:;])\s+|\n+")


@dataclass(frozen=True)
class _Content:
    """What a text says: the stems of its words, and which of them are names or numbers."""

    roots: frozenset[str]
    telling: frozenset[str]


def cited(reply: str, question: str, hits: Sequence[Recall]) -> list[str]:
    """The ids of the memories that a reply has used, in the order of the hits.

    Args:
        reply: what the model has written.
        question: the message that it answers; words that stand in the question are no sign that a memory was used.
        hits: the memories that stood in the prompt.
    """
    asked, said = _content(question).roots, _content(reply).roots
    unexplained = said - asked
    contents = {hit.cube.id: _content(hit.cube.text) for hit in hits}

    def best_first(hit: Recall) -> tuple[int, int, float]:
        roots = contents[hit.cube.id].roots
        return -len(roots & (said - asked)), -len(roots & asked), -hit.score

    found = []
    for hit in sorted(hits, key=best_first):
        roots, telling = contents[hit.cube.id].roots, contents[hit.cube.id].telling
        shown = roots & unexplained
        if shown & telling or (shown and len(shown) >= SHARE * len(roots - asked)):
            found.append(hit.cube.id)
            unexplained = unexplained - shown
    return [hit.cube.id for hit in hits if hit.cube.id in found]


def beyond(note: str, question: str) -> frozenset[str]:
    """The stems of the words that a note adds to a question."""
    return _content(note).roots - _content(question).roots


def says_of(reply: str, roots: frozenset[str]) -> bool:
    """Whether a reply contains a word with one of these stems."""
    return not roots.isdisjoint(_content(reply).roots)


@dataclass(frozen=True)
class Added:
    """What a note adds to a question, as the stems of its words."""

    roots: frozenset[str]
    telling: frozenset[str]
    """Those of them that are names or numbers."""
    asked: frozenset[str]
    """The stems of the question's words."""

    @classmethod
    def by(cls, note: str, question: str) -> Self:
        """What this note adds to this question."""
        told, asked = _content(note), _content(question).roots
        return cls(told.roots - asked, told.telling - asked, asked)

    def is_told_in(self, reply: str) -> bool:
        """Whether a reply says it: one of the names or numbers, or half of the words; always true if the note adds nothing."""
        said = _content(reply).roots
        return not self.roots or not said.isdisjoint(self.telling) or len(said & self.roots) >= HALF * len(self.roots)

    def holds(self, reply: str) -> bool:
        """Whether a reply has some of these words, and beside them none but the question's."""
        said = _content(reply).roots - self.asked
        return bool(said) and said <= self.roots


def answering_part(text: str, question: str, reply: str, characters: int) -> str:
    """The part of a long text that has most in common with a question and its reply, cut at sentence ends; a short text is returned whole.

    Args:
        text: the text.
        question: what was asked.
        reply: what was answered; its words count twice.
        characters: the approximate length of the part.
    """
    if len(text) <= characters:
        return text
    said, asked = _content(reply).roots, _content(question).roots
    cuts = [0, *(match.end() for match in _SENTENCE.finditer(text)), len(text)]
    places = [(start, end) for start, end in itertools.pairwise(cuts) if text[start:end].strip()]
    contents = [_content(text[start:end]).roots for start, end in places]
    best, chosen = -1, (0, characters)
    for first, (start, _) in enumerate(places):
        last = first
        while last + 1 < len(places) and places[last + 1][1] - start <= characters:
            last += 1
        roots = frozenset().union(*contents[first : last + 1])
        weight = 2 * len(roots & said) + len(roots & asked)
        if weight >= best:  # of equal ones the last: it begins with what counts
            best, chosen = weight, (start, min(places[last][1], start + characters))
    part = text[chosen[0] : chosen[1]].strip()
    return f"{'… ' if chosen[0] else ''}{part}{' …' if chosen[1] < len(text) else ''}"


def _content(text: str) -> _Content:
    roots, telling = set[str](), set[str]()
    for sentence in _SENTENCE.split(text):
        for position, word in enumerate(words(sentence)):
            folded = word.casefold()
            if folded in STOP_WORDS:
                continue
            root = _NUMBERS.get(folded, stem(word))
            roots.add(root)
            # The first word of a sentence is written with a capital in any case.
            if root[0].isdigit() or (position > 0 and word[0].isupper()):
                telling.add(root)
    return _Content(frozenset(roots), frozenset(telling))
