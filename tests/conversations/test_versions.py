"""Versions of messages, deleted messages and copies, in SQLite."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core.conversations import MIGRATIONS, Conversations, Message
from memos_core.conversations.tree import ALONE, Node, Tree
from memos_core.database import Database
from memos_core.errors import NotFound

_AT = ("2026-01-02T03:04:05.000000+00:00",)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "c.sqlite", MIGRATIONS)
    yield database
    database.close()


@pytest.fixture
def talks(database: Database) -> Conversations:
    return Conversations(database)


def exchange(talks: Conversations, text: str, *, replaces: str | None = None, of: str = "a") -> tuple[Message, Message]:
    said = talks.add_user_message(of, text, replaces=replaces)
    reply = talks.begin_reply(of, [], answers=said.id)
    talks.save_reply(reply.id, f"re {text}", "complete")
    return said, talks.message(reply.id)


def again(talks: Conversations, text: str, of: str = "a") -> Message:
    said = talks.withdraw_last_reply(of)
    reply = talks.begin_reply(of, [], answers=said.id)
    talks.save_reply(reply.id, text, "complete")
    return talks.message(reply.id)


def view(talks: Conversations, of: str = "a") -> list[str]:
    return [message.text for message in talks.messages(of)]


def test_the_versions_of_a_reply_stand_side_by_side_and_each_comes_back_with_what_followed(
    talks: Conversations,
) -> None:
    _, first = exchange(talks, "one")
    second = again(talks, "re one, better")
    exchange(talks, "two")
    assert talks.versions_of([first])[first.id] == (first.id, second.id)
    talks.show_version(first.id)
    assert view(talks) == ["one", "re one"]
    exchange(talks, "another two")
    talks.show_version(second.id)
    assert view(talks) == ["one", "re one, better", "two", "re two"]
    talks.show_version(first.id)
    assert view(talks) == ["one", "re one", "another two", "re another two"]


def test_an_edited_question_is_a_version_and_within_it_the_way_seen_last_comes_back(talks: Conversations) -> None:
    one, _ = exchange(talks, "one")
    two, _ = exchange(talks, "two")
    better, _ = exchange(talks, "two, better", replaces=two.id)
    other, _ = exchange(talks, "one, other", replaces=one.id)
    assert view(talks) == ["one, other", "re one, other"]
    talks.show_version(one.id)
    assert view(talks) == ["one", "re one", "two, better", "re two, better"]
    talks.show_version(two.id)
    talks.show_version(other.id)
    talks.show_version(one.id)
    assert view(talks)[2:] == ["two", "re two"]
    assert talks.versions_of([talks.message(two.id)])[two.id] == (two.id, better.id)


def test_what_left_and_what_came_back_is_told_to_the_memory_once(talks: Conversations) -> None:
    one, _ = exchange(talks, "one")
    other, _ = exchange(talks, "one, other", replaces=one.id)
    assert talks.turned() == ([one.id], [])
    talks.mark_followed([one.id], left=True)
    assert talks.turned("a") == ([], []) == talks.turned("b")
    talks.show_version(one.id)
    assert talks.turned() == ([other.id], [one.id])
    talks.show_version(other.id)  # before anybody has looked: both are looked at again
    assert talks.turned() == ([one.id], [other.id])
    talks.mark_followed([one.id], left=False)  # by somebody who saw it before: not done
    assert talks.turned() == ([one.id], [other.id])


def test_a_message_is_deleted_by_itself_and_comes_back_where_it_was(talks: Conversations) -> None:
    one, reply = exchange(talks, "one")
    exchange(talks, "two")
    talks.delete_message(reply.id, following=False)
    assert view(talks) == ["one", "two", "re two"] and talks.turned() == ([], [])
    exchange(talks, "three")
    talks.restore_message(reply.id)
    assert view(talks) == ["one", "re one", "two", "re two", "three", "re three"]
    talks.delete_message(one.id, following=False)
    assert view(talks)[0] == "re one"
    with pytest.raises(NotFound):
        talks.delete_message(one.id, following=False)
    with pytest.raises(NotFound):
        talks.show_version(one.id)
    talks.restore_message(one.id)
    assert view(talks)[:2] == ["one", "re one"]


def test_what_follows_a_deleted_last_message_stays_in_view_when_it_comes_back(talks: Conversations) -> None:
    _, reply = exchange(talks, "one")
    talks.delete_message(reply.id, following=False)
    exchange(talks, "two")
    talks.restore_message(reply.id)
    assert view(talks) == ["one", "re one", "two", "re two"]


def test_a_deleted_version_gives_way_to_the_one_beside_it(talks: Conversations) -> None:
    _, first = exchange(talks, "one")
    second = again(talks, "second")
    third = again(talks, "third")
    exchange(talks, "two")
    talks.show_version(second.id)
    talks.delete_message(second.id, following=False)
    assert view(talks) == ["one", "re one"]
    assert talks.versions_of([first])[first.id] == (first.id, third.id)
    talks.restore_message(second.id)
    assert view(talks) == ["one", "second"]
    assert talks.versions_of([first])[first.id] == (first.id, second.id, third.id)


def test_deleting_from_here_on_and_taking_that_back(talks: Conversations) -> None:
    exchange(talks, "one")
    two, _ = exchange(talks, "two")
    exchange(talks, "three")
    talks.delete_message(two.id, following=True)
    assert view(talks) == ["one", "re one"]
    exchange(talks, "two, instead")
    talks.restore_message(two.id)
    assert view(talks) == ["one", "re one", "two", "re two", "three", "re three"]
    versions = talks.versions_of([talks.message(two.id)])[two.id]
    assert len(versions) == 2  # what was said instead stays as a version
    first = talks.messages("a")[0]
    talks.delete_message(first.id, following=True)
    assert view(talks) == []
    exchange(talks, "anew")
    assert view(talks) == ["anew", "re anew"]


def test_what_was_deleted_long_ago_loses_its_text_for_good(talks: Conversations) -> None:
    one, _ = exchange(talks, "one")
    exchange(talks, "two")
    told: list[str] = []
    talks.before_purge_messages = told.extend
    talks.delete_message(one.id, following=False)
    assert talks.purge_messages(dt.datetime.now(dt.UTC) - dt.timedelta(days=1)) == 0
    assert talks.purge_messages(dt.datetime.now(dt.UTC) + dt.timedelta(days=1)) == 1 and told == [one.id]
    assert talks.known([one.id])[0].text == "(forgotten)"
    with pytest.raises(NotFound):
        talks.restore_message(one.id)
    assert view(talks) == ["re one", "two", "re two"]
    assert talks.purge_messages(dt.datetime.now(dt.UTC) + dt.timedelta(days=1)) == 0


def test_a_copy_holds_what_is_in_view_and_is_found_from_what_it_was_copied_from(talks: Conversations) -> None:
    one, _ = exchange(talks, "one")
    again(talks, "better")
    copied = talks.copy("a")
    assert view(talks, copied) == ["one", "better"] and talks.get(copied).title == "one (copy)"
    exchange(talks, "two", of=copied)
    assert view(talks) == ["one", "better"]
    second = talks.copy(copied)
    assert len(talks.copies_of([one.id])) == 2
    first_of_second = talks.messages(second)[0]
    assert set(talks.copies_of([first_of_second.id])) == {one.id, talks.messages(copied)[0].id}
    assert talks.unrecorded(10, conversation=copied)[0].message.text == "two"
    assert [message.text for message in talks.unread()] == ["one", "two"]
    with pytest.raises(NotFound):
        talks.copy("nothing")


def test_all_replies_to_a_message_are_known_in_every_version(talks: Conversations) -> None:
    one, first = exchange(talks, "one")
    two, _ = exchange(talks, "two")
    talks.delete_message(two.id, following=True)
    second = again(talks, "second")
    assert talks.replies_to([one.id]) == [first.id, second.id]


def test_a_store_of_an_earlier_release_is_linked_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    versions = next(number for number, script in enumerate(MIGRATIONS) if "parent" in script)
    old = Database(path, MIGRATIONS[:versions])
    with old.transaction("set up") as run:
        run.execute("INSERT INTO conversations (id, title, created_at, updated_at) VALUES ('a', 't', ?, ?)", _AT * 2)
        for number, (role, text, withdrawn) in enumerate(
            [
                ("user", "one", 0),
                ("assistant", "re one", 1),
                ("assistant", "re one, better", 0),
                ("user", "two, replaced", 1),
                ("assistant", "re replaced", 1),
                ("user", "two", 0),
                ("assistant", "re two", 0),
            ]
        ):
            run.execute(
                """INSERT INTO messages (id, conversation, role, text, status, created_at, withdrawn)
                VALUES (?, 'a', ?, ?, 'complete', ?, ?)""",
                (str(number), role, text, *_AT, withdrawn),
            )
    old.close()
    database = Database(path, MIGRATIONS)
    talks = Conversations(database)
    assert view(talks) == ["one", "re one, better", "two", "re two"]
    page = talks.messages("a")
    assert [message.parent for message in page] == ["", "0", "2", "5"]
    assert [len(talks.versions_of(page)[message.id]) for message in page] == [1, 2, 1, 1]
    talks.show_version("1")
    assert view(talks) == ["one", "re one"]
    talks.show_version("2")
    assert view(talks) == ["one", "re one, better", "two", "re two"]
    database.close()


def test_the_tree_survives_a_lost_message_and_a_circle() -> None:
    nodes = [
        Node("b", "lost", 2, "user", "", True, 1),
        Node("c", "b", 3, "assistant", ALONE, False, 1),
        Node("d", "c", 4, "user", "", True, 1),
    ]
    assert [node.id for node in Tree(nodes).path("d")] == ["b", "c", "d"]
    assert Tree(nodes).below("b") == ["b", "c", "d"]
    circle = [Node("a", "b", 1, "user", "", True, 0), Node("b", "a", 2, "user", "", True, 0)]
    assert {node.id for node in Tree(circle).path("a")} == {"a", "b"}
