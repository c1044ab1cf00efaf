"""Saved KV states: restored they give the very words that a cold start gives, and what does not fit is never used."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from memos_core.errors import ModelBusy, ModelError
from memos_core.models.backend import Adapter, ChatTurn, Piece, Sampling, Warmed
from memos_core.models.host import ModelHost
from memos_core.models.llama import LlamaModel
from memos_core.models.resources import starter_model_path
from memos_core.models.state_file import CPU_BATCH_TOKENS as BATCH_TOKENS
from tests.support.adapters import gemma3_path, random_adapter, with_able_model
from tests.support.tiny_models import tiny_model

pytestmark = pytest.mark.model

GREEDY = Sampling(temperature=0.0, top_k=1)
STORY = "The ferry to the island leaves at seven, and the harbour smells of tar, salt and coffee. "


def talk(sentences: int) -> list[ChatTurn]:
    """The beginning of a conversation, of about 20 tokens a sentence."""
    return [
        ChatTurn("system", "You are a helpful, friendly assistant."),
        ChatTurn("user", STORY * sentences),
        ChatTurn("assistant", "That sounds like a fine morning."),
    ]


def ask(
    host: ModelHost,
    turns: list[ChatTurn],
    question: str,
    states: Path | None,
    adapter: Adapter | None = None,
    tokens: int = 12,
) -> tuple[str, Piece]:
    prompt, cancel = [*turns, ChatTurn("user", question)], threading.Event()
    pieces = list(
        host.generate(prompt, max_tokens=tokens, cancel=cancel, sampling=GREEDY, states=states, adapter=adapter)
    )
    return "".join(piece.text for piece in pieces), pieces[-1]


def warm(
    host: ModelHost,
    turns: list[ChatTurn],
    states: Path,
    *,
    save: bool = True,
    aside: bool = False,
    adapter: Adapter | None = None,
    cancel: threading.Event | None = None,
) -> Warmed:
    return host.warm(
        turns,
        states=states,
        save=save,
        aside=aside,
        cancel=cancel or threading.Event(),
        progress=lambda done, of: None,
        adapter=adapter,
    )


def forget_live(host: ModelHost) -> None:
    """Have something else stand in the model's context."""
    ask(host, [ChatTurn("system", "Other.")], "Hello there, who are you?", None, tokens=1)


def models(quick: ParameterSet) -> list[ParameterSet]:
    """A model for each run; for the thorough tests one of another architecture, with sliding windows, and a larger one."""
    other, found = gemma3_path(), [quick]
    if other is not None:
        found.append(pytest.param(other, id=other.stem, marks=pytest.mark.thorough))
    return with_able_model(*found)


@pytest.fixture(scope="module", params=models(pytest.param(starter_model_path(), id=starter_model_path().stem)))
def host(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelHost]:
    """The starter model: where it is about the words, and the time that they take."""
    if request.param == starter_model_path():
        yield request.getfixturevalue("starter_host")
        return
    yield from started(request.param, tmp_path_factory)


@pytest.fixture(scope="module", params=models(pytest.param(None, id="tiny")))
def any_host(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelHost]:
    """A tiny model with random weights: where it is about which state is taken. Another state gives it other words too."""
    tiny = tmp_path_factory.mktemp("tiny") / "tiny.gguf"
    yield from started(request.param or tiny_model(tiny, "llama", context=2048), tmp_path_factory)


def started(path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelHost]:
    host = ModelHost(path, tmp_path_factory.mktemp("host") / "host.log", 2048)
    host.start()
    host.wait_for_model(120)
    yield host
    host.close()


@pytest.mark.parametrize("sentences", [3, 9])
def test_a_restored_state_gives_the_same_words_as_a_cold_start(host: ModelHost, tmp_path: Path, sentences: int) -> None:
    turns = talk(sentences)
    warmed = warm(host, turns, tmp_path)
    forget_live(host)
    for question in ("When does the ferry leave?", "What does it smell of?", "Tell me more."):
        restored, cost = ask(host, turns, question, tmp_path)
        forget_live(host)
        cold, cold_cost = ask(host, turns, question, None)
        forget_live(host)
        assert restored == cold
        assert cost.restored_tokens == warmed.tokens == cost.prompt_tokens - cost.computed_tokens
        assert cold_cost.computed_tokens == cold_cost.prompt_tokens
        assert cost.set_aside == ()


def test_the_longest_saved_beginning_of_a_prompt_is_restored(any_host: ModelHost, tmp_path: Path) -> None:
    host, turns = any_host, talk(7)
    shorter = warm(host, [*turns[:1], ChatTurn("user", STORY * 4)], tmp_path)
    longer = warm(host, turns, tmp_path)
    assert BATCH_TOKENS < shorter.tokens < longer.tokens
    forget_live(host)
    other = [*turns[:1], ChatTurn("user", STORY * 7 + "But not today."), turns[2]]
    restored, cost = ask(host, other, "Why?", tmp_path)
    assert cost.restored_tokens >= shorter.tokens - BATCH_TOKENS
    forget_live(host)
    assert restored == ask(host, other, "Why?", None)[0]


def test_what_stands_in_the_context_is_used_and_gives_the_same_words(host: ModelHost, tmp_path: Path) -> None:
    turns = talk(6)
    reply, _ = ask(host, turns, "When does the ferry leave?", None)
    turns = [*turns, ChatTurn("user", "When does the ferry leave?"), ChatTurn("assistant", reply)]
    warmed = warm(host, turns, tmp_path, save=False)
    assert warmed.computed_tokens < warmed.tokens
    live, cost = ask(host, turns, "And from where?", tmp_path)
    assert cost.prompt_tokens - cost.computed_tokens == warmed.tokens
    assert cost.restored_tokens == 0
    forget_live(host)
    assert live == ask(host, turns, "And from where?", None)[0]
    assert not list(tmp_path.glob("*.kv"))


def test_work_aside_leaves_the_conversation_ready(any_host: ModelHost, tmp_path: Path) -> None:
    host, turns = any_host, talk(5)
    warmed = warm(host, turns, tmp_path, save=False)
    warm(host, [ChatTurn("system", "Another context. " + STORY * 4)], tmp_path, aside=True)
    _, cost = ask(host, turns, "When?", None)
    assert cost.prompt_tokens - cost.computed_tokens == warmed.tokens


def test_work_that_comes_again_finds_its_beginning_ready() -> None:
    """The prompts of the reader begin alike, and a conversation comes between them."""
    model = LlamaModel(starter_model_path(), 1024)
    begin = [ChatTurn("system", "Another context. " + STORY * 6)]
    chat = [ChatTurn("system", "A conversation. " + STORY * 3), ChatTurn("user", "When?")]

    def cost(turns: list[ChatTurn]) -> Piece:
        return list(model.generate(turns, 2, GREEDY, "", threading.Event()))[-1]

    def aside(question: str) -> Piece:
        with model.aside(comes_again=True):
            return cost([*begin, ChatTurn("user", question)])

    cost(chat)
    first, second = aside("Why?"), aside("Who?")
    assert first.computed_tokens == first.prompt_tokens
    assert second.computed_tokens <= 2 * model.info.chosen.batch
    assert cost(chat).computed_tokens <= model.info.chosen.batch
    model.close()


@pytest.fixture(scope="module")
def cold(any_host: ModelHost) -> str:
    """What is said where nothing was saved."""
    forget_live(any_host)
    return ask(any_host, talk(4), "When does it leave?", None)[0]


@pytest.mark.parametrize("damage", ["cut", "flipped", "header", "foreign", "renamed"])
def test_a_file_that_is_not_what_its_name_says_is_set_aside_and_computed_again(
    any_host: ModelHost, cold: str, tmp_path: Path, damage: str
) -> None:
    host, turns = any_host, talk(4)
    key = warm(host, turns, tmp_path).key
    state, header = tmp_path / f"{key}.kv", tmp_path / f"{key}.json"
    if damage == "cut":
        state.write_bytes(state.read_bytes()[:-1000])
    elif damage == "flipped":
        data = bytearray(state.read_bytes())
        data[len(data) // 2] ^= 1
        state.write_bytes(data)
    elif damage == "header":
        header.write_text("{")
    elif damage == "foreign":
        header.write_text(json.dumps({**json.loads(header.read_text()), "environment": "0" * 64}))
    else:
        other = warm(host, talk(6), tmp_path).key
        shutil.copy(tmp_path / f"{other}.kv", state)
        shutil.copy(tmp_path / f"{other}.json", header)
        (tmp_path / f"{other}.kv").unlink()
        (tmp_path / f"{other}.json").unlink()
    forget_live(host)
    reply, cost = ask(host, turns, "When does it leave?", tmp_path)
    assert cost.restored_tokens == 0 and cost.computed_tokens == cost.prompt_tokens
    assert [line.split(":")[0] for line in cost.set_aside] == [key]
    assert not state.exists()
    assert not header.exists()
    assert reply == cold


def test_an_adapter_has_states_of_its_own(host: ModelHost, tmp_path: Path) -> None:
    info = host.wait_for_model(10)
    one = random_adapter(info.path, tmp_path / "one.gguf", seed=1)
    other = random_adapter(info.path, tmp_path / "other.gguf", seed=2)
    half = Adapter(one.path, one.sha256, 0.5)
    states = tmp_path / "states"
    states.mkdir()
    turns = talk(4)
    choices = (None, one, other, half)
    keys = {warm(host, turns, states, adapter=adapter).key for adapter in choices}
    assert len(keys) == len(choices)
    replies = []
    for adapter in choices:
        restored, cost = ask(host, turns, "When does it leave?", states, adapter)
        assert cost.restored_tokens > 0
        forget_live(host)
        cold, _ = ask(host, turns, "When does it leave?", None, adapter)
        forget_live(host)
        assert restored == cold
        replies.append(cold)
    assert len(set(replies)) > 1  # the adapters do change what is said


def test_a_reply_ends_the_warming_at_once(host: ModelHost, tmp_path: Path) -> None:
    begun, over = threading.Event(), []

    def work() -> None:
        try:
            host.warm(
                talk(80),
                states=tmp_path,
                save=True,
                aside=True,
                cancel=threading.Event(),
                progress=lambda done, of: begun.set(),
            )
        except ModelBusy as error:
            over.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(30)
    reply, _ = ask(host, talk(3), "Where are we?", tmp_path)
    thread.join(30)
    assert reply
    assert len(over) == 1
    assert not list(tmp_path.glob("*.kv"))


def test_a_context_that_is_too_long_is_refused_in_words(host: ModelHost, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"holds 2,048"):
        warm(host, talk(400), tmp_path)
