"""The neighbours of a turn, which are part of its vector, so that the turn is found by them too."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from memos_core import MemOS, Note, Source, StorageError, moving
from memos_core.cube import MemCube, now
from memos_core.jobs.definitions import embed_pending
from memos_core.plaintext.saving.writer import in_order
from memos_core.storage.lance import lancedb
from memos_core.storage.rows import embedding_text
from memos_core.storage.surroundings import is_question, mean_vector, surroundings
from memos_core.storage.table import TABLE, CubeTable
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel

TALK = [
    ("Ana", "Did you ever get round to that trip to Norway?"),
    ("Ben", "Yes, in May, with my brother."),
    ("Ana", "Lovely! How was the weather?"),
    ("Ben", "Rain every single day."),
    ("Ana", "Oh no."),
    ("Ben", "The tax office sent a letter again."),
    ("Ana", "What does it say?"),
    ("Ben", "That I owe them forty euros."),
]


def notes(conversation: str = "c1") -> list[Note]:
    return [
        Note(text=text, speaker=speaker, source=Source(conversation=conversation, message=f"{conversation}:{number}"))
        for number, (speaker, text) in enumerate(TALK)
    ]


def test_neighbours_are_of_the_same_conversation_and_in_its_order() -> None:
    first = [
        MemCube(text=text, type="episode", source=Source(conversation="c1", message=str(n)))
        for n, (_, text) in enumerate(TALK)
    ]
    second = [
        MemCube(text="Something else", type="episode", source=Source(conversation="c2", message="x")),
        MemCube(text="alone"),
    ]
    places = surroundings([*first[:4], *second, *first[4:]])
    assert set(places) == {cube.id for cube in [*first, second[0]]}
    assert places[first[3].id].context.splitlines() == [text for _, text in TALK[:7]]
    assert places[first[0].id].neighbours == ("", "", first[1].id, first[2].id)
    assert places[first[4].id].neighbours == (first[2].id, first[3].id, first[5].id, first[6].id)
    assert [places[cube.id].after_question for cube in first] == [False, True, False, True, False, False, False, True]
    assert places[second[0].id].context == "Something else"


LONG = "I have been looking for a flat near the river since spring, with a balcony and room for two bicycles."
WITH_ASSISTANT = [
    (None, LONG),
    (
        "assistant",
        "Here is a long list of things that matter when you look for a flat near a river. " * 3 + "Which floor?",
    ),
    (None, "The third."),
    ("assistant", "Noted."),
]


def with_assistant() -> list[Note]:
    return [
        Note(text=text, speaker=speaker, source=Source(conversation="a", message=f"a:{number}"))
        for number, (speaker, text) in enumerate(WITH_ASSISTANT)
    ]


def test_in_a_talk_with_the_assistant_only_a_short_reply_needs_the_turns_beside_it(memos: MemOS) -> None:
    cubes = memos.remember_many(with_assistant())
    placed = inside.table(memos).placed([cube.id for cube in cubes])
    long, answer, reply, _ = (placed[cube.id] for cube in cubes)
    for spot, (_, text) in zip((long, answer), WITH_ASSISTANT, strict=False):
        assert spot.context == text and spot.neighbours == ()
        assert np.allclose(spot.context_vector, spot.vector, atol=1e-6)
    assert LONG in reply.context and reply.neighbours[:2] == (cubes[0].id, cubes[1].id) and reply.after_question
    assert not np.allclose(reply.context_vector, reply.vector, atol=1e-3)


def test_a_reply_is_brought_up_to_date_when_the_long_turn_beside_it_gets_its_vector(open_memos: Open) -> None:
    with open_memos(user="now") as memos:
        expected = means(memos, memos.remember_many(with_assistant()))
    late = ScriptedModel(embedder=False)
    memos = open_memos(late, user="later")
    cubes = memos.remember_many(with_assistant())
    late.embedder = True
    embed = inside.embed_now(memos)
    for cube in (cubes[2], cubes[3], cubes[1], cubes[0]):  # the long ones last
        vectors = embed([embedding_text(cube)])
        inside.vault(memos).embed_pending([cube], {cube.id: vectors[0]})
    assert np.allclose(means(memos, cubes), expected, atol=1e-6)


def test_an_older_table_gives_long_turns_with_the_assistant_their_own_vectors(memos: MemOS, tmp_path: Path) -> None:
    cubes = memos.remember_many(with_assistant())
    placed = inside.table(memos).placed([cube.id for cube in cubes])
    CubeTable(tmp_path / "cubes.lance").add(cubes, placed)
    raw = lancedb.connect(tmp_path / "cubes.lance").open_table(TABLE)
    raw.drop_index("searched_idx")
    raw.drop_columns(["searched"])
    blurred = np.full(384, 384**-0.5, dtype=np.float32)
    raw.update(
        where=f"id = '{cubes[0].id}'",
        values={"context": "blurred", "context_vector": blurred.tolist(), "neighbours": ["x"]},
    )
    again = CubeTable(tmp_path / "cubes.lance").placed([cube.id for cube in cubes])
    for cube in cubes:
        old, new = placed[cube.id], again[cube.id]
        assert (new.context, new.neighbours) == (old.context, old.neighbours)
        assert np.allclose(new.context_vector, old.context_vector, atol=1e-6)


def test_what_the_assistant_said_does_not_come_before_what_the_person_said(memos: MemOS) -> None:
    words = "Running shoes for the marathon in Lisbon"
    said = [
        Note(text=words, speaker=speaker, source=Source(conversation=f"c{n}"))
        for n, speaker in enumerate(("assistant", "user"))
    ]
    _, own = memos.remember_many(said)
    assert memos.recall("marathon shoes Lisbon")[0].cube.id == own.id


def test_the_mean_vector_is_of_unit_length_and_leans_to_the_turn() -> None:
    own, other = np.eye(384, dtype=np.float32)[:2]
    mean = mean_vector(own, ("", "n", "", ""), {"n": other}.get)
    assert np.linalg.norm(mean) == pytest.approx(1, abs=1e-5) and mean[0] > mean[1] > 0
    assert np.array_equal(mean_vector(own, (), {}.get), own)
    assert is_question("Really? ") and not is_question("Really.")


def test_a_turn_is_found_by_the_talk_around_it(memos: MemOS) -> None:
    memos.remember_many(notes())
    hits = memos.recall("When did Ben travel to Norway?", limit=3)
    assert "c1:1" in [hit.cube.source.message for hit in hits if hit.cube.source]
    answer = next(hit for hit in hits if hit.cube.source and hit.cube.source.message == "c1:1")
    assert "said by Ben" in answer.why
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_changes_keep_what_stands_around_a_turn(memos: MemOS) -> None:
    cubes = memos.remember_many(notes())
    before = inside.table(memos).placed([cubes[1].id])[cubes[1].id]
    memos.pin(cubes[1].id)
    memos.archive(cubes[1].id)
    memos.activate(cubes[1].id)
    after = inside.table(memos).placed([cubes[1].id])[cubes[1].id]
    assert (after.context, after.neighbours, after.after_question) == (before.context, before.neighbours, True)
    assert after.context_vector is not None and before.context_vector is not None
    assert np.allclose(after.context_vector, before.context_vector)
    assert after.vector is not None and not np.allclose(after.vector, after.context_vector)


def spots(memos: MemOS, cubes: Sequence[MemCube]) -> list[tuple[str, list[int], bool]]:
    """For each memory: its context, the positions of its neighbours, and whether it follows a question."""
    order = {cube.id: position for position, cube in enumerate(cubes)} | {"": -1}
    placed = inside.table(memos).placed([cube.id for cube in cubes])
    return [
        (spot.context, [order[neighbour] for neighbour in spot.neighbours], spot.after_question)
        for spot in (placed[cube.id] for cube in cubes)
    ]


def means(memos: MemOS, cubes: Sequence[MemCube]) -> np.ndarray:
    placed = inside.table(memos).placed([cube.id for cube in cubes])
    return np.stack([placed[cube.id].context_vector for cube in cubes])


@pytest.mark.parametrize("cuts", [[4], [1, 2, 3], [2, 7]])
def test_turns_that_are_added_later_join_those_that_are_there(open_memos: Open, cuts: list[int]) -> None:
    with open_memos(user="at-once") as memos:
        at_once = memos.remember_many(notes())
        expected, vectors = spots(memos, at_once), means(memos, at_once)
    memos = open_memos(user="later")
    memos.remember_many(notes("c2"))
    parts = [notes()[start:end] for start, end in zip([0, *cuts], [*cuts, len(TALK)], strict=True)]
    cubes = [cube for part in parts for cube in memos.remember_many(part)]
    assert spots(memos, cubes) == expected
    assert np.allclose(means(memos, cubes), vectors, atol=1e-6)
    for _ in cuts:
        memos.undo()
    rest = cubes[: cuts[0]]
    assert [context for context, *_ in spots(memos, rest)] == [
        "\n".join(text for _, text in TALK[max(n - 3, 0) : min(n + 4, cuts[0])]) for n in range(cuts[0])
    ]


def test_a_turn_is_placed_by_its_time_and_only_within_its_space(memos: MemOS) -> None:
    cubes = memos.remember_many(notes())
    memos.change_many(moving("work"), [cubes[3].id, cubes[4].id])
    contexts = [context for context, *_ in spots(memos, cubes)]
    assert contexts[3] == contexts[4] == f"{TALK[3][1]}\n{TALK[4][1]}"
    assert contexts[2].splitlines() == [TALK[n][1] for n in (0, 1, 2, 5, 6, 7)]
    memos.undo()
    assert spots(memos, cubes)[2][0].splitlines() == [text for _, text in TALK[:6]]


def test_the_turns_of_a_batch_have_an_order_even_when_the_clock_stands_still(memos: MemOS) -> None:
    moment = now()
    drafts = [MemCube(text=text, created_at=moment) for _, text in TALK]
    made = [draft.created_at for draft in in_order(drafts)]
    assert made[0] == moment and all(one < other for one, other in itertools.pairwise(made))


def test_a_changed_or_hidden_turn_is_so_for_those_beside_it_too(memos: MemOS) -> None:
    cubes = memos.remember_many(notes())
    before = spots(memos, cubes), means(memos, cubes)
    memos.edit(cubes[3].id, text="Sun every single day.")
    contexts = [context for context, *_ in spots(memos, cubes)]
    assert all(("Sun" in context) == (position <= 6) for position, context in enumerate(contexts))
    assert not any("Rain" in context for context in contexts)
    memos.undo()
    embed_pending.run(inside.vault(memos), inside.embed_now(memos))
    assert spots(memos, cubes) == before[0] and np.allclose(means(memos, cubes), before[1], atol=1e-6)
    memos.archive(cubes[3].id)
    contexts = [context for context, *_ in spots(memos, cubes)]
    assert contexts[3] == TALK[3][1] and sum("Rain" in context for context in contexts) == 1
    memos.activate(cubes[3].id)
    assert spots(memos, cubes) == before[0]


def test_what_was_distilled_from_a_conversation_is_no_turn_of_it(memos: MemOS) -> None:
    cubes = memos.remember_many(notes())
    before = spots(memos, cubes)
    fact = memos.remember("My brother came along.", source=Source(conversation="c1", message="c1:1"))
    assert spots(memos, cubes) == before
    assert inside.table(memos).placed([fact.id])[fact.id].neighbours == ()


def test_a_rebuilt_table_knows_the_surroundings_again(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        cubes = [*memos.remember_many(notes()[:3]), *memos.remember_many(notes()[3:])]
        memos.pin(cubes[1].id)
        before = spots(memos, cubes)
    shutil.rmtree(home / "profiles" / "ana" / "cubes.lance")
    with open_memos() as memos:
        assert spots(memos, cubes) == before


def test_what_could_not_be_saved_leaves_those_beside_it_as_they_were(memos: MemOS, monkeypatch: Any) -> None:
    cubes = memos.remember_many(notes()[:4])
    before = spots(memos, cubes)

    table, delete = inside.table(memos), inside.table(memos).delete

    def fail_once(_: object) -> None:
        monkeypatch.setattr(table, "delete", delete)
        raise StorageError("The disk has gone.")

    monkeypatch.setattr(table, "delete", fail_once)
    with pytest.raises(StorageError, match="gone"):
        memos.forget(cubes[1].id)
    assert spots(memos, cubes) == before
    monkeypatch.setattr(table, "delete", fail_once)
    with pytest.raises(StorageError, match="gone"):
        memos.remember_many(notes()[4:])
    assert spots(memos, cubes) == before and memos.browse(type="episode").total == 3, "the forgotten one is in sight"


def test_a_turn_that_comes_while_others_are_embedded_keeps_its_neighbours(open_memos: Open) -> None:
    model = ScriptedModel(embedder=False)
    memos = open_memos(model)
    cubes = memos.remember_many(notes()[:6])
    late: list[MemCube] = []

    def embed(texts: Sequence[str]) -> Any:
        if not late:
            late.extend(memos.remember_many(notes()[6:]))
        model.embedder = True
        return inside.embed_now(memos)(texts)

    embed_pending.run(inside.vault(memos), embed)
    with open_memos(user="at-once") as other:
        at_once = other.remember_many(notes())
        expected, vectors = spots(other, at_once), means(other, at_once)
    assert spots(memos, [*cubes, *late]) == expected
    assert np.allclose(means(memos, [*cubes, *late]), vectors, atol=1e-6)


def test_forgetting_a_turn_leaves_no_byte_with_those_beside_it(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        talk = notes()
        cubes = memos.remember_many([*talk[:4], talk[4].model_copy(update={"text": "zanzibar-quokka"}), *talk[5:]])
        memos.recall("zanzibar")
        memos.forget(cubes[4].id)
        assert spots(memos, [*cubes[:4], *cubes[5:]])[3][0].splitlines() == [TALK[n][1] for n in (0, 1, 2, 3, 5, 6, 7)]
    for file in home.rglob("*"):
        if file.is_file():
            assert b"zanzibar" not in file.read_bytes(), file


def test_embedding_later_comes_to_the_same(open_memos: Open) -> None:
    with open_memos(user="now") as memos:
        cubes = memos.remember_many(notes())
        now = [inside.table(memos).placed([cube.id])[cube.id].context_vector for cube in cubes]
    late_model = ScriptedModel(embedder=False)
    memos = open_memos(late_model, user="later")
    cubes = memos.remember_many(notes())
    late_model.embedder = True
    embed_pending.BATCH, batch = 3, embed_pending.BATCH
    try:
        embed_pending.run(inside.vault(memos), inside.embed_now(memos))
    finally:
        embed_pending.BATCH = batch
    later = [inside.table(memos).placed([cube.id])[cube.id].context_vector for cube in cubes]
    for one, other in zip(now, later, strict=True):
        assert one is not None and other is not None
        assert np.allclose(one, other, atol=1e-6)
