"""Conversations in SQLite."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from memos_core.conversations import MIGRATIONS, Conversations, UsedReference
from memos_core.database import Database
from memos_core.errors import InvalidInput, NotFound


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "c.sqlite", MIGRATIONS)
    yield database
    database.close()


@pytest.fixture
def talks(database: Database) -> Conversations:
    return Conversations(database)


def test_a_conversation_is_titled_by_its_first_message(talks: Conversations) -> None:
    talks.add_user_message("c1", "Plan a dinner for four on Saturday because Emil is bringing a colleague")
    assert talks.get("c1").title == "Plan a dinner for four on Saturday because Emil…"
    assert talks.rename("c1", "  Dinner ").title == "Dinner"
    assert talks.rename("c1", "   ").title == "Dinner"


def test_order_pinning_and_search(talks: Conversations) -> None:
    for name in ("a", "b", "c"):
        talks.add_user_message(name, f"about {name} 100%_sure")
    talks.pin("a")
    assert [talk.id for talk in talks.list()] == ["a", "c", "b"]
    assert [talk.id for talk in talks.list("ABOUT B")] == ["b"]
    assert [talk.id for talk in talks.list("100%_")] == ["a", "c", "b"]
    assert talks.list("100%x") == []


def test_a_chat_with_damaged_columns_is_read_all_the_same(talks: Conversations, database: Database) -> None:
    talks.add_user_message("a", "Plan a dinner.")
    talks.add_user_message("a", "For four.")
    with database.transaction("damage") as run:
        run.execute("UPDATE conversations SET reads = '[\"*\"', documents = '7', created_at = 'x' || created_at")
        run.execute(
            "UPDATE messages SET used = '[{]', timing = '{', files = '[{\"nam\": 1}]', calls = '[7]' WHERE seq = 1"
        )
        run.execute(
            "UPDATE messages SET created_at = substr(created_at, 1, 20) || 'x', text = CAST(x'464fff' AS TEXT) WHERE seq = 2"
        )
    (talk,) = talks.list("dinner")
    assert (talk.title, talk.reads, talk.documents) == ("Plan a dinner", (), ())
    first, second = talks.messages("a")
    assert (first.text, first.used, first.timing, first.files, first.calls) == ("Plan a dinner.", (), None, (), ())
    assert second.text == "FO\N{REPLACEMENT CHARACTER}" and second.created_at >= first.created_at.replace(microsecond=0)


def test_delete_restore_and_purge(talks: Conversations) -> None:
    talks.add_user_message("a", "hello")
    talks.delete("a")
    with pytest.raises(NotFound):
        talks.get("a")
    assert talks.list() == []
    assert talks.restore("a").message_count == 1
    talks.delete("a")
    assert talks.purge(dt.datetime.now(dt.UTC) - dt.timedelta(days=1)) == 0
    assert talks.purge(dt.datetime.now(dt.UTC) + dt.timedelta(days=1)) == 1
    with pytest.raises(NotFound):
        talks.restore("a")


def test_what_was_deleted_is_listed_and_can_be_removed_for_good_at_once(talks: Conversations) -> None:
    told: list[Sequence[str]] = []
    talks.before_purge = talks.before_purge_messages = told.append
    first = talks.add_user_message("a", "one")
    reply = talks.begin_reply("a", [])
    talks.save_reply(reply.id, "reply", "complete")
    alone = talks.add_user_message("a", "two")
    for name in ("b", "c"):
        talks.add_user_message(name, f"about {name}")
    assert talks.deleted() == []
    talks.delete("b")
    talks.delete_message(alone.id, following=False)
    talks.delete_message(first.id, following=True)
    talks.delete("c")
    found = talks.deleted()
    assert [(one.id, one.is_message, one.text, one.messages) for one in found] == [
        ("c", False, "about c", 1), (first.id, True, "one", 2), (alone.id, True, "two", 1), ("b", False, "about b", 1),
    ]  # fmt: skip
    assert [one.conversation for one in found] == ["c", "a", "a", "b"] and found[1].title == "one"
    assert talks.deleted_count() == len(found)
    talks.restore("c")
    talks.restore_message(alone.id)
    talks.remove_deleted(found)
    assert told == [["b"], [first.id, reply.id]]
    assert talks.deleted() == [] and [id for id, _ in talks.purged()] == ["b"]
    assert talks.deleted_count() == 0
    assert [one.id for one in talks.list()] == ["c", "a"] and talks.message(alone.id).text == "two"
    with pytest.raises(NotFound):
        talks.restore_message(first.id)


def test_editing_a_message_takes_it_and_what_follows_out(talks: Conversations) -> None:
    first = talks.add_user_message("a", "one")
    talks.save_reply(talks.begin_reply("a", []).id, "reply", "complete")
    talks.add_user_message("a", "two")
    talks.add_user_message("a", "one, better", replaces=first.id)
    assert [message.text for message in talks.messages("a")] == ["one, better"]
    with pytest.raises(NotFound):
        talks.add_user_message("a", "x", replaces=first.id)
    assert [message.text for message in talks.messages("a")] == ["one, better"]


def test_a_reply_that_was_streaming_when_the_process_ended_is_interrupted(database: Database) -> None:
    talks = Conversations(database)
    talks.add_user_message("a", "hello")
    reply = talks.begin_reply("a", [UsedReference("cube", 0.5, "why")])
    talks.save_reply(reply.id, "half a", "streaming")
    again = Conversations(database)
    message = again.message(reply.id)
    assert (message.status, message.text, message.used) == (
        "interrupted",
        "half a",
        (UsedReference("cube", 0.5, "why"),),
    )


def test_pages_before_and_after(talks: Conversations) -> None:
    for number in range(120):
        talks.add_user_message("a", str(number))
    newest = talks.messages("a", limit=50)
    assert [message.text for message in newest] == [str(number) for number in range(70, 120)]
    earlier = talks.messages("a", before=newest[0].seq, limit=50)
    assert earlier[-1].text == "69" and len(earlier) == 50
    later = talks.messages("a", after=earlier[-1].seq, limit=10)
    assert [message.text for message in later] == [str(number) for number in range(70, 80)]


def test_drafts_are_kept_until_the_message_is_sent(talks: Conversations) -> None:
    talks.add_user_message("a", "hello")
    talks.save_draft("a", "half a tho")
    assert talks.get("a").draft == "half a tho"
    talks.add_user_message("a", "half a thought")
    assert talks.get("a").draft == ""


def test_what_is_typed_while_a_message_is_being_sent_stays_a_draft(talks: Conversations) -> None:
    talks.add_user_message("a", "Hello")
    talks.save_draft("a", "And another")
    talks.add_user_message("a", "A thought")
    assert talks.get("a").draft == "And another"


def test_a_reply_is_rated_and_the_rating_taken_back(talks: Conversations) -> None:
    said = talks.add_user_message("c1", "Good morning!")
    reply = talks.begin_reply("c1", [])
    talks.save_reply(reply.id, "Morning!", "complete")
    assert talks.rate(reply.id, 1).rating == 1 and talks.message(reply.id).rating == 1
    assert [(one.id, other.id) for one, other in talks.rated_good()] == [(said.id, reply.id)]
    talks.rate(reply.id, -1)
    assert talks.message(reply.id).rating == -1 and talks.rated_good() == []
    talks.rate(reply.id, None)
    assert talks.message(reply.id).rating is None
    with pytest.raises(InvalidInput, match="Only replies"):
        talks.rate(said.id, 1)
    with pytest.raises(InvalidInput, match="1 \\(good\\)"):
        talks.rate(reply.id, 5)  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        talks.rate("nothing", 1)


def test_a_reply_that_left_its_conversation_is_liked_no_more(talks: Conversations) -> None:
    for conversation in ("kept", "taken back", "deleted"):
        talks.add_user_message(conversation, "Good morning!")
        reply = talks.begin_reply(conversation, [])
        talks.save_reply(reply.id, "Morning!", "complete")
        talks.rate(reply.id, 1)
    talks.withdraw_last_reply("taken back")
    talks.delete("deleted")
    assert [reply.conversation for _, reply in talks.rated_good()] == ["kept"]
