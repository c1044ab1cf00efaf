"""Which language a message is in, and what is said to those whose language is not read."""

from __future__ import annotations

import pytest

from memos_core.language.identification import language_of, only_english_notices


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich wohne seit drei Jahren in Kassel", "de"),
        ("hab morgen nen termin beim zahnarzt", "de"),
        ("me llamo Ana y vivo en Bilbao", "es"),
        ("j'habite à Lyon avec mon chat", "fr"),
        ("sou alérgico a amendoim", "pt"),
        ("mi chiamo Luca e ho due figli", "it"),
        ("我对花生过敏", "zh"),
        ("My dog is called Biscuit.", "en"),
        ("no more night shifts for me!! from 1 august im on days", "en"),
        ("Translate to english: Je suis né à Dakar et j'ai quatre frères.", "en"),
        ("is this correct spanish: 'tengo dos hermanos y vivo en Sevilla'", "en"),
    ],
)
def test_the_language_of_a_message(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["ok", "pizza", "👍", "Max", "brb", "hola", "12345", "", "..."])
def test_a_few_words_tell_no_language(text: str) -> None:
    assert language_of(text) is None


def test_the_notices_are_in_the_language_that_they_are_for() -> None:
    notices = only_english_notices()
    assert {"de", "es", "fr", "it", "pt", "zh"} <= notices.keys() and "en" not in notices
    assert {language: language_of(text) for language, text in notices.items()} == {one: one for one in notices}


def test_a_notice_names_the_page_of_the_window_in_the_language_of_the_window() -> None:
    notice = only_english_notices()["de"]
    assert "„Models“" in notice and notice.values["models"] == "Models"
