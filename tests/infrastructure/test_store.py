"""The LanceDB table: what an older version of the program has written."""

from __future__ import annotations

from pathlib import Path

import lancedb

from memos_core.cube import MemCube
from memos_core.infrastructure.store import TABLE, CubeTable
from memos_core.memories.plaintext import SCHEMA, sealed, to_table


def test_a_table_without_the_newer_columns_is_brought_up_to_date(tmp_path: Path) -> None:
    old = sealed(MemCube(text="The attic smells of apples."))
    rows = to_table([old], {}).drop_columns(["conflicted"])
    lancedb.connect(tmp_path / "cubes.lance").create_table(TABLE, schema=rows.schema).add(rows)
    table = CubeTable(tmp_path / "cubes.lance")
    new = sealed(MemCube(text="The cellar smells of wine.", conflicts_with=(old.id,)))
    table.add([new], {})
    table.replace([sealed(old.model_copy(update={"text": "The attic smells of pears."}))], {})
    assert table.ids("conflicted") == [new.id]
    assert table.ids("NOT coalesce(conflicted, false)") == [old.id]
    assert [cube.text for cube in table.where(f"id = '{old.id}'")] == ["The attic smells of pears."]
    again = CubeTable(tmp_path / "cubes.lance")
    assert again.count() == 2 and again.search_text("text", "wine", "true", 5).ids == [new.id]
    assert SCHEMA.names[-1] == "conflicted"
