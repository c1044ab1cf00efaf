"""Folders in the list of chats: made, changed and removed, chats moved by mouse and keyboard, several chats at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from app.chat.list_model import CHATS, CONVERSATION, FOLDER
from app.looks import Look
from memos_core import Folder, Spaces
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def with_chats(window: Window, *names: str) -> Window:
    for name in names:
        window.memos.conversations.create(f"About {name}", conversation_id=name)
    window.main.chat.list.refresh()
    window.until(lambda: {one.id for one in listed(window)} == set(names))
    return window


def listed(window: Window) -> list:  # type: ignore[type-arg]
    return window.main.chat.list._model.conversations


def index(window: Window, id: str) -> QModelIndex:
    chats = window.main.chat.list
    window.until(lambda: chats._model.row_of(id) >= 0)
    return chats._model.index(chats._model.row_of(id))


def press(
    window: Window, id: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, at_end: bool = False
) -> None:
    view = window.main.chat.list._view
    rect = view.visualRect(index(window, id))
    place = QPoint(rect.right() - 10 if at_end else rect.left() + 60, rect.center().y())
    window.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def pick(window: Window, entry: str) -> None:
    """Choose an entry of the menu that is open."""

    def menus() -> list[QMenu]:
        return [one for one in QApplication.allWidgets() if isinstance(one, QMenu) and one.isVisible()]

    window.until(lambda: any(action.text().startswith(entry) for menu in menus() for action in menu.actions()))
    menu, action = next((m, a) for m in menus() for a in m.actions() if a.text().startswith(entry))
    menu.close()
    action.trigger()


def make(window: Window, name: str) -> Folder:
    window.click("newFolderButton")
    assert window.dialog("folderDialog").focusWidget() is window.find("folderName")
    window.find("folderName").setText(name)
    window.click("folderSave")
    window.until(lambda: not window.seen("folderDialog"))
    return window.memos.conversations.folders.named(name)


def test_a_folder_is_made_with_what_its_chats_begin_with(start: Start, tmp_path: Path) -> None:
    model = ScriptedModel()
    window = start(model)
    window.memos.namespaces.create("work")
    file = tmp_path / "rules.md"
    file.write_text("The office opens at seven.", encoding="utf-8")
    window.memos.import_document(file)
    window.click("newFolderButton")
    window.dialog("folderDialog")
    assert not window.find("folderSave").isEnabled()
    window.find("folderName").setText("Work")
    persona = window.find("folderPersona")
    window.until(lambda: persona.findData("teacher") >= 0)
    persona.setCurrentIndex(persona.findData("teacher"))
    window.click("folderSpaces")
    window.click("writes-work")
    window.find("spacesPanel").close()
    window.click("folderDocuments")
    window.until(lambda: window.seen("document"))
    window.seen("document")[0].setChecked(True)
    window.click("documentsSave")
    window.until(lambda: not window.seen("documentsDialog"))
    window.click("folderSave")
    window.until(lambda: not window.seen("folderDialog"))
    folder = window.memos.conversations.folders.named("work")
    assert (folder.persona, folder.documents, folder.spaces) == ("teacher", ("rules.md",), Spaces(("*",), "work"))
    press(window, folder.id, at_end=True)  # the plus sign begins a new chat in the folder
    window.until(lambda: window.seen("chatFolder"))
    assert window.find("chatFolder").text() == "Work" and window.find("chatPersona").text().strip() == "Teacher"
    assert window.find("chatSpaces").text() == "Work"
    window.say("When may I come in?")
    talk = window.memos.conversations.get(window.main.chat.current)
    assert talk.folder == folder.id and talk.writes == "work" and not talk.own_spaces and talk.own_persona == ""
    first = model.prompts[-1][0].content
    assert "patient teacher" in first and any("opens at seven" in turn.content for turn in model.prompts[-1])


def test_a_name_that_is_taken_is_said_in_the_dialog(start: Start) -> None:
    window = start()
    make(window, "Work")
    window.click("newFolderButton")
    window.dialog("folderDialog")
    window.find("folderName").setText("WORK")
    window.click("folderSave")
    window.until(lambda: "already" in window.find("folderTrouble").text())
    window.find("folderName").setText("Home")
    window.click("folderSave")
    window.until(lambda: not window.seen("folderDialog"))
    assert len(window.memos.conversations.folders.list()) == 2


def test_chats_are_dragged_into_a_folder_and_out_again(start: Start) -> None:
    window = with_chats(start(), "a", "b", "c")
    folder = make(window, "Work")
    model = window.main.chat.list._model
    window.until(lambda: model.row_of(folder.id) >= 0)
    data = model.mimeData([index(window, "a"), index(window, "b")])
    assert data.hasFormat(CHATS)
    onto = index(window, folder.id)
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, onto)
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, onto)
    window.until(lambda: window.memos.conversations.folders.get(folder.id).chats == 2)
    assert "2 chats are in" in window.toast()
    window.until(lambda: index(window, "a").row() in (1, 2) and index(window, "c").row() > 2)
    model.dropMimeData(model.mimeData([index(window, "a")]), Qt.DropAction.MoveAction, -1, -1, index(window, "c"))
    window.until(lambda: window.toast() == "The chat is in no folder now.")
    assert window.memos.conversations.get("a").folder == ""
    window.click("toastAction")
    window.until(lambda: window.memos.conversations.get("a").folder == folder.id)
    model.dropMimeData(model.mimeData([index(window, "a")]), Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    window.until(lambda: window.memos.conversations.get("a").folder == "")


def test_several_chats_are_moved_pinned_archived_and_deleted_at_once(start: Start) -> None:
    window = with_chats(start(), "a", "b", "c")
    folder = make(window, "Work")
    press(window, "a")
    window.until(lambda: window.main.chat.current == "a")
    press(window, "b", Qt.KeyboardModifier.ControlModifier)
    assert window.find("chatsSelected").text() == "2 chats selected" and window.main.chat.current == "a"
    window.click("moveChats")
    pick(window, "Work")
    window.until(lambda: window.memos.conversations.folders.get(folder.id).chats == 2)
    window.until(lambda: [one.id for one in window.main.chat.list.chosen] == ["b", "a"])
    window.click("pinChats")
    window.until(lambda: all(window.memos.conversations.get(one).pinned for one in ("a", "b")))
    window.click("archiveChats")
    window.until(lambda: window.memos.conversations.get("a").archived and window.memos.conversations.get("b").archived)
    window.until(lambda: window.main.chat.current != "a")  # it is no longer in the list
    window.until(lambda: window.toast().startswith("2 chats were moved to the archive"))
    window.click("toastAction")
    window.until(lambda: len(listed(window)) == 3)
    press(window, "b")
    press(window, "c", Qt.KeyboardModifier.ControlModifier)
    window.qtbot.keyClick(window.main.chat.list._view, Qt.Key.Key_Delete)
    window.until(lambda: [one.id for one in listed(window)] == ["a"])
    window.until(lambda: window.toast() == "2 chats were deleted.")
    window.click("toastAction")
    window.until(lambda: len(listed(window)) == 3)
    press(window, "a")
    press(window, "b", Qt.KeyboardModifier.ControlModifier)
    window.qtbot.keyClick(window.main.chat.list._view, Qt.Key.Key_Escape)
    assert not window.seen("chatsBar")


def test_folders_by_keyboard(start: Start) -> None:
    window = with_chats(start(), "a", "b")
    folder = make(window, "Work")
    window.memos.conversations.move(["a"], folder.id)
    window.until(lambda: index(window, "a").row() == 1)
    view = window.main.chat.list._view
    view.setFocus()
    view.setCurrentIndex(index(window, folder.id))
    window.qtbot.keyClick(view, Qt.Key.Key_Left)
    window.until(lambda: [one.id for one in listed(window)] == ["b"])
    assert view.currentIndex().data(FOLDER).id == folder.id
    window.qtbot.keyClick(view, Qt.Key.Key_Right)
    window.until(lambda: len(listed(window)) == 2)
    window.qtbot.keyClick(view, Qt.Key.Key_Return)
    window.until(lambda: [one.id for one in listed(window)] == ["b"])
    window.qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = window.find("renameFolder")
    editor.setText("Office")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return)
    window.until(lambda: window.memos.conversations.folders.get(folder.id).name == "Office")
    said = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    window.until(lambda: "1 chat" in str(said))
    view.setCurrentIndex(index(window, folder.id))
    window.qtbot.keyClick(view, Qt.Key.Key_Delete)
    dialog = window.dialog("confirmDialog")
    assert "Its 1 chat stays, in no folder." in " ".join(item.text() for item in dialog.findChildren(QLabel))
    window.click("confirmAction")
    window.until(lambda: window.memos.conversations.folders.list() == [])
    window.until(lambda: {one.id for one in listed(window)} == {"a", "b"})


def test_what_is_closed_stays_closed(start: Start) -> None:
    window = with_chats(start(), "a")
    folder = make(window, "Work")
    window.memos.conversations.move(["a"], folder.id)
    window.until(lambda: index(window, "a").row() == 1)
    press(window, folder.id)
    window.until(lambda: not listed(window))
    window.close()
    again = start()
    again.until(lambda: again.main.chat.list._model.row_of(folder.id) >= 0)
    assert not listed(again)
    again.main.chat.list.edit_title("a")  # the folder unfolds to show the chat that is renamed
    assert again.find("renameConversation").text() == "About a"


def test_a_chat_goes_back_to_the_spaces_of_its_folder(start: Start) -> None:
    window = start()
    window.memos.namespaces.create("work")
    folder = window.memos.conversations.folders.make("Work", spaces=Spaces(("work",), "work"))
    window.memos.conversations.create(conversation_id="a")
    window.memos.conversations.move(["a"], folder.id)
    window.main.chat.open_conversation("a")
    window.until(lambda: window.find("chatSpaces").text() == "Only Work")
    window.click("chatSpaces")
    window.click("writes-personal")
    window.find("spacesPanel").close()
    window.until(lambda: window.memos.conversations.get("a").own_spaces)
    window.main.chat._conversations_changed(("a",))
    window.until(lambda: window.main.chat.header.spaces._follows == "folder")
    window.click("chatSpaces")
    window.click("followSpaces")
    window.until(lambda: window.memos.conversations.get("a").writes == "work")


@pytest.mark.parametrize("size", [(1280, 800), (800, 600)])
def test_long_names_and_small_windows(start: Start, size: tuple[int, int]) -> None:
    window = start()
    window.main.resize(*size)
    folder = window.memos.conversations.folders.make("The allotment with the two plum trees and the old water butt")
    persona = window.memos.conversations.personas.make("Somebody who knows all about plums, butts and allotments")
    window.memos.conversations.create("A title that is itself far too long for any header", conversation_id="a")
    window.memos.conversations.move(["a"], folder.id)
    window.memos.conversations.set_persona("a", persona.id)
    window.main.chat.open_conversation("a")
    window.until(lambda: window.find("chatFolder").text().startswith("The allotm"))
    for name in ("chatFolder", "chatPersona", "sendButton", "chatSpaces", "modelStatus", "chatMenuButton"):
        widget = window.find(name)
        corner = widget.mapTo(window.main, widget.rect().bottomRight())
        assert corner.x() <= size[0] and corner.y() <= size[1], name
    assert "water butt" in window.find("chatFolder").accessibleName()
    said = str(index(window, "a").data(Qt.ItemDataRole.AccessibleTextRole)) if size[0] > 900 else "persona"
    assert "persona" in said and index(window, "a").data(CONVERSATION).folder == folder.id


def test_the_folder_of_a_chat_is_left_from_its_header_and_from_the_menu(start: Start) -> None:
    window = with_chats(start(), "a")
    folder = make(window, "Work")
    window.main.chat.open_conversation("a")
    window.until(window.main.chat.commands.has_chat)
    window.main.chat.commands.move()
    pick(window, "Work")
    window.until(lambda: window.memos.conversations.get("a").folder == folder.id)
    window.click("chatFolder")
    pick(window, "No folder")
    window.until(lambda: not window.seen("chatFolder"))
    assert window.memos.conversations.get("a").folder == ""


def test_a_look_that_ends_late_does_not_bring_back_what_was_there_before(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = with_chats(start(), "a", "b")
    chats = window.main.chat.list
    engine = chats._engine
    ends: list[Callable[[], None]] = []

    def run(work: Callable[[Any], Any], done: Callable[[Any], None], *_: object, look: Look) -> None:
        found = work(window.memos)
        ends.append(lambda: done(found) if look.is_newest else None)

    with monkeypatch.context() as patched:
        patched.setattr(chats, "_refresh_count", lambda: None)
        patched.setattr(engine, "run", run)
        chats.refresh()
        window.memos.conversations.archive("a")
        chats.refresh()
    for end in reversed(ends):
        end()
    assert [one.id for one in listed(window)] == ["b"]
