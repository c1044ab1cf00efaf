"""The SQL conditions of recall: live memories, narrowed by what the caller asks for."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from memos_core.cube import SemanticType, now
from memos_core.language.question_times import Span
from memos_core.plaintext.memory_filter import EVERYTHING, MemoryFilter, before, not_before
from memos_core.storage.table import LIVE, moment_literal, quoted

NO_REMINDER = f"type != {quoted(SemanticType.REMINDER.value)}"


def recallable_condition(at: dt.datetime | None = None) -> str:
    """The SQL condition of what recall may return: live memories that have not expired.

    Args:
        at: the moment for which recall answers; None for now. For a moment, memories that were superseded since are included, and
            only those that held at that moment.
    """
    moment = moment_literal(at or now())
    if at is None:
        return f"{LIVE} AND {_unexpired(moment)}"
    held = f"(valid_from IS NULL OR valid_from <= {moment}) AND (valid_to IS NULL OR valid_to > {moment})"
    return f"({LIVE} OR superseded) AND {_unexpired(moment)} AND {held}"


@dataclass(frozen=True)
class RecallScope:
    """The memories that recall searches: those that are asked for, as far as the actor who asks may read them."""

    where: MemoryFilter = EVERYTHING
    """What is asked for. Where it names no state, only memories that recall may return are searched; where it names no type, reminders
    are left out, which are no facts."""
    access: str = "true"
    """SQL condition of what the actor may read (`Namespaces.readable`)."""

    def condition(self, at: dt.datetime | None = None, past: Span | None = None) -> str:
        """The SQL condition.

        Args:
            at: as in `recallable_condition`; without effect where a state is asked for.
            past: a span of time; superseded memories that held in it are included.
        """
        parts = self.where.conditions()
        if not self.where.states:
            parts.append(_live(at, past))
        if not self.where.types:
            parts.append(NO_REMINDER)
        return " AND ".join(f"({part})" for part in (*parts, self.access) if part != "true")


ALL_RECALLABLE = RecallScope()


def _live(at: dt.datetime | None, past: Span | None) -> str:
    live = recallable_condition(at)
    if past is None or at is not None:
        return live
    return f"({live}) OR (superseded AND {_unexpired(moment_literal(now()))} AND {_held_in(past)})"


def in_span(span: Span) -> str:
    """The SQL condition that a memory speaks of a moment within a span of time, or held then."""
    ends = [not_before(span.since)] if span.since else []
    ends += [before(span.until)] if span.until else []
    return f"(({' AND '.join(ends)}) OR ({_held_in(span)}))"


def _held_in(span: Span) -> str:
    parts = ["valid_to IS NOT NULL"]
    if span.since is not None:
        parts.append(f"valid_to > {moment_literal(span.since)}")
    if span.until is not None:
        parts.append(f"(valid_from IS NULL OR valid_from < {moment_literal(span.until)})")
    return " AND ".join(parts)


def _unexpired(moment: str) -> str:
    return f"(expires_at IS NULL OR pinned OR expires_at > {moment})"
