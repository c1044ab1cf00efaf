"""The entries of the audit log in words: who did what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.language import Later, plural, tr, translated

if TYPE_CHECKING:
    from memos_core import AuditEntry

READ, CHANGED, FORGOTTEN, IN_AND_OUT, SPACES, CONTEXTS, ADAPTERS, PROGRAMS, REFUSED = (
    "read", "changed", "forgotten", "moved", "spaces", "contexts", "adapters", "programs", "refused",
)  # fmt: skip
_KINDS = {
    READ: Later("Read and used"),
    CHANGED: Later("Changed"),
    FORGOTTEN: Later("Forgotten"),
    IN_AND_OUT: Later("Taken in or out"),
    SPACES: Later("Spaces"),
    CONTEXTS: Later("Contexts"),
    ADAPTERS: Later("Adapters"),
    PROGRAMS: Later("Other programs"),
    REFUSED: Later("Refused"),
}


KINDS: dict[str, tuple[str, ...]] = {
    READ: ("retrieved", "injected", "served", "cited", "read", "tool"),
    CHANGED: (
        "remember", "record", "understood better", "compared", "edit", "rename", "link", "restore", "pin", "unpin", "archive", "activate", "expire",  # no text
        "keep", "freeze", "mark", "come true",  # no text
        "unfreeze", "tag", "move", "restrict", "merge", "settle", "undo", "recover",
    ),
    FORGOTTEN: ("forget",),
    IN_AND_OUT: ("import", "export", "restore backup"),  # no text
    SPACES: ("create space", "change space", "delete space", "publish space", "subscribe", "leave shared space"),  # no text
    CONTEXTS: ("context saved", "context dropped", "context set aside", "context refused"),  # no text
    ADAPTERS: ("train", "use adapter", "delete adapter"),  # no text
    PROGRAMS: ("called", "allowed"),
    REFUSED: ("denied",),
}  # fmt: skip
"""The verbs of each kind of action."""
_DID = {
    "retrieved": Later("{actor} looked up {memories}"),
    "injected": Later("{actor} was given {memories} for a reply"),
    "served": Later("{actor} decided what a reply is made from"),
    "cited": Later("{actor} used {memories} in a reply"),
    "read": Later("{actor} read {memories}"),
    "export": Later("{actor} exported {memories}"),
    "restore backup": Later("{actor} went back to a backup"),  # no text
    "create space": Later("{actor} made a space"),  # no text
    "change space": Later("{actor} changed a space"),  # no text
    "delete space": Later("{actor} deleted a space"),  # no text
    "publish space": Later("{actor} published a space to a folder"),  # no text
    "subscribe": Later("{actor} followed a shared folder"),
    "leave shared space": Later("{actor} left a shared folder"),  # no text
    "context saved": Later("{actor} made a context ready"),  # no text
    "context dropped": Later("{actor} deleted what was saved of a context"),  # no text
    "context set aside": Later("{actor} set aside a damaged context"),  # no text
    "context refused": Later("{actor} could not make a context ready"),  # no text
    "train": Later("{actor} taught an adapter {memories}"),
    "use adapter": Later("{actor} changed the adapter in use"),  # no text
    "delete adapter": Later("{actor} deleted an adapter"),  # no text
    "called": Later("{actor} called a tool"),
    "allowed": Later("{actor} was given a right by you"),
    "denied": Later("{actor} was refused"),
    "remember": Later("{actor} remembered {memories}"),
    "record": Later("{actor} kept {memories} of a chat word for word"),
    "import": Later("{actor} imported {memories}"),
    "take": Later("{actor} kept {memories} that had been brought in"),
    "dismiss": Later("{actor} dismissed {memories} that had been brought in"),
    "edit": Later("{actor} edited {memories}"),
    "understood better": Later("{actor} understood {memories} better"),  # no text
    "compared": Later("{actor} compared {memories} with what was known"),
    "rename": Later("{actor} changed a name in {memories}"),
    "link": Later("{actor} said whom {memories} are about"),
    "restore": Later("{actor} went back to an earlier version of {memories}"),
    "pin": Later("{actor} pinned {memories}"),
    "unpin": Later("{actor} unpinned {memories}"),
    "archive": Later("{actor} archived {memories}"),
    "activate": Later("{actor} brought {memories} back"),
    "expire": Later("{actor} let {memories} expire"),
    "keep": Later("{actor} removed the expiry date of {memories}"),
    "freeze": Later("{actor} froze {memories}"),
    "unfreeze": Later("{actor} unfroze {memories}"),
    "tag": Later("{actor} changed the tags of {memories}"),
    "move": Later("{actor} moved {memories} to another space"),
    "mark": Later("{actor} marked {memories} as sensitive"),
    "restrict": Later("{actor} chose who may read {memories}"),
    "merge": Later("{actor} merged {memories}"),
    "settle": Later("{actor} settled a contradiction among {memories}"),
    "fold": Later("{actor} confirmed {memories}"),
    "supersede": Later("{actor} replaced {memories} with something newer"),
    "come true": Later("{actor} saw that {memories} has come true"),  # no text
    "conflict": Later("{actor} contradicted {memories}"),
    "precede": Later("{actor} added what was true before or after {memories}"),
    "unlink": Later("{actor} forgot what {memories} was linked to"),
    "remind": Later("{actor} made the reminder {memories}"),
    "reschedule": Later("{actor} changed the reminder {memories}"),
    "done": Later("{actor} marked {memories} as done"),
    "snooze": Later("{actor} put off {memories}"),
    "skip": Later("{actor} skipped {memories} once"),
    "end": Later("{actor} ended the reminder {memories}"),
    "recover": Later("{actor} recovered {memories}"),
    "undo": Later("{actor} undid a change of {memories}"),
    "forget": Later("{actor} forgot {memories} for good"),
}
"""The sentence for each verb: `{actor}` is who did it, `{memories}` the memories."""
_JOBS = {
    "remind": Later("Remind"),
    "read calendars": Later("Read calendars"),  # no text
    "morning brief": Later("Morning brief"),  # no text
    "expire due memories": Later("Expire due memories"),  # no text
    "apply the rules of the spaces": Later("Apply the rules of the spaces"),  # no text
    "embed new memories": Later("Embed new memories"),  # no text
    "read with the model": Later("Read with the model"),  # no text
    "compare with the model": Later("Compare with the model"),  # no text
    "read older messages": Later("Read older messages"),  # no text
    "title chats": Later("Title chats"),  # no text
    "keep contexts ready": Later("Keep contexts ready"),  # no text
    "keep shared spaces in step": Later("Keep shared spaces in step"),  # no text
    "look at documents": Later("Look at documents"),  # no text
    "train the adapter": Later("Train the adapter"),  # no text
    "find whom statements speak of": Later("Find whom statements speak of"),  # no text
    "see what has come true": Later("See what has come true"),  # no text
    "mark what is sensitive": Later("Mark what is sensitive"),  # no text
    "write summaries": Later("Write summaries"),  # no text
    "record turns": Later("Record turns"),  # no text
    "compact the table": Later("Compact the table"),  # no text
    "finish forgetting": Later("Finish forgetting"),  # no text
    "purge deleted conversations": Later("Purge deleted conversations"),  # no text
    "back up": Later("Back up"),  # no text
}
"""The names of the background jobs."""

_GIVEN = re.compile(r"conversation [^;]*; (?P<recalled>\d+) recalled; (?P<kind>[a-z ]+): (?P<why>.*)", re.DOTALL)
"""Matches the detail of an entry that says what a reply was made from."""

_ACTORS = {
    "person": Later("You"),
    "assistant": Later("The assistant"),
    "reader": Later("The reader"),
    "model": Later("The reader with the model"),
    "clock": Later("The clock"),
    "recorder": Later("The recorder"),
    "scheduler": Later("The scheduler"),
    "trainer": Later("The trainer"),
}


def actor_in_words(actor: str) -> str:
    """Who did it: `You`, `The assistant`, `The client "editor"`."""
    if actor.startswith("client:"):
        return tr('The client "{name}"', name=actor.partition(":")[2])
    if actor.startswith("conversation:"):
        return tr("A chat")
    return _ACTORS[actor]() if actor in _ACTORS else actor.capitalize()


def kind_in_words(kind: str) -> str:
    """The name of a kind of action: `Read and used`."""
    return _KINDS[kind]()


def job_in_words(name: str) -> str:
    """The name of a background job, from the engine's name for it: `Back up`."""
    return _JOBS[name]() if name in _JOBS else name[:1].upper() + name[1:]


def conversation_in(entry: AuditEntry) -> str:
    """The id of the conversation that an entry is about; "" if it is about none."""
    found = re.match(r"conversation ([^;]*)", entry.detail)
    return found[1] if found else ""


def about_context(entry: AuditEntry) -> bool:
    """Whether an entry is about a context rather than memories."""
    return kind_of(entry.verb) == CONTEXTS


def context_in_words(entry: AuditEntry) -> str:
    """A name for a context about which only its kind is known: `A chat`."""
    return {"profile": tr("The profile"), "conversation": tr("A chat"), "documents": tr("Documents")}.get(
        entry.detail.partition(":")[0], tr("A context")
    )


def kind_of(verb: str) -> str:
    """The kind of action that a verb belongs to; CHANGED if the verb is unknown."""
    return next((kind for kind, verbs in KINDS.items() if verb in verbs), CHANGED)


def entry_in_words(entry: AuditEntry) -> str:
    """An entry as a sentence: `The assistant was given 3 memories for a reply`."""
    actor, count = actor_in_words(entry.actor), len(entry.cubes)
    if (given := _GIVEN.fullmatch(entry.detail)) and entry.verb == "injected":
        return _given_in_words(actor, count, int(given["recalled"]), given["kind"])
    if entry.verb == "tool":
        tool, _, outcome = entry.detail.rpartition("; ")[2].partition(": ")
        said = tr("{actor} called the tool {tool}", actor=actor, tool=tool)
        return said if outcome == "done" else f"{said}: {outcome}"
    if entry.verb == "record":
        memories = plural("{n} turn", "{n} turns", count)
    elif count:
        memories = plural("a memory", "{n} memories", count, note="what somebody did something to")
    else:
        memories = tr("nothing")
    did = _DID.get(entry.verb)
    return did(actor=actor, memories=memories) if did is not None else f"{actor} {entry.verb} {memories}"


def _given_in_words(actor: str, count: int, recalled: int, kind: str) -> str:
    """What a reply was made from: the memories recalled for its message, and those that every chat begins with."""
    always = count - recalled
    standing = (
        plural("{n} memory that every chat begins with", "{n} memories that every chat begins with", always)
        if always
        else ""
    )
    if kind == "adapter":
        return plural(
            "{actor} replied with {n} memory that the adapter has learned",
            "{actor} replied with {n} memories that the adapter has learned",
            recalled,
            actor=actor,
        )
    if recalled and standing:
        return plural(
            "{actor} was given {n} memory that fits a message, and {others}",
            "{actor} was given {n} memories that fit a message, and {others}",
            recalled,
            actor=actor,
            others=standing,
        )
    if recalled:
        return plural(
            "{actor} was given {n} memory that fits a message",
            "{actor} was given {n} memories that fit a message",
            recalled,
            actor=actor,
        )
    if standing:
        return tr("{actor} was given no memory for a message, only {others}", actor=actor, others=standing)
    return tr("{actor} was given no memory for a message", actor=actor)


def detail_in_words(entry: AuditEntry) -> str:
    """The rest of an entry's detail, if it means something to a person."""
    if about_context(entry):  # the context itself is already named
        return translated(entry.detail.part("detail") or entry.detail.partition(": ")[2])
    if given := _GIVEN.fullmatch(entry.detail):
        return translated(entry.detail.part("why") or given["why"])
    if entry.detail.startswith(("operation ", "conversation ")):
        return ""
    if entry.verb == "export":
        return translated(entry.detail.part("how") or entry.detail.partition(" ")[2])  # the number is already said
    return tr("wanted to {what}", what=entry.detail) if entry.verb == "denied" else entry.detail
