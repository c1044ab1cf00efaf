"""Chats with a remote model: what it is given, what is withheld, and what the audit log records."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import ChatEvent, Event, MemOS, ModelStatusChanged, StorageError
from memos_core.chat.outgoing import WITHHELD
from memos_core.errors import AdapterError, InvalidInput, ModelBusy, ModelError, NotFound
from memos_core.jobs.definitions import read_with_model
from memos_core.models import switch
from memos_core.models.addresses import Reach
from memos_core.models.backend import ChatTurn
from memos_core.models.remotes import RemoteModel
from memos_core.plaintext.editing import restricting
from memos_core.reader.model_reader import ModelReader
from tests.support import inside
from tests.support.forms import entry, form
from tests.support.remote_server import RemoteServer, Talk, remote_server, say


@pytest.fixture
def server() -> Iterator[RemoteServer]:
    with remote_server(say("Of course.")) as served:
        yield served


@pytest.fixture
def memos(home: Path, server: RemoteServer) -> Iterator[MemOS]:
    """The engine with a remote model in use. No model host is started."""
    with MemOS.open(home, "ana", preload=False, patience=0.0) as opened:
        opened.remotes.add("Work", server.address, "big-7b", context_tokens=4096)
        opened.remotes.use("Work")
        yield opened


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the server count as one that is not on this computer."""
    monkeypatch.setattr(RemoteModel, "reach", property(lambda _: Reach.AWAY))


def ask(memos: MemOS, text: str, conversation: str = "c1", **options: bool) -> list[ChatEvent]:
    return list(memos.chat(conversation, text, **options))


def reply(events: list[ChatEvent]) -> str:
    assert events[-1].kind == "finished", events[-1].failed
    return "".join(event.token for event in events if event.token)


def sent(server: RemoteServer) -> str:
    return server.chats[-1].text


def test_a_chat_with_it(memos: MemOS, server: RemoteServer) -> None:
    memos.remember("My dog is called Biscuit.", pinned=True)
    events = ask(memos, "What is my dog called?")
    assert reply(events) == "Of course."
    assert "Biscuit" in sent(server)
    status = memos.model_status
    assert status.info is not None
    assert (status.info.remote, status.info.parameters) == ("another program on this computer", 7_000_000_000)
    assert "another program on this computer" in status.message
    timing = events[-1].finished
    assert timing is not None
    assert (timing.remote, timing.reach) == ("remote:Work", "another program on this computer")
    stored = memos.conversations.messages("c1")[-1]
    assert stored.timing is not None
    assert stored.timing["model"] == "big-7b (Work)"
    assert memos.settings.model == "remote:Work"


def test_no_model_of_this_computer_is_loaded_beside_it(memos: MemOS) -> None:
    ask(memos, "Hello")
    backend = memos._parts.backend
    assert isinstance(backend, switch.ChosenModel)
    assert backend.process_id is None


def test_the_audit_log_says_what_left_and_where(memos: MemOS, server: RemoteServer) -> None:
    dog = memos.remember("My dog is called Biscuit.", pinned=True)
    events = ask(memos, "What is my dog called?")
    entry = memos.audit.search(verb="sent")[0]
    assert entry.actor == "remote:Work"
    assert {dog.id, events[0].message} <= set(entry.cubes)
    assert server.address in entry.detail
    assert "another program on this computer" in entry.detail
    assert "Biscuit" not in entry.detail
    assert any("sent to the remote model Work" in line for line in memos.forget_preview(dog.id))


def test_what_is_answered_without_asking_it_is_not_noted_as_sent(
    memos: MemOS, server: RemoteServer, away: None
) -> None:
    memos.remember("I like to swim.", pinned=True)
    memos.remotes.add("Small", server.address, "tiny-0.5b", context_tokens=4096)
    memos.remotes.use("Small")
    events = ask(memos, "Where do I get my insulin?")
    assert reply(events) == "You haven't told me that yet."
    timing = events[-1].finished
    assert timing is not None and (timing.model, timing.remote, timing.reach) == ("", "", "")
    assert server.chats == []
    assert memos.audit.search(verb="sent") == []
    assert memos.audit.search(verb="injected")[0].cubes == ()
    assert reply(ask(memos, "Hello")) == "Of course."
    assert "insulin" not in sent(server), "that it has not seen it was not known"
    assert WITHHELD in sent(server)


def test_a_memory_that_is_kept_from_remote_models(memos: MemOS, server: RemoteServer) -> None:
    dog = memos.remember("My dog is called Biscuit.", pinned=True)
    memos.restrict(dog.id, ["*", "no-remote"])
    assert memos.get(dog.id).readers == ("*", "no-remote")
    ask(memos, "What is my dog called?")
    assert "Biscuit" not in sent(server)
    assert dog.id not in memos.audit.search(verb="sent")[0].cubes
    memos.change_many(restricting(["*"]), [dog.id])
    ask(memos, "What is my dog called?", "c2")
    assert "Biscuit" in sent(server)


def test_a_space_that_is_kept_from_remote_models(memos: MemOS, server: RemoteServer) -> None:
    memos.namespaces.create("diary", readers=["no-remote"])
    memos.remember("My dog is called Biscuit.", pinned=True, namespace="diary")
    ask(memos, "What is my dog called?")
    assert "Biscuit" not in sent(server)
    talk = memos.conversations.create().id
    memos.conversations.set_spaces(talk, None, "diary")
    asked = len(server.chats)
    events = ask(memos, "I had a good day.", talk)
    assert events[-1].kind == "failed"
    assert "nothing may go to a remote model" in str(events[-1].failed)
    assert len(server.chats) == asked
    assert memos.audit.search(verb="denied")[0].actor == "remote:Work"


def test_what_is_sensitive_stays_here(memos: MemOS, server: RemoteServer, away: None) -> None:
    memos.remember("I take insulin for my diabetes.", pinned=True)
    memos.remember("My dog is called Biscuit.", pinned=True)
    ask(memos, "What do you know about me?")
    assert "insulin" not in sent(server)
    assert "Biscuit" in sent(server)


def test_what_is_sensitive_goes_to_a_program_on_this_computer(memos: MemOS, server: RemoteServer) -> None:
    memos.remember("I take insulin for my diabetes.", pinned=True)
    ask(memos, "What do you know about me?")
    assert "insulin" in sent(server)


def test_earlier_messages_that_are_sensitive_stay_here(memos: MemOS, server: RemoteServer, away: None) -> None:
    store = inside.conversations(memos)
    store.add_user_message("c1", "I take insulin for my diabetes.")
    written = store.begin_reply("c1", [])
    store.save_reply(written.id, "Thanks for telling me about the insulin.", "complete")
    ask(memos, "And what should I cook tonight?")
    assert "insulin" not in sent(server)
    assert WITHHELD in sent(server)
    assert "2 earlier messages withheld" in memos.audit.search(verb="sent")[0].detail


def test_what_was_said_to_it_before_is_no_news_to_it(memos: MemOS, server: RemoteServer, away: None) -> None:
    ask(memos, "I have a migraine. What helps?")
    assert "migraine" in sent(server), "the person has written it to this model"
    ask(memos, "And at night?")
    assert sent(server).count("migraine") == 1
    assert WITHHELD not in sent(server)


def test_a_message_whose_memory_is_kept_from_it(memos: MemOS, server: RemoteServer) -> None:
    ask(memos, "My dog is called Biscuit.")
    dog = memos.browse("Biscuit")[0]
    memos.restrict(dog.id, ["*", "no-remote"])
    ask(memos, "What should I buy?")
    assert "Biscuit" not in sent(server)


def test_a_model_that_is_given_no_memories(memos: MemOS, server: RemoteServer) -> None:
    memos.remember("My dog is called Biscuit.", pinned=True)
    memos.remotes.add("Work", server.address, "big-7b", memories=False)
    ask(memos, "What is my dog called?")
    assert "Biscuit" not in sent(server)


def test_a_temporary_chat(memos: MemOS, server: RemoteServer) -> None:
    assert reply(ask(memos, "Hello", "t1", temporary=True)) == "Of course."
    entry = memos.audit.search(verb="sent")[0]
    assert entry.cubes == ()
    assert "temporary" in entry.detail


def test_a_break_keeps_the_words(memos: MemOS, server: RemoteServer) -> None:
    server.answer = lambda talk: talk.words("Half of ", "it")
    events = ask(memos, "Hello")
    assert events[-1].kind == "failed"
    assert "broke off" in str(events[-1].failed)
    stored = memos.conversations.messages("c1")[-1]
    assert (stored.text, stored.status) == ("Half of it", "failed")


def test_a_stop(memos: MemOS, server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        talk.words("One")
        talk.stall()

    server.answer = answer
    events = []
    for event in memos.chat("c1", "Hello"):
        events.append(event)
        if event.kind == "token":
            memos.stop("c1")
    assert events[-1].finished is not None
    assert events[-1].finished.stop_reason == "cancelled"
    assert server.left.wait(10)


def test_a_prompt_that_was_not_looked_through_does_not_pass(memos: MemOS, server: RemoteServer) -> None:
    from threading import Event

    from memos_core.errors import ModelBusy
    from memos_core.models.backend import ChatTurn

    with pytest.raises(ModelBusy, match="changed while"):
        next(iter(memos._parts.backend.generate([ChatTurn("user", "x")], max_tokens=5, cancel=Event())))
    assert server.chats == []


def test_a_long_chat_is_shortened(memos: MemOS, server: RemoteServer) -> None:
    store = inside.conversations(memos)
    for number in range(60):
        store.add_user_message("c1", f"Message {number}: " + "word " * 60)
        store.save_reply(store.begin_reply("c1", []).id, "Yes. " * 40, "complete")
    events = ask(memos, "And now?")
    assert reply(events) == "Of course."
    assert events[-1].finished is not None
    assert events[-1].finished.dropped_turns > 0
    assert len(sent(server)) < 4096 * 4


def test_a_context_that_is_smaller_than_was_thought(memos: MemOS, server: RemoteServer) -> None:
    limit = 1024

    def answer(talk: Talk) -> None:
        if len(talk.request.text) > limit * 3:
            talk.status(400, {"error": {"message": f"maximum context length is {limit} tokens"}})
        else:
            say("Fine.")(talk)

    server.answer = answer
    events = ask(memos, "word " * 1500)
    assert events[-1].kind == "failed"
    assert f"no more than {limit:,} tokens" in str(events[-1].failed)
    assert reply(list(memos.regenerate("c1"))) == "Fine."
    assert memos.remotes.list()[0].learnt_tokens == limit


def test_one_that_thinks_is_known_as_such_and_can_be_told_not_to(memos: MemOS, server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        if "reasoning_effort" not in talk.request.body:
            talk.words("Let me see.", field="reasoning")
        talk.words("Fine.")
        talk.end()

    server.answer = answer
    told: list[Event] = []
    memos.subscribe(told.append)
    events = ask(memos, "How are you?")
    assert reply(events) == "Fine."
    assert any(isinstance(one, ModelStatusChanged) and one.status.info and one.status.info.thinking for one in told)
    memos.remotes.add("Work", server.address, "big-7b", context_tokens=4096)  # what was learned of the same model stays
    assert memos.remotes.get("Work").thinks
    memos.conversations.set_thinking("c1", False)
    events = ask(memos, "And now?")
    assert reply(events) == "Fine." and not [event for event in events if event.thought]
    memos.remotes.add("Work", server.address, "other", context_tokens=4096)
    assert not memos.remotes.get("Work").thinks


def test_what_is_for_models_of_this_computer_says_so(memos: MemOS) -> None:
    ask(memos, "Hello")
    context = memos.activation.of_conversation("c1")
    with pytest.raises(ModelError, match="Contexts are kept for models on this computer only"):
        memos.activation.warm(context.id)
    assert memos.activation.estimate(context.id).trouble == "Contexts are kept for models on this computer only."
    assert "on this computer only" in memos.parametric.untrainable()
    assert memos.parametric.choice().why == "Adapters are for models on this computer only."
    assert not memos.parametric.due().wanted
    for run in (memos.parametric.train, lambda: memos.parametric.evaluate(1)):
        with pytest.raises((AdapterError, NotFound, InvalidInput)):
            run()
    assert memos.uses_starter_model is False
    assert inside.activation(memos).keep_ready() == ""
    assert inside.parametric(memos).train_if_due(lambda: False) == ""


def read_in_the_background(memos: MemOS) -> None:
    parts = memos._parts
    read_with_model.run(
        inside.conversations(memos),
        ModelReader(parts.backend, parts.busy),
        parts.reading.read_again,
        parts.busy,
        parts.outgoing.may_be_read,
        known=inside.known_entities(memos).of,
    )


def test_of_whom_it_is_told_beside_a_message_it_may_be_given_what_is_said(
    memos: MemOS, server: RemoteServer, away: None
) -> None:
    memos.remember("My sister Mira has diabetes.")
    tom = memos.remember("My brother Tom is a nurse.")
    memos.remotes.add("Work", server.address, "big-7b", background=True)
    list(inside.reading(memos).read(inside.conversations(memos).add_user_message("c1", "My brother likes to sail.")))
    list(inside.reading(memos).read(inside.conversations(memos).add_user_message("c1", "My sister likes to sail.")))
    server.answer = say(json.dumps(form()))
    read_in_the_background(memos)
    given = [chat.text for chat in server.chats]  # other background work may have asked it too
    assert any("Known: brother Tom" in text for text in given) and not any("Mira" in text for text in given)
    noted = [entry for entry in memos.audit.search(verb="sent") if "reading a message again" in entry.detail]
    assert noted and all(tom.id in entry.cubes for entry in noted)


def test_nothing_goes_to_it_in_the_background_unless_that_is_wanted(
    memos: MemOS, server: RemoteServer, away: None
) -> None:
    for text in ("Beekeeping takes all my Sundays.", "My diabetes has me in its grip again."):
        list(inside.reading(memos).read(inside.conversations(memos).add_user_message("c1", text)))
    read_in_the_background(memos)
    assert server.chats == []
    memos.remotes.add("Work", server.address, "big-7b", background=True)
    server.answer = say(json.dumps(form(entry("Beekeeping takes all my Sundays"))))
    read_in_the_background(memos)
    assert len(server.chats) == 1
    assert "diabetes" not in server.chats[0].text
    assert memos.browse("Beekeeping").total == 1


def test_a_remote_model_that_is_gone(home: Path, server: RemoteServer) -> None:
    with MemOS.open(home, "ana", preload=False, patience=0.0) as memos:
        memos.update_settings(model="remote:Nowhere")
    with MemOS.open(home, "ana", preload=False, patience=0.0) as memos:
        events = ask(memos, "Hello")
        assert events[-1].kind == "failed"
        assert 'no remote model "Nowhere"' in str(events[-1].failed)


def test_the_one_in_use_is_not_removed(memos: MemOS) -> None:
    with pytest.raises(InvalidInput, match="in use"):
        memos.remotes.remove("work")


def test_it_is_in_use_after_a_restart(home: Path, server: RemoteServer) -> None:
    with MemOS.open(home, "ana", preload=False, patience=0.0) as memos:
        memos.secrets.use_session()
        memos.remotes.add("Work", server.address, "big", key="sk-1234", context_tokens=4096, sees=False)
        memos.remotes.use("work")
        for thread in threading.enumerate():
            if thread.name == "remote-context":  # these threads ask a server about a model that was chosen
                thread.join()
    asked = len(server.asked)
    with MemOS.open(home, "ana", preload=False, patience=0.0) as memos:
        assert len(server.asked) == asked, "nothing is asked of a server before the person writes"
        assert reply(ask(memos, "Hello")) == "Of course."


def test_a_key_stays_with_the_server_that_it_was_entered_for(memos: MemOS, server: RemoteServer) -> None:
    memos.secrets.use_session()
    memos.remotes.add("Work", server.address, "big", key="sk-1234")
    memos.remotes.add("Work", server.address, "small")
    assert memos.remotes.get("Work").secret in memos.secrets.names()
    memos.remotes.add("Work", "http://127.0.0.1:9/v1", "small")
    assert memos.remotes.get("Work").secret not in memos.secrets.names()


def test_trying_one_out(memos: MemOS, server: RemoteServer) -> None:
    server.pages["/v1/models"] = {"data": [{"id": "big-7b"}, {"id": "small"}]}
    told = memos.remotes.test("Work")
    assert told.works
    assert told.models == ("big-7b", "small")
    assert memos.remotes.models_at(f"127.0.0.1:{server.port}") == ["big-7b", "small"]
    server.answer = lambda talk: talk.status(401)
    told = memos.remotes.test("Work")
    assert (told.works, "wants a key" in told.problem) == (False, True)


@pytest.mark.parametrize("content", [b"[[remote]]\nname = 3", b"# \xf3 is no text"])
def test_damage_to_the_list_is_said(memos: MemOS, home: Path, content: bytes) -> None:
    (home / "remotes.toml").write_bytes(content)
    with pytest.raises(StorageError, match="cannot be understood"):
        memos.remotes.list()


# -- a model that is used for a folder --------------------------------------------------------


def test_the_model_of_a_folder_is_given_nothing_beside_its_own_chats(memos: MemOS, server: RemoteServer) -> None:
    with remote_server(say("Gladly.")) as other:
        memos.remotes.add("Folder", other.address, "big-7b", context_tokens=4096, background=True)
        folder = memos.conversations.folders.make("Away", model="remote:Folder")
        memos.conversations.create(conversation_id="away")
        memos.conversations.move(["away"], folder.id)
        backend = memos._parts.backend
        assert isinstance(backend, switch.ChosenModel)
        during: list[str] = []
        for event in memos.chat("away", "Hello there"):
            if event.kind == "token" and not during:
                lent = backend.remote()
                during.append(lent.name if lent is not None else "")
                with pytest.raises(ModelBusy):
                    backend.generate_json(
                        [ChatTurn("user", "Words of another chat")], schema={}, max_tokens=9, cancel=threading.Event()
                    )
        assert during == ["Folder"] and len(other.chats) == 1
        present = backend.remote()
        assert present is not None and present.name == "Work", "the one of all other chats is in use again"
        assert reply(ask(memos, "Hello")) == "Of course." and len(other.chats) == 1
