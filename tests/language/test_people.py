"""Whom a question asks about."""

from __future__ import annotations

import pytest

from memos_core.language.people import asks_about_an_acquaintance, asks_about_somebody_else, names_one_of, strangers


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("What is Tom's dog called?", {"Tom"}),
        ("Where does Napoleon live?", {"Napoleon"}),
        ("Who is Queen Victoria’s husband?", {"Queen", "Victoria"}),
        ("What did Marie Curie study?", {"Marie", "Curie"}),
        ("What is my dog called?", set()),
        ("Is Tom my brother?", set()),
        ("What's Redis doing?", set()),
        ("Where does Mum live?", set()),
        ("When does the bakery open?", set()),
        ("Where is the key to the Wi-Fi box?", set()),
    ],
)
def test_strangers_are_those_who_are_asked_about_without_the_person(message: str, names: set[str]) -> None:
    assert strangers(message) == names


@pytest.mark.parametrize(
    "message",
    [
        "What is Maria's job?",
        "How does George take his coffee?",
        "When is Anna’s birthday?",
        "What is Peter allergic to?",
        "Is Tom's dog brown?",
    ],
)
def test_of_somebody_with_a_given_name_alone_one_must_have_been_told(message: str) -> None:
    assert asks_about_an_acquaintance(message)


@pytest.mark.parametrize(
    "message",
    [
        "Where does Napoleon live?",
        "What car does James Bond drive?",
        "What is Queen Elizabeth's dog called?",
        "Is Julia faster than Python?",
        "What is my Maria's job?",
        "Maria is a nurse. What is Maria's job?",
        "What did Marie Curie study?",
        "What is London's population?",
        "Tell me about Maria.",
    ],
)
def test_whom_the_model_may_know_or_the_message_itself_tells_of(message: str) -> None:
    assert not asks_about_an_acquaintance(message)


def test_a_memory_is_about_somebody_else_unless_it_names_them() -> None:
    assert asks_about_somebody_else("What is Tom's dog called?", "My dog's name is Biscuit.")
    assert asks_about_somebody_else("What is his dog called?", "My dog's name is Biscuit.")
    assert not asks_about_somebody_else("How far do I run on Sundays?", "I run ten kilometres every Sunday.")
    assert not asks_about_somebody_else("The garage asks. What shall I say?", "I drive a Fiat Panda.")
    assert not asks_about_somebody_else("What does Tom collect?", "My nephew Tom collects beetles.")
    assert names_one_of("My nephew Tom collects beetles.", {"tom"}) and not names_one_of("I eat tomatoes.", {"Tom"})
