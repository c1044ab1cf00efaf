"""The tables of the ledger, and the migrations that make them."""

from __future__ import annotations

from memos_core.storage import briefs, calendars, document_stamps, erasures, firings, shared

TABLES = (
    "operations",
    "changes",
    "usage",
    "audit",
    "audit_head",
    "namespaces",
    "access_lists",
    "erasures",
    "mentions",
    "summaries",
    *firings.TABLES,
    *calendars.TABLES,
    *briefs.TABLES,
    *shared.TABLES,
    *document_stamps.TABLES,
)
MIGRATIONS = (
    """
    CREATE TABLE operations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        verb TEXT NOT NULL,
        finished INTEGER NOT NULL DEFAULT 0,
        undone INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE changes (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        operation INTEGER NOT NULL REFERENCES operations(id) ON DELETE CASCADE,
        cube TEXT NOT NULL,
        verb TEXT NOT NULL,
        reason TEXT NOT NULL,
        before TEXT,
        after TEXT
    );
    CREATE INDEX changes_of ON changes (cube, seq);
    CREATE INDEX changes_in ON changes (operation);
    CREATE INDEX operations_open ON operations (finished) WHERE finished = 0;
    CREATE TABLE usage (
        cube TEXT PRIMARY KEY,
        count INTEGER NOT NULL,
        last_used_at TEXT NOT NULL,
        scores TEXT NOT NULL
    );
    CREATE INDEX usage_count ON usage (count);
    CREATE TABLE audit (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        cubes TEXT NOT NULL,
        detail TEXT NOT NULL
    );
    """,
    """
    ALTER TABLE audit ADD COLUMN chain TEXT NOT NULL DEFAULT '';
    CREATE TABLE audit_head (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        seq INTEGER NOT NULL,
        chain TEXT NOT NULL
    );
    """,
    """
    CREATE TABLE namespaces (
        name TEXT PRIMARY KEY,
        readers TEXT NOT NULL,
        writers TEXT NOT NULL,
        expire_unused_days INTEGER,
        expire_types TEXT NOT NULL DEFAULT '{}',
        created_at TEXT NOT NULL
    );
    """,
    """
    CREATE INDEX changes_without_after ON changes (cube) WHERE after IS NULL;
    """,
    """
    ALTER TABLE namespaces ADD COLUMN deleted_at TEXT;
    CREATE INDEX audit_actors ON audit (actor, seq);
    """,
    """
    CREATE TABLE access_lists (names TEXT PRIMARY KEY);
    """,
    """
    ALTER TABLE operations ADD COLUMN undoes INTEGER;
    """,
    erasures.MIGRATION,
    """
    CREATE TABLE mentions (cube TEXT PRIMARY KEY, content_hash TEXT NOT NULL, found TEXT NOT NULL);
    """,
    """
    CREATE TABLE summaries (theme TEXT PRIMARY KEY, sources TEXT NOT NULL, sentences TEXT NOT NULL);
    """,
    firings.MIGRATION,
    calendars.MIGRATION,
    briefs.MIGRATION,
    shared.MIGRATION,
    document_stamps.MIGRATION,
)
