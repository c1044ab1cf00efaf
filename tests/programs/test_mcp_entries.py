"""Entering MemOS in the settings of other programs: only the entry changes, and the file as it was is kept."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp import Client, StdioServerParameters

from memos_core import ConcurrentChange, InvalidInput, MemOS, NotFound, system
from memos_core.programs import mcp_entries
from memos_core.programs.jsonc import entered, entry_in

Open = Callable[..., MemOS]
ENTRY = {"command": "memos", "args": ["mcp"]}
ZED = """// Zed settings
{
  "theme": "One Dark", // mine
  "context_servers": {
    /* a server, with a "quoted" comment: } */
    "other": {
      "command": "npx",
      "args": ["-y", "https://example.com//x"],
    },
  },
  "tab_size": 4,
}
"""


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a person who has no settings of other programs yet."""
    folder = tmp_path / "person"
    folder.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    return folder


def test_only_the_entry_is_added_and_comments_stay() -> None:
    after = entered(ZED, "context_servers", "memos", ENTRY)
    assert entry_in(after, "context_servers", "memos") == ENTRY
    lines = after.splitlines()
    assert [line for line in ZED.splitlines() if line not in lines] == []
    assert entry_in(after, "context_servers", "other")["args"] == ["-y", "https://example.com//x"]
    assert entered(after, "context_servers", "memos", ENTRY) == after
    other = {"command": "elsewhere", "args": []}
    assert entry_in(entered(after, "context_servers", "memos", other), "context_servers", "memos") == other
    assert ZED.replace("context_servers", "servers") in entered(
        ZED.replace("context_servers", "servers"), "mcpServers", "memos", ENTRY
    ).replace(re.search(r'\n  "mcpServers": .*?\n  },', entered(ZED, "mcpServers", "memos", ENTRY), re.DOTALL)[0], "")


@pytest.mark.parametrize(
    "text", ["", "{}", "{ }", "{\n}", '{"mcpServers": {}}', '{"mcpServers":{\n}, "a": [1,],}', "\ufeff{}"]
)
def test_small_files(text: str) -> None:
    after = entered(text, "mcpServers", "memos", ENTRY)
    assert entry_in(after, "mcpServers", "memos") == ENTRY
    assert "[1,]" in after or "[1,]" not in text


@pytest.mark.parametrize(
    "text", ["[]", "{", '{"a": }', '{"a": 1} {"b": 2}', "command: memos", '{"mcpServers": []}', "[" * 100_000]
)
def test_what_is_no_such_file_is_left_alone(text: str) -> None:
    with pytest.raises(InvalidInput):
        entered(text, "mcpServers", "memos", ENTRY)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@given(
    st.dictionaries(st.text(), _json, max_size=4),
    st.dictionaries(st.text(), _json, max_size=4),
    st.sampled_from([None, 1, 4]),
)
def test_whatever_stands_there_stays(others: dict[str, object], section: dict[str, object], indent: int | None) -> None:
    whole = {**others, "mcpServers": section}
    after = entered(json.dumps(whole, indent=indent), "mcpServers", "memos", ENTRY)
    assert json.loads(after) == {**whole, "mcpServers": {**section, "memos": ENTRY}}


@pytest.mark.parametrize("program", mcp_entries.PROGRAMS, ids=lambda program: str(program.name))
def test_each_program_gets_its_entry_where_it_looks_for_it(
    open_memos: Open, person: Path, program: mcp_entries.KnownProgram
) -> None:
    memos = open_memos()
    assert not mcp_entries.is_installed(program)
    path = program.places()[-1]
    path.parent.mkdir(parents=True)
    path.write_text('{"mine": true}')
    path.chmod(0o644)
    assert mcp_entries.is_installed(program) and memos.programs.known()[0] == program
    plan = memos.programs.plan_entry(program.name)
    assert plan.path == path and path.is_relative_to(person) and path.read_text() == '{"mine": true}'
    written = memos.programs.write_entry(plan)
    found = json.loads(path.read_text())
    assert found["mine"] is True and found[program.section] == {"memos": plan.entry}
    assert written.backup is not None and written.backup.read_text() == '{"mine": true}'
    assert path.stat().st_mode & 0o777 == 0o644
    client = memos.programs.get(program.name)
    assert client.on and not client.rights and memos.programs.spaces(program.name) == (("personal",), ("personal",))
    again = memos.programs.plan_entry(program.name)
    assert again.is_there and memos.programs.write_entry(again).backup is None


def test_a_file_that_changes_meanwhile_or_cannot_be_understood_is_not_written(open_memos: Open, person: Path) -> None:
    memos = open_memos()
    plan = memos.programs.plan_entry("cursor")
    plan.path.parent.mkdir(parents=True)
    plan.path.write_text("{}")
    with pytest.raises(ConcurrentChange):
        memos.programs.write_entry(plan)
    assert plan.path.read_text() == "{}" and memos.programs.list() == []
    plan.path.write_bytes(b"\xff\xfe{}")
    with pytest.raises(InvalidInput, match="cannot be understood"):
        memos.programs.plan_entry("cursor")
    with pytest.raises(NotFound, match="claude-desktop, cursor"):
        memos.programs.plan_entry("emacs")


def test_where_the_files_are_on_other_systems(person: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    claude, zed = (mcp_entries.known_program(name) for name in ("claude-desktop", "zed"))
    monkeypatch.setattr(system, "PLATFORM", "darwin")
    assert claude.places() == [person / "Library/Application Support/Claude/claude_desktop_config.json"]
    assert zed.places() == [person / ".config/zed/settings.json"]
    monkeypatch.setattr(system, "PLATFORM", "win32")
    monkeypatch.setenv("APPDATA", str(person / "Roaming"))
    assert claude.places() == [person / "Roaming/Claude/claude_desktop_config.json"]
    assert zed.places() == [person / "Roaming/Zed/settings.json"]


def test_the_official_client_starts_what_was_entered(open_memos: Open, person: Path, home: Path) -> None:
    memos = open_memos()
    memos.programs.write_entry(memos.programs.plan_entry("cursor"))
    memos.update_settings(programs=True)
    memos.programs.change("cursor", rights={"read": "always"})
    memos.remember("My dog is called Biscuit.")
    memos.programs.serve()
    entry = json.loads((person / ".cursor/mcp.json").read_text())["mcpServers"]["memos"]
    assert entry["args"][-4:] == ["--home", str(home), "--user", "ana"]

    async def story() -> None:
        async with Client(StdioServerParameters(**entry)) as client:
            found = await client.call_tool("list_memories", {})
            assert found.structured_content["memories"][0]["text"] == "My dog is called Biscuit."

    asyncio.run(story())
