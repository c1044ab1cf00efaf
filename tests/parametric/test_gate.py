"""The gate: open for what was taught, shut for what only sounds like it."""

from __future__ import annotations

import numpy as np
import pytest

from memos_core.cube import MemCube
from memos_core.parametric.evaluation import gate_questions
from memos_core.parametric.gate import AdapterGate
from memos_core.parametric.questions import lesson
from tests.support.scripted import hashed_vector

TEXTS = {"dog": "My dog's name is Biscuit.", "leo": "My son Leo is seven years old.", "home": "I live in Porto."}


@pytest.fixture
def texts() -> dict[str, str]:
    return dict(TEXTS)


@pytest.fixture
def gate(texts: dict[str, str]) -> AdapterGate:
    lessons = [one for id, text in TEXTS.items() if (one := lesson(MemCube(id=id, text=text))) is not None]
    questions = gate_questions(lessons, lambda asked: np.stack([hashed_vector(text) for text in asked]))
    assert questions is not None
    return AdapterGate(questions[0], texts.get)


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
        ("How old is my son Leo?", "leo"),
        ("How old is Leo?", "leo"),
        ("How old is my son Max?", None),
        ("Where do I live?", "home"),
        ("Where does Napoleon live?", None),
        ("How do I boil an egg?", None),
        ("What is my dog called? And write me a poem about it.", None),
        ("What is my dog called " + "and so on " * 20, None),
    ],
)
def test_it_opens_for_what_was_taught_alone(gate: AdapterGate, message: str, cube: str | None) -> None:
    assert opens(gate, message) == cube


def test_it_gives_the_words_that_were_taught(gate: AdapterGate) -> None:
    opened = gate.open("what is my dog called please", hashed_vector("what is my dog called please"))
    assert opened is not None and opened.question == "What is my dog called?"


def test_a_memory_that_no_longer_stands_shuts_it(gate: AdapterGate, texts: dict[str, str]) -> None:
    assert opens(gate, "What is my dog called?") == "dog"
    del texts["dog"]
    assert opens(gate, "What is my dog called?") is None
