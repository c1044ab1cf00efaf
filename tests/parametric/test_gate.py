"""The gate: open for what an adapter was taught, closed for what only sounds like it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from memos_core.cube import MemCube
from memos_core.models.backend import Judged
from memos_core.parametric.evaluation import gate_questions
from memos_core.parametric.gate import AdapterGate
from memos_core.parametric.questions import lesson
from tests.support.scripted import hashed_vector

TEXTS = {"dog": "My dog's name is Biscuit.", "leo": "My son Leo is seven years old.", "home": "I live in Porto."}


@pytest.fixture
def texts() -> dict[str, str]:
    return dict(TEXTS)


ASKED = {
    "dog": ["What is my dog called?", "Do I have a dog?", "name of the dog", "who is Biscuit", "my dogs name"],
    "leo": ["How old is my son Leo?", "What age is Leo?", "Leo is how old", "who is seven", "my sons age"],
    "home": ["Where do I live?", "Which city do I live in?", "where is my home", "my city", "do I live in Porto"],
}


def judge(question: str, notes: Sequence[str]) -> list[Judged]:
    """A scripted judge of answers, which knows which of the texts answers which of the questions."""
    answers = {"dog": TEXTS["dog"], "Leo": TEXTS["leo"], "I live": TEXTS["home"], "the coast": TEXTS["home"]}
    right = {text for sign, text in answers.items() if sign in question}
    return [Judged(0.9 if note in right else 0.01, 0.0) for note in notes]


@pytest.fixture
def gate(texts: dict[str, str]) -> AdapterGate:
    made = (lesson(MemCube(id=id, text=text), ASKED[id]) for id, text in TEXTS.items())
    questions = gate_questions([one for one in made if one is not None], embedded)
    assert questions is not None
    return AdapterGate(questions[0], texts.get, judge)


def embedded(texts: Sequence[str]) -> NDArray[np.float32]:
    return np.stack([hashed_vector(text) for text in texts])


def opens(gate: AdapterGate, message: str) -> str | None:
    opened = gate.open(message, hashed_vector(message))
    return None if opened is None else opened.cube


@pytest.mark.parametrize(
    ("message", "cube"),
    [
        ("What is my dog called?", "dog"),
        ("what is my dog called please", "dog"),
        ("What is my cat called?", None),
        ("What is Tom's dog called?", None),
        ("What is his dog called?", None),
        ("How old is Leo?", "leo"),
        ("How old is my son Max, not Leo?", None),
        ("Where on the coast is my home?", "home"),
        ("Where does Napoleon live?", None),
        ("How do I boil an egg?", None),
    ],
)
def test_it_opens_for_what_was_taught_alone(gate: AdapterGate, message: str, cube: str | None) -> None:
    assert opens(gate, message) == cube


def test_it_gives_the_words_that_were_taught(gate: AdapterGate) -> None:
    opened = gate.open("what is my dog called please", hashed_vector("what is my dog called please"))
    assert opened is not None and opened.question == "What is my dog called?"


def test_without_the_judge_it_stays_shut(texts: dict[str, str], gate: AdapterGate) -> None:
    questions = gate_questions(
        [made for id in TEXTS if (made := lesson(MemCube(id=id, text=TEXTS[id]), ASKED[id]))], embedded
    )
    assert questions is not None
    assert opens(AdapterGate(questions[0], texts.get, lambda *_: None), "What is my dog called?") is None


def test_a_memory_that_no_longer_stands_shuts_it(gate: AdapterGate, texts: dict[str, str]) -> None:
    assert opens(gate, "What is my dog called?") == "dog"
    del texts["dog"]
    assert opens(gate, "What is my dog called?") is None
