"""What people who have nothing to do with the person told of themselves and asked later, and what of it fits the person's memories.

Nobody can list what a statement answers. But whoever told something like it has asked for it, plainly, in passing or in a hurry; and whether
the person's statement answers these questions too, and no other statement better, the judge of answers can tell, which reads both
together. Their questions that nothing answers are what an adapter learns to be silent about. tools/strangers_questions.py gathers them.
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
"""So many statements of strangers, the likest ones, are looked at for each of the person's."""
MOST = 16
"""Questions of a statement that are kept."""
FITS = 0.3
"""Chance of an answer from which a question counts as answered by its statement."""
SILENT = 0.05
"""And below which it counts as not answered by any."""
RIVALS = 2
"""So many other statements, the likest ones, must not answer it better."""
LOOKED_AT = 600
"""Of the questions that nothing answers so many are looked at in a training, drawn anew for each."""
NEAR, OTHERS, FAR = 3, 1, 16
"""Of each lesson: unanswered questions near to it, and about other people. And unanswered questions of any kind."""
NOTHING_TO_DO = 0.3
"""Below this cosine a question has nothing to do with a statement."""

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
    """For each of them the questions that it answers."""
    unanswered: Sequence[str]
    """Questions that nothing of what they told answers."""


def path_of_strangers() -> Path:
    """The file with what they told and asked."""
    return learned_path("questions/strangers.json")


@functools.cache
def strangers() -> Strangers:
    """What they told and asked."""
    read = json.loads(path_of_strangers().read_text(encoding="utf-8"))
    told, asked = zip(*read["told"], strict=True)
    return Strangers(told, asked, read["unanswered"])


def drawn(statements: Mapping[str, str], embed: Embed) -> dict[str, list[str]] | None:
    """The questions of strangers who told something like each statement, those of the likest first, not looked through yet; those that
    name somebody or something of theirs are left out.

    Args:
        statements: by the ids of their memories.
        embed: texts to unit vectors.

    Returns:
        None while the embedder is not ready.
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
    """The questions without blanks around them, each once, without those of a single word."""
    lines = dict.fromkeys(" ".join(line.split()) for line in questions)
    return [line for line in lines if len(words(line)) > 1]


def fitting(
    statements: Mapping[str, str], questions: Mapping[str, Sequence[str]], embed: Embed, judge: Judge
) -> dict[str, list[str]] | None:
    """The questions that a statement answers, and no other one better, the surest ones first.

    Args:
        statements: by the ids of their memories.
        questions: by the same ids.
        embed: texts to unit vectors.
        judge: how well notes answer a question.

    Returns:
        None while the embedder or the judge is not ready.
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
    """Questions that none of the lessons answers: of strangers, the likest ones and some others, and taught ones asked about somebody
    else. None while the embedder or the judge is not ready.
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
