"""Finds the parts of a message that should be kept: a learned tagger over the tokens (tools/reader_model.py).

It sees the whole message and what was said before it, and can thus tell the person's own statements from quotations, stories, role play,
code, data of a task, jokes, and what is over within the hour. benchmarks/README.md says how often it is right on messages of authors from
whom it has not learned.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from memos_core.cube import SemanticType
from memos_core.language.message_kinds import LEAD, MessageKind, likeliest
from memos_core.models.message_encoder import Array, Read, encoder_of, softmax
from memos_core.models.resources import learned_path

TYPES = ("fact", "preference", "event", "wish", "persona")
"""The types of what is kept. A wish is a lasting one about how the assistant should behave."""
BEGINNINGS = ("", "I", "I'm", "I am", "I have", "My", "I want you to", "I don't want you to")
"""Words that are put before a part to make it a sentence."""
FRAMES = (
    *("own", "close", "request", "quote", "role", "fiction", "code", "task data", "joke", "moment", "world", "chat"),
)
"""The kinds of text that a message can be as a whole."""
OWN_FRAMES = 3
"""The person speaks of their own life in the first this many frames."""
PIECES_KEPT = 12
"""How many pieces are cached after reading, because a long message is read three times for what to keep. Each takes half a megabyte at
most."""
KINDS_KEPT = 2000
"""For how many messages their kind is cached, because recall asks again for those that it finds."""
LONGEST = 320
"""The most tokens of a message and what precedes it."""
NOTHING, FURTHER, FIRST = range(3)
"""The tags of a token: not kept; kept, not at the beginning; the first of what is kept."""
LONGEST_PIECE = 900
"""How many characters are read at once; a longer message is read in pieces."""
BELONGS = 0.5
"""The probability from which a word belongs to what is kept; for a clause, the mean of its words."""
FEWEST_WORDS = 3
"""With fewer words, a part of a clause says nothing without the rest."""
CLOSING = ("”", "»", ")")
"""A sign that closes a quotation or an aside belongs to what it closes."""
_LINE_MARK = "¶"
_WORD = re.compile(r"[^\W_]+(?:['’/.,:&+-]?[^\W_]+)*[%€£$]?")
_JOINT = re.compile(
    r"and|n|but|so|because|bc|cos|cause|since|as|while|though|although|plus|also|then|that|or", re.IGNORECASE
)
_TITLE = re.compile(r"Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr", re.IGNORECASE)
_PAUSE = re.compile(r"[,;:.!?…()\n¶–—]|\s-\s|[^\w\s'’\"“”/%&+-]")
_STOP = re.compile(r"[.!?…\n¶]|[^\w\s'’\"“”/%&+,;:()–—-]")
_PIECE_END = re.compile(r"\n+|(?<=[.!?…])\s+")


@dataclass(frozen=True)
class Told:
    """A part of a message that should be kept."""

    start: int
    end: int
    """Its place, in characters."""
    type: SemanticType
    begins: str
    """The words that make it a sentence when put before it; one of BEGINNINGS."""
    confidence: float
    """The mean probability that its words are to be kept."""
    health: float = 0.0
    """The mean probability that its words concern somebody's health or safety."""
    frame: str = FRAMES[0]
    """The kind of text that the message most likely is as a whole, one of FRAMES."""
    words: int = FEWEST_WORDS
    """The number of its words."""

    def joined_with(self, later: Told) -> Told:
        """This part and a later one of the same message as one, with what stands between them."""
        words = self.words + later.words
        sure = (self.words * self.confidence + later.words * later.confidence) / words
        return replace(self, end=later.end, confidence=sure, health=max(self.health, later.health), words=words)


def weights_path() -> Path:
    """The file with the weights of the tagger."""
    return learned_path("reading/tagger.safetensors")


def as_read(text: str) -> str:
    """The text as the tagger reads it: a line end, which may indicate code or a list, becomes a visible sign; positions stay the same."""
    return text.replace("\n", _LINE_MARK)


def parts_to_keep(message: str, before: Sequence[str] = (), belongs: float = BELONGS) -> list[Told]:
    """The parts of a message that should be kept, in order.

    Args:
        message: what the person wrote.
        before: the person's last messages in the same conversation, oldest first.
        belongs: the probability from which a word belongs to what is kept; for a clause, the mean of its words.
    """
    found: list[Told] = []
    context = "\n".join(before)
    for start, end in _pieces(message):
        piece = message[start:end]
        parts = _parts(piece, context, belongs)
        found += [replace(told, start=told.start + start, end=told.end + start) for told in parts]
        context = piece
    return found


def _pieces(message: str) -> list[tuple[int, int]]:
    """Where to cut a message that is too long to be read at once: at line and sentence ends."""
    ends = [0, *(match.end() for match in _PIECE_END.finditer(message)), len(message)]
    pieces: list[tuple[int, int]] = []
    start = 0
    for last, end in itertools.pairwise(ends):
        if end - start > LONGEST_PIECE and last > start:
            pieces.append((start, last))
            start = last
    pieces.append((start, len(message)))
    return [(start, end) for start, end in pieces if message[start:end].strip()]


@dataclass(frozen=True)
class _Word:
    """A word with its tokens and probabilities."""

    start: int
    end: int
    tokens: tuple[int, ...]
    kept: float
    """The probability that it belongs to what is kept."""
    first: float
    """The probability that it is the first word of something to be kept."""


def _parts(text: str, before: str, belongs: float) -> list[Told]:
    read = _read(before, text)
    asked = likeliest(_kinds(read), list(MessageKind), LEAD) is MessageKind.LOOKUP
    if asked and not _STOP.search(text.rstrip(" .?!…")):
        return []  # "wich bone did i brake as a kid" tells nothing, though it looks like it
    return [_told(text, run, read) for run in _runs(text, _words(text, read), belongs)]


def _words(text: str, read: Read) -> list[_Word]:
    tags = softmax(_scores("tags", read.states))
    own = read.own_tokens()
    return [
        _Word(
            match.start(), match.end(), tokens, float(1 - tags[tokens, NOTHING].mean()), float(tags[tokens[0], FIRST])
        )
        for match in _WORD.finditer(text)
        if (tokens := tuple(place for place, start, end in own if start < match.end() and end > match.start()))
    ]


def _runs(text: str, words: Sequence[_Word], belongs: float) -> list[list[_Word]]:
    """The runs of words that are kept: whole clauses, as a person would quote them, and not just the words of which the tagger is certain.
    Clauses without a full stop between them are kept together unless the tagger sees a new beginning."""
    runs: list[list[_Word]] = []
    whole = False
    for clause, joint, stopped in _clauses(text, words):
        kept = clause if np.mean([word.kept for word in clause]) >= belongs else _longest_kept(clause, belongs)
        begins = any(word.first >= BELONGS for word in kept[:2])
        if runs and whole and not stopped and kept == clause and not begins:
            runs[-1] += [*joint, *kept]
        elif len(kept) > 1 or (kept and kept == clause):
            runs.append(list(kept))
        whole = bool(kept) and kept[-1] is clause[-1]
    return [run for run in runs if len(run) > 1]


def _clauses(text: str, words: Sequence[_Word]) -> Iterator[tuple[list[_Word], list[_Word], bool]]:
    """The clauses of a text, each with the words that join it to the one before, and whether a sentence ended before it."""
    clause: list[_Word] = []
    joint: list[_Word] = []
    stopped = True
    for number, word in enumerate(words):
        between = text[words[number - 1].end : word.start] if number else ""
        joins = _JOINT.fullmatch(text[word.start : word.end]) is not None and not 0 < len(clause) < FEWEST_WORDS
        if clause and (joins or (_PAUSE.search(between) and not _is_title(text, clause[-1], word))):
            yield clause, joint, stopped
            clause, joint, stopped = [], [], False
        if not clause and number:
            stopped = stopped or _STOP.search(between) is not None
        (joint if joins else clause).append(word)
    if clause:
        yield clause, joint, stopped


def _is_title(text: str, word: _Word, following: _Word) -> bool:
    """Whether a full stop belongs to a title and ends nothing: "Dr. Varga"."""
    return text[word.end : following.start] == ". " and _TITLE.fullmatch(text[word.start : word.end]) is not None


def _longest_kept(clause: Sequence[_Word], belongs: float) -> list[_Word]:
    """The longest run of kept words in a clause, if it is long enough to mean something."""
    rows = [list(row) for kept, row in itertools.groupby(clause, lambda word: word.kept >= belongs) if kept]
    longest = max(rows, key=len, default=[])
    return longest if len(longest) >= FEWEST_WORDS and longest[0].first >= belongs else []


def _told(text: str, run: Sequence[_Word], read: Read) -> Told:
    tokens = [token for word in run for token in word.tokens]
    begins = _scores("begins", read.states[tokens[0]])
    return Told(
        start=run[0].start,
        end=run[-1].end + text.startswith(CLOSING, run[-1].end),
        type=_type(read.states[tokens]),
        begins=BEGINNINGS[int(begins.argmax())],
        confidence=float(np.mean([word.kept for word in run])),
        frame=FRAMES[int(_scores("frame", read.states.mean(axis=0)).argmax())],
        words=len(run),
        health=float((1 / (1 + np.exp(-_scores("health", read.states[tokens])))).mean()),
    )


@functools.lru_cache(maxsize=PIECES_KEPT)
def _read(before: str, text: str) -> Read:
    """A text read after what precedes it. The latest results are cached, because a message is asked for what to keep and for its kind."""
    return encoder_of(weights_path()).read(as_read(before), as_read(text), LONGEST)


def _scores(head: str, states: Array) -> Array:
    return encoder_of(weights_path()).head(head, states)


@functools.lru_cache(maxsize=KINDS_KEPT)
def kind_chances(text: str) -> Array:
    """The log probabilities of the kinds of a message, in the order of `MessageKind`. The array is shared: do not write to it."""
    return _kinds(_read("", text[:LONGEST_PIECE]))


def _kinds(read: Read) -> Array:
    chances: Array = np.log(softmax(_scores("kind", read.states.mean(axis=0))))
    return chances


def kind_of_statement(text: str) -> SemanticType:
    """The type of a text that is to be kept as a whole."""
    read = _read("", text[:LONGEST_PIECE])
    return _type(read.states[[place for place, _, _ in read.own_tokens()]])


def health_of(text: str) -> float:
    """The probability that a text concerns somebody's health or safety: that of the clause with the highest. Only the beginning of a long
    text is examined."""
    text = text[:LONGEST_PIECE]
    read = _read("", text)
    chances = 1 / (1 + np.exp(-_scores("health", read.states)[:, 0]))
    clauses = [
        [token for word in clause for token in word.tokens] for clause, _, _ in _clauses(text, _words(text, read))
    ]
    return max((float(chances[tokens].mean()) for tokens in clauses if tokens), default=0.0)


def _type(states: Array) -> SemanticType:
    """The type of what these tokens say."""
    kind = TYPES[int(softmax(_scores("types", states)).mean(axis=0).argmax())]
    return SemanticType.PREFERENCE if kind == "wish" else SemanticType(kind)
