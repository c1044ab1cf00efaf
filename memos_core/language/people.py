"""Whom a question asks about: the person, somebody whom a memory names, or somebody else. Depends on nothing but the texts."""

from __future__ import annotations

import re
from collections.abc import Collection

from memos_core.language.given_names import given_names
from memos_core.language.text import STOP_WORDS, stem, words

_OWN = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our)\b", re.IGNORECASE)
_THEIRS = re.compile(r"\b(?:he|him|his|she|hers?|they|them|their|your?s?)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_NAMED = re.compile(
    r"\b(?i:does|did|is|was|has|can|will) (?P<subject>[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)*)\b|\b(?P<owner>[A-Z][^\W\d_]+)['’]s?\b"
)
_BY_ONE_NAME = re.compile(
    r"\b(?:(?:does|did|is|was|has|can|will) (?P<subject>[A-Z][^\W\d_]+) (?=[a-z])|(?P<owner>[A-Z][^\W\d_]+)['’]s\b)"
)
_KIN = {
    "mum": "mother", "mom": "mother", "mummy": "mother", "mommy": "mother", "mama": "mother",
    "dad": "father", "daddy": "father", "papa": "father",
    "grandma": "grandmother", "granny": "grandmother", "gran": "grandmother", "nan": "grandmother", "nana": "grandmother", "oma": "grandmother",
    "grandpa": "grandfather", "grandad": "grandfather", "granddad": "grandfather", "opa": "grandfather",
}  # fmt: skip
"""What members of the family are called at home, with the usual word."""
_FAMILY = frozenset({*_KIN, *_KIN.values(), "auntie"})


def same_kin(text: str) -> str:
    """A text in which members of the family are called by the usual words: "mum's birthday" becomes "mother's birthday"."""
    return _WORD.sub(lambda found: _KIN.get(found[0].casefold(), found[0]), text)


def names_of_kin(text: str) -> set[str]:
    """All the names used at home for members of the family that a text calls by the usual words."""
    said = {word.casefold() for word in words(text)}
    return {name for name, kin in _KIN.items() if kin in said}


def asks_about_somebody_else(message: str, text: str) -> bool:
    """Whether a message names somebody whom the memory does not name, or speaks of others and not of the person."""
    known = {stem(word) for word in words(text)}
    sentences = [words(sentence)[1:] for sentence in _SENTENCE_END.split(message)]
    named = [word for sentence in sentences for word in sentence if word[:1].isupper() and word != "I"]
    if any(stem(word) not in known for word in named):
        return True
    return _THEIRS.search(message) is not None and not named and _OWN.search(message) is None


def strangers(message: str) -> set[str]:
    """The names of those whom a message asks about without mentioning the person at all: "Tom" in "What is Tom's dog called?". What is
    known of the person does not answer such a question. Members of the family ("my mother", "uncle Tom") do not count."""
    if _OWN.search(message) is not None:
        return set()
    named = {word for match in _NAMED.finditer(message) for word in words(match["subject"] or match["owner"])}
    found = {word for word in named if word.casefold() not in STOP_WORDS}  # "What's new?"
    return set() if any(word.casefold() in _FAMILY for word in found) else found


def asks_about_an_acquaintance(message: str) -> bool:
    """Whether a message asks about somebody by a given name alone and says nothing else about them: "What is Maria's job?". The assistant
    can know such a person only from what it was told."""
    found = _BY_ONE_NAME.search(message)
    if found is None or not strangers(message):
        return False
    name = found["subject"] or found["owner"]
    before = words(message[: found.start()])[1:]
    surname = bool(before) and before[-1][0].isupper()
    compared = "than" in words(message)  # programming languages and programs may have given names too
    return name.casefold() in given_names() and not surname and not compared and message.count(name) == 1


def names_one_of(text: str, names: Collection[str]) -> bool:
    """Whether a text names one of these people."""
    return any(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None for name in names)
