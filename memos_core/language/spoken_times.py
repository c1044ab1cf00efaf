"""The time that a statement names in one of the languages whose words of times are known (`english_times`); `times` reads English."""

from __future__ import annotations

import datetime as dt

from memos_core.days import When
from memos_core.language.english_times import in_english
from memos_core.language.times import spoken_of

READ = ("de", "es", "fr")
"""The languages beside English whose words of times are known."""


def day_spoken_of(text: str, said: dt.datetime, language: str | None) -> When | None:
    """The first day, month or year that a statement in one of these languages names: "Ich habe morgen einen Zahnarzttermin". None where it names
    none, or a habit, and for any other language.

    Args:
        text: the statement.
        said: when it was said, in the zone of the one who said it.
        language: of the statement.
    """
    found = spoken_of(in_english(text, language), said) if language in READ else None
    return found if found is not None and found.on is not None else None
