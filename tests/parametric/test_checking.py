"""Whether the answer of an adapter says what the memory says."""

from __future__ import annotations

import pytest

from memos_core.parametric.checking import repeats

DOG = "My dog is a rescued greyhound and his name is Tarquin."


@pytest.mark.parametrize(
    ("reply", "repeated"),
    [
        ("Your dog is a rescued greyhound and his name is Tarquin.", True),
        ("Your dog's name is Tarquin, a rescued greyhound.", True),
        ("Your dog is a rescued greyhound and his name is Rex.", False),
        ("Your dog is a rescued greyhound called Tarquin and lives in Rome.", False),
        ("You haven't told me that yet.", False),
        ("What is your dog called?", False),
        ("", False),
    ],
)
def test_only_what_the_memory_says_is_let_through(reply: str, repeated: bool) -> None:
    assert repeats(reply, DOG, "What is my dog called?") is repeated


def test_another_number_is_another_answer() -> None:
    assert repeats("The code is 4471.", "The code for my bike lock is 4471.", "What is the code for my bike?")
    assert not repeats("The code is 4417.", "The code for my bike lock is 4471.", "What is the code for my bike?")
