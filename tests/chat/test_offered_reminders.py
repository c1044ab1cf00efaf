"""Reminders offered beside a message: made only after a yes, answered once, and withdrawn when the chat has gone on."""

from __future__ import annotations

import datetime as dt

import pytest

from benchmarks.reminders import PRESENT
from memos_core import ChatEvent, MemOS, NotFound, OfferedReminder
from memos_core.chat.offered_reminders import STAYS
from memos_core.reminders.deciding import Understood, understand
from memos_core.reminders.memory import MemReminders
from memos_core.reminders.tagging import perhaps_requested_in
from tests.conftest import Open
from tests.support.scripted import ScriptedModel

MAY_ASK = (
    "Good Friday, hot cross buns out of the freezer",
    "every year on 5 February the MOT is due",
    "Every 20th I must read the gas meter",
    "half nine tonight, Strictly results",
    "on Friday at 3 pm the bins go out",
    "Saturday 10 am: haircut",
    "tomorrow at 9:30 I call the dentist",
)
ASK_NOTHING = "I like tea."


def message_that_may_ask() -> str:
    """A message that may ask for a reminder, with a task and a time that are clear."""
    for text in MAY_ASK:
        request = perhaps_requested_in(text)
        if request is not None and isinstance(understand(request, PRESENT, lambda _: None), Understood):
            return text
    raise AssertionError("the tagger is sure of all of them: find others")


def say(memos: MemOS, text: str, conversation: str = "c1", *, temporary: bool = False) -> list[ChatEvent]:
    return list(memos.chat(conversation, text, temporary=temporary))


def offered(memos: MemOS, text: str = "") -> OfferedReminder:
    """The reminder that is offered beside a message."""
    (one,) = [event.offered for event in say(memos, text or message_that_may_ask()) if event.offered is not None]
    return one


def test_it_is_offered_beside_a_usual_reply_and_made_only_after_a_yes(open_memos: Open) -> None:
    memos = open_memos(ScriptedModel("Noted."))
    text = message_that_may_ask()
    events = say(memos, text)
    (one,) = [event.offered for event in events if event.offered is not None]
    assert "".join(event.token or "" for event in events) == "Noted."
    assert one.task in text and one.text.startswith("Remind you? ") and one.text.endswith(f": {one.task}")
    assert memos.reminders.list() == [] and memos.offered_reminders.list() == [one]
    assert [entry.offered for entry in memos.transcript("c1")] == [one, None]

    cube = memos.offered_reminders.accept(one.message[:8])
    assert cube.text == one.task and cube.source is not None and cube.source.message == one.message
    assert [standing.cube.id for standing in memos.reminders.list()] == [cube.id]
    assert memos.offered_reminders.list() == []
    with pytest.raises(NotFound, match="no longer offered"):
        memos.offered_reminders.accept(one.message)
    memos.undo(cube.operation)
    assert memos.reminders.list() == [] and memos.offered_reminders.list() == [one]


def test_a_no_is_a_no_until_it_is_taken_back(open_memos: Open) -> None:
    with open_memos() as memos:
        one = offered(memos)
        memos.offered_reminders.decline(one.message)
        assert memos.offered_reminders.list() == [] and memos.reminders.list() == []
    memos = open_memos()
    assert memos.offered_reminders.list() == []
    with pytest.raises(NotFound):
        memos.offered_reminders.accept(one.message)
    memos.offered_reminders.reopen(one.message)
    assert [again.message for again in memos.offered_reminders.list()] == [one.message]


def test_what_ended_is_not_offered_again(memos: MemOS) -> None:
    one = offered(memos)
    memos.reminders.end(memos.offered_reminders.accept(one.message).id)
    assert memos.offered_reminders.list() == []


def test_it_is_over_when_the_chat_has_gone_on(memos: MemOS) -> None:
    one = offered(memos)
    for _ in range(STAYS - 1):
        say(memos, ASK_NOTHING)
    say(memos, ASK_NOTHING, "c2")
    assert memos.offered_reminders.list() == [one]
    say(memos, ASK_NOTHING)
    assert memos.offered_reminders.list() == []
    with pytest.raises(NotFound):
        memos.offered_reminders.accept(one.message)


def test_it_is_over_with_its_time(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    one = offered(memos)
    if one.over is None:
        pytest.skip("it comes again")
    late = one.over + dt.timedelta(minutes=1)
    monkeypatch.setattr(MemReminders, "present", lambda _: late)
    assert memos.offered_reminders.list() == []


def test_temporary_chats_offer_none(memos: MemOS) -> None:
    events = say(memos, message_that_may_ask(), "t1", temporary=True)
    assert all(event.offered is None for event in events) and memos.offered_reminders.list() == []


def test_a_chat_that_may_not_write_offers_none(memos: MemOS) -> None:
    memos.conversations.create(conversation_id="c1")
    memos.namespaces.create("work")
    memos.conversations.set_spaces("c1", reads=["*"], writes="work")
    memos.namespaces.update("work", writers=["person"])
    assert all(event.offered is None for event in say(memos, message_that_may_ask()))


def test_where_the_message_goes_the_offer_goes(memos: MemOS) -> None:
    one = offered(memos)
    memos.forget(one.message)
    assert memos.offered_reminders.list() == []
    with pytest.raises(NotFound):
        memos.offered_reminders.accept(one.message)


def test_what_was_forgotten_is_not_offered_again(memos: MemOS) -> None:
    one = offered(memos)
    memos.forget(memos.offered_reminders.accept(one.message).id)
    assert memos.offered_reminders.list() == []
