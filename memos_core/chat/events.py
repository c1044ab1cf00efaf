"""The events of a reply that `chat` yields, and what the reply cost."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from memos_core.conversations import ToolUse
from memos_core.cube import MemCube, Recall, SemanticType
from memos_core.wording import Wording, say_count


@dataclass(frozen=True)
class Timing:
    """The cost of a reply. Times are in seconds from the arrival of the message."""

    recall_s: float
    first_token_s: float
    total_s: float
    prompt_tokens: int
    computed_tokens: int
    """Prompt tokens that had to be computed; the rest was in the prefix cache."""
    reply_tokens: int
    tokens_per_s: float
    stop_reason: str
    """`end`, `length` or `cancelled`."""
    restored_tokens: int = 0
    """Prompt tokens whose KV state was restored from the disk for this reply."""
    ready_s: float | None = None
    """If the context was ready: seconds until it was; None if most of it had to be computed."""
    dropped_turns: int = 0
    """Older turns that did not fit into the model's context."""
    room_tokens: int = 0
    """The most tokens that the prompt could have had, since the rest of the model's context is kept for the reply. 0 where no model was
    asked."""
    thought_s: float = 0.0
    """How long the model thought before it replied."""
    model: str = ""
    """Name of the model that wrote the reply; "" where no model was asked."""
    remote: str = ""
    """`remote:NAME` where that model was a remote one."""
    reach: str = ""
    """Where the prompt went: "leaves this computer", "another program on this computer", or "" where it stayed in this program."""
    shortened: bool = False
    """Whether the message itself was too long, so that the model got it with its middle cut out."""

    @classmethod
    def without_model(cls, seconds: float, *, recall_s: float = 0.0, stop_reason: str = "end") -> Timing:
        """The timing of a reply for which no model was asked.

        Args:
            seconds: how long the reply took.
            recall_s: how much of that was spent on recall.
            stop_reason: why it ended.
        """
        return cls(
            recall_s=recall_s,
            first_token_s=seconds,
            total_s=seconds,
            prompt_tokens=0,
            computed_tokens=0,
            reply_tokens=0,
            tokens_per_s=0.0,
            stop_reason=stop_reason,
        )

    @property
    def fullness(self) -> float:
        """The share of `room_tokens` that the prompt has taken, from 0 to 1."""
        return min(self.prompt_tokens / self.room_tokens, 1.0) if self.room_tokens else 0.0


@dataclass(frozen=True)
class NameCorrected:
    """A name that the person has corrected in words."""

    before: str
    """The name before, or a description such as "your sister" where there was none."""
    name: str
    count: int
    """How many memories were changed."""

    @property
    def in_words(self) -> Wording:
        """`Corrected: Katarina is Katarzyna now, in 3 memories`."""
        return say_count(
            "Corrected: {before} is {name} now, in {n} memory",
            "Corrected: {before} is {name} now, in {n} memories",
            self.count,
            before=self.before,
            name=self.name,
        )


@dataclass(frozen=True)
class NameUnclear:
    """A correction of a name in words that could mean several people or things."""

    question: str
    """What the person is asked."""


@dataclass(frozen=True)
class Suggestion:
    """A part of a message that the person is asked about: it is kept only if they say so (`MemOS.suggestions`)."""

    id: str
    text: str
    """The sentence that would be kept."""
    type: SemanticType
    secret: bool
    """Whether it was not saved because it holds a secret; otherwise the reader is not sure that it should be kept."""
    conversation: str
    message: str
    """The ids of the conversation and message in which it was said."""
    said: dt.datetime
    """When it was said."""


@dataclass(frozen=True)
class OfferedReminder:
    """A reminder that a message may have asked for: it is made only if the person says so (`MemOS.offered_reminders`)."""

    message: str
    conversation: str
    """The ids of the message and conversation in which it was said; the message's id also identifies the offer."""
    task: str
    text: str
    """What the person is asked: `Remind you? Tomorrow, Monday 30 November, 9:00: call the dentist`."""
    over: dt.datetime | None
    """From this moment on the reminder can no longer be made; None for one that repeats."""


@dataclass(frozen=True)
class ChatEvent:
    """One step of a reply. The field named by `kind` is set."""

    kind: Literal[
        "taken_back",
        "saved",
        "suggested",
        "offered",
        "corrected",
        "reminded",
        "recalled",
        "thought",
        "called",
        "token",
        "finished",
        "failed",
        "notice",
    ]
    conversation: str
    message: str
    """Id of the person's message."""
    reply: str | None = None
    """Id of the assistant's message, once the reply has begun."""
    recalled: list[Recall] | None = None
    thought: str | None = None
    """A piece of what the model thinks before it replies; never part of the reply."""
    called: ToolUse | None = None
    """A call of a tool: reported when it begins, then each time that it has progressed."""
    number: int = 0
    """With `called`: the index of the call in this reply."""
    token: str | None = None
    taken_back: tuple[MemCube, ...] | None = None
    """The memories that are taken back because the message they were read from was replaced."""
    saved: MemCube | None = None
    suggested: Suggestion | None = None
    offered: OfferedReminder | None = None
    corrected: NameCorrected | None = None
    reminded: MemCube | None = None
    """The reminder that was made; the reply, or the tool call, says what was understood."""
    operation: int | None = None
    """With `taken_back`, `saved`, `corrected` and `reminded`: the operation that `MemOS.undo` takes to undo it."""
    finished: Timing | None = None
    failed: str | None = None
    locked: bool = False
    """With `failed`: the remote model's key is locked by a passphrase that was not given yet."""
    notice: str | None = None
    """What the person is told besides the reply, in the language in which they wrote."""
