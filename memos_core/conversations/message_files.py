"""The files that went with messages: what is known of each, and the pictures themselves."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import asdict

from memos_core.conversations.memory_state import MemoryState
from memos_core.conversations.records import MessageFile
from memos_core.pictures import Picture
from memos_core.wording import say

_FORGOTTEN = MessageFile("", "", 0)


class FilesOfMessages(MemoryState):
    """The files of the messages of all conversations."""

    def pictures_of(self, message_id: str) -> list[Picture]:
        """The pictures that went with a message, in their order. Where the conversation came from elsewhere, pictures are named
        in the message but are not here; those are left out."""
        rows = self._database.query(
            """SELECT m.files, p.place, p.data FROM pictures p JOIN messages m ON m.id = p.message
            WHERE p.message = ? ORDER BY p.place""",
            (message_id,),
        )
        found = list[Picture]()
        for row in rows:
            file = MessageFile(**json.loads(row["files"])[row["place"]])
            found.append(Picture(file.name, file.path, file.size, bytes(row["data"])))
        return found

    def picture(self, message_id: str, place: int) -> bytes | None:
        """The file of a picture that went with a message; None where it is not here.

        Args:
            message_id: the message.
            place: its place among `Message.files`.
        """
        row = self._database.one("SELECT data FROM pictures WHERE message = ? AND place = ?", (message_id, place))
        return None if row is None else bytes(row["data"])

    def forget_files(self, passages: Collection[str]) -> None:
        """Remove from messages what is known of documents whose passages were forgotten.

        Args:
            passages: the ids of these passages.
        """
        rows = self._database.query("SELECT id, files FROM messages WHERE files != '[]'")
        wanted, changed = set(passages), list[tuple[str, str]]()
        for row in rows:
            files = [MessageFile(**file) for file in json.loads(row["files"])]
            kept = [_FORGOTTEN if file.passage in wanted else file for file in files]
            if kept != files:
                changed.append((_written(kept), row["id"]))
        if changed:
            with self._database.transaction(say("remove the names of files")) as run:
                run.executemany("UPDATE messages SET files = ? WHERE id = ?", changed)
            self._database.scrub()


def add_files(
    run: sqlite3.Connection, message_id: str, files: Sequence[MessageFile], pictures: Sequence[Picture]
) -> None:
    """Attach further files to a message that was just written."""
    row = run.execute("SELECT files FROM messages WHERE id = ?", (message_id,)).fetchone()
    there = [MessageFile(**file) for file in json.loads(row["files"])]
    shown = [MessageFile(picture.name, picture.path, picture.size, picture=True) for picture in pictures]
    first = len(there) + len(files)
    run.execute("UPDATE messages SET files = ? WHERE id = ?", (_written([*there, *files, *shown]), message_id))
    run.executemany(
        "INSERT INTO pictures (message, place, data) VALUES (?, ?, ?)",
        ((message_id, place, picture.data) for place, picture in enumerate(pictures, start=first)),
    )


def copy_files(run: sqlite3.Connection, message_id: str, copy: str) -> None:
    """Attach the files of a message to another one, which has none yet."""
    run.execute(
        "UPDATE messages SET files = (SELECT files FROM messages WHERE id = ?) WHERE id = ?", (message_id, copy)
    )
    run.execute(
        "INSERT INTO pictures (message, place, data) SELECT ?, place, data FROM pictures WHERE message = ?",
        (copy, message_id),
    )


def _written(files: Sequence[MessageFile]) -> str:
    return json.dumps([asdict(file) for file in files])
