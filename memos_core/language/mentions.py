"""Finds the people, animals, places, organisations and things that a statement mentions, and with which words.

Learned (tools/entity_mentions.py) from the statements of four authors; benchmarks/README.md says how often it is right on the fifth.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from memos_core.models.message_encoder import encoder_of
from memos_core.models.resources import learned_path

LONGEST_STATEMENT = 128
"""How many tokens of a statement are read."""
_WORD = re.compile(r"[^\W_]+(?:[.&-](?=[^\W_])[^\W_]+)*|['’]s\b|[^\w\s]")


class EntityKind(StrEnum):
    """What kind of entity it is."""

    PERSON = "person"
    ANIMAL = "animal"
    PLACE = "place"
    ORGANISATION = "organisation"
    THING = "thing"


PARTS = ("name", "role")
"""A word of a mention is part of a name ("Lena"), or says what the entity is ("sister")."""
LABELS = ("", *(f"{part}-{kind}" for part in PARTS for kind in EntityKind))
"""The possible labels of a word; "" means that it is no part of a mention. The order is that of the learned head."""


@dataclass(frozen=True)
class Mention:
    """Words of a text that refer to an entity: `sister Lena`, `Lena`, `cat`. Positions are character offsets."""

    start: int
    name_start: int
    """Where the name begins; equal to `end` if there is none."""
    end: int
    kind: EntityKind


class OffsetTokens(Protocol):
    """A tokenised text (`tokenizers.Encoding`)."""

    @property
    def offsets(self) -> Sequence[tuple[int, int]]: ...
    @property
    def type_ids(self) -> Sequence[int]: ...
    @property
    def special_tokens_mask(self) -> Sequence[int]: ...


def words_of(text: str) -> list[tuple[int, int]]:
    """The start and end of each word and punctuation mark of a text."""
    return [match.span() for match in _WORD.finditer(text)]


def first_tokens(tokens: OffsetTokens, words: Sequence[tuple[int, int]]) -> list[int | None]:
    """The first token of each word of the second of two texts; None for a word that was cut off."""
    at = {
        start: number
        for number, ((start, _), second, special) in enumerate(
            zip(tokens.offsets, tokens.type_ids, tokens.special_tokens_mask, strict=True)
        )
        if second and not special
    }
    return [at.get(start) for start, _ in words]


def weights_path() -> Path:
    """The file with the learned weights."""
    return learned_path("language/entity_mentions.safetensors")


def find_mentions(text: str) -> tuple[Mention, ...]:
    """The mentions in a statement, in order. Takes about 15 ms."""
    words = words_of(text)
    encoder = encoder_of(weights_path())
    read = encoder.read("", text, LONGEST_STATEMENT)
    best = encoder.head("words", read.states).argmax(axis=1)
    firsts = first_tokens(read.tokens, words)
    return joined(words, [LABELS[best[i]] if i is not None else "" for i in firsts])


def joined(words: Sequence[tuple[int, int]], labels: Sequence[str]) -> tuple[Mention, ...]:
    """Joins neighbouring words of one kind into mentions; a role that follows a name begins a new mention."""
    found: list[Mention] = []
    before = ""
    for (start, end), label in zip(words, labels, strict=True):
        part, _, kind = label.partition("-")
        goes_on = label and before and before.endswith(kind) and not (part == "role" and before.startswith("name"))
        if goes_on:
            last = found[-1]
            name = last.name_start if before.startswith("name") else start if part == "name" else end
            found[-1] = Mention(last.start, name, end, last.kind)
        elif label:
            found.append(Mention(start, start if part == "name" else end, end, EntityKind(kind)))
        before = label
    return tuple(found)
