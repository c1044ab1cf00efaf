"""Searching in a chat, in all chats and in the list of chats; the command palette and the shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView

from app.chat import reading_aloud
from app.chat.voice import VoiceProgram
from app.desk.actions import Action
from app.desk.palette import CommandPalette, matching
from app.desk.pick import PickDialog
from app.desk.places import MEMORIES
from app.desk.search_chats import SearchChats
from memos_core import MemOS
from tests.app.conftest import Window
from tests.support import inside
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def scripted(*replies: str) -> ScriptedModel:
    left = iter(replies)
    return ScriptedModel(lambda _: next(left), parameters=2_000_000_000)  # with less, the engine quotes the memory


def marks(window: Window) -> int:
    labels = [item for message in window.main.chat.transcript.messages for item in message.findChildren(QLabel)]
    return sum(item.text().count('<span style="background-color: #') for item in labels)


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    window.qtbot.keyClick(QApplication.focusWidget() or window.main, key, modifiers)


def picker(window: Window, kind: type[PickDialog]) -> PickDialog:
    window.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def rows(dialog: PickDialog) -> list[str]:
    return [row.text for row in dialog.rows]


def test_words_are_found_in_a_chat_counted_marked_and_walked_through(start: Start) -> None:
    window = start(scripted("A café, then **another** cafe.", "No.", "Café again."))
    for text in ("Write a line about a cafe, please.", "Write another line, please.", "Write a last line, please."):
        window.say(text)
    press(window, Qt.Key.Key_F)
    field = window.find("findField")
    assert field.hasFocus()
    field.setText("cafe")
    window.until(lambda: " of " in window.find("findCount").text())
    shown = [message.text for message in window.main.chat.transcript.messages]
    assert (window.find("findCount").text(), shown[1::2]) == (
        "4 of 4",
        ["A café, then **another** cafe.", "No.", "Café again."],
    )
    assert marks(window) == 4
    window.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.find("findCount").text() == "1 of 4"
    window.qtbot.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert window.find("findCount").text() == "4 of 4"
    window.click("findBefore")
    assert window.find("findCount").text() == "3 of 4"
    field.setText("giraffe")
    window.until(lambda: window.find("findCount").text() == "Not found")
    assert marks(window) == 0
    field.setText("then another")
    window.until(lambda: window.find("findCount").text() == "1 of 1")
    assert marks(window) == 2, "the mark goes on over the tags within a line"
    window.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not window.seen("findBar") and marks(window) == 0
    assert window.main.chat.composer.editor.hasFocus()


def test_a_place_far_above_is_loaded_and_shown(start: Start, home: Path) -> None:
    with MemOS.open(home, "ana", backend=ScriptedModel("Nothing of it.")) as memos:
        for text in ("The needle is here.", *(f"Message {number}" for number in range(20))):
            inside.conversations(memos).mark_read(inside.conversations(memos).add_user_message("long", text).id)
            reply = inside.conversations(memos).begin_reply("long", [])
            inside.conversations(memos).save_reply(reply.id, "Nothing of it.", "complete")
    window = start()
    window.main.chat.open_conversation("long")
    window.until(lambda: len(window.main.chat.transcript.messages) > 5)
    assert window.main.chat.transcript.messages[0].text != "The needle is here."
    window.main.chat.find_bar.open_bar("needle")
    window.until(lambda: window.main.chat.transcript.messages[0].text == "The needle is here.")
    window.until(lambda: marks(window) == 1)
    bar = window.main.chat.transcript.verticalScrollBar()
    window.until(lambda: bar.value() < 50)


def test_the_list_of_chats_opens_what_it_found_at_its_place_and_esc_clears_it(start: Start) -> None:
    window = start(scripted("Blue whales are large.", "Fine."))
    window.say("Tell me about the sea")
    window.click("newChatButton")
    window.say("Something else")
    search = window.find("conversationSearch")
    window.qtbot.keyClicks(search, "whales")
    chats = window.main.chat.list._model
    window.until(lambda: [one.found for one in chats.conversations] == [True])
    assert "whales" in chats.conversations[0].snippet
    view = window.find("conversationList", QListView)
    view.setCurrentIndex(chats.index(0))
    window.until(lambda: marks(window) == 1)
    assert window.find("findCount").text() == "1 of 1"
    search.setFocus()
    window.qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    window.until(lambda: len(chats.conversations) == 2)


def test_all_chats_are_searched_by_words_and_by_meaning(start: Start) -> None:
    window = start(scripted("Blue whales are large.", "It sails at six.", "Fine."))
    window.say("Tell me about the sea")
    window.click("newChatButton")
    window.say("When does the ferry to the island leave?")
    window.click("newChatButton")
    window.say("Something else")
    press(window, Qt.Key.Key_F, CTRL | SHIFT)
    dialog = picker(window, SearchChats)
    dialog.field.setText("whales large")
    window.until(lambda: rows(dialog)[:2] == ["With these words", "Tell me about the sea"])
    assert dialog.rows[1].right.startswith("Today")
    dialog.field.setText("ferry island sails boat")
    window.until(lambda: "Something near" in rows(dialog))
    dialog.field.setText("whales")
    window.until(lambda: rows(dialog) == ["With these words", "Tell me about the sea"])
    window.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    window.until(lambda: marks(window) == 1)
    assert window.main.chat.transcript.messages[1].text == "Blue whales are large."


def test_the_palette_reaches_every_action_chat_and_memory(start: Start) -> None:
    window = start(scripted("Fine.", "Fine."))
    window.memos.remember("The dentist is on the second floor.")
    window.say("Plan a dinner for four")
    press(window, Qt.Key.Key_K)
    dialog = picker(window, CommandPalette)
    assert isinstance(dialog, CommandPalette)
    window.until(lambda: "Plan a dinner for four" in rows(dialog))
    dialog.field.setText("dentist")
    window.until(lambda: "The dentist is on the second floor." in rows(dialog))
    window.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    window.until(window.main.memories.isVisible)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    window.main.show_palette()
    dialog = picker(window, CommandPalette)
    dialog.field.setText("new chat")
    window.until(lambda: rows(dialog)[:2] == ["Actions", "New chat"])
    window.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    window.until(lambda: window.main.chat.isVisible() and window.main.chat.transcript.messages == [])
    window.main.show_palette()
    dialog = picker(window, CommandPalette)
    dialog.field.setText("xyzzy")
    window.until(lambda: rows(dialog) == [])
    window.qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    window.until(lambda: QApplication.activeModalWidget() is None)


def test_enter_takes_what_was_typed_however_quickly_and_the_row_that_one_has_gone_to(start: Start) -> None:
    window = start(scripted("Fine.", "Fine."))
    window.say("Plan a dinner for four")
    talked = window.main.chat.current
    run: list[str] = []
    actions = [
        Action(name, text, "Chat", (), lambda name=name: run.append(name))  # type: ignore[misc]
        for name, text in (("lockNow", "Lock now"), ("lockLater", "Lock later"))
    ]

    def opened() -> CommandPalette:
        palette = CommandPalette(window.engine, window.main._theme, window.main, actions)
        palette.chat.connect(lambda id, _searched: run.append(id))
        palette.open_over()
        window.until(lambda: "Plan a dinner for four" in rows(palette))
        return palette

    palette = opened()
    window.qtbot.keyClicks(palette.field, "lock")
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Return)  # before the pause of the field has passed
    assert run == ["lockNow"]
    palette = opened()
    window.qtbot.keyClicks(palette.field, "dinner")  # no action matches, and the other results come a moment later
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    window.until(lambda: run == ["lockNow", talked])
    palette = opened()
    window.qtbot.keyClicks(palette.field, "l")
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    window.until(lambda: "Plan a dinner for four" in rows(palette))  # the other results are listed below the actions
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert run[-1] == "lockLater"


def test_every_action_has_a_shortcut_of_its_own_and_stands_in_the_sheet(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = VoiceProgram("/nowhere", lambda *_: (), lambda _: b"")  # so that this computer can do everything
    monkeypatch.setattr(reading_aloud, "voice_of_system", lambda: voice)
    window = start()
    actions = window.main.actions_of_all
    keys = [key for action in actions for key in action.keys]
    assert all(action.keys and action.text for action in actions) and len(keys) == len(set(keys))
    assert len({action.name for action in actions}) == len(actions)
    assert [one.name for one in matching("archive", actions)] == ["archiveChat"]
    press(window, Qt.Key.Key_Slash)
    sheet = window.dialog("cheatSheet")
    shown = {item.text() for item in sheet.findChildren(QLabel)}
    assert {action.text for action in actions} <= shown and "Ctrl+/" in shown and "F1" in shown
    window.click("cheatSheetClose")
    window.until(lambda: not window.seen("cheatSheet"))


def test_ctrl_f_searches_what_is_shown(start: Start) -> None:
    window = start()
    window.main.show_view(MEMORIES)
    window.main.find_here()
    assert window.find("memorySearch").hasFocus()
