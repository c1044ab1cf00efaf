"""Shared spaces in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import Later, number, plural, tr

if TYPE_CHECKING:
    from memos_core import SharedSpace, SourceStatus

KINDS = {
    "new": Later("New"),
    "changed": Later("Changed there"),
    "both changed": Later("Changed there and here: both are kept, and you say which one is true"),  # no text
    "retired": Later("No longer in the space there: it is archived here"),
    "withdrawn": Later("Forgotten there"),
}
"""The headings of the kinds of offers, by the engine's names, in the order in which they are shown."""
KEPT_AND_FORGOTTEN = "withdrawn"


def state_in_words(shared: SharedSpace) -> str:
    """The state of a shared space in a few words: `In step`, `3 new`. A problem is explained elsewhere."""
    if shared.problem:
        return tr("Not in step now")
    if shared.offers:
        return plural("{n} new", "{n} new", shared.offers)
    standings = {source.standing.value for source in shared.sources}
    if standings & {"key changed", "refused"}:  # no text
        return tr("Something is refused")
    if "waiting" in standings:
        return tr("Waiting for files to arrive")
    if "away" in standings:
        return tr("Somebody has left the folder")
    if shared.unknown:
        return tr("Somebody else publishes there")
    return tr("In step")


def does_in_words(shared: SharedSpace) -> str:
    """What the person does with the space: `You publish 12 memories and follow 1 publisher`."""
    if not shared.publishes:
        return plural("You follow {n} publisher", "You follow {n} publishers", len(shared.sources))
    published = plural("You publish {n} memory", "You publish {n} memories", shared.published)
    if not shared.sources:
        return published
    followed = plural("You follow {n} publisher", "You follow {n} publishers", len(shared.sources))
    return f"{published} · {followed}"


def source_in_words(source: SourceStatus) -> str:
    """A publisher's name, and what its authenticity rests on: the person's own computer, or the fingerprint of a key."""
    if source.own:
        return tr("{name} · your own computer", name=source.name)
    return tr("{name} · key {number}", name=source.name, number=source.fingerprint)


def more_in_words(count: int) -> str:
    """`and 1,204 more`."""
    return tr("and {count} more", count=number(count))
