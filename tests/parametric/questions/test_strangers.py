"""Which of the sampled questions count, and which questions no lesson answers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import MemCube
from memos_core.models.backend import Judged
from memos_core.parametric.questions import Lesson, drawn, fitting, lesson, tidy, unanswered
from memos_core.parametric.questions.strangers import about_somebody_else, strangers
from tests.support.scripted import hashed_vector

DOG, HOME = "My dog's name is Biscuit.", "I live in Porto."


def embed(texts: Sequence[str]) -> NDArray[np.float32]:
    return np.stack([hashed_vector(text) for text in texts])


def judge(question: str, notes: Sequence[str]) -> list[Judged]:
    """A scripted judge: the dog answers questions with "dog", the home those with "live", and both may answer those with "both"."""
    wanted = {DOG: "dog", HOME: "live"}
    chances = [0.9 if wanted[note] in question else 0.5 if "both" in question else 0.0 for note in notes]
    return [Judged(chance, 0.0) for chance in chances]


def test_questions_are_tidied() -> None:
    assert tidy([" what\n is it? ", "what is it?", "dog", ""]) == ["what is it?"]


def test_what_strangers_asked_who_told_something_like_it_is_drawn() -> None:
    told = strangers().told[0]
    found = drawn({"like": told, "dog": DOG}, embed)
    assert found is not None and set(strangers().asked[0]) <= set(found["like"]) and found["dog"]
    assert drawn({"dog": DOG}, lambda _: None) is None


def test_a_question_counts_where_its_statement_answers_it_best() -> None:
    drawn = {
        "dog": ["my dog?", "where do I live?", "who am I?"],
        "home": ["where do I live?", "my dog and I live where?"],
    }
    found = fitting({"dog": DOG, "home": HOME}, drawn, embed, judge)
    assert found == {"dog": ["my dog?"], "home": ["where do I live?", "my dog and I live where?"]}


def test_without_embedder_or_judge_nothing_is_said_to_fit() -> None:
    drawn = {"dog": ["my dog?"]}
    assert fitting({"dog": DOG}, drawn, lambda _: None, judge) is None
    assert fitting({"dog": DOG}, drawn, embed, lambda *_: None) is None


def lessons() -> list[Lesson]:
    made = lesson(
        MemCube(text=DOG), ["What is my dog called?", "whats my dogs name", "name of my pooch", "my dog?", "who barks"]
    )
    assert made is not None
    return [made]


def test_what_no_lesson_answers_is_found_among_questions_of_strangers_and_asked_of_others() -> None:
    def answered(question: str, notes: Sequence[str]) -> list[Judged]:
        return [Judged(float("dog" in question), 0.0) for _ in notes]

    found = unanswered(lessons(), embed, answered, seed=1)
    assert found is not None and found.own and not any("dog" in question for question in found.own[:3])
    assert any("'s dog" in question for question in found.of_others)
    assert found == unanswered(lessons(), embed, answered, seed=1) != unanswered(lessons(), embed, answered, seed=2)
    assert set(found.taught) < {*found.own, *found.of_others}
    assert unanswered(lessons(), embed, lambda *_: None, seed=1) is None
    assert unanswered(lessons(), lambda _: None, answered, seed=1) is None


def test_a_question_is_asked_about_somebody_else() -> None:
    assert about_somebody_else("Where do I keep my keys?", "Tom") == "Where does Tom keep Tom's keys?"
    assert about_somebody_else("where am i working", "Anna") == "where is Anna working"
