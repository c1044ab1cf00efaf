"""Servers of tools for tests."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from memos_core import MemOS
from tests.support import tool_server

SERVER = Path(tool_server.__file__)
Enter = Callable[..., None]


def pasted(kind: str, name: str = "test", **env: str) -> str:
    """A list with one of the servers of `tests/support/tool_server.py`, as other programs have it."""
    entry: dict[str, Any] = {"command": sys.executable, "args": [str(SERVER), kind]}
    return json.dumps({"mcpServers": {name: {**entry, **({"env": env} if env else {})}}})


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy computer may take long to start a server; what is tested is not how long."""
    monkeypatch.setattr("memos_core.tools.servers.START_SECONDS", 240.0)
    monkeypatch.setattr("memos_core.tools.servers.CALL_SECONDS", 240.0)
    monkeypatch.setattr("memos_core.tools.toolbox.TEST_SECONDS", 250.0)
    monkeypatch.setattr("memos_core.tools.toolbox.SERVERS_SECONDS", 240.0)


@pytest.fixture
def enter(memos: MemOS) -> Enter:
    """Enters a server, switches it on, and switches its tools on."""

    def entered(kind: str, *tools: str, **env: str) -> None:
        memos.secrets.use_session()
        memos.tools.add_servers(memos.tools.plan_servers(pasted(kind, **env)))
        memos.tools.switch_server("test", True)
        status = memos.tools.test_server("test")
        assert status.state == "ready", status.problem
        for tool in tools:
            memos.tools.switch(f"test__{tool}", True)

    return entered
