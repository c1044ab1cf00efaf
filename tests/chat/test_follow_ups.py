"""A message that continues what was said before is searched for together with it."""

from __future__ import annotations

import pytest

from memos_core import MemOS
from memos_core.language.follow_ups import completed, follows_up, gone_on_with, is_vague
from tests.support.talk import listen

VISIT = "My sister Lena comes to Porto by train on Friday at noon."
GARDEN = "The pear tree in the garden was cut in March."


@pytest.mark.parametrize(
    "text",
    [
        "and when does she arrive?",
        "why?",
        "And then?",
        "What about him?",
        "when does it end?",
        "so where is that",
        "who is she?",
    ],
)
def test_what_needs_the_turn_before_it(text: str) -> None:
    assert follows_up(text)
    assert completed(text, ["Lena visits us.", "The tree is old."]) == f"Lena visits us. {text}"
    assert completed(text, []) == text


@pytest.mark.parametrize(
    "text", ["When does Lena arrive?", "My dog is called Biscuit.", "He likes pears.", "What is my name?"]
)
def test_what_stands_by_itself(text: str) -> None:
    assert not follows_up(text)
    assert completed(text, ["Lena visits us."]) == text


def test_of_several_follow_ups_each_goes_on_with_the_turn_that_stands_by_itself() -> None:
    assert (
        completed("and where?", ["when does she arrive?", "Lena visits us.", "The tree."])
        == "Lena visits us. and where?"
    )
    assert is_vague("and then?") and is_vague("why?") and not is_vague("and the train?")


def test_a_follow_up_finds_what_the_turn_before_it_was_about(memos: MemOS) -> None:
    told = [memos.remember(text) for text in (VISIT, GARDEN, "The plumber arrives in the afternoon.")]
    listen(memos.chat("c1", "Is Lena, my sister, going to visit?"))
    asked = listen(memos.chat("c1", "and when does she arrive?"))
    assert told[0].id in [hit.cube.id for hit in asked.recalled]


@pytest.mark.parametrize("text", ["why?", "and then?", "what about it?"])
def test_a_vague_follow_up_brings_up_nothing_of_another_talk(memos: MemOS, text: str) -> None:
    memos.remember(VISIT)
    memos.remember(GARDEN)
    listen(memos.chat("c1", "How do aeroplanes stay up?"))
    assert not listen(memos.chat("c1", text)).recalled
    assert not listen(memos.chat("c2", text)).recalled  # in this conversation, nothing was said before


def test_a_short_question_in_another_language_may_go_on_with_the_turn_before_it() -> None:
    told = "Meine Schwester Lena fährt am Freitag mit dem Zug nach Porto."
    assert gone_on_with("und wann kommt sie an?", [told, "Hallo"]) == f"{told} und wann kommt sie an?"
    assert gone_on_with("她几点到？", ["我妹妹星期五来吗？", told]) == f"{told} 我妹妹星期五来吗？ 她几点到？"
    assert gone_on_with("und wann kommt sie an?", []) == gone_on_with("Ich mag Birnen.", [told]) == ""
    assert gone_on_with("When does the train to the city leave?", [told]) == gone_on_with("why?", [told]) == ""


def test_what_is_found_with_the_turn_before_it_is_recalled_where_nothing_is_found_without(memos: MemOS) -> None:
    told = memos.remember("Lena kommt am Freitag mittags mit dem Zug nach Porto.")
    assert not listen(memos.chat("c2", "und wie lange?")).recalled
    listen(memos.chat("c1", "Kommt Lena am Freitag nach Porto?"))
    asked = listen(memos.chat("c1", "und wie lange?"))
    assert told.id in [hit.cube.id for hit in asked.recalled]
