"""The job that keeps the table small."""

from __future__ import annotations

from memos_core import MemoryFilter, MemOS, Note
from memos_core.jobs.definitions import compact
from tests.support import inside


def test_it_waits_until_it_is_worth_it_and_until_nobody_waits_for_a_reply(memos: MemOS) -> None:
    table = inside.table(memos)
    for number in range(compact.LEAST - 1):
        memos.remember(f"The box number {number} is full.")
    inside.compact_table(memos)
    assert table.unindexed() == compact.LEAST - 1
    memos.remember("The last box is full.")
    compact.run(inside.vault(memos), pause=lambda: True)
    assert table.unindexed() == compact.LEAST
    inside.compact_table(memos)
    assert table.unindexed() == 0
    assert memos.recall("last box")[0].cube.text == "The last box is full."


def test_a_table_that_has_grown_gets_its_value_indexes_and_answers_as_before(memos: MemOS) -> None:
    table = inside.table(memos)
    memos.remember_many([Note(text=f"The box number {number} is full.", type="fact") for number in range(2_000)])
    memos.namespaces.create("work")
    office = memos.remember("The office is in Porto.", namespace="work")
    before = [cube.id for cube in memos.browse("box", sort="created_at", limit=5_000)]
    inside.compact_table(memos)
    assert {"id_idx", "namespace_idx", "readers_idx"} <= {index.name for index in table._table.list_indices()}
    late = memos.remember("The office has a garden.", namespace="work")  # not in the indexes
    assert [cube.id for cube in memos.browse("box", sort="created_at", limit=5_000)] == before
    assert {cube.id for cube in memos.browse(where=MemoryFilter(namespaces="work"))} == {office.id, late.id}
    assert {hit.cube.id for hit in memos.recall("office", where=MemoryFilter(namespaces=["work"]))} == {
        office.id,
        late.id,
    }
    assert memos.get(late.id) == late
