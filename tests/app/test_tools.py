"""Tools in the window: switching them on, allowing a call, and how a reply shows it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPlainTextEdit, QScrollArea

from app.desk.places import CHAT, SETTINGS
from app.tools.words import shown_in_words
from memos_core.models.backend import ChatTurn
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel
from tests.tools.conftest import pasted, patient  # noqa: F401 (the fixture)

Start = Callable[..., Window]


def works_out(turns: Sequence[ChatTurn]) -> str:
    """Call the calculator, then reply with its result."""
    if turns[-1].role == "tool":
        return f"So: {turns[-1].content.partition(chr(10))[0]}."
    return f"<tool_call>{json.dumps({'name': 'calculate', 'arguments': {'expression': '2 + 3'}})}</tool_call>"


def model() -> ScriptedModel:
    """A scripted model that is able to use tools."""
    return ScriptedModel(works_out, parameters=2_000_000_000, context_tokens=4096)


def said(window: Window, name: str) -> str:
    """All text in the widget with this name."""
    return "\n".join(item.text() for item in window.find(name).findChildren(QLabel))


def test_a_tool_is_switched_on_allowed_and_seen(start: Start) -> None:
    window = start(model())
    window.main.show_view(SETTINGS)
    window.find("tool-calculate", QCheckBox).click()
    window.until(lambda: window.memos.tools.list()[2].on)
    window.main.show_view(CHAT)
    window.write("How much is two and three?")
    assert "Calculate" in window.find("toolAskText").text()
    assert window.find("toolAskAbout").text() == "expression: 2 + 3"
    window.until(lambda: "waits for you" in window.find("toolCall").text())
    window.click("toolAskOnce")
    window.until(window.idle)
    assert not window.seen("toolAskBar")
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None and reply.text == "So: 2 + 3 = 5."
    line = window.find("toolCall")
    assert line.text() == "Calculate: 2 + 3" and not window.seen("What the tool said")
    line.click()
    window.until(lambda: "2 + 3 = 5" in "\n".join(one.text() for one in reply.findChildren(QLabel) if one.isVisible()))

    # It is the same after being read from the disk.
    conversation = window.main.chat.transcript.talk.id
    kept = window.memos.conversations.messages(conversation)[-1]
    assert [use.state for use in kept.calls] == ["done"]


def test_always_and_never_stand_in_the_settings(start: Start) -> None:
    window = start(model())
    window.memos.tools.switch("calculate", True)
    window.main.show_view(CHAT)
    window.write("How much is two and three?")
    window.click("toolAskAlways")
    window.until(window.idle)
    window.main.show_view(SETTINGS)
    window.until(lambda: window.find("toolDecision-calculate", QComboBox).currentData() == "always")
    choice = window.find("toolDecision-calculate", QComboBox)
    choice.setCurrentIndex(choice.findData("never"))
    window.until(lambda: window.memos.tools.list()[2].decision == "never")


def test_servers_are_pasted_shown_tested_and_removed(start: Start) -> None:
    window = start(model())
    window.main.show_view(SETTINGS)
    window.click("addToolServers")
    dialog = window.dialog("pasteServersDialog")
    text = window.find("pasteServersText", QPlainTextEdit)
    text.setPlainText("nonsense")
    window.until(lambda: "no list of MCP servers" in window.find("pasteServersFound").text())
    assert not window.find("pasteServersSave").isEnabled()
    text.setPlainText(pasted("good"))
    window.until(lambda: "tool_server.py good" in window.find("pasteServersFound").text())
    assert window.memos.tools.servers() == []
    window.click("pasteServersSave")
    window.until(lambda: not dialog.isVisible())
    window.until(lambda: window.seen("tool-test__add"))
    window.find("tool-test__add", QCheckBox).click()
    window.until(lambda: [one.on for one in window.memos.tools.list() if one.tool.name == "test__add"] == [True])
    window.click("testServer-test")
    window.until(lambda: "Runs, 9 tools" in window.toast())
    window.click("removeServer-test")
    window.click("confirmAction")
    window.until(lambda: window.memos.tools.servers() == [])
    window.until(lambda: not window.seen("tool-test__add"))


def test_all_that_a_tool_would_be_given_can_be_read_before_it_is_allowed(start: Start) -> None:
    rest = "and then " * 100 + "delete everything\nexpression: 1 + 1"
    arguments = {"expression": f"2 + 3 {'9' * 400} {rest}"}

    def asks(turns: Sequence[ChatTurn]) -> str:
        if turns[-1].role == "tool":
            return "I cannot."
        return f"<tool_call>{json.dumps({'name': 'calculate', 'arguments': arguments})}</tool_call>"

    window = start(ScriptedModel(asks, parameters=2_000_000_000, context_tokens=4096))
    window.memos.tools.switch("calculate", True)
    window.main.show_view(CHAT)
    window.write("How much is two and three?")
    window.until(lambda: window.seen("toolAskBar"))
    about = window.find("toolAskAbout", QLabel)
    shown = about.text().replace("\u200b", "")
    assert shown == "expression: " + arguments["expression"].replace("\n", "\n    ")
    area = about.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    window.until(lambda: area.verticalScrollBar().maximum() > 0)
    assert about.width() <= area.viewport().width() and area.height() < 8 * about.fontMetrics().lineSpacing()
    window.click("toolAskOnce")
    window.until(window.idle)
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None
    window.find("toolCall").click()
    window.until(lambda: any("delete everything" in one.text() for one in reply.findChildren(QLabel)))


def test_a_cut_text_says_how_much_more_there_is() -> None:
    assert shown_in_words("x" * 100, 100) == "x" * 100
    assert shown_in_words("x" * 1_334, 100) == "x" * 100 + "\n… and 1,234 more characters"


def test_looking_at_the_settings_starts_no_server(start: Start) -> None:
    window = start(model())
    window.memos.tools.add_servers(window.memos.tools.plan_servers(pasted("silent")))
    window.memos.tools.switch_server("test", True)
    window.close()
    window = start(model())
    window.main.show_view(SETTINGS)
    window.until(lambda: window.seen("switchServer-test"))
    assert window.memos.tools.servers()[0].state == "stopped"
