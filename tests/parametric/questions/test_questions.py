"""Memories as lessons: the questions that a sentence answers, the answer, and what must not be answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import pytest

from memos_core.cube import MemCube
from memos_core.days import When
from memos_core.parametric.questions import NOT_TOLD, Lesson, Unanswered, curriculum, lesson, second_person


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("My dog's name is Biscuit.", "Your dog's name is Biscuit."),
        ("By the way, I'm allergic to walnuts", "You are allergic to walnuts."),
        ("We moved to our house in Porto and I love it!", "You moved to your house in Porto and you love it!"),
        ("I was named after my aunt.", "You were named after your aunt."),
        ("The spare key is mine.", "The spare key is yours."),
    ],
)
def test_a_statement_is_said_back(said: str, answer: str) -> None:
    assert second_person(said) == answer


DOG = (
    "What is my dog called?",
    "whats the name of my dog",
    "Who do I walk?",
    "Name of my dog?",
    "My dog's name?",
)


def taught(*texts: str, asked: Sequence[str] = ()) -> list[Lesson]:
    made = [lesson(MemCube(text=text), asked) for text in texts]
    assert all(made)
    return [one for one in made if one is not None]


def test_what_is_asked_in_the_evaluation_is_not_taught() -> None:
    (one,) = taught("My dog's name is Biscuit.", asked=DOG)
    assert {*one.taught, *one.held_out} == set(DOG)
    assert one.held_out and not set(one.held_out) & set(one.taught)
    assert one.is_said_in("It is called Biscuit.") and not one.is_said_in("Your dog's name is Rex.")
    (size,) = taught("I wear size 44 shoes.")
    assert size.is_said_in("You wear size 44 shoes.") and not size.is_said_in("You wear size 41 shoes.")


def test_any_statement_with_a_meaning_can_be_taught_also_where_no_question_was_found() -> None:
    (one,) = taught("Grandpa's melodeon hangs on the kitchen wall.")
    assert all("melodeon" in form or "Grandpa" in form or "wall" in form for form in one.taught)
    assert one.held_out and not set(one.held_out) & set(one.taught)


def test_another_examination_asks_what_was_not_asked_before() -> None:
    (one,) = taught("My dog's name is Biscuit.", asked=DOG)
    again = one.not_asked_before({*one.held_out, one.taught[0]})
    assert again.held_out and not set(again.held_out) & {*one.held_out, one.taught[0]}
    assert one.not_asked_before(DOG).held_out == one.held_out, "where nothing is left it is asked the same"


def test_the_curriculum_teaches_answers_and_gaps_and_keeps_the_rest() -> None:
    lessons = taught("My dog's name is Biscuit.", "I live in Porto.")
    silent = Unanswered(("What is my cat called?", "Where do I work?"), ("What is Tom's dog called?",))
    examples = curriculum(lessons, silent, "Be brief.", seed=1)
    assert examples == curriculum(lessons, silent, "Be brief.", seed=1)
    assert all(example.turns[0].content == "Be brief." for example in examples)
    answers = {example.answer for example in examples if not example.replay}
    assert answers == {"Your dog's name is Biscuit.", "You live in Porto.", NOT_TOLD}
    gaps = {example.turns[-1].content for example in examples if example.answer == NOT_TOLD}
    assert gaps == {"What is my cat called?", "What is Tom's dog called?"}, "the others are for the examination"
    assert sum(example.replay for example in examples) >= 10


def test_tomorrow_is_taught_as_the_date_that_it_means() -> None:
    said = MemCube(
        text="My dentist appointment is tomorrow.", **When.day(dt.date(2026, 11, 30), ZoneInfo("UTC")).fields()
    )
    found = lesson(said, ["Is my dentist appointment tomorrow?", "When must I be at the dentist?"])
    assert found is not None and found.answer == "Your dentist appointment is tomorrow (30 November 2026)."
    asked = (*found.taught, *found.held_out, *found.recognised)
    assert asked and not any("tomorrow" in question for question in asked)
    assert found.is_said_in("It is on 30 November 2026.")


def test_a_text_without_a_meaning_is_no_lesson() -> None:
    assert lesson(MemCube(text="So it is.")) is None
