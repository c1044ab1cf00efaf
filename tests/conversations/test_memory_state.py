"""What the memory has done with messages, and what is taken out of them for good."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core.conversations import MIGRATIONS, Conversations, MessageFile, UsedReference
from memos_core.conversations.records import FORGOTTEN_TEXT
from memos_core.conversations.suggested import Reason, Settled, SuggestedPlace
from memos_core.cube import SemanticType
from memos_core.database import Database
from memos_core.pictures import Picture
from tests.support.files import files_with

NAME = "Zanzibarquokka"
TOLD = f"My dog is called {NAME}."
LONG_AGO = dt.datetime(2001, 1, 1, tzinfo=dt.UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "c.sqlite", MIGRATIONS)
    yield database
    database.close()


@pytest.fixture
def talks(database: Database) -> Conversations:
    return Conversations(database)


def place(message: str, start: int = 0) -> SuggestedPlace:
    return SuggestedPlace(message, start, len(TOLD), SemanticType.FACT, "", Reason.UNSURE)


def test_what_was_read_is_never_unread_again(talks: Conversations) -> None:
    first, second = (talks.add_user_message("c1", text) for text in (TOLD, "I ski."))
    assert talks.unread() == [first, second] and talks.next_without_model(LONG_AGO) is None
    talks.mark_read(first.id)
    left = talks.next_without_model(LONG_AGO)
    assert left is not None and left.id == first.id
    talks.mark_read(first.id, by_model=True)
    talks.mark_read(first.id)
    assert talks.next_without_model(LONG_AGO) is None and [one.id for one in talks.unread()] == [second.id]


def test_the_messages_from_before_that_no_model_has_read_are_counted(talks: Conversations) -> None:
    first, second, _unread = (talks.add_user_message("c1", text) for text in (TOLD, "I ski.", "I swim."))
    for message in (first, second):
        talks.mark_read(message.id)
    later = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)
    assert talks.count_without_model(LONG_AGO) == 0 and talks.without_model(LONG_AGO) == []
    assert talks.count_without_model(later) == 2
    assert sorted(talks.without_model(later)) == sorted([(first.id, TOLD), (second.id, "I ski.")])
    talks.mark_read(first.id, by_model=True)
    assert talks.without_model(later) == [(second.id, "I ski.")]


def test_a_reminder_is_offered_beside_a_message_until_it_is_declined(talks: Conversations) -> None:
    one, other = talks.add_user_message("c1", "I should call Lena."), talks.add_user_message("c2", "Bins go out.")
    for message in (one, other):
        talks.offer_reminder(message.id)
    assert [found.id for found in talks.offered_reminders()] == [one.id, other.id]
    assert [found.id for found in talks.offered_reminders(messages=[other.id])] == [other.id]
    talks.decline_reminder(one.id)
    talks.offer_reminder(one.id)
    assert [found.id for found in talks.offered_reminders()] == [other.id]
    assert [found.id for found in talks.offered_reminders(declined=True)] == [one.id]


def test_each_language_is_told_of_once(talks: Conversations) -> None:
    one, other = talks.add_user_message("c1", "Ich wohne in Porto."), talks.add_user_message("c2", "Guten Tag.")
    assert talks.tell_of_language("de", one.id) and not talks.tell_of_language("de", other.id)
    assert talks.languages_told() == {one.id: "de"}


def test_what_the_memory_leaves_alone_is_recorded_no_more(talks: Conversations) -> None:
    one, other = talks.add_user_message("c1", TOLD), talks.add_user_message("c2", "I ski.")
    assert [turn.message.id for turn in talks.unrecorded(9)] == [one.id, other.id]
    assert [turn.message.id for turn in talks.unrecorded(9, conversation="c2")] == [other.id]
    talks.mark_recorded([one.id, other.id])
    assert talks.unrecorded(9) == []
    talks.leave_alone([one.id])
    talks.record_again([one.id, other.id])
    assert [turn.message.id for turn in talks.unrecorded(9)] == [other.id]
    talks.mark_recorded([other.id])
    talks.unsettle_all()
    assert [turn.message.id for turn in talks.unrecorded(9)] == [other.id]


def test_of_a_forgotten_message_no_word_is_left(talks: Conversations, database: Database, tmp_path: Path) -> None:
    picture = Picture(f"{NAME}.jpg", f"/home/{NAME}.jpg", 3, NAME.encode())
    told = talks.add_user_message("c1", TOLD, pictures=[picture])
    reply = talks.begin_reply("c1", [UsedReference("a", 0.5, f"shares the word {NAME}")])
    talks.save_reply(reply.id, f"{NAME} is a lovely name.", "complete")
    kept = talks.add_user_message("c2", "I ski.")
    talks.suggest([place(told.id), place(kept.id)])
    assert talks.pictures_of(told.id) == [picture] and talks.picture(told.id, 0) == picture.data
    talks.forget_messages(["nothing of the kind"])
    assert talks.message(told.id).text == TOLD and talks.forgotten() == []
    talks.forget_messages([told.id, reply.id])
    assert [talks.message(id).text for id in (told.id, reply.id)] == [FORGOTTEN_TEXT] * 2
    assert [one.cube_id for one in talks.message(reply.id).used] == ["a"], "only the reason quotes it"
    assert talks.get("c1").title == "" and talks.pictures_of(told.id) == [] and talks.picture(told.id, 0) is None
    assert [one.message for one, _ in talks.suggested([None])] == [kept.id]
    assert set(talks.forgotten()) == {told.id, reply.id} and talks.message(kept.id).text == "I ski."
    database.close()
    assert files_with(tmp_path, NAME) == []


def test_of_a_forgotten_document_no_name_is_left(talks: Conversations, database: Database, tmp_path: Path) -> None:
    files = [
        MessageFile(f"{NAME}.txt", f"/home/{NAME}.txt", 9, passage="a"),
        MessageFile("b.txt", "/b.txt", 8, passage="b"),
    ]
    message = talks.add_user_message("c1", "What is in these?", files=files)
    talks.forget_files(["c"])
    assert talks.message(message.id).files == tuple(files)
    talks.forget_files(["a", "c"])
    assert [file.name for file in talks.message(message.id).files] == ["", "b.txt"]
    database.close()
    assert files_with(tmp_path, NAME) == []


def test_what_one_is_asked_about_is_settled_opened_again_and_gone_with_its_message(talks: Conversations) -> None:
    one, other = talks.add_user_message("c1", TOLD), talks.add_user_message("c2", TOLD)
    talks.suggest([place(one.id), place(one.id), place(other.id)])
    (first, _), _ = talks.suggested([None])
    talks.settle_suggestions([first.id], Settled.KEPT, 7)
    assert [(place.message, place.operation) for place, _ in talks.suggested([Settled.KEPT])] == [(one.id, 7)]
    assert talks.suggested([Settled.KEPT, None], messages=[other.id])[0][0].settled is None
    talks.settle_suggestions([first.id], None)
    assert len(talks.suggested([None])) == 2
    talks.remove_suggestions([one.id])
    assert [place.message for place, _ in talks.suggested([None])] == [other.id]
