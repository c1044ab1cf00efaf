"""Decides which of the recalled memories a prompt contains, and in which role."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from memos_core.cube import Recall
from memos_core.language.message_kinds import MessageKind, asks, asks_indirectly, speaks_of_oneself
from memos_core.models.backend import Judged
from memos_core.plaintext.prompt_layouts import Layout

RECALL_SCORE = 0.25
"""A memory with a lower score is more noise than help."""
RECALL_SHARE = 0.5
"""A memory whose score is less than this share of the best one's only distracts a small model."""
SURE, LEAST, LEAST_TO_CHOOSE = 0.3, 0.05, 0.01
"""Probabilities that a memory is the answer. From SURE on recall is trusted, even where the adapter for notes sees no answer in them; a
single memory below LEAST is left out, and one below LEAST_TO_CHOOSE even where the model chooses (benchmarks/README.md, "answers")."""
RIVAL = 0.5
"""A memory may be the answer in place of the likeliest one, if it ranks higher and its probability is at least this share of that one's."""
SURE_OF_THE_WORLD = 0.5
"""Replaces SURE for a question about the world that does not mention the person: "Why do hotels ask for a deposit?" resembles a note on
hotels."""
MATTERS, MAY_MATTER = 0.5, 0.35
"""From probability MATTERS on, a note is offered although it is no answer. A note below MAY_MATTER counts as an answer only to a look-up or
to a question that speaks of the person, whatever the judge says (benchmarks/README.md, "offers")."""


@dataclass(frozen=True)
class Recollection:
    """The result of recall for a message."""

    hits: list[Recall] = field(default_factory=list)
    """The memories, best first."""
    sure: bool = False
    """Whether one of them answers the message, as far as can be told without the language model."""
    looked_up: bool = False
    """Whether the reply is to come from them, because the message asks for what was told. Otherwise they are an offer."""
    missing: bool = False
    """Whether the message asks for what was told, and nothing that was told can be the answer."""
    everything: bool = False
    """Whether it asks for all that was told; the hits are a selection."""
    of_the_world: bool = False
    """Whether it asks about the world without mentioning the person, and nothing that was told answers it."""


@dataclass(frozen=True)
class Weighed:
    """A recalled memory with its ratings for a message."""

    hit: Recall
    judged: Judged
    matters: float
    """The probability that it has to do with what the message is about."""


def near(found: Sequence[Recall], limit: int) -> list[Recall]:
    """The hits whose score is not far below that of the best."""
    floor = max(RECALL_SCORE, RECALL_SHARE * found[0].score) if found else RECALL_SCORE
    return [hit for hit in found if hit.score >= floor][:limit]


def recollection(text: str, kind: MessageKind, found: Sequence[Weighed], layout: Layout, limit: int) -> Recollection:
    """What a message gets.

    A look-up gets what may answer it, or nothing. A question about the world that does not mention the person gets something only if a note
    may answer it. Anything else gets what matters for it, as an offer, and so do a few words that only look like a look-up ("drone
    secrets"). A message to which a note surely is the answer is treated as a look-up.

    Args:
        text: the message.
        kind: the kind of the message.
        found: the memories recalled for it.
        layout: from which probability on a note may answer for this model, and which others it gets beside the best.
        limit: the most memories to return.
    """
    asked, own = kind is MessageKind.LOOKUP, speaks_of_oneself(text) and _questions(text)
    may = [one for one in found if asked or own or one.matters >= MAY_MATTER]
    ranked = sorted(may, key=lambda one: -one.judged.rank)
    best = max((one.judged.chance for one in ranked), default=0.0)
    sure = best >= _sure_from(text, kind)
    looked_up = sure or (asked and best >= layout.possible)

    def answering(share: float) -> list[Weighed]:
        return [one for one in ranked if looked_up and one.judged.chance >= max(LEAST, share * best)]

    first, beside = answering(RIVAL)[:1], answering(layout.beside)
    impersonal = of_the_world(text, kind) and best < layout.possible
    offered = not (impersonal or (asked and (looked_up or asks(text) or speaks_of_oneself(text))))
    if looked_up and layout.choose_from:
        given = [one for one in ranked[: layout.choose_from] if one.judged.chance >= LEAST_TO_CHOOSE]
    else:
        mattering = [one for one in ranked if one.matters >= MATTERS and (offered or one in beside)]
        given = [*first, *(one for one in mattering if one not in first)]
    hits = [one.hit for one in given[:limit]]
    return Recollection(
        hits,
        sure,
        looked_up=looked_up or (asked and not hits),
        missing=asked and not hits,
        of_the_world=impersonal,
    )


def of_the_world(text: str, kind: MessageKind) -> bool:
    """Whether a message asks about the world without mentioning the person."""
    return kind is MessageKind.WORLD and asks(text) and not speaks_of_oneself(text)


def _sure_from(text: str, kind: MessageKind) -> float:
    """The probability from which recall is sure that a note is the answer. Never for a message that tells something, whatever note it
    resembles, nor for a request without a question ("Suggest a present for Joel"), which no note can answer."""
    if kind is MessageKind.TELL or (kind is MessageKind.REQUEST and not _questions(text)):
        return math.inf
    return SURE_OF_THE_WORLD if kind is MessageKind.WORLD and not speaks_of_oneself(text) else SURE


def _questions(text: str) -> bool:
    return asks(text) or asks_indirectly(text)
