"""Which of the memories that were found stand in a prompt, and what they are there for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from memos_core.cube import Recall
from memos_core.language.message_kinds import MessageKind, asks, asks_indirectly, speaks_of_oneself
from memos_core.models.backend import Judged

RECALL_SCORE = 0.25
"""Below this score a memory is rather noise than help."""
RECALL_SHARE = 0.5
"""A memory that fits less than so much of the best one only distracts a small model."""
SURE, POSSIBLE, LEAST = 0.3, 0.25, 0.05
"""Chances of an answer: from SURE on recall is believed and not the adapter for notes, where that sees none in them; below POSSIBLE
for all of them nothing that was told answers; what is below LEAST by itself is left out (benchmarks/README.md, "answers")."""
SURE_OF_THE_WORLD = 0.5
"""SURE for a question about the world in which the person does not stand: "Why do hotels ask for a deposit?" resembles a note on hotels."""
MATTERS, MAY_MATTER = 0.5, 0.35
"""From so much of a chance on a note is offered for what it does not answer; what has less than the second is no answer to anything
but a look-up or what speaks of the person, whatever the judge says of it (benchmarks/README.md, "offers")."""


@dataclass(frozen=True)
class Recollection:
    """The result of recall for a message."""

    hits: list[Recall] = field(default_factory=list)
    """Best first."""
    sure: bool = False
    """Whether one of them answers it, as far as can be told without the language model."""
    looked_up: bool = False
    """Whether the reply is to come from them: the message asks for what was told. Otherwise they are an offer."""
    missing: bool = False
    """The message asks for what was told, and nothing that was told can be the answer."""
    everything: bool = False
    """It asks for all that was told; the hits are some of it."""
    of_the_world: bool = False
    """It asks about the world, the person does not stand in it, and nothing that was told answers it."""


@dataclass(frozen=True)
class Weighed:
    """A memory that was found, and what is known of it for a message."""

    hit: Recall
    judged: Judged
    matters: float
    """The chance that it has to do with what the message is about."""


def near(found: Sequence[Recall], limit: int) -> list[Recall]:
    """What fits about as well as the best of them."""
    floor = max(RECALL_SCORE, RECALL_SHARE * found[0].score) if found else RECALL_SCORE
    return [hit for hit in found if hit.score >= floor][:limit]


def recollection(text: str, kind: MessageKind, found: Sequence[Weighed], beside: float, limit: int) -> Recollection:
    """What a message gets.

    A look-up gets what may answer it, or nothing. A question about the world in which the person does not stand gets something only
    where a note may answer it. Anything else gets what matters for it, as an offer, and so do a few words that only look like a look-up ("drone secrets"). What surely answers something is taken for a look-up.

    Args:
        text: the message.
        kind: what it wants.
        found: what was found for it.
        beside: to stand beside the best answer, another one needs so much of its chance.
        limit: at most so many.
    """
    asked, own = kind is MessageKind.LOOKUP, speaks_of_oneself(text) and _questions(text)
    may = [one for one in found if asked or own or one.matters >= MAY_MATTER]
    ranked = sorted(may, key=lambda one: -one.judged.rank)
    best = max((one.judged.chance for one in ranked), default=0.0)
    sure = best >= _sure_from(text, kind)
    looked_up = sure or (asked and best >= POSSIBLE)
    least = max(LEAST, beside * best) if looked_up else math.inf
    answering = [one for one in ranked if one.judged.chance >= least]
    impersonal = of_the_world(text, kind) and best < POSSIBLE
    offered = not (impersonal or (asked and (looked_up or asks(text) or speaks_of_oneself(text))))
    hits = [
        one.hit for one in ranked if one in answering[:1] or (one.matters >= MATTERS and (offered or one in answering))
    ][:limit]
    return Recollection(
        hits,
        sure,
        looked_up=looked_up or (asked and not hits),
        missing=asked and not hits,
        of_the_world=impersonal,
    )


def of_the_world(text: str, kind: MessageKind) -> bool:
    """Whether a message asks about the world, and the person does not stand in it."""
    return kind is MessageKind.WORLD and asks(text) and not speaks_of_oneself(text)


def _sure_from(text: str, kind: MessageKind) -> float:
    """The chance of an answer from which recall is sure of a note. What is told is not asked, whatever it resembles, and what is
    wanted ("Suggest a present for Joel") is not found in a note."""
    if kind is MessageKind.TELL or (kind is MessageKind.REQUEST and not _questions(text)):
        return math.inf
    return SURE_OF_THE_WORLD if kind is MessageKind.WORLD and not speaks_of_oneself(text) else SURE


def _questions(text: str) -> bool:
    return asks(text) or asks_indirectly(text)
