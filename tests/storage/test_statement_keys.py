"""Which statements have the same text or subject: a statement saved again is found, whatever happened to it meanwhile."""

from __future__ import annotations

from memos_core import MemOS, SemanticType
from tests.conftest import Open


def test_what_is_said_again_is_found_after_edits_undoing_forgetting_and_opening_anew(open_memos: Open) -> None:
    memos = open_memos()
    kept = memos.remember("My dentist is Dr Okafor.")
    assert memos.remember("My dentist is Dr Okafor.").id == kept.id
    memos.edit(kept.id, text="The piano was tuned in May.")
    again = memos.remember("My dentist is Dr Okafor.")
    assert again.id != kept.id
    memos.forget(again.id)
    third = memos.remember("My dentist is Dr Okafor.")
    assert third.id not in (kept.id, again.id)
    memos.undo()
    assert memos.remember("The piano was tuned in May.").id == kept.id
    memos.close()
    anew = open_memos()
    assert anew.remember("The piano was tuned in May.").id == kept.id
    assert anew.remember("My dentist is Dr Okafor.").id != third.id


def test_what_was_said_word_for_word_is_no_statement(memos: MemOS) -> None:
    verbatim = memos.remember("I play the cello.", type=SemanticType.EPISODE)
    assert memos.remember("I play the cello.", type=SemanticType.FACT).id != verbatim.id
