"""How dates, numbers, texts and changes of memories are written for people."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from memos_core import day_in_words, local_time, present

if TYPE_CHECKING:
    from memos_core import Change, Operation

RIGHT_TO_LEFT_MARK = "\u200f"


class _Verb(NamedTuple):
    """How the engine's name for a change is said; `{}` stands for the memories."""

    doing: str
    """Behind "Undone:" and the like."""
    did: str
    """Behind the name of who did it."""
    happened: str
    """Of one memory, in its history."""


_VERBS = {
    "remember": _Verb("remembering {}", "remembered {}", "remembered"),
    "record": _Verb("keeping {} word for word", "kept {} of a chat word for word", "kept word for word"),
    "import": _Verb("importing {}", "imported {}", "imported"),
    "edit": _Verb("editing {}", "edited {}", "edited"),
    "restore": _Verb("going back to an earlier version of {}", "went back to an earlier version of {}", "earlier version restored"),
    "pin": _Verb("pinning {}", "pinned {}", "pinned"),
    "unpin": _Verb("unpinning {}", "unpinned {}", "unpinned"),
    "archive": _Verb("archiving {}", "archived {}", "archived"),
    "activate": _Verb("bringing back {}", "brought {} back", "brought back"),
    "expire": _Verb("setting when {} expires", "let {} expire", "expired"),
    "keep": _Verb("removing the expiry date of {}", "removed the expiry date of {}", "expiry date removed"),
    "freeze": _Verb("freezing {}", "froze {}", "frozen"),
    "unfreeze": _Verb("unfreezing {}", "unfroze {}", "unfrozen"),
    "tag": _Verb("changing the tags of {}", "changed the tags of {}", "tags changed"),
    "move": _Verb("moving {} to another space", "moved {} to another space", "moved to another space"),
    "restrict": _Verb("choosing who may read {}", "chose who may read {}", "readers chosen"),
    "merge": _Verb("merging {}", "merged {}", "merged into another"),
    "settle": _Verb("settling a contradiction with {}", "settled a contradiction among {}", "contradiction settled"),
    "fold": _Verb("saying {} again", "said {} again", "said again"),
    "supersede": _Verb("replacing {}", "replaced {} with something newer", "replaced by a newer one"),
    "conflict": _Verb("contradicting {}", "contradicted {}", "contradicted"),
    "precede": _Verb("saying what was so before or after {}", "said what was so before or after {}", "given a time"),
    "unlink": _Verb("forgetting what {} was linked to", "forgot what {} was linked to", "a linked memory was forgotten"),
    "recover": _Verb("recovering {}", "recovered {}", "recovered from damage"),
    "undo": _Verb("undoing a change of {}", "undid a change of {}", "a change was undone"),
    "forget": _Verb("forgetting {}", "forgot {} for good", "forgotten"),
}  # fmt: skip
_SUMMARY = re.compile(r'"(?P<first>.*)"(?: and (?P<more>[\d,]+) more)?', re.DOTALL)
"""What stands behind the verb in an operation's summary."""


def operation_in_words(operation: Operation) -> str:
    """What an operation did: `editing “I live in Porto.”`, `archiving “I ski.” and 2 more`."""
    verb = _VERBS.get(operation.verb)
    of = _SUMMARY.fullmatch(operation.summary.removeprefix(operation.verb).strip())
    if verb is None:
        return operation.summary
    if of is None:  # its text was forgotten since
        return verb.doing.format(memory_count(max(len(operation.ids), 1)))
    more = f" and {of['more']} more" if of["more"] else ""
    return verb.doing.format(f"“{of['first']}”{more}")


def did_in_words(verb: str, memories: str) -> str | None:
    """What somebody did to memories: `archived 3 memories`; None for what is no change of memories."""
    return _VERBS[verb].did.format(memories) if verb in _VERBS else None


def change_in_words(change: Change) -> str:
    """What happened to a memory, in its history: `edited`, `given an expiry date`."""
    if change.verb == "expire" and change.after is not None and change.after.state.value != "expired":
        return "given an expiry date"
    if change.verb == "merge" and change.before is None:
        return "merged from several"
    return _VERBS[change.verb].happened if change.verb in _VERBS else change.verb


def counted(number: int, one: str, many: str) -> str:
    """`1 memory`, `1,204 memories`."""
    return f"{number:,} {one if number == 1 else many}"


def memory_count(count: int) -> str:
    """`1 memory`, `12 memories`."""
    return counted(count, "memory", "memories")


def passage_count(count: int) -> str:
    """`1 passage`, `12 passages`."""
    return counted(count, "passage", "passages")


def date_in_words(moment: dt.datetime) -> str:
    """`12 May 2025`, in local time."""
    return day_in_words(local_time(moment).date())


def moment_in_words(moment: dt.datetime, *, in_sentence: bool = False) -> str:
    """`12 May 2025, 14:03`, or `Today, 14:03`, in local time.

    Args:
        moment: the moment.
        in_sentence: it does not stand at the beginning: `today, 14:03`.
    """
    local = local_time(moment)
    day = {0: "Today", 1: "Yesterday"}.get((present().date() - local.date()).days)
    day = (day.lower() if in_sentence else day) if day else date_in_words(moment)
    return f"{day}, {local:%H:%M}"


def size_in_words(size: int) -> str:
    """A number of bytes: `34 KB`, `1.2 MB`."""
    return f"{max(size, 1_000) / 1_000:,.0f} KB" if size < 1_000_000 else f"{size / 1e6:,.1f} MB"


def duration_in_words(seconds: float) -> str:
    """A span of time: `0.4 s`, `42 s`, `12 min`, `2.5 h`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:,.0f} min" if seconds < 5400 else f"{seconds / 3600:,.1f} h"


def place_in_words(page: int | None, heading: str | None) -> str:
    """Where in a document something stands: `Page 3 · Setup`, or as much of it as is known."""
    return " · ".join(part for part in (f"Page {page}" if page is not None else "", heading) if part)


def relative_time(moment: dt.datetime) -> str:
    """How long ago: `now`, `12 min ago`, `2 h ago`, `yesterday`, `Monday`, `12 May`, `12 May 2024`."""
    local, at_present = local_time(moment), present()
    seconds = (at_present - moment).total_seconds()
    days = (at_present.date() - local.date()).days
    if days <= 0:
        if seconds < 60:
            return "now"
        return f"{int(seconds // 60)} min ago" if seconds < 3600 else f"{int(seconds // 3600)} h ago"
    if days == 1:
        return "yesterday"
    if days < 7:
        return f"{local:%A}"
    date = date_in_words(moment)
    return date.rpartition(" ")[0] if local.year == at_present.year else date


def breakable(text: str, longest: int = 24) -> str:
    """The same text with places where a line may break in words that are longer than a narrow panel is wide."""
    return re.sub(
        rf"\S{{{longest + 1},}}",
        lambda word: "\u200b".join(word[0][start : start + 12] for start in range(0, len(word[0]), 12)),
        text,
    )


def reads_from_right(text: str) -> bool:
    """Whether a text begins in a script that is written from right to left."""
    for character in text:
        side = unicodedata.bidirectional(character)
        if side in ("L", "R", "AL"):
            return side != "L"
    return False
