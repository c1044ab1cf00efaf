"""MemScheduler: decides which contexts are made ready next, and which saved states are deleted to make space (arXiv
2505.22101, section 5.2). Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from memos_core.activation.context import Context, ContextType, Readiness, Usefulness
from memos_core.wording import say

QUIET_SECONDS = 30.0
"""States that are not urgent are computed only after nobody has written for this long."""
WORTH_SECONDS = 1.0
"""The state of documents or of a conversation is saved where computing it anew would take at least this long."""
RECURRING_USES = 2
"""The number of replies from which a conversation counts as recurring."""
RECENT_CONVERSATIONS = 5
"""How many of the conversations that were used last are kept ready."""
FORGOTTEN_AFTER = 60
"""The number of uses of other contexts after which an unused context loses its state."""


@dataclass(frozen=True)
class ContextCandidate:
    """A context that could be made ready, as the scheduler sees it."""

    context: Context
    readiness: Readiness
    cost_s: float
    """How many seconds computing all of it takes; an estimate where it is not ready."""
    size: int
    """Its bytes on the disk; an estimate where it is not ready."""
    uses_since: int
    """How often other contexts were used since this one was."""
    refused: bool = False
    """Whether its present form cannot be saved (too long, or no room) or was dropped by the person."""


@dataclass(frozen=True)
class Decision:
    """What to do with a context, and why."""

    verb: Literal["save", "drop"]
    context: Context
    reason: str


def decide(candidates: Sequence[ContextCandidate], *, budget: int, quiet_s: float) -> Decision | None:
    """The next thing to do in idle time, or None.

    Args:
        candidates: all contexts, the most recently used first.
        budget: how many bytes of disk the states may take.
        quiet_s: seconds since the person or a reply was last active.
    """
    used = sum(candidate.context.size for candidate in candidates)
    over = _least_useful(candidates) if used > budget else None
    if over is not None:
        size = round(budget / 1e6)
        why = (
            say(
                "the saved contexts took more than {size} MB, and there was nothing else to delete for the one that you asked for",
                size=size,
            )
            if over.context.asked
            else say("the saved contexts took more than {size} MB", size=size)
        )
        return Decision("drop", over.context, why)
    recent = [c.context.id for c in candidates if c.context.what is ContextType.CONVERSATION][:RECENT_CONVERSATIONS]
    for candidate in candidates:
        reason = _reason_to_save(candidate, quiet_s, recent)
        if reason is None:
            continue
        if used - candidate.context.size + candidate.size <= budget:
            return Decision("save", candidate.context, reason)
        loser = _least_useful([other for other in candidates if other is not candidate and not other.context.asked])
        if loser is not None and _value(loser) < _value(candidate):
            return Decision("drop", loser.context, say("another context is of more use for its size"))
    for candidate in candidates:
        stays = candidate.context.pinned or candidate.context.asked
        if candidate.context.key and not stays and candidate.uses_since > FORGOTTEN_AFTER:
            return Decision(
                "drop", candidate.context, say("not used in the last {replies} replies", replies=FORGOTTEN_AFTER)
            )
    return None


def _reason_to_save(candidate: ContextCandidate, quiet_s: float, recent: Sequence[str]) -> str | None:
    context, missing = candidate.context, candidate.readiness is Readiness.MISSING
    if candidate.refused or candidate.readiness not in (Readiness.MISSING, Readiness.STALE):
        return None
    if context.what is ContextType.PROFILE:
        if context.use_count == 0 or candidate.uses_since > FORGOTTEN_AFTER:
            return None
        if missing:
            return say("every prompt begins with it")
        return say("what it is made of has changed") if quiet_s >= QUIET_SECONDS else None
    if context.pinned:
        return say("you want it kept ready") if missing or quiet_s >= QUIET_SECONDS else None
    if context.asked and missing:
        return say("you asked for it, and its state was lost") if quiet_s >= QUIET_SECONDS else None
    if quiet_s < QUIET_SECONDS or candidate.cost_s < WORTH_SECONDS or candidate.uses_since > FORGOTTEN_AFTER:
        return None
    if context.what is ContextType.DOCUMENTS:
        return say("a conversation has these documents ready") if context.use_count else None
    if context.use_count >= RECURRING_USES and context.id in recent:
        return say("you come back to it often, and computing it takes {seconds} s", seconds=round(candidate.cost_s, 1))
    return None


def _least_useful(candidates: Sequence[ContextCandidate]) -> ContextCandidate | None:
    saved = [candidate for candidate in candidates if candidate.context.key and not candidate.context.pinned]
    return min(saved, key=lambda candidate: (candidate.context.asked, _value(candidate)), default=None)


def _value(candidate: ContextCandidate) -> float:
    context = candidate.context
    if not context.key:
        context = context.model_copy(update={"size": candidate.size, "compute_s": candidate.cost_s})
    return Usefulness.of(context, candidate.uses_since)
