"""The SQL conditions of recall: live memories, narrowed by what the caller asks for."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from memos_core.cube import SemanticType, State, now
from memos_core.days import local_time
from memos_core.language.question_times import Span
from memos_core.storage.table import LIVE, among, day_literal, moment_literal, quoted

MOMENT = "coalesce(occurred_at, valid_from, created_at)"
"""The moment that a memory speaks of, as far as it is known."""

NO_REMINDER = f"type != {quoted(SemanticType.REMINDER.value)}"


def recallable_condition(at: dt.datetime | None = None) -> str:
    """The filter for what recall may return.

    Args:
        at: None for now: a live state, and not past its expiry date. A moment: also what was superseded since, and
            only what held at that moment.
    """
    moment = moment_literal(at or now())
    if at is None:
        return f"{LIVE} AND {_unexpired(moment)}"
    held = f"(valid_from IS NULL OR valid_from <= {moment}) AND (valid_to IS NULL OR valid_to > {moment})"
    return f"({LIVE} OR superseded) AND {_unexpired(moment)} AND {held}"


@dataclass(frozen=True)
class RecallFilter:
    """How a caller narrows recall. A field that is left out does not narrow anything."""

    types: tuple[SemanticType, ...] = ()
    """Any of these; none for all but reminders, which are no facts."""
    tags: tuple[str, ...] = ()
    """All of these."""
    speaker: str | None = None
    """Who said it, without regard to case."""
    since: dt.datetime | None = None
    until: dt.datetime | None = None
    """The moment that the memory speaks of (else: since when it holds, when it was saved) is not before `since` and is
    before `until`. A day is compared with the days that these two have in their own zone."""
    namespaces: tuple[str, ...] = ()
    """Any of these."""
    states: tuple[State, ...] = ()
    """Any of these states, also expired if that is asked for; empty for live memories."""
    access: str = "true"
    """SQL condition of what the one who asks may read (`Namespaces.readable`)."""

    def condition(self, at: dt.datetime | None = None, past: Span | None = None) -> str:
        """The SQL condition.

        Args:
            at: as in `recallable_condition`; without effect where `states` says what is wanted.
            past: also superseded memories that were true in this span.
        """
        parts = [self._state(at, past)]
        if self.types:
            parts.append(among("type", self.types))
        else:
            parts.append(NO_REMINDER)
        parts.extend(f"array_has(tags, {quoted(tag)})" for tag in self.tags)
        if self.speaker is not None:
            parts.append(f"lower(speaker) = {quoted(self.speaker.lower())}")
        if self.since is not None:
            parts.append(_not_before(self.since))
        if self.until is not None:
            parts.append(_before(self.until))
        if self.namespaces:
            parts.append(among("namespace", self.namespaces))
        parts.append(self.access)
        return " AND ".join(f"({part})" for part in parts if part != "true")

    def _state(self, at: dt.datetime | None, past: Span | None) -> str:
        if self.states:
            return among("state", self.states)
        live = recallable_condition(at)
        if past is None or at is not None:
            return live
        return f"({live}) OR (superseded AND {_unexpired(moment_literal(now()))} AND {_held_in(past)})"


def in_span(span: Span) -> str:
    """The SQL condition that a memory speaks of a moment within a span of time, or held then."""
    ends = [_not_before(span.since)] if span.since else []
    ends += [_before(span.until)] if span.until else []
    return f"(({' AND '.join(ends)}) OR ({_held_in(span)}))"


def _not_before(moment: dt.datetime) -> str:
    day = day_literal(local_time(moment, moment.tzinfo).date())
    return f"(occurred_on >= {day} OR (occurred_on IS NULL AND {MOMENT} >= {moment_literal(moment)}))"


def _before(moment: dt.datetime) -> str:
    there = local_time(moment, moment.tzinfo)
    sign = "<" if there.time() == dt.time() else "<="  # a day counts from its beginning
    day = day_literal(there.date())
    return f"(occurred_on {sign} {day} OR (occurred_on IS NULL AND {MOMENT} < {moment_literal(moment)}))"


def _held_in(span: Span) -> str:
    parts = ["valid_to IS NOT NULL"]
    if span.since is not None:
        parts.append(f"valid_to > {moment_literal(span.since)}")
    if span.until is not None:
        parts.append(f"(valid_from IS NULL OR valid_from < {moment_literal(span.until)})")
    return " AND ".join(parts)


def _unexpired(moment: str) -> str:
    return f"(expires_at IS NULL OR pinned OR expires_at > {moment})"
