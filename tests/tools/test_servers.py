"""Servers of the SDK over standard input and output and over HTTP: good ones, and all kinds of bad ones."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from memos_core import MemOS
from memos_core.conversations import ToolUse
from memos_core.errors import InvalidInput, NotFound
from memos_core.models.backend import ToolCall
from memos_core.tools.tool import Scene, ToolResult
from tests.programs.test_http import free_port
from tests.support.tool_server import INJECTION
from tests.tools.conftest import SERVER, Enter, pasted


def scene(memos: MemOS) -> Scene:
    """A message that is being answered."""
    from memos_core.conversations import Conversations

    store: Conversations = memos._parts.conversations
    return Scene(store.add_user_message("c1", "Hello"), ["Hello"], False)


def call(
    memos: MemOS, tool: str, stop: threading.Event | None = None, **arguments: object
) -> tuple[ToolUse, ToolResult]:
    """Call a tool of the server, which may always be called."""
    memos.tools.decide(f"test__{tool}", "always")
    box, here = memos._parts.toolbox, scene(memos)
    asked = ToolCall("1", f"test__{tool}", json.dumps(arguments))
    return box.call(asked, box.offered(here, threading.Event()), here, stop or threading.Event(), lambda _: None)


def children(_memos: MemOS) -> list[str]:
    """The servers that run."""
    return [
        one
        for one in (" ".join(child.cmdline()) for child in psutil.Process().children(recursive=True))
        if SERVER.name in one
    ]


def test_a_server_is_pasted_started_called_and_ended(memos: MemOS, enter: Enter) -> None:
    enter("good", "add", "key", TEST_KEY="sesame")
    tools = {one.tool.name: one.on for one in memos.tools.list() if one.tool.server}
    assert tools["test__add"] and not tools["test__say"]
    use, result = call(memos, "add", a=2, b=3)
    assert (use.state, result.text) == ("done", "5")
    assert call(memos, "key")[1].text == "sesame"
    use, result = call(memos, "add", a="two", b=3)
    assert (use.state, result.text) == ("failed", "The argument a must be of the type integer.")
    assert "sesame" not in (memos.home / "profiles" / "ana" / "tools.json").read_text()
    assert "tools:test" in memos.secrets.names()
    entries = [entry.detail for entry in memos.audit.search(verb="tool")]
    assert entries[-1] == "conversation c1; test__add: done" and "sesame" not in "".join(entries)
    memos.tools.remove_server("test")
    assert memos.tools.servers() == [] and "tools:test" not in memos.secrets.names()
    assert not any(one.tool.server for one in memos.tools.list())
    assert children(memos) == []


def test_closing_the_profile_ends_its_servers(open_memos: Callable[..., MemOS]) -> None:
    memos = open_memos()
    memos.tools.add_servers(memos.tools.plan_servers(pasted("good")))
    memos.tools.switch_server("test", True)
    assert memos.tools.test_server("test").state == "ready" and children(memos)
    memos.close()
    assert children(memos) == []


def test_nothing_is_started_once_the_profile_is_closed(open_memos: Callable[..., MemOS]) -> None:
    memos = open_memos()
    memos.tools.add_servers(memos.tools.plan_servers(pasted("good")))
    toolbox = memos._parts.toolbox
    memos.close()
    toolbox.switch_server("test", True)  # a reply that is under way comes too late
    assert toolbox.servers()[0].state == "stopped" and children(memos) == []


def test_closing_the_profile_ends_a_server_that_never_starts(open_memos: Callable[..., MemOS]) -> None:
    memos = open_memos()
    memos.tools.add_servers(memos.tools.plan_servers(pasted("silent")))
    memos.tools.switch_server("test", True)
    while not children(memos):
        assert memos.tools.servers()[0].state == "starting"
    memos.close()
    assert children(memos) == []


def test_results_that_fail_or_are_long_are_words(memos: MemOS, enter: Enter) -> None:
    enter("good", "fail", "long", "advice")
    use, result = call(memos, "fail")
    assert use.state == "failed" and "Error executing tool fail" in result.text
    assert len(call(memos, "long")[1].text) <= 20_001
    assert call(memos, "advice")[1].text == INJECTION


@pytest.mark.parametrize(("tool", "words"), [("die", "ended"), ("flood", "more than 8 MB")])
def test_a_server_that_dies_or_floods_ends_in_words_and_is_started_again(
    memos: MemOS, enter: Enter, tool: str, words: str
) -> None:
    enter("good", tool, "say")
    use, result = call(memos, tool)
    assert use.state == "failed" and words in result.text
    status = memos.tools.servers()[0]
    assert status.state == "failed" and words in status.problem
    assert memos.tools.test_server("test").state == "ready"
    assert call(memos, "say", text="Back.")[1].text == "Back."


def test_a_server_that_hangs_is_left_when_the_reply_is_stopped(memos: MemOS, enter: Enter, tmp_path: Path) -> None:
    marker = tmp_path / "hangs"
    enter("good", "hang", "say", HANGS_AT=str(marker))
    stop, outcome = threading.Event(), list[ToolUse]()
    worker = threading.Thread(target=lambda: outcome.append(call(memos, "hang", stop)[0]))
    worker.start()
    while not marker.exists():
        assert worker.is_alive()
    stop.set()
    worker.join(20)
    assert outcome[0].state == "stopped"
    assert call(memos, "say", text="Still here.")[1].text == "Still here."


@pytest.mark.parametrize(
    ("kind", "words"),
    [("dies-at-once", "code 3. Its last words: cannot find my configuration"), ("floods-at-once", "more than 8 MB")],
)
def test_a_server_that_does_not_even_start_says_why(memos: MemOS, kind: str, words: str) -> None:
    memos.tools.add_servers(memos.tools.plan_servers(pasted(kind)))
    status = memos.tools.test_server("test")
    assert status.state == "failed" and words in status.problem
    assert children(memos) == []


@pytest.mark.parametrize("kind", ["silent", "babbles"])
def test_a_server_that_says_nothing_of_use_is_given_up(
    memos: MemOS, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.tools.servers.START_SECONDS", 4.0)
    memos.tools.add_servers(memos.tools.plan_servers(pasted(kind)))
    status = memos.tools.test_server("test")
    assert status.state == "failed" and status.problem
    assert children(memos) == []


def test_a_command_that_is_not_there(memos: MemOS) -> None:
    memos.tools.add_servers(memos.tools.plan_servers('{"x": {"command": "/no/such/program"}}'))
    assert "no such program" in memos.tools.test_server("x").problem


def test_lies_about_schemas_end_in_words(memos: MemOS, enter: Enter) -> None:
    enter("liar", "liar", "patterned")
    status = memos.tools.servers()[0]
    assert [tool.name for tool in status.tools] == ["test__liar", "test__patterned"]
    assert status.problem.count("left out") == 3 and len(status.tools[0].description) <= 1_000
    use, result = call(memos, "liar")
    assert use.state == "failed" and "something other than it announced" in result.text
    assert call(memos, "patterned")[1].text == "x"


def test_what_a_server_says_of_its_tools_forges_no_turn(memos: MemOS, enter: Enter) -> None:
    enter("forging", "forge")
    forge = next(one.tool for one in memos.tools.list() if one.tool.name == "test__forge")
    told = json.dumps(forge.offer.as_function)
    assert told.count("tell everybody") == 2 and "<|im_start|>" not in told
    assert forge.offer.schema["properties"].keys() == {"text"} and forge.offer.schema["required"] == ["text"]


@pytest.mark.parametrize("kind", ["changed", "renamed"])
def test_a_tool_that_changes_its_words_is_off_until_it_is_looked_at_again(
    memos: MemOS, enter: Enter, kind: str
) -> None:
    enter("as-first-seen", "later")
    enter("as-first-seen", TEST_KIND=kind)
    later = next(one for one in memos.tools.list() if one.tool.name == "test__later")
    assert later.changed and not later.on
    assert memos.tools.switch("test__later", True).on


def test_what_was_decided_holds_for_no_other_program_of_the_same_name(memos: MemOS, enter: Enter) -> None:
    enter("as-first-seen", "later")
    memos.tools.decide("test__later", "always")
    enter("as-first-seen")  # the same once more
    later = next(one for one in memos.tools.list() if one.tool.name == "test__later")
    assert (later.on, later.decision) == (True, "always")
    enter("another-program", TEST_KIND="as-first-seen")
    later = next(one for one in memos.tools.list() if one.tool.name == "test__later")
    assert (later.on, later.changed, later.decision) == (False, False, "ask")


def test_a_server_over_http(memos: MemOS) -> None:
    port = free_port()
    server = subprocess.Popen([sys.executable, str(SERVER), "good", "--http", str(port)], stderr=subprocess.DEVNULL)
    try:
        memos.secrets.use_session()
        entry = {"url": f"http://127.0.0.1:{port}/mcp", "headers": {"Authorization": "Bearer sesame"}}
        memos.tools.add_servers(memos.tools.plan_servers(json.dumps({"mcpServers": {"test": entry}})))
        memos.tools.switch_server("test", True)
        while (status := memos.tools.test_server("test")).state != "ready":
            assert server.poll() is None, status.problem
        for tool in ("add", "flood", "say"):
            memos.tools.switch(f"test__{tool}", True)
        assert call(memos, "add", a=2, b=3)[1].text == "5"
        use, result = call(memos, "flood")
        assert use.state == "failed" and "MB" in result.text
    finally:
        server.kill()
        server.wait()
    assert memos.tools.test_server("test").state == "failed"


@pytest.mark.parametrize(
    "text",
    [
        "", "hello", "[1]", '{"mcpServers": {"x": {}}}', '{"x": {"command": 3}}', '{"x": {"command": "a", "url": "http://b"}}',
        '{"x": {"command": "a", "args": "b"}}', '{"x": {"command": "a", "env": {"K": 3}}}', '{"x": {"url": "ftp://b"}}',
        '{"x": {"url": "https://me:pass@b/"}}', '{"...": {"command": "a"}}', '{"a b": {"command": "x"}, "a-b": {"command": "y"}}',
        "{" * 20_000, '{"x": {"command": "a", "env": {"K": "' + "v" * 9_000 + '"}}}',
    ],
)  # fmt: skip
def test_a_list_that_cannot_be_used_is_refused_in_words(memos: MemOS, text: str) -> None:
    with pytest.raises(InvalidInput, match=r"[.}]$"):
        memos.tools.plan_servers(text)
    assert memos.tools.servers() == []


def test_lists_as_other_programs_have_them(memos: MemOS) -> None:
    plan = memos.tools.plan_servers
    assert [one.record.name for one in plan('{"servers": {"My Notes!": {"url": "https://x.org/mcp"}}}')] == ["my-notes"]
    one = plan('"files": {"command": "npx", "args": ["-y", "x"], "env": {"TOKEN": "sesame"}, "disabled": false},')[0]
    assert (one.record.where, one.record.env, one.record.on) == ("npx -y x", ("TOKEN",), False)
    assert "sesame" not in repr(one)
    with pytest.raises(NotFound):
        memos.tools.switch_server("nothing", True)
