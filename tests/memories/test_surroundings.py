"""What stands around a turn, and that it is found by it."""

from __future__ import annotations

import numpy as np
import pytest

from memos_core import MemOS, Note, Source
from memos_core.cube import MemCube
from memos_core.jobs import embed_pending
from memos_core.memories.surroundings import is_question, mean_vector, surroundings
from tests.conftest import Open
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
    before = memos._vault.table.placed([cubes[1].id])[cubes[1].id]
    memos.pin(cubes[1].id)
    memos.archive(cubes[1].id)
    memos.activate(cubes[1].id)
    after = memos._vault.table.placed([cubes[1].id])[cubes[1].id]
    assert (after.context, after.neighbours, after.after_question) == (before.context, before.neighbours, True)
    assert after.context_vector is not None and before.context_vector is not None
    assert np.allclose(after.context_vector, before.context_vector)
    assert after.vector is not None and not np.allclose(after.vector, after.context_vector)


def test_embedding_later_comes_to_the_same(open_memos: Open) -> None:
    with open_memos(user="now") as memos:
        cubes = memos.remember_many(notes())
        now = [memos._vault.table.placed([cube.id])[cube.id].context_vector for cube in cubes]
    late_model = ScriptedModel(embedder=False)
    memos = open_memos(late_model, user="later")
    cubes = memos.remember_many(notes())
    late_model.embedder = True
    embed_pending.BATCH, batch = 3, embed_pending.BATCH
    try:
        embed_pending.run(memos._vault, memos._embed_now)
    finally:
        embed_pending.BATCH = batch
    later = [memos._vault.table.placed([cube.id])[cube.id].context_vector for cube in cubes]
    for one, other in zip(now, later, strict=True):
        assert one is not None and other is not None
        assert np.allclose(one, other, atol=1e-6)
