"""Adapters in a conversation: a switch leaves no stale state behind, and computes nothing twice."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core.errors import AdapterError
from memos_core.models.backend import Adapter, ChatTurn, Piece, Sampling
from memos_core.models.host import ModelHost
from tests.support.adapters import random_adapter

pytestmark = pytest.mark.model
TALK = [ChatTurn("system", "You answer briefly."), ChatTurn("user", "Tell me about the sea and the moon. " * 12)]


def reply(host: ModelHost, adapter: Adapter | None, turns: list[ChatTurn] = TALK) -> tuple[str, Piece]:
    pieces = list(
        host.generate(
            turns,
            max_tokens=10,
            cancel=threading.Event(),
            sampling=Sampling(temperature=0.0, seed=1),
            adapter=adapter,
        )
    )
    return "".join(piece.text for piece in pieces), pieces[-1]


def test_after_every_switch_the_reply_is_that_of_a_cold_start_and_what_stood_ready_is_used(
    starter_host: ModelHost, tmp_path: Path
) -> None:
    model = starter_host.wait_for_model(120).path
    one = random_adapter(model, tmp_path / "one.gguf", seed=1)
    strong = replace(one, scale=8.0)
    choices = [None, one, strong]
    cold = {}
    for choice in choices:
        reply(starter_host, choice, [ChatTurn("user", "Something else.")])  # what is held is another conversation's
        cold[choice] = reply(starter_host, choice)
    assert len({text for text, _ in cold.values()}) > 1
    for choice in (one, None, strong, None, one):
        text, cost = reply(starter_host, choice)
        assert text == cold[choice][0]
        assert cost.computed_tokens <= 64 < cost.prompt_tokens


def test_background_work_gives_the_adapter_back_with_the_conversation(starter_host: ModelHost, tmp_path: Path) -> None:
    adapter = random_adapter(starter_host.wait_for_model(120).path, tmp_path / "one.gguf", seed=3)
    text, _ = reply(starter_host, adapter)
    form = {"type": "object", "properties": {"colour": {"enum": ["red", "blue"]}}, "required": ["colour"]}
    starter_host.generate_json(TALK, schema=form, max_tokens=30, cancel=threading.Event())
    again, cost = reply(starter_host, adapter)
    assert again == text and cost.computed_tokens <= 64
    starter_host.generate_json(TALK, schema=form, max_tokens=30, cancel=threading.Event())
    without, _ = reply(starter_host, None)
    reply(starter_host, None, [ChatTurn("user", "Something else.")])
    assert reply(starter_host, None)[0] == without


def test_an_adapter_that_is_not_as_it_was_written_is_refused(starter_host: ModelHost, tmp_path: Path) -> None:
    adapter = random_adapter(starter_host.wait_for_model(120).path, tmp_path / "one.gguf", seed=4)
    before, _ = reply(starter_host, None)
    adapter.path.write_bytes(adapter.path.read_bytes()[:-1] + b"\0")
    with pytest.raises(AdapterError, match="not as it was written"):
        reply(starter_host, replace(adapter, sha256="0" * 64))
    with pytest.raises(AdapterError, match="missing"):
        reply(starter_host, replace(adapter, path=tmp_path / "none.gguf", sha256="1" * 64))
    assert reply(starter_host, None)[0] == before
