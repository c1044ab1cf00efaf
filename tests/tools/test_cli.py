"""`memos tools` in the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from memos_core.cli.common import app
from memos_core.errors import InvalidInput, NotFound
from tests.programs.test_cli import as_json, memos
from tests.tools.conftest import pasted


def test_tools_are_listed_switched_on_and_off(home: Path) -> None:
    assert {one["name"]: one["on"] for one in as_json(home, "tools", "list")} == {
        "make_reminder": False, "look_into_memories": False, "calculate": False, "read_web_page": False, "read_file": False,
    }  # fmt: skip
    assert as_json(home, "tools", "on", "calculate", "--always")[0]["decision"] == "always"
    assert "calculate: on, always allowed" in memos(home, "tools", "on", "calculate", "--always")
    assert "on, always allowed" in memos(home, "tools", "list")
    assert as_json(home, "tools", "off", "calculate")[0]["on"] is False
    with pytest.raises(NotFound):
        memos(home, "tools", "on", "launch_rockets")


def test_a_server_is_pasted_tested_and_removed(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "mcp.json"
    file.write_text(pasted("good"))
    shown = CliRunner().invoke(
        app, ["tools", "add-server", "--paste", str(file), "--home", str(home), "--user", "ana"], input="n\n"
    )
    assert "tool_server.py good" in shown.output and as_json(home, "tools", "servers") == []
    (made,) = as_json(home, "tools", "add-server", "--paste", str(file))
    assert (made["state"], made["on"]) == ("ready", True) and "test__add" in made["tools"]
    assert as_json(home, "tools", "on", "test__add")[0]["on"] is True
    assert "test__add" in memos(home, "tools", "test", "test")
    memos(home, "tools", "remove-server", "test")
    assert as_json(home, "tools", "servers") == []


def test_a_server_that_fails_is_said_and_counts_as_failed(home: Path) -> None:
    made = as_json(home, "tools", "add-server", "broken", "/no/such/program")
    assert made[0]["state"] == "failed" and "no such program" in made[0]["problem"]
    result = CliRunner().invoke(app, ["tools", "test", "broken", "--json", "--home", str(home), "--user", "ana"])
    assert result.exit_code == 1 and json.loads(result.output)[0]["state"] == "failed"
    with pytest.raises(InvalidInput):
        memos(home, "tools", "add-server", "nothing")
