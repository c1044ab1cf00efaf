"""What a request for a reminder says of a time and a task (`parts`). What these mean together: `deciding`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from memos_core.language.english_times import in_english
from memos_core.reminders.grammar import Reading
from memos_core.reminders.lexing import tokens
from memos_core.reminders.parts import Parts
from memos_core.reminders.tagging import Request, taken_apart


def read(request: Request, present: dt.datetime) -> Parts:
    """What a request says of a time and a task.

    Args:
        request: the request, taken apart.
        present: the present moment, in the zone of the one who asks.
    """
    said = _time_of(request.when, request.language, present)
    if said.doubtful and request.surely_when != request.when:
        said = _time_of(request.surely_when, request.language, present)
    return replace(said, task=request.task)


def read_answer(answer: str, language: str, present: dt.datetime) -> Parts:
    """What an answer to a question about a request says: a time, a task, or both.

    Args:
        answer: the answer.
        language: in which the request was said.
        present: as above.
    """
    alone = _time_of((answer,), language, present)
    if alone.says_when and not alone.doubtful:
        return alone
    apart = replace(taken_apart(answer), language=language)
    if not apart.when:
        return Parts(task=apart.task or answer.strip())
    return read(apart, present)


def _time_of(when: Sequence[str], language: str, present: dt.datetime) -> Parts:
    """What stretches of a request that speak of a time alone mean together."""
    return Reading(tokens(in_english(" | ".join(when), language)), present).parts()
