"""Which words leave a turn with a forgotten memory."""

from __future__ import annotations

import pytest

from memos_core.plaintext.redacting import found_in, repeating, telling, tells, without

DOG, HOME, FISH = "My dog is called Biscuit.", "I live in Porto.", "I like fish."


@pytest.mark.parametrize(
    ("text", "forgotten", "others", "left"),
    [
        (f"{DOG} {HOME}", [DOG], [HOME], HOME),
        (f"{HOME} {DOG}", [DOG], [HOME], HOME),
        ("I live in Porto and my dog is called Biscuit.", [DOG], [HOME], "I live in Porto and [removed]."),
        ("I live in Porto and like fish.", [HOME], [FISH], "[removed] and like fish."),
        ("I live in Porto and like fish.", [FISH], [HOME], "I live in Porto and [removed]."),
        (f"{HOME} {DOG} {FISH}", [DOG, FISH], [HOME], HOME),
        # A sentence that repeats it leaves too, unless another memory was understood from it.
        (f"{HOME} {DOG} Biscuit loves carrots. Nice weather!", [DOG], [HOME], f"{HOME} Nice weather!"),
        (f"{DOG} Biscuit loves carrots.", [DOG], ["Biscuit loves carrots."], "Biscuit loves carrots."),
        ("my pin is 4321\nnice weather\nyes, 4321", ["My pin is 4321."], [], "nice weather"),
        ("My dentist is Dr. Smith. I like tea.", ["My dentist is Dr. Smith."], ["I like tea."], "I like tea."),
        # The statement was worded differently: the sentence that shares its words leaves.
        (f"We named our dog Biscuit! {HOME}", [DOG], [HOME], HOME),
        # The sentence of another memory that contains all its words stays.
        (f"My called dog Biscuit barks. {DOG} {HOME}", [DOG], [HOME, "My called dog Biscuit barks."], HOME),
    ],
)
def test_only_the_words_of_the_forgotten_statement_leave(
    text: str, forgotten: list[str], others: list[str], left: str
) -> None:
    spans = telling(text, forgotten, others)
    assert spans is not None and without(text, spans) == left


@pytest.mark.parametrize(
    ("text", "forgotten"),
    [
        (DOG, [DOG]),  # nothing would be left
        ("It rained all day.", [DOG]),  # its place cannot be found
        (f"{DOG} {HOME}", [DOG, "The cat sleeps."]),
        ("...", ["!!!"]),
    ],
)
def test_where_that_is_not_certain_the_whole_turn_goes(text: str, forgotten: list[str]) -> None:
    assert telling(text, forgotten, []) is None


def test_of_a_reply_stays_what_surely_speaks_of_something_else() -> None:
    reply = "Biscuit is a lovely name. Porto is a beautiful city. Sure!"
    spans = repeating(reply, [DOG], HOME)
    assert spans is not None and without(reply, spans) == "Porto is a beautiful city."
    assert repeating("Porto is a beautiful city.", [DOG], HOME) == []
    assert repeating("All right.", [DOG], HOME) is None and repeating(reply, [DOG], "") is None


def test_a_text_without_words() -> None:
    text = "I like tea. I like cake."
    assert without(text, []) == text and without(text, [(0, 12), (5, 24)]) == "" and without("", []) == ""
    assert without("tea, and cake", [(0, 3), (9, 13)]) == "[removed], and"
    assert found_in("So I like tea, and I LIKE  tea.", "I like tea.") == [(3, 13), (19, 30)]
    assert found_in("tea", "...") == [] and found_in("I'm from Porto", "I'm") == [(0, 3)]
    assert tells("We saw Biscuit", DOG) and tells("the dog was called", DOG) and not tells("We slept", DOG)
