"""Chats in windows of their own: one window per chat, a reply continues there, and they are reopened with the profile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QMenu

from app.chat.view import ChatView
from app.chat.windows import ChatWindow
from app.desk.places import MEMORIES
from memos_core import MemOS
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def texts(view: ChatView) -> list[str]:
    return [message.text for message in view.transcript.messages]


def only(window: Window) -> ChatWindow:
    """The only chat window, once it shows its messages."""
    (found,) = window.main.windows.all
    window.until(lambda: texts(found.view))
    return found


def act(window: ChatWindow, name: str) -> None:
    next(one for one in window.actions_of_all if one.name == name).run()


def is_gone(window: ChatWindow) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not shiboken6.isValid(window)


def test_a_chat_gets_one_window_and_comes_back_with_the_profile(start: Start) -> None:
    window = start(ScriptedModel("All right."))
    window.say("Good morning to you.")
    main, talk = window.main.chat, window.main.chat.current
    window.qtbot.keyClicks(main.composer.editor, "half a thought")
    window.qtbot.keyClick(
        window.main, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    alone = only(window)
    assert alone.isVisible() and alone.view.current == talk and main.current != talk
    assert alone.view.composer.text() == "half a thought" and main.composer.text() == ""
    window.until(lambda: alone.windowTitle() == "Good morning to you · MemOS Desktop")
    window.until(lambda: alone.view.header.model.button.text() == "Scripted")
    window.until(lambda: not alone.view.place.persona_button.icon().isNull())
    assert not alone.view.header._list_button.isVisible() and main.list.isVisible()
    assert "openWindow" not in _names(alone.view.commands.menu(alone))

    main.open_conversation(talk)  # it is open in its window already
    main.open_found(talk, "morning")
    assert main.current != talk and window.main.windows.all == [alone]
    assert alone.view.find_bar.isVisible()
    main.list.windowRequested.emit(talk)
    assert window.main.windows.all == [alone]
    rows = main.list._view
    place = rows.visualRect(rows.model().index(main.list._model.row_of(talk), 0))
    window.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    window.qtbot.wait(20)
    assert main.current != talk and main.list.chosen == []

    alone.view.composer.set_text("")
    alone.view._send("And now?")
    window.until(lambda: alone.view.replies.idle and len(texts(alone.view)) == 4)
    assert "Good morning" not in str(texts(main))
    alone.view.composer.set_text("the next one")
    alone.move(120, 90)
    alone.resize(700, 600)
    window.close()
    assert is_gone(alone)

    start(ScriptedModel("All right."), opened=False).close()  # a start without opening the profile must not forget it
    window = start(ScriptedModel("All right."), opened=False)
    window.main.hide()
    window.open()
    window.qtbot.wait(100)
    assert window.main.windows.all == []  # while the main window is in the tray, the chat window waits
    window.main.come_to_front()
    window.until(lambda: window.main.windows.all)
    alone = only(window)
    window.until(lambda: alone.view.composer.text() == "the next one")
    assert alone.view.current == talk and (alone.width(), alone.height()) == (700, 600)
    assert window.main.chat.current != talk
    alone.close()
    assert window.main.windows.all == [] and window.main.isVisible() and is_gone(alone)
    window.memos.update_settings(persona="Be brief.")  # changed settings are not sent to the view that was closed
    main = window.main.chat
    main.open_conversation(talk)
    window.until(lambda: main.composer.text() == "the next one" and len(texts(main)) == 4)


def _names(menu: QMenu) -> list[str]:
    return [action.objectName() for action in menu.actions()]


def test_what_is_under_way_goes_on_in_the_window_and_back(start: Start, tmp_path: Path) -> None:
    free = threading.Event()

    def reply(_: Any) -> str:
        free.wait(60)
        return "Here it is."

    window = start(ScriptedModel(reply))
    main, talk = window.main.chat, window.main.chat.current
    path = tmp_path / "flat.txt"
    path.write_text("The notice period of the flat is eleven weeks.")
    window.write("Good morning to you.")
    window.until(lambda: main.replies.writing(main._talk) and window.memos.conversations.messages(talk))
    window.write("And then?")  # it waits for the reply
    main.composer.files.add([path])
    window.until(lambda: main.composer.files.ready and not main.composer.files.waits)
    main.commands.open_window()
    alone = only(window)
    view = alone.view
    assert main.replies.idle and view.replies.writing(view._talk)
    window.until(lambda: view.composer.stop_button.isVisible())
    assert view.composer.queue.isVisible() and view.composer.files.isVisible()

    alone.close()  # closing hands everything back to the main window
    assert not main.replies.idle and is_gone(alone)
    main.open_conversation(talk)
    window.until(lambda: texts(main) and main.composer.stop_button.isVisible())
    assert main.composer.queue.isVisible() and main.composer.files.isVisible()
    main.commands.open_window()
    view = only(window).view
    free.set()
    window.until(lambda: view.replies.idle and len(texts(view)) == 4)
    assert texts(view) == ["Good morning to you.", "Here it is.", "And then?", "Here it is."]
    window.until(lambda: [file.name for file in view.transcript.messages[2].files] == [])  # type: ignore[attr-defined]
    assert view.composer.files.ready

    view._send("What does it say?")
    only(window).close()  # the file is still being read: the window is hidden, and the message is sent all the same
    assert window.seen("chatWindow") == []
    window.until(lambda: window.main.windows.all == [])
    sent = lambda: [m.text for m in window.memos.conversations.messages(talk) if m.role == "user"]  # noqa: E731
    window.until(lambda: sent()[-1] == "What does it say?" and main.replies.idle)


def test_a_window_acts_on_its_chat_and_leads_to_the_main_window(start: Start) -> None:
    window = start(ScriptedModel("All right."))
    window.say("My dog is called Biscuit.")
    main, talk = window.main.chat, window.main.chat.current
    main.commands.open_window()
    alone = only(window)
    act(alone, "renameChat")
    window.dialog("chatTitleDialog").text_field.setPlainText("Of dogs")  # type: ignore[attr-defined]
    window.click("chatTitleSave")
    window.until(lambda: alone.windowTitle() == "Of dogs · MemOS Desktop")
    act(alone, "copyChat")
    window.until(lambda: main.current not in (talk, "") and len(texts(main)) == 2)
    cube = window.memos.browse()[0].id
    alone.view.openMemory.emit(cube)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    assert window.main.shown == MEMORIES
    act(alone, "shortcuts")
    window.dialog("cheatSheet").reject()
    act(alone, "palette")
    window.dialog("palette").reject()

    act(alone, "deleteChat")
    window.until(lambda: window.main.windows.all == [])
    assert window.toast() == '"Of dogs" was deleted.'
    window.click("toastAction")
    window.until(lambda: main.current == talk and len(texts(main)) == 2)


def test_windows_go_while_the_profile_is_closed(start: Start) -> None:
    window = start(ScriptedModel("All right."))
    window.say("Good morning to you.")
    window.main.chat.commands.open_window()
    alone = only(window)
    before: MemOS | None = window.memos
    window.engine.reopen()
    assert is_gone(alone)
    window.until(lambda: window.engine.memos not in (None, before) and window.main.windows.all)
    assert only(window).view.current == alone.chat
