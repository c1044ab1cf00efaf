"""What requests for reminders mean. `benchmarks reminders` measures more of them."""

from __future__ import annotations

import datetime as dt

import pytest

from benchmarks.reminders import PRESENT, look_up
from memos_core.reminders.deciding import OF_WHAT, Unclear, Understood, understand
from memos_core.reminders.tagging import request_in


def understood(said: str, *answers: str) -> Understood | Unclear:
    request = request_in(said)
    assert request is not None, said
    return understand(request, PRESENT, look_up, answers)


@pytest.mark.parametrize(
    ("said", "starts", "rule", "task"),
    [
        ("Remind me tomorrow at 9 to call the dentist", "2026-11-30T09:00", "", "call the dentist"),
        ("remind me in 20 minutes to eat", "2026-11-29T10:40", "", "eat"),
        ("remind me after twenty-five minutes to eat", "2026-11-29T10:45", "", "eat"),
        ("remind me in an hour and a half to eat", "2026-11-29T11:50", "", "eat"),
        ("remind me tomorrow at twenty to nine to run", "2026-11-30T08:40", "", "run"),
        ("remind me every Monday at 8 to run", "2026-11-30T08:00", "FREQ=WEEKLY;BYDAY=MO", "run"),
        ("remind me two days before Lena's birthday to bake", "2027-03-12T09:00", "", "bake"),
        ("remind me on weekdays at 7:30 to get up", "2026-11-30T07:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "get up"),
        # The time in the task is not the time of the reminder.
        (
            "remind me tomorrow at 9 to book a table for Friday at 7",
            "2026-11-30T09:00",
            "",
            "book a table for Friday at 7",
        ),
        ("remind me on Monday that Tuesday is a holiday", "2026-11-30T09:00", "", "Tuesday is a holiday"),
        # Only one five o'clock is left today.
        ("remind me today at 5 to go", "2026-11-29T17:00", "", "go"),
        ("erinnere mich übermorgen um halb acht an den Zug", "2026-12-01T07:30", "", "den Zug"),
        ("recuérdame mañana a las 9 llamar a Ana", "2026-11-30T09:00", "", "llamar a Ana"),
        ("rappelle-moi demain à 9h d'appeler Ana", "2026-11-30T09:00", "", "appeler Ana"),
    ],
)
def test_what_is_clear(said: str, starts: str, rule: str, task: str) -> None:
    assert understood(said) == Understood(task, dt.datetime.fromisoformat(starts), rule)


@pytest.mark.parametrize(
    "said",
    [
        "remind me to call Mum",
        "remind me tomorrow at 5 to go",  # in the morning?
        "remind me next week to call",
        "remind me the Monday after next to call",
        "remind me on weekdays at 8 and on Saturdays at 10 to get up",
        "remind me on 30 February to sleep",
        "remind me at 25:00 to sleep",
        "remind me yesterday to call",
        "remind me on 3/4 to pay",  # March or April
        "remind me three days before Tim's wedding to iron",  # of which nothing was told
        "remind me not to eat after 8 pm",
    ],
)
def test_what_is_not_clear_is_asked(said: str) -> None:
    assert isinstance(understood(said), Unclear)


def test_an_answer_completes_the_request() -> None:
    assert understood("remind me tomorrow at 5 to go", "in the afternoon") == Understood(
        "go", dt.datetime(2026, 11, 30, 17), ""
    )
    assert understood("remind me to call Mum", "tomorrow at 9") == Understood(
        "call Mum", dt.datetime(2026, 11, 30, 9), ""
    )
    assert understood("remind me three days before Tim's wedding to iron", "on 3 March at 8 am") == Understood(
        "iron", dt.datetime(2027, 3, 3, 8), ""
    )
    assert understood("remind me every day until Tim's wedding to run", "until 3 March") == Understood(
        "run", dt.datetime(2026, 11, 30, 9), "FREQ=DAILY;UNTIL=20270303T235959"
    )
    assert understood("remind me tomorrow") == Unclear(OF_WHAT)
    assert understood("remind me tomorrow", "to call Mum") == Understood("call Mum", dt.datetime(2026, 11, 30, 9), "")


@pytest.mark.parametrize(
    "said",
    [
        "Remind me what my sister's name is",
        "This song reminds me of summer",
        "I live in Porto",
        "Did you know that my mother used to remind her of it?",
        "Kannst du mich morgen anrufen?",
    ],
)
def test_other_messages_are_no_requests(said: str) -> None:
    assert request_in(said) is None
