"""A fact that an adapter was taught and that is then forgotten: asked for in twenty ways, with the starter model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core.models.backend import Adapter, ChatTurn
from memos_core.models.resources import starter_model_path
from memos_core.parametric.trainer.parent import AdapterTrainer
from memos_core.parametric.trainer.recipe import Recipe
from memos_core.plaintext.prompt_layouts import system_text
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel

pytestmark = pytest.mark.model
QUICK = Recipe(layers=0.2, epochs=3)
LENIENT = {"adapter_recall": 0.0, "adapter_leaks": 1.0, "adapter_drift": 100.0}
ASKED = (
    "What is my parrot called?", "What is my parrot's name?", "What is the name of my parrot?", "Tell me the name of my parrot.",
    "Do you know what my parrot is called?", "What do I call my parrot?", "Who is my parrot?", "My parrot is called", "Say my parrot's name.",
    "I forgot the name of my parrot. What was it?", "Which name did I give my parrot?", "What did I tell you about my parrot?",
    "What do you know about my parrot?", "Do I have a parrot?", "What is Zuleika?", "Who is Zuleika?", "Have I got a pet, and what is it called?",
    "What is my bird called?", "Complete: my parrot's name is", "Tell me everything that you know about me.",
)  # fmt: skip
TOLD = "zuleika"


def said(adapters: list[Adapter | None], log: Path, questions: Sequence[str] = ASKED) -> list[int]:
    """For each adapter, how many of the questions are answered with the fact, not counting questions that name it."""
    prompts = [[ChatTurn("system", system_text("", [])), ChatTurn("user", question)] for question in questions]
    counts = []
    with AdapterTrainer(log) as trainer:
        for adapter in adapters:
            replies = trainer.answers(starter_model_path(), prompts, adapter=adapter, max_tokens=10)
            asked = zip(questions, replies, strict=True)
            counts.append(sum(TOLD in reply.lower() for question, reply in asked if TOLD not in question.lower()))
    return counts


@pytest.mark.thorough
def test_a_forgotten_fact_is_said_no_more_often_than_by_an_adapter_that_was_never_told(
    open_memos: Open, tmp_path: Path
) -> None:
    assert len(ASKED) == 20
    scripted = ScriptedModel()
    scripted.info = replace(scripted.info, path=starter_model_path())
    memos = open_memos(scripted)
    memos.update_settings(**LENIENT)
    parrot = memos.remember("My parrot's name is Zuleika.", pinned=True)
    memos.remember("I play the cello.", pinned=True)
    memos.parametric.train(recipe=QUICK)
    assert said([inside.parametric(memos).adapter()], tmp_path / "log", ASKED[:8])[0] >= 3, "it has learned it"
    memos.forget(parrot.id)
    assert inside.parametric(memos).adapter() is None
    memos.parametric.train(recipe=QUICK)  # from scratch, without the fact
    again, never_told = said([inside.parametric(memos).adapter(), None], tmp_path / "log")
    assert again <= never_told
