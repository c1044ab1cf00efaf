"""The terminal beside a window that has the profile open."""

from __future__ import annotations

import http.client
import json
from pathlib import Path

import pytest

from memos_core import InvalidInput, MemOS
from memos_core.programs.link import ASK, KEY_HEADER, LOOPBACK, TERMINAL_FILE, NobodyServes, ServingAt
from tests.cli.conftest import Run
from tests.conftest import Open


def folder(home: Path) -> Path:
    return home / "profiles" / "default"


def status(there: ServingAt, key: str, **headers: str) -> int:
    connection = http.client.HTTPConnection(LOOPBACK, there.port, timeout=10)
    body = json.dumps({"verb": "agenda", "arguments": {}}).encode()
    connection.request("POST", ASK, body, {KEY_HEADER: key, **headers})
    answer = connection.getresponse().status
    connection.close()
    return answer


def test_the_window_does_it_while_it_is_open(memos: Run, home: Path, open_memos: Open) -> None:
    window = open_memos(user="default")
    assert "in the tray: Quit" in memos("agenda", code=1)  # it serves nobody yet
    window.programs.serve()
    made = memos("remind", "tomorrow at 9 to call the dentist")
    assert made.startswith("Tomorrow, ") and "9:00: call the dentist" in made
    (one,) = window.reminders.list()
    assert "call the dentist" in memos("agenda") and "call the dentist" in memos("brief")
    assert json.loads(memos("agenda", "--snooze", one.cube.id[:8], "--until", "tomorrow", "--json"))
    plan = window.get(one.cube.id).reminder
    assert plan is not None and plan.snoozed_until is not None
    assert "At 5:00 or at 17:00?" in memos("remind", "tomorrow at 5 to run", code=1)
    assert "no memory" in memos("agenda", "--done", "ffffffff", code=1)
    memos("agenda", "--end", one.cube.id)
    assert "Nothing is on your agenda." in memos("agenda")
    assert window.next_undo() is not None and window.undo().verb == "end"
    assert "already open" in memos("list", code=1)
    window.close()
    assert not (folder(home) / TERMINAL_FILE).exists()
    assert "call the dentist" in memos("agenda")


def test_only_who_can_read_the_file_is_served(home: Path, open_memos: Open) -> None:
    window: MemOS = open_memos(user="default")
    window.programs.serve()
    file = folder(home) / TERMINAL_FILE
    there = ServingAt.found(folder(home), TERMINAL_FILE)
    assert there is not None and file.stat().st_mode & 0o077 == 0
    assert status(there, there.key) == 200
    assert status(there, "x" * 43) == 401
    assert status(there, there.key, Origin="https://example.com") == 403
    assert status(there, there.key, Host="example.com") == 403
    with pytest.raises(InvalidInput, match="another version"):
        there.ask("forget", {"id": "x"})
    with pytest.raises(InvalidInput, match="another version"):
        there.ask("agenda", {"other": 1})
    window.close()
    with pytest.raises(NobodyServes):
        there.ask("agenda", {})
