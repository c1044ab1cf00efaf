"""The words of times: one source for what several readers know."""

from __future__ import annotations

import importlib.resources
import re
import tomllib

import pytest

from memos_core.language.time_words import PART_OF_DAY, PARTS_OF_DAY
from memos_core.reminders import deciding


def test_each_part_of_the_day_is_a_word_of_its_own_and_has_its_hour() -> None:
    words = [word for words in PARTS_OF_DAY.values() for word in words]
    assert len(set(words)) == len(words)
    assert set(PARTS_OF_DAY) <= set(deciding.PARTS_OF_DAY)
    assert [part for part in PARTS_OF_DAY if re.fullmatch(PART_OF_DAY, part)] == [
        "morning", "afternoon", "evening", "night"
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_other_languages_are_translated_into_words_that_are_known(language: str) -> None:
    file = importlib.resources.files("resources").joinpath(f"language/times/{language}.toml")
    parts = tomllib.loads(file.read_text(encoding="utf-8")).get("parts", {})
    known = {word for words in PARTS_OF_DAY.values() for word in words}
    assert set(parts.values()) <= known
