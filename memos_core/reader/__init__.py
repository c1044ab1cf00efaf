"""MemReader: what a message of the person tells about the person.

There are two readers (`Reader`). The small one, in this module, is always available: a learned tagger (`tagging`) finds the parts of a
message that should be kept. `model_reader` reads again with a model that is able to. Each statement is grounded in the message: it
consists of the words that the person wrote, made into a sentence that stands alone (`standing_alone`).

Only an explicit request ("Remember that ...") is handled by a rule: what follows is kept in any case. `language.times` finds the time that
a statement speaks of, `subjects` its subject.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from memos_core.cube import SemanticType
from memos_core.days import present
from memos_core.language.given_names import given_names
from memos_core.language.identification import language_of
from memos_core.language.message_kinds import asks_indirectly, speaks_of_oneself
from memos_core.language.sensitivity import holds_secret
from memos_core.language.spoken_times import day_spoken_of
from memos_core.language.times import spoken_of
from memos_core.reader.found_statement import FoundStatement, Reader, Reading
from memos_core.reader.health import HEALTH, is_about_health
from memos_core.reader.joining import belong_together
from memos_core.reader.normal_form import normal
from memos_core.reader.prose import Prose
from memos_core.reader.standing_alone import sentence_of, tidy
from memos_core.reader.subjects import NAMES, is_denied, subject_of
from memos_core.reader.tagging import FEWEST_WORDS, FRAMES, OWN_FRAMES, Told, kind_of_statement, parts_to_keep

__all__ = [
    "LONGEST_MESSAGE",
    "FoundStatement",
    "Reader",
    "Reading",
    "SmallReader",
    "described",
    "read",
    "stated_at",
    "tidy",
]

LONGEST_MESSAGE = 4000
"""In characters; a longer message is a pasted document, of which only explicit requests are read."""
SURE, SURE_ENOUGH_OF_HEALTH = 0.75, 0.4
"""The confidence from which a part is kept, and the one for a part that concerns health or safety in the person's own life, where missing
something may harm (benchmarks/README.md, "extract")."""
UNSURE, UNSURE_BUT_GRAVE = 0.3, 0.15
"""The confidence from which the person is asked about a part, and the one for a part that concerns health or safety or contains a secret
(benchmarks/README.md, "extract")."""
MOST = 0.99
"""The highest confidence of a statement that the person has not asked to be remembered."""
NAMED = 0.9
"""The confidence of an introduction by a given name."""
LONGEST_INTRODUCTION = 5
"""In words."""
_ENDLESS = re.compile(r"\S{300,}")
"""No real word is this long, and the patterns would take seconds to match it."""
_OTHERS = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]*`|^\s*>.*$", re.DOTALL | re.MULTILINE)
"""Code between its marks, and lines quoted as in an e-mail."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
_LEAD_IN = re.compile(
    r"^(?:(?:please|pls|plz|and|also|oh|hey|hi|hello|ok(?:ay)?|so|btw|by the way)\b[\s,.!:-]*)+", re.IGNORECASE
)
_REMEMBER = re.compile(
    r"^(?:(?:could you|can you|can you please|will you|please)[,\s]+)*"
    r"(?:do\s+)?(?:remember|note|keep in mind|make a note|bear in mind|don['’]?t forget|never forget)"
    r"(?:\s+(?:please|for me|this|down))*(?:\s*[:,-]\s*|\s+that\s+|\s+)(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_NOT_A_FACT_AFTER_REMEMBER = re.compile(
    r"^(?:to|when|how|what|where|who|why|if|about|me\b|the time|our last|anything|you|your)\b", re.IGNORECASE
)
_CORRECTION = re.compile(
    r"^(?:(?:oh|oops|well|yes|and|but|ok(?:ay)?|hey|hi)\b[\s,.!-]+)*"
    r"(?:no|nope|actually|sorry|wait|correction|in fact|to be clear|i meant?|my mistake|my bad|update)\b",
    re.IGNORECASE,
)


class SmallReader:
    """`read` as a `Reader`."""

    origin = "rules"

    def read(self, message: str, *, date: datetime | None = None, before: Sequence[str] = ()) -> list[FoundStatement]:
        return read(message, date=date, before=before)

    def reading(self, message: str, *, date: datetime | None = None, before: Sequence[str] = ()) -> Reading:
        """The statements found in a message of the person, and those that they should be asked about. See `Reader.read`."""
        found = read(message, date=date, before=before)
        return Reading(found, _unsure(_own(message), found, date or present(), before))


def read(message: str, *, date: datetime | None = None, before: Sequence[str] = ()) -> list[FoundStatement]:
    """The statements in a message of the person, in order; most messages contain none. See `Reader.read`."""
    date = date or present()
    message = _own(message)
    insisted = _insisted_on(message)
    found: list[tuple[int, FoundStatement]] = []
    settled: set[str] = set()
    for part, wanted in _joined(message, kept_parts(message, before, insisted)):
        one = _statement(message, part, date, before, insisted=wanted)
        if one is None:
            continue
        # "I moved to Porto, I don't live in Lisbon any more": the second part must not end what the first one states.
        if is_denied(one.text) and one.subject in settled:
            one = replace(one, subject="")
        settled.add(one.subject)
        found.append((part.start, one))
    if not found and (name := _introduction(message)):
        found.append((0, described(sentence_of(name, "", "", ()), date=date, confidence=NAMED)))
    for start, end in insisted:
        if not any(start <= place <= end for place, _ in found):
            text = message[start:end]
            found.append((start, described(text, date=date, confidence=1.0)))
    found.sort(key=lambda item: item[0])
    return [one for n, (_, one) in enumerate(found) if all(one.text != other.text for _, other in found[:n])]


def kept_parts(
    message: str, before: Sequence[str] = (), insisted: Sequence[tuple[int, int]] = ()
) -> list[tuple[Told, bool]]:
    """The parts of a message that are surely to be kept, in order, each with whether the person explicitly asks for it.

    Args:
        message: what the person wrote.
        before: the person's last messages in the same conversation, oldest first.
        insisted: where the message explicitly asks to be remembered.
    """
    kept: list[tuple[Told, bool]] = []
    for part in _parts(message, before) if len(message) <= LONGEST_MESSAGE else []:
        wanted = any(start <= part.start and part.end <= end for start, end in insisted)
        overlaps = any(part.start < end and start < part.end for start, end in insisted)
        unsure = part.confidence < _sure_from(part) or holds_secret(message[part.start : part.end])
        if wanted or not (overlaps or unsure):
            kept.append((part, wanted))
    return kept


def _joined(message: str, kept: Sequence[tuple[Told, bool]]) -> list[tuple[Told, bool]]:
    """The parts, where those that only say something together are one."""
    joined: list[tuple[Told, bool]] = []
    last: Told | None = None
    for part, wanted in kept:
        if last is not None and joined[-1][1] == wanted and belong_together(message, last, part):
            joined[-1] = (joined[-1][0].joined_with(part), wanted)
        else:
            joined.append((part, wanted))
        last = part
    return joined


def _sure_from(part: Told) -> float:
    own_health = part.health >= HEALTH and part.frame in FRAMES[:OWN_FRAMES]
    return SURE_ENOUGH_OF_HEALTH if own_health else SURE


def _parts(message: str, before: Sequence[str]) -> list[Told]:
    """The parts that may be kept, in order. Those that concern health are searched for again with a lower threshold."""
    parts = parts_to_keep(message, before)
    for part in parts_to_keep(message, before, SURE_ENOUGH_OF_HEALTH):
        new = all(part.end <= other.start or other.end <= part.start for other in parts)
        if new and _sure_from(part) < SURE and part.words >= FEWEST_WORDS:
            parts.append(part)
    return sorted(parts, key=lambda part: part.start)


def stated_at(
    message: str, part: Told, *, date: datetime | None = None, before: Sequence[str] = ()
) -> FoundStatement | None:
    """What the words at a place in a message state, given that the person wants them kept; None if they cannot stand alone. See
    `Reader.read`."""
    return _statement(_own(message), part, date or present(), before, insisted=True)


def _own(message: str) -> str:
    """The message with everything that is surely not the person's own replaced by spaces."""
    message = _ENDLESS.sub(lambda match: " " * len(match[0]), message[: 4 * LONGEST_MESSAGE])
    return _OTHERS.sub(lambda match: " " * len(match[0]), message)


def _unsure(
    message: str, found: Sequence[FoundStatement], date: datetime, before: Sequence[str]
) -> list[FoundStatement]:
    """The statements that may be worth keeping besides those found."""
    if len(message) > LONGEST_MESSAGE or (found and _introduction(message)):
        return []
    taken = [(one.part.start, one.part.end) for one in found if one.part is not None] + _insisted_on(message)
    unsure: list[FoundStatement] = []
    for part in parts_to_keep(message, before, UNSURE_BUT_GRAVE):
        if any(part.start < end and start < part.end for start, end in taken):
            continue
        grave = part.health >= HEALTH or holds_secret(message[part.start : part.end])
        if part.confidence < (UNSURE_BUT_GRAVE if grave else UNSURE):
            continue
        if part.frame not in FRAMES[:OWN_FRAMES] or part.words < FEWEST_WORDS:
            continue
        one = _statement(message, part, date, before, insisted=False)
        if one is not None:
            unsure.append(one)
    return unsure


def described(text: str, *, date: datetime | None = None, confidence: float = 1.0) -> FoundStatement:
    """The statement for a text that is to be kept as a whole, with its type, subject and time.

    Args:
        text: what the person or a client asks to be remembered.
        date: when it was said; None means here and now.
        confidence: how certain it is that the text should be kept.
    """
    corrects = bool(_CORRECTION.match(text))
    subject = subject_of(_without_correction(text))
    kind = SemanticType.PERSONA if subject in NAMES else kind_of_statement(text)
    date = date or present()
    when = day_spoken_of(text, date, language_of(text)) or spoken_of(normal(text), date)
    kept = tidy(text) or text.strip()  # a text of dashes and the like alone stays as it is
    return FoundStatement(kept, kind, confidence, subject, corrects, when, health=is_about_health(text))


def _type_of(subject: str, part: Told) -> SemanticType:
    """The type of a statement: settled by its subject, or else given by the tagger."""
    if subject in NAMES:
        return SemanticType.PERSONA
    return SemanticType.PREFERENCE if subject.startswith("favourite.") else part.type


def _statement(
    message: str, part: Told, date: datetime, before: Sequence[str], *, insisted: bool
) -> FoundStatement | None:
    """What a part of a message states; None if it cannot stand alone."""
    quotation = message[part.start : part.end]
    if _LEAD_IN.fullmatch(quotation):
        return None
    if message[part.end :].lstrip().startswith("?") and not speaks_of_oneself(quotation):
        return None  # a question that does not mention the person
    if asks_indirectly(quotation) and not insisted:
        return None
    begin = max((end.end() for end in _SENTENCE_END.finditer(message, 0, part.start)), default=0)
    text = sentence_of(quotation, part.begins, message[: part.start], before)
    if not text:
        return None
    subject = subject_of(text)
    return FoundStatement(
        text=text,
        type=_type_of(subject, part),
        confidence=1.0 if insisted else min(round(part.confidence, 2), MOST),
        subject=subject,
        corrects=bool(_CORRECTION.match(message[begin : part.end].strip())),
        occurred=spoken_of(normal(text), date),
        quotation=" ".join(quotation.split()),
        part=part,
        health=part.health >= HEALTH or is_about_health(text),
    )


def _without_correction(text: str) -> str:
    return re.sub(_CORRECTION.pattern + r"[\s,.:;!–—-]*", "", text, count=1, flags=re.IGNORECASE) or text


def _insisted_on(message: str) -> list[tuple[int, int]]:
    """The parts of a message that it explicitly asks to be remembered: "Remember that ...". Questions about a shared past do not count."""
    found = []
    bounds = [0, *(end.end() for end in _SENTENCE_END.finditer(message)), len(message)]
    for start, end in itertools.pairwise(bounds):
        sentence = message[start:end].strip()
        at = message.find(sentence, start)
        led = _LEAD_IN.match(sentence)
        skipped = led.end() if led else 0
        match = _REMEMBER.match(sentence[skipped:])
        if match is None or sentence.endswith("?") or not _is_own(message, sentence):
            continue
        rest = match["rest"].strip()
        if len(rest) >= 3 and not _NOT_A_FACT_AFTER_REMEMBER.match(rest):
            begin = at + skipped + match.start("rest")
            found.append((begin, begin + len(rest)))
    return found


def _introduction(message: str) -> str:
    """The message, if it is nothing but an introduction by a given name ("hi, im Marta"); "" for any other."""
    said = _LEAD_IN.sub("", message.strip())
    words = re.findall(r"[^\W\d_]+", said)
    short = 2 <= len(words) <= LONGEST_INTRODUCTION and not said.endswith("?")
    return said if short and words[-1].casefold() in given_names() and subject_of(said) in NAMES else ""


def _is_own(message: str, sentence: str) -> bool:
    """Whether a sentence is the person's own, and no quotation, code or paste."""
    prose = Prose(message)
    return any(
        prose.restored(one).find(sentence.rstrip(".!")) >= 0 or sentence.find(prose.restored(one)) >= 0
        for one in prose.sentences
    )
