"""Sentences about other programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.language import Later, time_in_words, tr
from memos_core import local_time

if TYPE_CHECKING:
    from memos_core import ClientCall, ClientRecord

DID = {
    "recall": (Later("{program} asked for something"), Later("{program} asked for “{words}”")),
    "ask_about": (Later("{program} asked about something"), Later("{program} asked about “{words}”")),
    "list_memories": (Later("{program} listed memories"), Later("{program} listed memories “{words}”")),
    "about_me": (Later("{program} read what you have said of yourself"), None),
    "list_spaces": (Later("{program} asked which spaces there are"), None),
    "remember": (Later("{program} saved something"), Later("{program} saved “{words}”")),
    "edit": (Later("{program} changed a memory"), Later("{program} changed a memory into “{words}”")),
    "expire": (Later("{program} expired a memory"), None),
    "forget": (Later("{program} forgot a memory"), None),
    "reminders": (Later("{program} looked at your reminders"), None),
    "remind": (Later("{program} set a reminder"), Later("{program} set a reminder “{words}”")),
    "reminder_done": (Later("{program} marked a reminder as done"), None),
    "chat": (Later("{program} had the model answer"), Later("{program} had the model answer “{words}”")),
    "embed": (Later("{program} had texts embedded"), None),
}
"""What a program did, by the tool it used; the second sentence is for calls with the program's own words, such as a search."""


class RightWords(NamedTuple):
    """Something that a program may or may not do."""

    name: Later
    listed: Later
    """Its words in a list."""


RIGHTS = {
    "read": RightWords(Later("Look into the memory"), Later("look into the memory")),
    "save": RightWords(Later("Save something"), Later("save something")),
    "change": RightWords(Later("Change what it has saved"), Later("change what it has saved")),
    "remind": RightWords(Later("See and make reminders"), Later("see and make reminders")),
    "chat": RightWords(Later("Have the model answer"), Later("have the model answer")),
}
DECISIONS = {"ask": Later("Ask me"), "always": Later("Always"), "never": Later("Never")}


def call_in_words(call: ClientCall) -> str:
    """A client's call: `10:42  The Editor asked for “my dog”`; with the reason if it was refused."""
    at, words = time_in_words(local_time(call.at)), " ".join(call.about.split())
    if not call.outcome:
        return f"{at}  {_did(call.tool, call.title, words)}"
    tool = call.tool.replace("_", " ")
    refused = (
        tr("{program} was refused ({tool}) “{words}”", program=call.title, tool=tool, words=words)
        if words
        else tr("{program} was refused ({tool})", program=call.title, tool=tool)
    )
    # The sentences after the first one tell the program what to do.
    return f"{at}  {refused}\n{call.outcome.split('. ')[0].rstrip('.')}."


def _did(tool: str, program: str, words: str) -> str:
    alone, with_words = DID.get(tool, (None, None))
    if words and with_words is not None:
        return with_words(program=program, words=words)
    if alone is not None:
        return alone(program=program)
    return tr("{program} called something that there is not", program=program)


def client_in_words(client: ClientRecord, reads: Sequence[str], writes: Sequence[str]) -> str:
    """A client's state, spaces and rights, in a line."""
    if not client.on:
        return tr("Off")
    parts = [tr("On")]
    if reads:
        parts.append(tr("reads {spaces}", spaces=", ".join(name.capitalize() for name in reads)))
    if writes:
        parts.append(tr("saves in {spaces}", spaces=", ".join(name.capitalize() for name in writes)))
    always, never = (
        ", ".join(RIGHTS[right.value].listed() for right, decided in client.rights.items() if decided.value == decision)
        for decision in ("always", "never")
    )
    if always:
        parts.append(tr("always allowed: {rights}", rights=always))
    if never:
        parts.append(tr("never: {rights}", rights=never))
    if not always:
        parts.append(tr("asks you for everything"))
    return " · ".join(parts)
