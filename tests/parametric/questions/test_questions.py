"""Memories as lessons: the questions that a sentence answers, the answer, and what must not be answered."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from memos_core.parametric.questions.forms import questions

from memos_core.cube import MemCube
from memos_core.days import When
from memos_core.parametric.questions import NOT_TOLD, Lesson, curriculum, lesson, second_person, siblings


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


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("My dog's name is Biscuit.", "What is my dog called?"),
        ("I have a tortoise called Turbo.", "What is the name of my tortoise?"),
        ("I work as a nurse.", "What is my profession?"),
        ("My passport expires in August 2031.", "When does my passport expire?"),
        ("I am 183 centimetres tall.", "How tall am I?"),
        ("The spare tyre is under the boot floor.", "Where is the spare tyre?"),
        ("I failed my driving test because I ran a red light.", "Why did I fail my driving test?"),
        ("My nephew Tom collects beetles.", "What does my nephew Tom collect?"),
        ("I was named after my great-aunt Wilhelmina.", "Who was I named after?"),
        ("I donate blood four times a year.", "How often do I donate blood?"),
        ("We painted the nursery in mint green.", "What did I paint the nursery in?"),
        ("My bicycle is a red Batavus.", "Which bicycle do I have?"),
        ("My brother Jonas is a pilot.", "What does Jonas do for a living?"),
    ],
)
def test_a_statement_is_asked_for(said: str, asked: str) -> None:
    found = questions(said)
    assert asked in found and len(found) >= 4


def test_things_have_no_profession() -> None:
    assert not any("for a living" in form for form in questions("My laptop is a ThinkPad."))


def taught(*texts: str) -> list[Lesson]:
    made = [lesson(MemCube(text=text)) for text in texts]
    assert all(made)
    return [one for one in made if one is not None]


def test_what_is_asked_in_the_evaluation_is_not_taught() -> None:
    (one,) = taught("My dog's name is Biscuit.")
    assert one.held_out and not set(one.held_out) & set(one.taught)
    assert one.is_said_in("It is called Biscuit.") and not one.is_said_in("Your dog's name is Rex.")
    (size,) = taught("I wear size 44 shoes.")
    assert size.is_said_in("You wear size 44 shoes.") and not size.is_said_in("You wear size 41 shoes.")


def test_siblings_of_a_lesson_are_no_lesson() -> None:
    lessons = taught("My dog's name is Biscuit.", "My cat is called Muffin.", "My sister's name is Ada.")
    near, untold = siblings(lessons)
    answered = {form for one in lessons for form in (*one.taught, *one.held_out)}
    assert not answered & {*near, *untold}
    assert "What is my horse called?" in near and "What is my cat called?" not in near  # the cat was told
    assert any("Tom's dog" in question or "Maria's dog" in question for question in near)
    assert not any("dog" in question or "cat" in question for question in untold)


def test_the_curriculum_teaches_answers_and_gaps_and_keeps_the_rest() -> None:
    lessons = taught("My dog's name is Biscuit.", "I live in Porto.")
    examples = curriculum(lessons, "Be brief.", seed=1)
    assert examples == curriculum(lessons, "Be brief.", seed=1)
    assert all(example.turns[0].content == "Be brief." for example in examples)
    answers = {example.answer for example in examples if not example.replay}
    assert answers == {"Your dog's name is Biscuit.", "You live in Porto.", NOT_TOLD}
    assert sum(example.replay for example in examples) >= 10


def test_tomorrow_is_taught_as_the_date_that_it_means() -> None:
    said = MemCube(
        text="My dentist appointment is tomorrow.", **When.day(dt.date(2026, 11, 30), ZoneInfo("UTC")).fields()
    )
    found = lesson(said)
    assert found is not None and found.answer == "Your dentist appointment is tomorrow (30 November 2026)."
    asked = (*found.taught, *found.held_out, *found.recognised)
    assert asked and not any("tomorrow" in question for question in asked)
    assert found.is_said_in("It is on 30 November 2026.")


def test_a_text_without_a_meaning_is_no_lesson() -> None:
    assert lesson(MemCube(text="So it is.")) is None
