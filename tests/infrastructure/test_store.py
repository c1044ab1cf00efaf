"""The LanceDB table: what an older version of the program has written."""

from __future__ import annotations

from pathlib import Path

import lancedb

from memos_core.cube import MemCube, Source
from memos_core.infrastructure.store import TABLE, CubeTable
from memos_core.memories.plaintext import ADDED_COLUMNS, SCHEMA, sealed, to_table


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
