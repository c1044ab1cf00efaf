"""Which model answers: the menu in the header, marks of remote models, the note on the starter model, downloads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QMenu

from app.chat.own_fields import STARTER
from app.desk.places import CHAT, MODELS
from app.models.pages import GET
from memos_core import MemOS
from memos_core.models.downloads import DownloadState
from memos_core.models.resources import starter_model_path
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel
from tests.support.tiny_models import tiny_model
from tests.support.web import Fault, web_server

Start = Callable[..., Window]


def model(**changes: Any) -> ScriptedModel:
    """A scripted model with other properties than usual."""
    scripted = ScriptedModel()
    scripted.info = replace(scripted.info, **changes)
    return scripted


def choose(window: Window, text: str) -> None:
    """Choose an entry of the model menu in the header."""
    window.click("modelStatus")
    menu = window.find("modelMenu", QMenu)
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    menu.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of a local server that offers a tiny model for download."""
    folder = tmp_path / "server"
    folder.mkdir()
    tiny_model(folder / "tiny-helper.gguf", "llama")

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/tiny-helper.gguf"
    server.shutdown()
    server.server_close()


def test_the_starter_model_is_said_to_be_small_until_that_is_dismissed(start: Start) -> None:
    window = start(model(path=starter_model_path()))
    assert window.find("starterNote")
    window.click("starterChoose")
    assert window.main.shown == MODELS and window.main.models.get.isVisible()
    window.main.show_view(CHAT)
    window.click("starterDismiss")
    assert not window.seen("starterNote")
    window.close()
    again = start(model(path=starter_model_path()))
    again.say("My dog is called Biscuit.")
    assert not again.seen("starterNote")


def test_of_another_model_nothing_is_said(start: Start) -> None:
    window = start()
    window.say("My dog is called Biscuit.")
    assert not window.seen("starterNote") and not window.seen("remoteMark")


@pytest.mark.parametrize("where", ["leaves this computer", "another program on this computer"])
def test_a_remote_model_is_marked_in_the_header_and_the_rail(start: Start, where: str) -> None:
    window = start(model(remote=where, name="Far away"))
    mark = window.find("remoteMark")
    window.main.resize(1600, 800)
    window.until(lambda: mark.text() == where.capitalize())
    assert "What you write" in mark.toolTip()
    assert where in window.find("modelStatus").accessibleName().casefold()
    assert where in window.find("modelsViewButton").accessibleName().casefold()
    window.main.resize(680, 480)
    window.until(lambda: mark.text() != where.capitalize())
    assert mark.isVisible() and where in mark.accessibleName().casefold()


def test_the_header_changes_the_model_and_loses_no_message(start: Start, tmp_path: Path) -> None:
    window = start()
    path = tiny_model(tmp_path / "other.gguf", "llama")
    added = window.memos.models.add(path, copy=False)
    window.say("My dog is called Biscuit.")
    choose(window, added.name)
    window.until(lambda: window.memos.settings.model == str(path))
    window.say("What is my dog called?")
    texts = [item.text for item in window.main.chat.transcript.messages]
    assert len(texts) == 4 and texts[0] == "My dog is called Biscuit."
    stored = window.memos.transcript(window.main.chat.current, limit=10)
    assert [entry.message.text for entry in stored] == texts


def test_more_models_are_one_click_away(start: Start) -> None:
    window = start()
    choose(window, "More models")
    assert window.main.shown == MODELS


def test_a_pasted_address_is_fetched_in_the_background_and_used_at_once(start: Start, server: str) -> None:
    window = start()
    window.main.show_view(MODELS)
    window.main.models.show_part(GET)
    field = window.find("modelSearch", QLineEdit)
    field.setText(server)
    window.click("searchHub")
    window.main.show_view(CHAT)
    window.until(lambda: window.seen("useDownload"))
    assert "is here and was checked" in window.main.strip._text._whole
    window.click("useDownload")
    assert window.main.chat.composer.editor.hasFocus(), "one can write on"
    window.until(lambda: window.memos.settings.model.endswith("tiny-helper.gguf"))
    assert Path(window.memos.settings.model).is_relative_to(window.memos.home)
    assert not window.seen("downloadStrip")


def test_a_download_that_cannot_be_had_says_why_and_can_be_tried_again(start: Start, server: str) -> None:
    window = start()
    window.main.models.fetch(server.replace("tiny-helper", "gone"))
    window.main.show_view(MODELS)
    window.find("resumeDownload")
    row = window.find("download")
    assert row._problem.text() and window.find("resumeDownload").text() == "Try again"
    window.click("resumeDownload")
    window.find("resumeDownload")
    window.click("cancelDownload")
    window.until(lambda: not window.seen("download"))


def test_what_was_left_is_offered_at_the_next_start_and_news_wait_for_each_other(
    start: Start, home: Path, tmp_path: Path
) -> None:
    content = tiny_model(tmp_path / "left.gguf", "llama").read_bytes()
    with web_server() as web:
        served = web.serve("/left.gguf", content, Fault(stall_after=10))
        with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
            id = memos.models.get(web.address("/left.gguf")).id
            assert served.stalled.wait(30)
        served.go_on.set()
        window = start()
        window.find("resumeLeftDownloads")
        strip = window.main.strip
        assert strip._text._whole.startswith("The download of left.gguf is not finished")
        window.click("resumeLeftDownloads")
        window.until(lambda: window.seen("useDownload"))
        arrived = window.memos.models.download(id)
        assert arrived.state.value == "done" and not window.seen("resumeLeftDownloads")
    other = replace(arrived, id="other", title="Other", state=DownloadState.RUNNING)
    strip._progressed(other)
    strip._progressed(replace(other, state=DownloadState.FAILED, problem="It broke off."))
    assert strip._text._whole.startswith("left")
    window.click("dismissDownload")
    assert strip._text._whole == "Other: It broke off."


def test_the_header_says_where_a_chat_goes_before_anything_is_sent(start: Start) -> None:
    window = start()
    chat, talks = window.main.chat, window.memos.conversations
    loaded = window.find("modelStatus").accessibleName()
    window.memos.remotes.add("Far", "https://api.example.com/v1", "big-7b", context_tokens=4096)
    folder = talks.folders.make("Away", model="remote:Far")
    poet = talks.personas.make("Poet", model="remote:Far")
    here = talks.folders.make("Here", model=STARTER)
    for name, place in (("away", folder.id), ("near", ""), ("here", here.id)):
        talks.create(conversation_id=name)
        talks.move([name], place)

    def goes_away() -> bool:
        told = window.find("modelStatus").accessibleName()
        return bool(window.seen("remoteMark")) and "big-7b" in told and "Leaves this computer" in told

    def stays() -> bool:
        return not window.seen("remoteMark") and "big-7b" not in window.find("modelStatus").accessibleName()

    chat.open_conversation("away")
    window.until(goes_away)
    chat.open_conversation("near")
    window.until(stays)
    assert window.find("modelStatus").accessibleName() == loaded
    chat.new_chat_in(folder)
    window.until(goes_away)
    chat.new_chat()
    window.until(stays)
    chat.place._use(poet.id)
    window.until(goes_away)
    chat.new_temporary_chat()
    window.until(stays)
    chat.open_conversation("near")
    window.until(stays)
    window.memos.remotes.use("Far")  # the local model is still loaded, but this one is chosen
    window.until(goes_away)
    chat.open_conversation("here")
    window.until(stays)
    window.memos.update_settings(model="")
    window.memos.remotes.remove("Far")
    chat.open_conversation("away")
    window.until(lambda: "not there" in window.find("modelStatus").accessibleName())
