"""Adapters in a conversation: a switch leaves no stale state behind, and computes nothing twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core.errors import AdapterError
from memos_core.models.backend import Adapter, ChatTurn, Piece, Sampling
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from tests.support.adapters import random_adapter, with_able_model

pytestmark = pytest.mark.model
STARTER = pytest.param(starter_model_path(), id="starter")
TALK = [ChatTurn("system", "You answer briefly."), ChatTurn("user", "Tell me about the sea and the moon. " * 12)]


@pytest.fixture(scope="module", params=with_able_model(STARTER))
def host(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelHost]:
    if request.param == starter_model_path():
        yield request.getfixturevalue("starter_host")
        return
    host = ModelHost(request.param, tmp_path_factory.mktemp("host") / "host.log", 2048)
    host.start()
    host.wait_for_model(120)
    yield host
    host.close()


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
    host: ModelHost, tmp_path: Path
) -> None:
    model = host.wait_for_model(120).path
    one = random_adapter(model, tmp_path / "one.gguf", seed=1)
    strong = replace(one, scale=8.0)
    choices = [None, one, strong]
    cold = {}
    for choice in choices:
        reply(host, choice, [ChatTurn("user", "Something else.")])  # what is held is another conversation's
        cold[choice] = reply(host, choice)
    assert len({text for text, _ in cold.values()}) > 1
    for choice in (one, None, strong, None, one):
        text, cost = reply(host, choice)
        assert text == cold[choice][0]
        assert cost.computed_tokens <= 64 < cost.prompt_tokens


def test_background_work_gives_the_adapter_back_with_the_conversation(host: ModelHost, tmp_path: Path) -> None:
    adapter = random_adapter(host.wait_for_model(120).path, tmp_path / "one.gguf", seed=3)
    text, _ = reply(host, adapter)
    form = {"type": "object", "properties": {"colour": {"enum": ["red", "blue"]}}, "required": ["colour"]}
    host.generate_json(TALK, schema=form, max_tokens=30, cancel=threading.Event())
    again, cost = reply(host, adapter)
    assert again == text and cost.computed_tokens <= 64
    host.generate_json(TALK, schema=form, max_tokens=30, cancel=threading.Event())
    without, _ = reply(host, None)
    reply(host, None, [ChatTurn("user", "Something else.")])
    assert reply(host, None)[0] == without


def test_an_adapter_that_is_not_as_it_was_written_is_refused(host: ModelHost, tmp_path: Path) -> None:
    adapter = random_adapter(host.wait_for_model(120).path, tmp_path / "one.gguf", seed=4)
    before, _ = reply(host, None)
    adapter.path.write_bytes(adapter.path.read_bytes()[:-1] + b"\0")
    with pytest.raises(AdapterError, match="not as it was written"):
        reply(host, replace(adapter, sha256="0" * 64))
    with pytest.raises(AdapterError, match="missing"):
        reply(host, replace(adapter, path=tmp_path / "none.gguf", sha256="1" * 64))
    assert reply(host, None)[0] == before
