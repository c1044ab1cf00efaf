"""What must hold, as plain data: what was acknowledged, and what must be nowhere any more.

A memory is known by the *word* that its text carries and no other text does; so nothing here depends on the ids that the
engine gives, and the bytes of files can be searched for what was forgotten.
"""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

_SYLLABLES = [
    "ba",
    "bo",
    "bu",
    "da",
    "do",
    "du",
    "fa",
    "fo",
    "ga",
    "go",
    "gu",
    "ka",
    "ko",
    "ku",
    "la",
    "lo",
    "lu",
    "ma",
    "mo",
    "mu",
    "na",
    "no",
    "pa",
    "po",
    "ra",
    "ro",
    "sa",
    "so",
    "ta",
    "to",
]


FAR_AWAY = dt.datetime(9000, 1, 1, tzinfo=dt.UTC)
"""The expiry date that is set; no step of the clock reaches it."""
BLANK = "(forgotten)"
"""What a message says that was forgotten."""


class Words:
    """Words that nobody has used; the same seed gives the same ones."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._given: set[str] = set()

    def new(self) -> str:
        """A word of five syllables behind "zq", which no language and no file format has."""
        while True:
            word = "zq" + "".join(self._random.choice(_SYLLABLES) for _ in range(5))
            if word not in self._given:
                self._given.add(word)
                return word


@dataclass(frozen=True)
class Row:
    """A memory as the person sees it."""

    text: str
    state: str = "activated"
    pinned: bool = False
    frozen: bool = False
    tags: tuple[str, ...] = ()
    space: str = "personal"
    expires: bool = False
    """Whether it was given the date FAR_AWAY."""


@dataclass(frozen=True)
class Model:
    """Everything that was acknowledged up to a moment."""

    rows: Mapping[str, Row] = field(default_factory=dict)
    """Memories by their word."""
    talks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What the person said in each conversation."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    spaces: frozenset[str] = frozenset({"personal"})
    gone: frozenset[str] = frozenset()
    """Words that must be nowhere."""
    said: frozenset[str] = frozenset()
    """Words of forgotten memories that may stand in the conversation where they were said, and nowhere else."""

    def with_row(self, word: str, row: Row) -> Self:
        return replace(self, rows={**self.rows, word: row})

    def changed(self, word: str, **fields: Any) -> Self:
        """The model with a memory changed."""
        return self.with_row(word, replace(self.rows[word], **fields))

    def without(self, *words: str, said: bool = False) -> Self:
        """The model once these memories are forgotten, with every word that their texts ever had."""
        rows = {word: row for word, row in self.rows.items() if word not in words}
        if said:
            return replace(self, rows=rows, said=self.said | set(words))
        return replace(self, rows=rows, gone=self.gone | set(words))

    def with_said(self, talk: str, text: str) -> Self:
        return replace(self, talks={**self.talks, talk: (*self.talks.get(talk, ()), text)})

    def as_json(self) -> dict[str, Any]:
        return {
            "rows": {word: asdict(row) for word, row in self.rows.items()},
            "talks": {talk: list(texts) for talk, texts in self.talks.items()},
            "settings": dict(self.settings),
            "spaces": sorted(self.spaces),
            "gone": sorted(self.gone),
            "said": sorted(self.said),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(
            {word: Row(**{**row, "tags": tuple(row["tags"])}) for word, row in data["rows"].items()},
            {talk: tuple(texts) for talk, texts in data["talks"].items()},
            data["settings"],
            frozenset(data["spaces"]),
            frozenset(data["gone"]),
            frozenset(data["said"]),
        )

    def __str__(self) -> str:
        return json.dumps(self.as_json(), indent=1)


def is_said(model: Model, word: str) -> bool:
    """Whether a word stands in a conversation."""
    return any(word in text.lower() for texts in model.talks.values() for text in texts)


def blanked(model: Model) -> Model:
    """The model with every message blank that told what is forgotten with its message."""
    talks = {
        talk: tuple(BLANK if any(word in text.lower() for word in model.gone) else text for text in texts)
        for talk, texts in model.talks.items()
    }
    return replace(model, talks=talks)


def undone(now: Model, before: Model) -> Model:
    """What holds once the last operation is taken back: what it had added is removed for good, from backups too."""
    rows = {word: row for word, row in before.rows.items() if word not in now.gone}
    return replace(now, rows=rows, gone=now.gone | (now.rows.keys() - before.rows.keys()))


def gone_back(now: Model, then: Model) -> Model:
    """What holds once a backup is restored: what held when it was made, without what was forgotten since.

    Args:
        now: what held before it is restored.
        then: what held when it was made.
    """
    rows = {word: row for word, row in then.rows.items() if word not in now.gone | now.said}
    return blanked(replace(now, rows=rows, talks=then.talks, spaces=then.spaces))


def differences(wanted: Model, there: Model) -> list[str]:
    """What is not as wanted, in sentences; empty where all is."""
    found = []
    for word, row in wanted.rows.items():
        if word not in there.rows:
            found.append(f"{word} is missing")
        elif there.rows[word] != row:
            was, is_ = asdict(row), asdict(there.rows[word])
            found.append(f"{word}: " + ", ".join(f"{k} is {is_[k]!r}, not {was[k]!r}" for k in was if was[k] != is_[k]))
    found += [f"{word} is there and must not be" for word in there.rows.keys() - wanted.rows.keys()]
    for talk, texts in wanted.talks.items():
        if there.talks.get(talk, ()) != texts:
            found.append(f"conversation {talk} is {list(there.talks.get(talk, ()))}, not {list(texts)}")
    found += [f"conversation {talk} must not be there" for talk in there.talks.keys() - wanted.talks.keys()]
    for name, value in wanted.settings.items():
        if there.settings.get(name) != value:
            found.append(f"setting {name} is {there.settings.get(name)!r}, not {value!r}")
    if wanted.spaces != there.spaces:
        found.append(f"spaces are {sorted(there.spaces)}, not {sorted(wanted.spaces)}")
    return found


def between(first: Model, last: Model, there: Model) -> list[str]:
    """What lies outside of two moments, where an operation of several parts (a chat, a restore) may have come part of the way."""
    found = []
    for word in first.rows.keys() & last.rows.keys():
        if word not in there.rows:
            found.append(f"{word} is missing")
        elif there.rows[word] not in (first.rows[word], last.rows[word]):
            found.append(f"{word} is neither as before nor as after")
    found += [f"{word} is there and must not be" for word in there.rows.keys() - first.rows.keys() - last.rows.keys()]
    for talk in {*first.talks, *last.talks, *there.talks}:
        if there.talks.get(talk, ()) not in (first.talks.get(talk, ()), last.talks.get(talk, ())):
            found.append(f"conversation {talk} is neither as before nor as after")
    for name in last.settings:
        if there.settings.get(name) not in (first.settings.get(name), last.settings[name]):
            found.append(f"setting {name} is neither as before nor as after")
    if not (first.spaces & last.spaces) <= there.spaces <= (first.spaces | last.spaces):
        found.append("spaces are neither as before nor as after")
    return found
