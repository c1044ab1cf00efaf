"""The ledger: what it records of operations, memories and their use, and damage in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core.cube import MemCube, SemanticType, Source, State, now
from memos_core.database import Database
from memos_core.errors import InvalidInput
from memos_core.language.text import sealed
from memos_core.storage.erasures import FILE
from memos_core.storage.ledger import SCORES_KEPT, MemGovernance, Step, enter_namespaces
from memos_core.storage.ledger_schema import MIGRATIONS


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "ledger.sqlite", MIGRATIONS)
    yield database
    database.close()


@pytest.fixture
def ledger(database: Database, tmp_path: Path) -> MemGovernance:
    return MemGovernance(database, tmp_path / FILE)


def said(text: str, **fields: object) -> MemCube:
    return sealed(MemCube(text=text, **fields))


def done(ledger: MemGovernance, verb: str, *steps: Step, actor: str = "person", undoes: int | None = None) -> int:
    operation = ledger.begin(actor, verb, steps, undoes)
    ledger.finish(operation)
    return operation


def remembered(ledger: MemGovernance, *cubes: MemCube) -> int:
    return done(ledger, "remember", *(Step(None, cube, "remember", "you asked for it") for cube in cubes))


def edited(cube: MemCube, text: str) -> Step:
    return Step(cube, said(text, id=cube.id, version=cube.version + 1), "edit", "you changed the text")


def test_an_operation_tells_who_did_what_with_which_memories(ledger: MemGovernance) -> None:
    short, long = said("I ski."), said("My boat is called Juno, " + "and it is blue, " * 9)
    first, other = remembered(ledger, short, long), remembered(ledger, long)
    one, two = ledger.operation(first), ledger.operation(other)
    assert one is not None and two is not None
    assert (one.actor, one.verb, one.ids, one.undone) == ("person", "remember", (short.id, long.id), False)
    assert one.summary == "remembering “I ski.” and 1 more"
    assert two.text.endswith("…") and len(two.text) == 60
    assert ledger.operation(999) is None
    assert ledger.changed_by(first) == [short.id, long.id]
    assert [step.after for step in ledger.steps(first)] == [short, long]


def test_the_newest_of_an_actor_that_can_be_undone_and_what_others_did_since(ledger: MemGovernance) -> None:
    def newest() -> tuple[int, bool]:
        last = ledger.last_undoable("person")
        assert last is not None
        return last.id, ledger.acted_since("person", last)

    assert ledger.last_undoable("person") is None
    cube = said("I live in Porto.")
    first = remembered(ledger, cube)
    step = edited(cube, "I live in Graz.")
    second = done(ledger, "edit", step)
    done(ledger, "expire", step, actor="clock")
    done(ledger, "edit", step, actor="client:editor")
    assert newest() == (second, False)
    one, other = (done(ledger, "remember", Step(None, said(text), "remember", ""), actor="reader") for text in "ab")
    assert newest() == (second, False)
    assert [found.id for found in ledger.undoable_by_others_since("person", first)] == [other, one]
    assert list(ledger.undoable_by_others_since("person", other)) == []
    done(ledger, "undo", step, undoes=second)
    assert newest() == (first, False)
    done(ledger, "forget", Step(said("I ski."), None, "forget", ""))
    assert newest() == (first, True)


def test_what_was_changed_by_hand_since(ledger: MemGovernance) -> None:
    one, other = said("I live in Porto."), said("I ski.")
    first = remembered(ledger, one, other)
    done(ledger, "edit", edited(one, "I live in Graz."))
    done(ledger, "expire", edited(other, "I ski."), actor="clock")
    assert ledger.changed_by_hand_since(first, [one.id, other.id]) == {one.id}
    assert ledger.changed_by_hand_since(first, []) == set()


def test_what_was_reworded_and_what_was_changed_last_by_a_verb(ledger: MemGovernance) -> None:
    one, other = said("I live in Porto."), said("I ski.")
    remembered(ledger, one, other)
    operation = done(ledger, "edit", edited(one, "I live in Graz."))
    assert ledger.reworded([one.id, other.id]) == {one.id}
    assert ledger.last_changed_by("edit", [one.id, other.id]) == {one.id: operation}


def test_the_history_of_a_memory_and_its_newest_version(ledger: MemGovernance) -> None:
    cube, turn = said("I live in Porto."), said("Hello.", id="m1" * 16, type=SemanticType.EPISODE)
    turn = turn.model_copy(update={"source": Source(conversation="c1", message=turn.id)})
    remembered(ledger, cube, turn)
    step = edited(cube, "I live in Graz.")
    done(ledger, "edit", step)
    assert [(change.verb, change.before, change.after) for change in ledger.history(cube.id)] == [
        ("edit", cube, step.after),
        ("remember", None, cube),
    ]
    assert [cube.text for cube in ledger.newest_versions()] == ["I live in Graz.", "Hello."]
    assert ledger.memory_count() == 1  # without the turns of conversations
    assert ledger.not_newest([edited(cube, "I live in Rome.")]) == [cube.id]
    assert step.after is not None and ledger.not_newest([edited(step.after, "I live in Rome.")]) == []


def test_what_was_begun_and_not_finished_is_known_and_a_later_change_has_the_last_word(ledger: MemGovernance) -> None:
    assert ledger.unfinished() == []
    cube, other = said("I live in Porto."), said("I ski.")
    remembered(ledger, cube, other)
    step = edited(cube, "I live in Graz.")
    gone = Step(other, None, "forget", "")
    begun = ledger.begin("person", "edit", [step, gone])
    assert ledger.unfinished() == [(begun, [(cube.id, step.after), (other.id, None)])]
    done(ledger, "edit", edited(cube, "I live in Rome."))
    assert ledger.unfinished() == [(begun, [(other.id, None)])]
    ledger.abandon(begun)
    assert ledger.unfinished() == []


def test_of_what_was_erased_no_word_stays_but_its_id(ledger: MemGovernance, tmp_path: Path) -> None:
    cube, kept = said("The word is zanzibar."), said("I ski.")
    operation = remembered(ledger, cube, kept)
    ledger.used([(cube.id, 0.5), (kept.id, 0.5)])
    ledger.keep_mentions({cube.id: ("hash", "[]"), kept.id: ("hash", "[]")})
    done(ledger, "forget", Step(cube, None, "forget", ""))
    assert [gone.text for gone in ledger.gone()] == ["The word is zanzibar."] and ledger.erased() == []
    ledger.erasures.begin("person", [cube.id])
    ledger.erase([cube.id])
    assert ledger.gone() == [] and ledger.erased() == [cube.id]
    assert list(ledger.usage()) == [kept.id] == list(ledger.mentions())
    assert [step.after for step in ledger.steps(operation)] == [kept]
    ledger.used([(cube.id, 0.9)])
    ledger.keep_mentions({cube.id: ("hash", "[]")})
    assert list(ledger.usage()) == [kept.id] == list(ledger.mentions())
    ledger.copy_to(tmp_path / "copy.sqlite")
    assert all(b"zanzibar" not in file.read_bytes() for file in tmp_path.iterdir())


def test_an_operation_whose_texts_are_gone_is_still_said(ledger: MemGovernance) -> None:
    cube = said("The word is zanzibar.")
    operation = remembered(ledger, cube)
    ledger.erase([cube.id])
    found = ledger.operation(operation)
    assert found is not None and found.summary == "remembering 1 memory"


def test_uses_are_counted_with_their_latest_scores(ledger: MemGovernance) -> None:
    for number in range(SCORES_KEPT + 5):
        ledger.used([("a" * 32, number / 100)])
    usage = ledger.usage(["a" * 32, "b" * 32])["a" * 32]
    assert usage.count == SCORES_KEPT + 5 and len(usage.scores) == SCORES_KEPT and usage.scores[-1] == 0.24
    assert ledger.usage([]) == {} and list(ledger.usage()) == ["a" * 32]


def test_records_that_cannot_be_read_are_removed_and_the_version_before_is_the_newest(
    ledger: MemGovernance, database: Database
) -> None:
    cube, other = said("I live in Porto."), said("I ski.")
    remembered(ledger, cube, other)
    assert ledger.newest.drop_unreadable() == 0
    done(ledger, "edit", edited(cube, "I live in Graz."))
    with database.transaction("damage") as run:
        run.execute("UPDATE changes SET after = '{' WHERE cube = ? AND verb = 'edit'", (cube.id,))
        run.execute("UPDATE changes SET after = ? WHERE cube = ?", (b"\xff", other.id))
    assert ledger.newest.drop_unreadable() == 2
    assert [found.text for found in ledger.newest_versions()] == ["I live in Porto."]


def test_nothing_is_saved_in_a_deleted_space_unless_it_is_brought_back(
    ledger: MemGovernance, database: Database
) -> None:
    with database.transaction("make a space") as run:
        enter_namespaces(run, ["work"])
        run.execute("UPDATE namespaces SET deleted_at = '2026-01-01T00:00:00.000000+00:00'")
    assert ledger.deleted_spaces() == {"work"}
    step = Step(None, said("The office is in Porto.", namespace="work", updated_at=now()), "remember", "")
    with pytest.raises(InvalidInput, match="deleted a moment ago"):
        ledger.begin("person", "remember", [step])
    ledger.begin("person", "undo", [step], brings_back=["work"])
    assert ledger.deleted_spaces() == set()


def test_a_step_is_of_the_memory_that_it_changes() -> None:
    cube = said("I ski.", state=State.ARCHIVED)
    assert Step(cube, None, "forget", "").cube_id == Step(None, cube, "remember", "").cube_id == cube.id


def test_a_summary_is_kept_until_something_that_it_was_written_from_is_forgotten(ledger: MemGovernance) -> None:
    ledger.keep_summary("home", {"a" * 32: "1", "b" * 32: "2"}, '["You live in Porto."]')
    ledger.keep_summary("sport", {"c" * 32: "1"}, '["You ski."]')
    ledger.keep_summary("sport", {"c" * 32: "2"}, '["You ski and row."]')
    assert ledger.summaries()["sport"] == (f'{{"{"c" * 32}": "2"}}', '["You ski and row."]')
    ledger.erase(["b" * 32])
    assert list(ledger.summaries()) == ["sport"]
    ledger.erasures.begin("person", ["d" * 32])
    ledger.keep_summary("work", {"d" * 32: "1"}, '["The word is zanzibar."]')  # it was already being written
    assert list(ledger.summaries()) == ["sport"]


def test_its_mark_is_another_one_after_each_change_and_each_erasure(ledger: MemGovernance) -> None:
    marks = [ledger.mark()]
    remembered(ledger, said("I ski."))
    marks.append(ledger.mark())
    ledger.erasures.begin("person", ["a"])
    marks.append(ledger.mark())
    assert len(set(marks)) == 3 and ledger.mark() == marks[-1]
