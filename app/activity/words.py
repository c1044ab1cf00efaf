"""The entries of the audit log, said for people: who did what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.words import counted, did_in_words, memory_count

if TYPE_CHECKING:
    from memos_core import AuditEntry

READ, CHANGED, FORGOTTEN, IN_AND_OUT, SPACES, CONTEXTS, ADAPTERS, PROGRAMS, REFUSED = (
    "Read and used", "Changed", "Forgotten", "Taken in or out", "Spaces", "Contexts", "Adapters", "Other programs", "Refused",
)  # fmt: skip


KINDS: dict[str, tuple[str, ...]] = {
    READ: ("retrieved", "injected", "served", "cited", "read", "tool"),
    CHANGED: (
        "remember", "record", "understood better", "edit", "rename", "link", "restore", "pin", "unpin", "archive", "activate", "expire",
        "keep", "freeze",
        "unfreeze", "tag", "move", "restrict", "merge", "settle", "undo", "recover",
    ),
    FORGOTTEN: ("forget",),
    IN_AND_OUT: ("import", "export", "restore backup"),
    SPACES: ("create space", "change space", "delete space"),
    CONTEXTS: ("context saved", "context dropped", "context set aside", "context refused"),
    ADAPTERS: ("train", "use adapter", "delete adapter"),
    PROGRAMS: ("called", "allowed"),
    REFUSED: ("denied",),
}  # fmt: skip
"""The verbs of each kind of action."""
_DID = {
    "retrieved": "looked up {}",
    "injected": "was given {} for a reply",
    "served": "decided what a reply is made from",
    "cited": "used {} in a reply",
    "read": "read {}",
    "export": "exported {}",
    "restore backup": "went back to a backup",
    "create space": "made a space",
    "change space": "changed a space",
    "delete space": "deleted a space",
    "context saved": "made a context ready",
    "context dropped": "deleted what was saved of a context",
    "context set aside": "set aside a damaged context",
    "context refused": "could not make a context ready",
    "train": "taught an adapter {}",
    "use adapter": "changed the adapter in use",
    "delete adapter": "deleted an adapter",
    "called": "called a tool",
    "allowed": "was allowed something by you",
    "denied": "was refused",
}
"""How the verbs are said that are no changes of memories; `{}` stands for the memories."""

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
    return next((kind for kind, verbs in KINDS.items() if verb in verbs), CHANGED)


def entry_in_words(entry: AuditEntry) -> str:
    """What an entry says: `The assistant was given 3 memories for a reply`."""
    count = len(entry.cubes)
    if entry.verb == "record":
        memories = counted(count, "turn", "turns")
    else:
        memories = "a memory" if count == 1 else memory_count(count) if count else "nothing"
    if (given := _GIVEN.fullmatch(entry.detail)) and entry.verb == "injected":
        return f"{actor_in_words(entry.actor)} {_given_in_words(count, int(given['recalled']), given['kind'])}"
    if entry.verb == "tool":
        tool, _, outcome = entry.detail.rpartition("; ")[2].partition(": ")
        return f"{actor_in_words(entry.actor)} called the tool {tool}" + ("" if outcome == "done" else f": {outcome}")
    did = did_in_words(entry.verb, memories) or _DID.get(entry.verb, f"{entry.verb} {{}}").format(memories)
    return f"{actor_in_words(entry.actor)} {did}"


def _given_in_words(count: int, recalled: int, kind: str) -> str:
    """What a reply was made from: the memories that were recalled for its message, and those that every chat begins with."""
    always = count - recalled
    standing = f"{memory_count(always)} that every chat begins with" if always else ""
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
