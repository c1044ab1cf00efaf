"""A conversation recalls from the spaces that it reads, and what it learns goes into the one that it writes."""

from __future__ import annotations

from pathlib import Path

from memos_core import MemOS
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


def _prompt(model: ScriptedModel) -> str:
    return " ".join(turn.content for turn in model.prompts[-1])


def test_a_conversation_recalls_and_has_its_profile_from_what_it_reads_only(open_memos: Open) -> None:
    model = ScriptedModel(parameters=2_000_000_000)
    memos = open_memos(model)
    for name in ("work", "diary"):
        memos.namespaces.create(name)
        memos.remember(f"My {name} pen is blue.", namespace=name)
        memos.remember(f"The {name} rule is silence.", namespace=name, pinned=True)
    memos.conversations.create(conversation_id="c1")
    memos.conversations.set_spaces("c1", reads=["work"])
    said = listen(memos.chat("c1", "Which colour is my pen?"))
    assert "My work pen is blue." in [hit.cube.text for hit in said.recalled]
    assert "work pen" in _prompt(model) and "work rule" in _prompt(model) and "diary" not in _prompt(model)
    memos.conversations.set_spaces("c1", reads=[])
    said = listen(memos.chat("c1", "And which colour is my pen now?"))
    assert said.recalled == [] and "rule is silence" not in _prompt(model)
    memos.conversations.set_spaces("c1", reads=["*"])
    assert len(listen(memos.chat("c1", "Which colour is my pen?")).recalled) >= 2


def test_an_event_of_a_space_that_is_not_read_dates_nothing(open_memos: Open) -> None:
    memos = open_memos()
    memos.namespaces.create("diary", readers=["person"])
    memos.remember("I moved to Porto in March 2020.", namespace="diary")
    memos.remember("My cat came in 2019.")
    said = listen(memos.chat("c1", "What was before the move to Porto?"))
    assert all("before" not in hit.why for hit in said.recalled)


def test_a_list_that_is_narrowed_later_holds_for_a_conversation_that_read_everything(open_memos: Open) -> None:
    model = ScriptedModel()
    memos = open_memos(model)
    memos.namespaces.create("diary")
    memos.remember("My diary pen is blue.", namespace="diary")
    assert listen(memos.chat("c1", "Which colour is my diary pen?")).recalled
    memos.namespaces.update("diary", readers=["conversation:c2"])
    assert not listen(memos.chat("c3", "Which colour is my diary pen?")).recalled
    assert listen(memos.chat("c2", "Which colour is my diary pen?")).recalled


def test_what_is_learned_goes_into_the_space_that_is_written_facts_and_turns(memos: MemOS) -> None:
    memos.namespaces.create("work")
    memos.conversations.create(conversation_id="c1")
    memos.conversations.set_spaces("c1", writes="work")
    listen(memos.chat("c1", "My office is in Porto."))
    assert {cube.namespace for cube in memos.browse(type=["fact", "episode"])} == {"work"}
    assert memos.browse(type="episode").total == 2


def test_a_conversation_that_may_not_write_keeps_nothing(memos: MemOS) -> None:
    memos.namespaces.update("personal", writers=["conversation:c2"])
    assert listen(memos.chat("c1", "My office is in Porto.")).saved == []
    assert memos.browse(type=["fact", "episode"]).total == 0
    assert inside.conversations(memos).unread() == [] and inside.conversations(memos).unrecorded(10) == []
    assert listen(memos.chat("c2", "My office is in Porto.")).saved


def test_a_temporary_conversation_reads_nothing_and_leaves_nothing_on_disk(open_memos: Open, home: Path) -> None:
    model = ScriptedModel("Quokkaville it is.")
    memos = open_memos(model)
    memos.remember("My home is in Porto.", pinned=True)

    def stands_somewhere(word: bytes) -> bool:
        return any(word in file.read_bytes().lower() for file in home.rglob("*") if file.is_file())

    found_while_talking = []
    for event in memos.chat("t1", "I live in Quokkaville. Where is my home?", temporary=True):
        found_while_talking.append(stands_somewhere(b"quokka"))
        assert not event.recalled and not event.saved
    assert "Porto" not in _prompt(model)
    assert not any(found_while_talking) and not stands_somewhere(b"quokka")
    assert not stands_somewhere(b'"t1"') and memos.conversations.list() == []
    memos.close()
    assert stands_somewhere(b"porto") and not stands_somewhere(b"quokka")
