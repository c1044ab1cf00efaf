"""What a statement claims, taken apart."""

from __future__ import annotations

import pytest

from memos_core.plaintext.saving.claim import LIKED, claim


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I really love tea.", (LIKED, "tea")),
        ("I can't stand mushrooms!", (LIKED, "mushroom")),
        ("I have forty-two cats.", ("42", "cat")),
        ("I take insulin twice a day.", ("take", "insulin", "2", "time", "day")),
        ("Sorry, my mum is a teacher.", ("mother", "teacher")),
        ("I used to smoke.", ("smoke",)),
        ("It is on the 4th of May.", ("4", "may")),
        ("…", ()),
    ],
)
def test_the_words_that_count(text: str, words: tuple[str, ...]) -> None:
    assert claim(text).words == words


@pytest.mark.parametrize(
    ("text", "negative", "ended"),
    [
        ("I like olives.", False, False),
        ("I don’t like olives.", True, False),
        ("I hate olives.", True, False),
        ("I don't hate olives.", False, False),
        ("I cannot stand olives.", True, False),
        ("I don't like olives any more.", True, True),
        ("I no longer eat olives.", True, True),
        ("I gave up olives.", True, True),
        ("I never eat olives.", True, False),
        ("My note is on the knot.", False, False),
    ],
)
def test_what_is_denied_and_what_is_over(text: str, negative: bool, ended: bool) -> None:
    assert (claim(text).negative, claim(text).ended) == (negative, ended)


def test_how_it_is_said() -> None:
    assert claim("No, I live in Porto.").corrects and not claim("Nobody lives in Porto.").corrects
    assert claim("My dog is now called Rex.").changed and not claim("I know Rex.").changed
    assert claim("I also have a dog.").another and claim("My other dog is old.").another
    assert claim("I lived in Oslo.").past and not claim("I have lived in Oslo since 2019.").past
    assert claim("I prefer tea to coffee.").comparing
