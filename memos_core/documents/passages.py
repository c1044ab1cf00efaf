"""Blocks of text become passages: cut at headings, pages, paragraphs and sentences, each with the place it stands at."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from memos_core.documents.blocks import Block
from memos_core.errors import InvalidInput
from memos_core.language.text import clean

PASSAGE_CHARACTERS = 600
"""How long a passage should be at most: about what the embedder was trained to read at once."""
LONGEST_PASSAGE = 900
"""How long a passage may be where otherwise a scrap would be left."""
SCRAP_CHARACTERS = 150
"""A passage shorter than this is joined to its neighbour where the place is the same."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’»)\]]*\s+|(?<=[。！？])")


@dataclass(frozen=True)
class Passage:
    """A piece of a document that is remembered as one memory."""

    text: str
    headings: tuple[str, ...] = ()
    """The headings it stands under, the widest first."""
    page: int | None = None
    """Page of a PDF or slide of a presentation, from 1; other kinds have no pages of their own."""
    position: int = 1
    """Which passage of the document it is, from 1."""
    unread: bool = False
    """Whether it only says that something there could not be read."""


def passages_of(blocks: Iterable[Block]) -> list[Passage]:
    """The passages of these blocks. None crosses a heading or a page; a table that is cut repeats its heading rows."""
    result: list[Passage] = []

    def place(block: Block) -> tuple[tuple[str, ...], int | None, bool]:
        return block.headings, block.page, block.unread

    for (headings, page, unread), group in itertools.groupby(_sound(blocks), key=place):
        pieces = [piece for block in group for piece in _pieces_of(block)]
        result += [
            Passage(text, headings, page, number, unread)
            for number, text in enumerate(_joined(pieces, "\n\n"), start=len(result) + 1)
        ]
    return result


def _sound(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks without characters that cannot be stored; those with nothing else are left out."""
    for block in blocks:
        try:
            text, headings = clean(block.text), tuple(clean(title) for title in block.headings)
            yield Block(text, headings, block.page, clean(block.head) if block.head else "", block.unread)
        except InvalidInput:
            continue


def _pieces_of(block: Block) -> list[str]:
    if len(block.text) <= PASSAGE_CHARACTERS or not (block.head and block.text.startswith(block.head)):
        return _pieces(block.text)
    room = PASSAGE_CHARACTERS - len(block.head) - 1
    rows = [row for row in block.text[len(block.head) :].split("\n") if row.strip()]
    parts = _joined([piece for row in rows for piece in _pieces(row, room)], "\n", room)
    return [f"{block.head}\n{part}" for part in parts] or [block.head]


def _pieces(text: str, longest: int = PASSAGE_CHARACTERS) -> list[str]:
    """A paragraph, or its parts where it is too long: at line ends if it has them, else at sentences, words, anywhere."""
    if len(text) <= longest:
        return [text]
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > 1:
        return _joined([piece for line in lines for piece in _pieces(line, longest)], "\n", longest)
    sentences = _split_at(_SENTENCE_END, text)
    if len(sentences) > 1:
        return _joined([piece for sentence in sentences for piece in _pieces(sentence, longest)], " ", longest)
    words = text.split()
    if len(words) > 1:
        return _joined([piece for word in words for piece in _pieces(word, longest)], " ", longest)
    return [text[start : start + longest] for start in range(0, len(text), longest)]


def _split_at(end: re.Pattern[str], text: str) -> list[str]:
    """The text cut after each match, without the space between."""
    cuts = [0, *(match.end() for match in end.finditer(text)), len(text)]
    return [part for start, stop in itertools.pairwise(cuts) if (part := text[start:stop].strip())]


def _joined(pieces: Sequence[str], between: str, longest: int = PASSAGE_CHARACTERS) -> list[str]:
    """Neighbours put together as long as they make one passage; a scrap at the end goes to the one before it."""
    result: list[str] = []
    for piece in pieces:
        if result and len(result[-1]) + len(between) + len(piece) <= longest:
            result[-1] += between + piece
        else:
            result.append(piece)
    if len(result) > 1 and len(result[-1]) < SCRAP_CHARACTERS:
        whole = result[-2] + between + result[-1]
        if len(whole) <= LONGEST_PASSAGE - (PASSAGE_CHARACTERS - longest):
            result[-2:] = [whole]
    return result
