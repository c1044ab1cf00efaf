"""What is closed to somebody is closed wherever it stands: in the turn that told it, and in what takes its place."""

from __future__ import annotations

import pytest

from memos_core import InvalidInput, MemCube, MemoryFilter, MemOS, Note, Source, moving, restricting
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


@pytest.fixture
def told(memos: MemOS) -> MemCube:
    """A memory that was told in a conversation, between two other messages, in a space that the editor reads."""
    memos.namespaces.update("personal", readers=["client:editor"])
    listen(memos.chat("c1", "The weather is fine."))
    said = listen(memos.chat("c1", "My doctor is called Quokka."))
    listen(memos.chat("c1", "I will go for a walk."))
    return said.saved[0]


def _seen(memos: MemOS, query: str = "doctor Quokka") -> list[str]:
    found = {
        hit.cube.text
        for hit in memos.client("editor").recall(query, limit=50, where=MemoryFilter(type=["fact", "episode"]))
    }
    found |= {cube.text for cube in memos.client("editor").browse(query, where=MemoryFilter(type=["fact", "episode"]))}
    return sorted(text for text in found if "Quokka" in text)


def test_a_restricted_memory_takes_its_turn_along_and_undo_brings_both_back(memos: MemOS, told: MemCube) -> None:
    assert _seen(memos) == ["My doctor is called Quokka."]
    memos.restrict(told.id, ["person"])
    assert _seen(memos) == []
    turn = memos.browse("Quokka", type="episode")[0]
    assert memos.get(told.id).readers == turn.readers == ("person",)
    assert memos.history(turn.id)[0].reason == "it tells what may be read by fewer"
    assert memos.recall("Quokka")[0].cube.id == told.id  # the person reads everything
    assert not listen(memos.chat("c2", "Who is my doctor?")).recalled
    memos.undo()
    assert _seen(memos) == ["My doctor is called Quokka."]


def test_the_words_of_a_withheld_turn_do_not_find_the_turns_beside_it(memos: MemOS, told: MemCube) -> None:
    def beside() -> list[str]:
        hits = memos.client("editor").recall("Quokka", limit=50, where=MemoryFilter(type="episode"))
        return [
            hit.cube.text
            for hit in hits
            if "Quokka" in (inside.table(memos).placed([hit.cube.id])[hit.cube.id].context)
        ]

    assert {"The weather is fine.", "I will go for a walk."} <= set(beside())
    memos.restrict(told.id, ["person"])
    assert beside() == []


def test_a_memory_that_is_moved_leaves_its_turn_to_the_person(memos: MemOS, told: MemCube) -> None:
    memos.namespaces.create("health", readers=["person"])
    memos.change_many(moving("health"), [told.id])
    assert _seen(memos) == []
    turn = memos.browse("Quokka", type="episode")[0]
    assert (turn.namespace, turn.readers) == ("personal", ("person",))
    memos.undo()
    both = [cube.id for cube in memos.browse("Quokka", type=["fact", "episode"])]
    memos.change_many(moving("health"), both)  # both are there, as open as before
    assert {cube.readers for cube in memos.browse("Quokka", type=["fact", "episode"])} == {("*",)}


def test_said_again_in_another_conversation_it_stays_withheld(memos: MemOS, told: MemCube) -> None:
    memos.restrict(told.id, ["person"])
    listen(memos.chat("c2", "My doctor is called Quokka."))
    assert memos.browse("Quokka", type="episode").total == 2
    assert _seen(memos) == []


def test_what_takes_the_place_of_a_restricted_memory_is_as_closed(memos: MemOS) -> None:
    memos.namespaces.update("personal", readers=["client:editor"])
    memos.restrict(memos.remember("I live in Lisbon.").id, ["person"])
    newer = listen(memos.chat("c1", "I moved to Quokkaville.")).saved[0]
    assert newer.readers == ("person",)
    assert _seen(memos, "Quokkaville") == []


def test_merged_memories_are_as_closed_as_the_most_closed_of_them(memos: MemOS) -> None:
    first, second, third = (memos.remember(f"The {word} is full.").id for word in ("tin", "jar", "box"))
    memos.restrict(first, ["conversation:c1", "client:editor"])
    memos.restrict(second, ["conversation:c1"])
    one = memos.merge([first, second, third], text="All is full.")
    assert one.readers == ("person", "conversation:c1")


def test_an_imported_turn_is_withheld_with_what_was_noted_from_it(memos: MemOS) -> None:
    source = Source(conversation="s1", message="D1:3")
    (turn,) = memos.remember_many([Note(text="My doctor is called Quokka.", source=source)])
    (other,) = memos.remember_many([Note(text="Another talk.", source=Source(conversation="s2", message="D1:3"))])
    fact = memos.remember("My doctor is called Quokka.", source=source)
    memos.change_many(restricting(["client:editor"]), [fact.id])
    assert (memos.get(turn.id).readers, memos.get(other.id).readers) == (("client:editor",), ("*",))


def test_a_client_never_gets_what_the_assistant_said(open_memos, home) -> None:  # type: ignore[no-untyped-def]
    memos = open_memos(ScriptedModel("Your doctor is called Quokka, as I read in your diary."))
    memos.namespaces.update("personal", readers=["client:editor"])
    listen(memos.chat("c1", "Good morning!"))
    assert memos.browse("Quokka", type="episode").total == 1
    assert _seen(memos) == []


def test_who_is_nobody_is_refused(memos: MemOS) -> None:
    cube = memos.remember("The tin is full.")
    with pytest.raises(InvalidInput):
        memos.restrict(cube.id, ["everybody"])
    assert memos.restrict(cube.id, ["*"]).version == 1
