"""What a statement is about, and questions for all that is known of it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memos_core.language.text import STOP_WORDS
from memos_core.parametric.questions.person import plain_sentence

_LEADS = ("What did I tell you about ", "What do you know about ", "What have I said about ", "Tell me about ")
_LONGEST = 3
"""Words of a topic."""


def about_a_topic(question: str) -> bool:
    """Whether a question asks for all that is known about a topic, and not for one detail."""
    return question.startswith(_LEADS)


def topics(statement: str) -> list[str]:
    """The words of a statement that carry its meaning, in their order; none where it has only stop words."""
    words = re.findall(r"[^\W\d_][\w'-]+", plain_sentence(statement))
    kept = [word for word in words if word.lower().removesuffix("'s") not in STOP_WORDS and len(word) > 2]
    return list(dict.fromkeys(word.removesuffix("'s") for word in kept))


def by_topic(statement: str) -> Iterator[str]:
    """Questions for all that is known about a statement's topics, which it answers itself; none where it has no topics."""
    found = topics(statement)
    if found:
        yield f"{_LEADS[0]}{' and '.join(found[:2])}?"
        yield f"{_LEADS[1]}{found[0]}?"
        yield f"{_LEADS[3]}{' and '.join(found[:_LONGEST])}."
        yield f"{_LEADS[2]}{found[-1]}?"
