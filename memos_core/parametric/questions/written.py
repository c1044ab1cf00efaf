"""Questions that statements answer, as people ask them: drawn by the question writer, looked through by the judge of answers; and
questions of other people that no statement answers.

The writer is the starter model with an adapter of its own (tools/question_writer). It knows no rule: what it writes may be beside
the point, and so a question counts only where the judge says that the statement answers it, and no other one better.
"""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from memos_core.language.quoting import quoted_text
from memos_core.language.text import words
from memos_core.models.backend import ChatTurn, Judged
from memos_core.models.resources import learned_path
from memos_core.parametric.questions.general import PEOPLE
from memos_core.parametric.questions.lessons import Lesson, Unanswered

DRAWN = 20
"""Questions that are drawn for each statement; many come twice or are beside the point."""
MOST = 16
"""Questions of a statement that are kept."""
FITS = 0.3
"""Chance of an answer from which a question counts as answered by its statement."""
SILENT = 0.05
"""And below which it counts as not answered by any."""
RIVALS = 3
"""So many other statements, the likest ones, must not answer it better."""
LOOKED_AT = 600
"""Of the questions that nothing answers so many are looked at in a training, drawn anew for each."""
NEAR, OTHERS, FAR = 3, 1, 16
"""Of each lesson: unanswered questions near to it, and about other people. And unanswered questions of any kind."""
_TASK = "Ask what this answers."

Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]
Judge = Callable[[str, Sequence[str]], Sequence[Judged] | None]

_THIRD = (
    (r"\bmy\b", "{0}'s"), (r"\bdo i\b", "does {0}"), (r"\bdid i\b", "did {0}"), (r"\bam i\b", "is {0}"), (r"\bwas i\b", "was {0}"),
    (r"\bhave i\b", "has {0}"), (r"\bcan i\b", "can {0}"), (r"\bi'?m\b", "{0} is"), (r"\bi am\b", "{0} is"), (r"\bi\b", "{0}"), (r"\bme\b", "{0}"),
)  # fmt: skip


def writer_path() -> Path:
    """What the question writer has learned."""
    return learned_path("questions/writer.gguf")


def writing_prompt(statement: str) -> list[ChatTurn]:
    """What the question writer is given; it was trained with the same (tools/question_writer)."""
    return [ChatTurn("system", _TASK), ChatTurn("user", quoted_text(statement))]


def tidy(drawn: Sequence[str]) -> list[str]:
    """The questions without blanks around them, each once, without those of a single word."""
    lines = dict.fromkeys(" ".join(line.split()) for line in drawn)
    return [line for line in lines if len(words(line)) > 1]


def fitting(
    statements: Mapping[str, str], drawn: Mapping[str, Sequence[str]], embed: Embed, judge: Judge
) -> dict[str, list[str]] | None:
    """The questions that a statement answers, and no other one better, the surest ones first.

    Args:
        statements: by the ids of their memories.
        drawn: questions by the same ids.
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
        for question in drawn.get(id, ()):
            judged = judge(question, notes)
            if judged is None:
                return None
            if judged[0].chance >= FITS and judged[0].rank >= max(one.rank for one in judged):
                sure[question] = judged[0].rank
        found[id] = sorted(sure, key=lambda question: -sure[question])[:MOST]
    return found


def unanswered(lessons: Sequence[Lesson], embed: Embed, judge: Judge, seed: int) -> Unanswered | None:
    """Questions that none of the lessons answers: of people who have nothing to do with them, the likest ones and some others, and
    taught ones asked about somebody else. None while the embedder or the judge is not ready.
    """
    chance = random.Random(seed)
    strangers = chance.sample(_of_strangers(), min(LOOKED_AT, len(_of_strangers())))
    answers = [taught.answer for taught in lessons]
    vectors = embed([*answers, *strangers])
    if vectors is None:
        return None
    likeness = vectors[: len(answers)] @ vectors[len(answers) :].T
    own: list[str] = []
    for near in likeness:
        likest = [strangers[at] for at in np.argsort(-near)[: 2 * NEAR]]
        judged = [(question, judge(question, answers)) for question in likest if question not in own]
        if any(found is None for _, found in judged):
            return None
        silent = [question for question, found in judged if found and max(one.chance for one in found) < SILENT]
        own += silent[:NEAR]
    rest = [question for question, near in zip(strangers, likeness.max(0), strict=True) if near < NOTHING_TO_DO]
    own += [question for question in rest[:FAR] if question not in own]
    return Unanswered(tuple(own), tuple(_about_others(lessons)))


NOTHING_TO_DO = 0.3
"""Below this cosine a question has nothing to do with a statement."""


def _about_others(lessons: Sequence[Lesson]) -> Iterator[str]:
    for position, taught in enumerate(lessons):
        changed = [
            other
            for number, form in enumerate(taught.taught)
            if (other := about_somebody_else(form, PEOPLE[(position + number) % len(PEOPLE)])) != form
        ]
        yield from changed[: 2 * OTHERS]


def about_somebody_else(question: str, name: str) -> str:
    """The same question about another person."""
    text = question
    for pattern, other in _THIRD:
        text = re.sub(pattern, other.format(name), text, flags=re.IGNORECASE)
    return text


@functools.cache
def _of_strangers() -> list[str]:
    return learned_path("questions/unanswered.txt").read_text(encoding="utf-8").splitlines()
