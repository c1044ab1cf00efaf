"""The rule reader: what a message tells about the person, and what it does not."""

from __future__ import annotations

import pytest

from memos_core.cube import SemanticType
from memos_core.interface.reader import LONGEST_MESSAGE, read

FACT, PREFERENCE, EVENT, PERSONA = (
    SemanticType.FACT,
    SemanticType.PREFERENCE,
    SemanticType.EVENT,
    SemanticType.PERSONA,
)


@pytest.mark.parametrize(
    ("message", "text", "kind", "subject"),
    [
        ("My dog is called Biscuit.", "My dog is called Biscuit.", FACT, "dog.name"),
        ("my cat's name is Miso", "My cat's name is Miso.", FACT, "cat.name"),
        ("Remember that my locker code is 4411", "My locker code is 4411.", FACT, ""),
        ("please remember: the bins go out on Tuesday", "The bins go out on Tuesday.", FACT, ""),
        ("Don't forget that I fly on 3 May.", "I fly on 3 May.", FACT, ""),
        ("I live in Lisbon.", "I live in Lisbon.", FACT, "home"),
        ("I'm based in Lyon now", "I'm based in Lyon now.", FACT, "home"),
        ("No, I moved to Porto in May.", "I moved to Porto in May.", FACT, "home"),
        ("Actually, my dog is called Rex", "My dog is called Rex.", FACT, "dog.name"),
        ("I no longer live in Lisbon.", "I no longer live in Lisbon.", FACT, "home"),
        ("I work as a nurse.", "I work as a nurse.", FACT, "job"),
        ("My name is Nora.", "My name is Nora.", PERSONA, "name"),
        ("Call me Nora", "Call me Nora.", PERSONA, "name"),
        ("my favorite food is risotto", "My favorite food is risotto.", PREFERENCE, "favourite.food"),
        ("I take my coffee with oat milk.", "I take my coffee with oat milk.", PREFERENCE, ""),
        ("I don't like loud music.", "I don't like loud music.", PREFERENCE, ""),
        ("I'm allergic to walnuts!", "I'm allergic to walnuts!", FACT, ""),
        ("Good. By the way, my sister Ada is vegan now.", "My sister Ada is vegan now.", FACT, ""),
        ("I have two kids, Tom and Lea.", "I have two kids, Tom and Lea.", FACT, ""),
        ("Dr. Varga is my dentist.", "Dr. Varga is my dentist.", FACT, "dentist.name"),
        ("I was born in Tallinn.", "I was born in Tallinn.", FACT, "birthday"),
        ("I adopted a puppy yesterday.", "I adopted a puppy yesterday.", EVENT, ""),
        ("I have a dentist appointment on Friday.", "I have a dentist appointment on Friday.", EVENT, ""),
    ],
)
def test_statements_about_the_person_are_read(message: str, text: str, kind: SemanticType, subject: str) -> None:
    found = read(message)
    assert [(item.text, item.type, item.subject) for item in found] == [(text, kind, subject)]


@pytest.mark.parametrize(
    "message",
    [
        "What is my dog called?",
        "Where do I live",
        "Do you remember my name?",
        "Remember when we talked about boats?",
        "If I lived in Rome I'd be happy.",
        "Imagine I have a horse.",
        "Let's say my name is Bob.",
        "I wish I had a boat.",
        "I am tired.",
        "I'm not sure about that.",
        "I have a question about Python.",
        "I want you to write a poem.",
        "I think the weather is nice.",
        "My question is simple.",
        "My code is broken.",
        "The doctor said “I am a genius”.",
        "> I live in Paris",
        "```\nmy dog is called Biscuit\n```",
        "`I live in Oslo`",
        "Thanks!",
        "Write a story about a dog called Rex.",
        "He lives in Paris.",
        "You are my assistant.",
        "",
    ],
)
def test_nothing_is_read_where_nothing_is_told(message: str) -> None:
    assert read(message) == []


def test_every_sentence_of_a_message_is_read_in_order() -> None:
    found = read("Hi! My name is Nora. I live in Lisbon. What is the weather? I love sailing.")
    assert [item.text for item in found] == ["My name is Nora.", "I live in Lisbon.", "I love sailing."]


def test_there_is_one_home_but_several_friends() -> None:
    assert read("I live in Porto.")[0].supersedes
    assert not read("My friend is called Ann.")[0].supersedes
    assert read("No, my friend is called Ann.")[0].supersedes


def test_a_pasted_document_tells_nothing_unless_it_is_asked_to() -> None:
    document = "I live in Paris. " * (LONGEST_MESSAGE // 10)
    assert read(document) == []
    asked = read("Remember that I park on level 3.\n" + document)
    assert [item.text for item in asked] == ["I park on level 3."]


def test_an_endless_word_is_passed_over_and_the_rest_is_read() -> None:
    assert read("x" * 1_000_000) == []
    assert [found.text for found in read("My dog is called Biscuit. " + "x" * 3000)] == ["My dog is called Biscuit."]
