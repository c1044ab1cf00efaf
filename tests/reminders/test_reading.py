"""What the words of a time mean, where it is known which words these are. `benchmarks reminders` measures the whole."""

from __future__ import annotations

import datetime as dt

import pytest

from benchmarks.reminders import PRESENT, look_up
from memos_core.reminders.deciding import Unclear, Understood, understand
from memos_core.reminders.reading import read, read_answer
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
        ("on the 2nd and 16th of every month", "2026-12-02T09:00", "FREQ=MONTHLY;BYMONTHDAY=2,16"),
        ("twice a month, on the 1st and the 15th", "2026-12-01T09:00", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
        ("every month on the 1st, 10th and 20th at 9 am", "2026-12-01T09:00", "FREQ=MONTHLY;BYMONTHDAY=1,10,20"),
        ("on the 31st of every month", "2026-11-30T09:00", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("every month on the 30th", "2026-11-30T09:00", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        ("every year on 29 February", "2027-02-28T09:00", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"),
        ("every 5th and 20th", "2026-12-05T09:00", "FREQ=MONTHLY;BYMONTHDAY=5,20"),
        ("every day at 8 and 20", "2026-11-29T20:00", "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0"),
        ("at 8am and 8pm every day", "2026-11-29T20:00", "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0"),
        ("every day at 8 in the morning and at 8 in the evening", "2026-11-29T20:00", "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0"),
        ("every evening at 8 and 10", "2026-11-29T20:00", "FREQ=DAILY;BYHOUR=20,22;BYMINUTE=0"),
        ("three times a day, at 8, 14 and 20", "2026-11-29T14:00", "FREQ=DAILY;BYHOUR=8,14,20;BYMINUTE=0"),
        ("every day at 8 and 20 for 3 days", "2026-11-30T08:00", "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0;COUNT=6"),
        ("every Monday and Thursday at 7:30 and 19:30", "2026-11-30T07:30", "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=7,19;BYMINUTE=30"),
        ("on the third Thursday of the month, at 7:30 pm, every time", "2026-12-17T19:30", "FREQ=MONTHLY;BYDAY=3TH"),
        ("next weekend", "2026-12-05T09:00", ""),
        ("Mid-December, let's say the 16th", "2026-12-16T09:00", ""),
        ("in 2027, on April 6th at 2 pm", "2027-04-06T14:00", ""),
        ("tomorrow, no hang on, Tuesday at 10", "2026-12-01T10:00", ""),
        ("Friday at 8, no, at 9", "2026-12-04T09:00", ""),
        ("every Monday at 8, sorry, every Tuesday", "2026-12-01T08:00", "FREQ=WEEKLY;BYDAY=TU"),
        ("Tuesday 10:30, half an hour before", "2026-12-01T10:00", ""),
        ("at 18:20 tomorrow, 15 minutes' notice", "2026-11-30T18:05", ""),
        ("tomorrow at 0:15, half an hour earlier", "2026-11-29T23:45", ""),
        ("Friday at 10, two days before", "2026-12-02T10:00", ""),
        ("the second of June, the evening before", "2027-06-01T19:00", ""),
        ("on Lena's birthday, three days' warning", "2027-03-11T09:00", ""),
        ("daily at 1 pm until the end of the year", "2026-11-29T13:00", "FREQ=DAILY;UNTIL=20261231T235959"),
        ("every half hour for the next two hours", "2026-11-29T10:50", "FREQ=MINUTELY;INTERVAL=30;COUNT=4"),
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
        "every day at 8 am and 8:30 pm",  # one rule has one minute
        "every day at 2 and 5",
        "tomorrow at 8 and 20",
        "the 5th and 20th",
        "three times a day at 8 and 20",
        "twice a month, on Monday and Thursday",
        "tomorrow at 9 every time",
        "this weekend",  # it is Sunday
        "mid-December",
        "every Monday at 8, no, Tuesday at 8",  # that Tuesday, or each?
        "no later than Friday",
        "at 14:30 on Lena's birthday, an hour before",
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
        ("de", "jeden Monat am 28.", "2026-12-28T09:00", "FREQ=MONTHLY;BYMONTHDAY=28"),
        ("de", "jedes Jahr am 2. Juni", "2027-06-02T09:00", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=2"),
        ("de", "am 1. und 15. jedes Monats um 8", "2026-12-01T08:00", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
        ("de", "jeden Tag um 8 und 20 Uhr", "2026-11-29T20:00", "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0"),
        ("de", "Mitte Dezember, sagen wir am 16.", "2026-12-16T09:00", ""),
        ("de", "morgen, nein, lieber Dienstag um 10", "2026-12-01T10:00", ""),
        ("de", "Dienstag um 10:30, eine halbe Stunde vorher", "2026-12-01T10:00", ""),
        ("de", "nächstes Wochenende", "2026-12-05T09:00", ""),
        ("es", "los días 1 y 15 de cada mes", "2026-12-01T09:00", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
        ("es", "todos los días a las 8 y a las 20", "2026-11-29T20:00", "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0"),
        ("es", "mañana, no, mejor el martes a las 10", "2026-12-01T10:00", ""),
        ("es", "el martes a las 10:30, media hora antes", "2026-12-01T10:00", ""),
        ("fr", "vendredi soir, non plutôt dimanche soir", "2026-12-06T19:00", ""),
        ("fr", "mardi à 10h30, une demi-heure avant", "2026-12-01T10:00", ""),
        ("fr", "tous les jours à 8h et à 20h", "2026-11-29T20:00", "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0"),
        ("fr", "le 2 et le 16 de chaque mois à 9h", "2026-12-02T09:00", "FREQ=MONTHLY;BYMONTHDAY=2,16"),
        ("fr", "mi-décembre, disons le 16", "2026-12-16T09:00", ""),
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


def test_a_word_that_takes_back_may_stand_between_the_stretches() -> None:
    said = "tomorrow, no hang on, Tuesday at 10 return the books"
    places = ((0, 8), (22, 35))
    request = Request(1.0, "en", ("tomorrow", "Tuesday at 10"), "return the books", (), said, places, (36, 52))
    found = understand(request, PRESENT, look_up)
    assert found == Understood("return the books", dt.datetime(2026, 12, 1, 10), "")


@pytest.mark.parametrize(
    ("said", "when", "task"),
    [
        ("Jeden Monat am 28. Miete überweisen", "Jeden Monat am 28. Miete", "Miete überweisen"),
        ("Jeden Abend um halb zehn Blutdruck messen", "Jeden Abend um halb", "Blutdruck messen"),
    ],
)
def test_a_word_at_the_border_of_time_and_task_is_where_it_makes_sense(said: str, when: str, task: str) -> None:
    border = len(when), len(when) + 1
    request = Request(1.0, "de", (when,), said[border[1] :], (), said, ((0, border[0]),), (border[1], len(said)))
    found = understand(request, PRESENT, look_up)
    assert isinstance(found, Understood) and found.task == task


def test_a_word_of_a_time_stays_one() -> None:
    said = "on 30 February sleep well"
    request = Request(1.0, "en", ("on 30 February",), "sleep well", (), said, ((0, 14),), (15, 25))
    assert isinstance(understand(request, PRESENT, look_up), Unclear)


def test_a_request_that_was_taken_for_another_language_is_read_in_its_own() -> None:
    assert understood("Jedes Jahr am 2. Juni", language="es") == understood("Jedes Jahr am 2. Juni", language="de")


@pytest.mark.parametrize(
    "task", ["run stp", "run, please", "run bitte.", "run por favor, gracias", "run s’il te plaît"]
)
def test_politeness_at_the_end_is_no_part_of_the_task(task: str) -> None:
    found = understand(Request(1.0, "en", ("tomorrow at 9",), task), PRESENT, look_up)
    assert isinstance(found, Understood) and found.task == "run"
    asked = understand(Request(1.0, "en", ("tomorrow at 9",), "please"), PRESENT, look_up)
    assert isinstance(asked, Understood) and asked.task == "please"


def test_an_answer_to_a_question_takes_the_place_of_several_hours() -> None:
    hours = read(Request(1.0, "en", ("every day at 8 and 20",), ""), PRESENT)
    assert hours.hours == (8, 20)
    assert hours.completed_by(read_answer("at 9:00", "en", PRESENT)).hours == ()
