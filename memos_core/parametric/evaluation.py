"""Evaluates an adapter before it is used: asks it as a chat would, through the gate, in words that it was not taught with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from memos_core.parametric.gate import AdapterGate, Opened
from memos_core.parametric.questions import Embed, Lesson, Unanswered, about_a_topic
from memos_core.parametric.records import Evaluation, Examined
from memos_core.parametric.store import Questions
from memos_core.storage.settings import Settings
from memos_core.wording import Share, say

JUDGED_QUESTIONS = 24
"""At most this many questions are asked about things that were never told, and at most as many about other people."""
WORSE = 0.05
"""A new adapter is refused where its recall is lower than that of the one in use by more than this share."""


@dataclass(frozen=True)
class Asked:
    """A question of the evaluation."""

    kind: Literal["recall", "leaks", "third_person_leaks"]
    question: str
    lessons: Sequence[Lesson]
    """For "recall" the one lesson whose answer is right; for the other kinds all lessons, since any answer is wrong."""


def examination(lessons: Sequence[Lesson], unanswered: Unanswered) -> list[Asked]:
    """The questions that an adapter is asked. None of them was taught, except for a memory that has a single question."""
    taught = set(unanswered.taught)
    never = [question for question in unanswered.own if question not in taught]
    people = [question for question in unanswered.of_others if question not in taught]
    return [
        *(Asked("recall", form, [taught]) for taught in lessons for form in taught.held_out),
        *(Asked("leaks", question, lessons) for question in _spread(never)),
        *(Asked("third_person_leaks", question, lessons) for question in _spread(people)),
    ]


def gate_questions(lessons: Sequence[Lesson], embed: Embed) -> tuple[Questions, Questions] | None:
    """The questions of the gate, and the same without the held-out questions that the evaluation asks, for use during it.

    Returns:
        None while the embedder is not ready.
    """
    known = Questions(
        [(taught.cube, form) for taught in lessons for form in taught.taught],
        [(taught.cube, form) for taught in lessons for form in (*taught.held_out, *taught.recognised)],
        [taught.cube for taught in lessons],
        [],
        np.empty((0, 0), dtype=np.float32),
    )
    questions = [form for _, form in (*known.asked, *known.recognised)]
    vectors = embed([*questions, *(taught.answer for taught in lessons)])
    if vectors is None:
        return None
    hidden = {form for taught in lessons for form in taught.held_out} - {form for _, form in known.asked}
    texts = [*questions, *("" for _ in lessons)]
    during = replace(
        known,
        recognised=[pair for pair in known.recognised if pair[1] not in hidden],
        vectors=vectors[[number for number, text in enumerate(texts) if text not in hidden]],
    )
    return _to_be_kept(replace(known, vectors=vectors)), _to_be_kept(during)


def _to_be_kept(questions: Questions) -> Questions:
    """The questions as they are stored. A question for all about a topic contains the memory's own words, so only its
    vector is kept."""
    told = [(cube, "" if about_a_topic(form) else form) for cube, form in questions.recognised]
    return replace(questions, recognised=told)


def judge(
    lessons: Sequence[Lesson],
    unanswered: Unanswered,
    gate: AdapterGate,
    embed: Embed,
    reply: Callable[[Sequence[str]], Mapping[str, str]],
    drift: float,
) -> tuple[Evaluation, list[Examined]] | None:
    """Evaluate an adapter.

    Args:
        lessons: what it was taught.
        unanswered: questions that none of the lessons answers.
        gate: with the questions of the examination left out.
        embed: turns texts into unit vectors; returns None while the embedder is not ready.
        reply: returns the adapter's reply to each question.
        drift: the drift that the training measured, in nats per token.

    Returns:
        The evaluation, with `refused` still empty, and each question with its outcome; None where the embedder is not ready.
    """
    rows = examination(lessons, unanswered)
    vectors = embed([row.question for row in rows])
    if vectors is None:
        return None
    opened = [gate.open(row.question, vector) for row, vector in zip(rows, vectors, strict=True)]
    replies = reply(list(dict.fromkeys(found.question for found in opened if found is not None)))
    examined = [
        _examined(row, None if found is None else (found, replies[found.question]))
        for row, found in zip(rows, opened, strict=True)
    ]
    lengths = [len(text.split()) for text in replies.values()]
    mean = round(sum(lengths) / len(lengths), 1) if lengths else 0.0
    shares = {
        kind: _share([one.outcome == counted for one in examined if one.kind == kind])
        for kind, counted in (("recall", "right"), ("leaks", "wrong"), ("third_person_leaks", "wrong"))
    }
    return Evaluation(**shares, drift=round(drift, 4), answer_words=mean), examined


def _examined(row: Asked, answered: tuple[Opened, str] | None) -> Examined:
    """A question with its outcome. An answer is right only where the question is about a taught memory, the gate has chosen that
    memory, and the answer says what it says; every other answer is wrong. Without an answer the outcome is silent."""
    cube = row.lessons[0].cube if row.kind == "recall" else ""
    if answered is None:
        return Examined(kind=row.kind, cube=cube, question=row.question, reply="", outcome="silent")
    opened, reply = answered
    said = any(taught.is_said_in(reply) for taught in row.lessons)
    right = said and row.kind == "recall" and opened.cube == cube
    outcome: Literal["right", "wrong", "silent"] = "right" if right else "wrong"
    return Examined(kind=row.kind, cube=cube, question=row.question, reply=reply, outcome=outcome)


def _share(counted: Sequence[bool]) -> float:
    return round(sum(counted) / len(counted), 4) if counted else 0.0


def refusals(found: Evaluation, limits: Settings, current: Evaluation | None) -> Iterator[str]:
    """Why an adapter must not be used, in sentences.

    Args:
        found: its evaluation.
        limits: what the person demands.
        current: the evaluation of the adapter in use; None where there is none or a memory that it was taught has changed.
    """
    if found.recall < limits.adapter_recall:
        yield say(
            "It answers {recall} of what it was taught; {wanted} are wanted.",
            recall=Share(found.recall),
            wanted=Share(limits.adapter_recall),
        )
    most = Share(limits.adapter_leaks)
    if found.leaks > most:
        yield say(
            "Asked about things that you never told, it gives what it was taught in {share}; at most {most} is allowed.",
            share=Share(found.leaks),
            most=most,
        )
    if found.third_person_leaks > most:
        yield say(
            "Asked about other people, it gives what it was taught in {share}; at most {most} is allowed.",
            share=Share(found.third_person_leaks),
            most=most,
        )
    if found.drift > limits.adapter_drift:
        yield say(
            "It changes general replies by {drift} nats a token; at most {most} is allowed.",
            drift=f"{found.drift:.2f}",
            most=f"{limits.adapter_drift:.2f}",
        )
    if found.style_drift > limits.adapter_drift:
        yield say(
            "The way of replying that it learned changes other replies by {drift} nats a token; at most {most} is allowed.",
            drift=f"{found.style_drift:.2f}",
            most=f"{limits.adapter_drift:.2f}",
        )
    if current is not None and found.recall < current.recall - WORSE:
        yield say(
            "The adapter in use answers {before} of what it was taught, this one {now}.",
            before=Share(current.recall),
            now=Share(found.recall),
        )


def _spread(questions: Sequence[str]) -> Sequence[str]:
    """At most JUDGED_QUESTIONS of the questions, at even distances in the list."""
    return questions[:: max(len(questions) // JUDGED_QUESTIONS, 1)][:JUDGED_QUESTIONS]
