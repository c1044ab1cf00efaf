"""What is done with the table of memories when it is opened: an older one is brought up to date, its indexes are made, and it is
checked for damage."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from memos_core.cube import SemanticType
from memos_core.errors import StorageError
from memos_core.models.backend import EMBEDDING_DIMENSIONS
from memos_core.storage.lance import FTS, Bitmap, BTree, TableDamaged
from memos_core.storage.rows import ADDED_COLUMNS, SCHEMA, agrees, from_header, vector_fields
from memos_core.storage.surroundings import ASSISTANT, LONGEST_REPLY
from memos_core.text_matching import searchable

SEARCHED = ("searched", "context")
"""The columns with a full-text index: the text of a memory, and its text with that of its neighbours, both made by `searchable`."""
VALUE_INDEXES = {
    **dict.fromkeys(("id", "content_hash", "subject", "message", "conversation", "expires_at"), BTree),
    **dict.fromkeys(("namespace", "readers", "type", "state", "pinned", "embedded"), Bitmap),
}
"""The columns with an index of their values. Among 100,000 memories it finds one by its id in 3 ms instead of 40, and a
search is narrowed by it in 2 ms instead of 20."""
INDEXED_FROM = 2_000
"""The number of rows from which columns get an index of their values; fewer rows are scanned just as fast."""
_ROWS_AT_ONCE = 500


def bring_up_to_date(table: Any) -> None:
    """Give an older table the columns that it lacks, and its rows the form in which they are searched.

    Raises:
        StorageError: it was written by another version of the program, and cannot be read by this one.
    """
    missing = {name: value for name, value in ADDED_COLUMNS.items() if name not in table.schema.names}
    if missing:
        table.add_columns(missing)
    vectors = [field for field in vector_fields(EMBEDDING_DIMENSIONS) if field.name not in table.schema.names]
    if vectors:
        table.add_columns(vectors)  # the process was killed while it changed to another embedder
    _fold_older_rows(table)
    if set(table.schema.names) != set(SCHEMA.names):
        raise StorageError("The memories were written by another version of MemOS Desktop, which this one cannot read.")


def _fold_older_rows(table: Any) -> None:
    """Give rows of older tables the form in which they are searched, and long turns of talks with the assistant their own
    vector in place of the mean with their neighbours' vectors."""
    if not table.count_rows("searched IS NULL"):
        return
    turn = f"type = '{SemanticType.EPISODE.value}' AND conversation IS NOT NULL"
    asked = table.search().where(f"{turn} AND (speaker = '{ASSISTANT}' OR id = message)")
    with_assistant = set(asked.select(["conversation"]).to_arrow().column("conversation").to_pylist())
    # Most texts are plain English, which is searched as it is.
    plain = "octet_length(context) = character_length(context)"
    table.update(
        where=f"searched IS NULL AND {plain} AND NOT ({turn} AND character_length(text) > {LONGEST_REPLY})",
        values_sql={"searched": "text"},
    )
    while (found := table.search().where("searched IS NULL").limit(_ROWS_AT_ONCE).to_arrow()).num_rows:
        rows = found.to_pylist()
        for row in rows:
            row["searched"] = searchable(row["text"])
            long = row["type"] == SemanticType.EPISODE.value and len(row["text"]) > LONGEST_REPLY
            if long and row["conversation"] in with_assistant:  # it stands alone now
                row |= {"context": row["searched"], "context_vector": row["vector"], "neighbours": []}
            else:
                row["context"] = searchable(row["context"])
        folded_rows = pa.Table.from_pylist(rows, schema=table.schema)
        table.merge_insert("id").when_matched_update_all().execute(folded_rows, on_bad_vectors="null")


def look_for_damage(table: Any, *, all_of_it: bool) -> None:
    """Check every row once: whether its header agrees with the other columns.

    Args:
        table: the table.
        all_of_it: read all columns and every record whole, and drop the indexes, because something could not be read before.

    Raises:
        TableDamaged: a header and another column that must agree do not.
        RecordDamaged: a record cannot be read.
    """
    compared = ["header", "text", "id", "state", "namespace"]
    read = SCHEMA.names if all_of_it else compared
    for batch in table.search().select(read).to_batches():
        batch.validate(full=True)
        for header, *columns in zip(*(batch[name].to_pylist() for name in compared), strict=True):
            if not agrees(header, *columns):
                raise TableDamaged("A memory does not say the same in all places; the store is damaged.")
            if all_of_it:
                from_header(header)
    if all_of_it:
        for index in table.list_indices():
            table.drop_index(index.name)


def make_indexes(table: Any) -> None:
    """Make the indexes that are missing, and remove those of older tables that are no longer used."""
    indexes = table.list_indices()
    for index in indexes:
        if index.columns == ["text"]:  # of an older table
            table.drop_index(index.name)
    indexed = {column for index in indexes for column in index.columns}
    for column in SEARCHED:
        if column not in indexed:
            table.create_index(column, config=FTS(stem=True, remove_stop_words=True))
    if table.count_rows() >= INDEXED_FROM:
        for column, kind in VALUE_INDEXES.items():
            if column not in indexed:
                table.create_index(column, config=kind())
