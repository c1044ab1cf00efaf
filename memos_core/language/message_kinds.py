"""What a person wants with a message: they ask for what they have told, want something done, ask about the world, tell something, or chat.

Two classifiers were learned from messages of several authors: a linear one over the embedding of a message (tools/message_kinds.py), and a
head of the tagger of messages (tools/reader_model.py), which reads hasty typing better. The mean of both decides; benchmarks/README.md says
how often they are right on authors who were left out.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from memos_core.language.linear_classifiers import read_classifier
from memos_core.language.people import asks_about_an_acquaintance

_OWN = re.compile(r"\b(?:i|me|my|mine|we|us|our)\b", re.IGNORECASE)
_QUESTION = re.compile(
    r"\?\s*$|^\s*(?:what|who|whose|when|where|which|why|how|do|does|did|is|are|am|was|were|can|could|should|will|would|tell me)\b",
    re.IGNORECASE,
)
_ASKED_POLITELY = re.compile(
    r"\b(?:(?:can|could|would|will) you (?:please )?)?(?:tell|remind) me\b(?: please\b)?", re.IGNORECASE
)
_ADVICE = re.compile(
    r"\b(?:(?:should|shall|can|could|may|might|must|would) (?:i|we)\b|how (?:do|would) (?:i|we) (?!take|like|feel|want|prefer|spell)"
    r"|(?:do|did|does) (?:i|we) (?:have|need) to\b|(?:i|we) (?:have|need|ought) to\b|what if\b"
    r"|(?:can|could|would|will) you\b|is it (?:bad|good|ok|okay|safe|normal|healthy|better|worth|possible|true)\b)",
    re.IGNORECASE,
)
LONG_WORDS = 20
"""A message of this many words counts as long."""
SHARPNESS = 8.0
"""The factor that turns the linear classifier's scores into logits."""
LEAD = 0.5
"""How far the log probability of a look-up must be ahead of the next kind's. Look-ups are held back because to a look-up that no memory
answers, and to nothing else, a small model's reply is a refusal."""
ANYBODYS_LEAD = 3.0
"""Replaces LEAD for a message that anybody could send to anybody: it asks to be told something or for advice, and names neither the person
nor anybody else. "Tell me a story" reads much like "Tell me the door code", and "How do I make risotto?" like "How do I take my
coffee?"."""
_NAME = re.compile(r"(?<=[^.!?:\s\"“'])\s+[A-Z][\w'’]+")


class MessageKind(StrEnum):
    """What a message wants."""

    LOOKUP = "lookup"
    """Asks for something that only the person can have told: "When is my appointment?"."""
    REQUEST = "request"
    """Wants something done, or advice."""
    WORLD = "world"
    """Asks about the world."""
    TELL = "tell"
    """Tells something."""
    CHAT = "chat"
    """Greets, thanks, or speaks of the conversation itself."""


def asks(text: str) -> bool:
    """Whether a sentence asks something, by its form."""
    return _QUESTION.search(text) is not None


def asks_indirectly(text: str) -> bool:
    """Whether a sentence asks to be told something: "Remind me what my sister likes"."""
    return _ASKED_POLITELY.search(text) is not None and asks(_ASKED_POLITELY.sub("", text))


def speaks_of_oneself(text: str) -> bool:
    """Whether a text contains "I", "my", "us" or the like."""
    return _OWN.search(text) is not None


def about_the_person(text: str) -> bool:
    """Whether a message has the form of a question about what the person may have told of themselves: "What is my dog called?". A question
    for advice ("What should I cook?") or for a deed ("Can you help me?") has not, since it can be answered without that."""
    asked = _ASKED_POLITELY.sub("", text)
    return asks(text) and _OWN.search(asked) is not None and _ADVICE.search(asked) is None


def signs(text: str) -> NDArray[np.float32]:
    """Features of the form of a message that indicate its kind, in addition to its embedding. They are halved so that none outweighs the
    embedding."""
    told = [
        about_the_person(text),
        asks(text),
        _OWN.search(text) is not None,
        _ADVICE.search(text) is not None,
        "?" in text,
        min(len(text.split()) / LONG_WORDS, 2),
        asks_about_an_acquaintance(text),
    ]
    return np.array(told, dtype=np.float32) / np.float32(2)


def kind_of(
    text: str,
    vector: NDArray[np.float32] | None,
    read: NDArray[np.float32] | None = None,
    lead: float | None = None,
) -> MessageKind:
    """The kind of a message, according to one or both of the classifiers.

    Args:
        text: the message.
        vector: its unit embedding by all-MiniLM-L6-v2; None if there is none.
        read: the log probabilities of the kinds, in order, according to the tagger of messages; None if it was not asked.
        lead: how far a look-up must be ahead of the next kind; None for as much as a reply needs.
    """
    found = [] if read is None else [read]
    if vector is not None:
        scores = SHARPNESS * (np.concatenate([vector, signs(text), [1.0]]) @ _weights())
        found.append(scores - np.log(np.exp(scores).sum()))
    if lead is None:
        lead = ANYBODYS_LEAD if _is_anybodys(text) else LEAD
    return likeliest(np.mean(found, axis=0), list(MessageKind), lead)


def _is_anybodys(text: str) -> bool:
    """Whether a message asks to be told something or for advice, and names nobody."""
    rest = _ADVICE.sub("", _ASKED_POLITELY.sub("", text))
    return rest != text and not (_OWN.search(rest) or _NAME.search(text) or asks_about_an_acquaintance(text))


def likeliest(scores: NDArray[np.float32], kinds: Sequence[MessageKind], lead: float) -> MessageKind:
    """The kind with the highest score; but a look-up that is not ahead by `lead` gives way to the second."""
    first, second = (int(place) for place in np.argsort(-scores)[:2])
    hesitates = kinds[first] is MessageKind.LOOKUP and scores[first] - scores[second] < lead
    return kinds[second if hesitates else first]


@functools.cache
def _weights() -> NDArray[np.float32]:
    """The weights of the linear classifier: one column for each kind, in order."""
    weights, names = read_classifier("message_kinds")
    return weights[:, [names.index(kind.value) for kind in MessageKind]]
