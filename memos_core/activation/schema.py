"""Where contexts are kept: the folder of the saved states, and the schema of the database that describes them."""

from __future__ import annotations

FOLDER = "activation"
DATABASE = "contexts.sqlite"
TABLES = ("contexts", "states", "members", "days")
MIGRATIONS = (
    """
    CREATE TABLE contexts (
        id TEXT PRIMARY KEY,
        what TEXT NOT NULL,
        reference TEXT NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        pinned INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL,
        uses INTEGER NOT NULL DEFAULT 0,
        last_use INTEGER NOT NULL DEFAULT 0,
        last_used_at TEXT,
        hits INTEGER NOT NULL DEFAULT 0,
        saved_s REAL NOT NULL DEFAULT 0,
        UNIQUE (what, reference)
    );
    CREATE TABLE states (
        key TEXT PRIMARY KEY,
        context TEXT NOT NULL REFERENCES contexts(id) ON DELETE CASCADE,
        variant TEXT NOT NULL,
        stamp TEXT NOT NULL,
        tokens INTEGER NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        compute_s REAL NOT NULL,
        made_at TEXT NOT NULL,
        UNIQUE (context, variant)
    );
    CREATE TABLE members (
        context TEXT NOT NULL REFERENCES contexts(id) ON DELETE CASCADE,
        cube TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (context, cube)
    );
    CREATE INDEX members_of ON members (cube);
    CREATE TABLE days (
        day TEXT NOT NULL,
        context TEXT NOT NULL REFERENCES contexts(id) ON DELETE CASCADE,
        hits INTEGER NOT NULL,
        saved_s REAL NOT NULL,
        PRIMARY KEY (day, context)
    );
    """,
    "ALTER TABLE contexts ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;",
    "ALTER TABLE states ADD COLUMN model TEXT NOT NULL DEFAULT '';",
)
