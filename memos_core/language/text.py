"""Cleans texts, splits them into words, and computes hashes by which they are recognised again."""

from __future__ import annotations

import functools
import hashlib
import itertools
import re
import unicodedata
from collections.abc import Iterator

import numpy as np
import snowballstemmer

from memos_core.cube import MemCube, Sensitivity
from memos_core.errors import InvalidInput
from memos_core.language.sensitivity import sensitivity_of
from memos_core.text_matching import folded, pieces

LONGEST_MEMORY = 200_000
"""The most characters of one memory."""
KEPT_MARKS_LENGTH = 2_000
"""Hash and fingerprint of texts up to this length are cached, because a text that is saved is sealed more than once."""
STOP_WORDS = frozenset(
    [
        "a",
        "about",
        "an",
        "and",
        "am",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "can",
        "could",
        "did",
        "do",
        "does",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "here",
        "him",
        "his",
        "how",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "just",
        "me",
        "my",
        "no",
        "not",
        "of",
        "on",
        "or",
        "our",
        "out",
        "she",
        "should",
        "so",
        "some",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "to",
        "too",
        "up",
        "us",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "whom",
        "whose",
        "why",
        "will",
        "with",
        "would",
        "you",
        "your",
        "s",
        "t",
        "m",
        "re",
        "ve",
        "ll",
        "d",
        "tell",
        "know",
        "please",
    ]
)
"""Words that say nothing about what a sentence is about."""
SOFT_HYPHEN = "\u00ad"
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]+")
"""All of Unicode's control characters except tab and line feed."""
_STEMMER = snowballstemmer.stemmer("english")


def clean(text: str) -> str:
    """The text without what cannot be stored or shown: NUL and other control characters, lone surrogates.

    Raises:
        InvalidInput: nothing is left.
    """
    sound = encodable(text)
    sound = _CONTROLS.sub("", unicodedata.normalize("NFC", sound.replace("\r\n", "\n"))).strip()
    if not sound:
        raise InvalidInput("There is no text. Write something first.")
    return sound


def encodable(text: str) -> str:
    """The text with a question mark for each lone surrogate: half of a character, as damaged JSON has it, which cannot be encoded."""
    return text.encode("utf-8", "replace").decode("utf-8")


def content_hash(text: str) -> str:
    """SHA-256 of the text without regard to case, spacing and closing punctuation."""
    normal = " ".join(text.casefold().split()).rstrip(".!… ")
    return hashlib.sha256(normal.encode("utf-8", "replace")).hexdigest()


def fingerprint(text: str) -> str:
    """64-bit SimHash (Charikar 2002) of the words and word pairs, as 16 hexadecimal digits."""
    words = re.findall(r"\w+", text.casefold())
    features = words + [f"{first} {second}" for first, second in itertools.pairwise(words)]
    digests = b"".join(hashlib.blake2b(feature.encode(), digest_size=8).digest() for feature in features)
    bits = np.unpackbits(np.frombuffer(digests, dtype=np.uint8).reshape(-1, 8), axis=1)
    set_in = bits.sum(axis=0, dtype=np.int64)
    return np.packbits(2 * set_in > len(features)).tobytes().hex()


def distance(first: str, second: str) -> int:
    """Number of differing bits of two fingerprints (0 to 64)."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


def words(text: str) -> list[str]:
    """The words of a text as they are written, without punctuation."""
    return re.findall(r"[^\W_]+", text)


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of an English word (Snowball), regardless of case and accents: "Dogs" and "dog" give the same."""
    return str(_STEMMER.stemWord(folded(word)))


def roots(text: str) -> Iterator[tuple[str, str]]:
    """The stems of the words that carry meaning, each with the word as written. In scripts without spaces, each two neighbouring characters
    count as a word."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).replace(SOFT_HYPHEN, "")
    for word in words(text):
        if word.isascii():
            if word.lower() not in STOP_WORDS:
                yield stem(word), word
            continue
        for piece, is_part in pieces(folded(word)):
            if is_part:
                yield piece, piece
            elif piece not in STOP_WORDS:
                yield stem(piece), word


def stems(text: str) -> list[str]:
    """The distinct stems of the words that carry meaning, in order."""
    return list(dict.fromkeys(root for root, _ in roots(text)))


def sealed(cube: MemCube) -> MemCube:
    """The cube with the hash, fingerprint and sensitivity of its present text. What a reader has marked as sensitive stays sensitive."""
    marks = _marks if len(cube.text) <= KEPT_MARKS_LENGTH else _marks.__wrapped__
    content_hash, fingerprint, sensitivity = marks(cube.text)
    if sensitivity is Sensitivity.NORMAL and cube.sensitivity is Sensitivity.SENSITIVE:
        sensitivity = cube.sensitivity
    return cube.model_copy(
        update={"content_hash": content_hash, "fingerprint": fingerprint, "sensitivity": sensitivity}
    )


@functools.lru_cache(maxsize=8_192)
def _marks(text: str) -> tuple[str, str, Sensitivity]:
    return content_hash(text), fingerprint(text), sensitivity_of(text)
