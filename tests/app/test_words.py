"""Texts as they are shown in previews."""

from __future__ import annotations

import pytest

from app.words import without_marks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Das ist **schön**, ~~nicht~~ wahr.", "Das ist schön, nicht wahr."),
        ("```python\ndef add(a, b):\n    return a * b\n```", "def add(a, b): return a * b"),
        ("# Menu\n\nrisotto - pears", "Menu risotto - pears"),
        ("Use `git log` in snake_case, #1 and C#.", "Use git log in snake_case, #1 and C#."),
    ],
)
def test_a_preview_shows_words_without_their_marks(text: str, words: str) -> None:
    assert without_marks(text) == words
