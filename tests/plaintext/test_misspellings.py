"""A question with a misspelling or an abbreviation finds its memory."""

from __future__ import annotations

import re

import pytest

from memos_core import MemoryFilter, MemOS, Note
from memos_core.plaintext.recall.misspellings import (
    LONGEST_MENDED,
    MOST_MENDED,
    corrected,
    likeness,
    long_form,
    mended,
    misspelt,
    short_form,
    unknown_words,
)

TOLD = [
    "I write TypeScript with strict mode.",
    "Our pipeline runs on GitHub Actions.",
    "We deploy to a Kubernetes cluster.",
    "Redis is the cache of the shop.",
    "The i18n files are kept by Marta.",
    "My cousin breeds horses in Extremadura.",
]


@pytest.mark.parametrize(
    ("question", "position"),
    [
        ("typscript?", 0),  # a letter is missing
        ("typsecript", 0),  # two letters are swapped
        ("Reedis", 3),  # one letter too many
        ("rediz", 3),  # a wrong letter
        ("GHA", 1),
        ("k8s", 2),
        ("internationalization", 4),
        ("Extramadura", 5),
        ("hrses", 5),
        ("clustrs", 2),  # a letter is missing in one word of several
    ],
)
def test_it_is_found(memos: MemOS, question: str, position: int) -> None:
    cubes = memos.remember_many([Note(text=text) for text in TOLD])
    hits = memos.recall(question)
    assert hits and hits[0].cube.id == cubes[position].id
    assert "Matched" in hits[0].why


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("ocupation", "occupation"),
        ("birtday", "birthday"),
        ("mornig", "morning"),
        ("instrumnt", "instrument"),
        ("loker", None),  # it could be lower, lover or locker
        ("wnt", None),
        ("pickwick", None),
    ],
)
def test_a_word_that_no_memory_holds_is_spelled_rightly(memos: MemOS, word: str, meant: str | None) -> None:
    assert corrected(word) == meant
    memos.remember("I keep bees.")
    assert memos.recall(f"my {word} bees").asked == f"my {meant or word} bees"
    assert memos.recall(f"my {word.title()} bees").asked == f"my {word.title()} bees"


def test_the_question_is_told_as_it_was_understood(memos: MemOS) -> None:
    memos.remember("I keep a donkey.")
    assert memos.recall("donky?").asked == "donkey?"
    assert memos.recall("donkey?").asked == "donkey?"


@pytest.mark.parametrize("question", ["house", "k9s", "JVM", "ready"])
def test_another_word_is_not_taken_for_it(memos: MemOS, question: str) -> None:
    memos.remember_many([Note(text=text) for text in TOLD])
    assert not any("Matched" in hit.why for hit in memos.recall(question))


def test_what_may_not_be_read_mends_nothing(memos: MemOS) -> None:
    memos.namespaces.create("work")
    memos.remember("We use Fastify.", namespace="work")
    memos.remember("The garden has roses.")
    assert not any("Matched" in hit.why for hit in memos.recall("fastfy", where=MemoryFilter(namespaces=["personal"])))


def test_words_by_themselves() -> None:
    assert misspelt("typscript") and misspelt("eror")
    assert not misspelt("house") and not misspelt("abc") and not misspelt("k8sx")
    assert re.search(likeness("eror"), "Error handling") and not re.search(likeness("eror"), "Terror")
    assert short_form("Kubernetes") == "k8s"
    assert long_form("lunch") is None and long_form("k8s") is not None
    assert unknown_words("Where are my keys?", ["house"]) == ["keys"]


@pytest.mark.parametrize(
    "word", ["x" * (LONGEST_MENDED + 1), "k8s".replace("k", "k" * LONGEST_MENDED), "x" * 1_000_000]
)
def test_what_is_too_long_for_a_typed_word_is_not_looked_for(word: str) -> None:
    asked: list[str] = []

    def matching(pattern: str) -> list[str]:
        asked.append(pattern)
        return []

    assert mended([word], matching) == {}
    assert asked == []
    mended([f"xwrd{chr(97 + number)}" for number in range(20)], matching)
    assert len(asked) == MOST_MENDED


def test_a_question_of_one_endless_word_is_answered(memos: MemOS) -> None:
    memos.remember(TOLD[0])
    assert memos.recall("x" * 200_000) is not None
