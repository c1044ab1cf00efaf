"""Sentences about other programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from memos_core import local_time

if TYPE_CHECKING:
    from memos_core import ClientCall, ClientRecord

DID = {
    "recall": "asked for",
    "ask_about": "asked about",
    "list_memories": "listed memories",
    "about_me": "read what you have said of yourself",
    "list_spaces": "asked which spaces there are",
    "remember": "saved",
    "edit": "changed a memory into",
    "expire": "expired a memory",
    "forget": "forgot a memory",
    "reminders": "looked at your reminders",
    "remind": "set a reminder",
    "reminder_done": "marked a reminder as done",
    "chat": "had the model answer",
    "embed": "had texts embedded",
}
RIGHTS = {
    "read": "Look into the memory",
    "save": "Save something",
    "change": "Change what it has saved",
    "remind": "See and make reminders",
    "chat": "Have the model answer",
}
DECISIONS = {"ask": "Ask me", "always": "Always", "never": "Never"}


def call_in_words(call: ClientCall) -> str:
    """`10:42  The Editor asked for “my dog”`; with the reason where it was refused."""
    at = local_time(call.at)
    about = " ".join(call.about.split())
    wanted = DID.get(call.tool, "called something that there is not")
    if call.outcome:
        wanted = f"was refused ({call.tool.replace('_', ' ')})"
    said = f"{at.hour}:{at:%M}  {call.title} {wanted}" + (f" “{about}”" if about else "")
    # What follows the first sentence tells the program what to do.
    return f"{said}\n{call.outcome.split('. ')[0].rstrip('.')}." if call.outcome else said


def client_in_words(client: ClientRecord, reads: Sequence[str], writes: Sequence[str]) -> str:
    """What there is to say of a client, in a line."""
    if not client.on:
        return "Off"
    parts = ["On"]
    for verb, names in (("reads", reads), ("saves in", writes)):
        if names:
            parts.append(f"{verb} {', '.join(name.capitalize() for name in names)}")
    for what, decision in (("always allowed", "always"), ("never", "never")):
        rights = [RIGHTS[right.value].lower() for right, decided in client.rights.items() if decided.value == decision]
        if rights:
            parts.append(f"{what}: {', '.join(rights)}")
    if not any(decided.value == "always" for decided in client.rights.values()):
        parts.append("asks you for everything")
    return " · ".join(parts)
