"""An able model of the person's own calls the tools by itself: a sum, a reminder, and a look into the memory."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import MemOS
from memos_core.conversations import ToolUse
from memos_core.reader.model_reader import is_able

LARGER = os.environ.get("MEMOS_TEST_MODEL", "")
pytestmark = [
    pytest.mark.model,
    pytest.mark.thorough,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(not LARGER, reason="MEMOS_TEST_MODEL names no model"),
]


@pytest.fixture(scope="module")
def memos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MemOS]:
    """A profile with the model, three tools on, and something told."""
    with MemOS.open(tmp_path_factory.mktemp("home"), "ana", model=Path(LARGER)) as opened:
        opened.wait_until_ready(600)
        info = opened.model_status.info
        if info is None or not is_able(info):
            pytest.skip("the model is too small for tools")
        for tool in ("calculate", "make_reminder", "look_into_memories"):
            opened.tools.switch(tool, True)
            opened.tools.decide(tool, "always")
        opened.remember("My sister Marta plays the cello in Graz.")
        yield opened


def asked(memos: MemOS, conversation: str, text: str) -> tuple[str, dict[str, ToolUse]]:
    """The reply, and the tools that were called for it."""
    calls, reply = dict[int, ToolUse](), ""
    for event in memos.chat(conversation, text):
        assert event.failed is None, event.failed
        reply += event.token or ""
        if event.called is not None:
            calls[event.number] = event.called
    for use in calls.values():
        print(f"{use.state}: {use.tool} {use.arguments} -> {use.result}")
    print(f"{text}\n=> {reply}\n")
    return reply, {use.tool: use for use in calls.values()}


def test_it_works_out_a_sum(memos: MemOS) -> None:
    reply, used = asked(memos, "sum", "How much is 4321 * 1729? Use the calculator.")
    assert used["calculate"].state == "done" and "7471009" in used["calculate"].result
    assert "7471009" in reply.replace(",", "").replace(".", "")


def test_it_makes_a_reminder(memos: MemOS) -> None:
    _, used = asked(
        memos,
        "plants",
        "I must not forget my plants. Use your tool: what is water the plants, when is tomorrow at 6 pm.",
    )
    assert used["make_reminder"].state == "done"
    assert [one.cube.text for one in memos.reminders.list()] == ["water the plants"]


def test_it_looks_into_the_memory(memos: MemOS) -> None:
    reply, used = asked(memos, "cello", "Search my memories with your tool: who plays the cello?")
    assert used["look_into_memories"].result == "1 memory found"
    assert "Marta" in reply
