"""What the ledger knows of shared spaces: their folders, the pinned keys of publishers, and which memory is which item.

A row holds ids, counters and a hash of what a memory said when both sides last agreed; no words. The row of a forgotten memory loses
the hash too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from memos_core.database import Database
from memos_core.storage.counters import Counters, advanced, counters_text
from memos_core.storage.erasure_file import Erasure
from memos_core.wording import say

TABLES = ("shared_links", "shared_sources", "shared_items", "shared_taken")
MIGRATION = """
    CREATE TABLE shared_links (
        id TEXT PRIMARY KEY,
        folder TEXT NOT NULL UNIQUE,
        space TEXT NOT NULL,
        publishes INTEGER NOT NULL,
        publisher TEXT NOT NULL,
        writer TEXT NOT NULL,
        name TEXT NOT NULL,
        ticked TEXT NOT NULL,
        revision INTEGER NOT NULL,
        head TEXT NOT NULL
    );
    CREATE TABLE shared_sources (
        link TEXT NOT NULL REFERENCES shared_links(id) ON DELETE CASCADE,
        publisher TEXT NOT NULL,
        key TEXT NOT NULL,
        name TEXT NOT NULL,
        own INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        PRIMARY KEY (link, publisher)
    );
    CREATE TABLE shared_items (
        link TEXT NOT NULL REFERENCES shared_links(id) ON DELETE CASCADE,
        scope TEXT NOT NULL,
        item TEXT NOT NULL,
        cube TEXT NOT NULL,
        counters TEXT NOT NULL,
        digest TEXT NOT NULL,
        status TEXT NOT NULL,
        PRIMARY KEY (link, scope, item)
    );
    CREATE INDEX shared_cubes ON shared_items (cube);
    CREATE TABLE shared_taken (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        operation INTEGER NOT NULL,
        link TEXT NOT NULL REFERENCES shared_links(id) ON DELETE CASCADE,
        scope TEXT NOT NULL,
        item TEXT NOT NULL,
        before TEXT,
        after TEXT NOT NULL
    );
    """
"""The migration that adds their tables to the ledger."""
OWN = ""
"""The scope of items of the person's own computers; the scope of other items is the id of their publisher."""
UNDONE_BY = "clock"
"""The actor of erasures of what an undo has removed. Nobody wanted that forgotten, so its items are not marked as forgotten."""


class ItemStatus(StrEnum):
    """What an item is on this computer."""

    LIVE = "live"
    """It is a memory in use."""
    RETIRED = "retired"
    """Its memory was archived, has expired, or another took its place."""
    UNSHARED = "unshared"
    """Its memory is no longer in the space, or is not for others."""
    FORGOTTEN = "forgotten"
    SEEN = "seen"
    """It was offered and not wanted, or is known here from elsewhere. An item whose taking was undone has no counters: it is
    offered again as if it were new."""


@dataclass(frozen=True)
class SharedLink:
    """A space, and the folder that it is shared through."""

    id: str
    folder: str
    space: str
    publishes: bool
    publisher: str
    """The id that names this profile's subfolder."""
    writer: str
    """The id under which this profile's changes are counted (`counters`); a new one wherever the profile was restored or copied."""
    name: str
    """The publisher's name as others are shown it."""
    ticked: tuple[str, ...] = ()
    """Ids of memories that are published though they are sensitive, or have readers of their own."""
    revision: int = 0
    """The revision that was published last."""
    head: str = ""
    """SHA-256 of the head that was written last."""


@dataclass(frozen=True)
class SharedSource:
    """A publisher whom the person has subscribed to."""

    link: str
    publisher: str
    key: str
    """The public key that was pinned when the person subscribed."""
    name: str
    own: bool
    """Whether it is another computer of the same person."""
    revision: int = 0
    """The newest revision that was seen."""


@dataclass(frozen=True)
class SharedItem:
    """One item of a shared space, and which memory it is here."""

    link: str
    scope: str
    item: str
    cube: str
    """Id of its memory here; "" where there is none."""
    counters: Counters
    """The version that was last agreed on: all its changes were seen here, and decided on."""
    digest: str
    """The hash of what the memory said then."""
    status: ItemStatus

    @property
    def key(self) -> tuple[str, str]:
        """Scope and id, which identify it among the items of its link."""
        return self.scope, self.item


class SharedRecords:
    """The records of one profile. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- links and sources ----------------------------------------------------------------------

    def links(self) -> list[SharedLink]:
        """All links, in the order in which they were made."""
        return [_link(row) for row in self._database.query("SELECT * FROM shared_links ORDER BY rowid")]

    def put_link(self, link: SharedLink) -> SharedLink:
        """Enter a link, or its new state. Raises StorageError."""
        values = {**asdict(link), "ticked": json.dumps(link.ticked)}
        changes = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
        with self._database.transaction(say("note the shared space")) as run:
            run.execute(
                f"INSERT INTO shared_links ({', '.join(values)}) VALUES ({', '.join('?' * len(values))}) "
                f"ON CONFLICT (id) DO UPDATE SET {changes}",
                tuple(values.values()),
            )
        return link

    def drop_link(self, link: str) -> None:
        """Remove a link with all that is known of it. Raises StorageError."""
        with self._database.transaction(say("leave the shared space")) as run:
            for table in ("shared_taken", "shared_items", "shared_sources"):
                run.execute(f"DELETE FROM {table} WHERE link = ?", (link,))
            run.execute("DELETE FROM shared_links WHERE id = ?", (link,))

    def sources(self, link: str) -> list[SharedSource]:
        """The sources that a link is subscribed to."""
        rows = self._database.query("SELECT * FROM shared_sources WHERE link = ? ORDER BY rowid", (link,))
        return [SharedSource(**{**dict(row), "own": bool(row["own"])}) for row in rows]

    def put_source(self, source: SharedSource) -> None:
        """Enter a source, or its new state. Raises StorageError."""
        with self._database.transaction(say("note the publisher")) as run:
            run.execute(
                """INSERT INTO shared_sources (link, publisher, key, name, own, revision) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (link, publisher) DO UPDATE SET key = excluded.key, name = excluded.name, own = excluded.own,
                revision = excluded.revision""",
                (source.link, source.publisher, source.key, source.name, int(source.own), source.revision),
            )

    def adopt(self, source: SharedSource) -> None:
        """Note that a source is another computer of the person, and give its items the scope OWN. Raises StorageError."""
        with self._database.transaction(say("note that the publisher is your own")) as run:
            self.put_source(replace(source, own=True))
            given = (source.link, source.publisher)
            run.execute("UPDATE OR IGNORE shared_items SET scope = '' WHERE link = ? AND scope = ?", given)
            run.execute("DELETE FROM shared_items WHERE link = ? AND scope = ?", given)
            run.execute("UPDATE shared_taken SET scope = '' WHERE link = ? AND scope = ?", given)

    # -- items ----------------------------------------------------------------------------------

    def items(self, link: str) -> dict[tuple[str, str], SharedItem]:
        """The items of a link by scope and id."""
        found = map(_item, self._database.query("SELECT * FROM shared_items WHERE link = ?", (link,)))
        return {item.key: item for item in found}

    def put_items(self, items: Iterable[SharedItem]) -> None:
        """Enter items, all or none. Raises StorageError."""
        with self._database.transaction(say("note what is shared")) as run:
            _put_items(run, items)

    def links_of(self, cubes: Collection[str]) -> set[str]:
        """The ids of the links in which one of these memories is an item of the person's own."""
        rows = self._database.query("SELECT DISTINCT link, cube FROM shared_items WHERE scope = '' AND cube != ''")
        return {row["link"] for row in rows if row["cube"] in cubes}

    def taken(self, operation: int, changes: Sequence[tuple[SharedItem | None, SharedItem]]) -> None:
        """Enter the items that an operation has changed, each as it was before and as it is now, all or none. Raises
        StorageError."""
        with self._database.transaction(say("note what was taken")) as run:
            _put_items(run, [after for _, after in changes])
            run.executemany(
                "INSERT INTO shared_taken (operation, link, scope, item, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (operation, after.link, *after.key, _json(before) if before else None, _json(after))
                    for before, after in changes
                ],
            )

    def take_back(self, link: str, undone: Collection[int]) -> None:
        """Set the items of undone operations back to what they were before, unless they have changed again since. Raises
        StorageError."""
        with self._database.transaction(say("note what was taken back")) as run:
            marks = ", ".join("?" * len(undone))
            chosen = f"WHERE link = ? AND operation IN ({marks})"
            rows = run.execute(f"SELECT * FROM shared_taken {chosen} ORDER BY seq DESC", (link, *undone)).fetchall()
            for row in rows:
                given = (row["link"], row["scope"], row["item"])
                now = run.execute(
                    "SELECT * FROM shared_items WHERE link = ? AND scope = ? AND item = ?", given
                ).fetchone()
                if now is None or _item(now) != _of_json(row["after"]):
                    continue
                before = None if row["before"] is None else _of_json(row["before"])
                anew = SharedItem(*given, cube="", counters={}, digest="", status=ItemStatus.SEEN)
                _put_items(run, [before or anew])
            run.execute(f"DELETE FROM shared_taken {chosen}", (link, *undone))

    def operations(self, link: str) -> set[int]:
        """The operations by which items of a link were taken."""
        rows = self._database.query("SELECT DISTINCT operation FROM shared_taken WHERE link = ?", (link,))
        return {row["operation"] for row in rows}

    # -- forgetting -----------------------------------------------------------------------------

    def erase(self, erasures: Sequence[Erasure]) -> None:
        """Mark the items of forgotten memories as forgotten in every shared space, and remove their hashes. It may be done again at
        any time. Raises StorageError."""
        gone = sorted({id for erasure in erasures if erasure.actor != UNDONE_BY for id in erasure.memories})
        with self._database.transaction(say("note what is forgotten in shared spaces")) as run:
            for start in range(0, len(gone), 500):
                part = gone[start : start + 500]
                rows = run.execute(
                    f"""SELECT i.*, l.writer FROM shared_items i JOIN shared_links l ON l.id = i.link
                    WHERE i.cube IN ({", ".join("?" * len(part))})""",
                    part,
                ).fetchall()
                for row in rows:
                    item = _item(row)
                    forgotten = replace(
                        item,
                        cube="",
                        digest="",
                        status=ItemStatus.FORGOTTEN,
                        counters=advanced(item.counters, row["writer"]),
                    )
                    _put_items(run, [forgotten])
                    run.execute(
                        "DELETE FROM shared_taken WHERE link = ? AND (instr(after, ?) OR instr(before, ?))",
                        (item.link, item.cube, item.cube),
                    )


def blank_shared(run: sqlite3.Connection, cubes: Sequence[str]) -> None:
    """Remove the hashes of what these memories said; which items they are is kept."""
    for cube in cubes:
        run.execute("UPDATE shared_items SET digest = '' WHERE cube = ?", (cube,))
        for column in ("before", "after"):
            run.execute(
                f"UPDATE shared_taken SET {column} = json_set({column}, '$.digest', '') WHERE instr({column}, ?)",
                (cube,),
            )


def _put_items(run: sqlite3.Connection, items: Iterable[SharedItem]) -> None:
    run.executemany(
        "INSERT OR REPLACE INTO shared_items (link, scope, item, cube, counters, digest, status) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (item.link, item.scope, item.item, item.cube, counters_text(item.counters), item.digest, item.status.value)
            for item in items
        ],
    )


def _link(row: sqlite3.Row) -> SharedLink:
    fields = {**dict(row), "publishes": bool(row["publishes"]), "ticked": tuple(json.loads(row["ticked"]))}
    return SharedLink(**fields)


def _item(row: sqlite3.Row) -> SharedItem:
    return SharedItem(
        row["link"],
        row["scope"],
        row["item"],
        row["cube"],
        json.loads(row["counters"]),
        row["digest"],
        ItemStatus(row["status"]),
    )


def _json(item: SharedItem) -> str:
    return json.dumps(asdict(item))


def _of_json(text: str) -> SharedItem:
    fields = json.loads(text)
    return SharedItem(**{**fields, "status": ItemStatus(fields["status"])})
