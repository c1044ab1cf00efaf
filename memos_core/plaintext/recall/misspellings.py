"""What a word of a question may stand for where no memory holds it: a word with a typing error, or an abbreviation."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence

from memos_core.language.text import roots, stem
from memos_core.models.resources import embedder_path
from memos_core.text_matching import folded

SHORTEST_MISSPELT, SHORTEST_CORRECTED = 4, 5
"""In characters: the shortest words for which similar ones are sought in memories, and among all known words. Of shorter words too many
others are one letter away."""
LONGEST_MENDED = 40
"""In characters. Nobody has typed a longer word, and the pattern of the words that are one letter away grows with the square of the
length."""
MOST_MENDED = 8
"""How many words of one question are looked for, each in all memories. More unknown words are no typing errors, but a long text or
another language."""
_INITIALS = re.compile(r"[A-Z]{3,6}")
_COUNTED = re.compile(r"([a-z]+)([1-9][0-9]?)([a-z]+)")
"""Words like k8s and i18n, in which a number says how many letters were left out between the first and the last."""


def unknown_words(question: str, held: Iterable[str]) -> list[str]:
    """The words of a question that carry meaning and that no memory holds, as they are written.

    Args:
        question: the question.
        held: the roots of the words of what the searches have found. A word that occurs anywhere is among them: it is rarer than
            all others, so that memories with it are found first.
    """
    known = set(held)
    return list(dict.fromkeys(word for root, word in roots(question) if root not in known))


def misspelt(word: str) -> bool:
    """Whether a word may have a typing error: it is long enough, and not one that the embedder's vocabulary has as a whole."""
    plain = folded(word)
    return len(plain) >= SHORTEST_MISSPELT and plain.isalpha() and plain not in _known_words()


def likeness(word: str) -> str:
    """A regular expression of the words that are one typing error away: a letter too many, too few, another one, or two
    exchanged; also of those without its final s, and of its short form. The first letter is hardly ever wrong, and must be the same."""
    plain = folded(word)
    alone = plain.removesuffix("s") if len(plain) > SHORTEST_MISSPELT else plain
    near = [pattern for form in dict.fromkeys((plain, alone)) for pattern in _one_away(form)]
    return rf"(?i)\b(?:{'|'.join([*near, short_form(word)])})\b"


def _one_away(plain: str) -> list[str]:
    places = range(1, len(plain))
    near = [plain[:n] + r"\w?" + plain[n + 1 :] for n in places]
    near += [plain[:n] + r"\w" + plain[n:] for n in [*places, len(plain)]]
    return near + [plain[:n] + plain[n + 1] + plain[n] + plain[n + 2 :] for n in places[:-1]]


def long_form(word: str) -> str | None:
    """A regular expression of what a word may be short for: "GHA" for "GitHub Actions", "k8s" for "kubernetes". None where it
    does not look like an abbreviation."""
    if _INITIALS.fullmatch(word):
        # The next word begins, or a capital stands within one, as in "GitHub".
        rest = "".join(f"(?:[ -][{letter}{letter.lower()}]|{letter})[a-z]*" for letter in word[1:])
        return rf"\b[{word[0]}{word[0].lower()}][a-z]*{rest}\b"
    if counted := _COUNTED.fullmatch(word.lower()):
        first, left_out, last = counted.groups()
        return rf"(?i)\b{first}[a-z]{{{left_out}}}{last}\b"
    return None


def short_form(word: str) -> str:
    """The word with the number of the letters between its first and its last: "k8s" for "kubernetes"."""
    plain = folded(word)
    return f"{plain[0]}{len(plain) - 2}{plain[-1]}" if len(plain) > 3 else plain


def mended(unknown: Sequence[str], matching: Callable[[str], Sequence[str]]) -> dict[str, str]:
    """What unknown words stand for, in words that memories hold.

    Args:
        unknown: the words. One for which no memory holds anything similar is at least corrected, if it is misspelt.
        matching: returns folded texts that match a regular expression.
    """
    found: dict[str, str] = {}
    for word in [word for word in unknown if len(word) <= LONGEST_MENDED][:MOST_MENDED]:
        pattern = long_form(word) or (likeness(word) if misspelt(word) else None)
        meant = (match for text in (matching(pattern) if pattern else ()) if (match := re.search(pattern or "", text)))
        other = next((match[0] for match in meant if stem(match[0]) != stem(word)), None)
        if other is None and pattern and word.islower():  # names are written with a capital by most
            other = corrected(word)
        if other is not None:
            found[word] = other
    return found


def corrected(word: str) -> str | None:
    """The word that is meant by a misspelt one: the only one that the embedder knows and that is one typing error away."""
    plain = folded(word)
    if len(plain) < SHORTEST_CORRECTED:
        return None
    same_beginning = _known_words_by_beginning().get(plain[0], "")
    meant = set(re.findall(rf"(?m)^(?:{'|'.join(_one_away(plain))})$", same_beginning))
    return meant.pop() if len(meant) == 1 else None


@functools.cache
def _known_words() -> frozenset[str]:
    try:
        return frozenset((embedder_path() / "vocab.txt").read_text(encoding="utf-8").split())
    except OSError:  # an embedder without this file: then every word may be misspelt
        return frozenset()


@functools.cache
def _known_words_by_beginning() -> dict[str, str]:
    """The known words with the same first letter, a line each."""
    by_beginning: dict[str, list[str]] = {}
    for word in _known_words():
        if word.isalpha():
            by_beginning.setdefault(word[0], []).append(word)
    return {letter: "\n".join(words) for letter, words in by_beginning.items()}
