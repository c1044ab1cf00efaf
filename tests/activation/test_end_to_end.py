"""Contexts with the starter model, the real stores and real processes."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path
from typing import Any

import pytest

from memos_core import ContextType, MemOS, ModelError, Readiness
from memos_core.models.host import ModelHost
from memos_core.models.state_file import CPU_BATCH_TOKENS
from memos_core.models.switch import ChosenModel
from tests.support import inside
from tests.support.adapters import with_able_model
from tests.support.shared_host import SharedHost
from tests.support.talk import listen

pytestmark = pytest.mark.model

FACTS = (
    "Call me Nora.",
    "I live in Porto, on the third floor of a house by the river.",
    "I work at the harbour office three days a week.",
    "I take my coffee with oat milk and no sugar.",
    "My sister Mara does not eat meat.",
    "I am learning to play the cello, and my lesson is on Thursday at six.",
    "My favourite colour is dark green.",
    "I go to bed at eleven and get up at six.",
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture(params=with_able_model(pytest.param(None, id="starter")))
def model(request: pytest.FixtureRequest) -> Path | None:
    """The path of the model; None for the starter model."""
    path: Path | None = request.param
    return path


def opened(home: Path, model: Path | None = None, *, host: ModelHost | None = None) -> MemOS:
    """Open the engine with a real model host and without its job, so that each test decides when it is idle.

    Args:
        home: the folder of the data.
        model: the path of the model; None for the starter model.
        host: a host that has loaded the starter model; None to start one.
    """
    shared: Any = SharedHost(host) if host is not None and model is None else None
    memos = MemOS.open(home, model=model, backend=shared)
    memos.jobs.pause("keep contexts ready")
    memos.update_settings(max_reply_tokens=16)
    memos.wait_until_ready(120)
    return memos


@pytest.mark.thorough
def test_a_day_of_chatting_reads_the_beginning_again_only_in_idle_time(home: Path, model: Path | None) -> None:
    """30 turns, 10 new memories of which 3 enter the profile, and 3 edits of the profile. The adapter for notes is off."""
    with opened(home, model) as memos:
        memos.update_settings(grounding=False)
        pinned = [memos.remember(fact, pinned=True) for fact in FACTS]
        listen(memos.chat("day", "Good morning!"))
        inside.activation(memos).keep_ready()
        profile = next(item for item in memos.activation.list() if item.what is ContextType.PROFILE)
        assert profile.tokens >= 4 * CPU_BATCH_TOKENS
        prompt_tokens = computed = 0
        for number in range(30):
            if number % 3 == 0:
                memos.remember(f"Plan number {number} comes first this week.", pinned=number % 9 == 0)
            if number in (9, 17, 25):
                memos.edit(pinned[number % 8].id, text=f"{FACTS[number % 8]} And number {number} is mine.")
                inside.activation(memos).keep_ready()
            if number % 10 == 5:
                inside.activation(memos)._last_active -= 60
                inside.activation(memos).keep_ready()
            timing = listen(memos.chat("day", f"What do you think of number {number}?")).timing
            assert timing is not None
            ready = timing.prompt_tokens - timing.computed_tokens
            assert ready >= profile.tokens - CPU_BATCH_TOKENS, (number, timing)
            prompt_tokens += timing.prompt_tokens
            computed += timing.computed_tokens
            if number % 3 == 1:  # the person reads, and comes back later
                inside.activation(memos).keep_ready()
        assert computed / prompt_tokens < 0.3


def test_a_conversation_is_opened_again_without_reading_it_again(
    home: Path, model: Path | None, starter_host: ModelHost
) -> None:
    with opened(home, model, host=starter_host) as memos:
        listen(memos.chat("c1", "Let me tell you of the sea. " * 28))
        listen(memos.chat("c1", "And of the river. " * 10))
        memos.activation.warm(memos.activation.of_conversation("c1").id)
    with opened(home, model, host=starter_host) as memos:
        context = memos.activation.of_conversation("c1")
        assert context.readiness is Readiness.READY
        hits, saved_s = context.hits, context.saved_s
        timing = listen(memos.chat("c1", "What was it about?")).timing
        assert timing is not None
        assert timing.restored_tokens == context.tokens > 4 * CPU_BATCH_TOKENS
        assert timing.ready_s is not None
        used = memos.activation.get(context.id)
        assert used.hits == hits + 1
        assert used.saved_s > saved_s
        # Another persona makes another beginning, so nothing of the old state can be used.
        memos.update_settings(persona="You are a pirate.")
        assert memos.activation.get(context.id).readiness is Readiness.STALE
        timing = listen(memos.chat("c1", "Go on.")).timing
        assert timing is not None
        assert timing.restored_tokens == 0


def test_switching_to_the_adapter_for_notes_and_back_reads_nothing_again(home: Path, starter_host: ModelHost) -> None:
    with opened(home, host=starter_host) as memos:
        memos.remember("My dog is called Biscuit.")
        memos.wait_for_embedder(120)
        listen(memos.chat("c1", "Let me tell you of the sea. " * 12))
        inside.activation(memos).keep_ready()
        for question, with_notes in (
            ("What is my dog called?", True),
            ("How do I boil an egg?", False),
            ("What is my dog's name?", True),
        ):
            said = listen(memos.chat("c1", question))
            assert bool(said.recalled) is with_notes
            assert said.timing is not None
            assert said.timing.prompt_tokens - said.timing.computed_tokens > 3 * CPU_BATCH_TOKENS
            inside.activation(memos).keep_ready()
        memos.activation.warm(memos.activation.of_conversation("c1").id)
    with opened(home, host=starter_host) as memos:
        memos.wait_for_embedder(120)
        for question in ("What is my dog called?", "How do I boil an egg?"):
            timing = listen(memos.chat("c1", question)).timing
            assert timing is not None
            assert timing.restored_tokens > 3 * CPU_BATCH_TOKENS


@pytest.mark.thorough
def test_a_host_that_is_killed_while_it_saves_costs_nothing_but_time(home: Path, model: Path | None) -> None:
    with opened(home, model) as memos:
        host = inside.backend(memos)
        assert isinstance(host, ChosenModel)
        listen(memos.chat("c1", "Let me tell you of the sea. " * 40))
        context = memos.activation.of_conversation("c1")

        def kill(share: float) -> None:
            if share == 1.0 and host.process_id is not None:
                os.kill(host.process_id, signal.SIGKILL)

        with pytest.raises(ModelError):
            memos.activation.warm(context.id, progress=kill)
        memos.wait_until_ready(120)
        said = listen(memos.chat("c1", "What was it about?"))
        assert said.failed is None
        assert said.reply
        assert memos.activation.warm(context.id).readiness is Readiness.READY


def test_without_room_on_the_disk_it_is_refused_in_words_and_the_chat_goes_on(
    small_disk: Path, starter_host: ModelHost
) -> None:
    with opened(small_disk / "home", host=starter_host) as memos:
        memos.remember("I have sailed on the sea for years, and I like to talk of it. ", pinned=True)
        listen(memos.chat("c1", "Let me tell you of the sea. " * 6))
        # No state of two hundred tokens fits into three megabytes.
        (small_disk / "other").write_bytes(bytes(max(0, shutil.disk_usage(small_disk).free - 3_000_000)))
        with pytest.raises(ModelError, match="on the disk"):
            memos.activation.warm(memos.activation.of_conversation("c1").id)
        inside.activation(memos)._last_active -= 60
        inside.activation(memos).keep_ready()
        assert not list(memos.activation.folder.glob("*.kv"))
        assert any("on the disk" in item.trouble for item in memos.activation.list())
        assert listen(memos.chat("c1", "What was it about?")).failed is None


def test_forgetting_leaves_no_byte_of_a_state(home: Path, model: Path | None, starter_host: ModelHost) -> None:
    with opened(home, model, host=starter_host) as memos:
        kept = memos.remember("I am allergic to walnuts.", pinned=True)
        listen(memos.chat("c1", "Let me tell you of the sea. " * 12))
        inside.activation(memos).keep_ready()
        memos.activation.warm(memos.activation.of_conversation("c1").id)
        before = {path.name: path.read_bytes() for path in memos.activation.folder.glob("*.kv")}
        # Profile and conversation, each without an adapter, and with the starter model also with the adapter for notes.
        assert len(before) == (4 if model is None else 2)
        memos.forget(kept.id)
        after = {path.name for path in memos.activation.folder.iterdir()}
        assert not after & set(before)
        assert not any(name.endswith((".kv", ".json")) and name != "models.json" for name in after)
        # What is computed afterwards is a different state, which never contained it.
        memos.activation.warm(memos.activation.of_conversation("c1").id)
        assert {path.name for path in memos.activation.folder.glob("*.kv")}.isdisjoint(before)
