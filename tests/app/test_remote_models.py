"""Models that run elsewhere: added, tested, used, marked and removed in the window; their keys are kept only in the secrets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox

from app.desk.places import CHAT, MODELS
from app.models.pages import REMOTE
from memos_core.errors import PasswordNeeded
from memos_core.models.backend import Piece
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel
from tools.openai_server import OpenAIServer

Start = Callable[..., Window]
KEY = "sk-very-secret-1234"


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    server = OpenAIServer("Have a risotto.", "No walnuts.")
    yield server
    server.close()


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def elsewhere(window: Window) -> Window:
    window.main.show_view(MODELS)
    window.main.models.show_part(REMOTE)
    window.find("secretsPlace")
    return window


def said(window: Window) -> str:
    return "\n".join(item.text() for item in window.main.models.remote.findChildren(QLabel) if item.isVisible())


def add(window: Window, server: OpenAIServer, key: str = "") -> None:
    """Add a model of a server by choosing it from the server's list."""
    window.click("addRemote")
    window.dialog("remoteDialog")
    window.find("remoteAddress", QLineEdit).setText(server.address)
    window.find("remoteKey", QLineEdit).setText(key)
    window.click("listRemoteModels")
    models = window.find("remoteModel", QComboBox)
    window.until(lambda: models.count() == 2)
    models.setCurrentText("gemma3:12b")
    window.find("remoteName", QLineEdit).setText("Kitchen")
    window.click("remoteSave")


def test_a_model_is_added_from_the_servers_list_tested_and_removed(start: Start, server: OpenAIServer) -> None:
    window = elsewhere(start())
    window.until(lambda: "There is none yet" in said(window))
    add(window, server)
    window.find("remote-Kitchen")
    (remote,) = window.memos.remotes.list()
    assert (remote.name, remote.model, remote.address) == ("Kitchen", "gemma3:12b", server.address)
    window.until(lambda: "Another program on this computer" in said(window))
    window.click("testRemote-Kitchen")
    window.until(lambda: "It works." in said(window))
    assert all(body.get("messages") is None or "Biscuit" not in str(body) for _, body, _ in server.asked)
    window.click("removeRemote-Kitchen")
    window.click("confirmAction")
    window.until(lambda: window.memos.remotes.list() == [])
    window.until(lambda: "There is none yet" in said(window))


def test_what_was_chosen_for_a_model_stays_when_it_is_changed(start: Start, server: OpenAIServer) -> None:
    window = elsewhere(start())
    window.memos.remotes.add("Kitchen", server.address, "gemma3:12b", context_tokens=2048, memories=False, sees=True)
    window.main.models.remote._read()
    window.until(lambda: "Without memories" in said(window))
    window.click("changeRemote-Kitchen")
    assert not window.find("remoteMemories", QCheckBox).isChecked()
    assert window.find("remoteContext", QSpinBox).value() == 2048
    window.find("remoteBackground", QCheckBox).setChecked(True)
    window.click("remoteSave")
    window.until(lambda: window.memos.remotes.get("Kitchen").background)
    kept = window.memos.remotes.get("Kitchen")
    assert (kept.memories, kept.context_tokens, kept.sees) == (False, 2048, True)
    window.until(lambda: "can be used now" in window.toast())
    window.click("changeRemote-Kitchen")
    window.find("remoteModel", QComboBox).setCurrentText("qwen3:4b")
    window.find("remoteMemories", QCheckBox).setChecked(True)
    window.click("remoteSave")
    window.until(lambda: window.memos.remotes.get("Kitchen").model == "qwen3:4b")
    other = window.memos.remotes.get("Kitchen")
    assert (other.memories, other.context_tokens, other.sees) == (True, 0, None)


def test_the_list_is_asked_for_with_what_is_saved(start: Start, server: OpenAIServer) -> None:
    window = elsewhere(start())
    window.click("secretsSession")
    window.until(lambda: "until the app is closed" in said(window))
    window.memos.remotes.add("Kitchen", server.address, "gemma3:12b", key=KEY)
    window.main.models.remote._read()
    window.click("changeRemote-Kitchen")
    models = window.find("remoteModel", QComboBox)
    window.click("listRemoteModels")
    window.until(lambda: models.count() == 2)
    assert server.asked[-1][2] == f"Bearer {KEY}"
    window.click("remoteCancel")


def test_a_server_that_is_not_there_is_said_in_words(start: Start, server: OpenAIServer) -> None:
    window = elsewhere(start())
    server.close()
    window.click("addRemote")
    window.find("remoteAddress", QLineEdit).setText(server.address)
    window.click("listRemoteModels")
    words = window.find("remoteSaid", QLabel)
    window.until(lambda: "Asking" not in words.text() and words.property("role") == "danger")
    assert "Traceback" not in words.text()
    window.click("remoteCancel")


def test_without_a_keyring_one_chooses_where_keys_are_kept(start: Start, server: OpenAIServer, home: Path) -> None:
    window = elsewhere(start())
    window.until(lambda: "no keyring" in said(window))
    add(window, server, KEY)
    window.until(lambda: "no keyring" in window.find("remoteSaid", QLabel).text())
    assert window.memos.remotes.list() == []
    window.click("remoteCancel")
    window.click("secretsFile")
    field = window.find("secretField", QLineEdit)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    field.setText("walnut tree")
    window.click("secretSave")
    window.until(lambda: "locked with your passphrase" in said(window))
    add(window, server, KEY)
    window.until(lambda: "remote:Kitchen" in window.memos.secrets.names())
    window.until(lambda: "Key of Kitchen" in said(window))
    assert server.asked[-1][2] == f"Bearer {KEY}"
    window.click("testRemote-Kitchen")
    window.until(lambda: "It works." in said(window))
    window.close()
    written = [path for path in home.rglob("*") if path.is_file()]
    assert [path for path in written if KEY.encode() in path.read_bytes()] == []
    again = elsewhere(start())
    again.until(lambda: "Give your passphrase" in said(again))
    again.click("secretsFile")
    again.find("secretField", QLineEdit).setText("walnut tree")
    again.click("secretSave")
    again.until(lambda: "locked with your passphrase" in said(again))


class Locked(ScriptedModel):
    """A model whose key is behind a passphrase that has not been entered."""

    locked = True

    def generate(self, *args: Any, **given: Any) -> Iterator[Piece]:
        if self.locked:
            raise PasswordNeeded("Your keys and tokens lie under a passphrase. Give it once for this session.")
        return super().generate(*args, **given)


def test_a_locked_key_can_be_unlocked_beside_the_reply(start: Start) -> None:
    model = Locked()
    window = start(model)
    window.memos.secrets.use_file("walnut tree")
    window.memos.secrets.set("remote:Kitchen", KEY)
    window.main.show_view(CHAT)
    window.write("Hello?")
    window.click("unlockKeys")
    window.find("secretField", QLineEdit).setText("something else")
    window.click("secretSave")
    window.until(lambda: "not the passphrase" in window.toast())
    model.locked = False
    window.click("unlockKeys")
    window.find("secretField", QLineEdit).setText("walnut tree")
    window.click("secretSave")
    window.until(lambda: window.idle() and not window.seen("unlockKeys"))
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None and reply.text


def test_for_this_session_only_nothing_is_written(start: Start, server: OpenAIServer, home: Path) -> None:
    window = elsewhere(start())
    window.click("secretsSession")
    window.until(lambda: "until the app is closed" in said(window))
    add(window, server, KEY)
    window.until(lambda: window.memos.secrets.names() == ["remote:Kitchen"])
    window.close()
    assert [path for path in home.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()] == []
    again = start()
    assert again.memos.secrets.names() == []


def test_before_a_remote_model_is_used_it_is_said_what_that_means(start: Start, server: OpenAIServer) -> None:
    window = elsewhere(start())
    add(window, server)
    window.click("useRemote-Kitchen")
    dialog = window.dialog("confirmDialog")
    assert any(server.address in item.text() for item in dialog.findChildren(QLabel))
    window.click("confirmCancel")
    assert window.memos.settings.model == ""
    window.click("useRemote-Kitchen")
    window.click("confirmAction")
    window.until(lambda: window.memos.settings.model == "remote:Kitchen")
    window.main.show_view(CHAT)
