"""A script to run in a session bus of its own, beside gnome-keyring: types a key into the window, and prints the result as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from app.application import make_window
from app.bridge import Engine
from app.desk.places import MODELS
from app.models.pages import REMOTE
from memos_core.secrets import Secrets
from tests.support.scripted import ScriptedModel
from tools.offscreen import Day, pause, wait_until  # before Qt: it paints off screen
from tools.openai_server import OpenAIServer

KEY = "sk-typed-into-the-window"


def main(home: Path, password: str) -> None:
    """Unlock a keyring, add a model with a key, test it, and look for the key where it should be."""
    daemon = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
    subprocess.run(daemon, input=password, text=True, check=True, capture_output=True)
    application, server = QApplication(sys.argv[:1]), OpenAIServer("Have a risotto.")
    engine = Engine(home, "ana", None, ScriptedModel())
    window = make_window(application, engine, home)
    seen: dict[str, object] = {}
    try:
        engine.open()
        wait_until(lambda: engine.memos is not None, "the engine")
        memos = engine.memos
        assert memos is not None
        day = Day(window, engine, home)
        day.show(MODELS)
        window.models.show_part(REMOTE)
        pause(300)
        day.click("addRemote")
        for name, text in (("remoteAddress", server.address), ("remoteKey", KEY)):
            QTest.keyClicks(day.find(QLineEdit, name), text)
        day.click("listRemoteModels")
        models = day.find(QComboBox, "remoteModel")
        assert isinstance(models, QComboBox)
        wait_until(lambda: models.count() > 0, "the models of the server")
        seen["name"] = day.find(QLineEdit, "remoteName").text()  # type: ignore[attr-defined]
        day.click("remoteSave")
        wait_until(lambda: bool(memos.remotes.list()), "the model in the list")
        pause(300)
        day.click(f"testRemote-{seen['name']}")

        def said() -> str:
            return "\n".join(item.text() for item in window.models.remote.findChildren(QLabel) if item.isVisible())

        wait_until(lambda: "It works." in said(), "the test")
        seen["said"] = said()
        seen["names"] = memos.secrets.names()
        seen["asked with"] = sorted({key for _, _, key in server.asked})
    finally:
        window.close_at_once()
        engine.close()
        server.close()
    secrets = Secrets(home)
    seen["place"] = secrets.place
    seen["value"] = secrets.get(f"remote:{seen['name']}")
    print(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
