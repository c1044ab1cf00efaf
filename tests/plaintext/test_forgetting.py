"""Forgetting a memory removes its verbatim turns, and on request its messages: no byte is left."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import Any

import pytest

from memos_core import MemOS, Note, NotFound, Source, StorageError
from memos_core.chat.context_turns import ContextTurns
from memos_core.conversations import Conversations
from memos_core.cube import SemanticType
from memos_core.exchange import dumper
from memos_core.jobs.definitions import compact, embed_pending, read_with_model
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.reader import FoundStatement
from memos_core.reader.model_reader import Understood
from memos_core.wording import Wording
from tests.conftest import Open
from tests.exchange.test_backups import holding
from tests.support import inside
from tests.support.files import files_with
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

NAME = "Zanzibarquokka"


def chat_around(memos: MemOS, model: ScriptedModel) -> str:
    """Tell a name in one chat and ask for it in another; return the id of the memory."""
    listen(memos.chat("c1", "Good morning to you."))
    model.reply = f"{NAME} is a lovely name."
    told = listen(memos.chat("c1", f"My dog is called {NAME}."))
    model.reply = "All right."
    for number in range(4):
        listen(memos.chat("c1", f"Is window {number} of the attic dry?"))
    model.reply = f"Your dog is called {NAME}."
    asked = listen(memos.chat("c2", "What is my dog called?"))
    model.reply = "All right."
    assert [hit.cube.id for hit in asked.recalled] == [told.saved[0].id]
    listen(memos.chat("c3", "Thank you, that is all."))
    return told.saved[0].id


def test_with_its_messages_no_byte_is_left(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = chat_around(memos, model)
        embed_pending.run(inside.vault(memos), inside.embed_now(memos))
        inside.table(memos).compact(compact.KEEP_VERSIONS)
        assert memos.recall(f"{NAME}?", 50)
        memos.backups.make()
        preview = memos.forget_preview(dog, message=True)
        assert len(preview) == 3 and preview[0].endswith("This cannot be undone.")
        assert re.match(r"\d messages that told or repeat it are blanked in the chats\.", preview[1])
        removed = memos.forget(dog, message=True).removed
        assert removed == preview
        assert memos.recall(NAME) == [] and memos.browse(NAME, type=["episode", "fact"]).total == 0
        blanked = [message.text for message in memos.conversations.messages("c1")][2:4]
        assert blanked == ["(forgotten)", "(forgotten)"] and isinstance(blanked[0], Wording), (
            "other languages say it too"
        )
        assert isinstance(memos.conversations.get("c2").snippet, Wording)
        assert [entry.message.text for entry in memos.transcript("c2")] == ["What is my dog called?", "(forgotten)"]
        listen(memos.chat("c1", "And the fifth window?"))
        assert "(forgotten)" not in " ".join(turn.content for turn in model.prompts[-1])
        left = [turn for turn in memos.browse(type="episode", sort="created_at") if turn.source]
        assert len(inside.table(memos).placed([left[0].id])[left[0].id].context.splitlines()) == 4
        inside.backups(memos).clean()
    assert files_with(home, NAME) == []
    with open_memos() as memos:
        inside.record_all_turns(memos)
        assert memos.browse(NAME, type="episode").total == 0


def test_without_its_messages_they_stay_where_they_were_said_and_nowhere_else(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = chat_around(memos, model)
        assert "your chats stay readable as they are" in memos.forget_preview(dog)[1]
        memos.forget(dog)
        assert memos.recall(NAME) == []
        # Nothing brings it back: neither deleting and restoring the conversation, nor a restart.
        memos.conversations.delete("c1")
        memos.conversations.restore("c1")
    with open_memos(model) as memos:
        inside.record_all_turns(memos)
        assert memos.browse(NAME, type=["episode", "fact"]).total == 0
        assert NAME in memos.conversations.messages("c1")[2].text
    assert {file.name for file in files_with(home, NAME)} <= {"conversations.sqlite", "conversations.sqlite-wal"}


def test_a_memory_is_forgotten_before_its_turn_was_recorded(open_memos: Open) -> None:
    memos = open_memos()
    stream = memos.chat("c1", f"My dog is called {NAME}.")
    saved = next(event.saved for event in stream if event.saved)
    memos.forget(saved.id)
    listen(stream)
    inside.record_all_turns(memos)
    assert memos.browse(NAME, type="episode").total == 0


def test_an_imported_turn_that_a_memory_rests_on_goes_with_it(memos: MemOS) -> None:
    source = Source(conversation="s1", message="D1:2")
    turns = memos.remember_many(
        [
            Note(text="Hello, Ben.", source=Source(conversation="s1", message="D1:1")),
            Note(text=f"I called the dog {NAME}.", source=source),
            Note(text="Another talk.", source=Source(conversation="s2", message="D1:2")),
        ]
    )
    fact = memos.remember(f"Ben's dog is called {NAME}.", source=source)
    memos.forget(fact.id)
    with pytest.raises(NotFound):
        memos.get(turns[1].id)
    assert memos.get(turns[0].id).text == "Hello, Ben." and memos.get(turns[2].id).text == "Another talk."
    memos.forget(turns[0].id)
    assert memos.get(turns[2].id)


def test_a_title_that_quotes_the_message_goes_with_it(memos: MemOS) -> None:
    told = listen(memos.chat("c1", f"My dog is called {NAME}."))
    memos.forget(told.saved[0].id, message=True)
    assert memos.conversations.get("c1").title == ""
    listen(memos.chat("c1", "Good evening."))
    assert memos.conversations.get("c1").title == "Good evening"


def test_many_are_forgotten_as_one_action_with_all_that_holds_them(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = chat_around(memos, model)
        cats = [memos.remember(f"The cat number {n} of {NAME} is grey.").id for n in range(3)]
        kept = memos.remember("I ski.")
        before = len(memos.audit.search(verb="forget"))
        preview = memos.forget_preview([dog, *cats], message=True)
        assert preview[0].startswith("These 4 memories and their history") and "told or repeat them" in preview[1]
        with pytest.raises(NotFound):
            memos.forget_many([dog, "nothing-of-the-kind"])
        assert memos.get(dog)
        assert memos.forget_many([dog, *cats], message=True) == preview
        assert len(memos.audit.search(verb="forget")) == before + 1
        assert [cube.id for cube in memos.browse(type=["fact"])] == [kept.id]
        inside.backups(memos).clean()
    assert files_with(home, NAME) == []


def test_a_frozen_memory_is_forgotten_too_and_the_preview_says_so(memos: MemOS) -> None:
    cube = memos.freeze(memos.remember("My dog is called Biscuit.").id)
    assert memos.forget_preview(cube.id)[0].endswith("though it is frozen. This cannot be undone.")
    others = [memos.remember(f"The cat number {number} is grey.").id for number in range(2)]
    assert memos.forget_preview([cube.id, *others])[0] == (
        "These 3 memories and their history are removed for good, though 1 of them is frozen. This cannot be undone."
    )
    memos.freeze(others[0])
    assert "though 2 of them are frozen" in memos.forget_preview([cube.id, *others])[0]
    memos.forget(cube.id)
    assert memos.get_many([cube.id]) == {}


def test_what_else_the_message_told_stays_found(open_memos: Open, home: Path) -> None:
    model = ScriptedModel(f"{NAME} is a lovely name. Porto is a beautiful city.")
    with open_memos(model) as memos:
        said = listen(memos.chat("c1", f"My dog is called {NAME}. I live in Porto. The rain has stopped."))
        dog, porto = sorted(said.saved, key=lambda cube: NAME not in cube.text)
        assert memos.forget_preview(dog.id)[1] == (
            "What else you said with it stays in the memory; your chats stay readable as they are."
        )
        assert memos.forget_preview([dog.id, porto.id])[1] == (
            "What else you said with them stays in the memory; your chats stay readable as they are."
        )
        blanking = memos.forget_preview(dog.id, message=True)
        assert blanking[1] == (
            "2 messages that told or repeat it are blanked in the chat, with the words that told another memory."
        )
        memos.forget(dog.id)
        turns = memos.browse(type="episode", sort="created_at")
        assert [turn.text for turn in turns] == ["I live in Porto. The rain has stopped.", "Porto is a beautiful city."]
        assert all(placed.vector is not None for placed in inside.table(memos).placed([t.id for t in turns]).values())
        assert memos.get(porto.id) == porto
        assert turns[0].id in [hit.cube.id for hit in memos.recall("Has the rain stopped?")]
        # The rest of the turn can be forgotten afterwards.
        memos.forget(porto.id)
        assert [turn.text for turn in memos.browse(type="episode")] == ["The rain has stopped."]
        memos.conversations.delete("c1")
        memos.conversations.restore("c1")
        assert [turn.text for turn in memos.browse(type="episode")] == ["The rain has stopped."]
    assert {file.name for file in files_with(home, NAME)} <= {"conversations.sqlite", "conversations.sqlite-wal"}


@pytest.mark.parametrize("change", ["edit", "pin", "archive", "freeze"])
def test_a_turn_that_the_person_has_changed_goes_whole(memos: MemOS, change: str) -> None:
    said = listen(memos.chat("c1", f"My dog is called {NAME}. I live in Porto."))
    dog = next(cube for cube in said.saved if NAME in cube.text)
    turn = memos.browse("Porto", type="episode")[0]
    memos.edit(turn.id, text=f"{NAME} and Porto.") if change == "edit" else getattr(memos, change)(turn.id)
    assert "around it leaves the memory too" in memos.forget_preview(dog.id)[1]
    both = [dog.id, next(cube.id for cube in said.saved if cube.id != dog.id)]
    assert "around them leaves the memory too" in memos.forget_preview(both)[1]
    memos.forget(dog.id)
    inside.record_all_turns(memos)
    assert memos.browse("Porto", type="episode").total == 0 and memos.browse("Porto", type="fact").total == 1


def test_a_turn_that_is_forgotten_itself_goes_whole_and_what_was_understood_from_it_stays(memos: MemOS) -> None:
    listen(memos.chat("c1", f"My dog is called {NAME}. I live in Porto."))
    turn = memos.browse("Porto", type="episode")[0]
    memos.forget(turn.id)
    inside.record_all_turns(memos)
    assert memos.browse("Porto", type="episode").total == 0 and memos.browse(type="fact").total == 2


def test_a_reply_that_had_it_from_the_conversation_loses_it_too(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = listen(memos.chat("c1", f"My dog is called {NAME}.")).saved[0]
        for _ in range(3):
            listen(memos.chat("c1", "Good evening."))
        model.reply = f"Give my love to {NAME}."
        listen(memos.chat("c1", "And good night."))
        memos.forget(dog.id, message=True)
        inside.backups(memos).clean()
    assert files_with(home, NAME) == []


def test_what_stays_of_a_turn_is_recorded_later_where_it_cannot_be_now(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = listen(memos.chat("c1", f"My dog is called {NAME}. I live in Porto."))
    with monkeypatch.context() as patch:
        patch.setattr(MemRecorder, "record", lambda *_: (_ for _ in ()).throw(StorageError("The disk is full.")))
        memos.forget(next(cube.id for cube in said.saved if NAME in cube.text))
    assert memos.browse(type="episode").total == 0
    inside.record_all_turns(memos)
    assert [turn.text for turn in memos.browse("Porto", type="episode")] == ["I live in Porto."]


# -- forgetting while other work is under way -----------------------------------------------


@pytest.mark.parametrize("blanked", [False, True])
def test_a_reply_that_is_being_written_does_not_write_it_back(open_memos: Open, home: Path, blanked: bool) -> None:
    model = ScriptedModel(f"Your dog is called {NAME} and that is that.")
    with open_memos(model) as memos:
        dog = memos.remember(f"My dog is called {NAME}.")
        stream = memos.chat("c1", "What is my dog called?")
        for event in stream:
            if event.token is not None and NAME in event.token:
                memos.forget(dog.id, message=blanked)
        text = memos.conversations.messages("c1")[-1].text
        assert text == ("(forgotten)" if blanked else model.reply)
        inside.record_all_turns(memos)
        assert memos.browse(NAME, type=["fact", "episode"]).total == 0
        assert inside.ledger(memos).usage([dog.id]) == {}
    assert ({file.name for file in files_with(home, NAME)} <= {"conversations.sqlite"}) and (
        not blanked or files_with(home, NAME) == []
    )


@pytest.mark.parametrize("blanked", [False, True])
def test_a_reply_whose_prompt_holds_it_among_the_profile_is_found_too(open_memos: Open, blanked: bool) -> None:
    """A pinned memory is in every prompt without being recalled for the reply."""
    model = ScriptedModel(f"Greet {NAME} from me.")
    memos = open_memos(model)
    dog = memos.remember(f"My dog is called {NAME}.", pinned=True)
    for event in memos.chat("c1", "Thank you, that is all."):
        if event.token is not None:
            memos.forget(dog.id, message=blanked)
            break
    for _ in range(2):
        inside.record_all_turns(memos)
    assert memos.browse(NAME, type=["fact", "episode"]).total == 0


def test_what_is_forgotten_while_a_prompt_is_made_does_not_stand_in_it(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = ScriptedModel()
    memos = open_memos(model)
    dog = memos.remember(f"My dog is called {NAME}.")
    real = ContextTurns.opening

    def forgets(self: ContextTurns, conversation: str, **given: bool) -> Any:
        monkeypatch.setattr(ContextTurns, "opening", real)
        memos.forget(dog.id)
        return real(self, conversation, **given)

    monkeypatch.setattr(ContextTurns, "opening", forgets)
    assert listen(memos.chat("c1", "What is my dog called?")).failed is None
    assert NAME not in " ".join(turn.content for turn in model.prompts[-1])
    assert inside.ledger(memos).usage([dog.id]) == {}


def test_what_was_blanked_while_a_prompt_is_made_does_not_stand_in_it(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = ScriptedModel()
    memos = open_memos(model)
    dog = listen(memos.chat("c1", f"My dog is called {NAME}.")).saved[0]
    real = ContextTurns.opening

    def forgets(self: ContextTurns, conversation: str, **given: bool) -> Any:
        monkeypatch.setattr(ContextTurns, "opening", real)
        memos.forget(dog.id, message=True)
        return real(self, conversation, **given)

    monkeypatch.setattr(ContextTurns, "opening", forgets)
    assert listen(memos.chat("c1", "Good evening.")).failed is None
    assert NAME not in " ".join(turn.content for turn in model.prompts[-1])


def test_a_message_that_is_blanked_before_it_is_answered_is_not_answered(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        stream = memos.chat("c1", f"My dog is called {NAME}.")
        saved = next(event.saved for event in stream if event.saved)
        memos.forget(saved.id, message=True)
        assert "was forgotten before" in (listen(stream).failed or "")
    assert files_with(home, NAME) == []


def test_what_is_forgotten_while_the_message_is_read_is_not_read_again(memos: MemOS) -> None:
    """The rest of the message is still read, because it was not forgotten."""
    stream = memos.chat("c1", f"My dog is called {NAME}. I live in Porto. I work as a nurse.")
    saved = next(event.saved for event in stream if event.saved)
    memos.forget(saved.id)
    rest = listen(stream)
    assert {cube.text for cube in rest.saved} == {"I live in Porto.", "I work as a nurse."}
    message = memos.conversations.message(rest.message)
    assert inside.reading(memos).save(FoundStatement(saved.text, SemanticType.FACT, 1.0), message, "model") is None
    assert (
        inside.reading(memos).save(
            FoundStatement("Something in its own words.", SemanticType.FACT, 1.0), message, "model"
        )
        is None
    )
    assert inside.conversations(memos).next_without_model(message.created_at) is None
    memos.forget(memos.browse("Porto", type="episode")[0].id)
    assert (
        inside.reading(memos).save(FoundStatement("I live in Porto.", SemanticType.FACT, 1.0), message, "model") is None
    )
    assert memos.browse(NAME, type=["fact", "episode"]).total == 0


def test_the_model_that_reads_a_message_saves_nothing_of_it_once_it_is_forgotten(memos: MemOS) -> None:
    said = listen(memos.chat("c1", f"My dog is called {NAME}. I live in Porto."))
    dog = next(cube for cube in said.saved if NAME in cube.text)

    class Reader:
        origin = "model"

        def is_able(self) -> bool:
            return True

        def understand(
            self, message: str, *, date: object = None, before: object = (), known: object = ()
        ) -> Understood:
            memos.forget(dog.id, message=True)
            return Understood("own", (FoundStatement(f"The dog of the house is {NAME}.", SemanticType.FACT, 0.9),))

    reader: Any = Reader()
    read_with_model.run(inside.conversations(memos), reader, inside.reading(memos).read_again, threading.Event())
    assert memos.browse(NAME, type=["fact", "episode"]).total == 0
    assert inside.conversations(memos).next_without_model(dog.created_at) is None


def test_a_vector_that_was_being_computed_brings_nothing_back(open_memos: Open, home: Path) -> None:
    model = ScriptedModel(embedder=False)
    with open_memos(model) as memos:
        dog = memos.remember(f"My dog is called {NAME}.")

        def embed(texts: Any) -> Any:
            if memos.get_many([dog.id]):
                memos.forget(dog.id)
            model.embedder = True
            return model.embed(texts)

        embed_pending.run(inside.vault(memos), embed)
        assert memos.get_many([dog.id]) == {}
    assert files_with(home, NAME) == []


def test_a_backup_that_is_being_made_loses_it_with_the_next(
    open_memos: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_memos() as memos:
        said = listen(memos.chat("c1", f"My dog is called {NAME}."))
        real = Conversations.copy_to

        def forgets(self: Conversations, target: Path) -> None:
            monkeypatch.setattr(Conversations, "copy_to", real)
            real(self, target)
            memos.forget(said.saved[0].id, message=True)

        monkeypatch.setattr(Conversations, "copy_to", forgets)
        memos.backups.make()
        inside.backups(memos).clean()
        assert holding(home, NAME) == [] or all("wal" in place for place in holding(home, NAME))
    assert holding(home, NAME) == []


def test_an_export_under_way_does_not_keep_it(
    open_memos: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos = open_memos()
    dog = memos.remember(f"My dog is called {NAME}.")
    memos.remember("I live in Porto.")
    real = dumper.export

    def forgets(path: Path, *args: Any, **kwargs: Any) -> Any:
        monkeypatch.setattr(dumper, "export", real)
        exported = real(path, *args, **kwargs)
        memos.forget(dog.id)
        return exported

    monkeypatch.setattr(dumper, "export", forgets)
    assert memos.export(tmp_path / "all.memcube").count == 1
    assert holding(tmp_path, NAME) == []
    dog = memos.remember(f"My dog is called {NAME}.")
    monkeypatch.setattr(dumper, "export", forgets)
    with pytest.raises(NotFound):
        memos.export(tmp_path / "one.memcube", [dog.id])
    assert not (tmp_path / "one.memcube").exists()
