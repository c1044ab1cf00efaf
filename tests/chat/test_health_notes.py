"""The model is given what is known of the person's health when a message is about what to eat, take or do."""

from __future__ import annotations

import pytest

from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


@pytest.mark.parametrize("parameters", [0, 500_000_000, 2_000_000_000], ids=["tiny", "small", "fair"])
def test_an_allergy_does_not_hang_on_recall(open_memos: Open, parameters: int) -> None:
    model = ScriptedModel("All right.", parameters=parameters)
    memos = open_memos(model)
    memos.remember("I am allergic to walnuts.")
    memos.remember("My dog is called Biscuit.")
    asked = listen(memos.chat("c1", "Suggest something that I should cook for dinner."))
    prompt = "\n".join(turn.content for turn in model.prompts[-1])
    assert "I am allergic to walnuts." in prompt
    assert "I am allergic to walnuts." in [hit.cube.text for hit in asked.recalled]
    asked = listen(memos.chat("c2", "Why is the sky blue?"))
    assert asked.recalled == []
