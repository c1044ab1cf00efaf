"""Which words of a message say what to be reminded of, and which say when: a learned tagger over its tokens (tools/reminder_model.py).

It also says whether a message asks to be reminded at all, and in which language. `reading` says what the words for times mean.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from memos_core.models.message_encoder import Array, encoder_of, softmax
from memos_core.models.resources import learned_path

LANGUAGES = ("en", "de", "es", "fr")
"""The languages in which requests are read."""
NEITHER, WHEN, TASK = range(3)
"""The tags of a token."""
LONGEST = 192
"""How many tokens of a message are read; the rest of a longer one is not."""
LONGEST_REQUEST = 500
"""Characters; a longer message is not taken as a request."""
MOST_LINES = 4
MESSAGES_KEPT = 500
"""For how many messages the result is cached, because a message is looked at several times on its way to a reply."""
ASKS = 0.9
"""A message with at least this probability asks to be reminded."""
MAY_ASK = 0.5
"""A message with at least this probability may ask to be reminded, and a reminder is offered beside it."""
SURE = 0.8
"""A word with at least this probability surely belongs to a stretch that says when."""
WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True)
class Request:
    """What a message says as a request to be reminded."""

    asks: float
    """The probability that it is one."""
    language: str
    """The language in which its times are read, one of LANGUAGES."""
    when: tuple[str, ...]
    """The stretches of it that say when, in their order."""
    task: str
    """What is to be done, in its own words; empty where it does not say so."""
    surely_when: tuple[str, ...] = ()
    """`when` without what the tagger is not sure of: words at the edges of stretches, and whole stretches beside surer ones."""
    text: str = ""
    """The whole message."""
    places: tuple[tuple[int, int], ...] = ()
    """Where in `text` the stretches of `when` begin and end, in characters."""
    task_place: tuple[int, int] = (0, 0)
    """Where in `text` the task begins and ends."""

    @property
    def beside(self) -> str:
        """The message with its time and task replaced by spaces, so that all else keeps its place."""
        text = self.text
        for start, end in (*self.places, self.task_place):
            text = text[:start] + " " * (end - start) + text[end:]
        return text

    def holds(self, start: int, end: int) -> bool:
        """Whether this part of the message belongs to the request: it overlaps the time or task, or leads to it as "remind me to" does."""
        stretches = [place for place in (*self.places, self.task_place) if place[0] < place[1]]
        return any(start < last and (first < end or not self.text[end:first].strip()) for first, last in stretches)


def weights_path() -> Path:
    """The file with what the tagger has learned."""
    return learned_path("reminders/tagger.safetensors")


def request_in(message: str) -> Request | None:
    """The request of a message that asks to be reminded; None where it does not ask that."""
    request = _requested_in(message)
    return request if request is not None and request.asks >= ASKS else None


def perhaps_requested_in(message: str) -> Request | None:
    """The request of a message that may, but need not, ask to be reminded; None for all others."""
    request = _requested_in(message)
    return request if request is not None and MAY_ASK <= request.asks < ASKS else None


def _requested_in(message: str) -> Request | None:
    """A message as a request; None where it is too long for one."""
    too_long = len(message) > LONGEST_REQUEST or message.count("\n") >= MOST_LINES
    return None if too_long else taken_apart(message)


@functools.lru_cache(maxsize=MESSAGES_KEPT)
def taken_apart(text: str) -> Request:
    """A text as a request to be reminded, whether it is one or not: "tomorrow at 9: call the dentist"."""
    encoder = encoder_of(weights_path())
    read = encoder.read("", text, LONGEST)
    mean = read.states.mean(axis=0)
    chances = softmax(encoder.head("tags", read.states))
    words = _words(text, read.own_tokens(), chances)
    when = _runs(words, WHEN)
    tasks = _runs(words, TASK)
    task = max(tasks, key=lambda run: sum(word.chance - 0.5 for word in run), default=[])
    asks = float(1 / (1 + np.exp(-encoder.head("asks", mean)[0])))
    language = LANGUAGES[int(encoder.head("language", mean).argmax())]
    said, surely = (tuple(_said(text, run) for run in runs) for runs in (when, _surest(when)))
    places = tuple(_place(run) for run in when)
    return Request(asks, language, said, _said(text, task), surely, text, places, _place(task))


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    tag: int
    chance: float
    """The probability of its tag."""


def _words(text: str, own: Sequence[tuple[int, int, int]], chances: Array) -> list[_Word]:
    found = list[_Word]()
    for word in WORD.finditer(text):
        tokens = [place for place, start, end in own if start < word.end() and end > word.start()]
        if tokens:
            mean = chances[tokens].mean(axis=0)
            found.append(_Word(word.start(), word.end(), int(mean.argmax()), float(mean.max())))
    return found


def _runs(words: Sequence[_Word], tag: int) -> list[list[_Word]]:
    """The runs of adjacent words that have this tag."""
    return [list(run) for given, run in itertools.groupby(words, lambda word: word.tag) if given == tag]


def _surest(runs: list[list[_Word]]) -> list[list[_Word]]:
    """Stretches that say when, without unsure words at their edges and without unsure stretches, as far as anything is left."""
    trimmed = list[list[_Word]]()
    for run in runs:
        sure = [number for number, word in enumerate(run) if word.chance >= SURE]
        if sure:
            trimmed.append(run[sure[0] : sure[-1] + 1])
    kept = [run for run in trimmed if sum(word.chance for word in run) / len(run) >= SURE]
    return kept or trimmed or runs


def _said(text: str, run: Sequence[_Word]) -> str:
    return text[slice(*_place(run))]


def _place(run: Sequence[_Word]) -> tuple[int, int]:
    return (run[0].start, run[-1].end) if run else (0, 0)
