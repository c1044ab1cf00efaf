"""Every turn is kept verbatim: once, linked to its message, and only as long as the message exists."""

from __future__ import annotations

import datetime as dt
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from memos_core import MemCube, MemOS, NothingToUndo, SemanticType, State
from memos_core.cube import now
from memos_core.jobs.definitions import purge_deleted, record_turns
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

ROOT = Path(__file__).resolve().parents[3]
TRIP = "Norway was cold and wet, the ferry late and full."


def turns(memos: MemOS, state: str = "activated") -> list[MemCube]:
    return list(memos.browse(type="episode", state=state, sort="created_at"))


def texts(memos: MemOS, state: str = "activated") -> list[str]:
    return [turn.text for turn in turns(memos, state)]


def test_both_turns_of_an_exchange_are_kept_verbatim_and_linked_to_their_messages(memos: MemOS) -> None:
    listen(memos.chat("c1", TRIP))
    asked, answered = memos.conversations.messages("c1")
    said, replied = turns(memos)
    assert (said.text, said.speaker, replied.text, replied.speaker) == (TRIP, None, "All right.", "assistant")
    for turn, message in ((said, asked), (replied, answered)):
        assert turn.source is not None and (turn.source.conversation, turn.source.message) == ("c1", message.id)
        assert turn.created_at == turn.occurred_at == message.created_at
        assert (turn.type, turn.origin, turn.namespace) == (SemanticType.EPISODE, "conversation", "personal")
    assert inside.conversations(memos).unrecorded(10) == []
    assert [hit.cube.id for hit in memos.recall("When did the ferry leave?", 1)] == [said.id]


def test_it_is_recorded_after_the_reply_was_delivered_and_the_person_can_go_on_meanwhile(memos: MemOS) -> None:
    for event in memos.chat("c1", TRIP):
        if event.kind == "finished":
            break
    assert turns(memos) == []  # the caller has left the stream, so the next exchange or a job records it
    listen(memos.chat("c1", "And it rained."))
    assert texts(memos) == [TRIP, "All right.", "And it rained.", "All right."]


def test_recording_is_no_action_of_the_person(memos: MemOS) -> None:
    kept = memos.remember("I live in Porto.")
    listen(memos.chat("c1", TRIP))
    assert memos.undo().ids == (kept.id,)
    with pytest.raises(NothingToUndo):
        memos.undo()
    assert texts(memos) == [TRIP, "All right."]


def test_turns_flood_neither_the_list_nor_the_count_nor_the_transcript(memos: MemOS) -> None:
    told = listen(memos.chat("c1", "My dog is called Biscuit."))
    assert [cube.id for cube in memos.browse()] == [told.saved[0].id] and memos.count() == 1
    assert memos.browse(type=["episode", "fact"]).total == 3
    assert [cube.id for cube in memos.transcript("c1")[0].saved] == [told.saved[0].id]


def test_what_is_not_kept(open_memos: Open) -> None:
    model = ScriptedModel()
    memos = open_memos(model)
    listen(memos.chat("t", TRIP, temporary=True))
    model.reply = ""
    listen(memos.chat("c1", "The password of the router is hunter2-hunter2."))
    model.load_error = "There is no model file x.gguf. Choose another one."
    listen(memos.chat("c2", "The tide is high."))
    assert texts(memos) == ["The tide is high."]
    assert inside.conversations(memos).unrecorded(10) == []


def test_a_very_long_message_is_kept_by_its_beginning(memos: MemOS) -> None:
    listen(memos.chat("c1", "tide and wind " * 30_000))
    said, replied = turns(memos)
    assert len(said.text) <= 200_000 and said.text.startswith("tide and wind")
    assert len(inside.table(memos).placed([replied.id])[replied.id].context) < 3_000


def test_an_edited_message_takes_its_turn_and_those_after_it_out_of_recall(memos: MemOS) -> None:
    listen(memos.chat("c1", "Good morning to you."))
    told = listen(memos.chat("c1", TRIP))
    listen(memos.chat("c1", "Was the bus to Bergen late as well?"))
    gone = turns(memos)[2:]
    listen(memos.chat("c1", "Norway was warm and dry, the ferry on time.", replaces=told.message))
    assert texts(memos) == [
        "Good morning to you.",
        "All right.",
        "Norway was warm and dry, the ferry on time.",
        "All right.",
    ]
    assert [memos.get(turn.id).state for turn in gone] == [State.ARCHIVED] * 4
    contexts = inside.table(memos).placed([turn.id for turn in [*turns(memos), *gone]])
    assert "late" not in "".join(contexts[turn.id].context for turn in turns(memos))
    assert contexts[gone[1].id].context == "All right."


def test_a_reply_that_was_written_anew_takes_the_place_of_the_old_one(open_memos: Open) -> None:
    replies = iter(["first", "second"])
    memos = open_memos(ScriptedModel(lambda _turns: next(replies)))
    listen(memos.chat("c1", TRIP))
    listen(memos.regenerate("c1"))
    assert texts(memos) == [TRIP, "second"] and texts(memos, "archived") == ["first"]


def test_a_deleted_conversation_is_out_of_recall_at_once_and_comes_back_with_it(memos: MemOS) -> None:
    listen(memos.chat("c1", TRIP))
    listen(memos.chat("c1", "Was the bus to Bergen late as well?"))
    hidden = turns(memos)[2]
    memos.archive(hidden.id)
    memos.conversations.delete("c1")
    assert turns(memos) == [] and memos.recall("ferry Norway bus Bergen") == []
    memos.conversations.restore("c1")
    # What the person had hidden by hand stays hidden.
    assert texts(memos) == [TRIP, "All right.", "All right."]
    memos.conversations.delete("c1")
    listen(memos.chat("c1", "Hello again, old sea."))
    assert texts(memos)[:1] == [TRIP] and "Hello again, old sea." in texts(memos)


def test_a_purged_conversation_leaves_no_byte(open_memos: Open, home: Path) -> None:
    with open_memos(ScriptedModel("Quokkas are nice.")) as memos:
        listen(memos.chat("c1", "Was the zanzibar-quokka ferry late?"))
        listen(memos.chat("c2", TRIP))
        memos.conversations.delete("c1")
        memos.recall("zanzibar")
        purge_deleted.run(inside.conversations(memos))
        assert memos.browse(type="episode").total == 4
        assert inside.conversations(memos).purge(now() + dt.timedelta(seconds=1)) == 1
        assert texts(memos) == [TRIP, "Quokkas are nice."]
    for file in home.rglob("*"):
        if file.is_file():
            assert b"zanzibar" not in file.read_bytes(), file


def test_what_the_person_takes_back_is_not_said_by_its_turn(memos: MemOS) -> None:
    told = listen(memos.chat("c1", "My dog is called Biscuit."))
    memos.undo(told.operations[0])
    assert "My dog is called Biscuit." not in texts(memos)
    assert not any("Biscuit" in hit.cube.text for hit in memos.recall("dog Biscuit"))
    memos.conversations.delete("c1")
    memos.conversations.restore("c1")
    assert not any("Biscuit" in hit.cube.text for hit in memos.recall("dog Biscuit"))


def test_messages_of_an_older_version_are_recorded_in_the_background(open_memos: Open) -> None:
    with open_memos() as memos:
        for number in range(70):
            message = inside.conversations(memos).add_user_message(f"c{number % 2}", f"Buoy number {number} is red.")
            inside.conversations(memos).mark_read(message.id)
        withdrawn = memos.conversations.messages("c1")[-1]
        inside.conversations(memos).add_user_message("c1", "Buoy number 71 is green.", replaces=withdrawn.id)
        assert turns(memos) == []
        record_turns.run(inside.recorder(memos), pause=lambda: True)
        assert turns(memos) == []
        inside.record_all_turns(memos)
        found = memos.browse(type="episode", limit=100, sort="created_at")
        assert found.total == 70 and withdrawn.text not in [turn.text for turn in found]
        mine = [turn for turn in found if turn.source and turn.source.conversation == "c0"]
        place = inside.table(memos).placed([mine[5].id])[mine[5].id]
        assert place.neighbours == (mine[3].id, mine[4].id, mine[6].id, mine[7].id)
        assert inside.conversations(memos).unrecorded(10) == []


def test_turns_that_a_restored_ledger_does_not_know_yet_are_recorded_again(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        listen(memos.chat("c1", TRIP))
        older = (home / "profiles" / "ana" / "ledger.sqlite").with_name("older.sqlite")
        inside.ledger(memos).copy_to(older)
        listen(memos.chat("c1", "Was the bus to Bergen late as well?"))
        expected = texts(memos)
    profile = home / "profiles" / "ana"
    for name in ("ledger.sqlite-wal", "ledger.sqlite-shm"):
        (profile / name).unlink(missing_ok=True)
    older.replace(profile / "ledger.sqlite")
    shutil.rmtree(profile / "cubes.lance")
    memos = open_memos()
    inside.record_all_turns(memos)
    assert texts(memos) == expected and inside.conversations(memos).unrecorded(10) == []


@pytest.mark.parametrize("moment", ["before", "within", "after"])
def test_killed_between_the_reply_and_the_recording(open_memos: Open, home: Path, moment: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults_child", str(home), f"record-{moment}"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "here"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    for _ in range(2):
        with open_memos() as memos:
            inside.record_all_turns(memos)
            assert texts(memos) == [TRIP, "All right.", "Was the bus to Bergen late as well?", "All right."]
            assert inside.conversations(memos).unrecorded(10) == []
            first, *_, last = turns(memos)
            place = inside.table(memos).placed([first.id])[first.id]
            assert place.context.splitlines() == texts(memos)
            assert memos.history(last.id)[0].actor == "recorder" and len(memos.history(last.id)) == 1
