"""`memos chats`: chats are listed, read, searched, exported, deleted and brought back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from memos_core import MemOS
from memos_core.models.backend import ChatTurn
from tests.cli.conftest import Run
from tests.support.scripted import ScriptedModel

HARMFUL = "Take **two** eggs. <script>x()</script> ![a cat](http://example.org/cat.png)"


def answer(turns: Sequence[ChatTurn]) -> str:
    return HARMFUL if "omelette" in turns[-1].content else "Noon."


@pytest.fixture
def told(home: Path) -> None:
    """Three chats: one in a folder, one in the archive that saves elsewhere, one for itself."""
    with MemOS.open(home, backend=ScriptedModel(answer)) as memos:
        memos.namespaces.create("work")
        kitchen = memos.conversations.folders.make("Kitchen")
        for conversation, text in (
            ("eggs", "Write me a recipe for an omelette"),
            ("ferry", "When does the Café ferry leave?"),
            ("colour", "Name a colour"),
        ):
            for _ in memos.chat(conversation, text):
                pass
        memos.conversations.move(["eggs"], kitchen.id)
        memos.conversations.set_spaces("ferry", writes="work")
        memos.conversations.archive("ferry")


def ids(printed: str) -> list[Any]:
    return [one["id"] for one in json.loads(printed)]


@pytest.mark.usefixtures("told")
def test_chats_are_listed_and_searched_within_what_is_asked_for(memos: Run) -> None:
    assert set(ids(memos("chats", "list", "--json"))) == {"eggs", "ferry", "colour"}
    for asked, found in (
        (["--folder", "kitchen"], ["eggs"]),
        (["--folder", "none", "--not-archived"], ["colour"]),
        (["--archived"], ["ferry"]),
        (["--space", "Work"], ["ferry"]),
        (["omelette"], ["eggs"]),
        (["--until", "2020-01-01"], []),
        (["--since", "2020-01-01", "--limit", "1", "--not-archived"], ["colour"]),
    ):
        assert ids(memos("chats", "list", *asked, "--json")) == found, asked
    shown = memos("chats", "list")
    assert "Kitchen" in shown and "archived" in shown and "3 of 3" in shown
    (hit,) = json.loads(memos("chats", "search", "cafe leave", "--json"))
    assert (hit["chat"], hit["role"], hit["text"]) == ("ferry", "user", "When does the Café ferry leave?")
    assert "Café ferry" in memos("chats", "search", "ferry")
    for nowhere in (["--not-archived"], ["--until", "2020-01-01"], ["--folder", "Kitchen"]):
        assert "Nothing like that" in memos("chats", "search", "ferry", *nowhere)
    assert "not a date" in memos("chats", "list", "--since", "soon", code=1)
    assert "no space" in memos("chats", "list", "--space", "nowhere", code=1)


@pytest.mark.usefixtures("told")
def test_a_chat_is_read_and_written_in_every_form(memos: Run, tmp_path: Path) -> None:
    shown = memos("chats", "show", "ferry")
    assert "in the archive" in shown and "saves in work" in shown and "You, " in shown and "haven't told me" in shown
    assert "Café" not in memos("chats", "show", "ferry", "--limit", "1").partition("\n\n")[2]
    told = json.loads(memos("chats", "show", "eggs", "--json"))
    assert [one["text"] for one in told["messages"]] == ["Write me a recipe for an omelette", HARMFUL]
    assert told["folder"] == "Kitchen" and told["message_count"] == 2
    markdown = memos("chats", "export", "eggs")
    assert (
        markdown.startswith("# Write me a recipe for an omelette\n")
        and HARMFUL in markdown
        and "## Assistant, " in markdown
    )
    page = tmp_path / "eggs.html"
    memos("chats", "export", "eggs", str(page))
    written = page.read_text(encoding="utf-8")
    assert "<strong>two</strong>" in written and "&lt;script&gt;" in written and "<script" not in written
    assert "<img" not in written and "a cat (http://example.org/cat.png)" in written
    assert json.loads(memos("chats", "export", "eggs", "--as", "json"))["messages"] == told["messages"]
    assert HARMFUL in memos("chats", "export", "eggs", "--as", "txt")
    assert "there already" in memos("chats", "export", "eggs", str(page), code=1)
    assert "made in the window" in memos("chats", "export", "eggs", str(tmp_path / "eggs.pdf"), code=1)
    assert "no such chat" in memos("chats", "show", "nobody", code=1)


@pytest.mark.usefixtures("told")
def test_chats_are_deleted_and_brought_back(memos: Run) -> None:
    assert "memos chats restore ferry" in memos("chats", "delete", "ferr")
    assert "ferry" not in ids(memos("chats", "list", "--json"))
    assert "no such chat" in memos("chats", "restore", "eggs", code=1)
    assert ids(memos("chats", "restore", "ferry", "--json")) == ["ferry"]
    assert "no such chat" in memos("chats", "delete", "eggs", "nobody", code=1)
    assert set(ids(memos("chats", "list", "--json"))) == {"eggs", "ferry", "colour"}
