"""The protocol of a reader, and the statements that a reader finds in a message."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from memos_core.cube import SemanticType, Sensitivity
from memos_core.days import When
from memos_core.reader.tagging import Told


@dataclass(frozen=True)
class FoundStatement:
    """A statement in a message that could be saved as a memory.

    `subject` names the single thing that it states (`home`, `dog.name`) or is empty. `corrects` is true if it was said as a correction of
    something said before: "Actually, ...".
    `occurred` is the time that it speaks of ("yesterday", "next May"); None if it names none.
    `quotation` is the words of the message from which `text` was made, where `text` is not these words themselves; `part` is their place.
    `health` is true if it tells of somebody's health or safety, so that it is handled as sensitive.
    """

    text: str
    type: SemanticType
    confidence: float
    subject: str = ""
    corrects: bool = False
    occurred: When | None = None
    quotation: str = ""
    part: Told | None = None
    health: bool = False

    @property
    def sensitivity(self) -> Sensitivity:
        """The sensitivity that follows from what it tells; its words may require more."""
        return Sensitivity.SENSITIVE if self.health else Sensitivity.NORMAL

    @property
    def occurred_at(self) -> datetime | None:
        """The beginning of the time that it speaks of, in UTC."""
        return None if self.occurred is None else self.occurred.at

    def overlaps(self, other: FoundStatement) -> bool:
        """Whether one of these two statements from the same message says nothing that the other does not say as well."""
        return self.says_no_more(other.text)

    def says_no_more(self, text: str) -> bool:
        """The same as `overlaps`, for another text of the same message."""
        words, others = (set(re.findall(r"\w+", one.casefold())) for one in (self.text, text))
        return words <= others or others <= words


@dataclass(frozen=True)
class Reading:
    """The result of reading a message."""

    found: list[FoundStatement]
    """What is kept."""
    unsure: list[FoundStatement]
    """What the person is asked about; each statement has its `part`."""


class Reader(Protocol):
    """Finds statements in the messages of the person."""

    @property
    def origin(self) -> str:
        """The signature of the memories that it finds: `rules`, `model`."""

    def read(self, message: str, *, date: datetime | None = None, before: Sequence[str] = ()) -> list[FoundStatement]:
        """The statements in a message of the person, in order; most messages contain none.

        Call this only with what the person wrote: recalled memories, documents and the assistant's own words are not the person's
        statements.

        Args:
            message: what the person wrote.
            date: when they wrote it, in their time zone; "yesterday" is relative to it. None means here and now.
            before: the person's last messages in the same conversation, oldest first: "she passed" says who only after those.
        """
