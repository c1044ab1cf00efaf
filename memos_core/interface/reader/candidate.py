"""What the reader proposes to remember."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from memos_core.cube import SemanticType


@dataclass(frozen=True)
class Candidate:
    """A memory that the reader proposes.

    `subject` names what single thing it states (`home`, `dog.name`) or is empty; `corrects` is true when it was
    said as a correction of what was said before: "Actually, ...".
    `occurred_at` is the time it speaks of ("yesterday", "next May"), None where it names none.
    """

    text: str
    type: SemanticType
    confidence: float
    subject: str = ""
    corrects: bool = False
    occurred_at: datetime | None = None
