"""The transcript of a conversation, with what the memory did with each message."""

from __future__ import annotations

from memos_core import MemOS


def test_the_transcript_names_what_contradicts_also_where_one_is_frozen(memos: MemOS) -> None:
    old = memos.freeze(memos.remember("My dog is called Biscuit.").id)
    list(memos.chat("c1", "My dog is called Rex."))
    list(memos.chat("c2", "What is my dog called?"))
    told = memos.transcript("c1")[0]
    assert [[cube.text for cube in group] for group in told.conflicts] == [
        ["My dog is called Rex.", "My dog is called Biscuit."]
    ]
    asked = memos.transcript("c2")[1]
    assert {cube.id for group in asked.conflicts for cube in group} == {old.id, told.saved[0].id}
    memos.archive(told.saved[0].id)
    assert memos.transcript("c1")[0].conflicts == []
