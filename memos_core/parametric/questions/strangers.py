"""What made-up people told of themselves and asked later, and which of their questions fit the person's memories.

All questions that a statement answers cannot be listed. But strangers who told something like it have asked for it in many ways; and
whether the person's statement answers these questions too, and no other statement answers them better, the judge of answers can
tell, which reads both together. An adapter learns to be silent about their questions that nothing answers.
tools/strangers_questions.py gathers what they told and asked.
"""

from __future__ import annotations

import functools
import json
import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from memos_core.language.people import asks_about_somebody_else
from memos_core.language.text import words
from memos_core.models.backend import Judged
from memos_core.models.resources import learned_path
from memos_core.parametric.questions.general import PEOPLE
from memos_core.parametric.questions.lessons import Lesson, Unanswered
from memos_core.parametric.questions.topics import about_a_topic

ALIKE = 6
"""For each statement of the person, questions are drawn from this many statements of strangers, the most similar ones."""
MOST = 16
"""How many questions of a statement are kept at most."""
FITS = 0.3
"""From this chance of an answer on, a question counts as answered by a statement."""
SILENT = 0.05
"""Below this chance with every statement, a question counts as unanswered."""
RIVALS = 2
"""A question is kept only where none of this many other statements, the most similar ones, answers it better."""
LOOKED_AT = 600
"""How many of the questions that nothing answers are drawn for a training."""
NEAR, OTHERS, FAR = 3, 1, 16
"""For each lesson, the most similar unanswered questions that are looked at, and half the number of its questions about other people;
for all lessons together, the unanswered questions that are similar to none of them."""
NOTHING_TO_DO = 0.3
"""Below this cosine similarity a question has nothing to do with a statement."""

Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]
Judge = Callable[[str, Sequence[str]], Sequence[Judged] | None]

_THIRD = (
    (r"\bmy\b", "{0}'s"), (r"\bdo i\b", "does {0}"), (r"\bdid i\b", "did {0}"), (r"\bam i\b", "is {0}"), (r"\bwas i\b", "was {0}"),
    (r"\bhave i\b", "has {0}"), (r"\bcan i\b", "can {0}"), (r"\bi'?m\b", "{0} is"), (r"\bi am\b", "{0} is"), (r"\bi\b", "{0}"), (r"\bme\b", "{0}"),
)  # fmt: skip


@dataclass(frozen=True)
class Strangers:
    """What strangers told and asked."""

    told: Sequence[str]
    """Statements."""
    asked: Sequence[Sequence[str]]
    """For each statement, the questions that it answers."""
    unanswered: Sequence[str]
    """Questions that none of the statements answers."""


def path_of_strangers() -> Path:
    """The file with what strangers told and asked."""
    return learned_path("questions/strangers.json")


@functools.cache
def strangers() -> Strangers:
    """What strangers told and asked, from the file."""
    read = json.loads(path_of_strangers().read_text(encoding="utf-8"))
    told, asked = zip(*read["told"], strict=True)
    return Strangers(told, asked, read["unanswered"])


def drawn(statements: Mapping[str, str], embed: Embed) -> dict[str, list[str]] | None:
    """For each statement, the questions of strangers who told something similar, the most similar first; they are not checked yet.
    Questions about somebody whom the statement is not about are left out.

    Args:
        statements: by the ids of their memories.
        embed: turns texts into unit vectors; returns None while the embedder is not ready.

    Returns:
        The questions by the ids; None while the embedder is not ready.
    """
    vectors = embed([*statements.values(), *strangers().told])
    if vectors is None:
        return None
    likest = np.argsort(-(vectors[: len(statements)] @ vectors[len(statements) :].T), axis=1)[:, :ALIKE]
    return {
        id: tidy(
            question
            for at in near
            for question in strangers().asked[at]
            if not asks_about_somebody_else(question, statement)
        )
        for (id, statement), near in zip(statements.items(), likest, strict=True)
    }


def tidy(questions: Iterable[str]) -> list[str]:
    """The questions with their blanks tidied, each once, without those of a single word."""
    lines = dict.fromkeys(" ".join(line.split()) for line in questions)
    return [line for line in lines if len(words(line)) > 1]


def fitting(
    statements: Mapping[str, str], questions: Mapping[str, Sequence[str]], embed: Embed, judge: Judge
) -> dict[str, list[str]] | None:
    """For each statement, those of its questions that it answers and no other statement answers better, the surest first.

    Args:
        statements: by the ids of their memories.
        questions: by the same ids.
        embed: turns texts into unit vectors; returns None while the embedder is not ready.
        judge: tells how well notes answer a question; returns None while the judge of answers is not ready.

    Returns:
        The questions by the ids; None while the embedder or the judge is not ready.
    """
    ids = list(statements)
    vectors = embed(list(statements.values()))
    if vectors is None:
        return None
    likest = np.argsort(-(vectors @ vectors.T), axis=1)
    found: dict[str, list[str]] = {}
    for number, id in enumerate(ids):
        rivals = [ids[other] for other in likest[number] if other != number][:RIVALS]
        notes = [statements[id], *(statements[other] for other in rivals)]
        sure: dict[str, float] = {}
        for question in questions.get(id, ()):
            judged = judge(question, notes)
            if judged is None:
                return None
            if judged[0].chance >= FITS and judged[0].rank >= max(one.rank for one in judged):
                sure[question] = judged[0].rank
        found[id] = sorted(sure, key=lambda question: -sure[question])[:MOST]
    return found


def unanswered(lessons: Sequence[Lesson], embed: Embed, judge: Judge, seed: int) -> Unanswered | None:
    """Questions that none of the lessons answers: of strangers, the ones most similar to the lessons and some similar to none; and
    taught questions asked about somebody else. None while the embedder or the judge is not ready.
    """
    chance = random.Random(seed)
    known = strangers().unanswered
    some = chance.sample(known, min(LOOKED_AT, len(known)))
    answers = [taught.answer for taught in lessons]
    vectors = embed([*answers, *some])
    if vectors is None:
        return None
    likeness = vectors[: len(answers)] @ vectors[len(answers) :].T
    own: list[str] = []
    for near in likeness:
        for at in np.argsort(-near)[:NEAR]:
            if some[at] in own:
                continue
            nearest = np.argsort(-likeness[:, at])[: RIVALS + 1]
            judged = judge(some[at], [answers[number] for number in nearest])
            if judged is None:
                return None
            if max(one.chance for one in judged) < SILENT:
                own.append(some[at])
    rest = [question for question, near in zip(some, likeness.max(0), strict=True) if near < NOTHING_TO_DO]
    own += [question for question in rest[:FAR] if question not in own]
    return Unanswered(tuple(own), tuple(_about_others(lessons)))


def _about_others(lessons: Sequence[Lesson]) -> Iterator[str]:
    for position, taught in enumerate(lessons):
        changed = [
            other
            for number, form in enumerate(taught.taught)
            if not about_a_topic(form)
            and (other := about_somebody_else(form, PEOPLE[(position + number) % len(PEOPLE)])) != form
        ]
        yield from changed[: 2 * OTHERS]


def about_somebody_else(question: str, name: str) -> str:
    """The same question about another person."""
    text = question
    for pattern, other in _THIRD:
        text = re.sub(pattern, other.format(name), text, flags=re.IGNORECASE)
    return text
