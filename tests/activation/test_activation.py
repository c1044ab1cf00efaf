"""Contexts with the scripted model: what is made ready, used, kept stable, and removed when it is no longer true."""

from __future__ import annotations

import datetime as dt
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from memos_core import Cancelled, Context, ContextType, InvalidInput, MemOS, NotFound, Progress, Readiness
from memos_core.activation.scheduler import QUIET_SECONDS
from memos_core.errors import ModelBusy
from memos_core.jobs.definitions import KEEP_READY
from memos_core.models.backend import Warmed
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

PAUSED = QUIET_SECONDS + 1


def idle(memos: MemOS, *, quiet: bool = True) -> None:
    """Run the job once, as after a pause of the person."""
    if quiet:
        inside.activation(memos)._last_active -= PAUSED
    inside.activation(memos).keep_ready()


def context(memos: MemOS, what: ContextType) -> Context:
    return next(item for item in memos.activation.list() if item.what is what)


def states(memos: MemOS) -> list[str]:
    """The texts of all saved states; the scripted model saves the turns themselves as its state."""
    return [path.read_text() for path in memos.activation.folder.glob("*.kv")]


@pytest.fixture
def still(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> MemOS:
    """The engine with the job switched off, so that each test decides when it runs. Every conversation is worth keeping,
    although the scripted model reads it in no time."""
    monkeypatch.setattr("memos_core.activation.scheduler.WORTH_SECONDS", 0.0)
    rest(memos)
    return memos


def rest(memos: MemOS) -> None:
    """Keep the job from doing anything from now on, even a run that already waits for its thread."""
    memos.jobs.pause(KEEP_READY)
    entry = inside.jobs(memos)._jobs[KEEP_READY]
    entry.job = replace(entry.job, work=lambda stop: "")
    while entry.running:
        time.sleep(0.01)


def talk(memos: MemOS, *messages: str, conversation: str = "c1") -> None:
    for message in messages:
        assert listen(memos.chat(conversation, message)).failed is None


def test_profile_and_conversation_become_contexts_and_are_made_ready(still: MemOS) -> None:
    still.remember("Call me Nora.", type="persona")
    talk(still, "Hello there, how are you today?", "Tell me a story about the sea. " * 20)
    assert {item.readiness for item in still.activation.list()} == {Readiness.MISSING}
    idle(still)
    profile, conversation = context(still, ContextType.PROFILE), context(still, ContextType.CONVERSATION)
    assert profile.readiness is conversation.readiness is Readiness.READY
    assert profile.text == "Profile: persona and 1 memory"
    assert conversation.text.startswith("Hello there")
    assert conversation.use_count == 2
    assert conversation.size > 0
    assert any("Call me Nora." in text for text in states(still))
    saved = still.audit.search(actor="scheduler", verb="context saved", limit=5)
    assert len(saved) == 2


def test_an_old_chat_that_was_made_ready_by_hand_stays_ready(
    still: MemOS, open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.activation.scheduler.FORGOTTEN_AFTER", 3)
    talk(still, "Tell me a story about the sea. " * 20, conversation="old")
    talk(still, *(f"And what about number {n}?" for n in range(6)), conversation="new")
    made = still.activation.warm(still.activation.of_conversation("old").id)
    assert made.asked
    idle(still)
    assert still.activation.get(made.id).readiness is Readiness.READY
    still.close()
    again = open_memos()
    rest(again)
    idle(again)
    assert again.activation.get(made.id).asked and again.activation.get(made.id).key
    again.activation.drop(made.id)
    dropped = again.activation.get(made.id)
    assert not dropped.asked and not dropped.key


def test_a_new_profile_memory_goes_to_the_end_until_the_next_quiet_time(still: MemOS) -> None:
    model = inside.backend(still)
    assert isinstance(model, ScriptedModel)
    still.remember("Speak like a sailor.", type="persona")
    talk(still, "Hello.")
    idle(still)
    before = model.prompts[-1][0]
    still.remember("Answer in rhymes.", type="persona")
    talk(still, "And how is the weather today?")
    assert model.prompts[-1][0] == before
    assert "Answer in rhymes." in model.prompts[-1][-1].content
    idle(still)
    talk(still, "What else is new?")
    assert "Answer in rhymes." in model.prompts[-1][0].content
    assert "Answer in rhymes." not in model.prompts[-1][-1].content


@pytest.mark.parametrize("change", ["edit", "expire", "archive", "forget", "unpin"])
def test_what_is_no_longer_true_is_in_no_state_and_in_no_prompt(still: MemOS, change: str) -> None:
    model = inside.backend(still)
    assert isinstance(model, ScriptedModel)
    kept = still.remember("I am a vegetarian since my youth.", pinned=True)
    talk(still, "Hello.", "Tell me a story about the sea. " * 20)
    idle(still)
    assert any("vegetarian" in text for text in states(still))
    if change == "edit":
        still.edit(kept.id, text="I eat fish again.")
    elif change == "unpin":
        still.pin(kept.id, False)
    else:
        getattr(still, change)(kept.id)
    assert not any("vegetarian" in text for text in states(still)) or change == "unpin"
    talk(still, "And how is the weather today?")
    assert not any("vegetarian" in turn.content for turn in model.prompts[-1])
    idle(still)
    assert not any("vegetarian" in text for text in states(still))
    if change == "edit":
        assert any("I eat fish again." in text for text in states(still))


def test_a_state_that_a_killed_process_left_untrue_is_removed_at_the_next_opening(open_memos: Open) -> None:
    memos = open_memos()
    kept = memos.remember("I am a vegetarian since my youth.", pinned=True)
    talk(memos, "Hello.", "Hello again.")
    idle(memos)
    inside.activation(memos).memories_changed = lambda ids: None  # type: ignore[method-assign]
    memos.edit(kept.id, text="I eat fish again.")
    assert any("vegetarian" in text for text in states(memos))
    memos.close()
    assert not any("vegetarian" in text for text in states(open_memos()))


def test_deleting_a_conversation_removes_its_context(still: MemOS) -> None:
    talk(still, "Hello.", "Tell me a story about the sea. " * 20)
    idle(still)
    assert any("story" in text for text in states(still))
    still.conversations.delete("c1")
    assert not any("story" in text for text in states(still))
    assert [item.what for item in still.activation.list()] == [ContextType.PROFILE]


def test_forgetting_with_the_message_removes_the_conversations_state(still: MemOS) -> None:
    talk(still, "My dog is called Biscuit.", "Tell me a story about the sea. " * 20)
    idle(still)
    assert any("Biscuit" in text for text in states(still))
    (biscuit,) = still.browse(text="Biscuit", type="fact")
    still.forget(biscuit.id, message=True)
    assert not any("Biscuit" in text for text in states(still))


def test_a_temporary_conversation_leaves_no_context_and_reads_none(still: MemOS) -> None:
    still.remember("Call me Nora.", type="persona")
    listen(still.chat("t1", "Something secret.", temporary=True))
    idle(still)
    assert still.activation.list() == []
    assert states(still) == []


def test_while_a_reply_is_written_nothing_is_made_ready(still: MemOS) -> None:
    model = inside.backend(still)
    assert isinstance(model, ScriptedModel)
    talk(still, "Hello.")
    inside.engine(still).busy.set()
    idle(still)
    assert model.warmed == []
    inside.engine(still).busy.clear()
    idle(still)
    assert model.warmed


def test_the_conversation_that_stands_ready_is_prepared_right_after_a_reply(memos: MemOS) -> None:
    model = inside.backend(memos)
    assert isinstance(model, ScriptedModel)
    ready = threading.Event()
    memos.subscribe(lambda event: ready.set() if model.warmed else None)
    talk(memos, "Hello there.")
    assert ready.wait(10)
    assert [turn.content for turn in model.warmed[0]][1:] == ["Hello there.", "All right."]


def test_documents_are_kept_ready_and_stand_in_the_prompts_of_a_conversation(still: MemOS, tmp_path: Path) -> None:
    model = inside.backend(still)
    assert isinstance(model, ScriptedModel)
    manual = tmp_path / "pump.md"
    manual.write_text("# Setup\n\nTurn the red valve before you start the pump.\n")
    still.import_document(manual)
    with pytest.raises(NotFound, match=r"boat\.md"):
        still.activation.documents.keep(["boat.md"])
    pinned = still.activation.documents.keep(["pump.md"])
    idle(still)
    assert still.activation.get(pinned.id).readiness is Readiness.READY
    still.conversations.create("Pump", conversation_id="c1")
    still.activation.documents.attach("c1", ["pump.md"])
    talk(still, "Hello.")
    assert "red valve" in model.prompts[-1][1].content
    assert model.prompts[-1][1].role == "user"
    assert "pump.md" in model.prompts[-1][1].content
    passage = still.browse(text="red valve")[0]
    still.forget(passage.id)
    assert not any("red valve" in text for text in states(still))


def test_only_contexts_of_documents_can_be_removed_and_the_documents_stay(still: MemOS, tmp_path: Path) -> None:
    manual = tmp_path / "pump.md"
    manual.write_text("# Setup\n\nTurn the red valve before you start the pump.\n")
    still.import_document(manual)
    kept = still.activation.documents.keep(["pump.md"])
    idle(still)
    size = still.activation.get(kept.id).size
    assert size > 0 and still.activation.remove(kept.id) == size
    with pytest.raises(NotFound):
        still.activation.get(kept.id)
    assert still.browse(text="red valve")
    talk(still, "Hello.")
    with pytest.raises(InvalidInput, match="Delete the saved state"):
        still.activation.remove(context(still, ContextType.CONVERSATION).id)


def test_documents_that_do_not_fit_are_refused_with_their_size(still: MemOS, tmp_path: Path) -> None:
    manual = tmp_path / "long.md"
    manual.write_text("\n\n".join(f"# Part {n}\n\nTurn valve {n} twice before you start it." for n in range(300)))
    still.import_document(manual)
    still.conversations.create("Pump", conversation_id="c1")
    with pytest.raises(InvalidInput, match="tokens"):
        still.activation.documents.attach("c1", ["long.md"])
    assert still.conversations.get("c1").documents == ()


def test_remembered_documents_are_listed_and_their_cost_is_said_before_they_are_kept(
    still: MemOS, tmp_path: Path
) -> None:
    short, long = tmp_path / "pump.md", tmp_path / "long.md"
    short.write_text("# Setup\n\nTurn the red valve before you start the pump.\n")
    long.write_text("\n\n".join(f"# Part {n}\n\nTurn valve {n} twice before you start it." for n in range(300)))
    for file in (short, long):
        still.import_document(file)
    listed = {document.name: document for document in still.activation.documents.list()}
    assert list(listed) == ["long.md", "pump.md"]
    assert listed["pump.md"].passages == 1
    assert listed["pump.md"].tokens < listed["long.md"].tokens
    fits = still.activation.documents.estimate(["pump.md"])
    assert fits.trouble == "" and fits.size == 1000 * fits.tokens > 0
    assert "Choose fewer" in still.activation.documents.estimate(["pump.md", "long.md"]).trouble
    still.update_settings(ready_contexts_mb=0)
    assert "MB are free" in still.activation.documents.estimate(["pump.md"]).trouble
    assert ContextType.DOCUMENTS not in [item.what for item in still.activation.list()]  # an estimate keeps nothing
    still.restrict(still.browse(text="red valve")[0].id, ["person"])
    assert [document.name for document in still.activation.documents.list()] == ["long.md"]


def test_documents_are_attached_to_a_conversation_that_has_not_begun(still: MemOS, tmp_path: Path) -> None:
    manual = tmp_path / "pump.md"
    manual.write_text("# Setup\n\nTurn the red valve before you start the pump.\n")
    still.import_document(manual)
    still.activation.documents.attach("c7", ["pump.md"])
    assert still.conversations.get("c7").documents == ("pump.md",)
    long = tmp_path / "long.md"
    long.write_text("\n\n".join(f"# Part {n}\n\nTurn valve {n} twice before you start it." for n in range(300)))
    still.import_document(long)
    with pytest.raises(InvalidInput, match="Choose fewer"):
        still.activation.documents.attach("c8", ["long.md"])
    assert not still.conversations.exists("c8")


def test_what_is_made_ready_by_hand_can_be_cancelled_while_a_reply_is_written(still: MemOS) -> None:
    talk(still, "Hello.", "Tell me a story about the sea. " * 20)
    item = context(still, ContextType.CONVERSATION)
    progress = Progress()
    inside.engine(still).busy.set()
    waiting = threading.Thread(target=lambda: outcome.append(attempt()))
    outcome: list[str] = []

    def attempt() -> str:
        try:
            still.activation.warm(item.id, progress=lambda share: progress.step("Reading", round(share), 1))
        except Cancelled as error:
            return str(error)
        return "ready"

    waiting.start()
    progress.cancel()
    waiting.join(10)
    assert outcome == ["Cancelled. Nothing of it was kept."]
    inside.engine(still).busy.clear()
    assert still.activation.get(item.id).readiness is Readiness.MISSING


def test_idle_work_gives_way_to_what_the_person_wants_ready(still: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    model = inside.backend(still)
    assert isinstance(model, ScriptedModel)
    talk(still, "Hello.", "Tell me a story about the sea. " * 20)
    warm, began = model.warm, threading.Event()

    def endless(turns: Any, *, cancel: threading.Event, **rest: Any) -> Warmed:
        began.set()
        while not cancel.is_set():
            time.sleep(0.01)
        raise ModelBusy("The model has something more urgent to do.")

    monkeypatch.setattr(model, "warm", endless)
    working = threading.Thread(target=idle, args=(still,))
    working.start()
    assert began.wait(10)
    monkeypatch.setattr(model, "warm", warm)
    item = context(still, ContextType.CONVERSATION)
    assert still.activation.warm(item.id).readiness is Readiness.READY
    working.join(10)
    assert not working.is_alive()


def test_the_person_can_drop_rename_pin_and_make_ready(still: MemOS) -> None:
    talk(still, "Hello.", "Tell me a story about the sea. " * 20)
    idle(still)
    item = context(still, ContextType.CONVERSATION)
    assert still.activation.drop(item.id) == item.size
    assert still.activation.get(item.id).readiness is Readiness.MISSING
    idle(still)  # an unchanged state that was deleted by hand is not made ready again
    assert still.activation.get(item.id).readiness is Readiness.MISSING
    assert still.activation.rename(item.id, "Sea stories").text == "Sea stories"
    heard: list[float] = []
    assert still.activation.warm(item.id, progress=heard.append).readiness is Readiness.READY
    assert heard[-1] == 1.0
    still.activation.pin(item.id)
    assert still.activation.get(item.id).pinned
    statistics = still.activation.statistics()
    assert statistics.ready == 2
    assert statistics.size == sum(item.size for item in still.activation.list())


def test_more_than_the_budget_is_refused_and_a_lower_budget_drops(still: MemOS) -> None:
    talk(still, "Hello.", "Tell me a story about the sea. " * 20)
    idle(still)
    still.update_settings(ready_contexts_mb=0)
    idle(still)
    assert states(still) == []
    with pytest.raises(InvalidInput, match="MB"):
        still.activation.warm(context(still, ContextType.CONVERSATION).id)


def test_a_clock_that_is_set_back_changes_nothing(still: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    talk(still, "Hello.", "Tell me a story about the sea. " * 20)
    idle(still)
    before = [item.id for item in still.activation.list()]
    long_ago = dt.datetime(2001, 1, 1, tzinfo=dt.UTC)
    monkeypatch.setattr("memos_core.activation.store.now", lambda: long_ago)
    talk(still, "And on we go.", conversation="c2")
    items = still.activation.list()
    assert items[0].reference == "c2"
    assert {item.id for item in items} > set(before)
    idle(still)
    assert context(still, ContextType.PROFILE).readiness is Readiness.READY


def test_two_profiles_with_the_same_text_have_states_of_their_own(open_memos: Open) -> None:
    ana, bo = open_memos(), open_memos(user="bo")
    for memos in (ana, bo):
        rest(memos)
        memos.remember("Call me Nora.", type="persona")
        talk(memos, "Hello.")
        idle(memos)
    assert ana.activation.folder != bo.activation.folder
    assert context(ana, ContextType.PROFILE).key == context(bo, ContextType.PROFILE).key
    kept = ana.browse(text="Nora")[0]
    ana.forget(kept.id)
    assert not any("Nora" in text for text in states(ana))
    assert context(bo, ContextType.PROFILE).readiness is Readiness.READY


def test_a_state_that_is_being_saved_while_its_memory_is_forgotten_is_not_kept(
    still: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = still.remember("My dog is called Biscuit.", pinned=True)
    talk(still, "Good evening.")
    model: Any = inside.backend(still)
    real = model.warm

    def forgets(turns: Any, **fields: Any) -> Warmed:
        warmed: Warmed = real(turns, **fields)
        if still.get_many([kept.id]):
            still.forget(kept.id)
        return warmed

    monkeypatch.setattr(model, "warm", forgets)
    still.activation.warm(context(still, ContextType.PROFILE).id)  # the context is assembled again without the memory
    assert any("Biscuit" in turn.content for turn in model.warmed[0])
    assert len(states(still)) == 1 and "Biscuit" not in states(still)[0]
    assert kept.id not in inside.contexts(still).all_members()


def test_a_conversation_that_is_being_saved_while_a_message_of_it_is_blanked_is_saved_without(
    still: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk(still, "My dog is called Biscuit.", "Good evening.")
    told = next(cube for cube in still.browse(type="fact") if "Biscuit" in cube.text)
    conversation = still.activation.of_conversation("c1")
    before = inside.activation(still)._turns.stamp(conversation)
    model: Any = inside.backend(still)
    real = model.warm

    def forgets(turns: Any, **fields: Any) -> Warmed:
        warmed: Warmed = real(turns, **fields)
        if still.get_many([told.id]):
            still.forget(told.id, message=True)
        return warmed

    monkeypatch.setattr(model, "warm", forgets)
    still.activation.warm(conversation.id)
    assert states(still) and all("Biscuit" not in state for state in states(still))
    assert inside.activation(still)._turns.stamp(conversation) != before, "what was said in it is not what it was"
    assert context(still, ContextType.CONVERSATION).readiness is Readiness.READY
