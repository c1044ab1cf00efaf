"""Makes lessons of memories, and training examples of lessons."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Self

from memos_core.cube import MemCube
from memos_core.language.text import stems
from memos_core.language.times import date_meant, dated_text, first_time_in
from memos_core.models.backend import ChatTurn
from memos_core.parametric.questions.general import ALSO_KEPT, KEPT, general
from memos_core.parametric.questions.person import second_person
from memos_core.parametric.questions.topics import by_topic, topics
from memos_core.parametric.trainer.recipe import Example
from memos_core.wording import say

NOT_TOLD = say("You haven't told me that yet.")
TAUGHT, HELD_OUT = 8, 2
"""How many questions of a lesson are taught, and how many only the examination asks."""
FEWEST = 5
"""A statement for which fewer questions are known is asked for by its topics as well."""
OF_THE_QUESTION = 3
"""A word that stands in at least this many of a lesson's questions is part of the question, and not of what is asked for."""


@dataclass(frozen=True)
class Lesson:
    """A memory as training data."""

    cube: str
    """The memory's id."""
    content_hash: str
    """The hash of the text that is taught."""
    answer: str
    taught: tuple[str, ...]
    """Questions that are taught with it."""
    held_out: tuple[str, ...]
    """Questions that only the examination asks."""
    recognised: tuple[str, ...] = ()
    """More questions that it answers: not taught, but known to the gate."""

    def not_asked_before(self, known: Collection[str]) -> Self:
        """The lesson with held-out questions that are not among the known ones; unchanged where it has none."""
        others = [form for form in (*self.held_out, *self.recognised, *self.taught) if form not in known]
        return replace(self, held_out=tuple(others[:HELD_OUT]) or self.held_out)

    @property
    def value(self) -> frozenset[str]:
        """The stems of the answer's words, without those that its questions contain already; all of them where none would be left."""
        asked = Counter(root for form in (*self.taught, *self.held_out) for root in set(stems(form)))
        answer = frozenset(stems(self.answer))
        return frozenset(root for root in answer if asked[root] < OF_THE_QUESTION) or answer

    def is_said_in(self, reply: str) -> bool:
        """Whether a reply gives the answer: more than half of the stems in `value`, and all numbers of the answer."""
        numbers = set(re.findall(r"\d+", self.answer))
        said = len(self.value & set(stems(reply))) / len(self.value)
        return said > 0.5 and numbers <= set(re.findall(r"\d+", reply))


@dataclass(frozen=True)
class Unanswered:
    """Questions that no lesson answers."""

    own: tuple[str, ...]
    """Questions that people ask about themselves, most of them similar to taught ones."""
    of_others: tuple[str, ...]
    """Taught questions, asked about somebody else."""

    @property
    def taught(self) -> tuple[str, ...]:
        """Every second question, which an adapter learns to answer with NOT_TOLD; the examination asks the others."""
        return (*self.own[::2], *self.of_others[::2])


def can_be_taught(statement: str) -> bool:
    """Whether a statement has a topic that can be asked for."""
    return bool(topics(statement))


def lesson(cube: MemCube, asked: Sequence[str] = ()) -> Lesson | None:
    """Make the lesson of a memory; None where it has no topic that could be asked for.

    The answer names the date that "tomorrow" or the like means, and no question asks for "tomorrow": an adapter answers
    for months, and the same words mean another day by then.

    Args:
        cube: the memory.
        asked: questions that it answers, best first; where they are few, its topics are asked for as well.
    """
    if not can_be_taught(cube.text):
        return None
    forms = list(dict.fromkeys([*asked, *(by_topic(cube.text) if len(asked) < FEWEST else ())]))
    if date_meant(cube) is not None:
        forms = [form for form in forms if not first_time_in(form)]
    held_out = forms[1 : 1 + HELD_OUT] if len(forms) > HELD_OUT + 2 else forms[-1:]
    others = [form for form in forms if form not in held_out] or forms
    return Lesson(
        cube.id,
        cube.content_hash,
        second_person(dated_text(cube)),
        tuple(others[:TAUGHT]),
        tuple(held_out),
        tuple(others[TAUGHT:]),
    )


def curriculum(lessons: Sequence[Lesson], unanswered: Unanswered, system: str, seed: int) -> list[Example]:
    """The examples that an adapter is trained on.

    Args:
        lessons: what it is to know.
        unanswered: questions of which half are taught to be answered with NOT_TOLD.
        system: the system turn of the chat's prompts.
        seed: decides their order.
    """

    def asked(question: str, answer: str, *, replay: bool = False) -> Example:
        return Example([ChatTurn("system", system), ChatTurn("user", question)], answer, replay=replay)

    made = [asked(form, taught.answer) for taught in lessons for form in taught.taught]
    made += [asked(question, NOT_TOLD) for question in unanswered.taught]
    made += [asked(question, reply, replay=True) for question, reply in (*KEPT, *ALSO_KEPT, *general())]
    random.Random(seed).shuffle(made)
    return made


def unchanged() -> tuple[tuple[str, str], ...]:
    """General messages and replies, whose replay in a training keeps the model's other replies as they were."""
    return KEPT
