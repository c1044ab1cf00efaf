"""The window with a real keyring and a real other program that runs a model."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from app.desk.places import CHAT, MODELS
from app.models.pages import REMOTE
from tests.app.conftest import Window
from tests.support import window_keyring
from tests.support.llama_server import llama_server

Start = Callable[..., Window]
USUAL_PORT = 8080


def test_a_key_typed_into_the_window_lies_in_the_keyring_and_nowhere_else(tmp_path: Path) -> None:
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"a Secret Service needs the system packages gnome-keyring and dbus-x11 (no {missing[0]})")
    home, person, root = tmp_path / "home", tmp_path / "person", Path(window_keyring.__file__).parents[2]
    person.mkdir()
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.support.window_keyring", str(home), "password"]
    environment = {
        "HOME": str(person),
        "XDG_RUNTIME_DIR": str(person),
        "PYTHONPATH": str(root),
        "PATH": "/usr/bin:/bin",
    }
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["place"] == "keyring"
    assert seen["value"] == window_keyring.KEY
    assert seen["names"] == [f"remote:{seen['name']}"]
    assert seen["asked with"] == [f"Bearer {window_keyring.KEY}"]
    assert f"Key of {seen['name']}" in seen["said"]
    assert window_keyring.KEY not in seen["said"] + done.stderr
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in written), "the keyring has kept something"
    assert [path for path in written if window_keyring.KEY.encode() in path.read_bytes()] == []


@pytest.mark.model
@pytest.mark.thorough
def test_a_server_on_this_computer_is_found_and_what_it_answers_is_marked(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with socket.socket() as busy:
        if busy.connect_ex(("127.0.0.1", USUAL_PORT)) == 0:
            pytest.skip(f"another program listens at port {USUAL_PORT}")
    with llama_server(tmp_path, USUAL_PORT) as address:
        window = start(real=True)
        window.main.show_view(MODELS)
        window.main.models.show_part(REMOTE)
        window.click("lookAround")
        window.click("addFound-llama-server")
        assert window.find("remoteAddress", QLineEdit).text() == address
        assert window.find("remoteModel", QComboBox).currentText().endswith(".gguf")
        name = window.find("remoteName", QLineEdit).text()
        assert name and "/" not in name, "what is proposed can be used"
        window.click("remoteSave")
        window.click(f"useRemote-{name}")
        window.click("confirmAction")
        window.until(lambda: window.memos.settings.model == f"remote:{name}")
        window.main.show_view(CHAT)
        mark = window.find("remoteMark", QLabel)
        assert mark.toolTip().startswith("Another program on this computer")
        assert window.find("modelStatus").text().startswith(name[:4])
        window.memos.update_settings(max_reply_tokens=24)
        window.say("My dog is called Biscuit.")
        window.say("Write one sentence about the sea.")
        reply = window.main.chat.transcript.last_reply()
        assert reply is not None and reply.text.strip()
        assert window.find("replyReach", QLabel).text() == "Another program"
        told = window.memos.conversations.messages(window.main.chat.current)[-1]
        assert told.timing is not None and told.timing["remote"] == f"remote:{name}"
        assert window.memos.audit.search(verb="sent"), "what was handed on is in the log"
