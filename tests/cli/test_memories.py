"""Conflicts, merging, freezing and the filters of `memos list`."""

from __future__ import annotations

import datetime as dt
import json

from tests.cli.conftest import Run


def ids(printed: str) -> set[str]:
    return {cube["id"] for cube in json.loads(printed)}


def test_a_conflict_is_told_listed_and_settled(memos: Run) -> None:
    biscuit = json.loads(memos("remember", "I was born in 1984.", "--json"))["id"]
    told = memos("remember", "I was born in 1986.")
    assert "contradicts what is remembered already" in told and biscuit[:8] in told and "memos settle ID" in told
    listed = memos("list", "--conflicting")
    assert "1984" in listed and "1986" in listed and "memos settle ID" in listed
    assert len(ids(memos("settle", biscuit[:8], "--keep-all", "--json"))) == 2
    assert ids(memos("list", "--conflicting", "--json")) == set()
    assert "Undone: settling a contradiction" in memos("undo")
    assert json.loads(memos("settle", biscuit[:8], "--json"))["id"] == biscuit
    assert ids(memos("list", "--state", "activated", "--json")) == {biscuit}
    assert "conflicts with no other" in memos("settle", biscuit[:8], code=1)


def test_several_are_merged_and_one_is_frozen(memos: Run) -> None:
    first, second = (
        json.loads(memos("remember", text, "--json"))["id"] for text in ("Tea is in the tin.", "The tin is red.")
    )
    one = json.loads(memos("merge", first[:8], second[:8], "--text", "Tea is in the red tin.", "--json"))
    assert set(one["supersedes"]) == {first, second}
    assert json.loads(memos("freeze", one["id"], "--json"))["frozen"]
    assert "frozen" in memos("pin", one["id"], code=1)
    assert "Unfrozen" in memos("freeze", one["id"], "--off")
    assert json.loads(memos("pin", one["id"], "--json"))["pinned"]


def test_the_list_is_filtered_by_space_and_by_what_expires_soon(memos: Run) -> None:
    soon = (dt.date.today() + dt.timedelta(days=3)).isoformat()
    sale = json.loads(memos("remember", "The sale ends.", "--expires", soon, "--json"))["id"]
    shop = json.loads(memos("remember", "The shop is in Main Street.", "--expires", "2999-01-01", "--json"))["id"]
    assert ids(memos("list", "--expiring", "7", "--json")) == {sale}
    assert ids(memos("list", "--expiring", "1", "--json")) == set()
    memos("spaces", "create", "work")
    assert ids(memos("list", "--space", "personal", "--json")) == {sale, shop}
    assert ids(memos("list", "--space", "work", "--json")) == set()
    assert "There are: personal, work" in memos("list", "--space", "wrok", code=1)
