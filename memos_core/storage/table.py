"""The LanceDB table of all memories: headers, texts, vectors and the full-text index."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import logging
import shutil
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from memos_core.cube import RECALLABLE, VERBATIM, MemCube, SemanticType
from memos_core.days import start_of, to_utc, zone_here
from memos_core.files import written_whole
from memos_core.models.embedders import STANDARD, maker_of, marked
from memos_core.storage.lance import (
    ColumnOrdering,
    LanceQueryBuilder,
    MatchQuery,
    TableDamaged,
    TableUnreachable,
    lance_errors,
    lancedb,
)
from memos_core.storage.rows import SCHEMA, VECTORS, from_header, to_table, vector_fields
from memos_core.storage.surroundings import Placed, Talk
from memos_core.storage.table_in_bucket import Generation
from memos_core.storage.table_opening import SEARCHED, bring_up_to_date, look_for_damage, make_indexes
from memos_core.system import sync_folder
from memos_core.text_matching import folded, pieces
from memos_core.wording import Wording, say

log = logging.getLogger(__name__)

TABLE = "cubes"
BATCH_ROWS = 500
"""How many rows (about 2 MB) are moved to or from another place between two checks whether the move was cancelled."""
MAKER = "embedder.json"
"""The file in the table's folder that says which embedder has made its vectors. A table that is built anew has no vectors, and no such
file."""
UNKNOWN = "unknown"
"""The mark of an embedder that is not known."""
_CHUNK = 500
_NEVER = dt.timedelta(days=36_500)


FOUND = (
    "id", "header", "text", "type", "pinned", "priority", "speaker", "after_question", "neighbours", "embedded",
    "context_vector",
)  # fmt: skip
"""The columns that a search returns."""


class Found:
    """The rows that a search has found."""

    def __init__(self, rows: pa.Table, score: str) -> None:
        self.ids: list[str] = rows.column("id").to_pylist()
        self.scores: list[float] = rows.column(score).to_pylist()
        """BM25 scores, or cosine distances."""
        self.headers: list[str] = rows.column("header").to_pylist()
        self.texts: list[str] = rows.column("text").to_pylist()
        self.types: list[str] = rows.column("type").to_pylist()
        self.pinned: list[bool] = rows.column("pinned").to_pylist()
        self.priorities: list[float] = rows.column("priority").to_pylist()
        self.speakers: list[str] = rows.column("speaker").to_pylist()
        self.after_question: list[bool] = rows.column("after_question").to_pylist()
        self.alone: list[bool] = [not any(beside) for beside in rows.column("neighbours").to_pylist()]
        """Whether a row has no neighbours."""
        embedded: list[bool] = rows.column("embedded").to_pylist()
        matrix = _matrix(rows.column("context_vector"))
        self.vectors: dict[str, NDArray[np.float32]] = {i: matrix[n] for n, i in enumerate(self.ids) if embedded[n]}


@dataclass(frozen=True)
class Vectors:
    """Memories with their own vectors, and what else the map needs of them."""

    ids: list[str]
    texts: list[str]
    types: list[str]
    pinned: list[bool]
    matrix: NDArray[np.float32]
    """Unit vectors, one row for each memory."""


def quoted(text: str) -> str:
    """A text as a string literal of an SQL condition."""
    return "'" + text.replace("'", "''") + "'"


def among(column: str, values: Sequence[str]) -> str:
    """The condition that a column has one of these values."""
    return f"{column} IN ({', '.join(map(quoted, values))})" if values else "false"


LIVE = among("state", sorted(RECALLABLE))
"""The condition of the states in which recall may return a memory."""
STATEMENTS = f"NOT {among('type', sorted(VERBATIM))}"
"""The condition that a memory is a statement, and not what was said or written word for word."""
NO_TURN = "coalesce(id != message, true)"
"""The condition that a memory is not a verbatim turn of a conversation with the assistant; such turns have the ids of their messages."""


def moment_literal(moment: dt.datetime) -> str:
    """A moment as a literal of an SQL condition."""
    # isoformat pads a year below 1000, as SQL wants it; strftime does not.
    return f"timestamp '{to_utc(moment).replace(tzinfo=None).isoformat(' ', 'microseconds')}'"


def day_literal(day: dt.date) -> str:
    """A day as a literal of an SQL condition."""
    return f"date '{day.isoformat()}'"


def _remove_unfinished(folder: Path) -> None:
    """Remove what a process has left that was killed while it wrote: it may hold what was forgotten, or is forgotten later."""
    for name in (f"{folder.name}.old", f"{folder.name}.building"):
        shutil.rmtree(folder.with_name(name), ignore_errors=True)
    for file in folder.rglob(".tmp*"):  # LanceDB gives a file its name when it is complete
        try:
            file.unlink()
        except OSError as error:
            log.warning("an unfinished file of the memories cannot be removed: %s", error)


class CubeTable:
    """The table of one profile. Safe to use from any thread: writes are serialised, reads are not."""

    def __init__(self, folder: Path, elsewhere: Generation | None = None, *, only_read: str = "") -> None:
        """Open the table, or make it.

        Args:
            folder: `cubes.lance` of the profile; LanceDB keeps its table inside.
            elsewhere: the place where LanceDB keeps its table instead. The folder then only says that there is one, and which
                embedder has made its vectors.
            only_read: why the table can only be read; "" where it can be written too.

        Raises:
            TableDamaged: the table is damaged. Every header is read once; everything is read where something could not be read
                when it was open last.
            StorageError: the folder cannot be used, or belongs to another version of the program.
        """
        self._write_lock = threading.RLock()
        self._folder = folder
        self._elsewhere = elsewhere
        self._only_read = only_read
        self._suspect = folder.with_name(f"{folder.name}.suspect")
        """This file exists after something could not be read; the next opening then checks everything."""
        self._readers = 0
        self._quiet = threading.Condition()
        self.writes = 0
        """How often the table was written since it was opened. As long as this is the same, so are the rows."""
        with lance_errors(say("open the memories")):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _remove_unfinished(folder)
            connection = self._connected()
            if TABLE in connection.list_tables().tables:
                self._table = connection.open_table(TABLE)
                bring_up_to_date(self._table)
                if elsewhere is None or self._suspect.exists():  # else all of it would be fetched each time
                    look_for_damage(self._table, all_of_it=self._suspect.exists())
            elif any(folder.iterdir()) or (elsewhere is not None and elsewhere.counts):
                raise TableDamaged("The folder of the memories has no table in it: it is damaged.")
            else:
                self._table = connection.create_table(TABLE, schema=SCHEMA)
            make_indexes(self._table)
            if self._suspect.exists():
                self._suspect.unlink()
            self._schema = self._table.schema  # LanceDB reads it again each time that it is asked
            self._made_by, self._switching = self._read_maker()
        if self._switching:
            self.use_embedder(self._made_by)

    def _connected(self) -> Any:
        if self._elsewhere is None:
            return lancedb.connect(self._folder)
        # The leftovers of a table that lay here, or that was being moved back.
        shutil.rmtree(self._folder / f"{TABLE}.lance", ignore_errors=True)
        return self._elsewhere.connect()

    def refuse_where_only_read(self) -> None:
        """Raise TableUnreachable where the table can only be read."""
        if self._only_read:
            raise TableUnreachable(self._only_read)

    def rows(self, told: Callable[[int, int], None]) -> pa.Table:
        """All rows as they are, to be written to another place.

        Args:
            told: called with the number of rows read so far and of all rows; an exception from it ends the reading.
        """
        total, parts = self.count(), list[pa.RecordBatch]()
        with self._reading(say("read the memories")):
            for part in self._table.search().to_batches(BATCH_ROWS):
                told(sum(map(len, parts)), total)
                parts.append(part)
        return pa.Table.from_batches(parts, schema=self._schema)

    @property
    def made_by(self) -> str:
        """The mark of the embedder that has made all vectors of this table."""
        return self._made_by

    @property
    def width(self) -> int:
        """How many numbers its vectors have."""
        return int(self._schema.field(VECTORS[0]).type.list_size)

    def use_embedder(self, mark: str, width: int | None = None) -> bool:
        """Allow vectors of this embedder only: where the present ones are of another one, all are removed and have to be made anew.

        The change is written down before the first vector is removed, so that a process that is killed leaves no mixture:
        the next opening removes the rest.

        Args:
            mark: the embedder's mark.
            width: how many numbers its vectors have; None for as many as now.

        Returns:
            Whether the embedder has changed.
        """
        with self._writing(say("change the embedder")):
            width = width or self.width
            if mark == self._made_by and width == self.width and not self._switching:
                return False
            self.refuse_where_only_read()
            self._write_maker(mark, switching=True)
            self._switching = True
            self._table.update(where="embedded", values={"embedded": False})
            if width != self.width:
                with self._alone():  # searches wait meanwhile, for a moment
                    self._table.drop_columns(list(VECTORS))
                    self._table.add_columns(vector_fields(width))
                    self._schema = self._table.schema
            self._made_by = mark  # from here on vectors of other embedders are refused
            self._write_maker(mark, switching=False)
            self._switching = False
            return True

    def _read_maker(self) -> tuple[str, bool]:
        """Which embedder has made the vectors, and whether those of another one may still be among them."""
        try:
            told = json.loads((self._folder / MAKER).read_bytes())
            return str(told["mark"]), bool(told["switching"])
        except FileNotFoundError:  # there never was another embedder
            return STANDARD, False
        except (ValueError, KeyError, TypeError):
            log.warning("it is not known which embedder has made the vectors; they are made anew")
            return UNKNOWN, True

    def _write_maker(self, mark: str, *, switching: bool) -> None:
        with written_whole(self._folder / MAKER) as file:
            file.write(json.dumps({"mark": mark, "switching": switching}).encode())

    @contextlib.contextmanager
    def _errors(self, what: Wording) -> Iterator[None]:
        """Like `lance_errors`; damage is also noted for the next opening, which then checks everything."""
        try:
            with lance_errors(what):
                yield
        except TableDamaged:
            with contextlib.suppress(OSError):
                self._suspect.touch(mode=0o600)
            raise

    @contextlib.contextmanager
    def _writing(self, what: Wording) -> Iterator[None]:
        """Lets one thread write at a time. The write is counted at its end, also where it failed half-way."""
        with self._write_lock, self._errors(what):
            try:
                yield
            finally:
                self.writes += 1

    # -- writing ------------------------------------------------------------------------------

    def add(self, cubes: Sequence[MemCube], placed: Mapping[str, Placed]) -> None:
        """Append new cubes; their ids must not be in the table."""
        self.refuse_where_only_read()
        if cubes:
            with self._writing(say("save the memory")):
                self._table.add(to_table(cubes, placed, self._made_by, self._schema))

    def replace(self, cubes: Sequence[MemCube], placed: Mapping[str, Placed]) -> None:
        """Write these cubes, over those with the same ids or as new ones."""
        self.refuse_where_only_read()
        if not cubes:
            return
        with self._writing(say("save the memory")):
            (
                self._table.merge_insert("id")
                .when_matched_update_all()
                .when_not_matched_insert_all()
                .execute(
                    to_table(cubes, placed, self._made_by, self._schema), on_bad_vectors="null"
                )  # null: not embedded yet
            )

    def delete(self, ids: Sequence[str]) -> None:
        """Remove rows; unknown ids are ignored."""
        self.refuse_where_only_read()
        with self._writing(say("remove the memory")):
            for start in range(0, len(ids), _CHUNK):
                self._table.delete(among("id", ids[start : start + _CHUNK]))

    def compact(self, keep_versions: dt.timedelta) -> None:
        """Merge small files, bring the indexes up to date and remove versions of the table that are older than `keep_versions`.
        With a duration of zero, nothing of what was deleted is left.

        Old versions that are damaged cannot be removed one by one: then the table is written anew, without them.
        """
        self.refuse_where_only_read()
        try:
            self._compact(keep_versions)
        except TableDamaged:
            log.warning("old versions of the memories are damaged; the table is written anew without them")
            self._write_anew()

    def _write_anew(self) -> None:
        with self._write_lock, self._alone(), self._errors(say("tidy the memories")):
            rows = self._table.to_arrow()
            if self._elsewhere is not None:
                self._write_anew_elsewhere(rows, self._elsewhere.beside())
                return
            building, old = (self._folder.with_name(f"{self._folder.name}.{what}") for what in ("building", "old"))
            for leftover in (building, old):
                shutil.rmtree(leftover, ignore_errors=True)
            lancedb.connect(building).create_table(TABLE, data=rows, schema=rows.schema, on_bad_vectors="null")
            if (self._folder / MAKER).exists():
                shutil.copyfile(self._folder / MAKER, building / MAKER)
            self._folder.rename(old)  # if the process is killed here, the next opening builds the table from the ledger
            building.replace(self._folder)
            sync_folder(self._folder.parent)
            shutil.rmtree(old)
            self._suspect.unlink(missing_ok=True)
            self._table = lancedb.connect(self._folder).open_table(TABLE)
            make_indexes(self._table)

    def _write_anew_elsewhere(self, rows: pa.Table, beside: Generation) -> None:
        connection = beside.connect()
        self._table = connection.create_table(TABLE, data=rows, schema=rows.schema, on_bad_vectors="null")
        make_indexes(self._table)
        beside.use()
        self._elsewhere = beside
        self._suspect.unlink(missing_ok=True)

    def _compact(self, keep_versions: dt.timedelta) -> None:
        with self._write_lock, self._errors(say("tidy the memories")), warnings.catch_warnings():
            make_indexes(self._table)
            # No reader holds an older version: a profile has one process (its lock file), and `_alone` waits.
            warnings.filterwarnings("ignore", message="optimize\\(cleanup_older_than=0\\)")
            self._join_files()
            with self._alone():
                self._table.optimize(cleanup_older_than=keep_versions, delete_unverified=True)
            if not keep_versions and self._holds_deleted():
                # LanceDB leaves a file alone of which less than a tenth was deleted, unless it can be joined with
                # another.
                self._table.update(where=among("id", self.ids("true", limit=1)), values_sql={"id": "id"})
                self._join_files()
                with self._alone():
                    self._table.optimize(cleanup_older_than=keep_versions, delete_unverified=True)

    def _join_files(self) -> None:
        """Index new rows and merge small files, again until nothing changes any more. Reading goes on meanwhile."""
        version = -1
        while version != self._table.version:
            version = self._table.version
            self._table.optimize(cleanup_older_than=_NEVER)

    def _holds_deleted(self) -> bool:
        """Whether the files of the newest version hold rows that are deleted."""
        if self._elsewhere is not None:
            return self._elsewhere.holds_deleted(TABLE)
        folder = self._folder / f"{TABLE}.lance" / "_deletions"
        return folder.exists() and any(folder.iterdir())

    @property
    def version(self) -> int:
        """The number of LanceDB's version of the table; each write makes a new one."""
        with self._reading(say("read the memories")):
            return int(self._table.version)

    def show(self, version: int | None) -> None:
        """Show all readers the table as it was at a version; with None, as it is now. Nothing can be written while an older version
        is shown.

        Raises:
            StorageError: that version can no longer be read.
        """
        with self._write_lock, self._errors(say("read the memories")):
            if version is None:
                self._table.checkout_latest()
            else:
                self._table.checkout(version)

    def unindexed(self) -> int:
        """How many rows are not in the indexes yet. They are found all the same, but the more there are, the slower each search
        is."""
        with self._reading(say("look at the indexes")):
            statistics = self._table.index_stats(f"{SEARCHED[0]}_idx")
            return int(statistics.num_unindexed_rows) if statistics is not None else 0

    @contextlib.contextmanager
    def _reading(self, what: Wording) -> Iterator[None]:
        """Lets many read at once, but none while old versions are removed."""
        with self._quiet:
            self._readers += 1
        try:
            with self._errors(what):
                yield
        finally:
            with self._quiet:
                self._readers -= 1
                self._quiet.notify_all()

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        with self._quiet:
            self._quiet.wait_for(lambda: self._readers == 0)
            yield

    # -- reading ------------------------------------------------------------------------------

    def get(self, ids: Sequence[str]) -> dict[str, MemCube]:
        """The cubes with these ids; missing ones are left out."""
        return {cube.id: cube for cube in self.where_among("id", ids)}

    def where_among(self, column: str, values: Sequence[str], condition: str = "true") -> list[MemCube]:
        """The cubes in which a column has one of these values, however many, and that meet a condition."""
        found: list[MemCube] = []
        for start in range(0, len(values), _CHUNK):
            found += self.where(f"{among(column, values[start : start + _CHUNK])} AND {condition}")
        return found

    def where(
        self, condition: str, *, limit: int | None = None, offset: int = 0, order: tuple[str, bool] | None = None
    ) -> list[MemCube]:
        """The cubes that meet an SQL condition ("" means all).

        Args:
            condition: a DataFusion expression over the columns of SCHEMA.
            limit: how many at most.
            offset: how many to leave out at the beginning.
            order: a column and whether it ascends; the id decides between equals.
        """
        with self._errors(say("read the memories")):
            return [from_header(header) for header in self._column("header", condition, limit, offset, order)]

    def ids(self, condition: str, *, limit: int | None = None) -> list[str]:
        """The ids of the cubes that meet a condition."""
        return self._column("id", condition, limit, 0, None)

    def count(self, condition: str = "") -> int:
        """How many cubes meet a condition."""
        with self._reading(say("count the memories")):
            return int(self._table.count_rows(condition or None))

    def tags(self, condition: str) -> list[list[str]]:
        """The tags of every cube that meets a condition and has any."""
        found: list[list[str]] = self._column("tags", f"({condition}) AND array_length(tags) > 0", None, 0, None)
        return found

    def counts(self, column: str, condition: str = "") -> dict[str, int]:
        """How many of the cubes that meet a condition have each value of a column."""
        return dict(Counter(self._column(column, condition, None, 0, None)))

    def keys(self, condition: str) -> list[tuple[str, str, str]]:
        """Id, content hash and subject of each cube that meets a condition."""
        names = ["id", "content_hash", "subject"]
        with self._reading(say("read the memories")):
            rows = self._table.search().where(condition).select(names).to_arrow()
        return list(zip(*(rows.column(name).to_pylist() for name in names), strict=True))

    def placed(self, ids: Sequence[str]) -> dict[str, Placed]:
        """Vectors and surroundings of these cubes."""
        result: dict[str, Placed] = {}
        made_by = self._made_by  # read before the vectors: once the embedder has changed, the old ones are gone
        wanted = ["id", "embedded", "vector", "context", "context_vector", "neighbours", "after_question"]
        with self._reading(say("read the memories")):
            for start in range(0, len(ids), _CHUNK):
                query = self._table.search().where(among("id", ids[start : start + _CHUNK]))
                for row in query.select(wanted).to_list():
                    result[row["id"]] = Placed(
                        vector=marked(np.asarray(row["vector"], np.float32), made_by) if row["embedded"] else None,
                        context=row["context"],
                        context_vector=np.asarray(row["context_vector"], np.float32) if row["embedded"] else None,
                        neighbours=tuple(row["neighbours"]),
                        after_question=row["after_question"],
                    )
        return result

    def beside(self, ids: Sequence[str]) -> list[str]:
        """The ids of the turns of which one of these is a neighbour."""
        return self.ids(f"array_has_any(neighbours, make_array({', '.join(map(quoted, ids))}))") if ids else []

    def told_again(self) -> list[tuple[str, str]]:
        """The memories that rest on further messages beside their own: the id of each, and the ids of these messages, separated
        by spaces."""
        with self._reading(say("read the memories")):
            rows = self._table.search().where("provenance > ''").select(["id", "provenance"]).to_arrow()
        return list(zip(rows.column("id").to_pylist(), rows.column("provenance").to_pylist(), strict=True))

    def turns(self, conversations: Sequence[str]) -> dict[Talk, list[tuple[str, dt.datetime]]]:
        """The turns of these conversations that recall may return: id and time of each, by talk."""
        kept = f"type = {quoted(SemanticType.EPISODE.value)} AND {LIVE}"
        result: dict[Talk, list[tuple[str, dt.datetime]]] = {}
        with self._reading(say("read the memories")):
            for start in range(0, len(conversations), _CHUNK):
                query = self._table.search().where(
                    f"{among('conversation', conversations[start : start + _CHUNK])} AND {kept}"
                )
                for row in (
                    query.select(["id", "namespace", "readers", "conversation", "created_at"]).to_arrow().to_pylist()
                ):
                    talk = (row["namespace"], row["readers"], row["conversation"])
                    result.setdefault(talk, []).append((row["id"], row["created_at"]))
        return result

    def vectors(self, condition: str, limit: int) -> Vectors:
        """The newest memories that meet a condition and are embedded, the oldest of them first."""
        newest = [ColumnOrdering(column_name=name, ascending=False, nulls_first=False) for name in ("created_at", "id")]
        with self._reading(say("read the memories")):
            query = _sorted(self._table.search().where(f"({condition}) AND embedded"), newest).limit(limit)
            rows = query.select(["id", "text", "type", "pinned", "vector"]).to_arrow()[::-1].combine_chunks()
        return Vectors(
            ids=rows.column("id").to_pylist(),
            texts=rows.column("text").to_pylist(),
            types=rows.column("type").to_pylist(),
            pinned=rows.column("pinned").to_pylist(),
            matrix=_matrix(rows.column("vector")),
        )

    def moments(self, condition: str) -> list[tuple[str, dt.datetime]]:
        """For each memory that meets a condition: its id, and the time that it speaks of, or else at which it was made. A whole day
        is given as its beginning in the person's time zone."""
        names = ["id", "occurred_at", "created_at", "occurred_on"]
        with self._reading(say("read the memories")):
            rows = self._table.search().where(condition).select(names).to_arrow()
        at = pc.coalesce(rows.column("occurred_at"), rows.column("created_at")).to_pylist()
        zone = zone_here()
        days = [None if day is None else start_of(day, zone) for day in rows.column("occurred_on").to_pylist()]
        moments = [moment if day is None else day for moment, day in zip(at, days, strict=True)]
        return list(zip(rows.column("id").to_pylist(), moments, strict=True))

    def search_text(self, column: str, words: str, condition: str, limit: int) -> Found:
        """Full-text search (BM25) in one of SEARCHED, best first."""
        with self._reading(say("search the memories")):
            return Found(
                self._matching(column, words, condition, limit).select([*FOUND, "_score"]).to_arrow(), "_score"
            )

    def sharing_words(self, words: str, condition: str, limit: int) -> list[MemCube]:
        """The cubes whose texts share the most telling words (BM25) with these, best first."""
        with self._reading(say("search the memories")):
            rows = self._matching("searched", words, condition, limit).select(["header", "_score"]).to_arrow()
        return [from_header(header) for header in rows.column("header").to_pylist()]

    def texts_matching(self, pattern: str, condition: str, limit: int) -> list[str]:
        """The texts, in the form in which they are searched, that match a regular expression. LanceDB's own fuzzy search only knows
        the words that its index holds already."""
        return self._column("searched", f"({condition}) AND regexp_like(searched, {quoted(pattern)})", limit, 0, None)

    def _matching(self, column: str, words: str, condition: str, limit: int) -> LanceQueryBuilder:
        asked = " ".join(piece for word in folded(words).split() for piece, _ in pieces(word))
        return self._table.search(MatchQuery(asked, column), query_type="fts").where(condition).limit(limit)

    def search_vector(self, vector: NDArray[np.float32], condition: str, limit: int) -> Found:
        """The memories that are nearest in meaning, nearest first; turns are compared together with those around them.

        Args:
            vector: the unit vector to search for. Several may be given as the rows of a matrix, which takes hardly longer than one:
                then the result holds the memories nearest to the first, after them those nearest to the second, and so on.
            condition: the SQL condition that memories must meet.
            limit: how many at most, for each vector.
        """
        with self._reading(say("search the memories")):
            asked = np.asarray(vector)
            if maker_of(vector) not in (None, self._made_by) or asked.shape[-1] != self.width:
                # The question's vector is of another embedder, so nothing can be compared with it.
                condition, asked = "false", np.ones((*asked.shape[:-1], self.width), np.float32)
            query = (
                self._table.search(asked, vector_column_name="context_vector", query_type="vector")
                .distance_type("cosine")
                .where(f"({condition}) AND embedded", prefilter=True)
            )
            return Found(query.limit(limit).select([*FOUND, "_distance"]).to_arrow(), "_distance")

    def _column(
        self,
        column: str,
        condition: str,
        limit: int | None,
        offset: int,
        order: tuple[str, bool] | None,
    ) -> list[Any]:
        with self._reading(say("read the memories")):
            query = self._table.search()
            if condition:
                query = query.where(condition)
            if order is not None:
                name, ascending = order
                query = _sorted(
                    query,
                    [
                        ColumnOrdering(column_name=name, ascending=ascending, nulls_first=False),
                        ColumnOrdering(column_name="id", ascending=True, nulls_first=False),
                    ],
                )
            if limit is not None:
                query = query.limit(limit)
            if offset:
                query = query.offset(offset)
            values: list[Any] = query.select([column]).to_arrow().column(column).to_pylist()
            return values


def _sorted(query: LanceQueryBuilder, order: list[ColumnOrdering]) -> LanceQueryBuilder:
    """The query in this order. LanceDB 0.40 cannot plan a sorted query whose condition uses an index, unless it asks for the row id."""
    return query.order_by(order).with_row_id(True)


def _matrix(column: pa.ChunkedArray) -> NDArray[np.float32]:
    """A column of vectors as a matrix with one row for each; the row of a missing vector has no meaning."""
    vectors = column.combine_chunks()
    width = vectors.type.list_size
    # `values` ignores slices, and has room for missing vectors too.
    flat = vectors.values.slice(vectors.offset * width, len(vectors) * width)
    matrix: NDArray[np.float32] = flat.to_numpy(zero_copy_only=False).reshape(len(vectors), width)
    return matrix
