"""Replies that need no model: reminders, exact dates, the agenda."""

from __future__ import annotations

import datetime as dt
import zoneinfo

import pytest

from memos_core import ChatEvent, MemOS, Wording
from memos_core.chat.date_questions import date_answer
from memos_core.cube import MemCube
from memos_core.days import When
from memos_core.wording import say
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel

PRESENT = dt.datetime(2026, 11, 29, 10, 20, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"))


def said(memos: MemOS, text: str, **options: bool) -> list[ChatEvent]:
    return list(memos.chat("c1", text, **options))  # type: ignore[arg-type]


def reply(events: list[ChatEvent]) -> str:
    return "".join(event.token or "" for event in events)


def told(text: str, when: When) -> MemCube:
    return MemCube(text=text, **when.fields())


FLIGHT = told("My flight to Rome is on 11 December 2026.", When.day(dt.date(2026, 12, 11), PRESENT.tzinfo))
MOVED = told("I moved to Porto on 3 May 2021.", When.day(dt.date(2021, 5, 3), PRESENT.tzinfo))


def find(event: str, ahead: bool) -> tuple[dt.date, MemCube] | None:
    cube = FLIGHT if ahead else MOVED
    assert cube.occurred_on is not None
    return (cube.occurred_on, cube) if any(word in event for word in ("flight", "lived", "moved")) else None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What day is it?", "Today is Sunday, 29 November 2026."),
        ("what's the date today", "Today is Sunday, 29 November 2026."),
        ("What time is it now?", "It is 10:20."),
        ("Which day is 24 December?", "Thursday, 24 December 2026."),
        ("How many days until Christmas Eve?", None),
        ("How many days until 24 December?", "25 days, until Thursday, 24 December 2026."),
        ("how many weeks until 24 December", "3 weeks and 4 days, until Thursday, 24 December 2026."),
        ("How many days until my flight?", f"12 days, until Friday, 11 December 2026. You told me: “{FLIGHT.text}”"),
        ("How long until my flight?", f"12 days, until Friday, 11 December 2026. You told me: “{FLIGHT.text}”"),
        ("How long have I lived here?", f"5 years and 6 months, since Monday, 3 May 2021. You told me: “{MOVED.text}”"),
        ("How many days until my wedding?", None),
        ("What day is it good to plant roses?", None),
        ("How long have elephants trunks?", None),
        ("What day is it tomorrow?", "Monday, 30 November 2026."),
        ("What's the date tomorrow?", "Monday, 30 November 2026."),
        ("what will the date be on Friday", None),
        ("What is the date of my flight?", None),
        ("What time is it in Tokyo?", "It is 18:20 there, Sunday, 29 November 2026 (Asia/Tokyo)."),
        ("what's the time in new york right now?", "It is 4:20 there, Sunday, 29 November 2026 (America/New_York)."),
        ("What time is it in Springfield?", None),
        ("What time is it in the film?", None),
        (
            "How many hours until tomorrow at 9:00?",
            "22 hours and 40 minutes, until Monday, 30 November 2026, 9:00.",
        ),
        ("How many hours until Tuesday?", "37 hours and 40 minutes, until Tuesday, 1 December 2026, 0:00."),
        ("How many minutes until the eggs are done?", None),
        ("How old are you?", None),
    ],
)
def test_dates_are_computed(question: str, answer: str | None) -> None:
    found = date_answer(question, PRESENT, find)
    assert (found.text if found else None) == answer


def test_ages_are_computed_where_the_day_of_birth_was_told() -> None:
    told_of = {
        "lena's birthday": told("Lena's birthday is on 3 May 1990.", When.day(dt.date(2026, 5, 3), PRESENT.tzinfo)),
        "my birthday": told("My birthday is on 1 December 1980.", When.day(dt.date(2026, 12, 1), PRESENT.tzinfo)),
        "rex born": told("Rex was born on 4 June 2026.", When.day(dt.date(2026, 6, 4), PRESENT.tzinfo)),
        "tim's birthday": told("Tim's birthday is on 5 May.", When.day(dt.date(2026, 5, 5), PRESENT.tzinfo)),
        "ana born": told("Ana's brother was born on 4 June 2020.", When.day(dt.date(2020, 6, 4), PRESENT.tzinfo)),
    }

    def known(event: str, ahead: bool) -> tuple[dt.date, MemCube] | None:
        cube = told_of.get(event.lower())
        return None if cube is None or cube.occurred_on is None else (cube.occurred_on, cube)

    said = {
        who: found.text.split(".")[0] if (found := date_answer(f"How old {who}?", PRESENT, known)) else None
        for who in ("is Lena", "am I", "is Rex", "is Tim", "is Ana", "are you")
    }
    assert said == {
        "is Lena": "36 years, born on Thursday, 3 May 1990",
        "am I": "45 years, born on Monday, 1 December 1980",
        "is Rex": "5 months, born on Thursday, 4 June 2026",
        "is Tim": None,
        "is Ana": None,
        "are you": None,
    }


def test_an_answer_to_a_question_looks_only_where_the_chat_may_read(memos: MemOS) -> None:
    work = memos.namespaces.create("work")
    day = dt.date.today() + dt.timedelta(days=40)
    memos.remember(f"Lena's birthday is on {day.day} {day:%B}.", namespace=work.name)
    memos.conversations.create(conversation_id="c1")
    memos.conversations.set_spaces("c1", ["personal"], "personal")
    asked = reply(said(memos, "remind me two days before Lena's birthday to bake"))
    assert "I don't know when" in asked
    at = dt.date.today() + dt.timedelta(days=20)
    assert "bake" in reply(said(memos, f"on {at.day} {at:%B} at 10:00"))
    assert [one.cube.text for one in memos.reminders.list()] == ["bake"]


def test_days_do_not_depend_on_the_hour_or_on_summer_time() -> None:
    for hour in (0, 12, 23):
        asked = dt.datetime(2027, 3, 27, hour, 59, tzinfo=PRESENT.tzinfo)  # the clocks change in the following night
        found = date_answer("How many days until 29 March?", asked, None)
        assert found is not None and found.text.startswith("2 days")


def test_a_request_makes_a_reminder_and_asks_no_model(open_memos: Open) -> None:
    model = ScriptedModel("I'll be calling the dentist tomorrow.")
    memos = open_memos(model)
    events = said(memos, "remind me tomorrow at 9 to call the dentist")
    made = next(event for event in events if event.kind == "reminded")
    assert made.reminded is not None and made.operation is not None
    assert reply(events).startswith("Tomorrow, ") and reply(events).endswith(", 9:00: call the dentist")
    assert not any(event.saved for event in events)
    assert [event.kind for event in events if event.kind in ("finished", "failed")] == ["finished"]
    assert [one.cube.id for one in memos.reminders.list()] == [made.reminded.id]
    again = list(memos.regenerate("c1"))
    assert reply(again) == reply(events)
    assert len(memos.reminders.list()) == 1
    memos.undo(made.operation)
    assert memos.reminders.list() == []


def test_what_is_unclear_is_asked_and_the_answer_completes_it(memos: MemOS) -> None:
    assert "At 5:00 or at 17:00?" in reply(said(memos, "remind me tomorrow at 5 to fetch Ana"))
    assert memos.reminders.list() == []
    assert "17:00: fetch Ana" in reply(said(memos, "in the afternoon"))
    assert len(memos.reminders.list()) == 1
    reply(said(memos, "remind me to water the roses"))
    said(memos, "I live in Porto.")  # a new subject, so nothing is added to the last request
    assert len(memos.reminders.list()) == 1


def test_a_temporary_chat_makes_none(memos: MemOS) -> None:
    assert "temporary" in reply(said(memos, "remind me tomorrow at 9 to call", temporary=True))
    assert memos.reminders.list() == []


def test_an_edited_message_takes_its_reminder_with_it(memos: MemOS) -> None:
    first = said(memos, "remind me tomorrow at 9 to call the dentist")[0].message
    list(memos.chat("c1", "remind me tomorrow at 10 to call the dentist", replaces=first))
    assert [one.cube.reminder.starts.hour for one in memos.reminders.list() if one.cube.reminder] == [10]


@pytest.mark.parametrize("question", ["What is 48.5 times 1729?", "what's 12 / 4", "What is 2 + 2?"])
def test_a_sum_is_no_question_for_the_agenda(memos: MemOS, question: str) -> None:
    assert "agenda" not in reply(said(memos, question))


def test_the_agenda_is_told(memos: MemOS) -> None:
    assert reply(said(memos, "What do I have to do tomorrow?")) == "Nothing is on your agenda tomorrow."
    said(memos, "remind me tomorrow at 9 to call the dentist")
    assert reply(said(memos, "What do I have to do tomorrow?")) == "- 9:00: call the dentist"
    assert "call the dentist" in reply(said(memos, "what's on my agenda for the week"))
    assert "call the dentist" in reply(said(memos, "What are my reminders?"))


def test_this_week_and_next_week_are_those_of_the_agenda(memos: MemOS) -> None:
    today = memos.reminders.present().date()
    memos.update_settings(week_begins="sunday")
    ends = today + dt.timedelta(days=(5 - today.weekday()) % 7)  # the coming Saturday, on which the week ends
    for days in (0, 1, 7, 8):
        at = dt.datetime.combine(ends + dt.timedelta(days=days), dt.time(23, 59))
        memos.reminders.make(f"call number {days}", at)
    this, next_ = reply(said(memos, "What's on this week?")), reply(said(memos, "What do I have to do next week?"))
    assert [f"number {days}" in this for days in (0, 1, 7, 8)] == [True, False, False, False]
    assert [f"number {days}" in next_ for days in (0, 1, 7, 8)] == [False, True, True, False]


def test_remind_me_of_something_told_is_a_question(open_memos: Open) -> None:
    memos = open_memos(ScriptedModel("Biscuit."))
    assert not any(event.reminded for event in said(memos, "Remind me of my dog's name"))
    assert memos.reminders.list() == []


# -- what the window shows ----------------------------------------------------------------------


def test_what_the_program_says_keeps_what_it_was_made_from(open_memos: Open) -> None:
    memos = open_memos()
    said(memos, "remind me tomorrow at 9 to call the dentist")
    events = said(memos, "What day is it?")
    (token,) = [event.token for event in events if event.token]
    assert isinstance(token, Wording) and token.template == "Today is {day}."
    memos.close()
    memos = open_memos()
    copied = memos.copy_conversation("c1").id
    for conversation in ("c1", copied):
        _, reminded, _, today = memos.conversations.messages(conversation)
        assert isinstance(reminded.text, Wording) and reminded.text.template == "{when}: {what}"
        assert reminded.text.part("what") == "call the dentist"
        assert isinstance(today.text, Wording) and today.text == token and today.text.template == token.template
    newest = memos.conversations.get("c1").snippet
    assert isinstance(newest, Wording) and newest == token


def test_the_model_search_and_other_programs_read_it_in_english(open_memos: Open) -> None:
    model = ScriptedModel("You are welcome.")
    memos = open_memos(model)
    today = reply(said(memos, "What day is it?"))
    said(memos, "Thank you so much.")
    (before,) = [turn for turn in model.prompts[-1] if turn.role == "assistant"]
    assert before.content == today
    (found,) = memos.conversations.list(search=today)
    assert today in found.snippet


def test_a_reply_that_a_model_wrote_and_one_of_before_are_plain(open_memos: Open) -> None:
    memos = open_memos(ScriptedModel('{"template": "{x}", "values": {"x": "y"}}'))
    said(memos, "Write a template.")
    assert type(memos.conversations.messages("c1")[-1].text) is str
    said(memos, "What day is it?")
    with inside.conversations(memos)._database.transaction(say("do as it did")) as run:
        run.execute("UPDATE messages SET wording = ''")
    today = memos.conversations.messages("c1")[-1]
    assert type(today.text) is str and today.text.startswith("Today is ")


def test_what_it_was_made_from_is_forgotten_too(memos: MemOS) -> None:
    told = memos.remember("I moved to Porto on 3 May 2021.")
    assert "Porto" in reply(said(memos, "How long ago was I moved to Porto?"))
    assert "Porto" in inside.conversations(memos)._database.query("SELECT max(wording) AS wording FROM messages")[0][0]
    memos.forget(told.id, message=True)
    assert [message.text for message in memos.conversations.messages("c1")][-1] == "(forgotten)"
    assert (
        inside.conversations(memos)._database.query("SELECT wording FROM messages WHERE wording LIKE '%Porto%'") == []
    )


def test_what_is_told_beside_a_request_is_kept_and_the_request_is_not(open_memos: Open) -> None:
    memos = open_memos()
    events = said(memos, "I'm allergic to penicillin, remind me to tell the dentist on Friday at 9")
    kinds = [event.kind for event in events]
    assert kinds.count("reminded") == 1 and kinds[-1] == "finished"
    assert [event.saved.text for event in events if event.saved] == ["I'm allergic to penicillin."]
    for alone in ("remind me tomorrow at 9 to call my sister Lena", "can you remind me to take my pills at 8"):
        assert not [event.saved for event in said(memos, alone) if event.saved]
    assert inside.conversations(memos).unread() == []
