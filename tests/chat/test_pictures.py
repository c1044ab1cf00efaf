"""Pictures in chats: given to a model that sees, named to one that does not, and given to nobody who may not have them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from memos_core import ChatEvent, ContextType, MemOS, Picture, read_picture
from memos_core.chat.outgoing import WITHHELD
from memos_core.chat.shown_pictures import MOST_EARLIER
from memos_core.models.addresses import Reach
from memos_core.models.backend import turn_of
from memos_core.models.remotes import RemoteModel
from tests.conftest import Open
from tests.support import inside
from tests.support.remote_server import RemoteServer, remote_server, say
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen
from tests.support.tiny_models import sees, tiny_model, tiny_projector


@pytest.fixture
def server() -> Iterator[RemoteServer]:
    with remote_server(say("A cat.")) as served:
        yield served


@pytest.fixture
def memos(home: Path, server: RemoteServer) -> Iterator[MemOS]:
    """The engine with a remote model in use that can see. No model host is started."""
    with MemOS.open(home, "ana", preload=False, patience=0.0) as opened:
        opened.remotes.add("Eyes", server.address, "big-7b", context_tokens=32_768, sees=True)
        opened.remotes.add("Blind", server.address, "big-8b", context_tokens=32_768, sees=False)
        opened.remotes.use("Eyes")
        yield opened


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the server count as one that is not on this computer."""
    monkeypatch.setattr(RemoteModel, "reach", property(lambda _: Reach.AWAY))


def picture(folder: Path, name: str = "cat.png", colour: str = "red") -> Picture:
    path = folder / name
    Image.new("RGB", (40, 30), colour).save(path)
    return read_picture(path)


def ask(memos: MemOS, text: str, *pictures: Picture) -> list[ChatEvent]:
    return list(memos.chat("c1", text, pictures=pictures))


def test_a_model_that_sees_is_shown_it_with_the_words(memos: MemOS, server: RemoteServer, tmp_path: Path) -> None:
    cat = picture(tmp_path)
    assert memos.model_status.info is not None and memos.model_status.info.sees
    events = ask(memos, "What is in the picture?", cat)
    assert events[-1].kind == "finished"
    asked = server.chats[-1]
    assert asked.pictures == [cat.data]
    assert "What is in the picture?" in asked.text and "cannot see" not in asked.text
    last = asked.body["messages"][-1]["content"]
    assert [part["type"] for part in last] == ["text", "image_url"]
    entry = memos.audit.search(verb="sent")[0]
    assert "pictures: 1" in entry.detail and "cat.png" not in entry.detail


def test_it_is_shown_again_while_the_talk_goes_on_the_newest_ones(
    memos: MemOS, server: RemoteServer, tmp_path: Path
) -> None:
    cat = picture(tmp_path)
    ask(memos, "What is in the picture?", cat)
    ask(memos, "Which colour has it?")
    assert server.chats[-1].pictures == [cat.data]
    shown = [picture(tmp_path, f"{n}.png", colour) for n, colour in enumerate(("blue", "green", "pink", "grey"))]
    for one in shown:
        ask(memos, "And this?", one)
    ask(memos, "Which was the last?")
    assert server.chats[-1].pictures == [one.data for one in shown[-MOST_EARLIER:]]
    assert '"cat.png"' in server.chats[-1].text  # it is no longer included, so its name is given


def test_a_model_that_does_not_see_is_told_the_name(memos: MemOS, server: RemoteServer, tmp_path: Path) -> None:
    memos.remotes.use("Blind")
    ask(memos, "What is in the picture?", picture(tmp_path))
    assert server.chats[-1].pictures == []
    assert 'pictures that you cannot see: "cat.png"' in server.chats[-1].text
    ask(memos, "Which colour has it?")
    assert server.chats[-1].pictures == [] and '"cat.png"' in server.chats[-1].text


def test_a_model_of_this_computer_is_told_the_name(open_memos: Open, tmp_path: Path) -> None:
    memos = open_memos(ScriptedModel())
    listen(memos.chat("c1", "What is in the picture?", pictures=[picture(tmp_path)]))
    model = inside.backend(memos)
    assert isinstance(model, ScriptedModel)
    last = model.prompts[-1][-1]
    assert last.pictures == () and '"cat.png"' in last.content and "pictures" not in last.as_fields


def test_a_model_of_this_computer_that_sees_is_shown_it_and_nothing_is_kept_ready_of_it(
    open_memos: Open, tmp_path: Path
) -> None:
    model = ScriptedModel()
    model.info = replace(model.info, sees=True, context_tokens=32_768)
    memos = open_memos(model)
    listen(memos.chat("c0", "Hello?"))
    cat = picture(tmp_path)
    listen(memos.chat("c1", "What is in the picture?", pictures=[cat]))
    assert model.prompts[-1][-1].pictures == (cat.data,) and "cannot see" not in model.prompts[-1][-1].content
    assert turn_of(model.prompts[-1][-1].as_fields) == model.prompts[-1][-1]
    listen(memos.chat("c1", "Which colour has it?"))
    assert [turn.pictures for turn in model.prompts[-1] if turn.pictures] == [(cat.data,)]
    ready = [one.reference for one in memos.activation.list() if one.what is ContextType.CONVERSATION]
    assert ready == ["c0"]


@sees
def test_the_whole_way_of_a_picture_to_a_model_of_this_computer(home: Path, tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "tiny.gguf", "llama", context=8192)
    tiny_projector(tmp_path / "mmproj-tiny.gguf")
    with MemOS.open(home, "ana", model=model, preload=False, patience=0.0) as memos:
        blind = list(memos.chat("c1", "What is in the picture?"))[-1].finished
        seen = list(memos.chat("c2", "What is in the picture?", pictures=[picture(tmp_path)]))[-1].finished
        assert memos.model_status.info is not None and memos.model_status.info.sees
        assert blind is not None and seen is not None and seen.prompt_tokens > blind.prompt_tokens + 60


def test_from_a_space_that_is_kept_from_remote_models_none_goes_out(
    memos: MemOS, server: RemoteServer, tmp_path: Path
) -> None:
    memos.namespaces.create("diary", readers=["no-remote"])
    memos.conversations.create(conversation_id="c1")
    memos.conversations.set_spaces("c1", writes="diary")
    events = ask(memos, "What is in the picture?", picture(tmp_path))
    assert events[-1].kind == "failed" and 'the space "diary"' in (events[-1].failed or "")
    assert server.chats == []


def test_an_earlier_message_that_is_withheld_keeps_its_picture(
    memos: MemOS, server: RemoteServer, tmp_path: Path
) -> None:
    cat = picture(tmp_path)
    ask(memos, "My cat is called Mina.", cat)
    memory = memos.transcript("c1")[0].saved[0]
    memos.restrict(memory.id, readers=["*", "no-remote"])
    ask(memos, "Which colour has it?")
    assert WITHHELD in server.chats[-1].text and "Mina" not in server.chats[-1].text
    assert server.chats[-1].pictures == [] and "cat.png" not in server.chats[-1].text


def test_another_computer_is_not_shown_what_was_shown_to_others(
    memos: MemOS, server: RemoteServer, tmp_path: Path, away: None
) -> None:
    memos.remotes.use("Blind")
    cat = picture(tmp_path)
    ask(memos, "What is in the picture?", cat)
    memos.remotes.use("Eyes")
    ask(memos, "Which colour has it?")
    assert server.chats[-1].pictures == [] and "cat.png" not in server.chats[-1].text
    ask(memos, "Here it is again.", cat)
    ask(memos, "And now?")
    assert server.chats[-1].pictures == [cat.data]  # the person has given this one to the remote model


@pytest.mark.parametrize(
    ("pages", "sees"),
    [
        ({"/props": {"modalities": {"vision": True}}}, True),
        ({"/api/show": {"capabilities": ["completion"]}}, False),
        ({"/api/show": {"capabilities": ["completion", "vision"]}}, True),
        ({"/api/v0/models/big": {"type": "vlm"}}, True),
        ({"/v1/models": {"data": [{"id": "big", "architecture": {"input_modalities": ["text", "image"]}}]}}, True),
        ({"/v1/models": {"data": [{"id": "big", "capabilities": {"vision": False}}]}}, False),
        ({"/v1/models": {"data": [{"id": "big"}]}}, None),
    ],
)
def test_whether_it_sees_is_asked_of_its_server(
    home: Path, server: RemoteServer, pages: dict[str, object], sees: bool | None
) -> None:
    server.pages.update(pages)
    with MemOS.open(home, "ana", preload=False, patience=0.0) as memos:
        memos.remotes.add("Work", server.address, "big")
        assert memos.remotes.test("Work").works
        assert memos.remotes.get("Work").sees is sees
