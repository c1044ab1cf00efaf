"""The LanceDB table: what an older version of the program has written, and what indexes answer."""

from __future__ import annotations

from pathlib import Path

import lancedb
import pytest

from memos_core.cube import MemCube, Source
from memos_core.language.text import sealed
from memos_core.storage.rows import ADDED_COLUMNS, SCHEMA, to_table
from memos_core.storage.table import TABLE, CubeTable, among


def test_what_an_index_answers_comes_in_the_order_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.storage.table.INDEXED_FROM", 10)
    table = CubeTable(tmp_path / "cubes.lance")
    table.add([sealed(MemCube(text=f"Note number {number:02}.")) for number in range(40)], {})
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
    assert again.count() == 2 and again.search_text("text", "wine", "true", 5).ids == [new.id]
    assert table.ids("provenance != ''") == [old.id]
    assert SCHEMA.names[-len(ADDED_COLUMNS) :] == list(ADDED_COLUMNS)
