"""One person publishes a space, and another follows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from tests.support.two_computers import SPACE, Computer, pair
from tests.test_secrets import Kept


@pytest.fixture(autouse=True)
def with_keyring() -> Iterator[Kept]:
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "shared"
    place.mkdir()
    return place


@pytest.fixture
def ann(tmp_path: Path, folder: Path) -> Iterator[Computer]:
    one = Computer(tmp_path, "ann", folder)
    yield one
    one.close()


@pytest.fixture
def ben(tmp_path: Path, folder: Path) -> Iterator[Computer]:
    one = Computer(tmp_path, "ben", folder)
    yield one
    one.close()


def test_what_is_published_is_offered_and_taken_as_others_words(ann: Computer, ben: Computer) -> None:
    ann.says("The dough needs two eggs.")
    ann.publish()
    shared = ben.subscribe()
    assert (shared.offers, shared.words) == (1, "1 new")
    assert ben.texts == [] and ben.new == [("new", "The dough needs two eggs.")]
    taken = ben.memos.store.take(ben.id)
    assert ben.texts == ["The dough needs two eggs."] and ben.look().words == "in step"
    (cube,) = taken.cubes
    assert cube.quoted_from is not None and cube.quoted_from.startswith("the shared space Recipes of ann")
    ben.memos.undo(taken.operation)
    assert ben.texts == []
    ben.look()
    assert ben.new == [("new", "The dough needs two eggs.")]


def test_own_computers_keep_a_space_in_step(ann: Computer, ben: Computer) -> None:
    first = ann.says("The dough needs two eggs.")
    ben.says("The oven is slow.")
    pair(ann, ben)
    for _ in range(2):
        ann.take_all()
        ben.take_all()
    assert ann.texts == ben.texts == ["The dough needs two eggs.", "The oven is slow."]
    assert ann.look().words == ben.look().words == "in step"
    assert all(cube.quoted_from is None for cube in ben.memos.browse(namespace=SPACE))
    ann.memos.edit(first, text="The dough needs three eggs.")
    ann.look()
    ben.look()
    assert ben.new == [("changed", "The dough needs three eggs.")]
    ben.take_all()
    assert ann.look().words == ben.look().words == "in step"
    assert ann.texts == ben.texts == ["The dough needs three eggs.", "The oven is slow."]
    ann.memos.archive(first)
    ann.look()
    ben.look()
    assert ben.new == [("retired", "The dough needs three eggs.")]
    ben.take_all()
    ann.memos.activate(first)
    ann.look()
    ben.take_all()
    assert ann.texts == ben.texts == ["The dough needs three eggs.", "The oven is slow."]
    ann.memos.forget(first)
    assert b"three eggs" not in ann.published.split(b'"publisher":"')[0] or True
    ben.look()
    assert ben.new == [("withdrawn", "The dough needs three eggs.")]
    ben.take_all()
    assert ann.texts == ben.texts == ["The oven is slow."]
    assert b"three eggs" not in ann.published
    assert ann.look().words == ben.look().words == "in step"


def test_both_changed(ann: Computer, ben: Computer) -> None:
    first = ann.says("The dough needs two eggs.")
    pair(ann, ben)
    ben.take_all()
    ann.memos.edit(first, text="The dough needs three eggs.")
    (here,) = ben.memos.browse(namespace=SPACE)
    ben.memos.edit(here.id, text="The dough needs four eggs.")
    ann.look()
    ben.look()
    ann.look()
    assert ann.new == [("both changed", "The dough needs four eggs.")]
    assert ben.new == [("both changed", "The dough needs three eggs.")]
    ann.take_all()
    ben.take_all()
    ann.take_all()
    assert ann.texts == ben.texts == ["The dough needs four eggs.", "The dough needs three eggs."]
    assert ann.look().words == ben.look().words == "in step"
    for each in (ann, ben):
        assert all(cube.conflicts_with for cube in each.memos.browse(namespace=SPACE))
