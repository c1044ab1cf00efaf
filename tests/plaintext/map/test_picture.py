"""The map and the timeline through the front door: what is on them, and what is not."""

from __future__ import annotations

import datetime as dt
import json
import threading

import pytest
from typer.testing import CliRunner

from memos_core import InvalidInput, MemOS, Note
from memos_core.cli.common import app
from tests.conftest import Open
from tests.support.scripted import ScriptedModel

TOPICS = {
    "garden": [
        "tomatoes",
        "roses",
        "compost",
        "hedge",
        "lawn",
        "spade",
        "shears",
        "tulips",
        "beans",
        "basil",
        "wheelbarrow",
        "soil",
    ],
    "sailing": [
        "harbour",
        "mast",
        "anchor",
        "regatta",
        "crew",
        "keel",
        "jib",
        "rudder",
        "buoy",
        "knots",
        "tide",
        "jetty",
    ],
}


def tell(memos: MemOS) -> None:
    for topic, words in TOPICS.items():
        for word in words:
            memos.remember(f"The {topic} club and its {topic} friends saw the {topic} {word}.")


def test_what_is_alike_lies_in_one_cluster_that_is_named_by_its_words(memos: MemOS) -> None:
    tell(memos)
    drawn = memos.map()
    assert len(drawn.points) == 24 and drawn.waiting == 0
    for number, cluster in enumerate(drawn.clusters):
        inside = [point for point in drawn.points if point.cluster == number]
        topics = {topic for topic in TOPICS for point in inside if topic in point.text}
        assert len(inside) == cluster.count and len(topics) == 1
    assert {label for cluster in drawn.clusters for label in cluster.label.split(", ")} >= set(TOPICS)
    assert all(0 <= point.x <= 1 and 0 <= point.y <= 1 for point in drawn.points)
    assert memos.map() == drawn


def test_only_live_memories_without_secrets_are_on_the_map_and_in_time(memos: MemOS) -> None:
    kept = memos.remember("I collect stamps.", pinned=True)
    archived = memos.remember("I collect coins.")
    memos.archive(archived.id)
    memos.remember("My bank PIN is 4711.")
    (turn,) = memos.remember_many([Note(text="And then I said hello.", speaker="Ana")])
    assert [(point.id, point.pinned) for point in memos.map().points] == [(kept.id, True)]
    assert [item.id for item in memos.timeline()] == [kept.id]
    assert {point.id for point in memos.map(episodes=True).points} == {kept.id, turn.id}
    assert {item.id for item in memos.timeline(episodes=True)} == {kept.id, turn.id}


def test_an_empty_store_has_an_empty_map(memos: MemOS) -> None:
    drawn = memos.map()
    assert (list(drawn.points), list(drawn.clusters), drawn.waiting, drawn.left_out) == ([], [], 0, 0)
    assert memos.timeline() == []


def test_memories_without_a_vector_wait_for_their_place(open_memos: Open) -> None:
    model = ScriptedModel(embedder=False)
    memos = open_memos(model)
    memos.remember("I collect stamps.")
    drawn = memos.map()
    assert list(drawn.points) == [] and drawn.waiting == 1


def test_the_newest_are_on_the_map_when_there_are_too_many(memos: MemOS) -> None:
    cubes = [memos.remember(f"Note {number} on trees.") for number in range(4)]
    drawn = memos.map(limit=3)
    assert [point.id for point in drawn.points] == [cube.id for cube in cubes[1:]]
    assert drawn.left_out == 1
    with pytest.raises(InvalidInput, match="1 or more"):
        memos.map(limit=0)


def test_the_order_in_time_is_of_the_time_spoken_of(memos: MemOS) -> None:
    now = dt.datetime.now(dt.UTC)
    old = memos.remember("I collect stamps.", occurred_at=now - dt.timedelta(days=400))
    plain = memos.remember("I collect coins.")
    ahead = memos.remember("I collect leaves.", occurred_at=now + dt.timedelta(days=4))
    order = memos.timeline()
    assert [item.id for item in order] == [ahead.id, plain.id, old.id]
    assert order[1].at == plain.created_at and order[2].at == old.occurred_at
    assert set(memos.get_many([old.id, "unknown"])) == {old.id}


def test_drawing_many_memories_leaves_other_threads_room(memos: MemOS) -> None:
    """The window's thread must run while a map is drawn: no long stretch of Python may hold the interpreter."""
    memos.remember_many([Note(text=f"Fact {n} on {n % 37} trees", type="fact") for n in range(600)])
    beats, over = [0], threading.Event()

    def beat() -> None:
        while not over.wait(0.002):
            beats[0] += 1

    other = threading.Thread(target=beat)
    other.start()
    try:
        assert len(memos.map().points) == 600
    finally:
        over.set()
        other.join()
    assert beats[0] > 5


def test_the_terminal_tells_what_is_known_about_the_person(memos: MemOS) -> None:
    memos.remember("My name is Nora.")
    memos.remember("My bank PIN is 4711.")
    home = str(memos.home)
    memos.close()
    told = CliRunner().invoke(app, ["about", "--home", home, "--user", "ana"])
    assert told.exit_code == 0, told.output
    assert "You\n" in told.output and "My name is Nora." in told.output
    assert "1 secret is not shown." in told.output and "4711" not in told.output
    read = json.loads(CliRunner().invoke(app, ["about", "--home", home, "--user", "ana", "--json"]).output)
    assert [group["title"] for group in read["groups"]] == ["You"]
    assert read["groups"][0]["memories"][0]["text"] == "My name is Nora." and read["secrets_not_shown"] == 1
