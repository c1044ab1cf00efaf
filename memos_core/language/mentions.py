"""Which people, animals, places, organisations and things a statement speaks of, and with which words.

Learned (tools/entity_mentions.py) from the statements of four authors; benchmarks/README.md has what it gets right on the fifth.
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
"""Tokens of a statement that are read."""
_WORD = re.compile(r"[^\W_]+(?:[.&-](?=[^\W_])[^\W_]+)*|['’]s\b|[^\w\s]")


class EntityKind(StrEnum):
    """What kind of entity it is."""

    PERSON = "person"
    ANIMAL = "animal"
    PLACE = "place"
    ORGANISATION = "organisation"
    THING = "thing"


PARTS = ("name", "role")
"""A word of a mention belongs to a name ("Lena"), or says what it is ("sister")."""
LABELS = ("", *(f"{part}-{kind}" for part in PARTS for kind in EntityKind))
"""What a word can be; the first: no part of a mention. The order is that of the learned head."""


@dataclass(frozen=True)
class Mention:
    """Words of a text that speak of an entity: `sister Lena`, `Lena`, `cat`. Positions are characters of the text."""

    start: int
    name_start: int
    """Where its name begins; at the end where it has none."""
    end: int
    kind: EntityKind


class OffsetTokens(Protocol):
    """A text as tokens (`tokenizers.Encoding`)."""

    @property
    def offsets(self) -> Sequence[tuple[int, int]]: ...
    @property
    def type_ids(self) -> Sequence[int]: ...
    @property
    def special_tokens_mask(self) -> Sequence[int]: ...


def words_of(text: str) -> list[tuple[int, int]]:
    """Where each word and sign of a text begins and ends."""
    return [match.span() for match in _WORD.finditer(text)]


def first_tokens(tokens: OffsetTokens, words: Sequence[tuple[int, int]]) -> list[int | None]:
    """The first token of each word of the second of two texts; None for words that were cut off."""
    at = {
        start: number
        for number, ((start, _), second, special) in enumerate(
            zip(tokens.offsets, tokens.type_ids, tokens.special_tokens_mask, strict=True)
        )
        if second and not special
    }
    return [at.get(start) for start, _ in words]


def weights_path() -> Path:
    """The file with what was learned."""
    return learned_path("language/entity_mentions.safetensors")


def find_mentions(text: str) -> tuple[Mention, ...]:
    """The mentions in a statement, in their order. About 15 ms."""
    words = words_of(text)
    encoder = encoder_of(weights_path())
    read = encoder.read("", text, LONGEST_STATEMENT)
    best = encoder.head("words", read.states).argmax(axis=1)
    firsts = first_tokens(read.tokens, words)
    return joined(words, [LABELS[best[i]] if i is not None else "" for i in firsts])


def joined(words: Sequence[tuple[int, int]], labels: Sequence[str]) -> tuple[Mention, ...]:
    """The mentions that neighbouring words of one kind make; a name ends before a role."""
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
