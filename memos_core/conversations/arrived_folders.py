"""Folders that come with chats of other programs: one for each project, made when its first chat comes, and taken back with them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from memos_core.conversations.named import LONGEST_NAME
from memos_core.text_matching import folded


@dataclass(frozen=True)
class ArrivedFolder:
    """The project or folder that a chat was kept in in another program."""

    id: str
    """Its id, which is the same in every export."""
    name: str
    """"" where it is not known."""


def folder_for(run: sqlite3.Connection, arrival: str, wanted: ArrivedFolder) -> str:
    """The id of the folder for a chat that comes in: the one made for an earlier export, whatever its name is by now; or the person's
    own one of that name; or else a new one."""
    made = _made_with(run, arrival)
    if run.execute("SELECT 1 FROM folders WHERE id = ?", (wanted.id,)).fetchone():
        _note(run, arrival, {**made, wanted.id: []})
        return wanted.id
    name = wanted.name[:LONGEST_NAME].strip()
    if name:
        row = run.execute("SELECT id FROM folders WHERE folded(name) = ?", (folded(name),)).fetchone()
        if row is not None:
            return str(row["id"])
    _make(run, wanted.id, name or _unnamed(run, arrival))
    _note(run, arrival, {**made, wanted.id: []})
    return wanted.id


def choose_for_chats(run: sqlite3.Connection, ids: Iterable[str]) -> bool:
    """Whether one of these folders chooses spaces or a persona for its chats."""
    chosen = "SELECT 1 FROM folders WHERE id = ? AND reads || persona != ''"
    return any(run.execute(chosen, (identifier,)).fetchone() for identifier in ids)


def take_folders_back(run: sqlite3.Connection, arrival: str) -> None:
    """Remove the folders that came with an arrival, once its chats are deleted, except those that still hold a chat, of another arrival
    for example, or for which anything but the name was chosen."""
    made = _made_with(run, arrival)
    for identifier in made:
        row = run.execute(
            """SELECT name FROM folders f WHERE id = ? AND persona || model || reads || writes = '' AND documents = '[]'
            AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.folder = f.id AND c.deleted_at IS NULL)""",
            (identifier,),
        ).fetchone()
        if row is None:
            continue
        chats = [one["id"] for one in run.execute("SELECT id FROM conversations WHERE folder = ?", (identifier,))]
        _remember(run, identifier, [row["name"], *chats])
        run.execute("UPDATE conversations SET folder = '' WHERE folder = ?", (identifier,))
        run.execute("DELETE FROM folders WHERE id = ?", (identifier,))


def bring_folders_again(run: sqlite3.Connection, arrival: str) -> None:
    """Make the folders again that `take_folders_back` removed, with their chats in them."""
    made = _made_with(run, arrival)
    for identifier, (name, *chats) in ((id, kept) for id, kept in made.items() if kept):
        if run.execute("SELECT 1 FROM folders WHERE id = ?", (identifier,)).fetchone() is None:
            _make(run, identifier, name)
        run.executemany(
            "UPDATE conversations SET folder = ? WHERE id = ? AND folder = ''", ((identifier, chat) for chat in chats)
        )
    if made:
        _note(run, arrival, dict.fromkeys(made, ()))


def _made_with(run: sqlite3.Connection, arrival: str) -> dict[str, list[str]]:
    """The folders that chats of an arrival were put into and that arrivals have made, by id. Each has an empty list; one that was removed
    with the last of its arrivals has its name and the ids of its chats."""
    row = run.execute("SELECT folders FROM arrivals WHERE id = ?", (arrival,)).fetchone()
    found: dict[str, list[str]] = json.loads(row["folders"])
    return found


def _note(run: sqlite3.Connection, arrival: str, made: Mapping[str, Sequence[str]]) -> None:
    run.execute("UPDATE arrivals SET folders = ? WHERE id = ?", (json.dumps(made), arrival))


def _remember(run: sqlite3.Connection, folder: str, removed: Sequence[str]) -> None:
    """Note what is needed to make a folder again with every arrival that it came with: whichever of them comes back first makes it."""
    for row in run.execute("SELECT id, folders FROM arrivals WHERE instr(folders, ?)", (folder,)).fetchall():
        _note(run, row["id"], {**json.loads(row["folders"]), folder: removed})


def _unnamed(run: sqlite3.Connection, arrival: str) -> str:
    """The name of a folder whose project the export does not name: `ChatGPT project`."""
    kind = run.execute("SELECT kind FROM arrivals WHERE id = ?", (arrival,)).fetchone()["kind"]
    return f"{kind} project"[:LONGEST_NAME]


def _make(run: sqlite3.Connection, identifier: str, name: str) -> None:
    """Make a folder, with a number after its name where that is taken."""
    taken = {folded(row["name"]) for row in run.execute("SELECT name FROM folders")}
    number, free = 1, name
    while folded(free) in taken:
        number += 1
        free = f"{name[: LONGEST_NAME - 5]} {number}"
    run.execute("INSERT INTO folders (id, name) VALUES (?, ?)", (identifier, free))
