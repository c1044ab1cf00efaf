"""How the model is asked: the adapter for notes, and the model alone where that overlooks what recall is sure of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from memos_core import MemOS
from memos_core.chat.prompt import NO_NOTES
from memos_core.models.backend import ChatTurn
from memos_core.models.resources import starter_model_path
from memos_core.parametric.questions import NOT_TOLD
from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

DOG = "My dog is called Biscuit."


class Overlooking(ScriptedModel):
    """With the adapter for notes it says that it was not told, alone it gives the first note."""

    def __init__(self, with_adapter: str = NOT_TOLD) -> None:
        super().__init__(self._reply)
        self.with_adapter = with_adapter
        self.info = replace(self.info, path=starter_model_path())

    def _reply(self, turns: Sequence[ChatTurn]) -> str:
        if self.adapters[-1] is not None:
            return self.with_adapter
        lines = turns[-1].content.splitlines()
        return next((line for line in lines if line.startswith("- ")), "I cannot tell.")


def told(open_memos: Open, model: ScriptedModel, *facts: str) -> MemOS:
    memos = open_memos(model)
    for fact in facts:
        memos.remember(fact)
    return memos


def test_the_model_alone_is_asked_where_the_adapter_overlooks_the_answer(open_memos: Open) -> None:
    model = Overlooking()
    memos = told(open_memos, model, DOG)
    said = listen(memos.chat("c1", "What is my dog called?"))
    assert said.reply == f"- {DOG}"
    assert [adapter is not None for adapter in model.adapters] == [True, False]
    assert model.prompts[0] == model.prompts[1]
    assert said.timing is not None and said.timing.computed_tokens == 2 * said.timing.prompt_tokens, "it was read twice"


def test_what_is_not_sure_stays_as_the_adapter_says(open_memos: Open) -> None:
    model = Overlooking()
    memos = told(open_memos, model, "My sister Mara is called by everybody.")
    said = listen(memos.chat("c1", "What is the surname of my best colleague Mara called?"))
    assert said.recalled and said.reply == NOT_TOLD and len(model.adapters) == 1


@pytest.mark.parametrize("reply", ["You haven't told me that yesterday.", "You haven't", "Your dog is called Biscuit."])
def test_another_reply_is_given_whole_and_at_once(open_memos: Open, reply: str) -> None:
    model = Overlooking(reply)
    memos = told(open_memos, model, DOG)
    assert listen(memos.chat("c1", "What is my dog called?")).reply == reply and len(model.adapters) == 1


def test_a_host_that_dies_under_a_reply_that_is_held_back_repeats_nothing(open_memos: Open) -> None:
    model = Overlooking("You haven't told me that yesterday.")
    model.die_after = 2
    memos = told(open_memos, model, DOG)
    said = listen(memos.chat("c1", "What is my dog called?"))
    assert said.reply == "You haven't told me that yesterday." and len(model.adapters) == 2


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        ("I take my coffee with oat milk.", "How do I take my tea?"),
        ("My favourite food is lasagne.", "What is my favourite drink?"),
        ("My husband's name is Emil.", "When is Emil's birthday?"),
        ("My bike was stolen from the shed.", "How much did my bike cost?"),
    ],
)
def test_what_is_near_and_surely_no_answer_is_not_put_before_the_model(
    open_memos: Open, fact: str, question: str
) -> None:
    model = Overlooking()
    memos = told(open_memos, model, fact)
    said = listen(memos.chat("c1", question))
    assert said.recalled == [] and said.reply == NOT_TOLD
    assert NO_NOTES in model.prompts[-1][-1].content and fact not in model.prompts[-1][-1].content


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        ("My meeting is cancelled.", "When is my meeting?"),
        ("I take my coffee with oat milk and my tea without.", "How do I take my tea?"),
        ("I take my coffee with oat milk.", "I would like tea today, for the coffee is gone."),
    ],
)
def test_what_may_be_an_answer_is(open_memos: Open, fact: str, question: str) -> None:
    memos = told(open_memos, Overlooking(), fact)
    assert [hit.cube.text for hit in listen(memos.chat("c1", question)).recalled] == [fact]


def test_a_model_that_does_without_the_adapter_is_given_what_is_near_too(open_memos: Open) -> None:
    model = ScriptedModel("You told me about coffee, not about tea.")
    memos = told(open_memos, model, "I take my coffee with oat milk.")
    assert len(listen(memos.chat("c1", "How do I take my tea?")).recalled) == 1
