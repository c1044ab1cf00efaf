"""Answers “What did we talk about last week?” from the turns of conversations, with their days and without the model."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.conversations import Conversations, Message
from memos_core.cube import MemCube, SemanticType
from memos_core.days import local_time
from memos_core.errors import NotFound
from memos_core.language.question_times import span_named
from memos_core.plaintext.saving.recorder import NOT_BY_THE_ASSISTANT
from memos_core.reminders.in_words import day_near, period_near, planned_in_words
from memos_core.storage.table import LIVE, moment_literal, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import in_lines, say, say_count

MOST_LINES, MOST_TURNS = 15, 2_000
LONGEST_PIECE = 140
"""The most characters of a turn that are quoted in a line."""
_ASKED = re.compile(
    r"(?:(?:so|and|hey|ok|okay)[, ]+)?(?:(?:can|could) you tell me )?what (?:did|have) (?:we|i|you and i) "
    r"(?:talk(?:ed)?|chat(?:ted)?|speak|spoken|discuss(?:ed)?|write|written)(?: about| of)?(?: (?:with you|here|together))?"
    r" (?P<when>.+?)\s*\??",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Talked:
    """The answer."""

    text: str
    turns: Sequence[MemCube]
    """The turns that it quotes, in order."""


def talked_about(
    message: Message, present: dt.datetime, vault: MemVault, conversations: Conversations, readable: str
) -> Talked | None:
    """The answer to a question about what was talked about at some time; None if the message is no such question.

    Args:
        message: any message.
        present: when it was said, in the person's zone.
        vault: where the turns are stored.
        conversations: the stored conversations, with their titles.
        readable: the SQL condition for the turns that may be used.
    """
    asked = _ASKED.fullmatch(" ".join(message.text.replace("’", "'").split()))
    named = None if asked is None else span_named(message.text, present)
    if asked is None or named is None or named[0].since is None or named[0].until is None:
        return None
    # "Last week about Rome" asks for more than a time.
    if len(asked["when"]) > len(named[1].strip()) + len("on in the "):
        return None
    span = named[0]
    assert span.since is not None and span.until is not None  # as asked above
    turns = vault.table.where(
        f"{LIVE} AND type = {quoted(SemanticType.EPISODE.value)} AND id = message AND {NOT_BY_THE_ASSISTANT} AND {readable}"
        f" AND occurred_at >= {moment_literal(span.since)} AND occurred_at < {moment_literal(span.until)}"
        f" AND id != {quoted(message.id)} AND {vault.in_sight}",
        limit=MOST_TURNS,
        order=("occurred_at", True),
    )
    lines, first = _lines(turns, conversations, present.date())
    if not lines:
        last = (span.until - dt.timedelta(microseconds=1)).date()
        when = period_near(span.since.date(), last, present.date())
        return Talked(say("I find nothing that we talked about {when}.", when=when), [])
    listed = in_lines(lines[:MOST_LINES], "- ")
    if len(lines) > MOST_LINES:
        listed = in_lines([listed, "", say("and {count} more", count=len(lines) - MOST_LINES)])
    return Talked(listed, first[:MOST_LINES])


def _lines(
    turns: Sequence[MemCube], conversations: Conversations, today: dt.date
) -> tuple[Sequence[str], Sequence[MemCube]]:
    """One line for each day of each conversation, with the first thing said, and these first turns."""
    talks = dict[tuple[dt.date, str], list[MemCube]]()
    for turn in turns:
        assert turn.source is not None and turn.source.conversation is not None  # a turn knows its conversation
        talks.setdefault((local_time(turn.at).date(), turn.source.conversation), []).append(turn)
    lines, first = [], []
    for (day, conversation), said in talks.items():
        try:
            title = conversations.get(conversation).title
        except NotFound:  # deleted
            continue
        piece = " ".join(said[0].text.split())
        piece = piece if len(piece) <= LONGEST_PIECE else f"{piece[:LONGEST_PIECE].rstrip()}…"
        if title and not piece.startswith(title.rstrip("….")):
            piece = say("“{title}”: {text}", title=title, text=piece)
        if len(said) > 1:
            piece = say_count("{text} (and {n} more)", "{text} (and {n} more)", len(said) - 1, text=piece)
        lines.append(planned_in_words(piece, [day_near(day, today)]))
        first.append(said[0])
    return lines, first
