"""Other programs in the window: letting them in, their rights, their calls, and questions about them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from app.desk.places import SETTINGS
from memos_core import AccessDenied, Decision, MemOSError, Right
from memos_core.programs.link import ServingAt
from tests.app.conftest import Window

Start = Callable[..., Window]
DOG = "My dog is called Biscuit."


class Calling:
    """A call by another program to the listener, made in a thread."""

    def __init__(self, window: Window, tool: str, **arguments: Any) -> None:
        there = ServingAt.found(window.memos.home / "profiles" / window.memos.user)
        assert there is not None
        self.outcome: Mapping[str, Any] | MemOSError | None = None

        def call() -> None:
            try:
                self.outcome = there.call("the-editor", tool, arguments)
            except MemOSError as error:
                self.outcome = error

        threading.Thread(target=call, daemon=True).start()


def settings(window: Window) -> str:
    """All text on the card."""
    return "\n".join(item.text() for item in window.main.settings_view.programs.findChildren(QLabel))


def let_in(window: Window) -> None:
    """Switch access for other programs on and add one, as a person does."""
    window.main.show_view(SETTINGS)
    window.click("letProgramsIn")
    window.until(lambda: ServingAt.found(window.memos.home / "profiles" / window.memos.user))
    window.click("newClient")
    window.find("clientTitle").setText("The Editor")
    window.click("clientSave")
    window.until(lambda: window.seen("editClient-the-editor"))


def test_a_program_is_let_in_asks_and_is_allowed(start: Start) -> None:
    window = start()
    window.memos.remember(DOG)
    let_in(window)
    client = window.memos.programs.get("the-editor")
    assert (client.title, client.on, client.rights) == ("The Editor", True, dict.fromkeys(Right, Decision.ASK))
    assert window.memos.programs.spaces("the-editor") == (("personal",), ("personal",))
    window.until(lambda: "asks you for everything" in settings(window))

    first = Calling(window, "recall", question="What is my dog called?")
    assert window.find("askText").text() == "The Editor wants to look into your memory. Where: Personal."
    assert window.find("askAbout").text() == "“What is my dog called?”"
    window.click("askOnce")
    window.until(lambda: first.outcome)
    assert isinstance(first.outcome, dict) and first.outcome["memories"][0]["text"] == DOG
    window.until(lambda: not window.seen("askBar"))
    window.until(lambda: "The Editor asked for “What is my dog called?”" in settings(window))

    second = Calling(window, "remember", text="The person likes tea.")
    window.click("askAlways")
    window.until(lambda: second.outcome)
    assert window.memos.browse("tea")[0].origin == "client:the-editor"
    window.until(lambda: "always allowed: save something" in settings(window))

    third = Calling(window, "reminders")
    window.click("askNever")
    window.until(lambda: third.outcome)
    assert isinstance(third.outcome, AccessDenied)
    window.until(lambda: "was refused (reminders)" in settings(window))
    assert isinstance(window.memos.programs.get("the-editor").rights[Right.REMIND], Decision)


def test_what_a_program_may_is_changed_and_it_is_switched_off_and_removed(start: Start) -> None:
    window = start()
    window.memos.namespaces.create("work")
    let_in(window)
    window.click("editClient-the-editor")
    window.find("clientRight-read").setCurrentIndex(1)
    window.click("client-reads-work")
    window.click("client-writes-personal")
    window.find("clientRate").setValue(5)
    window.click("clientNewToken")
    window.until(lambda: "memos_" in window.find("clientToken").text())
    token = window.find("clientToken").text().splitlines()[-1]
    window.click("clientSave")
    window.until(lambda: window.memos.programs.get("the-editor").rate == 5)
    assert window.memos.programs.spaces("the-editor") == (("personal", "work"), ())
    client = window.memos.programs.get("the-editor")
    assert client.decision(Right.READ) is Decision.ALWAYS and token not in client.model_dump_json()
    window.until(lambda: "reads Personal, Work" in settings(window))
    window.click("switchClient-the-editor")
    window.until(lambda: not window.memos.programs.get("the-editor").on)
    refused = Calling(window, "recall", question="dog")
    window.until(lambda: refused.outcome)
    assert isinstance(refused.outcome, AccessDenied)
    window.click("removeClient-the-editor")
    window.click("confirmAction")
    window.until(lambda: not window.memos.programs.list())
    window.click("letProgramsIn")
    window.until(lambda: ServingAt.found(window.memos.home / "profiles" / window.memos.user) is None)


def test_a_known_program_is_set_up_and_its_entry_is_shown_before(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    file = tmp_path / ".cursor" / "mcp.json"
    file.parent.mkdir()
    file.write_text('{"mcpServers": {"other": {"command": "npx"}}}')
    window = start()
    window.main.show_view(SETTINGS)
    window.click("setUpClient")
    which = window.find("setUpProgram")
    assert which.currentText() == "Cursor"  # the program that is installed is proposed
    window.until(lambda: '"--client",' in window.find("setUpEntry").toPlainText())
    assert "mcp.json" in window.find("setUpWhere").text() and '"memos"' not in file.read_text()
    window.click("setUpSave")
    window.until(lambda: window.memos.settings.programs)
    assert set(json.loads(file.read_text())["mcpServers"]) == {"other", "memos"}
    assert window.memos.programs.get("cursor").on
    window.until(lambda: "Cursor" in settings(window))
    file.write_text("what is this?")
    window.click("setUpClient")
    window.until(lambda: "cannot be understood" in window.find("setUpWhere").text())
    assert not window.find("setUpSave").isEnabled()
    window.click("setUpCancel")


def test_a_call_that_waits_ends_with_the_window(start: Start) -> None:
    window = start()
    let_in(window)
    waiting = Calling(window, "recall", question="dog")
    window.find("askBar")
    window.close()
    window.until(lambda: waiting.outcome)
    assert isinstance(waiting.outcome, MemOSError)
