"""What a tool is, what it is called for, and what comes of it."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from memos_core.conversations import Message
from memos_core.cube import MemCube, Recall
from memos_core.language.quoting import without_template_signs
from memos_core.models.backend import ToolOffer

LONGEST_RESULT = 20_000
"""Characters of what a tool says that are kept and shown; the model gets what its context has room for."""


@dataclass(frozen=True)
class Scene:
    """What a tool is called for."""

    message: Message
    """What is being answered."""
    said: Sequence[str]
    """What the person has written in this conversation themselves, the newest last: which pages and files may be read follows from
    it."""
    temporary: bool
    """Whether nothing of the conversation is kept."""

    @property
    def conversation(self) -> str:
        """Its id."""
        return self.message.conversation


@dataclass(frozen=True)
class ToolResult:
    """What a tool says."""

    text: str
    failed: bool = False
    """Whether it could not do what it was asked for; the text says why."""
    memories: Sequence[Recall] = ()
    """The memories that it has found; the text repeats them."""
    reminder: MemCube | None = None
    """The reminder that it has made."""


Run = Callable[[Mapping[str, Any], Scene, threading.Event], ToolResult]
"""Does what a tool does, with checked arguments, until the event is set. It runs in a thread of its own, and raises MemOSError."""


def _always(_scene: Scene) -> bool:
    return True


@dataclass(frozen=True)
class Tool:
    """A tool."""

    name: str
    """As models call it."""
    title: str
    """As people call it."""
    description: str
    """What it does, for the model; of a server's tool in the server's words."""
    schema: Mapping[str, Any]
    """JSON schema of its arguments."""
    run: Run = field(compare=False)
    about: str = ""
    """What it does, for people; "" where that is the description."""
    server: str = ""
    """The name of the server that has it; "" for one of the program's own."""
    seconds: float = 30.0
    """So long it may take."""
    tells: bool = True
    """Whether it can tell something that nobody here knows."""
    foreign: bool = True
    """Whether what it says are the words of others."""
    fits: Callable[[Scene], bool] = field(default=_always, compare=False)
    """Whether it is any use in a scene."""

    @property
    def offer(self) -> ToolOffer:
        """As a model is told of it."""
        offer = ToolOffer(self.name, self.description, self.schema)
        return offer.with_texts(without_template_signs) if self.server else offer

    @property
    def fingerprint(self) -> str:
        """What the person has seen of it when it was switched on: hexadecimal SHA-256 of its title, description and schema."""
        shown = json.dumps([self.title, self.description, self.schema], sort_keys=True)
        return hashlib.sha256(shown.encode()).hexdigest()
