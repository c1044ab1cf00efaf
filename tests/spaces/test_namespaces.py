"""Spaces: rows of the ledger with access lists, and what may be read as one condition of the table."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from memos_core import (
    AccessDenied,
    InvalidInput,
    MemoryFilter,
    MemOS,
    NamespacesChanged,
    Note,
    SemanticType,
    Spaces,
    State,
    moving,
)
from memos_core.conversations import EVERY_SPACE
from memos_core.cube import MemCube, Source
from memos_core.language.text import sealed
from memos_core.plaintext.lifecycle import moved
from memos_core.progress import Progress
from memos_core.spaces.actors import admits
from memos_core.storage.ledger import Step
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.threads import at_once

ACTORS = ("person", "conversation:c1", "conversation:c2", "client:editor", "client:o'hara", "client:ed")


@pytest.mark.parametrize("change", ["create", "update"])
def test_a_space_that_another_deletes_right_after_it_is_made_or_changed_was_made(memos: MemOS, change: str) -> None:
    spaces, deleted = inside.namespaces(memos), list[str]()

    def another(name: str) -> None:
        if not deleted:
            deleted.append(name)
            spaces.delete(name)

    if change == "update":
        memos.namespaces.create("work")
    spaces.on_change = another
    made = memos.namespaces.create("work") if change == "create" else memos.namespaces.update("work", expire_unused=3)
    assert made.name == "work" and deleted == ["work"]


def test_there_is_a_personal_space_and_others_are_made_changed_and_deleted(memos: MemOS, open_memos: Open) -> None:
    told: list[object] = []
    memos.subscribe(lambda event: told.append(event) if isinstance(event, NamespacesChanged) else None)
    assert [space.name for space in memos.namespaces.list()] == ["personal"]
    made = memos.namespaces.create(
        " Work ", expire_unused=90, expire_types={SemanticType.EVENT: 30, SemanticType.FACT: None}, readers=["client:a"]
    )
    assert (made.name, made.expire_unused, made.expire_types) == ("work", 90, {SemanticType.EVENT: 30})
    memos.remember("The office is in Porto.", namespace="Work")
    memos.archive(memos.remember("The office has a garden.", namespace="work").id)
    memos.namespaces.update("work", expire_unused=None)
    memos.close()
    with open_memos() as again:
        work = again.namespaces.get("WORK")
        assert (work.expire_unused, work.expire_types, work.readers) == (None, {SemanticType.EVENT: 30}, ("client:a",))
        assert work.count == 1 and again.namespaces.get("personal").count == 0
    assert told == [NamespacesChanged(("work",)), NamespacesChanged(("work",))]


def test_a_space_is_deleted_only_when_nothing_is_in_it_and_nobody_writes_there(memos: MemOS) -> None:
    memos.namespaces.create("work")
    cube = memos.archive(memos.remember("The office is in Porto.", namespace="work").id)
    with pytest.raises(InvalidInput, match="0 active and 1 hidden"):
        memos.namespaces.delete("work")
    memos.change_many(moving("personal"), [cube.id])
    memos.conversations.create(conversation_id="c1")
    memos.conversations.set_spaces("c1", writes="work")
    with pytest.raises(InvalidInput, match="memos spaces use c1 --writes personal"):
        memos.namespaces.delete("work")
    memos.conversations.set_spaces("c1", writes="personal")
    folder = inside.conversations(memos).folders.make("Office", spaces=Spaces(("personal", "work"), "work"))
    with pytest.raises(InvalidInput, match='What is said with the folder "Office" is saved into the space "work"'):
        memos.namespaces.delete("work")
    inside.conversations(memos).folders.remove(folder.id)
    memos.namespaces.delete("work")
    with pytest.raises(InvalidInput, match="There are: personal"):
        memos.recall("office", where=MemoryFilter(namespaces=["work"]))
    with pytest.raises(InvalidInput, match="always there"):
        memos.namespaces.delete("personal")


def test_what_undo_brings_back_into_a_deleted_space_is_as_closed_as_it_was(memos: MemOS) -> None:
    memos.namespaces.create("health", readers=["person"])
    cube = memos.remember("I have asthma.", namespace="health")
    memos.change_many(moving("personal"), [cube.id])
    memos.namespaces.delete("health")
    memos.undo()
    assert memos.get(cube.id).namespace == "health"
    assert memos.namespaces.get("health").readers == ("person",)


@pytest.mark.parametrize("name", ["", "  ", "*", "a,b", "x" * 41, "a\nb\x00"])
def test_what_cannot_be_a_name_is_refused(memos: MemOS, name: str) -> None:
    with pytest.raises(InvalidInput):
        memos.namespaces.create(name)


def test_bad_rules_lists_and_twins_are_refused_and_change_nothing(memos: MemOS) -> None:
    memos.namespaces.create("work", readers=["person"])
    for bad in ({"expire_unused": 0}, {"expire_types": {"event": -1}}, {"readers": ["everybody"]}):
        with pytest.raises(InvalidInput):
            memos.namespaces.update("work", **bad)  # type: ignore[arg-type]
    assert memos.namespaces.get("work").readers == ("person",)
    with pytest.raises(InvalidInput, match="already"):
        memos.namespaces.create("WORK")


def test_a_space_found_on_memories_of_an_older_version_gets_its_row(memos: MemOS, home: Path, open_memos: Open) -> None:
    memos.change_many(moving("travel"), [memos.remember("The ferry leaves at nine.").id])
    memos.close()
    with sqlite3.connect(home / "profiles" / "ana" / "ledger.sqlite") as ledger:
        ledger.execute("DELETE FROM namespaces")
    with open_memos() as again:
        assert [(space.name, space.count) for space in again.namespaces.list()] == [("personal", 0), ("travel", 1)]


def test_what_may_be_read_is_the_same_in_the_table_as_in_the_lists(memos: MemOS) -> None:
    lists = [("*",), (), ("person",), ("conversation:c1",), ("client:editor",), ("person", "client:editor")]
    spaces = {f"s{n}": names for n, names in enumerate(lists) if "*" not in names}
    for name, readers in spaces.items():
        memos.namespaces.create(name, readers=readers)
    expected: dict[str, set[str]] = {actor: set() for actor in ACTORS}
    for space, of_space in spaces.items():
        for number, own in enumerate(lists):
            cube = memos.remember(f"Memory {number} of {space}.", namespace=space)
            memos.restrict(cube.id, own)
            for actor in ACTORS:
                if admits(of_space, actor) and admits(own, actor):
                    expected[actor].add(cube.id)
    for actor in ACTORS:
        assert set(inside.table(memos).ids(inside.namespaces(memos).readable(actor))) == expected[actor], actor
        some = inside.namespaces(memos).readable(actor, ["s1", "s4"])
        in_some = {cube.id for cube in inside.table(memos).where(some)}
        assert in_some == {i for i in expected[actor] if memos.get(i).namespace in ("s1", "s4")}


def test_a_chat_reads_its_spaces_and_the_documents_that_it_was_given(memos: MemOS) -> None:
    memos.namespaces.create("work")
    home, work = memos.remember("I live in Lisbon."), memos.remember("The plan is blue.", namespace="work")
    given, other = (
        MemCube(
            type=SemanticType.DOCUMENT,
            text=f"The pump of {chat} is red.",
            source=Source(conversation=chat, document="pump.txt"),
        )
        for chat in ("c1", "c2")
    )
    steps = [Step(None, moved(cube, State.ACTIVATED, version=1), "import", "") for cube in (given, other)]
    inside.vault(memos).commit("person", "import", steps)
    table, spaces = inside.table(memos), inside.namespaces(memos)
    assert set(table.ids(spaces.readable_in_chat("c1", ["work"]))) == {work.id, given.id}
    assert set(table.ids(spaces.readable_in_chat("c1", EVERY_SPACE))) == {home.id, work.id, given.id, other.id}


def test_the_same_may_be_kept_in_two_spaces(memos: MemOS, open_memos: Open, tmp_path: Path) -> None:
    memos.namespaces.create("work")
    file = tmp_path / "plan.txt"
    file.write_text("The plan for the office.")
    both = [memos.import_document(file, namespace=name)[0] for name in ("personal", "work")]
    assert [cube.state for cube in memos.get_many([cube.id for cube in both]).values()] == [State.ACTIVATED] * 2
    with pytest.raises(InvalidInput, match="imported already"):
        memos.import_document(file, namespace="work")
    tin = memos.remember("The tin is red.")
    assert memos.remember("The tin is red.", namespace="work").id != tin.id
    out = memos.export(tmp_path / "out", [tin.id]).path
    other = open_memos(user="bob")
    other.namespaces.create("work")
    other.remember("The tin is red.")
    assert other.import_(out).known == 1
    assert [cube.namespace for cube in other.import_(out, namespace="work").cubes] == ["work"]


def test_a_conversation_is_given_only_spaces_that_let_it_in(memos: MemOS) -> None:
    memos.namespaces.create("diary", readers=["conversation:c2"], writers=["person"])
    memos.conversations.create(conversation_id="c1")
    with pytest.raises(AccessDenied, match='may not read in the space "diary"'):
        memos.conversations.set_spaces("c1", reads=["diary"])
    with pytest.raises(AccessDenied, match=r"--writers \+conversation:c1"):
        memos.conversations.set_spaces("c1", writes="diary")
    with pytest.raises(InvalidInput, match="There are: diary, personal"):
        memos.conversations.set_spaces("c1", writes="dairy")
    talk = memos.conversations.get("c1")
    assert (talk.reads, talk.writes) == (("*",), "personal")
    assert [entry.detail for entry in memos.audit.search(actor="conversation:c1", verb="denied")] == [
        "write space diary",
        "read space diary",
    ]


def test_of_two_changes_of_a_space_at_the_same_time_none_is_lost(memos: MemOS) -> None:
    memos.namespaces.create("work")
    for days in range(1, 21):
        memos.namespaces.update("work", expire_unused=None, readers=None, writers=None)
        at_once(
            lambda days=days: memos.namespaces.update("work", expire_unused=days),  # type: ignore[misc]
            lambda: memos.namespaces.update("work", readers=["client:a"]),
            lambda: memos.namespaces.update("work", writers=["client:b"]),
        )
        work = memos.namespaces.get("work")
        assert (work.expire_unused, work.readers, work.writers) == (days, ("client:a",), ("client:b",))


def test_of_two_changes_of_the_spaces_of_a_conversation_none_is_lost(memos: MemOS) -> None:
    memos.namespaces.create("work")
    memos.conversations.create(conversation_id="c1")
    for _ in range(20):
        memos.conversations.set_spaces("c1", reads=["personal"], writes="personal")
        at_once(
            lambda: memos.conversations.set_spaces("c1", reads=["work"]),
            lambda: memos.conversations.set_spaces("c1", writes="work"),
        )
        conversation = memos.conversations.get("c1")
        assert (tuple(conversation.reads), conversation.writes) == (("work",), "work")


def test_a_space_whose_access_list_was_damaged_lets_nobody_in_but_the_person(
    memos: MemOS, open_memos: Open, home: Path
) -> None:
    memos.namespaces.create("work", readers=["client:editor"])
    memos.remember("The office is in Porto.", namespace="work")
    memos.close()
    with contextlib.closing(sqlite3.connect(home / "profiles" / "ana" / "ledger.sqlite")) as ledger, ledger:
        ledger.execute("UPDATE namespaces SET readers = '[client' WHERE name = 'work'")
    with open_memos() as again:
        assert [notice.title for notice in again.notices] == ["The settings of a space were damaged"]
        assert "work" in again.notices[0].text
        assert again.namespaces.get("work").readers == ("person",)
    with open_memos() as again:
        assert again.notices == [] and again.browse(where=MemoryFilter(namespaces="work")).total == 1


def test_a_space_that_is_deleted_while_something_is_saved_in_it_stays_deleted(memos: MemOS) -> None:
    memos.namespaces.create("work")
    vault = inside.vault(memos)
    begun = sealed(MemCube(text="The office is in Porto.", namespace="work"))
    memos.namespaces.delete("work")
    with pytest.raises(InvalidInput, match='The space "work" was deleted a moment ago'):
        vault.commit("person", "remember", [Step(None, begun, "remember", "")])
    assert [space.name for space in memos.namespaces.list()] == ["personal"] and memos.browse().total == 0
    memos.change_many(moving("work"), [memos.remember("The office is in Porto.").id])  # after that, it is there again
    assert memos.namespaces.get("work").count == 1


def deleting(memos: MemOS, name: str, when: str) -> Progress:
    """Deletes a space in the middle of long work: at its first step that begins with `when`."""

    def tell(what: str, _done: int, _total: int) -> None:
        if what.startswith(when) and name in [space.name for space in memos.namespaces.list()]:
            memos.namespaces.delete(name)

    return Progress(tell)


@pytest.mark.parametrize("when", ["Preparing", "Saving"])
def test_an_import_brings_no_space_back_that_is_deleted_meanwhile(memos: MemOS, tmp_path: Path, when: str) -> None:
    manual = tmp_path / "manual.md"
    manual.write_text("# Router\n\nThe router stands in the hall.\n\n# Alarm\n\nThe alarm has a siren.\n")
    memos.namespaces.create("work", readers=["client:editor"])
    with pytest.raises(InvalidInput, match='The space "work" was deleted a moment ago, so nothing was saved'):
        memos.import_document(manual, namespace="work", progress=deleting(memos, "work", when))
    assert [space.name for space in memos.namespaces.list()] == ["personal"] and memos.browse().total == 0


@pytest.mark.parametrize("when", ["Reading", "Preparing", "Saving"])
@pytest.mark.parametrize("named", [True, False])
def test_a_file_of_memories_brings_no_space_back_that_is_deleted_meanwhile(
    memos: MemOS, open_memos: Open, tmp_path: Path, when: str, named: bool
) -> None:
    memos.namespaces.create("work")
    memos.remember("The office is in Porto.", namespace="work")
    memos.remember("My dog is called Biscuit.")
    file = memos.export(tmp_path / "all").path
    other = open_memos(user="ben")
    other.namespaces.create("work")
    namespace = "work" if named else None
    with pytest.raises(InvalidInput, match='The space "work" was deleted a moment ago, so nothing was saved'):
        other.import_(file, mine=True, namespace=namespace, progress=deleting(other, "work", when))
    assert [space.name for space in other.namespaces.list()] == ["personal"] and other.browse().total == 0
    assert len(other.import_(file, mine=True).cubes) == 2  # begun after that, it makes the space it names


def test_a_space_in_which_something_is_being_saved_is_not_deleted(memos: MemOS) -> None:
    memos.namespaces.create("work")
    cube = sealed(MemCube(text="The office is in Porto.", namespace="work"))
    ledger = inside.ledger(memos)
    operation = ledger.begin("person", "remember", [Step(None, cube, "remember", "")])
    with pytest.raises(InvalidInput, match="being saved"):
        memos.namespaces.delete("work")
    ledger.abandon(operation)
    memos.namespaces.delete("work")


def test_the_spaces_that_are_open_to_a_conversation(memos: MemOS) -> None:
    memos.namespaces.create("work", readers=["conversation:c1"], writers=["person"])
    spaces = inside.namespaces(memos)
    assert spaces.open_to_conversation("c1") == (("personal", "work"), ("personal",))
    assert spaces.open_to_conversation("c2") == (("personal",), ("personal",))


def delete_once_known(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    """Deletes the space `work` as soon as somebody has looked it up."""
    spaces = inside.namespaces(memos)
    known = spaces.known

    def then_deleted(names: Sequence[str]) -> tuple[str, ...]:
        found = known(names)
        monkeypatch.setattr(spaces, "known", known)
        spaces.delete("work")
        return found

    monkeypatch.setattr(spaces, "known", then_deleted)


@pytest.mark.parametrize(
    "save",
    [
        lambda memos: memos.remember("The office is in Porto.", namespace="work"),
        lambda memos: memos.remember_many([Note(text="The office is in Porto.")], namespace="work"),
    ],
    ids=["one", "many"],
)
def test_what_is_remembered_brings_no_space_back_that_was_deleted_after_it_was_looked_up(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch, save: Callable[[MemOS], object]
) -> None:
    memos.namespaces.create("work")
    delete_once_known(memos, monkeypatch)
    with pytest.raises(InvalidInput, match="deleted a moment ago"):
        save(memos)
    assert [space.name for space in memos.namespaces.list()] == ["personal"] and memos.browse().total == 0


def test_a_space_that_is_deleted_while_it_is_changed_stays_deleted(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos.namespaces.create("work")
    spaces = inside.namespaces(memos)
    delete_once_known(memos, monkeypatch)
    with pytest.raises(InvalidInput, match="deleted a moment ago"):
        spaces.update("work", expire_unused=9)
    assert [space.name for space in memos.namespaces.list()] == ["personal"]


class Deletes(ScriptedModel):
    """Deletes the space `work` while it makes the vector of a text that holds the word "ferry"."""

    memos: MemOS

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if any("ferry" in text for text in texts) and "work" in inside.namespaces(self.memos).open_to("person"):
            self.memos.conversations.save_elsewhere("work", "personal")
            self.memos.namespaces.delete("work")
        return super().embed(texts)


def test_a_turn_that_is_being_recorded_brings_no_space_back_and_is_kept_where_the_chat_saves_now(
    open_memos: Open,
) -> None:
    model = Deletes()
    memos = model.memos = open_memos(model)
    memos.namespaces.create("work")
    memos.conversations.create(conversation_id="c1")
    memos.conversations.set_spaces("c1", writes="work")
    inside.conversations(memos).add_user_message("c1", "The ferry to Norway was late by two hours.")
    inside.recorder(memos).record("c1")
    assert [space.name for space in memos.namespaces.list()] == ["personal"]
    [turn] = memos.browse(type="episode")
    assert turn.namespace == "personal" and inside.conversations(memos).unrecorded(10) == []


def test_a_move_brings_no_space_back_that_is_deleted_after_it_was_begun(memos: MemOS) -> None:
    memos.namespaces.create("work")
    cube = memos.remember("The office is in Porto.")

    def edit(cube: MemCube) -> Step | None:
        memos.namespaces.delete("work")
        return moving("work")(cube)

    with pytest.raises(InvalidInput, match="deleted a moment ago"):
        memos.change_many(edit, [cube.id])
    assert [space.name for space in memos.namespaces.list()] == ["personal"]
    assert memos.get(cube.id).namespace == "personal"


def test_taking_back_and_doing_again_bring_a_deleted_space_back_as_it_was(memos: MemOS) -> None:
    memos.namespaces.create("work", readers=["client:editor"])
    moved_in = memos.change_many(moving("work"), [memos.remember("The office is in Porto.").id])
    memos.undo(moved_in.operation)
    memos.namespaces.delete("work")
    memos.redo()
    assert memos.namespaces.get("work").readers == ("client:editor",)
    [cube] = memos.change_many(moving("personal"), [moved_in.cubes[0].id]).cubes
    memos.namespaces.delete("work")
    memos.undo()
    assert memos.namespaces.get("work").readers == ("client:editor",) and memos.get(cube.id).namespace == "work"


def test_no_chat_saves_into_a_space_that_is_deleted_while_the_chat_chooses_it(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos.namespaces.create("work")
    memos.conversations.create(conversation_id="c1")
    talk, spaces = inside.conversations(memos), inside.namespaces(memos)

    def then_deleted(conversation: str, wanted: Spaces) -> Spaces:
        admitted = spaces.admitted(conversation, wanted)
        monkeypatch.setattr(talk, "admitted", spaces.admitted)
        spaces.delete("work")
        return admitted

    monkeypatch.setattr(talk, "admitted", then_deleted)
    with pytest.raises(InvalidInput, match='There is no space "work"'):
        memos.conversations.set_spaces("c1", writes="work")
    assert memos.conversations.get("c1").writes == "personal"


def test_only_spaces_with_rules_are_looked_at_for_what_expires(memos: MemOS) -> None:
    memos.namespaces.create("work", expire_unused=90)
    memos.namespaces.create("trips", expire_types={SemanticType.EVENT: 30})
    memos.namespaces.create("plain")
    assert [space.name for space in inside.namespaces(memos).rules()] == ["trips", "work"]


def test_who_is_admitted_to_which_spaces_is_set_at_once_and_others_stay(memos: MemOS) -> None:
    memos.namespaces.create("work", readers=["client:other", "client:editor"], writers=["person"])
    spaces = memos._parts.namespaces
    told: list[str] = []
    spaces.on_change = told.append
    spaces.admit("client:editor", reads=["Work"], writes=["personal"])
    assert told == ["personal"]
    assert (spaces.open_to("client:editor"), spaces.writable("client:editor")) == (("work",), ("personal",))
    spaces.admit("client:editor", reads=[], writes=["work"])
    work = memos.namespaces.get("work")
    assert (work.readers, work.writers) == (("client:other",), ("person", "client:editor"))
    assert memos.namespaces.get("personal").writers == ()
    with pytest.raises(InvalidInput, match="no space"):
        spaces.admit("client:editor", reads=["nowhere"], writes=[])
    assert spaces.writable("client:editor") == ("work",)
