"""The LanceDB table: tables written by older versions of the program, and what the indexes answer."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import lancedb
import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from memos_core.cube import SCHEMA_VERSION, MemCube, SemanticType, Source
from memos_core.errors import StorageError
from memos_core.language.text import sealed
from memos_core.models.backend import EMBEDDING_DIMENSIONS
from memos_core.models.embedders import STANDARD, marked
from memos_core.storage.lance import FTS, TableDamaged, lance_errors
from memos_core.storage.rows import ADDED_COLUMNS, SCHEMA, RecordDamaged, agrees, from_header, header_json, to_table
from memos_core.storage.surroundings import Placed
from memos_core.storage.table import MAKER, TABLE, CubeTable, among, day_literal
from tests.support.files import files_with


def test_what_an_index_answers_comes_in_the_order_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.storage.table_opening.INDEXED_FROM", 10)
    table = CubeTable(tmp_path / "cubes.lance")
    table.add([sealed(MemCube(text=f"Note number {number:02}.")) for number in range(40)], {})
    for _ in range(2):  # first makes the indexes, then finds them
        table = CubeTable(tmp_path / "cubes.lance")
    condition = f"{among('type', ['fact', 'event'])} AND namespace = 'personal'"
    found = [cube.text for cube in table.where(condition, limit=3, offset=2, order=("created_at", True))]
    assert found == ["Note number 02.", "Note number 03.", "Note number 04."]
    assert table.vectors(condition, 5).ids == []


def test_a_table_without_the_newer_columns_is_brought_up_to_date(tmp_path: Path) -> None:
    said_again = (Source(conversation="c1", message="m1"), Source(conversation="c2", message="m2"))
    old = sealed(MemCube(text="The attic smells of apples.", provenance=said_again))
    rows = to_table([old], {}).drop_columns(list(ADDED_COLUMNS))
    lancedb.connect(tmp_path / "cubes.lance").create_table(TABLE, schema=rows.schema).add(rows)
    table = CubeTable(tmp_path / "cubes.lance")
    assert table.ids("provenance LIKE '%m2%'") == [old.id] and table.ids("provenance LIKE '%m3%'") == []
    new = sealed(MemCube(text="The cellar smells of wine.", conflicts_with=(old.id,)))
    table.add([new], {})
    table.replace([sealed(old.model_copy(update={"text": "The attic smells of pears."}))], {})
    assert table.ids("conflicted") == [new.id]
    assert table.ids("NOT coalesce(conflicted, false)") == [old.id]
    assert [cube.text for cube in table.where(f"id = '{old.id}'")] == ["The attic smells of pears."]
    again = CubeTable(tmp_path / "cubes.lance")
    assert again.count() == 2 and again.search_text("searched", "wine", "true", 5).ids == [new.id]
    assert table.ids("provenance != ''") == [old.id]
    assert SCHEMA.names[-len(ADDED_COLUMNS) :] == list(ADDED_COLUMNS)


def written(tmp_path: Path, count: int) -> list[MemCube]:
    """A closed table with this many memories in a single file."""
    table = CubeTable(tmp_path / "cubes.lance")
    cubes = [sealed(MemCube(text=f"Note number {number:02} is of amber{number:02}.")) for number in range(count)]
    table.add(cubes, {})
    table.compact(dt.timedelta(0))
    return cubes


def test_of_what_is_deleted_no_byte_stays_though_little_of_a_file_was(tmp_path: Path) -> None:
    cubes = written(tmp_path, 40)
    table = CubeTable(tmp_path / "cubes.lance")
    for number in (3, 4):
        table.delete([cubes[number].id])
        table.compact(dt.timedelta(0))
        assert files_with(tmp_path, f"amber{number:02}") == []
    assert table.count() == 38 and files_with(tmp_path, "amber05") != []


def change_bytes(folder: Path, old: bytes, new: bytes) -> None:
    """Damage a table: replace bytes in one of its files by others of the same length, once."""
    file = next(file for file in sorted(folder.rglob("data/*.lance")) if old in file.read_bytes())
    file.write_bytes(file.read_bytes().replace(old, new, 1))


def test_a_text_that_was_damaged_is_noticed_at_the_opening(tmp_path: Path) -> None:
    written(tmp_path, 3)
    change_bytes(tmp_path, b"is of amber02", b"is of amber99")
    with pytest.raises(TableDamaged, match="does not say the same"):
        CubeTable(tmp_path / "cubes.lance")


def test_what_could_not_be_read_when_it_was_open_is_looked_for_at_the_next_opening(tmp_path: Path) -> None:
    written(tmp_path, 3)
    change_bytes(tmp_path, b'"schema_version"', b'"schema_versiom"')
    table = CubeTable(tmp_path / "cubes.lance")  # the texts themselves are undamaged
    with pytest.raises(TableDamaged, match="start it again"):
        table.where("true")
    with pytest.raises(TableDamaged):
        CubeTable(tmp_path / "cubes.lance")


def test_a_table_that_was_suspected_and_is_sound_gets_new_indexes(tmp_path: Path) -> None:
    cubes = written(tmp_path, 3)
    table = CubeTable(tmp_path / "cubes.lance")
    with pytest.raises(TableDamaged):
        table.where("no_column = 1")  # LanceDB reports it like damage
    again = CubeTable(tmp_path / "cubes.lance")
    assert again.search_text("searched", "amber01", "true", 5).ids == [cubes[1].id]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cubes.lance"]


@given(st.text())
def test_a_header_holds_the_text_as_it_is(text: str) -> None:
    cube = MemCube(text=text)
    header = header_json(cube)
    assert agrees(header, text, cube.id, cube.state, cube.namespace)
    assert not agrees(header, text + "?", cube.id, cube.state, cube.namespace)


@pytest.mark.parametrize("column", ["id", "state", "namespace", "text"])
def test_a_column_that_was_damaged_is_seen_at_the_opening(tmp_path: Path, column: str) -> None:
    cubes = written(tmp_path, 3)
    CubeTable(tmp_path / "cubes.lance")
    table = lancedb.connect(tmp_path / "cubes.lance").open_table(TABLE)
    table.update(where=f"id = '{cubes[0].id}'", values={column: "archived"})
    with pytest.raises(TableDamaged):
        CubeTable(tmp_path / "cubes.lance")


def test_an_index_is_made_where_only_one_is_missing(tmp_path: Path) -> None:
    cubes = written(tmp_path, 3)
    raw = lancedb.connect(tmp_path / "cubes.lance").open_table(TABLE)
    raw.drop_index("searched_idx")
    table = CubeTable(tmp_path / "cubes.lance")
    assert table.search_text("searched", "amber01", "true", 5).ids == [cubes[1].id]
    assert table.unindexed() == 0


def test_a_table_of_a_newer_program_is_refused_and_not_taken_for_damaged(tmp_path: Path) -> None:
    written(tmp_path, 1)
    lancedb.connect(tmp_path / "cubes.lance").open_table(TABLE).add_columns({"colour": "'red'"})
    with pytest.raises(StorageError, match="another version") as refused:
        CubeTable(tmp_path / "cubes.lance")
    assert not isinstance(refused.value, TableDamaged)


def test_a_record_of_a_newer_program_is_refused_and_not_taken_for_damaged() -> None:
    header = header_json(MemCube(text="The tin is red."))
    newer = header.replace(f'"schema_version":{SCHEMA_VERSION}', '"schema_version":99').replace('"text"', '"words"')
    assert newer != header
    with pytest.raises(StorageError, match="newer version"):
        from_header(newer)
    for damaged in ("{", "[]"):
        with pytest.raises(RecordDamaged):
            from_header(damaged)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("LanceError(IO): Input/output error (os error 5)", "the disk reports an error"),
        ("Permission denied (os error 13)", "cannot be written to"),
        ("No space left on device (os error 28)", "The disk is full"),
    ],
)
def test_what_the_disk_does_is_no_damage(error: str, said: str) -> None:
    with pytest.raises(StorageError, match=said) as told, lance_errors("save"):
        raise OSError(error)
    assert not isinstance(told.value, TableDamaged)


def test_what_is_no_error_of_the_store_passes() -> None:
    with pytest.raises(KeyError), lance_errors("save"):
        raise KeyError("x")


def test_a_table_with_damaged_old_versions_is_written_anew(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    cubes = [sealed(MemCube(text=f"Note number {number} is of amber{number}.")) for number in range(3)]
    for cube in cubes:
        table.add([cube], {})
    oldest = max((tmp_path / "cubes.lance").rglob("*.manifest"))  # their names count down
    oldest.write_bytes(b"damaged" * 20)
    table.delete([cubes[0].id])
    table.compact(dt.timedelta(0))
    assert files_with(tmp_path, "amber0") == []
    assert sorted(table.ids("true")) == sorted(cube.id for cube in cubes[1:])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cubes.lance"]


def test_the_moment_of_a_memory_is_what_it_speaks_of(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    then, day = dt.datetime(2025, 3, 3, 12, tzinfo=dt.UTC), dt.date(2025, 3, 4)
    cubes = [
        sealed(MemCube(text="The exam.", occurred_at=then)),
        sealed(MemCube(text="The party.", occurred_at=then, occurred_on=day)),
        sealed(MemCube(text="Tea is green.", created_at=then)),
    ]
    table.add(cubes, {})
    found = dict(table.moments("true"))
    assert found[cubes[0].id] == found[cubes[2].id] == then
    assert found[cubes[1].id].date() == day


def test_a_folder_without_a_table_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "cubes.lance").mkdir()
    (tmp_path / "cubes.lance" / "something").touch()
    with pytest.raises(TableDamaged, match="no table in it"):
        CubeTable(tmp_path / "cubes.lance")


def vector(value: float, mark: str) -> NDArray[np.float32]:
    """A vector marked as made by an embedder."""
    return marked(np.full(EMBEDDING_DIMENSIONS, value, np.float32), mark)


def test_vectors_of_one_embedder_alone_stand_in_the_table(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    cube = sealed(MemCube(text="The tin is red."))
    table.add([cube], {cube.id: Placed(vector(1.0, STANDARD))})
    assert table.ids("embedded") == [cube.id] and not table.use_embedder(STANDARD)
    assert table.use_embedder("other") and table.made_by == "other"
    assert table.ids("embedded") == []
    late = sealed(MemCube(text="The tin is round."))
    table.add([late], {late.id: Placed(vector(1.0, STANDARD))})  # made before the embedder changed
    assert table.ids("embedded") == []
    table.replace([late], {late.id: Placed(vector(1.0, "other"))})
    assert table.search_vector(vector(1.0, "other"), "true", 5).ids == [late.id]
    assert table.search_vector(vector(1.0, STANDARD), "true", 5).ids == []
    assert CubeTable(tmp_path / "cubes.lance").made_by == "other"


def test_a_change_of_the_embedder_that_was_cut_off_is_finished_at_the_next_opening(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    cube = sealed(MemCube(text="The tin is red."))
    table.add([cube], {cube.id: Placed(vector(1.0, STANDARD))})
    (tmp_path / "cubes.lance" / MAKER).write_text('{"mark": "other", "switching": true}')
    again = CubeTable(tmp_path / "cubes.lance")
    assert again.ids("embedded") == [] and again.made_by == "other"


def test_where_it_is_not_known_who_made_the_vectors_they_are_made_anew(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    cube = sealed(MemCube(text="The tin is red."))
    table.add([cube], {cube.id: Placed(vector(1.0, STANDARD))})
    (tmp_path / "cubes.lance" / MAKER).write_text("no JSON")
    again = CubeTable(tmp_path / "cubes.lance")
    assert again.ids("embedded") == [] and again.made_by not in (STANDARD, "other")


def test_a_table_that_is_written_anew_still_knows_its_embedder(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    table.use_embedder("other")
    cubes = [sealed(MemCube(text=f"Note number {number}.")) for number in range(2)]
    for cube in cubes:
        table.add([cube], {})
    max((tmp_path / "cubes.lance").rglob("*.manifest")).write_bytes(b"damaged" * 20)  # the oldest
    table.compact(dt.timedelta(0))
    again = CubeTable(tmp_path / "cubes.lance")
    assert again.made_by == "other" and again.count() == 2


def test_the_index_of_an_older_table_is_removed_and_its_texts_get_the_form_that_is_searched(tmp_path: Path) -> None:
    plain, accents = (sealed(MemCube(text=text)) for text in ("A cafe in Porto.", "Das Café in der Straße."))
    rows = to_table([plain, accents], {})
    without = rows.set_column(SCHEMA.get_field_index("searched"), "searched", pa.nulls(2, pa.string()))
    old = lancedb.connect(tmp_path / "cubes.lance").create_table(TABLE, schema=SCHEMA)
    old.add(without)
    old.create_index("text", config=FTS())
    table = CubeTable(tmp_path / "cubes.lance")
    raw = lancedb.connect(tmp_path / "cubes.lance").open_table(TABLE)
    assert ["text"] not in [index.columns for index in raw.list_indices()]
    assert sorted(table.search_text("searched", "cafe", "true", 5).ids) == sorted([plain.id, accents.id])


def test_a_day_and_tags_are_asked_for(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    day = dt.date(987, 3, 4)
    dated = sealed(MemCube(text="The abbey was founded.", occurred_on=day, tags=("history", "abbey")))
    table.add([dated, sealed(MemCube(text="Tea is green."))], {})
    assert table.ids(f"occurred_on = {day_literal(day)}") == [dated.id]
    assert table.tags("true") == [["history", "abbey"]]


def test_an_embedder_with_vectors_of_another_length_makes_room_for_them(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    cube = sealed(MemCube(text="The tin is red."))
    table.add([cube], {cube.id: Placed(vector(1.0, STANDARD))})
    assert table.use_embedder("other", 8) and table.width == 8
    short = marked(np.ones(8, np.float32), "other")
    table.replace([cube], {cube.id: Placed(short)})
    assert table.search_vector(short, "true", 5).ids == [cube.id]
    assert CubeTable(tmp_path / "cubes.lance").width == 8


def test_a_table_that_was_left_without_its_vectors_gets_room_for_them_again(tmp_path: Path) -> None:
    cubes = written(tmp_path, 2)
    raw = lancedb.connect(tmp_path / "cubes.lance").open_table(TABLE)
    raw.drop_columns(["vector", "context_vector"])
    again = CubeTable(tmp_path / "cubes.lance")
    assert again.count() == 2 and again.placed([cubes[0].id])[cubes[0].id].vector is None
    again.replace([cubes[0]], {cubes[0].id: Placed(vector(1.0, STANDARD))})
    assert again.ids("embedded") == [cubes[0].id]


def test_a_long_turn_of_an_older_table_stands_alone_once_it_is_folded(tmp_path: Path) -> None:
    """This holds for conversations with the assistant only; between people, a long turn keeps its neighbours."""
    turns = []
    for talk, speaker in (("c1", "assistant"), ("c2", "Ann")):
        for text in ("Yes, in May.", "A long story of a café in Porto, told at length. " * 4):
            source = Source(conversation=talk, message=f"{talk}{text[0]}")
            turns.append(sealed(MemCube(text=text, type=SemanticType.EPISODE, speaker=speaker, source=source)))
    rows = to_table(turns, {turn.id: Placed(vector(1.0, STANDARD), context="both turns") for turn in turns})
    without = rows.set_column(SCHEMA.get_field_index("searched"), "searched", pa.nulls(len(turns), pa.string()))
    lancedb.connect(tmp_path / "cubes.lance").create_table(TABLE, schema=SCHEMA).add(without)
    table = CubeTable(tmp_path / "cubes.lance")
    contexts = [table.placed([turn.id])[turn.id].context for turn in turns]
    assert contexts[0] == contexts[2] == contexts[3] == "both turns" and contexts[1].startswith(
        "a long story of a cafe in porto"
    )


def test_what_a_killed_process_left_unfinished_is_gone_at_the_next_opening(tmp_path: Path) -> None:
    folder = tmp_path / "cubes.lance"
    table = CubeTable(folder)
    table.add([sealed(MemCube(text="I live in Lisbon."))], {})
    data = folder / f"{TABLE}.lance" / "data"
    whole = next(data.glob("*.lance"))
    unfinished = data / ".tmpXMGsCx"  # the name that LanceDB gives such a file
    unfinished.write_bytes(whole.read_bytes()[:-8])
    (data / ".tmpFolder").mkdir()  # it cannot be removed as a file, which must not keep the table from opening
    shutil.copytree(folder, tmp_path / "cubes.lance.building")
    shutil.copytree(folder, tmp_path / "cubes.lance.old")
    again = CubeTable(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["cubes.lance"]
    assert not unfinished.exists() and whole.exists()
    assert [cube.text for cube in again.where("true")] == ["I live in Lisbon."]
