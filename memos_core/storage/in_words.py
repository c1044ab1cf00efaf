"""How changes of memories are said to people, in the window and in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from memos_core.cube import Change


class _Verb(NamedTuple):
    """How the engine's name for a change is said; `{}` stands for the memories."""

    doing: str
    """Said after "Undone:" and the like."""
    did: str
    """Said after the name of who did it."""
    happened: str
    """Said of one memory, in its history."""


_VERBS = {
    "remember": _Verb("remembering {}", "remembered {}", "remembered"),
    "record": _Verb("keeping {} word for word", "kept {} of a chat word for word", "kept word for word"),
    "import": _Verb("importing {}", "imported {}", "imported"),
    "take": _Verb("keeping {}", "kept {} that had been brought in", "kept"),
    "dismiss": _Verb("dismissing {}", "dismissed {} that had been brought in", "dismissed"),
    "edit": _Verb("editing {}", "edited {}", "edited"),
    "understood better": _Verb("understanding {} better", "understood {} better", "understood better"),
    "rename": _Verb("changing a name in {}", "changed a name in {}", "a name in it changed"),
    "link": _Verb("saying whom {} is about", "said whom {} are about", "said whom it is about"),
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
    "remind": _Verb("the reminder {}", "made the reminder {}", "reminder made"),
    "reschedule": _Verb("changing the reminder {}", "changed the reminder {}", "reminder changed"),
    "done": _Verb("marking {} as done", "marked {} as done", "done"),
    "snooze": _Verb("putting off {}", "put off {}", "put off"),
    "skip": _Verb("skipping {} once", "skipped {} once", "skipped once"),
    "end": _Verb("ending the reminder {}", "ended the reminder {}", "ended"),
    "recover": _Verb("recovering {}", "recovered {}", "recovered from damage"),
    "undo": _Verb("undoing a change of {}", "undid a change of {}", "a change was undone"),
    "forget": _Verb("forgetting {}", "forgot {} for good", "forgotten"),
}  # fmt: skip
_OTHER = _Verb("changing {}", "changed {}", "changed")
"""For a change that only another version of the program makes."""


def doing_in_words(verb: str, text: str, count: int) -> str:
    """What an operation did: `editing “I live in Porto.”`, `archiving “I ski.” and 2 more`.

    Args:
        verb: the engine's name for it.
        text: of the first memory, or its beginning; empty where it was forgotten since.
        count: of how many memories.
    """
    if not text:
        memories = "1 memory" if count <= 1 else f"{count:,} memories"
    else:
        memories = f"“{text}”" if count <= 1 else f"“{text}” and {count - 1:,} more"
    return _VERBS.get(verb, _OTHER).doing.format(memories)


def did_in_words(verb: str, memories: str) -> str | None:
    """What somebody did to memories: `archived 3 memories`; None for other changes."""
    return _VERBS[verb].did.format(memories) if verb in _VERBS else None


def change_in_words(change: Change) -> str:
    """What happened to a memory, in its history: `edited`, `given an expiry date`."""
    if change.verb == "expire" and change.after is not None and change.after.state.value != "expired":
        return "given an expiry date"
    if change.verb == "merge" and change.before is None:
        return "merged from several"
    return _VERBS.get(change.verb, _OTHER).happened
