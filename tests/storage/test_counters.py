"""Version vectors of what several computers change: which version has seen which other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from memos_core.storage.counters import Counters, advanced, counters_text, covers, joined

VERSIONS = st.dictionaries(st.sampled_from(["ana", "ben", "cleo"]), st.integers(0, 3))


@given(VERSIONS, VERSIONS)
def test_what_is_joined_has_seen_both_and_nothing_else(one: Counters, other: Counters) -> None:
    both = joined(one, other)
    assert covers(both, one) and covers(both, other)
    assert both == joined(other, one)
    assert all(count in (one.get(writer), other.get(writer)) for writer, count in both.items())


@given(VERSIONS, st.sampled_from(["ana", "ben", "dora"]))
def test_a_change_more_is_seen_by_nobody_before(version: Counters, writer: str) -> None:
    later = advanced(version, writer)
    assert covers(later, version) and not covers(version, later)


def test_where_both_have_changed_it_neither_has_seen_the_other() -> None:
    here, there = advanced({"ana": 1}, "ana"), advanced({"ana": 1}, "ben")
    assert not covers(here, there) and not covers(there, here)


def test_the_same_version_has_the_same_text_on_every_computer() -> None:
    assert counters_text({"ben": 2, "ana": 1}) == counters_text({"ana": 1, "ben": 2}) == '{"ana":1,"ben":2}'
