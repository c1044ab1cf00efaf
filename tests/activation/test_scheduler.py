"""The scheduler of contexts: what is made ready when, and what makes way for it."""

from __future__ import annotations

from memos_core.activation.context import Context, ContextType, Readiness
from memos_core.activation.scheduler import FORGOTTEN_AFTER, QUIET_SECONDS, ContextCandidate, decide

MB = 1_000_000


def candidate(
    what: ContextType = ContextType.CONVERSATION,
    *,
    saved: bool = False,
    readiness: Readiness | None = None,
    uses: int = 5,
    hits: int = 0,
    size: int = 50,
    cost_s: float = 5.0,
    pinned: bool = False,
    asked_for: bool = False,
    uses_since: int = 0,
    refused: bool = False,
) -> ContextCandidate:
    context = Context(
        what=what,
        reference="c",
        text="",
        key="k" if saved else "",
        size=size * MB if saved else 0,
        compute_s=cost_s,
        hits=hits,
        use_count=uses,
        pinned=pinned,
        asked=asked_for,
    )
    return ContextCandidate(
        context=context,
        readiness=readiness or (Readiness.READY if saved else Readiness.MISSING),
        cost_s=cost_s,
        size=size * MB,
        uses_since=uses_since,
        refused=refused,
    )


def asked(
    *candidates: ContextCandidate, budget: int = 1000, quiet_s: float = QUIET_SECONDS
) -> tuple[str, Context] | None:
    decision = decide(candidates, budget=budget * MB, quiet_s=quiet_s)
    if decision is None:
        return None
    assert decision.reason
    return decision.verb, decision.context


def test_the_profile_is_saved_at_once_and_refreshed_only_in_quiet_time() -> None:
    missing = candidate(ContextType.PROFILE)
    assert asked(missing, quiet_s=0) == ("save", missing.context)
    changed = candidate(ContextType.PROFILE, saved=True, readiness=Readiness.STALE)
    assert asked(changed, quiet_s=QUIET_SECONDS - 1) is None
    assert asked(changed) == ("save", changed.context)
    assert asked(candidate(ContextType.PROFILE, uses=0)) is None


def test_a_conversation_is_saved_when_it_recurs_is_costly_and_nobody_writes() -> None:
    talk = candidate()
    assert asked(talk) == ("save", talk.context)
    assert asked(candidate(uses=1)) is None
    assert asked(candidate(cost_s=0.5)) is None
    assert asked(talk, quiet_s=1) is None
    assert asked(candidate(saved=True)) is None
    assert asked(candidate(refused=True)) is None


def test_only_the_latest_conversations_are_made_ready() -> None:
    older = candidate(uses_since=9)
    assert asked(*[candidate(saved=True) for _ in range(5)], older) is None


def test_what_is_pinned_is_made_ready_and_never_dropped() -> None:
    pinned = candidate(ContextType.DOCUMENTS, pinned=True, uses=0, uses_since=500)
    assert asked(pinned, quiet_s=0) == ("save", pinned.context)
    kept = candidate(saved=True, pinned=True, uses_since=500)
    assert asked(kept) is None
    assert asked(kept, budget=10) is None


def test_what_the_person_asked_for_stays_until_there_is_no_room_for_it_at_all() -> None:
    old = candidate(saved=True, asked_for=True, uses_since=500)
    assert asked(old) is None
    fresh = candidate(saved=True, hits=50)
    assert asked(fresh, old, budget=60) == ("drop", fresh.context)
    new = candidate(size=60, cost_s=10, hits=50)
    assert asked(new, old, budget=100) is None
    alone = decide([old], budget=10 * MB, quiet_s=QUIET_SECONDS)
    assert alone is not None and alone.verb == "drop" and "you asked for" in alone.reason


def test_over_the_budget_the_least_useful_for_its_size_goes_first() -> None:
    large = candidate(saved=True, size=400, cost_s=6)
    small = candidate(saved=True, size=50, cost_s=6)
    old = candidate(saved=True, size=50, cost_s=6, uses_since=40)
    assert asked(small, large, budget=100) == ("drop", large.context)
    assert asked(small, old, budget=60) == ("drop", old.context)
    used = candidate(saved=True, size=400, cost_s=6, hits=50)
    assert asked(small, used, budget=100) == ("drop", small.context)


def test_a_new_state_takes_the_place_of_a_less_useful_one_only() -> None:
    new = candidate(size=60, cost_s=10)
    worse = candidate(saved=True, size=60, cost_s=1)
    better = candidate(saved=True, size=60, cost_s=10, hits=20)
    assert asked(new, worse, budget=100) == ("drop", worse.context)
    assert asked(new, better, budget=100) is None


def test_what_is_not_used_any_more_loses_its_state() -> None:
    unused = candidate(saved=True, uses_since=FORGOTTEN_AFTER + 1)
    assert asked(unused) == ("drop", unused.context)
