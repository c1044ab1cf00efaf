"""Folders of conversations, with what a conversation in them begins with and falls back to."""

from __future__ import annotations

import builtins
import json
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypedDict, Unpack

from memos_core.conversations.belonging import settle_spaces
from memos_core.conversations.named import checked_name
from memos_core.conversations.records import Spaces
from memos_core.database import Database
from memos_core.errors import NotFound
from memos_core.wording import Wording, say

_GONE = say("There is no such folder any more.")
_WHAT = say("a folder")


@dataclass(frozen=True)
class Folder:
    """A folder. An empty field chooses nothing: what is usual applies."""

    id: str
    name: str
    persona: str = ""
    """Id of the persona of its conversations, where they have not chosen one."""
    model: str = ""
    """The model that answers in it, named as in the settings; "" for the one in use."""
    spaces: Spaces | None = None
    """What its conversations read and write, where they have not chosen it; None for the usual spaces."""
    documents: tuple[str, ...] = ()
    """Names of the documents that every prompt in it holds whole."""
    chats: int = 0
    """How many conversations are in it, those in the archive too."""


class FolderFields(TypedDict, total=False):
    """What a folder can have besides its name."""

    persona: str
    model: str
    spaces: Spaces | None
    documents: Sequence[str]


class FolderChanges(FolderFields, total=False):
    """What can be changed of a folder."""

    name: str


class Folders:
    """The folders of a profile. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.on_change: Callable[[str], None] = _nothing
        """Called with the id of a folder that was made, changed or removed."""
        self.admitted: Callable[[Spaces], Spaces] = lambda spaces: spaces
        """Returns the names of spaces that every conversation may use, and raises for others."""
        self.known_persona: Callable[[str], object] = _nothing
        """Raises NotFound where there is no persona of an id."""
        self.fitting: Callable[[Sequence[str]], None] = _nothing
        """Raises where documents are not among the memories, or do not fit into the model's context."""

    def list(self) -> builtins.list[Folder]:
        """All folders, by name."""
        return self._select("1", ())

    def get(self, folder_id: str) -> Folder:
        """One folder. Raises NotFound."""
        found = self._select("f.id = ?", (folder_id,))
        if not found:
            raise NotFound(_GONE)
        return found[0]

    def named(self, name: str) -> Folder:
        """The folder of that id or name. Raises NotFound."""
        found = self._select("f.id = ? OR folded(f.name) = folded(?)", (name, " ".join(name.split())))
        if not found:
            raise NotFound('There is no folder called "{name}".', name=name)
        return found[0]

    def make(self, name: str, **fields: Unpack[FolderFields]) -> Folder:
        """Make a folder.

        Raises:
            InvalidInput: the name is empty or taken, or the documents do not fit.
            NotFound: there is no such persona or document.
            AccessDenied: a space is closed to conversations.
        """
        identifier = uuid.uuid4().hex
        self._write(say("make the folder"), identifier, {"name": name, **fields}, new=True)
        return self.get(identifier)

    def change(self, folder_id: str, **changes: Unpack[FolderChanges]) -> Folder:
        """Change a folder; what is not given stays as it is. Its conversations follow where they have chosen nothing themselves.

        Raises:
            NotFound: there is no such folder, persona or document.
            InvalidInput: the name is empty or taken, or the documents do not fit.
            AccessDenied: a space is closed to conversations.
        """
        self._write(say("change the folder"), folder_id, changes, new=False)
        return self.get(folder_id)

    def remove(self, folder_id: str) -> None:
        """Remove a folder. Its conversations stay, in no folder. Raises NotFound."""
        with self._database.transaction(say("remove the folder")) as run:
            if not run.execute("DELETE FROM folders WHERE id = ?", (folder_id,)).rowcount:
                raise NotFound(_GONE)
            run.execute("UPDATE conversations SET folder = '' WHERE folder = ?", (folder_id,))
            settle_spaces(run)
        self.on_change(folder_id)

    def _write(self, what: Wording, folder_id: str, changes: FolderChanges, *, new: bool) -> None:
        values: dict[str, object] = {}
        if persona := changes.get("persona", ""):
            self.known_persona(persona)
        if documents := changes.get("documents", ()):
            self.fitting(documents)
        for column in ("persona", "model"):
            if column in changes:
                values[column] = changes[column]
        if "documents" in changes:
            values["documents"] = json.dumps(sorted(set(changes["documents"])))
        spaces = changes.get("spaces")
        if spaces is not None:
            spaces = self.admitted(spaces)
            values |= {"reads": json.dumps(spaces.reads), "writes": spaces.writes}
        elif "spaces" in changes:
            values |= {"reads": "", "writes": ""}
        with self._database.transaction(what) as run:
            if "name" in changes:
                others = [one.name for one in self.list() if one.id != folder_id]
                values["name"] = checked_name(changes["name"], others, _WHAT)
            if new:
                run.execute("INSERT INTO folders (id, name) VALUES (?, ?)", (folder_id, values["name"]))
            assignments = ", ".join(f"{name} = ?" for name in values) or "id = id"
            if not run.execute(
                f"UPDATE folders SET {assignments} WHERE id = ?", [*values.values(), folder_id]
            ).rowcount:
                raise NotFound(_GONE)
            settle_spaces(run)
        if spaces is not None:
            self._admit_once_more(folder_id, spaces)
        self.on_change(folder_id)

    def _admit_once_more(self, folder_id: str, spaces: Spaces) -> None:
        """Check the spaces again, because one may have been deleted before the folder was written. Where that fails, the folder
        loses its choice of spaces, and the error is raised."""
        try:
            self.admitted(spaces)
        except BaseException:
            with self._database.transaction(say("change the folder")) as run:
                run.execute("UPDATE folders SET reads = '', writes = '' WHERE id = ?", (folder_id,))
                settle_spaces(run)
            raise

    def _select(self, where: str, parameters: Sequence[object]) -> builtins.list[Folder]:
        rows = self._database.query(
            f"""SELECT f.*, (SELECT count(*) FROM conversations c WHERE c.folder = f.id AND c.deleted_at IS NULL) AS chats
            FROM folders f WHERE {where} ORDER BY folded(f.name)""",
            parameters,
        )
        return [
            Folder(
                id=row["id"],
                name=row["name"],
                persona=row["persona"],
                model=row["model"],
                spaces=Spaces(tuple(json.loads(row["reads"])), row["writes"]) if row["reads"] else None,
                documents=tuple(json.loads(row["documents"])),
                chats=int(row["chats"]),
            )
            for row in rows
        ]


def _nothing(_: object) -> None:
    """The default callback, which tells nobody and checks nothing."""
