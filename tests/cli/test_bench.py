"""`memos models` in a terminal."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from memos_core import MemOS
from tests.cli.conftest import Run
from tests.support.scripted import ScriptedModel


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Profiles are opened with a scripted model."""
    really: Callable[..., MemOS] = MemOS.open
    monkeypatch.setattr(
        MemOS, "open", lambda *given, **named: really(*given, **{**named, "backend": ScriptedModel(), "model": None})
    )


def test_how_fast_it_is_here(memos: Run, scripted: None) -> None:
    said = memos("models", "bench")
    assert "Scripted on CPU" in said
    assert "reads 100.0 tokens a second, writes 10.0; the first token of a reply comes 2.5 s after" in said
    told = json.loads(memos("models", "bench", "--json"))
    assert told["write_tokens_per_s"] == 10.0 and told["model"] == "Scripted" and told["device"] == "CPU"
