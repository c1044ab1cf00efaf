"""Reads a stream of chat events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from memos_core import ChatEvent, MemCube, Recall, Timing


@dataclass
class Said:
    """The contents of a whole stream of events."""

    reply: str = ""
    thought: str = ""
    saved: list[MemCube] = field(default_factory=list)
    operations: list[int] = field(default_factory=list)
    recalled: list[Recall] = field(default_factory=list)
    timing: Timing | None = None
    failed: str | None = None
    kinds: list[str] = field(default_factory=list)
    message: str = ""
    notices: list[str] = field(default_factory=list)


def listen(events: Iterable[ChatEvent]) -> Said:
    """Read a whole stream."""
    said = Said()
    for event in events:
        said.kinds.append(event.kind)
        said.message = event.message
        said.reply += event.token or ""
        said.thought += event.thought or ""
        if event.saved is not None:
            said.saved.append(event.saved)
            assert event.operation is not None
            said.operations.append(event.operation)
        if event.recalled is not None:
            said.recalled = event.recalled
        said.notices += [event.notice] if event.notice else []
        said.timing = event.finished or said.timing
        said.failed = event.failed or said.failed
    return said
