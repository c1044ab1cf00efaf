"""How a plaintext memory is written to a row of the LanceDB table, and read from it."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pyarrow as pa
from pydantic import ValidationError

from memos_core.cube import MOMENTS_ONLY, SCHEMA_VERSION, MemCube, State, listed, migrated
from memos_core.errors import StorageError
from memos_core.models.backend import EMBEDDING_DIMENSIONS
from memos_core.models.embedders import STANDARD, maker_of
from memos_core.storage.surroundings import Placed
from memos_core.text_matching import searchable

VECTORS = ("vector", "context_vector")
"""The columns that hold vectors; their width is that of the embedder's vectors."""


def vector_fields(width: int) -> list[pa.Field]:
    """The columns of vectors, for vectors with `width` numbers."""
    return [pa.field(name, pa.list_(pa.float32(), width)) for name in VECTORS]


SCHEMA = pa.schema(
    [
        pa.field("id", pa.string(), nullable=False),
        pa.field("kind", pa.string(), nullable=False),
        pa.field("type", pa.string(), nullable=False),
        pa.field("state", pa.string(), nullable=False),
        pa.field("subject", pa.string(), nullable=False),
        pa.field("namespace", pa.string(), nullable=False),
        pa.field("sensitivity", pa.string(), nullable=False),
        pa.field("pinned", pa.bool_(), nullable=False),
        pa.field("priority", pa.float32(), nullable=False),
        pa.field("tags", pa.list_(pa.string()), nullable=False),
        pa.field("conversation", pa.string()),
        pa.field("message", pa.string()),
        pa.field("content_hash", pa.string(), nullable=False),
        pa.field("created_at", pa.timestamp("us", "UTC"), nullable=False),
        pa.field("updated_at", pa.timestamp("us", "UTC"), nullable=False),
        pa.field("occurred_at", pa.timestamp("us", "UTC")),
        pa.field("expires_at", pa.timestamp("us", "UTC")),
        pa.field("valid_from", pa.timestamp("us", "UTC")),
        pa.field("valid_to", pa.timestamp("us", "UTC")),
        pa.field("superseded", pa.bool_(), nullable=False),
        pa.field("text", pa.string(), nullable=False),
        pa.field("embedded", pa.bool_(), nullable=False),
        pa.field("vector", pa.list_(pa.float32(), EMBEDDING_DIMENSIONS)),
        pa.field("speaker", pa.string(), nullable=False),
        pa.field("context", pa.string(), nullable=False),
        pa.field("context_vector", pa.list_(pa.float32(), EMBEDDING_DIMENSIONS)),
        pa.field("neighbours", pa.list_(pa.string()), nullable=False),
        pa.field("after_question", pa.bool_(), nullable=False),
        pa.field("header", pa.string(), nullable=False),
        pa.field("conflicted", pa.bool_()),
        pa.field("provenance", pa.string()),
        pa.field("readers", pa.string()),
        pa.field("occurred_on", pa.date32()),
        pa.field("searched", pa.string()),
    ]
)
"""One row for each memory. `header` is the whole MemCube as JSON, and a MemCube is read from it alone; the other
columns exist for searching, filtering and sorting."""
_TIME_AND_ORIGIN = (
    """concat(CAST(occurred_at AS string), '|', split_part(split_part(header, '"origin":"', 2), '"', 1))"""
)
_WITHOUT_MOMENTS = functools.reduce(
    lambda text, origin: f"replace({text}, '|{origin}', '')", MOMENTS_ONLY, _TIME_AND_ORIGIN
)
ADDED_COLUMNS = {
    "conflicted": "false",
    "provenance": """split_part(split_part(header, '"provenance":[', 2), ']', 1)""",
    "readers": """split_part(split_part(header, '"readers":[', 2), ']', 1)""",
    # As `migrated` does: midnight UTC stands for a whole day. A text without midnight is not split, and gives NULL.
    "occurred_on": f"CAST(nullif(split_part({_WITHOUT_MOMENTS}, 'T00:00:00Z|', 1), {_WITHOUT_MOMENTS}) AS DATE)",
    "searched": "CAST(NULL AS STRING)",  # SQL cannot fold a text; the table does so when it is opened
}
"""Columns that older tables do not have, each with the SQL expression of its value in their rows."""


_NOT_IN_HEADER = {"use_count", "last_used_at", "score_history"}  # usage counters live in SQLite


_quoted = json.JSONEncoder(ensure_ascii=False).encode


def header_json(cube: MemCube) -> str:
    """The cube as it is stored: as JSON, without its usage counters."""
    return cube.model_dump_json(exclude=_NOT_IN_HEADER)


def agrees(header: str, text: str, id_: str, state: str, namespace: str) -> bool:
    """Whether a header agrees with the most important columns beside it: text, id, state and namespace. Where it does not, one of
    them was damaged.

    Raises:
        StorageError: the header cannot be read.
    """
    # Looking for each takes a microsecond, reading the whole header twenty.
    columns = {"text": text, "id": id_, "state": state, "namespace": namespace}
    if all(f'"{name}":{_quoted(value)}' in header for name, value in columns.items()):
        return True
    cube = from_header(header)
    return all(getattr(cube, name) == value for name, value in columns.items())


class RecordDamaged(StorageError):
    """The stored record of a memory cannot be read."""


def from_header(header: str) -> MemCube:
    """The inverse of `header_json`.

    Raises:
        RecordDamaged: the record is damaged.
        StorageError: it is from a newer version.
    """
    try:
        return migrated(MemCube.model_validate_json(header))
    except ValidationError as error:
        if _version_of(header) > SCHEMA_VERSION:
            raise StorageError(
                "A memory was written by a newer version of MemOS Desktop. Update the program to read it."
            ) from error
        raise RecordDamaged("A stored memory cannot be read: its record is damaged.") from error


def _version_of(header: str) -> int:
    try:
        record = json.loads(header)
    except ValueError:  # not JSON, or not text at all
        return 0
    version = record.get("schema_version", 0) if isinstance(record, dict) else 0
    return version if isinstance(version, int) else 0


def embedding_text(cube: MemCube) -> str:
    """The text from which a memory's vector is made: its own, after the speaker where there is one."""
    return f"{cube.speaker}: {cube.text}" if cube.speaker else cube.text


def of_one_embedder(place: Placed, made_by: str, width: int = EMBEDDING_DIMENSIONS) -> Placed:
    """The same place without its vectors where another embedder than that of the table has made them.

    Args:
        place: the place.
        made_by: the mark of the table's embedder.
        width: how many numbers its vectors have.
    """
    if place.vector is None or (maker_of(place.vector) in (None, made_by) and len(place.vector) == width):
        return place
    return replace(place, vector=None, context_vector=None)


def to_table(
    cubes: Sequence[MemCube], placed: Mapping[str, Placed], made_by: str = STANDARD, schema: pa.Schema = SCHEMA
) -> pa.Table:
    """The rows of these cubes.

    Args:
        cubes: sealed cubes.
        placed: vectors and surroundings by cube id; a cube without a vector is embedded later.
        made_by: the embedder of this table; a vector of another one is left out.
        schema: the columns of this table: those of SCHEMA, in any order and with its own width of vectors.
    """
    width = schema.field(VECTORS[0]).type.list_size
    columns: dict[str, list[Any]] = {name: [] for name in schema.names}
    for cube in cubes:
        place = of_one_embedder(placed.get(cube.id, Placed()), made_by, width)
        row = {
            "id": cube.id,
            "kind": cube.kind.value,
            "type": cube.type.value,
            "state": cube.state.value,
            "subject": cube.subject,
            "namespace": cube.namespace,
            "sensitivity": cube.sensitivity.value,
            "pinned": cube.pinned,
            "priority": cube.priority,
            "tags": list(cube.tags),
            "conversation": cube.source.conversation if cube.source else None,
            "message": cube.source.message if cube.source else None,
            "content_hash": cube.content_hash,
            "created_at": cube.created_at,
            "updated_at": cube.updated_at,
            "occurred_at": cube.occurred_at,
            "expires_at": cube.expires_at,
            "valid_from": cube.valid_from,
            "valid_to": cube.valid_to,
            "superseded": cube.superseded_by is not None and cube.state is State.ARCHIVED,
            "text": cube.text,
            "embedded": place.vector is not None,
            "vector": place.vector,
            "speaker": cube.speaker or "",
            "context": place.context or searchable(cube.text),
            "context_vector": place.vector if place.context_vector is None else place.context_vector,
            "neighbours": list(place.neighbours),
            "after_question": place.after_question,
            "header": header_json(cube),
            "conflicted": bool(cube.conflicts_with),
            "provenance": " ".join(source.message for source in cube.provenance if source.message),
            "readers": listed(cube.readers),
            "occurred_on": cube.occurred_on,
            "searched": searchable(cube.text),
        }
        for name, value in row.items():
            columns[name].append(value)
    return pa.table(columns, schema=schema)
