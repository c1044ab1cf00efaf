"""Contexts in words: their state, what they cost and what they save."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from app.language import Later, percent, plural, tr
from app.words import duration_in_words, relative_time, size_in_words
from memos_core import present

if TYPE_CHECKING:
    from memos_core import Context, Estimate

ICONS = {"profile": "user-round", "conversation": "message-square", "documents": "file-text"}
KINDS = {
    "profile": Later("What every chat begins with: how the assistant should be, and what you pinned"),
    "conversation": Later("A chat, with all that was said in it"),
    "documents": Later("Documents that you want ready"),
}
_STATES = {
    "ready": (Later("Ready"), "good", Later("The model has read it, so the next reply begins at once")),
    "stale": (Later("Out of date"), "", Later("It has changed since it was saved; what still fits is used")),
    "computing": (Later("Reading"), "busy", Later("The model is reading it now")),
    "missing": (Later("Not saved"), "", Later("The model reads it again when it is needed")),
}


def state_in_words(context: Context) -> tuple[str, str, str]:
    """The state of a context, the kind of its chip, and an explanation."""
    words, kind, meaning = _STATES[context.readiness.value]
    if context.readiness.value == "computing":
        return f"{words()} {percent(context.progress)}", kind, meaning()
    return words(), kind, meaning()


def facts_in_words(context: Context) -> str:
    """`2,376 tokens · 54.8 MB · made ready 2 h ago · 12 replies began from it and saved 3 min`."""
    parts = []
    if context.key:
        parts += [plural("{n} token", "{n} tokens", context.tokens), size_in_words(context.size)]
        ago = _ago(context.updated_at)
        parts.append(
            tr("made ready {ago}, as you asked", ago=ago) if context.asked else tr("made ready {ago}", ago=ago)
        )
    elif context.last_used_at is not None:
        parts.append(tr("Last used {ago}", ago=_ago(context.last_used_at)))
    if context.hits:
        parts.append(
            plural(
                "{n} reply began from it and saved {time}",
                "{n} replies began from it and saved {time}",
                context.hits,
                time=duration_in_words(context.saved_s),
            )
        )
    else:
        parts.append(tr("no reply has begun from it yet") if parts else tr("No reply has begun from it yet"))
    return " · ".join(parts)


def cost_in_words(estimate: Estimate) -> str:
    """`About 2,376 tokens: 54.8 MB on the disk, 12 s to read.`"""
    return plural(
        "About {n} token: {size} on the disk, {time} to read.",
        "About {n} tokens: {size} on the disk, {time} to read.",
        estimate.tokens,
        size=size_in_words(estimate.size),
        time=duration_in_words(estimate.seconds),
    )


def _ago(moment: dt.datetime) -> str:
    return tr("just now") if (present() - moment).total_seconds() < 60 else relative_time(moment)
