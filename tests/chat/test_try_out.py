"""Trying out an adapter beside the real starter model."""

from __future__ import annotations

from pathlib import Path

import pytest

from memos_core import MemOS
from memos_core.models.host import ModelHost
from tests.support.adapters import random_adapter
from tests.support.shared_host import SharedHost
from tests.support.versions import keep_version

pytestmark = pytest.mark.model


def answers(memos: MemOS, question: str) -> dict[str, str]:
    return {event.side: event.answered for event in memos.try_out(question) if event.answered is not None}


def test_the_sides_differ_by_the_adapter_alone_and_stay_the_same(
    starter_host: ModelHost, home: Path, tmp_path: Path
) -> None:
    starter_host.wait_for_embedder(120)
    with MemOS.open(home, backend=SharedHost(starter_host)) as memos:  # type: ignore[arg-type]
        dog = memos.remember("My dog's name is Biscuit.", pinned=True)
        adapter = random_adapter(starter_host.wait_for_model(120).path, tmp_path / "one.gguf", seed=1)
        keep_version(memos, [dog], adapter=adapter.path)
        first = answers(memos, "What is my dog called?")
        assert set(first) == {"with", "without"} and first["with"] != first["without"]
        assert "Biscuit" not in first["without"], "neither side is told what is remembered"
        assert answers(memos, "What is my dog called?") == first
