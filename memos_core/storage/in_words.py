"""How changes of memories are said to people, in the window and in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from memos_core.cube import Change


class _Verb(NamedTuple):
    """How the engine's name for a change is said; `{}` stands for the memories."""

    doing: str
    """Said after "Undone:" and the like."""
    happened: str
    """Said of one memory, in its history."""


_VERBS = {
    "remember": _Verb("remembering {}", "remembered"),
    "record": _Verb("keeping {} word for word", "kept word for word"),
    "import": _Verb("importing {}", "imported"),
    "take": _Verb("keeping {}", "kept"),
    "dismiss": _Verb("dismissing {}", "dismissed"),
    "edit": _Verb("editing {}", "edited"),
    "understood better": _Verb("understanding {} better", "understood better"),
    "rename": _Verb("changing a name in {}", "a name in it changed"),
    "link": _Verb("saying whom {} is about", "said whom it is about"),
    "restore": _Verb("going back to an earlier version of {}", "earlier version restored"),
    "pin": _Verb("pinning {}", "pinned"),
    "unpin": _Verb("unpinning {}", "unpinned"),
    "archive": _Verb("archiving {}", "archived"),
    "activate": _Verb("bringing back {}", "brought back"),
    "expire": _Verb("setting when {} expires", "expired"),
    "keep": _Verb("removing the expiry date of {}", "expiry date removed"),
    "freeze": _Verb("freezing {}", "frozen"),
    "unfreeze": _Verb("unfreezing {}", "unfrozen"),
    "tag": _Verb("changing the tags of {}", "tags changed"),
    "move": _Verb("moving {} to another space", "moved to another space"),
    "restrict": _Verb("choosing who may read {}", "readers chosen"),
    "merge": _Verb("merging {}", "merged into another"),
    "settle": _Verb("settling a contradiction with {}", "contradiction settled"),
    "fold": _Verb("saying {} again", "said again"),
    "supersede": _Verb("replacing {}", "replaced by a newer one"),
    "conflict": _Verb("contradicting {}", "contradicted"),
    "precede": _Verb("saying what was so before or after {}", "given a time"),
    "unlink": _Verb("forgetting what {} was linked to", "a linked memory was forgotten"),
    "remind": _Verb("the reminder {}", "reminder made"),
    "reschedule": _Verb("changing the reminder {}", "reminder changed"),
    "done": _Verb("marking {} as done", "done"),
    "snooze": _Verb("putting off {}", "put off"),
    "skip": _Verb("skipping {} once", "skipped once"),
    "end": _Verb("ending the reminder {}", "ended"),
    "recover": _Verb("recovering {}", "recovered from damage"),
    "undo": _Verb("undoing a change of {}", "a change was undone"),
    "forget": _Verb("forgetting {}", "forgotten"),
}  # fmt: skip
_OTHER = _Verb("changing {}", "changed")
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


def change_in_words(change: Change) -> str:
    """What happened to a memory, in its history: `edited`, `given an expiry date`."""
    if change.verb == "expire" and change.after is not None and change.after.state.value != "expired":
        return "given an expiry date"
    if change.verb == "merge" and change.before is None:
        return "merged from several"
    return _VERBS.get(change.verb, _OTHER).happened
