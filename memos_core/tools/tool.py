"""What a tool is, the scene in which it is called, and what it returns."""

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
"""Characters of a tool's result that are kept and shown; the model gets what its context has room for."""


@dataclass(frozen=True)
class Scene:
    """The message and conversation for which a tool is called."""

    message: Message
    """The message that is being answered."""
    said: Sequence[str]
    """What the person themselves has written in this conversation, the newest last. It decides which pages and files may be read."""
    temporary: bool
    """Whether nothing of the conversation is kept."""

    @property
    def conversation(self) -> str:
        """The id of the conversation."""
        return self.message.conversation


@dataclass(frozen=True)
class ToolResult:
    """What a tool returns."""

    text: str
    failed: bool = False
    """Whether it could not do what it was asked for; the text says why."""
    memories: Sequence[Recall] = ()
    """The memories that it has found; the text repeats them."""
    reminder: MemCube | None = None
    """The reminder that it has made."""


Run = Callable[[Mapping[str, Any], Scene, threading.Event], ToolResult]
"""Does the work of a tool with checked arguments, and ends when the event is set. It runs in a thread of its own. It may raise
MemOSError."""


def _always(_scene: Scene) -> bool:
    return True


@dataclass(frozen=True)
class Tool:
    """A tool."""

    name: str
    """The name by which models call it."""
    title: str
    """What people call it."""
    description: str
    """What it does, for the model; for a server's tool in the server's words."""
    schema: Mapping[str, Any]
    """JSON schema of its arguments."""
    run: Run = field(compare=False)
    about: str = ""
    """What it does, for people; "" where that is the description."""
    server: str = ""
    """The name of the server that has it; "" for one of the program's own."""
    seconds: float = 30.0
    """How long a call may take."""
    tells: bool = True
    """Whether its results can hold facts that are not in the prompt."""
    foreign: bool = True
    """Whether its results are the words of others."""
    fits: Callable[[Scene], bool] = field(default=_always, compare=False)
    """Whether it is of any use in a scene."""

    @property
    def offer(self) -> ToolOffer:
        """The tool as it is described to a model."""
        offer = ToolOffer(self.name, self.description, self.schema)
        return offer.with_texts(without_template_signs) if self.server else offer

    @property
    def fingerprint(self) -> str:
        """The hexadecimal SHA-256 of what the person sees when they switch it on: its title, description and schema."""
        shown = json.dumps([self.title, self.description, self.schema], sort_keys=True)
        return hashlib.sha256(shown.encode()).hexdigest()
