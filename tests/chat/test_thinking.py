"""What a model thinks before it replies: shown, kept with the reply, and used nowhere else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from memos_core import MemOS
from memos_core.conversations import MIGRATIONS, Conversations
from memos_core.database import Database
from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

THOUGHT = "The person has a dog. It may be called Biscuit."


def thinker(open_memos: Open, reply: str = "What is it called?") -> tuple[MemOS, ScriptedModel]:
    model = ScriptedModel(reply, thought=THOUGHT)
    return open_memos(model), model


def test_thoughts_stream_apart_and_are_kept_with_the_reply(open_memos: Open) -> None:
    memos, _ = thinker(open_memos)
    said = listen(memos.chat("c1", "I have a dog."))
    assert (said.thought, said.reply) == (THOUGHT, "What is it called?")
    assert said.kinds.index("thought") < said.kinds.index("token")
    reply = memos.conversations.messages("c1")[-1]
    assert (reply.text, reply.thought, reply.status) == ("What is it called?", THOUGHT, "complete")
    assert said.timing is not None and said.timing.thought_s == reply.thought_s
    assert memos.conversations.list("Biscuit") == []


def test_thoughts_stand_in_no_later_prompt_and_become_no_memory(open_memos: Open) -> None:
    memos, model = thinker(open_memos)
    listen(memos.chat("c1", "I have a dog."))
    listen(memos.chat("c1", "Well?"))
    assert all("Biscuit" not in turn.content for turn in model.prompts[-1])
    assert "What is it called?" in [turn.content for turn in model.prompts[-1]]
    assert all("Biscuit" not in cube.text for cube in memos.browse(kind=None, limit=100))
    assert memos.recall("Biscuit") == []


def test_thinking_is_chosen_for_each_conversation_and_kept(open_memos: Open) -> None:
    memos, model = thinker(open_memos)
    listen(memos.chat("c1", "Hello."))
    listen(memos.chat("c2", "Hello."))
    assert memos.conversations.get("c1").thinking
    assert not memos.conversations.set_thinking("c1", False).thinking
    assert listen(memos.chat("c1", "Well?")).thought == ""
    assert listen(memos.chat("c2", "Well?")).thought == THOUGHT
    assert model.thinking[-2:] == [False, True]
    memos.close()
    with open_memos(ScriptedModel(thought=THOUGHT)) as memos:
        assert not memos.conversations.get("c1").thinking


def test_thinking_is_chosen_for_a_temporary_conversation_and_goes_with_it(open_memos: Open) -> None:
    memos, model = thinker(open_memos)
    memos.set_temporary_thinking("t1", False)
    listen(memos.chat("t1", "Hello.", temporary=True))
    memos.set_temporary_thinking("t1", True)
    listen(memos.chat("t1", "Well?", temporary=True))
    assert model.thinking[-2:] == [False, True]
    assert memos.conversations.list() == []
    memos.set_temporary_thinking("t1", False)
    memos.end_temporary("t1")
    listen(memos.chat("t1", "Hello again.", temporary=True))
    assert model.thinking[-1] is True


def test_a_reply_that_is_stopped_within_its_thoughts_keeps_them(open_memos: Open) -> None:
    memos, model = thinker(open_memos)
    for event in memos.chat("c1", "I have a dog."):
        if event.kind == "thought":
            memos.stop("c1")
            break
    reply = memos.conversations.messages("c1")[-1]
    assert (reply.text, reply.status) == ("", "stopped") and reply.thought
    listen(memos.chat("c1", "Are you there?"))
    assert [turn.content for turn in model.prompts[-1] if turn.role == "assistant"] == []


def test_what_was_thought_goes_with_the_message(open_memos: Open) -> None:
    memos, _ = thinker(open_memos)
    told = listen(memos.chat("c1", "My dog is called Biscuit."))
    assert told.saved
    memos.forget(told.saved[0].id, message=True)
    assert all("Biscuit" not in f"{message.text}{message.thought}" for message in memos.conversations.messages("c1"))


def test_thoughts_in_old_replies_are_taken_out_of_their_text(tmp_path: Path) -> None:
    before = next(number for number, step in enumerate(MIGRATIONS) if "think>" in step)
    old = Database(tmp_path / "c.sqlite", MIGRATIONS[:before])
    with old.transaction("write old messages") as run:
        run.execute(
            "INSERT INTO conversations (id, title, created_at, updated_at) VALUES ('c', 't', ?, ?)", (MOMENT, MOMENT)
        )
        for name, (text, recorded) in OLD.items():
            run.execute(
                """INSERT INTO messages (id, conversation, role, text, status, created_at, recorded)
                VALUES (?, 'c', ?, ?, 'complete', ?, ?)""",
                (name, "user" if name == "person" else "assistant", text, MOMENT, recorded),
            )
    old.close()
    new = Database(tmp_path / "c.sqlite", MIGRATIONS)
    found = {message.id: (message.thought, message.text) for message in Conversations(new).messages("c")}
    new.close()
    assert found == {
        "person": ("", "<think>me</think> and you"),
        "whole": ("Hm.\nWell.", "Noon."),
        "opened": ("Hm.", "Noon.\n\nSharp."),
        "endless": ("Hm, hm", ""),
        "plain": ("", "Write </think> at the end."),
    }
    with sqlite3.connect(tmp_path / "c.sqlite") as run:
        rows = run.execute("SELECT id FROM messages WHERE recorded = 0 ORDER BY id").fetchall()
    assert [row[0] for row in rows] == ["endless", "opened", "whole"]


MOMENT = "2026-01-01T00:00:00.000000+00:00"
OLD = {
    "person": ("<think>me</think> and you", 1),
    "whole": ("<think>\nHm.\nWell.\n</think>\n\nNoon.", 1),
    "opened": ("Hm.\n</think>\n\nNoon.\n\nSharp.", 1),
    "endless": ("<think>\nHm, hm", 1),
    "plain": ("Write </think> at the end.", 1),
}


def test_a_model_that_thinks_draws_freely_also_with_notes(open_memos: Open) -> None:
    """With greedy sampling, the thoughts would go round in circles."""
    drawn: list[float] = []

    class Drawing(ScriptedModel):
        def generate(self, turns, *, sampling=None, **rest):  # type: ignore[no-untyped-def, override]
            drawn.append(sampling.temperature)
            return super().generate(turns, sampling=sampling, **rest)

    memos = open_memos(Drawing(thought=THOUGHT))
    memos.remember("My dog is called Biscuit.")
    listen(memos.chat("c1", "What is my dog called?"))
    memos.conversations.set_thinking("c1", False)
    listen(memos.chat("c1", "What is my dog's name?"))
    assert drawn == [0.7, 0.0]
