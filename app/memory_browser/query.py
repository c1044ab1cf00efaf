"""What the table shows: the filters, their words, and how many memories each choice has."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.language import Later, tr
from app.memory_words import kind_name, type_name
from memos_core import present

if TYPE_CHECKING:
    from memos_core import MemoryFilter, MemOS

LIVE = ("generated", "activated")
WAITING = ("waiting",)
"""The state of memories from other programs that the person has not looked at."""
STATES = (
    (Later("Active", "the state of a memory"), LIVE),
    (Later("Archived", "the state of a memory"), ("archived",)),
    (Later("Expired", "the state of a memory"), ("expired",)),
    (Later("Not looked at"), WAITING),
)
"""The states that can be filtered by: their name, and the engine's states that it stands for."""
KINDS = ("plaintext", "activation", "parametric")
TURNS = "episode"
DISTILLED = ("fact", "preference", "event", "document", "skill", "persona", "reminder")
"""The types that the table shows if none is chosen: all except the verbatim turns, which would drown out the others."""
TYPES = (*DISTILLED, TURNS)
_SENSITIVITIES = {
    "normal": Later("Normal", "how sensitive a memory is"),
    "sensitive": Later("Sensitive", "how sensitive a memory is"),
    "secret": Later("Secret", "how sensitive a memory is"),
}
SOON = dt.timedelta(days=30)
NEWEST_FIRST = "-updated_at"
TAGS_OFFERED = 24


@dataclass(frozen=True)
class Query:
    """The filters and the order of the table."""

    text: str = ""
    states: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    """Empty for all except the turns of conversations."""
    spaces: tuple[str, ...] = ()
    sensitivities: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    """A memory must have all of these."""
    conflicting: bool = False
    expiring: bool = False
    """Only memories that expire within 30 days."""
    pinned: bool = False
    sort: str = NEWEST_FIRST

    @property
    def filtered(self) -> bool:
        """Whether any filter is in force."""
        return replace(self, sort=NEWEST_FIRST) != Query()

    def where(self) -> MemoryFilter:
        """The filter for `MemOS.browse`. It imports the engine, so call it in a thread."""
        from memos_core import MemoryFilter

        return MemoryFilter(
            text=self.text,
            kind=self.kinds[0] if self.kinds else None,
            # Only conflicts between memories in use need to be settled.
            state=self.states or (LIVE if self.conflicting else None),
            type=self.types or DISTILLED,
            namespaces=self.spaces or None,
            sensitivity=self.sensitivities or None,
            tags=self.tags,
            conflicting=self.conflicting or None,
            expiring_before=present() + SOON if self.expiring else None,
            pinned=self.pinned or None,
        )

    def with_choice(self, choice: Choice, on: bool) -> Query:
        """This query with a choice added or removed."""
        present = getattr(self, choice.field)
        if isinstance(present, bool):
            return self._replaced(choice.field, on)
        others = tuple(value for value in present if value != choice.value)
        if choice.field == "kinds":
            others = ()  # only one at a time
        return self._replaced(choice.field, (*others, choice.value) if on else others)

    def without(self, field: str) -> Query:
        """This query without any choices in a field."""
        return self._replaced(field, ())

    def _replaced(self, field: str, value: object) -> Query:
        changes: dict[str, Any] = {field: value}
        return replace(self, **changes)

    def has(self, choice: Choice) -> bool:
        """Whether a choice is in force."""
        present = getattr(self, choice.field)
        return present if isinstance(present, bool) else choice.value in present


@dataclass(frozen=True)
class Choice:
    """One choice to filter by; `value` is "" for filters that are only on or off."""

    field: str
    value: str = ""

    @property
    def name(self) -> str:
        """A name for the choice in a widget's object name."""
        return f"{self.field}-{self.value}" if self.value else self.field


SWITCHES = (Choice("conflicting"), Choice("expiring"), Choice("pinned"))
_WORDS = {"conflicting": Later("In conflict"), "expiring": Later("Expiring soon"), "pinned": Later("Pinned")}


def in_words(choice: Choice) -> str:
    """The words for a choice."""
    if choice.field == "tags":
        return f"#{choice.value}"
    if choice.field == "types":
        return type_in_words(choice.value)
    if choice.field == "kinds":
        return kind_name(choice.value)
    if choice.field == "sensitivities":
        return _SENSITIVITIES[choice.value]()
    if choice.field == "spaces":
        return choice.value.capitalize()
    return _WORDS[choice.field]()


def type_in_words(name: str) -> str:
    """The name of a semantic type in a list of several."""
    return tr("Messages of conversations") if name == TURNS else type_name(name)


def choices_of(query: Query) -> list[Choice]:
    """The choices in force, in the order in which they are shown."""
    made = [choice for choice in SWITCHES if query.has(choice)]
    for field in ("types", "spaces", "sensitivities", "kinds", "tags"):
        made += [Choice(field, value) for value in getattr(query, field)]
    return made


def count_choices(memos: MemOS, query: Query) -> dict[Choice, int]:
    """How many memories each choice would leave, given the text, the state and the choices in other fields."""
    spaces = space_names(memos)
    tags = [tag for tag, _ in memos.tags()[:TAGS_OFFERED]]
    offered = [
        *SWITCHES,
        *(Choice("types", name) for name in TYPES),
        *(Choice("spaces", name) for name in spaces),
        *(Choice("sensitivities", name) for name in _SENSITIVITIES),
        *(Choice("kinds", name) for name in KINDS),
        *(Choice("tags", name) for name in dict.fromkeys((*query.tags, *tags))),
    ]
    counts = {}
    for choice in offered:
        present = getattr(query, choice.field)
        bare = query if isinstance(present, bool) or choice.field == "tags" else query.without(choice.field)
        counts[choice] = memos.browse(where=bare.with_choice(choice, True).where(), limit=1).total
    return counts


def named_space(memos: MemOS, name: str) -> str:
    """The space of this name, created if it does not exist. Raises InvalidInput if the name is not allowed."""
    from memos_core import InvalidInput

    try:
        return memos.namespaces.known([name])[0]
    except InvalidInput:
        return memos.namespaces.create(name).name


def space_names(memos: MemOS) -> list[str]:
    """The names of all spaces, `personal` first."""
    return [space.name for space in memos.namespaces.list()]
