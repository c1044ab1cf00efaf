"""Which kind of memory serves a message: the policy, and the log of its decisions."""

from __future__ import annotations

import pytest

from memos_core import MemOS
from memos_core.parametric.serving import SMALL_MODEL, adapter_or_text, serving
from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


@pytest.mark.parametrize(
    ("knowledge", "parameters", "adapter"),
    [
        ("auto", 135_000_000, True),
        ("auto", SMALL_MODEL, True),
        ("auto", SMALL_MODEL + 1, False),
        ("auto", 0, False),
        ("auto", None, False),
        ("notes", 135_000_000, False),
        ("adapter", 7_000_000_000, True),
        ("adapter", None, True),
    ],
)
def test_a_small_model_answers_from_the_adapter_unless_the_person_chose(
    knowledge: str, parameters: int | None, adapter: bool
) -> None:
    choice = adapter_or_text(knowledge, parameters)  # type: ignore[arg-type]
    assert choice.adapter is adapter
    assert choice.why.endswith(".")


@pytest.mark.parametrize(
    ("silent", "recalled", "nothing_told", "kind"),
    [
        (None, 1, False, "adapter"),
        ("No adapter is in use.", 2, False, "notes"),
        ("No adapter is in use.", 0, True, "nothing told"),
        ("No adapter is in use.", 0, False, "model"),
    ],
)
def test_each_decision_has_its_reason(silent: str | None, recalled: int, nothing_told: bool, kind: str) -> None:
    decided = serving(silent, recalled, nothing_told)
    assert decided.kind == kind
    assert silent is None or decided.why.endswith(silent)


def decisions(memos: MemOS) -> list[tuple[str, int]]:
    return [
        (entry.detail.partition("recalled; ")[2], len(entry.cubes))
        for entry in reversed(memos.audit.search(verb="injected"))
    ]


def test_every_reply_logs_what_it_was_made_from_and_why(open_memos: Open) -> None:
    memos = open_memos(ScriptedModel(parameters=135_000_000))
    memos.remember("My dog is called Biscuit.")
    memos.wait_for_embedder(120)
    listen(memos.chat("c1", "What is my dog called?"))
    listen(memos.chat("c2", "How do I boil an egg?"))
    memos.update_settings(knowledge="notes")
    listen(memos.chat("c3", "What is my dog called?"))
    listen(memos.chat("c4", "What is my dog called?", temporary=True))
    assert decisions(memos) == [
        ("notes: 1 memory fits. No adapter is in use.", 1),
        ("model: No memory fits. No adapter is in use.", 0),
        ("notes: 1 memory fits. You want questions answered from the text of your memories.", 1),
    ]
    assert all(entry.actor == "assistant" for entry in memos.audit.search(verb="injected"))
