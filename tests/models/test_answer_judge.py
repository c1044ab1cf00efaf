"""The judge of answers, for real: what a note answers, what is only near it, and no host without it."""

from __future__ import annotations

import pytest

from memos_core.chat.recollection import SURE
from memos_core.models.host import ModelHost
from memos_core.plaintext.prompt_layouts import TINY

pytestmark = pytest.mark.model

NOTES = [
    "My dog is called Biscuit.",
    "I take my coffee with oat milk.",
    "My husband's name is Emil.",
    "My bike was stolen from the shed.",
    "I am allergic to walnuts.",
]


@pytest.mark.parametrize(
    ("question", "note"),
    [
        ("What should I shout when the dog runs off?", 0),
        ("What goes into my coffee?", 1),
        ("Who am I married to?", 2),
        ("What happened to my bicycle?", 3),
        ("Which nuts must never be in my food?", 4),
    ],
)
def test_it_sees_which_note_answers(starter_host: ModelHost, question: str, note: int) -> None:
    assert starter_host.wait_for_embedder(120)
    judged = starter_host.judge(question, NOTES)
    assert max(range(len(NOTES)), key=lambda i: judged[i].rank) == note
    assert max(one.chance for one in judged) >= SURE


@pytest.mark.parametrize(
    "question",
    [
        "What is my cat called?",
        "When was my car stolen?",
        "How old is my dog?",
        "When is Emil's birthday?",
        "Where does your sister live?",
    ],
)
def test_what_is_near_is_no_answer(starter_host: ModelHost, question: str) -> None:
    assert starter_host.wait_for_embedder(120)
    assert max(one.chance for one in starter_host.judge(question, NOTES)) < TINY.possible


def test_it_takes_no_notes_long_ones_and_any_signs(starter_host: ModelHost) -> None:
    assert starter_host.wait_for_embedder(120)
    assert starter_host.judge("What?", []) == []
    judged = starter_host.judge(
        "?" * 5000, ["x" * 100_000, "", "\x00\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16")]
    )
    assert len(judged) == 3 and all(0 <= one.chance <= 1 for one in judged)
