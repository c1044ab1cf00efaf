"""Changes of memories in words: each has a sentence of its own, without names from the code."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from memos_core import MemCube, MemOS, Operation, Wording, archiving, change_in_words


def test_every_change_by_hand_is_said_as_a_sentence(memos: MemOS) -> None:
    cube = memos.remember("I live in Porto.")
    said: list[str] = []

    def note(change: Callable[[], object]) -> None:
        change()
        operation = memos.last_operation()
        assert operation is not None
        said.append(operation.summary)

    note(lambda: None)
    note(lambda: memos.edit(cube.id, text="I live in Braga."))
    note(lambda: memos.restore(cube.id, version=1))
    note(lambda: memos.pin(cube.id))
    note(lambda: memos.pin(cube.id, False))
    note(lambda: memos.archive(cube.id))
    note(lambda: memos.activate(cube.id))
    note(lambda: memos.freeze(cube.id))
    note(lambda: memos.freeze(cube.id, False))
    note(lambda: memos.restrict(cube.id, ["person"]))
    note(lambda: memos.expire(cube.id))
    assert said == [
        "remembering “I live in Porto.”",
        "editing “I live in Braga.”",
        "going back to an earlier version of “I live in Porto.”",
        "pinning “I live in Porto.”",
        "unpinning “I live in Porto.”",
        "archiving “I live in Porto.”",
        "bringing back “I live in Porto.”",
        "freezing “I live in Porto.”",
        "unfreezing “I live in Porto.”",
        "choosing who may read “I live in Porto.”",
        "setting when “I live in Porto.” expires",
    ]
    history = {change.verb: change_in_words(change) for change in memos.history(cube.id)}
    assert history["restrict"] == "readers chosen" and history["expire"] == "expired"
    assert all(" " in words or words.endswith(("ed", "en")) for words in history.values())


def test_a_change_of_several_says_how_many_more(memos: MemOS) -> None:
    cubes = [memos.remember(text) for text in ("I ski.", 'My boat is called "Sea Dog".', "My tea is green.")]
    memos.change_many(archiving, [cube.id for cube in cubes])
    operation = memos.last_operation()
    assert operation is not None
    assert operation.summary.endswith("” and 2 more")
    assert operation.summary.startswith("archiving “")


def quoted(cube: MemCube) -> str:
    return f"“{cube.text}”"


def test_a_change_that_only_another_version_makes_and_one_whose_text_was_forgotten_are_said_in_words() -> None:
    moment = dt.datetime(2026, 3, 3, tzinfo=dt.UTC)
    made = Operation(1, moment, "person", "translate", "I ski.", ("a" * 32,), undone=False)
    assert made.summary == "changing “I ski.”"
    erased = Operation(1, moment, "person", "edit", "", ("a" * 32, "b" * 32), undone=False)
    assert erased.summary == "editing 2 memories"


def test_quotation_marks_in_a_memory_stay(memos: MemOS) -> None:
    cube = memos.remember('My boat is called "Sea Dog".')
    operation = memos.last_operation()
    assert operation is not None and operation.summary == f"remembering {quoted(cube)}"


def test_what_happened_to_a_memory_is_said_by_what_came_of_it(memos: MemOS) -> None:
    one, other = memos.remember("I have a red bike."), memos.remember("My bike has eight gears.")
    memos.expire(one.id, at=dt.date(2999, 1, 1))
    merged = memos.merge([one.id, other.id], text="I have a red bike with eight gears.")
    assert [change_in_words(change) for change in memos.history(one.id)] == [
        "merged into another", "given an expiry date", "remembered",
    ]  # fmt: skip
    (made,) = memos.history(merged.id)
    assert change_in_words(made) == "merged from several"
    assert change_in_words(made.model_copy(update={"verb": "translate"})) == "changed"


def test_reasons_keep_what_they_were_made_from_while_the_program_is_closed(
    open_memos: Callable[..., MemOS],
) -> None:
    memos = open_memos()
    cube = memos.remember("I ski.")
    memos.edit(cube.id, text="I swim.")
    memos.restore(cube.id, version=1)
    memos.close()
    again = open_memos()
    reason = again.history(cube.id)[0].reason
    assert isinstance(reason, Wording) and (reason, reason.values) == ("you restored version 1", {"version": 1})
    assert again.history(cube.id)[0].model_dump(mode="json")["reason"] == "you restored version 1"
    why = again.recall("Do I ski?")[0].why
    assert isinstance(why, Wording) and "atched" in why and why.values
