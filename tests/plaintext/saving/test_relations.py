"""How a new statement relates to the memories: the same again, a change, about the past, a contradiction, or new."""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path

import pytest

from benchmarks import relations as benchmark
from memos_core import (
    InvalidInput,
    MemCube,
    MemoryFilter,
    MemOS,
    SemanticType,
    Source,
    State,
    archiving,
    expiring,
    moving,
)
from memos_core.jobs.definitions import come_true, expire_due
from memos_core.jobs.job import Stop
from memos_core.models.backend import Related
from memos_core.models.relation_judge import RelationJudge
from memos_core.plaintext.saving.relations import Relation, likeliest, relations
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

FLOOR, MOST_CHANGED_WRONGLY = 0.72, 0.1
MOST_LOST = 0.02


def day(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def dogs(memos: MemOS) -> tuple[MemCube, MemCube]:
    """Two contradicting memories: one dog with two names."""
    biscuit = memos.remember("My dog is called Biscuit.")
    rex = memos.remember("My dog is called Rex.")
    return memos.get(biscuit.id), memos.get(rex.id)


def conflicting(memos: MemOS) -> set[str]:
    return {cube.id for cube in memos.browse(where=MemoryFilter(conflicting=True))}


# -- the labelled pairs -------------------------------------------------------------------------


class Judging(ScriptedModel):
    """A scripted model with the real judge of relations, as in the model host."""

    def __init__(self) -> None:
        super().__init__()
        self.real = RelationJudge()

    def relate(self, old: Sequence[str], new: str) -> list[Related]:
        return [Related(*chances) for chances in self.real.chances(old, new)]


@pytest.mark.thorough
@pytest.mark.model
def test_pairs_of_a_stranger_are_taken_for_what_they_are(home: Path) -> None:
    rows = [row for author in benchmark.AUTHORS for row in benchmark.kept_out(author)]
    figures = benchmark.measure(rows, Judging(), home)
    assert figures.pairs == 120
    assert figures.right >= FLOOR, figures.wrong
    changed = {name: row["changed"] for name, row in figures.table.items()}
    wrongly = changed["same"] + changed["refines"] + changed["contradicts"] + changed["apart"]
    assert wrongly <= MOST_CHANGED_WRONGLY * sum(changed.values()), figures.wrong


@pytest.mark.model
def test_terse_notes_of_one_person_all_stay() -> None:
    judge = Judging()
    kept = benchmark.lines(Path(benchmark.__file__).parent / "data" / "offers" / "kept-out.jsonl")
    compared = lost = 0
    for person in kept:
        cubes = [MemCube(text=note, owner="ana") for note in person["notes"]]
        for n, cube in enumerate(cubes):
            found = relations(judge.relate, cube, cubes[:n])
            compared += len(found)
            lost += sum(one not in (Relation.APART, Relation.REFINES) for one in found)
    assert compared > 150
    assert lost <= MOST_LOST * compared


def test_the_benchmark_tells_every_pair_that_was_taken_wrongly(home: Path) -> None:
    pair = {"old": "I like tea.", "new": "I have a dog.", "old_day": "2024-01-01", "new_day": "2024-01-02"}
    rows = [{**pair, "relation": "apart"}, {**pair, "relation": "same"}]
    figures = benchmark.measure(rows, ScriptedModel(), home)
    assert (figures.right, figures.pairs) == (0.5, 2)
    assert [(wrong["relation"], wrong["taken"]) for wrong in figures.wrong] == [("same", "apart")]
    assert json.dumps(figures.table["same"]) == '{"same": 0, "changed": 0, "contradicts": 0, "apart": 1}'


# -- which relation is accepted -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("chances", "believed"),
    [
        ({"same": 0.9}, Relation.SAME),
        ({"refines": 0.6, "same": 0.4}, Relation.REFINES),
        ({"replaces": 0.5, "ended": 0.3}, Relation.REPLACES),
        ({"replaces": 0.3, "ended": 0.5}, Relation.ENDED),
        ({"replaces": 0.45, "contradicts": 0.3}, Relation.CONTRADICTS),
        ({"replaces": 0.4, "same": 0.35}, Relation.SAME),
        ({"replaces": 0.3, "contradicts": 0.1, "apart": 0.6}, Relation.APART),
    ],
)
def test_a_change_is_believed_when_it_is_sure_and_asked_about_when_it_is_not(
    chances: dict[str, float], believed: Relation
) -> None:
    names = [field.name for field in fields(Related)]
    assert likeliest(Related(**{**dict.fromkeys(names, 0.0), **chances})) is believed


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("I live in Lisbon.", "i live in porto"),
        ("My rent is 900 euros.", "my rent, that is 950 euros a month"),
        ("My sister lives in Rome.", "Where my sister lives is Milan."),
        ("我住在北京。", "我喜欢喝茶。"),
    ],
)
def test_another_value_is_never_taken_for_a_repetition(open_memos: Open, first: str, second: str) -> None:
    class Alike(ScriptedModel):
        def relate(self, old: Sequence[str], new: str) -> list[Related]:
            return [Related(0.8, 0.12, 0.02, 0.02, 0.02, 0.02) for _ in old]

    memos = open_memos(Alike())
    assert memos.remember(first).id != memos.remember(second).id
    assert memos.browse(state="activated").total == 2


def test_without_the_embedder_statements_are_related_in_this_process(open_memos: Open) -> None:
    memos = open_memos(ScriptedModel(embedder=False))
    lisbon = memos.remember("I live in Lisbon.")
    assert memos.remember("i live in lisbon").id == lisbon.id
    moved = memos.remember("I moved from Lisbon to Porto.")
    assert memos.get(lisbon.id).state is State.ARCHIVED and moved.supersedes == (lisbon.id,)


def test_what_shares_no_word_is_compared_too(open_memos: Open) -> None:
    class Knowing(ScriptedModel):
        def relate(self, old: Sequence[str], new: str) -> list[Related]:
            return [Related(0, 0, 0, float("spaniel" in text), 0, float("spaniel" not in text)) for text in old]

    memos = open_memos(Knowing())
    rex = memos.remember("Our spaniel is called Rex.")
    gone = memos.remember("We buried him yesterday.")
    assert memos.get(rex.id).superseded_by == gone.id and gone.state is State.ACTIVATED
    assert memos.get(rex.id).valid_to == gone.valid_from


def test_what_is_announced_ends_nothing_yet(memos: MemOS) -> None:
    lisbon = memos.remember("I live in Lisbon.")
    memos.remember("I live in Porto.", occurred_at=dt.datetime.now(dt.UTC) + dt.timedelta(days=30))
    assert memos.get(lisbon.id).state is State.ACTIVATED and not conflicting(memos)


def test_what_was_announced_takes_the_place_once_its_day_has_come(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    lisbon = memos.remember("I live in Lisbon.")
    porto = memos.remember("I live in Porto.", occurred_at=dt.datetime.now(dt.UTC) + dt.timedelta(days=30))
    see = inside.parts(memos)

    def look() -> str:
        return come_true.run(see.vault, see.writer.come_true, see.memory_changed, Stop(threading.Event()))

    assert look() == ""
    later = dt.datetime.now(dt.UTC) + dt.timedelta(days=31)
    monkeypatch.setattr("memos_core.jobs.definitions.come_true.now", lambda: later)
    assert look() == "1 announced statement holds now."
    gone, new = memos.get(lisbon.id), memos.get(porto.id)
    assert gone.state is State.ARCHIVED and gone.superseded_by == porto.id and gone.valid_to == porto.occurred_at
    assert new.state is State.ACTIVATED and new.supersedes == (lisbon.id,)
    memos.undo(memos.history(porto.id)[0].operation)
    assert memos.get(lisbon.id).state is State.ACTIVATED
    assert look() == ""  # not again, because the person has undone it


def test_what_refines_stays_beside_what_it_does_not_repeat(open_memos: Open) -> None:
    class Refining(ScriptedModel):
        def relate(self, old: Sequence[str], new: str) -> list[Related]:
            return [Related(0, 1, 0, 0, 0, 0) for _ in old]

    memos = open_memos(Refining())
    bank = memos.remember("I work in a bank.")
    officer = memos.remember("I am a loan officer.")
    assert officer.id != bank.id and memos.get(bank.id) == bank


def test_an_import_without_a_date_has_no_order() -> None:
    old = MemCube(text="I live in Lisbon.", origin="import")
    new = MemCube(text="I live in Porto.")
    relate = ScriptedModel().relate
    assert relations(relate, new, [old]) == [Relation.CONTRADICTS]
    dated = old.model_copy(update={"occurred_at": day("2024-01-01")})
    assert relations(relate, new, [dated]) == [Relation.REPLACES]


# -- the same again ------------------------------------------------------------------------------


def test_the_same_with_more_words_is_kept_once_with_both_sources_and_nothing_lost(memos: MemOS) -> None:
    first = memos.remember("My sister lives in Rome.", source=Source(conversation="c", message="m1"))
    again = memos.remember("My sister Ana lives in Rome.", source=Source(conversation="c", message="m2"))
    assert again.id == first.id and again.text == "My sister Ana lives in Rome."
    assert [source.message for source in again.provenance] == ["m2"]
    assert memos.recall("Ana")[0].cube.id == first.id
    less = memos.remember("My sister lives in Rome", source=Source(conversation="c", message="m3"))
    assert less.text == again.text and len(less.provenance) == 2
    memos.undo()
    memos.undo()
    assert memos.get(first.id).text == "My sister lives in Rome." and memos.get(first.id).provenance == ()


@pytest.mark.parametrize(
    ("told", "said", "same"),
    [
        ("I go to a ukulele group at the library.", "I'm saving up for a conservatory.", False),
        ("I live in Porto.", "I live in Graz.", False),
        ("I am a teacher.", "As a job I teach, as any teacher does.", True),
    ],
)
def test_what_is_told_in_other_words_is_dropped_as_the_same_only_beyond_doubt(told: str, said: str, same: bool) -> None:
    def relate_at(chance: float) -> Callable[[Sequence[str], str], list[Related]]:
        return lambda old, new: [Related(chance, 0, 0, 0, 0, 1 - chance) for _ in old]

    old, new = MemCube(text=told), MemCube(text=said)
    assert (relations(relate_at(0.87), new, [old]) == [Relation.SAME]) is same
    assert relations(relate_at(0.95), new, [old]) == [Relation.SAME]


def test_an_imported_statement_that_the_person_says_too_becomes_their_own(
    memos: MemOS, open_memos: Open, tmp_path: Path
) -> None:
    memos.remember("I live in Porto.")
    memos.remember("My sister Ana lives in Rome.")
    file = memos.export(tmp_path / "ann.memcube").path
    other = open_memos(user="ben")
    cubes = {cube.text: cube for cube in other.import_(file).cubes}
    assert all(cube.quoted_from == "the file ann.memcube" for cube in cubes.values())
    porto = other.remember("I live in Porto.")
    assert porto.id == cubes["I live in Porto."].id and porto.quoted_from is None and not porto.imported
    assert other.get(porto.id).origin == porto.origin
    sister = other.remember("My sister lives in Rome.")
    assert sister.id == cubes["My sister Ana lives in Rome."].id
    assert sister.quoted_from == "the file ann.memcube", "the file says more than the person did"


def test_an_archived_statement_that_is_said_again_takes_the_place_of_the_newer_one(memos: MemOS) -> None:
    lisbon = memos.remember("I live in Lisbon.")
    memos.archive(lisbon.id)
    porto = memos.remember("I live in Porto.")
    back = memos.remember("I live in Lisbon.")
    assert back.id == lisbon.id and back.state is State.ACTIVATED and back.supersedes == (porto.id,)
    assert memos.get(porto.id).state is State.ARCHIVED
    memos.undo()
    assert memos.get(lisbon.id).state is State.ARCHIVED and memos.get(porto.id).state is State.ACTIVATED


def test_only_the_persons_own_statements_in_the_same_space_are_compared(memos: MemOS) -> None:
    lisbon = memos.remember("I live in Lisbon.")
    memos.change_many(moving("work"), [lisbon.id])
    memos.remember("I live in Porto.", type="episode")
    memos.remember("I live in Rome.", type=SemanticType.DOCUMENT)
    porto = memos.remember("I live in Faro.")
    assert porto.supersedes == () and porto.conflicts_with == ()
    assert memos.browse(state="activated").total == 4


def test_the_same_words_of_another_day_are_another_event(memos: MemOS) -> None:
    first = memos.remember("I went to the dentist yesterday.", occurred_at=day("2024-01-09"))
    second = memos.remember("I went to the dentist yesterday.", occurred_at=day("2024-03-09"))
    assert first.id != second.id
    assert memos.remember("I went to the dentist yesterday.", occurred_at=day("2024-03-09")).id == second.id


# -- changed ------------------------------------------------------------------------------------


def test_a_change_keeps_both_and_each_answers_for_its_time(memos: MemOS) -> None:
    likes = memos.remember("I like mushrooms.", occurred_at=day("2022-01-01"))
    not_now = memos.remember("I don't like mushrooms any more.", occurred_at=day("2024-01-01"))
    assert memos.get(likes.id).superseded_by == not_now.id
    assert [hit.cube.id for hit in memos.recall("mushrooms")] == [not_now.id]
    assert [hit.cube.id for hit in memos.recall("mushrooms", at=day("2023-01-01"))] == [likes.id]
    memos.undo()
    assert memos.get(likes.id).state is State.ACTIVATED and memos.get(likes.id).valid_to is None


def test_what_is_told_of_an_earlier_time_becomes_history(memos: MemOS) -> None:
    lisbon = memos.remember("I moved to Lisbon in 2022.")
    porto = memos.remember("In 2019 I moved to Porto.")
    faro = memos.remember("In 2020 I moved to Faro.")
    assert memos.get(lisbon.id).state is State.ACTIVATED
    assert (porto.state, porto.valid_from, porto.valid_to) == (State.ARCHIVED, day("2019-01-01"), day("2022-01-01"))
    assert memos.get(porto.id).valid_to == faro.valid_from == day("2020-01-01")
    question = "Did I live in Lisbon, Porto or Faro?"
    for moment, holds in (("2019-06-01", porto), ("2021-01-01", faro), ("2023-01-01", lisbon)):
        assert [hit.cube.id for hit in memos.recall(question, at=day(moment))] == [holds.id]
    assert [hit.cube.id for hit in memos.recall(question)] == [lisbon.id]
    memos.undo()
    assert memos.get(porto.id).valid_to == day("2022-01-01")
    memos.undo()
    assert memos.get(lisbon.id).supersedes == () and memos.get(lisbon.id).valid_from is None


def test_what_ends_one_leaves_another_alone(memos: MemOS) -> None:
    porto = memos.remember("I live in Porto.")
    memos.remember("I don't live in Lisbon any more.")
    assert memos.get(porto.id).state is State.ACTIVATED and not conflicting(memos)


# -- contradicted -------------------------------------------------------------------------------


def test_two_that_cannot_both_hold_are_kept_and_shown_until_one_is_said_to_hold(memos: MemOS) -> None:
    biscuit, rex = dogs(memos)
    assert biscuit.conflicts_with == (rex.id,) and rex.conflicts_with == (biscuit.id,)
    assert conflicting(memos) == {biscuit.id, rex.id}
    assert memos.settle(rex.id).conflicts_with == ()
    assert memos.get(biscuit.id).superseded_by == rex.id and not conflicting(memos)
    memos.undo()
    assert conflicting(memos) == {biscuit.id, rex.id}
    memos.undo()
    assert memos.get(biscuit.id).conflicts_with == () and memos.browse().total == 1


def test_both_may_be_said_to_hold_and_a_third_is_one_more(memos: MemOS) -> None:
    biscuit, rex = dogs(memos)
    assert {cube.id for cube in memos.keep_all(biscuit.id)} == {biscuit.id, rex.id}
    assert not conflicting(memos)
    assert memos.remember("My dog is called Max.").conflicts_with == ()
    memos.undo()
    memos.undo()
    assert conflicting(memos) == {biscuit.id, rex.id}


def test_all_of_three_are_settled_at_once(memos: MemOS) -> None:
    biscuit, rex = dogs(memos)
    dog = memos.remember("My dog is called Max.")
    assert set(dog.conflicts_with) == {biscuit.id, rex.id} and len(conflicting(memos)) == 3
    memos.keep_all(dog.id)
    assert not conflicting(memos)
    memos.undo()
    memos.settle(dog.id)
    assert not conflicting(memos) and memos.browse(state="activated").total == 1


def test_a_correction_settles_the_conflict(memos: MemOS) -> None:
    biscuit, rex = dogs(memos)
    said = memos.remember("No, my dog is called Rex.")
    assert said.id == rex.id and said.conflicts_with == () and not conflicting(memos)
    assert memos.get(biscuit.id).superseded_by == rex.id
    memos.undo()
    assert conflicting(memos) == {biscuit.id, rex.id}


@pytest.mark.parametrize(
    "ending",
    [
        lambda memos, id: memos.archive(id),
        lambda memos, id: memos.expire(id),
        lambda memos, id: memos.edit(id, text="My dog is brown."),
        lambda memos, id: memos.merge([id, memos.remember("I have a brown dog.").id], text="I have a brown dog, Rex."),
        lambda memos, id: memos.change_many(archiving, [id]),
        lambda memos, id: memos.change_many(moving("work"), [id]),
        lambda memos, id: memos.change_many(expiring(None), [id]),
    ],
)
def test_a_conflict_ends_with_either_side_and_comes_back_with_it(memos: MemOS, ending: object) -> None:
    biscuit, rex = dogs(memos)
    assert callable(ending)
    ending(memos, rex.id)
    assert not conflicting(memos)
    assert memos.get(biscuit.id).conflicts_with == memos.get(rex.id).conflicts_with == ()
    memos.undo()
    assert conflicting(memos) == {biscuit.id, rex.id}


def test_a_conflict_ends_with_what_is_forgotten_or_expires_by_the_clock(memos: MemOS) -> None:
    biscuit, rex = dogs(memos)
    changed: list[str] = []
    memos.remember("My dog is called Rex.", expires_at=dt.datetime.now(dt.UTC) - dt.timedelta(seconds=1))
    expire_due.run(inside.vault(memos), lambda ids, verb: changed.extend(ids))
    assert not conflicting(memos) and set(changed) == {biscuit.id, rex.id}
    max_ = memos.remember("My dog is called Max.")
    assert conflicting(memos) == {biscuit.id, max_.id}
    memos.forget(max_.id)
    assert memos.get(biscuit.id).conflicts_with == ()


def test_a_fuller_statement_stays_in_its_conflict(memos: MemOS) -> None:
    rome = memos.remember("My sister lives in Rome.")
    milan = memos.remember("My sister lives in Milan.")
    memos.remember("My sister lives in Rome, near the station.")
    assert memos.get(rome.id).text.endswith("station.") and conflicting(memos) == {rome.id, milan.id}


def test_a_frozen_memory_is_never_changed(memos: MemOS) -> None:
    lisbon = memos.freeze(memos.remember("I live in Lisbon.").id)
    porto = memos.remember("I live in Porto.")
    assert porto.conflicts_with == (lisbon.id,) and memos.get(lisbon.id) == lisbon
    assert memos.remember("I'm living in Lisbon.", tags=["home"]) == lisbon
    assert memos.settle(lisbon.id) == lisbon and memos.get(porto.id).superseded_by == lisbon.id
    memos.undo()
    memos.keep_all(lisbon.id)
    assert memos.get(lisbon.id) == lisbon and not conflicting(memos)
    memos.undo()
    memos.freeze(lisbon.id, False)
    memos.archive(lisbon.id)
    assert memos.get(porto.id).conflicts_with == ()
    with pytest.raises(InvalidInput, match="conflicts with no other"):
        memos.settle(porto.id)


def test_what_the_person_edits_takes_no_ones_place(memos: MemOS) -> None:
    lisbon = memos.remember("I live in Lisbon.")
    other = memos.remember("The sea is near.")
    memos.edit(other.id, text="I live in Porto.")
    assert memos.get(lisbon.id).state is State.ACTIVATED and not conflicting(memos)


def test_a_message_that_contradicts_tells_so_at_once(open_memos: Open) -> None:
    memos = open_memos()
    (first,) = listen(memos.chat("c1", "My dog is called Biscuit.")).saved
    said = listen(memos.chat("c1", "By the way, my dog is called Rex."))
    assert said.saved[0].conflicts_with == (first.id,)
    assert memos.get(first.id).conflicts_with == (said.saved[0].id,)
    corrected = listen(memos.chat("c1", "Sorry, my dog is called Rex."))
    assert not conflicting(memos) and memos.get(first.id).superseded_by == said.saved[0].id
    memos.undo(corrected.operations[0])
    assert len(conflicting(memos)) == 2
