"""Messages that continue what was said before: "and when does she arrive?" means nothing without the turn before it.

English words show this (`follows_up`). In other languages nothing here distinguishes "und wann kommt sie an?" from "wann kommt Lena an?",
so a short question for which nothing is found is searched for once more together with the turn before it (`gone_on_with`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from memos_core.language.identification import ENGLISH, language_of
from memos_core.language.message_kinds import asks
from memos_core.language.text import stems, words
from memos_core.text_matching import pieces

_LINKED = re.compile(r"^\s*(?:(?:ok|okay|yes|no|well)\W+)?(?:and|but|or|so|then|(?:what|how) about)\b", re.IGNORECASE)
_POINTING = re.compile(
    r"\b(?:he|him|his|she|hers?|it|its|they|them|theirs?|this|that|these|those|there|then|one|ones)\b", re.IGNORECASE
)
_QUESTION_MARK = re.compile(r"[?？؟]\s*$")
MOST_TURNS = 3
"""How many earlier turns a question may be joined to; all of them but the first are short questions themselves."""
LONGEST = 12
"""In words; a longer question names its topic itself."""


def follows_up(text: str) -> bool:
    """Whether a question can be understood only together with what was said before it."""
    if len(words(text)) > LONGEST:
        return False
    return _LINKED.search(text) is not None or (asks(text) and (is_vague(text) or _POINTING.search(text) is not None))


def is_vague(text: str) -> bool:
    """Whether a message names nothing at all: "why?", "and then?"."""
    return not stems(_LINKED.sub("", text))


def completed(text: str, before: Iterable[str]) -> str:
    """A message together with the turn that it continues.

    Args:
        text: the message.
        before: the person's earlier turns in this conversation, latest first.

    Returns:
        The message preceded by the latest turn that stands alone. The message itself if it stands alone or there is no such turn.
    """
    if not follows_up(text):
        return text
    earlier = next((turn for turn in before if not follows_up(turn)), None)
    return text if earlier is None else f"{earlier} {text}"


def gone_on_with(text: str, before: Iterable[str]) -> str:
    """A short question in a language other than English, together with the turns that it may continue; "" if it cannot continue any.

    Args:
        text: the message.
        before: the person's earlier turns in this conversation, latest first.
    """
    if not _is_short_question(text) or follows_up(text) or language_of(text) == ENGLISH:
        return ""
    earlier: list[str] = []
    for turn in before:
        earlier.insert(0, turn)
        if not _is_short_question(turn) or len(earlier) == MOST_TURNS:
            break
    return " ".join([*earlier, text]) if earlier else ""


def _is_short_question(text: str) -> bool:
    parts = [piece for word in words(text) for piece in pieces(word)]
    return len(parts) <= LONGEST and _QUESTION_MARK.search(text) is not None
