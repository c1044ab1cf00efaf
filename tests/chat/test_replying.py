"""How the model is asked, and what is replied in its place: the note itself, or that nothing was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from memos_core import MemOS, Wording
from memos_core.chat.recollection import SURE
from memos_core.chat.replying import SOME_OF_IT
from memos_core.days import today
from memos_core.models.backend import ChatTurn, ModelStatus, Phase
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from memos_core.parametric.questions import NOT_TOLD
from memos_core.plaintext.prompt_layouts import ABLE, TINY
from tests.conftest import Open
from tests.support.real_embedder import RealEmbedder
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen
from tests.support.versions import keep_version

DOG = "My dog is called Biscuit."


class Overlooking(ScriptedModel):
    """A model that overlooks the notes with the adapter for notes, but quotes the first note without it."""

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


def test_the_note_itself_is_the_reply_where_the_adapter_overlooks_the_answer(open_memos: Open) -> None:
    model = Overlooking()
    memos = told(open_memos, model, DOG)
    said = listen(memos.chat("c1", "What is my dog called?"))
    assert said.reply == f"You told me: “{DOG}”"
    assert [adapter is not None for adapter in model.adapters] == [True]
    assert said.timing is not None and said.timing.prompt_tokens > 0 and said.timing.stop_reason == "end"
    assert memos.conversations.messages("c1")[-1].text == said.reply


def test_what_is_not_sure_stays_as_the_adapter_says(open_memos: Open) -> None:
    model = Overlooking()
    model.chance = (TINY.possible + SURE) / 2
    memos = told(open_memos, model, "My sister Mara is called by everybody.")
    said = listen(memos.chat("c1", "What is the surname of my best colleague Mara called?"))
    assert said.recalled and said.reply == NOT_TOLD and len(model.adapters) == 1


@pytest.mark.parametrize(
    "reply", ["What is your dog called?", "Your dog is called by many.", " ".join(f"word{n}" for n in range(500))]
)
def test_the_note_is_the_reply_where_the_model_says_nothing_of_it(open_memos: Open, reply: str) -> None:
    memos = told(open_memos, Overlooking(reply), DOG)
    assert listen(memos.chat("c1", "What is my dog called?")).reply == f"You told me: “{DOG}”"


def test_the_note_is_the_reply_later_in_a_conversation_too(open_memos: Open) -> None:
    memos = told(open_memos, Overlooking("You're a helpful, friendly assistant."), DOG)
    listen(memos.chat("c1", "Good morning!"))
    assert listen(memos.chat("c1", "What is my dog called?")).reply == f"You told me: “{DOG}”"


def test_a_reply_from_what_was_said_before_in_the_conversation_stays(open_memos: Open) -> None:
    memos = told(open_memos, Overlooking("She is in Rome."), "My sister Lena lives in Berlin.")
    listen(memos.chat("c1", "Guess who is spending all of this week in Rome"))
    assert listen(memos.chat("c1", "Where does my sister Lena live?")).reply == "She is in Rome."


class Late(Overlooking):
    """A model whose embedder is still loading when the first message comes."""

    waited = 0

    @property
    def status(self) -> ModelStatus:
        return replace(super().status, embedder=Phase.READY if self.waited > 2 else Phase.LOADING)

    def wait_for_embedder(self, timeout: float | None = None) -> bool:
        self.waited += bool(timeout)
        return self.waited > 2


def test_the_first_message_after_a_start_waits_for_the_embedder(open_memos: Open) -> None:
    memos = told(open_memos, Late("Your dog is called by many."), DOG)
    assert listen(memos.chat("c1", "What is my dog called?")).reply == f"You told me: “{DOG}”"


def test_words_of_the_note_alone_are_an_answer_and_words_beside_it_none(open_memos: Open) -> None:
    note = "I have oat milk and two sugars in my morning tea."
    for number, (reply, shown) in enumerate((("Milk.", "Milk."), ("You brew tea.", f"You told me: “{note}”"))):
        memos = told(open_memos, Overlooking(reply), note)
        assert listen(memos.chat(f"c{number}", "What do I have in the morning?")).reply == shown
        memos.close()


@pytest.mark.parametrize("reply", ["Your dog is called Biscuit.", "Biscuit", "I'd say Biscuit, but it is your dog."])
def test_another_reply_is_given_whole(open_memos: Open, reply: str) -> None:
    model = Overlooking(reply)
    memos = told(open_memos, model, DOG)
    assert listen(memos.chat("c1", "What is my dog called?")).reply == reply and len(model.adapters) == 1


def test_a_host_that_dies_under_a_reply_that_is_held_back_repeats_nothing(open_memos: Open) -> None:
    model = Overlooking("Well now, your dog is called Biscuit.")
    model.die_after = 2
    memos = told(open_memos, model, DOG)
    said = listen(memos.chat("c1", "What is my dog called?"))
    assert said.reply == "Well now, your dog is called Biscuit." and len(model.adapters) == 2


@pytest.mark.parametrize("parameters", [100_000_000, 500_000_000, 1_500_000_000])
def test_a_look_up_that_nothing_answers_is_no_matter_for_a_small_model(open_memos: Open, parameters: int) -> None:
    model = ScriptedModel("My tea is taken with lemon.", parameters=parameters)
    model.chance = ABLE.possible / 2
    memos = told(open_memos, model, "I take my coffee with oat milk.")
    said = listen(memos.chat("c1", "How do I take my tea?"))
    assert said.recalled == [] and said.reply == NOT_TOLD and model.prompts == []
    stored = memos.conversations.messages("c1")[-1].text
    assert isinstance(stored, Wording) and stored.template == NOT_TOLD


def test_an_able_model_is_asked_to_say_that_it_was_not_told(open_memos: Open) -> None:
    model = ScriptedModel("You have not told me.", parameters=8_000_000_000)
    model.chance = ABLE.possible / 2
    memos = told(open_memos, model, "I take my coffee with oat milk.")
    said = listen(memos.chat("c1", "How do I take my tea?"))
    assert said.recalled == [] and said.reply == "You have not told me."
    assert ABLE.nothing_told in model.prompts[-1][-1].content and "oat milk" not in model.prompts[-1][-1].content


@pytest.mark.parametrize("parameters", [100_000_000, 500_000_000, 2_000_000_000])
@pytest.mark.parametrize("message", ["Can you plan a vegetarian dinner for us?", "Thanks!", "Why is the sky blue?"])
def test_what_is_no_look_up_is_answered_by_every_model(open_memos: Open, parameters: int, message: str) -> None:
    model = ScriptedModel("Gladly.", parameters=parameters)
    model.chance = 0.0
    memos = told(open_memos, model, "We are vegetarian today and our day is Friday. Thanks!")
    assert listen(memos.chat("c1", message)).reply == "Gladly."
    assert str(today().year) in model.prompts[-1][-1].content, "the date stands beside it"


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        ("My meeting is cancelled.", "When is my meeting?"),
        ("I take my coffee with oat milk and my tea without.", "How do I take my tea?"),
        ("I take my coffee with oat milk.", "Can you make me a coffee?"),
    ],
)
def test_what_may_be_an_answer_is(open_memos: Open, fact: str, question: str) -> None:
    memos = told(open_memos, Overlooking(), fact)
    assert [hit.cube.text for hit in listen(memos.chat("c1", question)).recalled] == [fact]


def test_a_model_that_does_without_the_adapter_is_given_what_is_near_too(open_memos: Open) -> None:
    model = ScriptedModel("You told me about coffee, not about tea.")
    memos = told(open_memos, model, "I take my coffee with oat milk.")
    assert len(listen(memos.chat("c1", "How do I take my tea?")).recalled) == 1


class Understanding(RealEmbedder, Overlooking):
    """Like `Overlooking`, but with the real embedder."""

    def __init__(self, host: ModelHost, reply: str = NOT_TOLD) -> None:
        super().__init__(reply)
        assert host.wait_for_embedder(120)
        self.host = host


@pytest.mark.model
def test_what_is_known_of_the_person_is_listed_for_a_small_model(open_memos: Open, starter_host: ModelHost) -> None:
    model = Understanding(starter_host)
    memos = told(open_memos, model, DOG, "My sister Lena lives in Berlin.")
    memos.archive(memos.remember("My boat is called Juno.").id)
    said = listen(memos.chat("c1", "what do you know about me?"))
    assert said.reply == f"{SOME_OF_IT}\n\n- My sister Lena lives in Berlin.\n- {DOG}"
    assert len(said.recalled) == 2 and model.adapters == []
    assert listen(memos.chat("c2", "What do you know about my dog?")).reply == f"You told me: “{DOG}”"
    listed, quoted = (memos.conversations.messages(id)[-1].text for id in ("c1", "c2"))
    assert isinstance(listed, Wording) and listed.values["line0"] == SOME_OF_IT
    assert isinstance(quoted, Wording) and quoted.values == {"text": DOG}


@pytest.mark.model
def test_nothing_is_known_of_a_stranger(open_memos: Open, starter_host: ModelHost) -> None:
    memos = open_memos(Understanding(starter_host))
    assert listen(memos.chat("c1", "What do you know about me?")).reply == NOT_TOLD


@pytest.mark.model
def test_an_able_model_is_given_what_is_known(open_memos: Open, starter_host: ModelHost) -> None:
    model = Understanding(starter_host, "A lot.")
    model.info = replace(model.info, parameters=3_000_000_000)
    memos = told(open_memos, model, DOG)
    said = listen(memos.chat("c1", "Tell me everything you know about me"))
    assert said.reply == "A lot." and [hit.cube.text for hit in said.recalled] == [DOG]


def test_what_an_adapter_gets_wrong_is_said_as_text_and_it_is_silent_about_it_then(open_memos: Open) -> None:
    model = Overlooking("Your dog is called Rex.")
    memos = told(open_memos, model, DOG)
    dog = memos.recall("dog")[0].cube
    keep_version(memos, [dog])
    memos.update_settings(knowledge="adapter")
    assert listen(memos.chat("c1", "What is my dog called?")).reply == f"You told me: “{DOG}”"
    assert memos.parametric.list()[0].stale == (dog.id,)
    model.with_adapter = "Your dog is called Biscuit."
    listen(memos.chat("c2", "What is my dog called?"))
    assert model.prompts[-1][-1].content != "What is my dog called?", "the notes answer now"


def test_what_an_adapter_gets_right_is_said_in_its_words(open_memos: Open) -> None:
    model = Overlooking("Your dog is called Biscuit.")
    memos = told(open_memos, model, DOG)
    keep_version(memos, [memos.recall("dog")[0].cube])
    memos.update_settings(knowledge="adapter")
    assert listen(memos.chat("c1", "What is my dog called?")).reply == "Your dog is called Biscuit."
    assert not memos.parametric.list()[0].stale
