"""`memos contexts`, with the real starter model in a real host."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from memos_core import MemOS
from tests.cli.conftest import Run
from tests.support.talk import listen

pytestmark = pytest.mark.model


def test_a_context_is_listed_made_ready_and_dropped(home: Path, memos: Run) -> None:
    with MemOS.open(home) as engine:
        engine.jobs.pause("keep contexts ready")
        engine.update_settings(max_reply_tokens=16)
        assert listen(engine.chat("c1", "Tell me of the sea. " * 40)).failed is None
    listed = json.loads(memos("contexts", "--json"))
    assert {item["what"] for item in listed} == {"profile", "conversation"}
    talk = next(item for item in listed if item["what"] == "conversation")
    warmed = json.loads(memos("contexts", "warm", talk["id"][:8], "--json"))
    assert warmed["readiness"] == "ready"
    assert warmed["tokens"] > 150
    assert "ready" in memos("contexts")
    assert json.loads(memos("contexts", "stats", "--json"))["ready"] == 1
    with MemOS.open(home) as engine:
        engine.jobs.pause("keep contexts ready")
        timing = listen(engine.chat("c1", "And of the shore?")).timing
        assert timing is not None
        assert timing.restored_tokens == warmed["tokens"]
    assert json.loads(memos("contexts", "drop", talk["id"], "--json")) == {"freed": warmed["size"]}
    assert json.loads(memos("contexts", "stats", "--json"))["size"] == 0


def test_an_unknown_context_and_a_missing_id_are_named(memos: Run) -> None:
    assert "no context" in memos("contexts", "drop", "abcdef12", code=1)
    assert "no context" in memos("contexts", "remove", "abcdef12", code=1)
    assert "needs an id" in memos("contexts", "warm", code=1)
