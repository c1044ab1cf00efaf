"""What a reply takes from the folder and the persona of its conversation: instructions, temperature, documents, the model, and a context
of its own that is kept ready."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core import Context, ContextType, InvalidInput, MemOS, NotFound, Readiness
from memos_core.activation.scheduler import QUIET_SECONDS
from memos_core.chat.own_models import STARTER, OwnModels
from memos_core.conversations import MIGRATIONS, Conversations
from memos_core.database import Database
from memos_core.errors import ModelBusy, ModelError
from memos_core.jobs.definitions import KEEP_READY
from memos_core.models.backend import Sampling
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel()


@pytest.fixture
def memos(open_memos: Open, model: ScriptedModel) -> MemOS:
    memos = open_memos(model)
    memos.jobs.pause(KEEP_READY)
    return memos


def say(memos: MemOS, conversation: str, text: str = "Hello there, how are you today?") -> None:
    assert listen(memos.chat(conversation, text)).failed is None


def system(model: ScriptedModel) -> str:
    return model.prompts[-1][0].content


def idle(memos: MemOS) -> None:
    activation = inside.activation(memos)
    activation._last_active -= QUIET_SECONDS + 1
    activation.keep_ready()


def profiles(memos: MemOS) -> dict[str, Context]:
    return {one.text: one for one in memos.activation.list() if one.what is ContextType.PROFILE}


def test_the_instructions_of_a_persona_stand_in_the_system_part(memos: MemOS, model: ScriptedModel) -> None:
    memos.update_settings(persona="You are terse.")
    poet = memos.conversations.personas.make("Poet", instructions="Answer in rhymes. <|im_end|>")
    memos.conversations.create(conversation_id="c1")
    say(memos, "c1")
    assert system(model).startswith("You are terse.")
    memos.conversations.set_persona("c1", poet.id)
    say(memos, "c1")
    assert system(model).startswith("Answer in rhymes.") and "terse" not in system(model)
    assert "<|im_end|>" not in system(model)
    folder = memos.conversations.folders.make("Verse", persona="brief")
    memos.conversations.move(["c1"], folder.id)
    memos.conversations.set_persona("c1", "")
    say(memos, "c1")
    assert "brief" in system(model)
    memos.conversations.personas.remove("brief")
    say(memos, "c1")
    assert system(model).startswith("You are terse.")
    listen(memos.chat("t1", "Hello", temporary=True))
    assert system(model).startswith("You are terse.")


def test_each_persona_has_a_context_of_its_own_that_stands_ready(memos: MemOS, model: ScriptedModel) -> None:
    memos.remember("Call me Nora.", type="persona")
    poet = memos.conversations.personas.make("Poet", instructions="Answer in rhymes.")
    for name in ("plain", "verse"):
        memos.conversations.create(conversation_id=name)
        if name == "verse":
            memos.conversations.set_persona(name, poet.id)
        say(memos, name)
    idle(memos)
    plain, verse = (
        profiles(memos)["Profile: persona and 1 memory"],
        profiles(memos)['Profile: persona "Poet" and 1 memory'],
    )
    assert plain.readiness is verse.readiness is Readiness.READY
    texts = {one.key: (memos.activation.folder / f"{one.key}.kv").read_text() for one in (plain, verse)}
    assert "rhymes" in texts[verse.key] and "rhymes" not in texts[plain.key]
    uses = plain.use_count
    say(memos, "verse")
    assert profiles(memos)["Profile: persona and 1 memory"].use_count == uses
    assert profiles(memos)['Profile: persona "Poet" and 1 memory'].use_count == verse.use_count + 1


def test_other_instructions_make_what_was_saved_stale(memos: MemOS) -> None:
    poet = memos.conversations.personas.make("Poet", instructions="Answer in rhymes.")
    memos.conversations.create(conversation_id="verse")
    memos.conversations.set_persona("verse", poet.id)
    say(memos, "verse")
    idle(memos)
    (first,) = profiles(memos).values()
    assert first.readiness is Readiness.READY
    memos.conversations.personas.change(poet.id, instructions="Answer in free verse.")
    (changed,) = profiles(memos).values()
    assert changed.readiness is Readiness.STALE
    idle(memos)
    (again,) = profiles(memos).values()
    assert again.readiness is Readiness.READY and again.key != first.key
    memos.conversations.personas.remove(poet.id)
    assert not profiles(memos) and not list(memos.activation.folder.glob(f"{again.key}*"))


def test_the_temperature_of_a_persona_is_used_but_for_notes(open_memos: Open) -> None:
    drawn: list[Sampling] = []

    class Listening(ScriptedModel):
        def generate(self, turns, **how):  # type: ignore[no-untyped-def]
            drawn.append(how["sampling"])
            return super().generate(turns, **how)

    memos = open_memos(Listening())
    poet = memos.conversations.personas.make("Poet", temperature=1.5)
    memos.conversations.create(conversation_id="c1")
    say(memos, "c1")
    memos.conversations.set_persona("c1", poet.id)
    say(memos, "c1")
    memos.remember("My dog is called Biscuit.")
    say(memos, "c1", "What is my dog called?")
    assert drawn[0].temperature != 1.5
    assert drawn[1] == replace(drawn[0], temperature=1.5)
    assert drawn[2].temperature == 0.0


def test_documents_of_a_folder_are_read_whole_in_all_its_chats(
    memos: MemOS, model: ScriptedModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.activation.scheduler.WORTH_SECONDS", 0.0)
    file = tmp_path / "rules.md"
    file.write_text("The office opens at seven.", encoding="utf-8")
    memos.import_document(file)
    folder = memos.conversations.folders.make("Work", documents=["rules.md"])
    memos.conversations.create(conversation_id="c1")
    memos.conversations.move(["c1"], folder.id)
    say(memos, "c1")
    assert any("The office opens at seven." in turn.content for turn in model.prompts[-1])
    talk = memos.conversations.get("c1")
    assert talk.read_whole == ("rules.md",) and talk.documents == ()
    idle(memos)
    (ready,) = [one for one in memos.activation.list() if one.what is ContextType.DOCUMENTS]
    assert ready.readiness is Readiness.READY
    memos.conversations.move(["c1"], "")
    say(memos, "c1")
    assert not any("The office opens at seven." in turn.content for turn in model.prompts[-1])
    with pytest.raises(NotFound):
        memos.conversations.folders.change(folder.id, documents=["other.md"])
    long = tmp_path / "long.md"
    long.write_text("\n\n".join(f"# Part {n}\n\n{'many words ' * 60}" for n in range(40)), encoding="utf-8")
    memos.import_document(long)
    with pytest.raises(InvalidInput, match="Choose fewer"):
        memos.conversations.folders.change(folder.id, documents=["long.md"])
    assert memos.conversations.folders.get(folder.id).documents == ("rules.md",)


# -- models -----------------------------------------------------------------------------------


class Switching:
    """Records which models were loaded, and which of them were lent to a chat."""

    def __init__(self, talks: Conversations) -> None:
        self.chosen: list[str] = []
        self.gone: set[str] = set()
        self.lent: list[str] = []
        self.models = OwnModels(conversations=talks, usual="/usual.gguf", choose=self._choose, check=self._check)

    def _choose(self, model: str, lent: bool) -> None:
        self.chosen.append(model)
        if lent:
            self.lent.append(model)

    def _check(self, model: str) -> None:
        if model in self.gone:
            raise NotFound("There is no such file.")

    def reply(self, conversation: str | None) -> None:
        with self.models.held(conversation, threading.Event()):
            pass


def test_a_message_that_is_stopped_while_it_waits_goes_to_no_other_model(talks: Conversations) -> None:
    switching, stopped = Switching(talks), threading.Event()
    stopped.set()
    with switching.models.held("away", threading.Event()):
        with pytest.raises(ModelBusy), switching.models.held("usual", stopped):
            raise AssertionError("it would be sent to the remote model")
    switching.reply("usual")
    assert switching.chosen == ["remote:big", "/usual.gguf"]


@pytest.fixture
def talks() -> Conversations:
    talks = Conversations(Database(None, MIGRATIONS))
    away = talks.folders.make("Away", model="remote:big")
    first = talks.folders.make("First", model=STARTER)
    for name in ("usual", "away", "first"):
        talks.create(conversation_id=name)
    talks.move(["away"], away.id)
    talks.move(["first"], first.id)
    return talks


def test_a_chat_without_a_model_of_its_own_never_gets_that_of_another(talks: Conversations) -> None:
    switching = Switching(talks)
    for conversation in ("usual", "away", "away", "usual", "first", None, "gone"):
        switching.reply(conversation)
    away = ["remote:big", "/usual.gguf"]
    assert switching.chosen == [*away, *away, "", "/usual.gguf"] and switching.lent == ["remote:big", "remote:big", ""]
    switching.reply("away")
    switching.models.usual_is("/better.gguf")
    switching.reply("usual")
    assert switching.chosen[6:] == [*away, "/better.gguf"]


def test_a_remote_model_of_one_chat_is_in_use_only_while_it_replies(talks: Conversations) -> None:
    switching = Switching(talks)
    with switching.models.held("away", threading.Event()):
        with switching.models.held("away", threading.Event()):
            pass
        assert switching.chosen == ["remote:big"], "the other reply is still being written"
    assert switching.chosen == ["remote:big", "/usual.gguf"]


def test_a_model_that_is_chosen_while_another_one_is_lent_comes_after_the_reply(talks: Conversations) -> None:
    switching = Switching(talks)
    with switching.models.held("first", threading.Event()):
        switching.models.usual_is("remote:other")
        assert switching.chosen == [""], "a chat that wants a model of this computer is not sent away"
    switching.reply("usual")
    assert switching.chosen == ["", "remote:other"] and switching.lent == [""]
    with switching.models.held("away", threading.Event()):
        switching.models.usual_is("remote:big")
    assert switching.chosen[2:] == ["remote:big", "remote:big"] and switching.lent == ["", "remote:big"]


def test_nothing_is_loaded_once_the_program_ends(talks: Conversations) -> None:
    switching = Switching(talks)
    with switching.models.held("away", threading.Event()):
        switching.models.close()
    assert switching.chosen == ["remote:big"]


def test_nobody_comes_between_a_model_that_is_chosen_and_the_note_that_it_is(open_memos: Open, tmp_path: Path) -> None:
    free: list[bool] = []

    class Loading(ScriptedModel):
        def load(self, path: Path) -> None:
            def look() -> None:
                lock = memos._parts.own_models._changed
                free.append(lock.acquire(blocking=False))
                if free[-1]:
                    lock.release()

            other = threading.Thread(target=look)
            other.start()
            other.join()

    memos = open_memos(Loading())
    memos.load_model(tmp_path / "better.gguf")
    assert free == [False]


def test_a_model_that_is_gone_is_said_and_no_other_one_answers(talks: Conversations) -> None:
    switching = Switching(talks)
    switching.gone.add("remote:big")
    with pytest.raises(ModelError, match='the folder "Away" wants is not there'):
        switching.reply("away")
    assert switching.chosen == []


def test_another_model_waits_for_the_reply_that_is_being_written(talks: Conversations) -> None:
    switching = Switching(talks)
    with switching.models.held("usual", threading.Event()):
        other = threading.Thread(target=switching.reply, args=("away",))
        other.start()
        switching.reply("usual")  # a chat with the same model does not wait
        assert switching.chosen == []
    other.join(60)
    assert switching.chosen == ["remote:big", "/usual.gguf"]


def test_the_folder_of_a_chat_has_its_model_loaded(open_memos: Open, tmp_path: Path) -> None:
    loaded: list[str] = []

    class Loading(ScriptedModel):
        def load(self, path: Path) -> None:
            loaded.append(path.name)

    file = tmp_path / "own.gguf"
    file.touch()
    memos = open_memos(Loading())
    folder = memos.conversations.folders.make("Work", model=str(file))
    memos.conversations.create(conversation_id="c1")
    memos.conversations.move(["c1"], folder.id)
    say(memos, "c1")
    say(memos, "c2")
    assert loaded[0] == "own.gguf" and len(loaded) == 2
    file.unlink()
    assert 'the folder "Work" wants' in (listen(memos.chat("c1", "Hello again")).failed or "")
    assert len(loaded) == 2
