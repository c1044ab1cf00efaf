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


def _forgets_after_an_edit(memos: Run) -> str:
    tea, cat = (json.loads(memos("remember", text, "--json"))["id"] for text in ("I like tea.", "My cat is Mia."))
    memos("edit", tea, "--text", "I like green tea.")
    memos("forget", cat, "--yes")
    return str(tea)


def test_what_is_older_than_a_forgetting_is_named_and_undone_only_with_yes(memos: Run) -> None:
    tea = _forgets_after_an_edit(memos)
    told = memos("undo", code=1)
    assert "was to forget something" in told and "you did this: editing “I like green tea.”" in told
    assert "Nothing was undone: give --yes" in told
    asked = json.loads(memos("undo", "--json", code=1))
    assert (asked["undone"], asked["ids"]) == (False, [tea]) and "was to forget something" in asked["question"][0]
    assert json.loads(memos("show", tea, "--json"))["text"] == "I like green tea."
    done = json.loads(memos("undo", "--json", "--yes"))
    assert (done["undone"], done["id"], done["question"]) == (True, asked["id"], asked["question"])
    assert json.loads(memos("show", tea, "--json"))["text"] == "I like tea."
    assert "Undone: remembering “I like tea.”" in memos("undo", "--yes")


def test_on_a_terminal_undo_asks_before_it_takes_back_something_older(memos: Run) -> None:
    tea = _forgets_after_an_edit(memos)
    told = memos("undo", terminal=True, stdin="n\n", code=1)
    assert "editing “I like green tea.”" in told and "Aborted" in told
    assert json.loads(memos("show", tea, "--json"))["text"] == "I like green tea."
    assert "Undo that?" in memos("undo", terminal=True, stdin="y\n")
    assert json.loads(memos("show", tea, "--json"))["text"] == "I like tea."
