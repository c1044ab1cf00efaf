"""The reasons why a memory was recalled, in words for the person."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from memos_core.cube import MemCube, SemanticType
from memos_core.days import local_time
from memos_core.language.times import date_meant
from memos_core.plaintext.recall.decay import LARGEST_LOSS
from memos_core.plaintext.recall.signals import Question, RecallCandidate, is_named
from memos_core.wording import Wording, say

COSINE_FLOOR, COSINE_RANGE = 0.10, 0.60
"""all-MiniLM-L6-v2 gives unrelated short texts a cosine similarity near 0.1, and a question and its answer 0.4 to 0.7."""
WORDS_NAMED = 3
DATES_NAMED = 3
_KINDS = {
    SemanticType.FACT: say("a fact"),
    SemanticType.PREFERENCE: say("a preference"),
    SemanticType.EVENT: say("an event"),
    SemanticType.EPISODE: say("something that was said"),
    SemanticType.DOCUMENT: say("a passage of a document"),
    SemanticType.SKILL: say("a skill"),
    SemanticType.PERSONA: say("about you"),
    SemanticType.REMINDER: say("a reminder"),
}
Reason = tuple[Wording, Wording]
"""A reason as it begins a sentence, and as it continues one; both are filled with the same values."""
_ALONE = say("Matched")
_MATCHED = say("Matched {words}"), say("matched {words}")
_AROUND = say("Matched in the talk around it"), say("matched in the talk around it")
_SPEAKER = say("Said by {name}"), say("said by {name}")
_FROM = say("From {time}"), say("from {time}")
_AFTER = say("Told soon after {time}"), say("told soon after {time}")
_CLOSE = say("Close in meaning"), say("close in meaning")
_SIMILAR = say("Similar in meaning"), say("similar in meaning")
_DISTANT = say("Distantly similar in meaning"), say("distantly similar in meaning")
_KIND = say("It is {kind}"), say("it is {kind}")
_PINNED = say("Pinned"), say("pinned")
_HELD = say("Held until {day}"), say("held until {day}")
_SPEAKS = say("Speaks of {time}"), say("speaks of {time}")
_LOWER = (
    say("Ranked lower because it was not used for long"),
    say("ranked lower because it was not used for long"),
)
_TIMES = say("Said {count} times"), say("said {count} times")
_DAYS = say("Also said on {days}"), say("also said on {days}")
_MORE_DAYS = say("Also said on {days} and {more} more days"), say("also said on {days} and {more} more days")


def rescaled(cosine: float | None) -> float:
    """A cosine similarity on a scale from 0 (unrelated) to 1 (as close as a question and its answer can be); 0 where unknown."""
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
) -> Wording:
    """The reasons for one hit, the strongest first.

    Args:
        item: the hit's signals.
        cube: the memory.
        question: what was asked.
        matched: the words of the question as they stand in the memory.
        repeated: memories that say the same and are not shown beside it.
        lost: how much of its rank it has lost by not being used.
        kind_asked: whether only certain types were asked for.
    """
    reasons: list[tuple[Reason, dict[str, object]]] = []
    semantic = rescaled(item.cosine)
    if matched:
        reasons.append((_MATCHED, {"words": ", ".join(f'"{word}"' for word in matched[:WORDS_NAMED])}))
    elif item.context_words >= 0.5:
        reasons.append((_AROUND, {}))
    if is_named(item.speaker, question):
        reasons.append((_SPEAKER, {"name": item.speaker}))
    if question.span is not None and item.time == 1.0:
        reasons.append((_FROM, {"time": question.span.label}))
    elif question.span is not None and item.time >= 0.5:
        reasons.append((_AFTER, {"time": question.span.label}))
    if semantic >= 0.35 or (semantic > 0 and not reasons):
        reasons.append((_CLOSE if semantic >= 0.65 else _SIMILAR if semantic >= 0.35 else _DISTANT, {}))
    if kind_asked:
        reasons.append((_KIND, {"kind": _KINDS[cube.type]}))
    if cube.pinned:
        reasons.append((_PINNED, {}))
    if cube.superseded_by is not None and cube.valid_to is not None:
        reasons.append((_HELD, {"day": local_time(cube.valid_to).date()}))
    date = date_meant(cube)
    if date is not None and (question.span is None or question.span.label != date):
        reasons.append((_SPEAKS, {"time": date}))
    if lost > LARGEST_LOSS / 2:
        reasons.append((_LOWER, {}))
    if repeated:
        reasons.append(_also_said(cube, repeated))
    if not reasons:
        return _ALONE
    first, *others = [forms[place > 0].filled(**values) for place, (forms, values) in enumerate(reasons)]
    return functools.reduce(lambda one, other: say("{first}; {second}", first=one, second=other), others, first)


def _also_said(cube: MemCube, repeated: Sequence[MemCube]) -> tuple[Reason, dict[str, object]]:
    days = {other.at.date() for other in repeated} - {cube.at.date()}
    if not days:
        return _TIMES, {"count": len(repeated) + 1}
    named, more = tuple(sorted(days)[:DATES_NAMED]), len(days) - DATES_NAMED
    return (_MORE_DAYS, {"days": named, "more": more}) if more > 0 else (_DAYS, {"days": named})
