"""Checks whether an adapter's answer is what it was taught. Pure: it compares words and asks no model."""

from __future__ import annotations

from memos_core.language.text import stems
from memos_core.parametric.questions import second_person

SHARE = 0.5
"""The least share of the memory's words beyond the question that an answer must contain."""


def repeats(reply: str, statement: str, question: str) -> bool:
    """Whether a reply says what a memory says, and nothing else. An adapter that mixes memories up uses words that stand neither
    in the memory nor in the question.

    Args:
        reply: the adapter's answer.
        statement: the memory's text, with its dates.
        question: what the adapter was asked.
    """
    told, said, asked = (set(stems(text)) for text in (second_person(statement), reply, question))
    telling = (told - asked) or told
    return said <= told | asked and len(said & telling) >= SHARE * len(telling)
