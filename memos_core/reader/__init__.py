"""MemReader: what a message of the person tells about the person.

There are two readers (`Reader`). Here are the rules, which are always there: they need no model and invent nothing.
`model_reader` reads again with a model that is able to. Whichever it is, each candidate is a sentence of the message,
or a clause of it that stands by itself, as the person wrote it (without its lead-in), so that it is grounded by
construction. Questions, hypotheticals, quotations, code, pasted documents, stories and parts that are played yield
nothing.

A message goes through `prose` (the person's own sentences), `clauses` (what may state one thing each), `wording` (one
spelling for the rules), `refusals` and `statements` (type and subject), and `language.times` (the time spoken of).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from memos_core.cube import SemanticType
from memos_core.days import present
from memos_core.language.times import spoken_of
from memos_core.reader.clauses import CORRECTION, LEAD_IN, clauses
from memos_core.reader.found_statement import FoundStatement, Reader
from memos_core.reader.prose import Prose, masked
from memos_core.reader.refusals import is_framed
from memos_core.reader.statements import state, was_greeted
from memos_core.reader.wording import normal

__all__ = ["LONGEST_MESSAGE", "LONGEST_SENTENCE", "FoundStatement", "Reader", "RuleReader", "read"]

LONGEST_MESSAGE = 4000
"""Characters; a longer message is a pasted document, of which only an explicit request is read."""
LONGEST_SENTENCE = 400
_ENDLESS = re.compile(r"\S{300,}")
"""No real word is so long, and the patterns would take seconds for it."""

_REMEMBER = re.compile(
    r"^(?:(?:please|pls|plz|and|also|oh|hey|ok(?:ay)?|so|could you|can you|can you please|will you)[,\s]+)*"
    r"(?:do\s+)?(?:remember|note|keep in mind|make a note|bear in mind|don['’]?t forget|never forget)"
    r"(?:\s+(?:please|for me|this|down))*(?:\s*[:,-]\s*|\s+that\s+|\s+)(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_NOT_A_FACT_AFTER_REMEMBER = re.compile(
    r"^(?:to|when|how|what|where|who|why|if|about|me\b|the time|our last|anything|you|your)\b", re.IGNORECASE
)


def read(message: str, *, date: datetime | None = None) -> list[FoundStatement]:
    """The memories in one message of the person, in its order; most messages hold none.

    Only ever call this with what the person wrote: recalled memories, documents and the assistant's own
    words are not the person's statements.

    Args:
        message: what the person wrote.
        date: when they wrote it, in the zone in which they did: "yesterday" is relative to that. None is here and now.
    """
    date = date or present()
    prose = prose_of(message)
    explicit_only = prose.length > LONGEST_MESSAGE
    found: list[FoundStatement] = []
    for sentence in prose.sentences:
        if len(sentence) > LONGEST_SENTENCE:
            continue
        candidates = _explicit(sentence, date)
        if candidates is None:
            candidates = [] if explicit_only else _stated(sentence, date)
        for candidate in candidates:
            restored = replace(candidate, text=prose.restored(candidate.text))
            if all(restored.text != other.text for other in found):
                found.append(restored)
    return found


class RuleReader:
    """`read` as a `Reader`."""

    origin = "rules"

    def read(self, message: str, *, date: datetime | None = None, before: Sequence[str] = ()) -> list[FoundStatement]:
        return read(message, date=date)


def asks_to_remember(sentence: str) -> bool:
    """Whether a sentence of the person's begins with "remember" or the like: then the rules settle what it holds."""
    return _REMEMBER.match(LEAD_IN.sub("", sentence)) is not None


def prose_of(message: str) -> Prose:
    """The person's own sentences in a message, looked for in its first 4 * LONGEST_MESSAGE characters."""
    return Prose(_ENDLESS.sub(" ", message[: 4 * LONGEST_MESSAGE]))


def _explicit(sentence: str, date: datetime) -> list[FoundStatement] | None:
    """ "Remember that ..." keeps whatever follows, unless it asks about a shared past; None where nothing is asked."""
    match = _REMEMBER.match(LEAD_IN.sub("", sentence))
    if match is None:
        return None
    rest = match["rest"].strip()
    if sentence.rstrip().endswith("?") or _NOT_A_FACT_AFTER_REMEMBER.match(rest) or len(rest) < 3:
        return []
    stated = [replace(candidate, confidence=1.0) for candidate in _stated(rest, date)]
    text = tidy(rest)
    return stated or [FoundStatement(text, SemanticType.FACT, 1.0, occurred=spoken_of(normal(masked(text)), date))]


def _stated(sentence: str, date: datetime) -> list[FoundStatement]:
    """What the clauses of a sentence state."""
    if is_framed(normal(masked(LEAD_IN.sub("", sentence)))):
        return []
    corrected = bool(CORRECTION.match(sentence))
    greeted = was_greeted(sentence)

    def subject_of(clause: str) -> str | None:
        statement = state(masked(clause), greeted)
        return None if statement is None else statement.subject

    found: list[FoundStatement] = []
    settled: set[str] = set()
    for clause in clauses(sentence, subject_of):
        statement = state(masked(clause), greeted)
        if statement is None:
            continue
        # "I moved to Porto, I don't live in Lisbon any more": the second clause must not end what the first one states.
        subject = "" if statement.ended and statement.subject in settled else statement.subject
        settled.add(subject)
        found.append(
            FoundStatement(
                text=tidy(clause),
                type=statement.type,
                confidence=0.9 if subject else 0.75,
                subject=subject,
                corrects=corrected,
                occurred=spoken_of(normal(masked(clause)), date),
            )
        )
    return found


def tidy(sentence: str) -> str:
    """The sentence as a memory: capital at the beginning, full stop at the end."""
    text = " ".join(sentence.split()).rstrip(" ,;:-")
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!…)" or text[-1] in "\"'”’" else text + "."
