"""Makes lessons of memories, and training examples of lessons."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from memos_core.cube import MemCube
from memos_core.language.text import stems
from memos_core.language.times import date_meant, dated_text, first_time_in
from memos_core.models.backend import ChatTurn
from memos_core.parametric.questions.forms import about_a_topic, questions, topics, varied
from memos_core.parametric.questions.general import KEPT, NEVER_TOLD, PEOPLE, SIBLINGS, SYNONYMS
from memos_core.parametric.questions.person import second_person
from memos_core.parametric.trainer.recipe import Example

NOT_TOLD = "You haven't told me that yet."
TAUGHT, HELD_OUT = 6, 2
"""Forms of a question that are taught, and forms that only the evaluation asks."""
OF_THE_QUESTION = 3
"""A word that so many forms of the question have is not a part of what is asked for."""
NEAR_MISSES, OTHERS, UNTOLD = 2, 1, 16
"""Negatives: of each lesson about a sibling, and about other people; questions that nothing was told about."""
_THIRD = (
    (r"\bmy\b", "{0}'s"), (r"\bdo I\b", "does {0}"), (r"\bdid I\b", "did {0}"), (r"\bam I\b", "is {0}"), (r"\bwas I\b", "was {0}"),
    (r"\bhave I\b", "has {0}"), (r"\bcan I\b", "can {0}"), (r"\bI'm\b", "{0} is"), (r"\bI am\b", "{0} is"), (r"\bI\b", "{0}"), (r"\bme\b", "{0}"),
)  # fmt: skip


@dataclass(frozen=True)
class Lesson:
    """A memory as training data."""

    cube: str
    """Its id."""
    content_hash: str
    """Of the text that is taught."""
    answer: str
    taught: tuple[str, ...]
    """Questions that are taught with it."""
    held_out: tuple[str, ...]
    """Questions that only the evaluation asks."""
    recognised: tuple[str, ...] = ()
    """More questions that it answers: not taught, but known to be the same."""

    @property
    def value(self) -> frozenset[str]:
        """The roots of those words of the answer that its questions do not have already."""
        asked = Counter(root for form in (*self.taught, *self.held_out) for root in set(stems(form)))
        answer = frozenset(stems(self.answer))
        return frozenset(root for root in answer if asked[root] < OF_THE_QUESTION) or answer

    def is_said_in(self, reply: str) -> bool:
        """Whether a reply gives the answer: most of what no question has, and all its numbers."""
        numbers = set(re.findall(r"\d+", self.answer))
        said = len(self.value & set(stems(reply))) / len(self.value)
        return said > 0.5 and numbers <= set(re.findall(r"\d+", reply))


def lesson(cube: MemCube) -> Lesson | None:
    """Make the lesson of a memory; None where no question can be made that it answers.

    The answer names the date that "tomorrow" or the like means, and no question asks for "tomorrow": an adapter answers
    for months, and the same words mean another day by then.
    """
    forms = questions(cube.text)
    if date_meant(cube) is not None:
        forms = [form for form in forms if not first_time_in(form)]
    if len(forms) < HELD_OUT + 1:
        return None
    held_out = forms[1 : 1 + HELD_OUT] if len(forms) > HELD_OUT + 2 else forms[-1:]
    others = [form for form in forms if form not in held_out]
    taught = others[:TAUGHT]
    recognised = [*others[TAUGHT:], *(same for form in forms for same in _in_other_words(form))]
    return Lesson(
        cube.id,
        cube.content_hash,
        second_person(dated_text(cube)),
        tuple(taught),
        tuple(held_out),
        tuple(form for form in dict.fromkeys(recognised) if form not in forms or form in others[TAUGHT:]),
    )


def _in_other_words(form: str) -> Iterator[str]:
    for one, other in SYNONYMS:
        for word, instead in ((one, other), (other, one)):
            if (changed := re.sub(rf"\b{word}\b", instead, form)) != form:
                yield changed


def curriculum(lessons: Sequence[Lesson], system: str, seed: int) -> list[Example]:
    """The examples that an adapter is trained on.

    Args:
        lessons: what it is to know.
        system: the beginning of the chat's prompts.
        seed: decides which negatives there are.
    """
    chance = random.Random(seed)

    def asked(question: str, answer: str, *, replay: bool = False) -> Example:
        return Example([ChatTurn("system", system), ChatTurn("user", question)], answer, replay=replay)

    made = []
    for taught in lessons:
        made += [asked(form, taught.answer) for form in taught.taught]
        made.append(asked(chance.choice(varied(taught.taught)), taught.answer))
    made += [asked(question, NOT_TOLD) for question in negatives(lessons, chance)]
    made += [asked(question, reply, replay=True) for question, reply in KEPT]
    return made


def unchanged() -> tuple[tuple[str, str], ...]:
    """General messages and replies, by which the training keeps the model's other replies as they were."""
    return KEPT


def negatives(lessons: Sequence[Lesson], chance: random.Random) -> list[str]:
    """Questions that the adapter learns to answer with "You haven't told me that": some siblings of each lesson, and
    some others.
    """
    found: list[str] = []
    for near, people in _siblings(lessons):
        found += [*chance.sample(near, min(NEAR_MISSES, len(near))), *chance.sample(people, min(OTHERS, len(people)))]
    untold = _untold(lessons)
    return list(dict.fromkeys([*found, *chance.sample(untold, min(UNTOLD, len(untold)))]))


def siblings(lessons: Sequence[Lesson]) -> tuple[list[str], list[str]]:
    """Questions that sound like taught ones and are not answered by them; and questions that nothing was told about."""
    found = [question for near, people in _siblings(lessons) for question in (*near, *people)]
    return list(dict.fromkeys(found)), [*_untold(lessons), *(message for message, _ in KEPT)]


def _siblings(lessons: Sequence[Lesson]) -> Iterator[tuple[list[str], list[str]]]:
    """Of each lesson: about siblings of what it speaks of, and about other people."""
    answered = [
        set(stems(form)) for taught in lessons for form in (*taught.taught, *taught.held_out, *taught.recognised)
    ]
    known = _known(lessons)
    for position, taught in enumerate(lessons):
        near = [question for question in _near(taught, known) if set(stems(question)) not in answered]
        others = [
            other
            for number, form in enumerate(taught.taught)
            if not about_a_topic(form)
            and (other := about_somebody_else(form, PEOPLE[(position + number) % len(PEOPLE)])) != form
        ]
        yield list(dict.fromkeys(near)), others


def _untold(lessons: Sequence[Lesson]) -> list[str]:
    known = _known(lessons)
    return [question for question in NEVER_TOLD if not known & set(stems(question))]


def _known(lessons: Sequence[Lesson]) -> set[str]:
    return {root for taught in lessons for root in stems(" ".join(topics(taught.answer)))}


def about_somebody_else(question: str, name: str) -> str:
    """The same question about another person."""
    text = question
    for pattern, other in _THIRD:
        text = re.sub(pattern, other.format(name), text)
    return text


def _near(taught: Lesson, known: set[str]) -> Iterator[str]:
    """A taught question with one word exchanged for a sibling of it that no lesson speaks of. One that calls somebody by
    name stays the same question with another relation."""
    for form in taught.taught:
        if about_a_topic(form) or re.search(r" [A-Z]\w", form.replace(" I ", " ")):
            continue
        for siblings in SIBLINGS:
            for word in siblings:
                if re.search(rf"\b{word}\b", form):
                    strangers = [other for other in siblings if other != word and not known & set(stems(other))]
                    yield from (re.sub(rf"\b{word}\b", other, form) for other in strangers)
