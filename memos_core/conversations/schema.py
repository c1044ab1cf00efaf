"""The tables of conversations and their messages, and how they came to be."""

from __future__ import annotations

TABLES = (
    "conversations",
    "messages",
    "purged",
    "languages_told",
    "suggestions",
    "offered_reminders",
    "arrivals",
    "folders",
    "personas",
    "prompts",
    "pictures",
)
MIGRATIONS = (
    """
    CREATE TABLE conversations (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        pinned INTEGER NOT NULL DEFAULT 0,
        draft TEXT NOT NULL DEFAULT '',
        deleted_at TEXT
    );
    CREATE TABLE messages (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        conversation TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        status TEXT NOT NULL,
        created_at TEXT NOT NULL,
        read INTEGER NOT NULL DEFAULT 0,
        used TEXT NOT NULL DEFAULT '[]',
        timing TEXT,
        withdrawn INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX messages_of ON messages (conversation, withdrawn, seq);
    CREATE INDEX messages_status ON messages (status) WHERE status = 'streaming';
    CREATE INDEX messages_unread ON messages (read) WHERE read = 0;
    """,
    """
    ALTER TABLE conversations ADD COLUMN reads TEXT NOT NULL DEFAULT '["*"]';
    ALTER TABLE conversations ADD COLUMN writes TEXT NOT NULL DEFAULT 'personal';
    ALTER TABLE messages ADD COLUMN recorded INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX messages_unrecorded ON messages (recorded) WHERE recorded = 0;
    """,
    """
    CREATE TABLE purged (
        conversation TEXT NOT NULL,
        at TEXT NOT NULL
    );
    """,
    """
    ALTER TABLE messages ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;
    """,
    """
    ALTER TABLE conversations ADD COLUMN documents TEXT NOT NULL DEFAULT '[]';
    """,
    """
    ALTER TABLE messages ADD COLUMN rating INTEGER;
    CREATE INDEX messages_rated ON messages (rating) WHERE rating IS NOT NULL;
    """,
    """
    ALTER TABLE messages ADD COLUMN zone TEXT;
    """,
    """
    ALTER TABLE conversations ADD COLUMN thinking INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE messages ADD COLUMN thought TEXT NOT NULL DEFAULT '';
    ALTER TABLE messages ADD COLUMN thought_s REAL NOT NULL DEFAULT 0;
    -- What models thought stood in the replies. Where the thoughts were never ended, all of it is thoughts.
    UPDATE messages SET text = text || char(10) || '</think>'
        WHERE role = 'assistant' AND ltrim(text, char(10) || ' ') LIKE '<think>%' AND instr(text, '</think>') = 0;
    UPDATE messages SET recorded = 0 WHERE recorded = 1 AND role = 'assistant'
        AND (ltrim(text, char(10) || ' ') LIKE '<think>%' OR instr(text, char(10) || '</think>') > 0);
    UPDATE messages SET
        thought = trim(replace(substr(text, 1, instr(text, '</think>') - 1), '<think>', ''), char(10) || ' '),
        text = ltrim(substr(text, instr(text, '</think>') + 8), char(10) || ' ')
        WHERE role = 'assistant'
            AND (ltrim(text, char(10) || ' ') LIKE '<think>%' OR instr(text, char(10) || '</think>') > 0);
    """,
    """
    CREATE TABLE languages_told (
        language TEXT PRIMARY KEY,
        message TEXT NOT NULL
    );
    """,
    """
    -- Where words stand in a message; the words themselves are in the message alone.
    CREATE TABLE suggestions (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        message TEXT NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
        first INTEGER NOT NULL,
        after INTEGER NOT NULL,
        type TEXT NOT NULL,
        begins TEXT NOT NULL,
        reason TEXT NOT NULL,
        settled TEXT,
        operation INTEGER,
        UNIQUE (message, first)
    );
    CREATE INDEX suggestions_open ON suggestions (settled);
    """,
    """
    -- Each message knows the one that it follows on, so that versions of it can stand side by side. NULL is not known yet:
    -- the store finds it out when it is opened.
    ALTER TABLE messages ADD COLUMN parent TEXT;
    ALTER TABLE messages ADD COLUMN shown INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE messages ADD COLUMN removed TEXT NOT NULL DEFAULT '';
    ALTER TABLE messages ADD COLUMN removed_at TEXT;
    ALTER TABLE messages ADD COLUMN turned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE messages ADD COLUMN copy_of TEXT NOT NULL DEFAULT '';
    CREATE INDEX messages_parent ON messages (conversation, parent);
    CREATE INDEX messages_unlinked ON messages (conversation) WHERE parent IS NULL;
    CREATE INDEX messages_shown ON messages (conversation, shown);
    CREATE INDEX messages_turned ON messages (turned) WHERE turned = 1;
    CREATE INDEX messages_removed ON messages (removed_at) WHERE removed_at IS NOT NULL;
    CREATE INDEX messages_copied ON messages (copy_of) WHERE copy_of != '';
    -- Whether a title was made by rule (0), by a model (1), or is the person's own (2).
    ALTER TABLE conversations ADD COLUMN titled INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE conversations ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
    """,
    """
    -- What was brought in from other programs, and which messages came with it.
    CREATE TABLE arrivals (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        file TEXT NOT NULL,
        at TEXT NOT NULL,
        operation INTEGER,
        taken_back INTEGER NOT NULL DEFAULT 0
    );
    ALTER TABLE messages ADD COLUMN arrival TEXT NOT NULL DEFAULT '';
    CREATE INDEX messages_arrived ON messages (arrival) WHERE arrival != '';
    """,
    """
    -- The calls of tools that a reply was written with.
    ALTER TABLE messages ADD COLUMN calls TEXT NOT NULL DEFAULT '[]';
    """,
    """
    -- What is '' or NULL is not chosen here. A row of what came with the program says how it was changed, or that it was removed.
    CREATE TABLE folders (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        persona TEXT NOT NULL DEFAULT '',
        model TEXT NOT NULL DEFAULT '',
        reads TEXT NOT NULL DEFAULT '',
        writes TEXT NOT NULL DEFAULT '',
        documents TEXT NOT NULL DEFAULT '[]'
    );
    CREATE TABLE personas (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        instructions TEXT NOT NULL DEFAULT '',
        icon TEXT NOT NULL DEFAULT 'user-round',
        picture BLOB NOT NULL DEFAULT x'',
        model TEXT NOT NULL DEFAULT '',
        reads TEXT NOT NULL DEFAULT '',
        writes TEXT NOT NULL DEFAULT '',
        temperature REAL,
        removed INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE prompts (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        removed INTEGER NOT NULL DEFAULT 0
    );
    ALTER TABLE conversations ADD COLUMN folder TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversations ADD COLUMN persona TEXT NOT NULL DEFAULT '';
    -- Whether its spaces were chosen for it; otherwise they follow its folder and its persona.
    ALTER TABLE conversations ADD COLUMN own_spaces INTEGER NOT NULL DEFAULT 0;
    UPDATE conversations SET own_spaces = 1 WHERE reads != '["*"]' OR writes != 'personal';
    CREATE INDEX conversations_in_folder ON conversations (folder) WHERE folder != '';
    """,
    """
    -- Chats that were brought in kept no note that their spaces are their own: without a folder and a persona they can be nothing else.
    UPDATE conversations SET own_spaces = 1
        WHERE folder = '' AND persona = '' AND (reads != '["*"]' OR writes != 'personal');
    """,
    """
    -- The files that went with a message, and the pictures among them, each under its place in that list.
    ALTER TABLE messages ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
    CREATE TABLE pictures (
        message TEXT NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (message, place)
    );
    CREATE INDEX messages_with_files ON messages (conversation) WHERE files != '[]';
    """,
    """
    -- Of a reply that the program has written itself: the template and the values that its text was made from.
    ALTER TABLE messages ADD COLUMN wording TEXT NOT NULL DEFAULT '';
    """,
    """
    -- Messages beside which the person is offered a reminder; what it says is read from the message each time.
    CREATE TABLE offered_reminders (
        message TEXT PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE,
        declined INTEGER NOT NULL DEFAULT 0
    );
    """,
    """
    -- What a process that was killed had begun to bring in is taken back when the profile is opened next.
    ALTER TABLE arrivals ADD COLUMN finished INTEGER NOT NULL DEFAULT 1;
    """,
    """
    -- The folders that were made for an import.
    ALTER TABLE arrivals ADD COLUMN folders TEXT NOT NULL DEFAULT '{}';
    """,
)
LINK_MESSAGES = (
    """UPDATE messages SET parent = coalesce((SELECT before.id FROM messages before
        WHERE before.conversation = messages.conversation AND before.withdrawn = 0 AND before.seq < messages.seq
        ORDER BY before.seq DESC LIMIT 1), '')
    WHERE parent IS NULL AND withdrawn = 0""",
    """UPDATE messages SET parent = coalesce((SELECT said.id FROM messages said
        WHERE said.conversation = messages.conversation AND said.role = 'user' AND said.seq < messages.seq
        ORDER BY said.seq DESC LIMIT 1), '')
    WHERE parent IS NULL AND role = 'assistant'""",
    # Where a message stood that an earlier release replaced is not known.
    "UPDATE messages SET parent = '', removed = 'replaced' WHERE parent IS NULL",
    """UPDATE messages SET removed = 'replaced' WHERE withdrawn = 1 AND role = 'assistant' AND removed = ''
        AND parent IN (SELECT id FROM messages WHERE removed = 'replaced')""",
)
"""Finds out for messages of earlier releases what they follow on. A reply that was replaced by another becomes a version beside
that one."""
