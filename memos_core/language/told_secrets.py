"""Whether a short text tells something that opens something: a door code, a PIN, a password. Learned from how it is said
(tools/told_secrets.py); forms that are certain are in `sensitivity`.

A number alone says nothing, and neither does the word "code": what counts is which words stand near a value, and what the value looks like.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from memos_core.language.word_parts import WORD, chance, parts_of
from memos_core.text_matching import folded

LEARNED = "told_secrets"
"""The name of the learned weights."""
LONGEST_TEXT = 400
"""In characters; a longer text is no single statement, and its words say too many things."""
CHANCE = 0.5
"""From this probability on a text is taken to tell a secret."""
LONGEST_SHAPE = 8
"""In characters; longer values are not distinguished from each other."""
STEM = 5
"""How many letters of a word are combined with the value in its clause."""
_CLAUSE = re.compile(r"(?<=[!?…])\s+|(?<=\.)\s+(?=\D)|\n+")
_EDGE = ".,;!?…()[]{}<>\"'“”„‘’«»`*"
_SIGNS = ":=?"
_ODD = re.compile(r"\w[!#@$_*^%]|[a-z][A-Z]")
"""Symbols and capitals within a word, as no ordinary word has them."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER_WITH_UNIT = re.compile(r"[\d.,]+(?:[^\W\d_]{1,3}|[%°€£$])|[€£$][\d.,]+")
_TIME = re.compile(r"\d{1,2}[:.h]\d\d")


def tells_secret(text: str) -> bool:
    """Whether a text tells something that opens something; always False for a long one."""
    if len(text) > LONGEST_TEXT:
        return False
    return any(chance(parts(clause), LEARNED) >= CHANCE for clause in clauses(text))


def clauses(text: str) -> list[str]:
    """The clauses of a text, each with its closing punctuation."""
    return [clause for clause in _CLAUSE.split(text) if clause.strip()]


def parts(clause: str) -> set[str]:
    """The features of a clause: the parts of its words, the shapes of its values, and what stands next to what."""
    items = list(_items(clause))
    value = max((_rank(item) for item in items), default="")
    found: set[str] = set()
    for item in items:
        if item.startswith("="):
            found |= {item, _rank(item)}
        else:
            found |= parts_of(item) | {f"{value}|{item}", f"{value}|{item[:STEM]}"}
    ranked = ["<", *(_rank(item) or item for item in items), ">"]
    found |= {f"{one} {other}" for one, other in itertools.pairwise(ranked)}
    found |= {f"{one} _ {other}" for one, other in zip(ranked, ranked[2:], strict=False)}
    return found


def _items(clause: str) -> Iterator[str]:
    """The words, folded; the values as "=" and their shape; and the punctuation that announces a value."""
    for token in clause.split():
        core = token.strip(_EDGE)
        bare = core.strip(_SIGNS)
        if any(letter.isdigit() for letter in bare) or _ODD.search(bare):
            yield f"={_shape(bare)}"
        else:
            yield from WORD.findall(folded(bare))
        if token[-1:] in _SIGNS:
            yield token[-1]


def _shape(value: str) -> str:
    for name, pattern in (("year", _YEAR), ("time", _TIME), ("unit", _NUMBER_WITH_UNIT)):
        if pattern.fullmatch(value):
            return name
    letters = re.sub(r"[^\W\d_]+", "a", re.sub(r"\d", "0", value))
    return letters if len(letters) <= LONGEST_SHAPE else re.sub(r"0+", "0", letters)[:LONGEST_SHAPE] + "+"


def _rank(item: str) -> str:
    """The kind of value that an item is; "" for a word. Later in the alphabet means more like a secret."""
    if not item.startswith("="):
        return ""
    shape = item[1:]
    if shape in ("year", "time", "unit"):
        return "=a measure"
    if shape.isdigit():
        return "=b small" if len(shape) < 3 else "=c digits"
    return "=d parts" if "a" not in shape else "=e mixed"
