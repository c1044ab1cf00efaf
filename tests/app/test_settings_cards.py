"""Cards of the settings: updates, what is new, licences; and files that are opened with the app."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.application import SingleInstance
from app.desk.places import SETTINGS
from memos_core import __version__
from tests.app.conftest import Window
from tests.support.tiny_models import tiny_model


@pytest.fixture
def newest() -> Iterator[tuple[str, list[str]]]:
    """The address of a local server that announces version 99, and the paths that it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"version": "99", "page": "https://example.org/get"}).encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v.json", asked
    server.shutdown()
    server.server_close()


def test_nothing_is_asked_until_the_person_wants_it(
    start: Callable[..., Window], newest: tuple[str, list[str]], qtbot: QtBot
) -> None:
    address, asked = newest
    window = start()
    window.main.show_view(SETTINGS)
    field = window.find("updateAddress", QLineEdit)
    switch = window.find("checkForUpdates", QCheckBox)
    assert not switch.isChecked() and not switch.isEnabled() and asked == []
    field.setFocus()
    qtbot.keyClicks(field, address)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    window.until(lambda: window.memos.settings.update_address == address)
    assert asked == [], "an address alone asks nothing"
    window.click("checkUpdatesNow")
    said = window.find("updateOutcome", QLabel)
    window.until(lambda: "99" in said.text())
    assert said.text() == "Version 99 is available. Get it from https://example.org/get" and len(asked) == 1
    window.until(switch.isEnabled)
    switch.click()
    window.until(lambda: window.memos.settings.check_for_updates)
    window.close()
    again = start()
    assert again.toast() == "MemOS Desktop 99 is available." and len(asked) == 2
    assert "settings" not in vars(again.main.views)  # making them would hold the window up at its start
    again.click("toastAction")
    assert again.find("updateOutcome", QLabel).text() == "Version 99 is available. Get it from https://example.org/get"


def test_an_address_that_cannot_be_used_is_refused_and_taken_back(start: Callable[..., Window], qtbot: QtBot) -> None:
    window = start()
    window.main.show_view(SETTINGS)
    field = window.find("updateAddress", QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "http://example.org/v.json")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "https://" in window.toast()
    window.until(lambda: field.text() == "")


def test_what_is_new_and_the_licences_are_shown(start: Callable[..., Window]) -> None:
    window = start()
    window.main.show_view(SETTINGS)
    window.click("whatsNew")
    dialog = window.dialog("whatsNewDialog")
    assert __version__ in [text.text() for text in dialog.findChildren(QLabel)]
    window.click("whatsNewDialogClose")
    window.click("licences")
    parts = window.find("licenceList", QListWidget)
    words = window.find("licenceText", QPlainTextEdit)
    assert "Lucide" in words.toPlainText()
    parts.setCurrentItem(parts.findItems("torch ", Qt.MatchFlag.MatchStartsWith)[0])
    assert "Facebook" in words.toPlainText()
    window.click("licencesDialogClose")


def test_files_that_are_opened_with_the_app_are_taken_in(start: Callable[..., Window], tmp_path: Path) -> None:
    window = start()
    note, model = tmp_path / "note.txt", tiny_model(tmp_path / "My model.GGUF", "llama")
    note.write_text("The pump is in the cellar.")
    window.main.open_files([model])
    window.until(lambda: window.memos.settings.model == str(model))
    window.main.open_files([note])
    dialog = window.dialog("importDialog")
    window.until(lambda: "note.txt" in " ".join(text.text() for text in dialog.findChildren(QLabel)))
    dialog.reject()


def test_a_second_start_hands_its_files_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(str(tmp_path)), SingleInstance(str(tmp_path))
    assert first.is_first()
    got: list[list[Path]] = []
    first.raised.connect(got.append)
    assert not second.is_first([tmp_path / "a b.memcube"])
    qtbot.waitUntil(lambda: got == [[tmp_path / "a b.memcube"]], timeout=5000)
    assert not second.is_first()
    qtbot.waitUntil(lambda: got[1:] == [[]], timeout=5000)
