"""Whether a short text tells what opens something: the code of a door, a PIN, the words of a password. Learned from how it is said
(tools/told_secrets.py); forms that are certain are in `sensitivity`.

A number alone says nothing, and neither does "code": what counts is which words stand beside a value, and what the value looks like.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from memos_core.language.word_parts import WORD, chance, parts_of
from memos_core.text_matching import folded

LEARNED = "told_secrets"
"""The name of what was learned."""
LONGEST_TEXT = 400
"""Characters; a longer text is no single statement, and its words say too many things."""
CHANCE = 0.5
"""From so great a chance on a text is taken to tell a secret."""
LONGEST_SHAPE = 8
"""A longer value looks like any other long one."""
STEM = 5
"""So many letters of a word are looked at together with the value that stands in its clause."""
_CLAUSE = re.compile(r"(?<=[!?…])\s+|(?<=\.)\s+(?=\D)|\n+")
_EDGE = ".,;!?…()[]{}<>\"'“”„‘’«»`*"
_SIGNS = ":=?"
_ODD = re.compile(r"\w[!#@$_*^%]|[a-z][A-Z]")
"""Signs and capitals within a word, which no ordinary one has."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER_WITH_UNIT = re.compile(r"[\d.,]+(?:[^\W\d_]{1,3}|[%°€£$])|[€£$][\d.,]+")
_TIME = re.compile(r"\d{1,2}[:.h]\d\d")


def tells_secret(text: str) -> bool:
    """Whether a text tells what opens something; always false for a long one."""
    if len(text) > LONGEST_TEXT:
        return False
    return any(chance(parts(clause), LEARNED) >= CHANCE for clause in clauses(text))


def clauses(text: str) -> list[str]:
    """The clauses of a text, each with the sign that ends it."""
    return [clause for clause in _CLAUSE.split(text) if clause.strip()]


def parts(clause: str) -> set[str]:
    """What a clause is told apart by: the parts of its words, how its values look, and what stands beside what."""
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
    """The words, folded, the values as "=" and their shape, and the signs after which something is named."""
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
    """What kind of a value an item is; empty for a word. The later in the alphabet, the more it looks like a secret."""
    if not item.startswith("="):
        return ""
    shape = item[1:]
    if shape in ("year", "time", "unit"):
        return "=a measure"
    if shape.isdigit():
        return "=b small" if len(shape) < 3 else "=c digits"
    return "=d parts" if "a" not in shape else "=e mixed"
