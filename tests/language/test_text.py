"""Plaintext payloads: cleaning, hashing, the row and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from memos_core.cube import SCHEMA_VERSION, MemCube, Source
from memos_core.errors import InvalidInput, StorageError
from memos_core.language.text import clean, content_hash, distance, fingerprint, sealed, stems
from memos_core.storage.rows import from_header, header_json, to_table
from memos_core.storage.surroundings import Placed


@given(st.text(st.characters(), max_size=200))
def test_cleaned_text_can_be_stored_and_cleaning_it_again_changes_nothing(text: str) -> None:
    try:
        sound = clean(text)
    except InvalidInput:
        return
    sound.encode("utf-8")
    assert "\x00" not in sound
    assert clean(sound) == sound


def test_right_to_left_emoji_and_newlines_stay() -> None:
    text = "שלום عليكم 👩‍👩‍👧\nsecond line"
    assert clean(text) == text


@pytest.mark.parametrize("text", ["", "   \n", "\x00\x01"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        clean(text)


def test_the_same_statement_has_the_same_hash() -> None:
    assert content_hash("I live in Porto.") == content_hash("  i live   in porto ")
    assert content_hash("I live in Porto.") != content_hash("I live in Lisbon.")


def test_fingerprints_of_like_texts_are_near() -> None:
    text = "We met on the ferry from Oban to Mull in a storm in March and talked about boats all the way"
    near = distance(fingerprint(text), fingerprint(text + " and back"))
    far = distance(fingerprint(text), fingerprint("The printer manual says that paper goes into tray two"))
    assert near < far


def test_a_cube_comes_back_from_its_row_as_it_was() -> None:
    cube = sealed(MemCube(text="x", tags=("a", "b"), source=Source(conversation="c", message="m")))
    row = to_table([cube], {cube.id: Placed(np.ones(384, dtype=np.float32))}).to_pylist()[0]
    assert from_header(row["header"]) == cube
    assert row["embedded"] and row["message"] == "m" and row["tags"] == ["a", "b"]


def test_a_record_of_a_newer_version_is_refused_in_words() -> None:
    newer = header_json(MemCube(text="x")).replace(
        f'"schema_version":{SCHEMA_VERSION}', '"schema_version":99,"novelty":1'
    )
    with pytest.raises(StorageError, match="newer version"):
        from_header(newer)
    with pytest.raises(StorageError, match="damaged"):
        from_header("{")


def test_stems_fold_forms_and_leave_function_words_out() -> None:
    assert stems("What are my dogs called?") == stems("dog call")
