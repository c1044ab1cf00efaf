"""A chat that reads and learns, does only one of these, or neither."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from memos_core import MemOS
from memos_core.conversations import EVERY_SPACE, NOWHERE
from memos_core.cube import SemanticType
from memos_core.plaintext.memory_filter import MemoryFilter
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

EVERYTHING = MemoryFilter(type=list(SemanticType))


def test_a_chat_that_learns_nothing_keeps_nothing_and_still_reads(memos: MemOS) -> None:
    memos.remember("My dog is called Biscuit.")
    talk = memos.conversations.create()
    chosen = memos.conversations.set_spaces(talk.id, None, NOWHERE)
    assert (chosen.reads, chosen.writes) == (EVERY_SPACE, NOWHERE)
    events = list(memos.chat(talk.id, "My bike is a red Batavus. What is my dog called?"))
    assert [hit.cube.text for event in events for hit in event.recalled or ()] == ["My dog is called Biscuit."]
    inside.record_all_turns(memos)
    assert [cube.text for cube in memos.browse(where=EVERYTHING)] == ["My dog is called Biscuit."]
    assert memos.suggestions.list() == []

    events = list(memos.chat(talk.id, "Remember that my aunt lives in Riga."))
    (notice,) = [event.notice for event in events if event.kind == "notice"]
    assert notice is not None and "learns nothing" in notice
    assert memos.browse().total == 1
    listen(memos.chat(talk.id, "Remind me tomorrow at 9 to call the dentist."))
    (reminder,) = memos.reminders.list()
    assert reminder.cube.namespace == "personal"  # the person asked for it in so many words

    memos.conversations.set_spaces(talk.id, None, "personal")
    listen(memos.chat(talk.id, "My boat is called Seagull."))
    inside.record_all_turns(memos)
    said = [cube.text for cube in memos.browse(where=EVERYTHING)]
    assert "My boat is called Seagull." in said and not any("Batavus" in text for text in said)


def test_a_chat_may_learn_without_reading_and_do_neither(memos: MemOS) -> None:
    memos.remember("My dog is called Biscuit.")
    talk = memos.conversations.create()
    memos.conversations.set_spaces(talk.id, ())
    events = list(memos.chat(talk.id, "My bike is a red Batavus. What is my dog called?"))
    assert not any(event.recalled for event in events) and memos.browse("Batavus").total == 1
    memos.conversations.set_spaces(talk.id, (), NOWHERE)
    events = list(memos.chat(talk.id, "My boat is called Seagull. What is my dog called?"))
    assert not any(event.recalled for event in events) and memos.browse("Seagull").total == 0


def test_a_chat_that_reads_no_memory_reads_the_documents_that_it_was_given(
    open_memos: Callable[[ScriptedModel], MemOS], tmp_path: Path
) -> None:
    model = ScriptedModel("Eleven weeks.")
    memos = open_memos(model)
    other = tmp_path / "other.txt"
    other.write_text("The deposit is two rents.")
    memos.import_document(other)
    contract = tmp_path / "contract.txt"
    contract.write_text("The notice period is eleven weeks.")
    talk = memos.conversations.create()
    memos.conversations.set_spaces(talk.id, (), NOWHERE)
    assert memos.attach_document(talk.id, contract, keep=False).whole
    listen(memos.chat(talk.id, "How long is the notice period?"))
    prompt = "\n".join(turn.content for turn in model.prompts[-1])
    assert "eleven weeks" in prompt and "two rents" not in prompt
