"""The days of events that were told: what comes round each year, and what answers a question in other words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import MemOS, Note, SemanticType
from memos_core.cube import MemCube
from memos_core.models.host import ModelHost
from memos_core.reminders.agenda import Agenda
from memos_core.reminders.events import comes_round
from tests.support import inside
from tests.support.real_embedder import RealEmbedder
from tests.support.scripted import ScriptedModel


@pytest.mark.parametrize(
    ("text", "round_"),
    [
        ("Lena's birthday is on 3 May.", True),
        ("My birthday, 3 May 1990, is a Thursday.", True),
        ("Our anniversary falls on 12 December.", True),
        ("Mum's birthday next Friday will be quiet.", True),
        ("Our birthdays are on 3 and 5 May.", True),
        ("Tom's birthday party is on 12 December 2026.", False),
        ("We have an anniversary dinner on 12 December.", False),
        ("Tom's birthday party is on 12 December, his birthday is on 10 December.", True),
    ],
)
def test_what_is_named_after_a_birthday_is_none(text: str, round_: bool) -> None:
    assert comes_round(MemCube(text=text)) is round_


def test_a_birthday_party_stands_in_the_agenda_once(memos: MemOS) -> None:
    day = dt.date.today() + dt.timedelta(days=40)
    memos.remember(f"Tom's birthday party is on {day.day} {day:%B %Y}.")
    (item,) = memos.reminders.agenda()
    assert (item.on, item.again) == (day, "")
    agenda: Agenda = inside.parts(memos).agenda
    assert b"RRULE" not in agenda.calendar()[0]


class Embedding(RealEmbedder, ScriptedModel):
    """Judges and compares for real."""


@pytest.fixture
def judged(home: Path, starter_host: ModelHost) -> Iterator[MemOS]:
    assert starter_host.wait_for_embedder(120)
    model = Embedding()
    model.host = starter_host
    with MemOS.open(home, "ana", backend=model) as memos:
        yield memos


@pytest.mark.model
def test_how_long_is_found_among_many_statements(judged: MemOS) -> None:
    plants = (f"The plant number {number} on shelf {number % 7} takes {number + 1} cups." for number in range(180))
    judged.remember_many([Note(text=text, type=SemanticType.FACT) for text in plants])
    for number in range(8):  # events that are later than the one that is asked for
        judged.remember(f"I saw film number {number} at the cinema on {number + 1} March 2026.")
    told = judged.remember("I moved to Porto in May 2021.")
    reply = "".join(event.token or "" for event in judged.chat("c1", "How long have I lived here?"))
    assert reply.startswith("About ") and "since May 2021" in reply and told.text in reply
    assert "Porto" not in "".join(event.token or "" for event in judged.chat("c2", "How long have I played the harp?"))
