"""Entities, which statements speak of: renamed, merged, split, sorted, forgotten, each with its undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from memos_core import MemOS
from memos_core.errors import AccessDenied, Frozen, InvalidInput, NotFound
from memos_core.plaintext.entities import Entity, EntityKind
from memos_core.plaintext.entities.correcting import correction_in
from memos_core.wording import Wording
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.web import until

Open = Callable[..., MemOS]


def told(memos: MemOS, *texts: str) -> list[str]:
    return [memos.remember(text).id for text in texts]


def texts(entity: Entity) -> list[str]:
    return [cube.text for cube in entity.statements]


def titles(memos: MemOS) -> list[str]:
    return [one.title for one in memos.entities.list()]


def test_mentions_of_the_same_one_are_linked_by_name_role_and_a_statement_that_gives_both(memos: MemOS) -> None:
    told(
        memos,
        "My sister is called Lena.",
        "Lena lives in Berlin.",
        "My sister has twins.",
        "My brother Tom is a nurse.",
        "I love hiking.",
    )
    lena = memos.entities.get("Lena")
    assert texts(lena) == ["My sister is called Lena.", "Lena lives in Berlin.", "My sister has twins."]
    assert (lena.kind, lena.roles) == (EntityKind.PERSON, ("sister",))
    assert memos.entities.get("brother").name == "Tom"
    assert memos.entities.get("berlin").kind is EntityKind.PLACE


def test_a_role_that_two_have_is_left_open(memos: MemOS) -> None:
    told(memos, "My sister Lena is a doctor.", "My sister Ines lives in Porto.", "My sister has a new car.")
    found = {one.title: texts(one) for one in memos.entities.list() if one.kind is EntityKind.PERSON}
    assert found["Your sister"] == ["My sister has a new car."]
    assert found["Lena"] == ["My sister Lena is a doctor."]


def test_an_animal_goes_by_its_name(memos: MemOS) -> None:
    told(memos, "Our cat Pickle is seventeen.", "Pickle hates thunder.")
    pickle = memos.entities.get("Pickle")
    assert pickle.kind is EntityKind.ANIMAL and pickle.roles == ("cat",) and len(pickle.statements) == 2


def test_what_no_longer_holds_never_appears(memos: MemOS) -> None:
    (first, _) = told(memos, "My sister Lena lives in Berlin.", "My sister Lena has twins.")
    memos.archive(first)
    assert texts(memos.entities.get("Lena")) == ["My sister Lena has twins."]


def test_a_rename_edits_every_statement_as_one_operation(memos: MemOS) -> None:
    told(memos, "My sister Katarina lives in Berlin.", "Katarina has twins.", "I visited Katarina in May.")
    change = memos.entities.rename("Katarina", "Katarzyna")
    assert change.entity is not None and change.entity.name == "Katarzyna"
    assert texts(change.entity) == [
        "My sister Katarzyna lives in Berlin.", "Katarzyna has twins.", "I visited Katarzyna in May.",
    ]  # fmt: skip
    memos.undo(change.operation)
    assert len(texts(memos.entities.get("Katarina"))) == 3
    memos.redo()
    assert len(texts(memos.entities.get("Katarzyna"))) == 3


def test_somebody_without_a_name_gets_one(memos: MemOS) -> None:
    told(memos, "My sister lives in Berlin.", "My sister has twins.")
    change = memos.entities.rename("sister", "Lena")
    assert change.entity is not None
    assert texts(change.entity) == ["My sister Lena lives in Berlin.", "My sister Lena has twins."]


@pytest.mark.parametrize("name", ["", " \n", "!?", "x" * 81])
def test_what_is_no_name_is_refused(memos: MemOS, name: str) -> None:
    told(memos, "My sister Lena lives in Berlin.")
    with pytest.raises(InvalidInput):
        memos.entities.rename("Lena", name)


def test_a_frozen_statement_keeps_all_as_it_is(memos: MemOS) -> None:
    first, second = told(memos, "My sister Lena lives in Berlin.", "Lena has twins.")
    memos.freeze(second)
    with pytest.raises(Frozen):
        memos.entities.rename("Lena", "Lea")
    assert memos.get(first).text == "My sister Lena lives in Berlin."


def test_merged_ones_stay_one_also_for_what_is_said_later(memos: MemOS) -> None:
    told(memos, "My sister Katarzyna lives in Berlin.", "Kat passed her exam.")
    assert {"Katarzyna", "Kat"} <= set(titles(memos))
    change = memos.entities.merge(["Katarzyna", "Kat"])
    told(memos, "Kat is moving to Leeds.")
    one = memos.entities.get("Kat")
    assert one.id == memos.entities.get("Katarzyna").id and len(one.statements) == 3
    memos.undo(change.operation)
    assert len(memos.entities.get("Kat").statements) == 2


def test_a_merge_outlives_the_statements_that_it_was_made_of(memos: MemOS) -> None:
    _, kat = told(memos, "My sister Katarzyna lives in Berlin.", "Kat likes tea.")
    memos.entities.merge(["Katarzyna", "Kat"])
    memos.archive(kat)
    told(memos, "Kat is moving to Leeds.")
    assert texts(memos.entities.get("Kat")) == ["My sister Katarzyna lives in Berlin.", "Kat is moving to Leeds."]
    memos.entities.forget("Kat")
    with pytest.raises(NotFound):
        memos.get(kat)


def test_names_that_two_have_are_split_and_stay_apart(memos: MemOS) -> None:
    first, second = told(memos, "My brother Anselm is a baker.", "My father-in-law Anselm repairs radios.")
    assert len(memos.entities.get("Anselm").statements) == 2
    change = memos.entities.split("Anselm", [second])
    assert change.entity is not None and change.entity.roles == ("father-in-law",)
    found = [one for one in memos.entities.list() if one.name == "Anselm"]
    assert sorted(texts(one)[0] for one in found) == [memos.get(first).text, memos.get(second).text]
    with pytest.raises(NotFound, match="Several"):
        memos.entities.get("Anselm")
    memos.undo(change.operation)
    assert len(memos.entities.get("Anselm").statements) == 2


def test_a_split_of_none_or_all_is_refused(memos: MemOS) -> None:
    ids = told(memos, "My brother Anselm is a baker.", "My brother Anselm turns 50 in May.")
    for some in ([], ids):
        with pytest.raises(InvalidInput):
            memos.entities.split("Anselm", some)


def test_the_person_says_what_it_is_and_what_is_none(memos: MemOS) -> None:
    told(memos, "My sister Lena lives in Berlin.")
    change = memos.entities.classify("Lena", "animal")
    assert change.entity is not None and change.entity.kind is EntityKind.ANIMAL
    memos.entities.classify("Lena", "none")
    assert "Lena" not in titles(memos)
    memos.undo()
    assert memos.entities.get("Lena").kind is EntityKind.ANIMAL
    with pytest.raises(InvalidInput):
        memos.entities.classify("Lena", "planet")


def test_forgetting_destroys_what_holds_and_what_held(memos: MemOS) -> None:
    old, new, other = told(memos, "My sister Lena lives in Bonn.", "Lena has twins.", "My brother Tom is a nurse.")
    memos.archive(old)
    assert any("2 memories" in sentence for sentence in memos.entities.forget_preview("Lena"))
    memos.entities.forget("Lena")
    for id in (old, new):
        with pytest.raises(NotFound):
            memos.get(id)
    assert memos.get(other).text and "Lena" not in titles(memos)


def test_nothing_of_a_forgotten_memory_stays_in_what_was_found(memos: MemOS) -> None:
    (id,) = told(memos, "My sister Lena lives in Berlin.")
    memos.entities.list()
    ledger = inside.ledger(memos)
    assert id in ledger.mentions() and "Lena" not in str(ledger.mentions())
    memos.forget(id)
    assert id not in ledger.mentions()


def test_a_secret_is_not_shown_and_is_renamed_with_the_others(memos: MemOS) -> None:
    secret, shown = told(memos, "My sister Lena's bank PIN is 4711.", "My sister Lena lives in Berlin.")
    lena = memos.entities.get("Lena")
    assert texts(lena) == [memos.get(shown).text]
    memos.entities.rename(lena.id, "Lea")
    assert memos.get(secret).text == "My sister Lea's bank PIN is 4711."


def test_a_client_sees_what_it_may_read_and_nothing_of_the_rest(memos: MemOS) -> None:
    memos.namespaces.create("shared", readers=["client:editor"])
    memos.remember("My sister Lena lives in Berlin.", namespace="shared")
    memos.remember("My sister Lena has twins.")
    memos.remember("My brother Tom is a nurse.")
    found = memos.client("editor").entities()
    assert {one.title: texts(one) for one in found if one.kind is EntityKind.PERSON} == {
        "Lena": ["My sister Lena lives in Berlin."]
    }
    with pytest.raises(AccessDenied):
        memos.client("stranger").entities()


def test_decisions_and_what_was_found_are_there_after_a_restart(open_memos: Open) -> None:
    memos = open_memos()
    told(memos, "My sister Katarzyna lives in Berlin.", "Kat passed her exam.")
    memos.entities.merge(["Katarzyna", "Kat"])
    memos.close()
    assert len(open_memos().entities.get("Kat").statements) == 2


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("you remember that wrong, it's Katarzyna", "Katarzyna"),
        ("its spelled katarzyna", "Katarzyna"),
        ("no, her name is Katarzyna", "Katarzyna"),
        ("It's Katarzyna, not Katarina!", "Katarzyna"),
        ("no, it's Monday", None),
        ("her name is Anna", None),
        ("My name is Kim.", None),
        ("I think it's Paris", None),
        ("no it's spelled with a K", None),
    ],
)
def test_what_a_correction_is(message: str, name: str | None) -> None:
    found = correction_in(message)
    assert (found.name if found else None) == name


def say(memos: MemOS, text: str) -> list[str]:
    """Send a message, and return how each correction in it is worded."""
    return [event.corrected.in_words for event in memos.chat("talk", text) if event.corrected]


@pytest.mark.parametrize(
    "message", ["its spelled Katarzyna", "no, her name is Katarzyna", "You remember that wrong, it's Katarzyna."]
)
def test_a_correction_in_words_changes_who_was_spoken_of(open_memos: Open, message: str) -> None:
    memos = open_memos(ScriptedModel("Katarina is your sister."))
    told(memos, "My sister Katarina lives in Berlin.", "Katarina has twins.", "My brother Tom is a nurse.")
    say(memos, "who is my sister again?")
    assert say(memos, message) == ["Corrected: Katarina is Katarzyna now, in 2 memories"]
    assert len(memos.entities.get("Katarzyna").statements) == 2
    memos.undo()
    assert len(memos.entities.get("Katarina").statements) == 2


def test_where_nobody_can_be_meant_nothing_changes(memos: MemOS) -> None:
    told(memos, "My sister Katarina lives in Berlin.", "My cousin Katarine has twins.")
    assert say(memos, "its spelled Katarzyna") == []
    assert {"Katarina", "Katarine"} <= set(titles(memos))


@pytest.mark.parametrize(("answer", "old"), [("my sister", "Katarina"), ("I mean Katarine", "Katarine")])
def test_where_several_can_be_meant_the_person_is_asked_and_nothing_is_decided(
    memos: MemOS, answer: str, old: str
) -> None:
    told(memos, "My sister Katarina lives in Berlin.", "My cousin Katarine has twins.")
    say(memos, "I met Katarina and Katarine.")
    assert say(memos, "you remember that wrong, it's Katarzyna") == []
    asked = memos.transcript("talk")[-1].message.text
    assert asked.startswith("Who is called Katarzyna: is it your ") and "cousin Katarine's" in asked
    assert isinstance(asked, Wording)
    assert {"your {role} {name}"} == {
        whose.values["entity"].template for whose in (*asked.values["names"], asked.values["last"])
    }  # type: ignore[union-attr]
    assert {"Katarina", "Katarine"} <= set(titles(memos)) and "Katarzyna" not in titles(memos)
    assert not any("Katarzyna" in cube.text for cube in memos.browse() if not cube.is_turn)
    (corrected,) = say(memos, answer)
    assert corrected.startswith(f"Corrected: {old} is Katarzyna now")
    assert "Katarzyna" in titles(memos) and old not in titles(memos)


def test_another_answer_than_asked_for_decides_nothing(memos: MemOS) -> None:
    told(memos, "My sister Katarina lives in Berlin.", "My cousin Katarine has twins.")
    say(memos, "I met Katarina and Katarine.")
    say(memos, "its spelled Katarzyna")
    assert say(memos, "What is the weather like?") == [] and "Katarzyna" not in titles(memos)
    assert say(memos, "my sister") == [] and "Katarzyna" not in titles(memos)


def test_it_is_fine_is_no_name(memos: MemOS) -> None:
    told(memos, "My sister Lena lives in Berlin.")
    say(memos, "What does Lena do?")
    assert say(memos, "no, its fine") == [] and "Lena" in titles(memos)


def test_a_job_looks_at_what_was_saved_before(memos: MemOS) -> None:
    told(memos, "My sister Lena lives in Berlin.")
    memos.jobs.run_now("find whom statements speak of")
    until(lambda: len(inside.ledger(memos).mentions()) == 1, 60)
    assert inside.parts(memos).entities.find_new(lambda: False) == 0


def test_another_one_of_the_same_name_stays_another_one(memos: MemOS) -> None:
    told(memos, "My sister Lena is a doctor.", "My friend Anna lives in Porto.", "Anna has twins.")
    anna = memos.entities.get("Anna").id
    done = memos.entities.rename("Lena", "Anna", apart=True)
    two = {one.id: texts(one) for one in memos.entities.list() if one.name == "Anna"}
    assert two[anna] == ["My friend Anna lives in Porto.", "Anna has twins."]
    assert sorted(map(len, two.values())) == [1, 2]
    memos.undo(done.operation)
    assert titles(memos).count("Anna") == 1 and "Lena" in titles(memos)


def test_it_is_known_how_many_statements_were_not_looked_at_yet(memos: MemOS) -> None:
    told(memos, "My sister is called Lena.", "Lena lives in Berlin.")
    assert memos.entities.waiting() == 2
    memos.jobs.run_now("find whom statements speak of")
    until(lambda: memos.entities.waiting() == 0)
