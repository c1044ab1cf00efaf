"""Contexts, said for people: where they stand, what they take and what they give."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from app.words import counted, duration_in_words, relative_time, size_in_words

if TYPE_CHECKING:
    from memos_core import Context, Estimate

ICONS = {"profile": "user-round", "conversation": "message-square", "documents": "file-text"}
KINDS = {
    "profile": "What every chat begins with: how the assistant should be, and what you pinned",
    "conversation": "A chat, with all that was said in it",
    "documents": "Documents that you want ready",
}
_STATES = {
    "ready": ("Ready", "good", "The model has read it, so the next reply begins at once"),
    "stale": ("Out of date", "", "It has changed since it was saved; what still fits is used"),
    "computing": ("Reading", "busy", "The model is reading it now"),
    "missing": ("Not saved", "", "The model reads it again when it is needed"),
}


def state_in_words(context: Context) -> tuple[str, str, str]:
    """Where a context stands, the kind of its chip, and what that means."""
    words, kind, meaning = _STATES[context.readiness.value]
    if context.readiness.value == "computing":
        words = f"{words} {context.progress:.0%}"
    return words, kind, meaning


def facts_in_words(context: Context) -> str:
    """`2,376 tokens · 54.8 MB · made ready 2 h ago · 12 replies began from it and saved 3 min`."""
    parts = []
    if context.key:
        parts += [counted(context.tokens, "token", "tokens"), size_in_words(context.size)]
        parts.append(f"made ready {_ago(context.updated_at)}{', as you asked' if context.asked else ''}")
    elif context.last_used_at is not None:
        parts.append(f"last used {_ago(context.last_used_at)}")
    if context.hits:
        replies = counted(context.hits, "reply", "replies")
        parts.append(f"{replies} began from it and saved {duration_in_words(context.saved_s)}")
    else:
        parts.append("no reply has begun from it yet")
    text = " · ".join(parts)
    return text[0].upper() + text[1:]


def cost_in_words(estimate: Estimate) -> str:
    """`About 2,376 tokens: 54.8 MB on the disk, 12 s to read.`"""
    tokens = counted(estimate.tokens, "token", "tokens")
    return f"About {tokens}: {size_in_words(estimate.size)} on the disk, {duration_in_words(estimate.seconds)} to read."


def _ago(moment: dt.datetime) -> str:
    words = relative_time(moment)
    return "just now" if words == "now" else words
