"""How changes of memories are said to people, in the window and in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from memos_core.wording import Wording, say, say_count

if TYPE_CHECKING:
    from memos_core.cube import Change


class _Verb(NamedTuple):
    """How the engine's name for a change is said; `{memories}` stands for them."""

    doing: Wording
    """Said after "Undone:" and the like."""
    happened: Wording
    """Said of one memory, in its history."""


_VERBS = {
    "remember": _Verb(say("remembering {memories}"), say("remembered")),
    "record": _Verb(say("keeping {memories} word for word"), say("kept word for word")),
    "import": _Verb(say("importing {memories}"), say("imported")),
    "take": _Verb(say("keeping {memories}"), say("kept")),
    "dismiss": _Verb(say("dismissing {memories}"), say("dismissed")),
    "edit": _Verb(say("editing {memories}"), say("edited")),
    "understood better": _Verb(say("understanding {memories} better"), say("understood better")),
    "compared": _Verb(say("replacing older memories with {memories}"), say("compared with what was known")),
    "rename": _Verb(say("changing a name in {memories}"), say("a name in it changed")),
    "link": _Verb(say("saying whom {memories} is about"), say("said whom it is about")),
    "restore": _Verb(say("going back to an earlier version of {memories}"), say("earlier version restored")),
    "pin": _Verb(say("pinning {memories}"), say("pinned")),
    "unpin": _Verb(say("unpinning {memories}"), say("unpinned")),
    "archive": _Verb(say("archiving {memories}"), say("archived")),
    "activate": _Verb(say("bringing back {memories}"), say("brought back")),
    "expire": _Verb(say("setting when {memories} expires"), say("expired")),
    "keep": _Verb(say("removing the expiry date of {memories}"), say("expiry date removed")),
    "freeze": _Verb(say("freezing {memories}"), say("frozen")),
    "unfreeze": _Verb(say("unfreezing {memories}"), say("unfrozen")),
    "tag": _Verb(say("changing the tags of {memories}"), say("tags changed")),
    "move": _Verb(say("moving {memories} to another space"), say("moved to another space")),
    "mark": _Verb(say("marking {memories} as sensitive"), say("marked as sensitive")),
    "restrict": _Verb(say("choosing who may read {memories}"), say("readers chosen")),
    "merge": _Verb(say("merging {memories}"), say("merged into another")),
    "settle": _Verb(say("settling a contradiction with {memories}"), say("contradiction settled")),
    "fold": _Verb(say("saying {memories} again"), say("said again")),
    "supersede": _Verb(say("replacing {memories}"), say("replaced by a newer one")),
    "come true": _Verb(say("seeing that {memories} has come true"), say("its day has come")),
    "conflict": _Verb(say("contradicting {memories}"), say("contradicted")),
    "precede": _Verb(say("saying what was so before or after {memories}"), say("given a time")),
    "unlink": _Verb(say("forgetting what {memories} was linked to"), say("a linked memory was forgotten")),
    "remind": _Verb(say("the reminder {memories}"), say("reminder made")),
    "reschedule": _Verb(say("changing the reminder {memories}"), say("reminder changed")),
    "done": _Verb(say("marking {memories} as done"), say("done")),
    "snooze": _Verb(say("putting off {memories}"), say("put off")),
    "skip": _Verb(say("skipping {memories} once"), say("skipped once")),
    "end": _Verb(say("ending the reminder {memories}"), say("ended")),
    "recover": _Verb(say("recovering {memories}"), say("recovered from damage")),
    "undo": _Verb(say("undoing a change of {memories}"), say("a change was undone")),
    "forget": _Verb(say("forgetting {memories}"), say("forgotten")),
}  # fmt: skip
_OTHER = _Verb(say("changing {memories}"), say("changed"))
"""For a change that only another version of the program makes."""


def doing_in_words(verb: str, text: str, count: int) -> Wording:
    """What an operation did: `editing “I live in Porto.”`, `archiving “I ski.” and 2 more`.

    Args:
        verb: the engine's name for it.
        text: the text of the first memory, or its beginning; empty where it was forgotten since.
        count: how many memories it has changed.
    """
    if not text:
        memories = say_count("{n} memory", "{n} memories", max(count, 1))
    elif count <= 1:
        memories = say("“{text}”", text=text)
    else:
        memories = say("“{text}” and {more} more", text=text, more=count - 1)
    return _VERBS.get(verb, _OTHER).doing.filled(memories=memories)


def undone_in_words(verb: str) -> Wording:
    """Why a memory is as it was before: `taken back: edited`."""
    return say("taken back: {what}", what=_VERBS.get(verb, _OTHER).happened)


def change_in_words(change: Change) -> Wording:
    """What happened to a memory, in its history: `edited`, `given an expiry date`."""
    if change.verb == "expire" and change.after is not None and change.after.state.value != "expired":
        return say("given an expiry date")
    if change.verb == "merge" and change.before is None:
        return say("merged from several")
    return _VERBS.get(change.verb, _OTHER).happened
