"""The time that a statement names in a language whose time words are known (`into_english`); English is read by `times`."""

from __future__ import annotations

import datetime as dt

from memos_core.days import When
from memos_core.language.into_english import in_english
from memos_core.language.times import spoken_of

READ = ("de", "es", "fr")
"""The languages besides English whose time words are known."""


def day_spoken_of(text: str, said: dt.datetime, language: str | None) -> When | None:
    """The first day, month or year that a statement in one of these languages names: "Ich habe morgen einen Zahnarzttermin". None if it
    names none, or a habit, or is in any other language.

    Args:
        text: the statement.
        said: when it was said, in the speaker's time zone.
        language: the language of the statement.
    """
    found = spoken_of(in_english(text, language), said) if language in READ else None
    return found if found is not None and found.on is not None else None
