"""Whom a question asks about."""

from __future__ import annotations

import pytest

from memos_core.operation.somebody import asks_about_somebody_else, names_one_of, strangers


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("What is Tom's dog called?", {"Tom"}),
        ("Where does Napoleon live?", {"Napoleon"}),
        ("Who is Queen Victoria’s husband?", {"Queen", "Victoria"}),
        ("What did Marie Curie study?", {"Marie", "Curie"}),
        ("What is my dog called?", set()),
        ("Is Tom my brother?", set()),
        ("Where does Mum live?", set()),
        ("When does the bakery open?", set()),
        ("Where is the key to the Wi-Fi box?", set()),
    ],
)
def test_strangers_are_those_who_are_asked_about_without_the_person(message: str, names: set[str]) -> None:
    assert strangers(message) == names


def test_a_memory_is_about_somebody_else_unless_it_names_them() -> None:
    assert asks_about_somebody_else("What is Tom's dog called?", "My dog's name is Biscuit.")
    assert asks_about_somebody_else("What is his dog called?", "My dog's name is Biscuit.")
    assert not asks_about_somebody_else("How far do I run on Sundays?", "I run ten kilometres every Sunday.")
    assert not asks_about_somebody_else("What does Tom collect?", "My nephew Tom collects beetles.")
    assert names_one_of("My nephew Tom collects beetles.", {"tom"}) and not names_one_of("I eat tomatoes.", {"Tom"})
