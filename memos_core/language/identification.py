"""Detects the language of a text, if it is certain."""

from __future__ import annotations

import functools
import importlib.resources
import re
import threading
import tomllib
from collections.abc import Mapping

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from memos_core.wording import Wording, say

ENGLISH = "en"
_CONSIDERED = (
    "ar", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl", "no", "pl",
    "pt", "ro", "ru", "sv", "tr", "uk", "vi", "zh",
)  # fmt: skip
"""Of 139 that the library knows. If all of them are considered, sloppy English is often nearest to a pidgin."""
SURE = 0.75
"""A language is returned from this probability on. With it, none of 650 English messages of five authors was taken for another language."""
ENGLISH_PART = 0.5
"""From this probability on a part of a message counts as English, whatever stands next to it: "translate to English: Ich wohne in Kassel".
"""
_PARTS = re.compile(r"[\n.!?:;\"“”„«»。！？：]+|(?<!\w)'|'(?!\w)")
_LOCK = threading.Lock()


@functools.lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_CONSIDERED)
    return identifier


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language that a message is written in; None if that is uncertain, as with a few words.

    A message with an English part counts as English: the rest is quoted, or to be translated.
    """
    with _LOCK:  # otherwise two threads that come first would both load it
        identifier = _identifier()
    language, chance = identifier.classify(text)
    if language == ENGLISH or chance < SURE:
        return ENGLISH if language == ENGLISH and chance >= ENGLISH_PART else None
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) > 1 and any(one == ENGLISH and sure >= ENGLISH_PART for one, sure in map(identifier.classify, parts)):
        return ENGLISH
    return str(language)


def main_language(text: str) -> str | None:
    """The ISO 639-1 code of the language that most of a text is in, whatever is quoted in it; None if that is uncertain."""
    with _LOCK:
        identifier = _identifier()
    language, chance = identifier.classify(text)
    return str(language) if chance >= SURE else None


@functools.lru_cache(maxsize=1)
def only_english_notices() -> Mapping[str, Wording]:
    """The notice given once to somebody who writes in another language while no model in use can read it, by language code. Languages that
    are missing here get no notice."""
    text = importlib.resources.files("resources").joinpath("language/only_english.toml").read_text(encoding="utf-8")
    return {language: Wording(notice, {"models": say("Models")}) for language, notice in tomllib.loads(text).items()}
