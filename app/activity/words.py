"""The entries of the audit log, said for people: who did what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.words import counted, memory_count

if TYPE_CHECKING:
    from memos_core import AuditEntry

READ, CHANGED, FORGOTTEN, IN_AND_OUT, SPACES, CONTEXTS, ADAPTERS, REFUSED = (
    "Read and used", "Changed", "Forgotten", "Taken in or out", "Spaces", "Contexts", "Adapters", "Refused",
)  # fmt: skip


@dataclass(frozen=True)
class _Deed:
    """A verb of the log: the kind that it is of, and how it is said; `{}` stands for the memories."""

    kind: str
    words: str


_DEEDS = {
    "retrieved": _Deed(READ, "looked up {}"),
    "injected": _Deed(READ, "was given {} for a reply"),
    "served": _Deed(READ, "decided what a reply is made from"),
    "cited": _Deed(READ, "used {} in a reply"),
    "read": _Deed(READ, "read {}"),
    "remember": _Deed(CHANGED, "remembered {}"),
    "record": _Deed(CHANGED, "kept {} of a chat word for word"),
    "edit": _Deed(CHANGED, "changed {}"),
    "restore": _Deed(CHANGED, "went back to an earlier version of {}"),
    "pin": _Deed(CHANGED, "pinned {}"),
    "unpin": _Deed(CHANGED, "unpinned {}"),
    "archive": _Deed(CHANGED, "archived {}"),
    "activate": _Deed(CHANGED, "brought {} back"),
    "expire": _Deed(CHANGED, "let {} expire"),
    "keep": _Deed(CHANGED, "removed the date of {}"),
    "freeze": _Deed(CHANGED, "froze {}"),
    "unfreeze": _Deed(CHANGED, "unfroze {}"),
    "tag": _Deed(CHANGED, "changed the tags of {}"),
    "move": _Deed(CHANGED, "moved {} to another space"),
    "merge": _Deed(CHANGED, "merged {}"),
    "settle": _Deed(CHANGED, "settled what contradicted, among {}"),
    "undo": _Deed(CHANGED, "undid a change of {}"),
    "recover": _Deed(CHANGED, "recovered {}"),
    "forget": _Deed(FORGOTTEN, "forgot {} for good"),
    "import": _Deed(IN_AND_OUT, "imported {}"),
    "export": _Deed(IN_AND_OUT, "exported {}"),
    "restore backup": _Deed(IN_AND_OUT, "went back to a backup"),
    "create space": _Deed(SPACES, "made a space"),
    "change space": _Deed(SPACES, "changed a space"),
    "delete space": _Deed(SPACES, "deleted a space"),
    "context saved": _Deed(CONTEXTS, "made a context ready"),
    "context dropped": _Deed(CONTEXTS, "dropped what was saved of a context"),
    "context set aside": _Deed(CONTEXTS, "set aside what was saved of a context"),
    "context refused": _Deed(CONTEXTS, "could not make a context ready"),
    "train": _Deed(ADAPTERS, "taught an adapter {}"),
    "use adapter": _Deed(ADAPTERS, "changed the adapter in use"),
    "delete adapter": _Deed(ADAPTERS, "deleted an adapter"),
    "denied": _Deed(REFUSED, "was refused"),
}
KINDS: dict[str, tuple[str, ...]] = {
    kind: tuple(verb for verb, deed in _DEEDS.items() if deed.kind == kind)
    for kind in (READ, CHANGED, FORGOTTEN, IN_AND_OUT, SPACES, CONTEXTS, ADAPTERS, REFUSED)
}
"""The verbs of each kind of action."""

_GIVEN = re.compile(r"conversation [^;]*; (?P<recalled>\d+) recalled; (?P<kind>[a-z ]+): (?P<why>.*)", re.DOTALL)
"""The detail of an entry about what a reply was made from."""

_ACTORS = {
    "person": "You",
    "assistant": "The assistant",
    "reader": "The reader",
    "model": "The reader with the model",
    "clock": "The clock",
    "recorder": "The recorder",
    "scheduler": "The scheduler",
    "trainer": "The trainer",
}


def actor_in_words(actor: str) -> str:
    """Who it was: `You`, `The assistant`, `The client "editor"`."""
    if actor.startswith("client:"):
        return f'The client "{actor.partition(":")[2]}"'
    if actor.startswith("conversation:"):
        return "A chat"
    return _ACTORS.get(actor, actor.capitalize())


def conversation_in(entry: AuditEntry) -> str:
    """The id of the conversation that an entry speaks of; "" where it speaks of none."""
    found = re.match(r"conversation ([^;]*)", entry.detail)
    return found[1] if found else ""


def about_context(entry: AuditEntry) -> bool:
    """Whether an entry speaks of a context, and not of memories."""
    return kind_of(entry.verb) == CONTEXTS


def context_in_words(entry: AuditEntry) -> str:
    """What a context is of which no more is known: `A chat`."""
    return {"profile": "The profile", "conversation": "A chat", "documents": "Documents"}.get(
        entry.detail.partition(":")[0], "A context"
    )


def kind_of(verb: str) -> str:
    """The kind of action that a verb is; CHANGED where it is not known."""
    deed = _DEEDS.get(verb)
    return deed.kind if deed is not None else CHANGED


def entry_in_words(entry: AuditEntry) -> str:
    """What an entry says: `The assistant was given 3 memories for a reply`."""
    deed = _DEEDS.get(entry.verb)
    count = len(entry.cubes)
    if entry.verb == "record":
        memories = counted(count, "turn", "turns")
    else:
        memories = "a memory" if count == 1 else memory_count(count) if count else "nothing"
    if (given := _GIVEN.fullmatch(entry.detail)) and entry.verb == "injected":
        return f"{actor_in_words(entry.actor)} {_given_in_words(count, int(given['recalled']), given['kind'])}"
    words = deed.words.format(memories) if deed is not None else f"{entry.verb} {memories}"
    return f"{actor_in_words(entry.actor)} {words}"


def _given_in_words(count: int, recalled: int, kind: str) -> str:
    """What a reply was made from: the memories that were recalled for its message, and those that stand before every reply."""
    always = count - recalled
    standing = (
        f"{memory_count(always)} that {'stands' if always == 1 else 'stand'} before every reply" if always else ""
    )
    if kind == "adapter":
        return f"replied with {memory_count(recalled)} that the adapter has learned"
    if recalled:
        fitting = f"was given {memory_count(recalled)} that {'fits' if recalled == 1 else 'fit'} a message"
        return f"{fitting}, and {standing}" if standing else fitting
    if standing:
        return f"was given no memory for a message, only {standing}"
    return "was given no memory for a message"


def detail_in_words(entry: AuditEntry) -> str:
    """What else is said of it, where that means something to a person."""
    if about_context(entry):
        return entry.detail.partition(": ")[2]  # which context it was is said already
    if given := _GIVEN.fullmatch(entry.detail):
        return given["why"]
    if entry.detail.startswith(("operation ", "conversation ")):
        return ""
    if entry.verb == "export":
        return entry.detail.partition(" ")[2]  # the number is said already
    return f"wanted to {entry.detail}" if entry.verb == "denied" else entry.detail
