"""What a request for a reminder says of a time and a task (`parts`). `deciding` says what these mean together."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from memos_core.language.into_english import in_english, without_politeness
from memos_core.reminders.grammar import Reading
from memos_core.reminders.lexing import Token, tokens
from memos_core.reminders.parts import Parts
from memos_core.reminders.tagging import LANGUAGES, WORD, Request, taken_apart

_CORRECTION, _UNKNOWN = "!", "?"
"""The kinds of a token that takes back what was said before it, and of one that is no word of a time."""


def read(request: Request, present: dt.datetime) -> Parts:
    """What a request says of a time and a task.

    Args:
        request: the request, taken apart.
        present: the present moment, in the zone of the one who asks.
    """
    said = _told(request, present)
    if said.doubtful:
        others = (_told(other, present) for other in _otherwise(request))
        said = next((one for one in others if one.says_when and not one.doubtful), said)
    return replace(said, task=without_politeness(said.task))


def read_answer(answer: str, language: str, present: dt.datetime) -> Parts:
    """What an answer to a question about a request says: a time, a task, or both.

    Args:
        answer: the answer.
        language: in which the request was said.
        present: the present moment, in the zone of the one who asks.
    """
    alone = _time_of((answer,), language, present)
    if alone.says_when and not alone.doubtful:
        return alone
    apart = replace(taken_apart(answer), language=language)
    if not apart.when:
        return Parts(task=apart.task or answer.strip())
    return read(apart, present)


def _told(request: Request, present: dt.datetime) -> Parts:
    between = [request.text[end:start] for (_, end), (start, _) in itertools.pairwise(request.places)]
    return replace(_time_of(request.when, request.language, present, between), task=request.task)


def _time_of(when: Sequence[str], language: str, present: dt.datetime, between: Sequence[str] = ()) -> Parts:
    """What the stretches of a request that speak only of a time mean together.

    Args:
        when: the stretches.
        language: the language of the request.
        present: the present moment, in the zone of the one who asks.
        between: the text between each two of them, where that is known; it may take back what was said before it.
    """
    said = list[Token]()
    for number, stretch in enumerate(when):
        if number:
            gap = tokens(in_english(between[number - 1], language)) if between else []
            said += [token for token in gap if token.kind == _CORRECTION][:1] or tokens("|")
        said += tokens(in_english(stretch, language))
    found: Parts | None = None
    for corrects, group in itertools.groupby(said, lambda token: token.kind == _CORRECTION):
        if not corrects:
            later = Reading(list(group), present).parts()
            found = later if found is None or not found.says_when else found.corrected_by(later)
    return found or Parts()


def _otherwise(request: Request) -> Iterator[Request]:
    """Other readings of a request that makes no sense as it was taken apart: without the words that the tagger is not sure of, with
    the border of time and task one word further, or, if it has words that are unknown in its language, in another language."""
    if request.surely_when != request.when:
        yield replace(request, when=request.surely_when, places=())
    for number in range(len(request.places)):
        yield from _with_other_border(request, number)
    if any(token.kind == _UNKNOWN for words in request.when for token in tokens(in_english(words, request.language))):
        for language in LANGUAGES:
            if language != request.language:
                yield replace(request, language=language)


def _with_other_border(request: Request, number: int) -> Iterator[Request]:
    """Readings with one word moved between a time and the task beside it: a word at the edge of the time that is not of a time moves
    to the task, and a word at the edge of the task that may be of a time moves to the time."""
    (first, last), (start, end) = request.places[number], request.task_place
    when, task = (
        [one.span() for one in WORD.finditer(request.text, *place)] for place in ((first, last), (start, end))
    )
    behind, before = not request.text[last:start].strip(), not request.text[end:first].strip()
    if not request.task or not ((last <= start and behind) or (end <= first and before)):
        return
    follows = last <= start
    leaves, comes = (when[-1], task[0]) if follows else (when[0], task[-1])
    if len(when) > 1 and not _may_be_of_a_time(request, leaves):
        place = (first, when[-2][1]) if follows else (when[1][0], last)
        yield _with_places(request, number, place, (leaves[0], end) if follows else (start, leaves[1]))
    if len(task) > 1 and _may_be_of_a_time(request, comes):
        place = (first, comes[1]) if follows else (comes[0], last)
        yield _with_places(request, number, place, (task[1][0], end) if follows else (start, task[-2][1]))


def _may_be_of_a_time(request: Request, place: tuple[int, int]) -> bool:
    found = tokens(in_english(request.text[slice(*place)], request.language))
    return any(token.kind != _UNKNOWN for token in found)


def _with_places(request: Request, number: int, place: tuple[int, int], task_place: tuple[int, int]) -> Request:
    places = (*request.places[:number], place, *request.places[number + 1 :])
    when = tuple(request.text[start:end] for start, end in places)
    return replace(request, when=when, places=places, task=request.text[slice(*task_place)], task_place=task_place)
