"""What the words of a time mean, where it is known which words these are. `benchmarks reminders` measures the whole."""

from __future__ import annotations

import datetime as dt

import pytest

from benchmarks.reminders import PRESENT, look_up
from memos_core.reminders.deciding import Unclear, Understood, understand
from memos_core.reminders.tagging import Request


def understood(*when: str, language: str = "en") -> Understood | Unclear:
    return understand(Request(1.0, language, when, "run"), PRESENT, look_up)


@pytest.mark.parametrize(
    ("when", "starts", "rule"),
    [
        ("in 20 mins", "2026-11-29T10:40", ""),
        ("in an hour and ten", "2026-11-29T11:30", ""),
        ("in three quarters of an hour", "2026-11-29T11:05", ""),
        ("2 weeks from tomorrow", "2026-12-14T09:00", ""),
        ("10 minutes", "2026-11-29T10:30", ""),
        ("half an hour before noon", "2026-11-29T11:30", ""),
        ("ten to nine tonight", "2026-11-29T20:50", ""),
        ("twenty past six pm", "2026-11-29T18:20", ""),
        ("tomorow mornin", "2026-11-30T09:00", ""),
        ("for 1430", "2026-11-29T14:30", ""),
        ("Wednesday the 9th at 2.45pm", "2026-12-09T14:45", ""),
        ("Sat 5/12 at 08:15", "2026-12-05T08:15", ""),
        ("january 15, 2027", "2027-01-15T09:00", ""),
        ("Monday week", "2026-12-07T09:00", ""),
        ("next week on Thursday", "2026-12-03T09:00", ""),
        ("the night before the flight to Rome", "2026-12-10T20:00", ""),
        ("the Monday after Lena's birthday", "2027-03-15T09:00", ""),
        ("two days before Christmas Eve at noon", "2026-12-22T12:00", ""),
        ("on good friday", "2027-03-26T09:00", ""),
        ("mon-fri 17:10", "2026-11-30T17:10", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("Mon, Wed and Fri at 6:30am", "2026-11-30T06:30", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("every alternate Tuesday, 10 a.m.", "2026-12-01T10:00", "FREQ=WEEKLY;BYDAY=TU;INTERVAL=2"),
        ("every half hour", "2026-11-29T10:50", "FREQ=MINUTELY;INTERVAL=30"),
        ("every 12 hours beginning 8 tonight", "2026-11-29T20:00", "FREQ=HOURLY;INTERVAL=12"),
        ("the last Sunday of every month, 4 in the afternoon", "2026-11-29T16:00", "FREQ=MONTHLY;BYDAY=-1SU"),
        ("every three months on the 10th, starting in January", "2027-01-10T09:00", "FREQ=MONTHLY;BYMONTHDAY=10;INTERVAL=3"),
        ("weekly on thursdays at noon, eight times", "2026-12-03T12:00", "FREQ=WEEKLY;BYDAY=TH;COUNT=8"),
        ("for the next ten days at 8am", "2026-11-30T08:00", "FREQ=DAILY;COUNT=10"),
        ("each saturday in january", "2027-01-02T09:00", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270131T235959"),
        ("every evening until the flight", "2026-11-29T19:00", "FREQ=DAILY;UNTIL=20261211T235959"),
        ("each Christmas Eve, 3 pm", "2026-12-24T15:00", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"),
        ("a fortnight before Lena's birthday every year", "2027-02-28T09:00", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28"),
    ],
)  # fmt: skip
def test_what_is_clear(when: str, starts: str, rule: str) -> None:
    assert understood(when) == Understood("run", dt.datetime.fromisoformat(starts), rule)


@pytest.mark.parametrize(
    "when",
    [
        "the Monday after next",
        "every Monday except holidays",
        "every day not on weekends",
        "next week",
        "soon",
        "some time tomorrow maybe",
        "on 30 February",
        "at 25:00",
        "at 8am and 8pm every day",
        "the week after the flight",
        "on 3/4",
        "every hour until 4pm",
        "after eight",
        "three days before Tim's wedding",
    ],
)
def test_what_is_not_clear_is_asked(when: str) -> None:
    assert isinstance(understood(when), Unclear)


@pytest.mark.parametrize(
    ("language", "when", "starts", "rule"),
    [
        ("de", "übermorgen um halb acht", "2026-12-01T07:30", ""),
        ("de", "am 24.12. um 17 Uhr", "2026-12-24T17:00", ""),
        ("de", "jeden zweiten Dienstag um 18:30", "2026-12-01T18:30", "FREQ=WEEKLY;BYDAY=TU;INTERVAL=2"),
        ("de", "Samstagvormittag", "2026-12-05T09:00", ""),
        ("es", "mañana a las diez menos diez", "2026-11-30T09:50", ""),
        ("es", "el viernes 18 a las cuatro y media de la tarde", "2026-12-18T16:30", ""),
        ("es", "todos los martes a las 19hs", "2026-12-01T19:00", "FREQ=WEEKLY;BYDAY=TU"),
        ("fr", "dans trois quarts d'heure", "2026-11-29T11:05", ""),
        ("fr", "mardi a 14h30", "2026-12-01T14:30", ""),
        ("fr", "un jour sur deux jusqu'au 20 décembre", "2026-11-30T09:00", "FREQ=DAILY;INTERVAL=2;UNTIL=20261220T235959"),
    ],
)  # fmt: skip
def test_other_languages(language: str, when: str, starts: str, rule: str) -> None:
    assert understood(when, language=language) == Understood("run", dt.datetime.fromisoformat(starts), rule)
