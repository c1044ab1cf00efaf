"""Redaction of verbatim turns: finds the words that tell a forgotten memory and returns the turn without them. Pure.

A message may tell several things. When one of them is forgotten, the turn loses the words that told it and those that repeat it,
and keeps the rest. Where these cannot be told apart with certainty, the whole turn is removed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from memos_core.language.text import stem, stems, words
from memos_core.storage.erasure_file import Span

REMOVED = "[removed]"
"""What stands in the place of words that are removed from the middle of a sentence."""
HALF = 0.5
"""A sentence that holds this share of a memory's telling words tells it too."""
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"'”’)]*(?=\s|\Z)|(?=\n)|\Z)\s*", re.DOTALL)
LONGEST_BEGINNING = 0.4
"""The largest share of a statement that may be words which the reader has put before what was said: "My cousin Piotr starts in April"
was "he starts in april"."""


def without(text: str, spans: Sequence[Span]) -> str:
    """The text without these words; empty where nothing is left that says anything."""
    parts, at = list[str](), 0
    for start, end in _joined(spans):
        whole = (start == 0 or text[start - 1].isspace()) and (end >= len(text) or text[end - 1].isspace())
        parts += [text[at:start], "" if whole else REMOVED]
        at = end
    left = "".join([*parts, text[at:]]).strip()
    return left if words(left.replace(REMOVED, "")) else ""


def found_in(text: str, statement: str) -> list[Span]:
    """Where a statement stands word for word in a text, because a reader has made it of a clause; a beginning that the reader has
    added is left out."""
    wanted = statement.strip().rstrip(".!…").split()
    most = int(LONGEST_BEGINNING * len(wanted))
    for beginning in range(most + 1):
        if not words(" ".join(wanted[beginning:])):
            break
        pattern = r"\s+".join(_as_typed(word) for word in wanted[beginning:])
        if found := [match.span() for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)]:
            return found
    return []


def _as_typed(word: str) -> str:
    """A pattern for a word, with or without its apostrophes."""
    return "['’]?".join(re.escape(part) for part in re.split("['’]", word))


def telling(text: str, forgotten: Collection[str], others: Iterable[str]) -> list[Span] | None:
    """The words of the person's turn that tell what is forgotten.

    Args:
        text: the turn's text.
        forgotten: the texts of the memories that are forgotten.
        others: the texts of the memories that were understood from the same message, and stay.

    Returns:
        What to remove; None where that is not certain, or nothing would be left.
    """
    claimed = [span for other in others for span in found_in(text, other)]
    spans: list[Span] = []
    for memory in forgotten:
        own = found_in(text, memory)
        if not own:
            own = [span for span in _sentences(text) if tells(text[slice(*span)], memory)]
        if not own:
            return None
        spans += own
        for sentence in _sentences(text):
            if any(_overlap(span, sentence) and not _covers(own, span) for span in claimed):
                goes = _says_all(_cut(text, sentence, spans), memory)
            else:
                goes = any(_overlap(span, sentence) for span in own)
                goes = goes or not set(stems(text[slice(*sentence)])).isdisjoint(stems(memory))
            if goes:
                spans.append(sentence)
    left = without(text, spans)
    if not left or any(found_in(left, memory) for memory in forgotten):
        return None
    return _joined(spans)


def repeating(text: str, forgotten: Collection[str], stays: str) -> list[Span] | None:
    """The words of a reply that may repeat what is forgotten: all but the sentences that surely speak of something else, which
    share words with what stays and none with what goes.

    Args:
        text: the reply's text.
        forgotten: the texts of the memories that are forgotten.
        stays: what stays of the message before it.

    Returns:
        What to remove; None where nothing would be left.
    """
    gone = {root for memory in forgotten for root in stems(memory)}
    left = set(stems(stays)) - gone
    spans = []
    for sentence in _sentences(text):
        roots = set(stems(text[slice(*sentence)]))
        if roots & gone or not roots & left:
            spans.append(sentence)
    return _joined(spans) if without(text, spans) else None


def tells(text: str, memory: str) -> bool:
    """Whether a text has a name, a number or half of the words of what a memory says."""
    roots, wanted = set(stems(text)), set(stems(memory))
    names = {stem(word) for word in words(memory)[1:] if word[0].isupper() or word[0].isdigit()} & wanted
    return bool(roots & names) or (bool(wanted) and len(roots & wanted) >= HALF * len(wanted))


def _sentences(text: str) -> list[Span]:
    """Where each sentence stands, with the space after it."""
    return [match.span() for match in _SENTENCE.finditer(text)]


def _says_all(text: str, memory: str) -> bool:
    wanted = set(stems(memory))
    return bool(wanted) and wanted <= set(stems(text))


def _cut(text: str, sentence: Span, spans: Iterable[Span]) -> str:
    """What is left of a sentence without these spans."""
    start, end = sentence
    inside = [
        (max(one, start) - start, min(other, end) - start) for one, other in spans if _overlap((one, other), sentence)
    ]
    return without(text[start:end], inside)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _covers(spans: Iterable[Span], other: Span) -> bool:
    """Whether one of the spans contains all of another."""
    return any(start <= other[0] and other[1] <= end for start, end in spans)


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, with those that overlap or touch joined."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
