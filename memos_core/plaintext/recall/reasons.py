"""The reasons why a memory was recalled, in words for the person."""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.cube import MemCube, SemanticType
from memos_core.days import day_in_words, local_time
from memos_core.language.times import date_meant
from memos_core.plaintext.recall.decay import LARGEST_LOSS
from memos_core.plaintext.recall.signals import Question, RecallCandidate, is_named

COSINE_FLOOR, COSINE_RANGE = 0.10, 0.60
"""all-MiniLM-L6-v2 gives unrelated short texts a cosine near 0.1 and a question and its answer 0.4 to 0.7."""
WORDS_NAMED = 3
DATES_NAMED = 3
_KINDS = {
    SemanticType.FACT: "a fact",
    SemanticType.PREFERENCE: "a preference",
    SemanticType.EVENT: "an event",
    SemanticType.EPISODE: "something that was said",
    SemanticType.DOCUMENT: "a passage of a document",
    SemanticType.SKILL: "a skill",
    SemanticType.PERSONA: "about you",
    SemanticType.REMINDER: "a reminder",
}


def rescaled(cosine: float | None) -> float:
    """A cosine as a share, 0 to 1, of what a question and its answer usually have."""
    return min(max(((cosine or 0.0) - COSINE_FLOOR) / COSINE_RANGE, 0.0), 1.0)


def why(
    item: RecallCandidate,
    cube: MemCube,
    question: Question,
    matched: Sequence[str],
    *,
    repeated: Sequence[MemCube] = (),
    lost: float = 0.0,
    kind_asked: bool = False,
) -> str:
    """The reasons for one hit, the strongest first.

    Args:
        item: its signals.
        cube: the memory.
        question: what was asked.
        matched: the words of the question as they stand in the memory.
        repeated: memories that say the same and are not shown beside it.
        lost: what it lost of its rank by not being used.
        kind_asked: whether only certain kinds were asked for.
    """
    reasons = []
    semantic = rescaled(item.cosine)
    if matched:
        reasons.append("Matched " + ", ".join(f'"{word}"' for word in matched[:WORDS_NAMED]))
    elif item.context_words >= 0.5:
        reasons.append("Matched in the talk around it")
    if is_named(item.speaker, question):
        reasons.append(f"Said by {item.speaker}")
    if question.span is not None and item.time == 1.0:
        reasons.append(f"From {question.span.label}")
    elif question.span is not None and item.time >= 0.5:
        reasons.append(f"Told soon after {question.span.label}")
    if semantic >= 0.35 or (semantic > 0 and not reasons):
        strength = "Close" if semantic >= 0.65 else "Similar" if semantic >= 0.35 else "Distantly similar"
        reasons.append(f"{strength} in meaning")
    if kind_asked:
        reasons.append(f"It is {_KINDS[cube.type]}")
    if cube.pinned:
        reasons.append("Pinned")
    if cube.superseded_by is not None and cube.valid_to is not None:
        reasons.append(f"Held until {day_in_words(local_time(cube.valid_to).date())}")
    date = date_meant(cube)
    if date is not None and (question.span is None or question.span.label != date):
        reasons.append(f"Speaks of {date}")
    if lost > LARGEST_LOSS / 2:
        reasons.append("Ranked lower because it was not used for long")
    if repeated:
        reasons.append(_also_said(cube, repeated))
    if not reasons:
        return "Matched"
    return "; ".join([reasons[0], *(reason[0].lower() + reason[1:] for reason in reasons[1:])])


def _also_said(cube: MemCube, repeated: Sequence[MemCube]) -> str:
    days = {other.at.date() for other in repeated} - {cube.at.date()}
    if not days:
        return f"Said {len(repeated) + 1} times"
    said = [day_in_words(day) for day in sorted(days)]
    more = len(said) - DATES_NAMED
    return "Also said on " + ", ".join(said[:DATES_NAMED]) + (f" and {more} more days" if more > 0 else "")
