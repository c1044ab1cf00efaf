"""Folders and personas: what a conversation begins with and falls back to, in SQLite."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from memos_core.conversations import EVERY_SPACE, MIGRATIONS, PLAIN, Conversations, Spaces, ToolUse
from memos_core.conversations.arrived import ArrivedChat, ArrivedMessage
from memos_core.conversations.records import OWN
from memos_core.database import Database
from memos_core.errors import AccessDenied, InvalidInput, NotFound
from memos_core.wording import say

USUAL = Spaces(EVERY_SPACE, "personal")
WORK = Spaces(("work",), "work")
HOME = Spaces(("home", "personal"), "home")
PICTURE = b"\x89PNG\r\n\x1a\n-small"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "c.sqlite", MIGRATIONS)
    yield database
    database.close()


@pytest.fixture
def talks(database: Database) -> Conversations:
    talks = Conversations(database)
    for name in ("a", "b", "c"):
        talks.add_user_message(name, f"about {name}")
    return talks


def test_a_conversation_has_the_spaces_of_its_folder_until_it_has_chosen_its_own(talks: Conversations) -> None:
    folder = talks.folders.make(" Work  things ", spaces=WORK)
    assert folder.name == "Work things"
    talks.set_spaces("b", ("home",), "home")
    talks.move(["a", "b"], folder.id)
    assert talks.folders.get(folder.id).chats == 2 and talks.get("a").folder_name == "Work things"
    assert talks.spaces("a") == WORK
    assert talks.spaces("b") == Spaces(("home",), "home")
    talks.folders.change(folder.id, spaces=HOME)
    assert talks.spaces("a") == HOME
    talks.follow_spaces("b")
    assert talks.spaces("b") == HOME
    talks.move(["b"], "")
    assert talks.spaces("b") == USUAL
    talks.folders.remove(folder.id)
    assert talks.spaces("a") == USUAL and talks.get("a").folder == ""
    assert {talk.id for talk in talks.list()} == {"a", "b", "c"}


def test_the_folder_counts_before_the_persona(talks: Conversations) -> None:
    poet = talks.personas.make("Poet", spaces=HOME, model="remote:big")
    folder = talks.folders.make("Work", persona=poet.id)
    talks.move(["a"], folder.id)
    assert talks.persona_of("a").name == "Poet" and talks.get("a").persona == poet.id
    assert talks.spaces("a") == HOME and talks.model_of("a") == ("remote:big", 'the persona "Poet"')
    talks.folders.change(folder.id, spaces=WORK, model="/models/small.gguf")
    assert talks.spaces("a") == WORK and talks.model_of("a") == ("/models/small.gguf", 'the folder "Work"')
    talks.set_persona("a", PLAIN)
    assert talks.persona_of("a").id == PLAIN and talks.get("a").folder_persona == poet.id
    talks.set_persona("a", "")
    assert talks.persona_of("a").name == "Poet"


def test_a_persona_that_is_removed_leaves_plain_conversations(talks: Conversations) -> None:
    poet = talks.personas.make("Poet", instructions="Answer in rhymes.", spaces=HOME, temperature=1.2, picture=PICTURE)
    assert talks.personas.get(poet.id).picture == PICTURE
    folder = talks.folders.make("Verse", persona="teacher")
    talks.move(["a"], folder.id)
    talks.set_persona("a", poet.id)
    talks.folders.make("Songs", persona=poet.id)
    use = talks.personas.use(poet.id)
    assert (use.chats, use.folders) == (1, ("Songs",))
    talks.personas.remove(poet.id)
    assert talks.persona_of("a").id == PLAIN and talks.spaces("a") == USUAL
    assert talks.folders.named("songs").persona == ""
    with pytest.raises(NotFound):
        talks.personas.get(poet.id)


def test_what_came_with_the_program_can_be_changed_removed_and_brought_back(talks: Conversations) -> None:
    first = talks.personas.list()
    assert first[0].id == PLAIN and len(first) > 4 and all(one.built_in and not one.changed for one in first)
    talks.personas.change("editor", instructions="Correct commas alone.")
    editor = talks.personas.get("editor")
    assert editor.changed and editor.temperature == next(one for one in first if one.id == "editor").temperature
    talks.personas.remove("teacher")
    assert "teacher" not in {one.id for one in talks.personas.list()}
    talks.personas.bring_back()
    assert talks.personas.list() == first
    for work in (lambda: talks.personas.remove(PLAIN), lambda: talks.personas.change(PLAIN, name="Grey")):
        with pytest.raises(InvalidInput):
            work()


@pytest.mark.parametrize(
    "fields",
    [
        {"instructions": "x" * 4001},
        {"temperature": 2.1},
        {"temperature": -0.1},
        {"picture": b"GIF89a"},
        {"picture": PICTURE + b"x" * 200_000},
        {"icon": "../../etc/passwd"},
    ],
)
def test_what_no_persona_can_have_is_refused(talks: Conversations, fields: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        talks.personas.make("Poet", **fields)  # type: ignore[arg-type]
    assert "Poet" not in {one.name for one in talks.personas.list()}


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "wörk", "WORK"])
def test_a_name_is_short_and_there_once(talks: Conversations, name: str) -> None:
    talks.folders.make("Work")
    with pytest.raises(InvalidInput):
        talks.folders.make(name)
    assert len(talks.folders.list()) == 1


def test_a_closed_space_is_refused_and_one_that_was_just_deleted_is_not_kept(talks: Conversations) -> None:
    def refuse(_: Spaces) -> Spaces:
        raise AccessDenied("It is closed.")

    answers = [lambda spaces: spaces, refuse]
    folder = talks.folders.make("Work")
    talks.move(["a"], folder.id)
    talks.folders.admitted = lambda spaces: answers.pop(0)(spaces)
    with pytest.raises(AccessDenied):
        talks.folders.change(folder.id, spaces=WORK)
    assert talks.folders.get(folder.id).spaces is None and talks.spaces("a") == USUAL
    talks.personas.admitted = refuse
    with pytest.raises(AccessDenied):
        talks.personas.make("Poet", spaces=WORK)


def test_nothing_is_moved_where_one_of_them_or_the_folder_is_gone(talks: Conversations) -> None:
    folder = talks.folders.make("Work")
    for ids, to in ((["a", "gone"], folder.id), (["a"], "gone")):
        with pytest.raises(NotFound):
            talks.move(ids, to)
    with pytest.raises(NotFound):
        talks.set_persona("a", "gone")
    with pytest.raises(NotFound):
        talks.folders.change(folder.id, persona="gone")
    assert talks.get("a").folder == "" and talks.folders.get(folder.id).chats == 0


def test_several_are_pinned_archived_deleted_and_brought_back(talks: Conversations) -> None:
    talks.pin_all(["a", "b"])
    assert [talk.id for talk in talks.list() if talk.pinned] == ["b", "a"]
    talks.archive_all(["a", "b"])
    assert [talk.id for talk in talks.list(archived=True)] == ["b", "a"]
    with pytest.raises(NotFound):
        talks.delete_all(["a", "gone"])
    assert len(talks.list()) == 3
    told: list[str] = []
    talks.on_change = told.append
    talks.delete_all(["a", "b"])
    assert [talk.id for talk in talks.list()] == ["c"] and told == ["a", "b"]
    talks.restore_all(["a", "b"])
    assert len(talks.list()) == 3


def test_a_copy_is_where_the_original_is(talks: Conversations) -> None:
    folder = talks.folders.make("Work", spaces=WORK)
    talks.move(["a"], folder.id)
    talks.set_persona("a", "editor")
    copy = talks.get(talks.copy("a"))
    assert (copy.folder, copy.persona, copy.reads, copy.own_spaces) == (folder.id, "editor", ("work",), False)


def test_a_deleted_conversation_comes_back_where_its_folder_is_gone(talks: Conversations) -> None:
    folder = talks.folders.make("Work", spaces=WORK)
    talks.move(["a"], folder.id)
    talks.delete("a")
    assert talks.folders.get(folder.id).chats == 0
    talks.folders.remove(folder.id)
    assert talks.restore("a").folder == "" and talks.spaces("a") == USUAL


def test_a_space_that_is_given_up_is_given_up_by_folders_and_personas_too(talks: Conversations) -> None:
    talks.folders.make("Work", spaces=WORK)
    talks.personas.make("Clerk", spaces=WORK)
    assert talks.naming_space("work") == ['the folder "Work"', 'the persona "Clerk"']
    talks.save_elsewhere("work", "personal")
    assert talks.naming_space("work") == []


def test_conversations_of_an_earlier_release_keep_their_spaces(tmp_path: Path) -> None:
    before = next(number for number, one in enumerate(MIGRATIONS) if "CREATE TABLE folders" in one)
    path = tmp_path / "old.sqlite"
    old = Database(path, MIGRATIONS[:before])
    old.close()
    with closing(sqlite3.connect(path)) as run:
        for id, reads, writes in (
            ("usual", '["*"]', "personal"),
            ("chosen", '["work"]', "work"),
            ("one", '["*"]', "home"),
        ):
            run.execute(
                "INSERT INTO conversations (id, title, created_at, updated_at, reads, writes) VALUES (?, ?, ?, ?, ?, ?)",
                (id, id, "2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00+00:00", reads, writes),
            )
        run.commit()
    database = Database(path, MIGRATIONS)
    talks = Conversations(database)
    folder = talks.folders.make("All", spaces=HOME)
    talks.move(["usual", "chosen", "one"], folder.id)
    assert [talks.spaces(id) for id in ("usual", "chosen", "one")] == [HOME, WORK, Spaces(EVERY_SPACE, "home")]
    assert talks.persona_of("usual").id == PLAIN
    database.close()


# -- chats that were brought in ---------------------------------------------------------------


def arrived(talks: Conversations, space: str) -> str:
    """The id of a chat that was brought in from another program."""
    said = ArrivedMessage("m1", "user", "About the office.", dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    talks.add_arrived(talks.begin_arrival("ChatGPT", "chats.zip"), [ArrivedChat("arrived", "Office", (said,))], space)
    return "arrived"


def moved(talks: Conversations, other: Conversations) -> None:
    other.add_moved(other.begin_arrival(OWN, "all.memcube"), talks.chat_records(), ())


def test_a_chat_that_was_brought_in_keeps_its_spaces(talks: Conversations) -> None:
    other = Conversations(Database(None, MIGRATIONS))
    talks.set_spaces("a", ("work",), "work")
    moved(talks, other)
    assert arrived(other, "work") == "arrived"
    other.folders.make("Some folder")
    assert other.spaces("a") == WORK and other.spaces("b") == USUAL
    assert other.spaces("arrived") == Spaces(EVERY_SPACE, "work")


def test_spaces_of_chats_that_an_earlier_release_brought_in_are_kept(tmp_path: Path) -> None:
    repaired = next(number for number, one in enumerate(MIGRATIONS) if "brought in kept no note" in one)
    path = tmp_path / "old.sqlite"
    old = Database(path, MIGRATIONS[:repaired])
    home = (json.dumps(HOME.reads), HOME.writes)
    with old.transaction(say("do as it did")) as run:
        run.execute("INSERT INTO folders (id, name, reads, writes) VALUES ('home', 'Home', ?, ?)", home)
        for name, folder, spaces in (("inside", "home", home), ("outside", "", ('["work"]', "work"))):
            run.execute(
                """INSERT INTO conversations (id, title, created_at, updated_at, folder, reads, writes)
                VALUES (?, '', ?, ?, ?, ?, ?)""",
                (name, *("2026-11-01T10:00:00+00:00",) * 2, folder, *spaces),
            )
    old.close()
    database = Database(path, MIGRATIONS)
    talks = Conversations(database)
    talks.folders.change("home", spaces=None)
    assert talks.spaces("outside") == WORK and talks.spaces("inside") == USUAL
    database.close()


def test_chats_move_with_their_folder_their_persona_and_their_calls(talks: Conversations) -> None:
    call = ToolUse("calculate", "Calculate", '{"of": "2 + 2"}', "done", "4", 0.5)
    reply = talks.begin_reply("a", [])
    talks.save_reply(reply.id, "It is 4.", "complete", calls=[call])
    work, poet = talks.folders.make("Work", spaces=WORK), talks.personas.make("Poet")
    talks.move(["a", "b"], work.id)
    talks.set_persona("a", "editor")
    talks.set_persona("b", poet.id)
    other = Conversations(Database(None, MIGRATIONS))
    moved(talks, other)
    a, b, c = (other.get(name) for name in "abc")
    (made,) = other.folders.list()
    assert (made.name, made.spaces) == ("Work", None)
    assert (a.folder, a.own_persona, other.spaces("a")) == (made.id, "editor", WORK)
    assert (b.folder, b.own_persona) == (made.id, ""), "no persona of that name is there"
    assert (c.folder, c.own_persona) == ("", "")
    assert other.messages("a")[-1].calls == (call,)


def test_chats_move_into_the_folder_of_that_name_and_follow_it(talks: Conversations) -> None:
    talks.move(["a"], talks.folders.make("Work").id)
    talks.set_persona("b", talks.personas.make("Poet").id)
    other = Conversations(Database(None, MIGRATIONS))
    work, poet = other.folders.make("work", spaces=WORK), other.personas.make("Poet", spaces=HOME)
    moved(talks, other)
    assert (other.get("a").folder, other.spaces("a")) == (work.id, WORK)
    assert (other.get("b").persona, other.spaces("b")) == (poet.id, HOME)
    assert len(other.folders.list()) == 1


def test_the_calls_of_a_message_that_was_forgotten_stay_away(talks: Conversations) -> None:
    reply = talks.begin_reply("a", [])
    call = ToolUse("read", "Read", "{}", "done", "Zanzibarquokka", 0.5)
    talks.save_reply(reply.id, "Zanzibarquokka.", "complete", calls=[call])
    other = Conversations(Database(None, MIGRATIONS))
    other.add_moved(other.begin_arrival(OWN, "all.memcube"), talks.chat_records(), (reply.id,))
    assert other.messages("a")[-1].calls == ()
