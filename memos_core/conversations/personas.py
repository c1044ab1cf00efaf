"""Personas: how the assistant is to be in a conversation, in the person's own words, and what goes with that."""

from __future__ import annotations

import builtins
import functools
import importlib.resources
import json
import re
import sqlite3
import tomllib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypedDict, Unpack

from memos_core.conversations.belonging import settle_spaces
from memos_core.conversations.named import checked_name
from memos_core.conversations.records import PLAIN, Spaces
from memos_core.database import Database
from memos_core.errors import InvalidInput, NotFound
from memos_core.wording import Wording, say

LONGEST_INSTRUCTIONS = 4_000
"""Characters."""
LARGEST_PICTURE = 200_000
"""Bytes."""
HIGHEST_TEMPERATURE = 2.0
_ICON = re.compile(r"[a-z0-9-]{1,40}")
_PNG = b"\x89PNG\r\n\x1a\n"
_WHAT = say("a persona")


@dataclass(frozen=True)
class Persona:
    """How the assistant is to be. An empty field chooses nothing: what is usual applies."""

    id: str
    name: str
    instructions: str = ""
    """In the person's own words, for the system part of the prompt."""
    icon: str = "user-round"
    """Name of the icon that stands for it where it has no picture."""
    picture: bytes = b""
    """A small PNG."""
    model: str = ""
    """The model that answers, named as in the settings; "" for the one in use."""
    spaces: Spaces | None = None
    """What its conversations read and write; None for the usual spaces."""
    temperature: float | None = None
    """Sampling temperature of its replies, from 0 to 2; None for what suits the model."""
    built_in: bool = False
    """Whether it came with the program."""
    changed: bool = False
    """Whether it came with the program and was changed since."""


class PersonaFields(TypedDict, total=False):
    """What a persona can have besides its name."""

    instructions: str
    icon: str
    picture: bytes
    model: str
    spaces: Spaces | None
    temperature: float | None


class PersonaChanges(PersonaFields, total=False):
    """What can be changed of a persona."""

    name: str


@dataclass(frozen=True)
class PersonaUse:
    """Where a persona is in use."""

    chats: int
    """Conversations that have chosen it."""
    folders: tuple[str, ...]
    """Names of folders that have it."""


class Personas:
    """The personas of a profile: those that came with the program, and the person's own. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.on_change: Callable[[str], None] = _nothing
        """Called with the id of a persona that was made, changed or removed."""
        self.admitted: Callable[[Spaces], Spaces] = lambda spaces: spaces
        """Returns the names of spaces that every conversation may use, and raises for others."""

    def list(self) -> builtins.list[Persona]:
        """All personas: the plain one first, then those that came with the program, then the person's own by name."""
        rows = {row["id"]: row for row in self._database.query("SELECT * FROM personas ORDER BY folded(name)")}
        found = [one if one.id not in rows else _persona(rows[one.id]) for one in _built_in().values()]
        found += [_persona(row) for id, row in rows.items() if id not in _built_in()]
        gone = {id for id, row in rows.items() if row["removed"]}
        return [one for one in found if one.id not in gone]

    def get(self, persona_id: str) -> Persona:
        """One persona. Raises NotFound."""
        row = self._database.one("SELECT * FROM personas WHERE id = ?", (persona_id,))
        if row is None and persona_id in _built_in():
            return _built_in()[persona_id]
        if row is None or row["removed"]:
            raise NotFound("There is no such persona any more.")
        return _persona(row)

    def named(self, name: str) -> Persona:
        """The persona of that id or name. Raises NotFound."""
        wanted = name.strip().casefold()
        found = next((one for one in self.list() if wanted in (one.id, one.name.casefold())), None)
        if found is None:
            raise NotFound('There is no persona called "{name}".', name=name)
        return found

    def make(self, name: str, **fields: Unpack[PersonaFields]) -> Persona:
        """Make a persona.

        Raises:
            InvalidInput: the name is empty or taken, or something else cannot be used.
            AccessDenied: a space is closed to conversations.
        """
        identifier = uuid.uuid4().hex
        self._write(say("make the persona"), Persona(identifier, name), {"name": name, **fields})
        return self.get(identifier)

    def change(self, persona_id: str, **changes: Unpack[PersonaChanges]) -> Persona:
        """Change a persona; what is not given stays as it is.

        Raises:
            NotFound: there is no such persona.
            InvalidInput: it is the plain one, or something cannot be used.
            AccessDenied: a space is closed to conversations.
        """
        self._write(say("change the persona"), self.get(persona_id), changes)
        return self.get(persona_id)

    def use(self, persona_id: str) -> PersonaUse:
        """Where a persona is in use. Raises NotFound."""
        self.get(persona_id)
        chats = self._database.one(
            "SELECT count(*) AS count FROM conversations WHERE persona = ? AND deleted_at IS NULL", (persona_id,)
        )
        folders = self._database.query(
            "SELECT name FROM folders WHERE persona = ? ORDER BY folded(name)", (persona_id,)
        )
        return PersonaUse(0 if chats is None else int(chats["count"]), tuple(row["name"] for row in folders))

    def remove(self, persona_id: str) -> None:
        """Remove a persona. Conversations that have chosen it are plain from now on, and folders have none.

        Raises:
            NotFound: there is no such persona.
            InvalidInput: it is the plain one.
        """
        persona = self.get(persona_id)
        if persona.id == PLAIN:
            raise InvalidInput("The plain persona is always there. What it says is in the settings, under Persona.")
        with self._database.transaction(say("remove the persona")) as run:
            run.execute("UPDATE conversations SET persona = ? WHERE persona = ?", (PLAIN, persona.id))
            run.execute("UPDATE folders SET persona = '' WHERE persona = ?", (persona.id,))
            run.execute("DELETE FROM personas WHERE id = ?", (persona.id,))
            if persona.built_in:
                run.execute("INSERT INTO personas (id, name, removed) VALUES (?, ?, 1)", (persona.id, persona.name))
            settle_spaces(run)
        self.on_change(persona.id)

    def bring_back(self) -> None:
        """Restore all personas that came with the program to how they came, both removed and changed ones."""
        ids = [one for one in _built_in() if one != PLAIN]
        with self._database.transaction(say("bring the personas back")) as run:
            run.executemany("DELETE FROM personas WHERE id = ?", ((id,) for id in ids))
            settle_spaces(run)
        for id in ids:
            self.on_change(id)

    def _write(self, what: Wording, before: Persona, changes: PersonaChanges) -> None:
        if before.id == PLAIN:
            raise InvalidInput(
                "What the plain persona says is in the settings, under Persona. Make a persona of your own here."
            )
        values = _checked(changes)
        if (spaces := changes.get("spaces")) is not None:
            spaces = self.admitted(spaces)
            values |= {"reads": json.dumps(spaces.reads), "writes": spaces.writes}
        with self._database.transaction(what) as run:
            if "name" in changes:
                others = [one.name for one in self.list() if one.id != before.id]
                values["name"] = checked_name(changes["name"], others, _WHAT)
            run.execute(
                "INSERT OR IGNORE INTO personas (id, name, instructions, icon, temperature) VALUES (?, ?, ?, ?, ?)",
                (before.id, before.name, before.instructions, before.icon, before.temperature),
            )
            if values:
                assignments = ", ".join(f"{name} = ?" for name in values)
                run.execute(f"UPDATE personas SET {assignments} WHERE id = ?", [*values.values(), before.id])
            settle_spaces(run)
        if spaces is not None:
            self._admit_once_more(before.id, spaces)
        self.on_change(before.id)

    def _admit_once_more(self, persona_id: str, spaces: Spaces) -> None:
        """Check the spaces again, because one may have been deleted before the persona was written. Where that fails, the persona
        loses its choice of spaces, and the error is raised."""
        try:
            self.admitted(spaces)
        except BaseException:
            with self._database.transaction(say("change the persona")) as run:
                run.execute("UPDATE personas SET reads = '', writes = '' WHERE id = ?", (persona_id,))
                settle_spaces(run)
            raise


@functools.cache
def _built_in() -> dict[str, Persona]:
    """The personas that come with the program, by id, in their order."""
    file = importlib.resources.files("resources").joinpath("language/personas.toml")
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        id: Persona(
            id,
            one["name"],
            one.get("instructions", ""),
            one["icon"],
            temperature=one.get("temperature"),
            built_in=True,
        )
        for id, one in told.items()
    }


def _persona(row: sqlite3.Row) -> Persona:
    built_in = row["id"] in _built_in()
    return Persona(
        id=row["id"],
        name=row["name"],
        instructions=row["instructions"],
        icon=row["icon"],
        picture=row["picture"],
        model=row["model"],
        spaces=Spaces(tuple(json.loads(row["reads"])), row["writes"]) if row["reads"] else None,
        temperature=row["temperature"],
        built_in=built_in,
        changed=built_in,
    )


def _checked(changes: PersonaChanges) -> dict[str, object]:
    """The changed values by column, without the name and the spaces that are chosen. Raises InvalidInput."""
    values: dict[str, object] = {}
    if "instructions" in changes:
        values["instructions"] = changes["instructions"].strip()
        if len(changes["instructions"].strip()) > LONGEST_INSTRUCTIONS:
            raise InvalidInput("The instructions are too long; {most} characters fit.", most=LONGEST_INSTRUCTIONS)
    if "icon" in changes:
        values["icon"] = changes["icon"]
        if not _ICON.fullmatch(changes["icon"]):
            raise InvalidInput("There is no such icon.")
    if "picture" in changes:
        picture = values["picture"] = changes["picture"]
        if picture and (not picture.startswith(_PNG) or len(picture) > LARGEST_PICTURE):
            raise InvalidInput("That picture cannot be used. Choose a smaller one.")
    if "model" in changes:
        values["model"] = changes["model"]
    if "spaces" in changes and changes["spaces"] is None:
        values |= {"reads": "", "writes": ""}
    if "temperature" in changes:
        temperature = values["temperature"] = changes["temperature"]
        if temperature is not None and not 0 <= temperature <= HIGHEST_TEMPERATURE:
            raise InvalidInput("The temperature has to be from 0 to {most}.", most=HIGHEST_TEMPERATURE)
    return values


def _nothing(_: object) -> None:
    """The default callback, which does nothing."""
