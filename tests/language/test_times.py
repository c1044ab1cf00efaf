"""The reader of times: what "tomorrow" means depends on the day and the zone of whoever says it, and no year is too far."""

from __future__ import annotations

import datetime as dt
import zoneinfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memos_core.cube import MemCube, SemanticType
from memos_core.days import TimePrecision, When
from memos_core.language.question_times import Span, span_asked_for, span_named
from memos_core.language.times import dated_text, spoken_of
from memos_core.reader import read

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
WEDNESDAY = dt.datetime(2026, 3, 18, 10, 0, tzinfo=BERLIN)

_units = st.sampled_from(["minute", "hour", "day", "week", "fortnight", "month", "year", "decade"])
_counts = st.one_of(st.integers(0, 9999).map(str), st.sampled_from(["a", "a few", "two", "twelve"]))
_names = st.sampled_from(
    ["May", "february", "monday", "Sun", "spring", "winter", "weekend", "week", "month", "year", "decade"]
)
_phrases = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: f"{day.day} March {day.year:04}"),
    st.sampled_from(["0000-01-01", "9999-12-31", "31.02.2026", "29 February", "13/25/2026", "in the 90s", "in the 2090s"]),
    st.sampled_from(["yesterday", "the day after tomorrow at 25:99", "tonight at 11pm", "this morning", "on Friday at 12am"]),
    st.builds(lambda count, unit: f"{count} {unit}s ago", _counts, _units),
    st.builds(lambda count, unit: f"in {count} {unit}s", _counts, _units),
    st.builds(lambda count, unit: f"in the last {count} {unit}s", _counts, _units),
    st.builds(lambda count, unit, phrase: f"{count} {unit}s before {phrase}", _counts, _units, st.dates().map(str)),
    st.builds(lambda which, name: f"{which} {name}", st.sampled_from(["last", "this", "next", "past", "coming"]), _names),
    st.builds(lambda edge, name: f"by the {edge} of next {name}", st.sampled_from(["end", "middle"]), _names),
    st.builds(lambda name, year: f"{name} {year}", _names, st.integers(0, 9999)),
    st.builds(lambda lead, name: f"{lead} {name}", st.sampled_from(["in", "since", "between 1999 and", "before"]), _names),
)  # fmt: skip
_edges = st.sampled_from([dt.datetime.min, dt.datetime.max, dt.datetime(1, 1, 2), dt.datetime(9999, 12, 30)])
_nows = st.one_of(st.datetimes(), _edges)


_frames = st.sampled_from(["I moved {}.", "I will move {}.", "What did I do {}?"])


def _is_sound(when: When | None) -> bool:
    return when is None or (when.at.tzinfo is dt.UTC and (when.on is None) == (when.precision == "moment"))


@given(_phrases, _nows, st.timezones(), _frames)
@settings(max_examples=400, deadline=None)
def test_no_time_in_a_text_is_too_much(phrase: str, now: dt.datetime, zone: zoneinfo.ZoneInfo, frame: str) -> None:
    text, said = frame.format(phrase), now.replace(tzinfo=zone)
    assert _is_sound(spoken_of(text.lower(), said)) and _is_sound(spoken_of(text, said))
    named = span_named(text, said)
    if named is not None and named[0].since is not None and named[0].until is not None:
        assert named[0].since.replace(tzinfo=None) <= named[0].until.replace(tzinfo=None)
    cube = MemCube(text=text, type=SemanticType.EPISODE, **When.moment(said).fields())
    assert dated_text(cube)


@given(_phrases, _nows, st.timezones(), _frames)
@settings(max_examples=60, deadline=None)
def test_no_time_in_a_message_is_too_much(phrase: str, now: dt.datetime, zone: zoneinfo.ZoneInfo, frame: str) -> None:
    text, said = frame.format(phrase), now.replace(tzinfo=zone)
    assert all(_is_sound(found.occurred) for found in read(text, date=said))


@pytest.mark.parametrize(
    ("text", "on", "precision", "words"),
    [
        ("I went to Iceland last spring.", "2025-03-01", TimePrecision.SEASON, "spring 2025"),
        ("We're getting married next May.", "2026-05-01", TimePrecision.MONTH, "May 2026"),
        ("I've been teaching since 2011.", "2011-01-01", TimePrecision.YEAR, "2011"),
        ("I passed the exam last week.", "2026-03-09", TimePrecision.WEEK, "the week of 9 March 2026"),
        ("My mum passed away two years ago.", "2024-03-18", TimePrecision.YEAR, "2024"),
        ("I broke my arm last Friday.", "2026-03-13", TimePrecision.DAY, "13 March 2026"),
        ("My exam is on 3 March.", "2027-03-03", TimePrecision.DAY, "3 March 2027"),
        ("My exam is on 29 February.", "2028-02-29", TimePrecision.DAY, "29 February 2028"),
        ("I was born on 3.5.1990.", "1990-05-03", TimePrecision.DAY, "3 May 1990"),
    ],
)
def test_a_time_is_kept_as_exactly_as_it_was_said(text: str, on: str, precision: TimePrecision, words: str) -> None:
    (found,) = read(text, date=WEDNESDAY)
    assert found.occurred is not None
    assert (found.occurred.on, found.occurred.precision) == (dt.date.fromisoformat(on), precision)
    assert MemCube(text=text, **found.occurred.fields()).when == words
    assert found.occurred.zone == "Europe/Berlin"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-03-28T23:59:00+01:00", "2026-03-29"),  # the clock is put forward in the night after
        ("2026-03-29T00:30:00+01:00", "2026-03-30"),
        ("2026-10-24T23:59:00+02:00", "2026-10-25"),  # and back
        ("2026-10-25T02:30:00+01:00", "2026-10-26"),
        ("2025-12-31T23:30:00+01:00", "2026-01-01"),
    ],
)
def test_tomorrow_is_the_next_day_of_the_zone_at_every_hour(said: str, day: str) -> None:
    when = spoken_of("i fly to rome tomorrow", dt.datetime.fromisoformat(said).astimezone(BERLIN))
    assert when is not None and when.on == dt.date.fromisoformat(day)
    assert when.there == dt.datetime.fromisoformat(day).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("I will meet Ana tomorrow at half past nine pm.", "2026-03-19T21:30"),
        ("I met Ana yesterday at 5 p.m.", "2026-03-17T17:00"),
        ("I met Ana yesterday at twenty to 14.", "2026-03-17T13:40"),
        ("I met Ana at the church on 3 March at noon.", "2026-03-03T12:00"),
        ("I met Ana twenty-five minutes ago.", "2026-03-18T09:35"),
        ("I will meet Ana in half an hour.", "2026-03-18T10:30"),
        ("I met Ana two hours and a half ago.", "2026-03-18T07:30"),
        ("I met Ana a year and a half ago.", "2024-09-18"),
        ("I will meet Ana on the last day of this month.", "2026-03-31"),
        ("I met Ana yesterday at half past five.", "2026-03-17"),  # in the morning?
        ("I met Ana yesterday at 25:00.", "2026-03-17"),
    ],
)
def test_times_of_day_and_lengths_are_read_in_figures_and_words(text: str, at: str) -> None:
    found = spoken_of(text, WEDNESDAY)
    assert found is not None
    said = found.on.isoformat() if found.on else found.there.replace(tzinfo=None).isoformat(timespec="minutes")
    assert said == at


def test_a_time_of_day_is_a_moment_of_the_zone_also_when_the_clock_changes_before_it() -> None:
    saturday = dt.datetime(2026, 3, 28, 12, 0, tzinfo=BERLIN)
    interview = spoken_of("i have an interview tomorrow at 5pm", saturday)
    assert interview == When(dt.datetime(2026, 3, 29, 15, 0, tzinfo=dt.UTC), zone="Europe/Berlin")
    ago = spoken_of("i called ben 3 hours ago", dt.datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN))
    assert ago is not None and ago.at == dt.datetime(2026, 3, 28, 23, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "I swim in autumn.", "I know Ada and June.", "I go running every Friday.", "I love the sun at noon.",
        "I sat at the table.", "I ran three marathons in the last two years.", "I swim most mornings.",
    ],
)  # fmt: skip
def test_what_is_no_point_in_time_is_not_read_as_one(text: str) -> None:
    assert spoken_of(text.lower(), WEDNESDAY) is None


def test_a_span_begins_and_ends_with_its_days_when_the_clock_changes_in_it() -> None:
    named = span_named("What did I do in March?", dt.datetime(2026, 6, 1, tzinfo=BERLIN))
    assert named is not None
    begin, end = dt.datetime(2026, 3, 1, tzinfo=BERLIN), dt.datetime(2026, 4, 1, tzinfo=BERLIN)
    assert named[0] == Span(begin, end, "March 2026")
    assert begin.utcoffset() != end.utcoffset()


def memory(text: str, type: str = "event", said: dt.datetime = WEDNESDAY) -> MemCube:
    when = spoken_of(text.lower().rstrip("."), said)
    if type == "episode" or when is None:
        when = When.moment(said)
    return MemCube(text=text, type=SemanticType(type), **when.fields())


@pytest.mark.parametrize(
    ("cube", "text"),
    [
        (memory("I fly to Rome tomorrow."), "I fly to Rome tomorrow (19 March 2026)."),
        (memory("I fly to Rome tomorrow at 5pm."), "I fly to Rome tomorrow at 5pm (19 March 2026)."),
        (memory("I moved to Porto in May.", "fact"), "I moved to Porto in May 2025."),
        (memory("My exam is on 3 May."), "My exam is on 3 May 2026."),
        (memory("My birthday is on 3 May.", "fact"), "My birthday is on 3 May."),
        (memory("I got married on 2024-06-01."), "I got married on 2024-06-01."),
        (memory("I have taught since 2011.", "fact"), "I have taught since 2011."),
        (memory("We went to Iceland last summer."), "We went to Iceland last summer (summer 2025)."),
        (memory("I take my coffee with oat milk.", "preference"), "I take my coffee with oat milk."),
        (memory("I run every Friday."), "I run every Friday."),
        (memory("On Friday nights I go to a choir."), "On Friday nights I go to a choir."),
        (memory("Tomorrow's match is in Bonn.", "episode"), "Tomorrow's match (19 March 2026) is in Bonn."),
        (
            memory("I saw Ben yesterday, and on Friday I fly.", "episode"),
            "I saw Ben yesterday (17 March 2026), and on Friday (20 March 2026) I fly.",
        ),
    ],
)
def test_a_text_is_given_with_the_dates_that_it_means(cube: MemCube, text: str) -> None:
    assert dated_text(cube) == text


@pytest.mark.parametrize(
    ("question", "since", "until"),
    [
        ("Was habe ich letzte Woche über den Garten erzählt?", "2026-06-08", "2026-06-15"),
        ("¿Qué hice ayer en el jardín con mi hermana?", "2026-06-16", "2026-06-17"),
        ("Qu'est-ce que j'ai raconté en mai 2025 sur mon jardin ?", "2025-05-01", "2025-06-01"),
        ("Wie heißt eigentlich der Hund von meiner Schwester?", "", ""),
    ],
)
def test_a_question_in_another_language_names_a_span_too(question: str, since: str, until: str) -> None:
    found = span_asked_for(question, dt.datetime(2026, 6, 17, 9, tzinfo=dt.UTC))
    if not since:
        assert found is None
        return
    assert found is not None
    span, of_time = found
    assert span.since is not None and span.until is not None
    assert [span.since.date().isoformat(), span.until.date().isoformat()] == [since, until]
    assert of_time and "garten" not in of_time and "jardin" not in of_time
