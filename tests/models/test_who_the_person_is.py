"""Who the person is, in the prompts of models that can make use of it; with the real embedder and judge, and a scripted model."""

from __future__ import annotations

from typing import Any

import pytest

from memos_core.models.host import ModelHost
from tests.conftest import Open
from tests.support.real_embedder import RealEmbedder
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

pytestmark = pytest.mark.model

WHO = ["My name is Ines Okafor.", "I can't eat peanuts, like seriously allergic.", "My son Ruben is seven."]
OTHER = ["The code of my bike lock is 4711.", "I like trains more than planes.", "My boss Rita is on leave."]


class Embedding(RealEmbedder, ScriptedModel):
    """A scripted model beside the real embedder and judge."""

    def __init__(self, host: ModelHost, **given: Any) -> None:
        super().__init__(**given)
        self.host = host


@pytest.fixture
def embedder(starter_host: ModelHost) -> ModelHost:
    assert starter_host.wait_for_embedder(120)
    return starter_host


@pytest.mark.parametrize(("parameters", "there"), [(135_000_000, False), (500_000_000, True), (7_000_000_000, True)])
def test_it_stands_in_the_system_text_of_all_but_the_tiniest_models(
    open_memos: Open, embedder: ModelHost, parameters: int, there: bool
) -> None:
    model = Embedding(embedder, parameters=parameters)
    memos = open_memos(model)
    for text in ["I live in Porto.", *OTHER, *WHO, "I live in Faro now, in a flat by the harbour."]:
        memos.remember(text)
    listen(memos.chat("c1", "Can you plan a dinner for us?"))
    system = model.prompts[-1][0].content
    assert [text in system for text in WHO] == [there or text == WHO[0] for text in WHO]  # a name is always there
    assert ("Faro" in system) is there and "Porto" not in system
    assert not any(text in system for text in OTHER)


@pytest.mark.parametrize(("parameters", "there"), [(135_000_000, False), (500_000_000, False), (7_000_000_000, True)])
def test_a_small_model_is_not_told_it_where_it_is_asked_about_the_world(
    open_memos: Open, embedder: ModelHost, parameters: int, there: bool
) -> None:
    model = Embedding(embedder, parameters=parameters)
    memos = open_memos(model)
    for text in ["My birthday is on the 9th of November.", "I live in Faro.", *WHO]:
        memos.remember(text)
    memos.remember("I like short answers.", pinned=True)
    for question in ("When is Mozart's birthday?", "Where does the King of Sweden live?"):
        listen(memos.chat(f"c-{question}", question))
        prompt = "\n".join(turn.content for turn in model.prompts[-1])
        assert "short answers" in prompt and all((word in prompt) is there for word in ("Faro", "peanuts", "Ines"))
    listen(memos.chat("c1", "Can you plan a dinner for us?"))
    assert "Ines" in model.prompts[-1][0].content


def test_what_is_forgotten_or_archived_is_not_there(open_memos: Open, embedder: ModelHost) -> None:
    model = Embedding(embedder, parameters=500_000_000)
    memos = open_memos(model)
    forgotten, archived, kept = [memos.remember(text) for text in (WHO[1], WHO[2], "I live in Faro.")]
    memos.forget(forgotten.id)
    memos.archive(archived.id)
    listen(memos.chat("c1", "Can you plan a dinner for us?"))
    system = model.prompts[-1][0].content
    assert kept.text in system and forgotten.text not in system and archived.text not in system


def test_a_question_of_before_in_telegraphic_style_is_no_note(open_memos: Open, embedder: ModelHost) -> None:
    model = Embedding(embedder, parameters=500_000_000)
    memos = open_memos(model)
    listen(memos.chat("c1", "bike tour where to"))
    said = listen(memos.chat("c2", "Where does my bike tour go to?"))
    assert said.recalled == []


@pytest.mark.parametrize("parameters", [135_000_000, 500_000_000])
def test_what_is_told_is_not_answered_with_an_older_note(
    open_memos: Open, embedder: ModelHost, parameters: int
) -> None:
    model = Embedding(embedder, parameters=parameters)
    memos = open_memos(model)
    memos.remember("My dog is called Biscuit.")
    said = listen(memos.chat("c1", "My dog is called Rex and he is two years old."))
    assert said.reply == "All right." and "Biscuit" not in model.prompts[-1][-1].content


def test_a_question_about_the_world_is_not_answered_with_what_was_told(open_memos: Open, embedder: ModelHost) -> None:
    model = Embedding(embedder, parameters=135_000_000)
    memos = open_memos(model)
    memos.remember("I am scared of lifts, so in hotels I always ask for the ground floor.")
    said = listen(memos.chat("c1", "Why do hotels ask for a deposit?"))
    assert said.reply == "All right." and "lifts" not in model.prompts[-1][-1].content
