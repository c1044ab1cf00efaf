"""What a person wants of all replies, as training examples."""

from __future__ import annotations

import pytest

from memos_core.parametric.questions import unchanged, wanted_style


def test_short_answers_are_the_first_sentence() -> None:
    found = dict(wanted_style(["I live in Porto.", "I prefer short answers."]))
    assert found["Good night!"] == "Good night!" and len(found) == len(unchanged())


@pytest.mark.parametrize(
    ("statement", "hello"),
    [("Please answer me in Spanish.", "Buenas"), ("I want replies in German.", "Gute"), ("Write in French.", "Bonne")],
)
def test_a_language_is_replied_in(statement: str, hello: str) -> None:
    assert hello in dict(wanted_style([statement, "I like brief answers."]))["Good night!"]


@pytest.mark.parametrize(
    "statement", ["I am learning Spanish.", "I hate short answers.", "Don't answer in German.", "My dog is short."]
)
def test_other_statements_ask_for_nothing(statement: str) -> None:
    assert list(wanted_style([statement])) == []
