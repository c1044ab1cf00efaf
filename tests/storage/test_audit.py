"""Searching the audit log."""

from __future__ import annotations

import datetime as dt

from memos_core import MemOS
from memos_core.cube import now
from tests.support import inside


def test_it_is_searched_by_who_what_which_and_when(memos: MemOS) -> None:
    cube = memos.remember("My dog is called Biscuit.")
    memos.pin(cube.id)
    between = now()
    memos.recall("dog")
    memos.remember("I like tea.")
    search = memos.audit.search

    def verbs(**filters: object) -> list[str]:
        return [entry.verb for entry in search(**filters)]  # type: ignore[arg-type]

    assert verbs() == ["remember", "retrieved", "pin", "remember"]
    assert verbs(cube=cube.id) == ["retrieved", "pin", "remember"]
    assert verbs(verb="remember") == ["remember", "remember"]
    assert verbs(verb=["pin", "retrieved"]) == ["retrieved", "pin"]
    assert verbs(verb=[]) == []
    assert verbs(since=between) == ["remember", "retrieved"] and verbs(before=between) == ["pin", "remember"]
    assert verbs(since=between.astimezone(dt.timezone(dt.timedelta(hours=9)))) == ["remember", "retrieved"]
    assert verbs(limit=2, offset=1) == ["retrieved", "pin"]
    inside.audit(memos).note("client:editor", "denied", [], "read space personal")
    assert verbs(actor="client:editor") == ["denied"]
    assert memos.audit.actors() == ["client:editor", "person"]
