"""Personas in the window: chosen for a chat, made, changed, removed; and the library of prompts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QListWidget

from app.chat.named_rows import ONE
from app.chat.persona_picture import ICONS, PICTURE_PIXELS, USUAL, persona_pixmap, read_picture
from memos_core import Persona, Spaces
from tests.app.conftest import Window
from tests.app.test_folders import index, pick
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def choose(window: Window, name: str, list_: str = "personaList") -> None:
    shown: QListWidget = window.find(list_)
    window.until(lambda: shown.findItems(name, Qt.MatchFlag.MatchExactly))
    shown.clearSelection()
    shown.setCurrentItem(shown.findItems(name, Qt.MatchFlag.MatchExactly)[0])


def names(window: Window, list_: str) -> list[str]:
    shown: QListWidget = window.find(list_)
    return [shown.item(row).text() for row in range(shown.count())]


def words(window: Window, dialog: str) -> str:
    return "\n".join(item.text() for item in window.dialog(dialog).findChildren(QLabel))


def test_a_new_chat_has_the_persona_that_was_chosen_for_it(start: Start) -> None:
    model = ScriptedModel()
    window = start(model)
    window.until(lambda: window.find("chatPersona").text().strip() == "Plain")
    window.click("chatPersona")
    pick(window, "Teacher")
    assert window.find("chatPersona").text().strip() == "Teacher"
    window.say("How do tides work?")
    talk = window.main.chat.current
    assert window.memos.conversations.get(talk).own_persona == "teacher"
    assert "patient teacher" in model.prompts[-1][0].content
    window.click("chatPersona")
    pick(window, "Plain")
    window.until(lambda: window.memos.conversations.get(talk).own_persona == "")
    window.click("newChatButton")
    assert window.find("chatPersona").text().strip() == "Plain"
    window.click("temporaryChatButton")
    assert not window.seen("chatPersona")


def test_a_chat_in_a_folder_can_be_plain_or_as_the_folder(start: Start) -> None:
    window = start()
    folder = window.memos.conversations.folders.make("School", persona="teacher")
    window.memos.conversations.create(conversation_id="a")
    window.memos.conversations.move(["a"], folder.id)
    window.main.chat.open_conversation("a")
    window.until(lambda: window.find("chatPersona").text().strip() == "Teacher")
    assert "that of the folder" in window.find("chatPersona").accessibleName()
    window.click("chatPersona")
    pick(window, "Plain")
    window.until(lambda: window.find("chatPersona").text().strip() == "Plain")
    assert window.memos.conversations.get("a").own_persona == "plain"
    window.click("chatPersona")
    pick(window, "As the folder: Teacher")
    window.until(lambda: window.find("chatPersona").text().strip() == "Teacher")


def test_a_persona_is_made_with_an_image_and_shown_in_the_list(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "me.png"
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#c0533f"))
    image.save(str(file))
    window = start()
    window.memos.namespaces.create("work")
    window.main.chat.manage_personas()
    window.click("personaNew")
    dialog = window.dialog("personaDialog")
    assert not window.find("personaSave").isEnabled() and dialog.focusWidget() is window.find("personaName")
    window.find("personaName").setText("Poet")
    window.find("personaInstructions").setPlainText("Answer in rhymes.")
    window.click("personaIcon-feather")
    window.find("personaTemperature").setValue(1.25)
    window.click("personaSpaces")
    window.click("writes-work")
    window.find("spacesPanel").close()
    dialog.use_image(tmp_path / "nothing.png")  # type: ignore[attr-defined]
    window.until(lambda: "no image" in window.find("personaTrouble").text())
    dialog.use_image(file)  # type: ignore[attr-defined]
    window.until(lambda: window.find("personaImage").text() == "Other image …")
    window.click("personaSave")
    window.until(lambda: not window.seen("personaDialog"))
    poet = window.memos.conversations.personas.named("poet")
    assert (poet.instructions, poet.icon, poet.temperature) == ("Answer in rhymes.", "feather", 1.25)
    assert poet.spaces == Spaces(("*",), "work")
    kept = QImage.fromData(poet.picture)
    assert kept.width() == kept.height() == PICTURE_PIXELS and kept.pixelColor(64, 64) == QColor("#c0533f")
    window.until(lambda: "Poet" in names(window, "personaList"))
    window.find("personasDialog").close()
    window.memos.conversations.create("Verse", conversation_id="a")
    window.memos.conversations.set_persona("a", poet.id)
    window.until(lambda: "persona Poet" in str(index(window, "a").data(Qt.ItemDataRole.AccessibleTextRole)))


def test_one_that_is_in_use_is_removed_once_that_was_said(start: Start) -> None:
    window = start()
    poet = window.memos.conversations.personas.make("Poet", instructions="Answer in rhymes.")
    window.memos.conversations.folders.make("Verse", persona=poet.id)
    window.memos.conversations.create(conversation_id="a")
    window.memos.conversations.set_persona("a", poet.id)
    window.main.chat.open_conversation("a")
    window.until(lambda: window.find("chatPersona").text().strip() == "Poet")
    window.main.chat.manage_personas()
    choose(window, "Plain")
    assert not window.find("personaRemove").isEnabled()
    choose(window, "Poet")
    window.click("personaRemove")
    said = words(window, "confirmDialog")
    assert "1 chat" in said and 'the folder "Verse"' in said and "plain from then on" in said
    window.click("confirmAction")
    window.until(lambda: "Poet" not in names(window, "personaList"))
    window.until(lambda: window.find("chatPersona").text().strip() == "Plain")
    choose(window, "Teacher")
    window.click("personaRemove")
    window.click("confirmAction")
    window.until(lambda: "Teacher" not in names(window, "personaList"))
    window.click("personasBack")
    window.until(lambda: "Teacher" in names(window, "personaList"))


def test_the_plain_one_is_changed_in_the_settings_and_others_in_their_form(start: Start) -> None:
    window = start()
    window.main.chat.manage_personas()
    choose(window, "Brief")
    window.click("personaEdit")
    window.dialog("personaDialog")
    window.find("personaInstructions").setPlainText("One word.")
    window.click("personaSave")
    window.until(lambda: window.memos.conversations.personas.get("brief").instructions == "One word.")
    window.until(lambda: not window.seen("personaDialog"))
    choose(window, "Plain")
    window.click("personaEdit")
    window.until(lambda: window.main.settings_view.isVisible() and not window.seen("personasDialog"))


def test_pictures_are_of_icons_that_are_there(start: Start, tmp_path: Path) -> None:
    start(opened=False)
    for name in (*ICONS, "not-there"):
        assert not persona_pixmap(Persona("1", "One", icon=name), "#000000", 16).isNull()
    damaged = Persona("1", "One", picture=b"\x89PNG\r\n\x1a\nbroken")
    assert (
        persona_pixmap(damaged, "#000000", 16).toImage()
        == persona_pixmap(Persona("2", "Two", icon=USUAL), "#000000", 16).toImage()
    )
    assert read_picture(tmp_path) == b""


# -- prompts ----------------------------------------------------------------------------------


def test_a_slash_completes_a_prompt_and_asks_for_its_fields(start: Start) -> None:
    model = ScriptedModel()
    window = start(model)
    editor = window.main.chat.composer.editor
    editor.setFocus()
    window.qtbot.keyClicks(editor, "/")
    shown: QListWidget = window.find("promptMenuList")
    window.until(lambda: shown.count() > 5)
    window.qtbot.keyClicks(editor, "expl")
    window.until(lambda: [shown.item(row).text() for row in range(shown.count())] == ["/Explain", "Manage prompts …"])
    window.qtbot.keyClick(editor, Qt.Key.Key_Return)
    window.dialog("promptFields")
    window.find("promptField-topic").setPlainText("tides")
    window.click("promptFieldsSave")
    window.until(lambda: editor.toPlainText().startswith("Explain tides to"))
    assert model.prompts == [] and editor.hasFocus()
    editor.undo()
    assert editor.toPlainText() == "/expl"
    editor.clear()
    window.main.activateWindow()  # no window manager is there to do this after the dialog
    window.until(editor.hasFocus)
    window.qtbot.keyClicks(editor, "/expl")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return)  # before the list of prompts has appeared
    window.dialog("promptFields").reject()


def test_a_message_that_only_begins_with_a_slash_is_sent(start: Start) -> None:
    window = start()
    editor = window.main.chat.composer.editor
    editor.setFocus()
    window.qtbot.keyClicks(editor, "/e")
    window.find("promptMenu")
    window.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not window.seen("promptMenu") and editor.toPlainText() == "/e"
    window.qtbot.keyClicks(editor, "tc/hosts is what?")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return)
    window.until(window.idle)
    assert window.memos.conversations.messages(window.main.chat.current)[0].text == "/etc/hosts is what?"


def test_the_arrows_choose_and_the_last_row_opens_the_library(start: Start) -> None:
    window = start()
    editor = window.main.chat.composer.editor
    editor.setFocus()
    window.qtbot.keyClicks(editor, "/")
    window.find("promptMenu")
    window.qtbot.keyClick(editor, Qt.Key.Key_Up)
    window.qtbot.keyClick(editor, Qt.Key.Key_Tab)
    window.dialog("promptsDialog")
    assert editor.toPlainText() == ""


def test_prompts_are_made_changed_removed_and_used(start: Start) -> None:
    window = start()
    window.main.show_prompts()
    window.click("promptNew")
    assert window.dialog("promptDialog").focusWidget() is window.find("promptName")
    window.find("promptName").setText("Summary")
    assert not window.find("promptSave").isEnabled()
    window.find("promptText").setPlainText("Good morning!")
    window.click("promptSave")
    window.until(lambda: "already" in window.find("promptTrouble").text())
    window.find("promptName").setText("Greeting")
    window.click("promptSave")
    window.until(lambda: "Greeting" in names(window, "promptList"))
    choose(window, "Greeting", "promptList")
    window.click("promptEdit")
    window.dialog("promptDialog")
    window.find("promptText").setPlainText("Good evening!")
    window.click("promptSave")
    shown = window.find("promptList")
    window.until(lambda: any(shown.item(row).data(ONE).text == "Good evening!" for row in range(shown.count())))
    choose(window, "Greeting", "promptList")
    shown.setFocus()
    window.qtbot.keyClick(shown, Qt.Key.Key_Delete)
    window.until(lambda: "Greeting" not in names(window, "promptList"))
    window.click("promptsUndo")
    window.until(lambda: "Greeting" in names(window, "promptList"))
    choose(window, "Greeting", "promptList")
    window.click("promptUse")
    window.until(lambda: window.main.chat.composer.text() == "Good evening!")
    assert not window.seen("promptsDialog")


def test_prompts_are_written_as_markdown_and_read_again(start: Start, tmp_path: Path) -> None:
    window = start()
    window.main.show_prompts()
    dialog = window.dialog("promptsDialog")
    window.until(lambda: names(window, "promptList"))
    dialog.export_to(tmp_path)  # type: ignore[attr-defined]
    window.until(lambda: "written to" in window.find("promptsSaid").text())
    files = sorted(tmp_path.glob("*.md"))
    assert len(files) == len(names(window, "promptList"))
    (tmp_path / "New.md").write_text("# Haiku\n\nWrite a haiku about {{topic}}.", encoding="utf-8")
    dialog.import_files([tmp_path / "New.md", files[0]])  # type: ignore[attr-defined]
    window.until(lambda: window.find("promptsSaid").text() == "1 prompt was imported. 1 is there already.")
    window.until(lambda: "Haiku" in names(window, "promptList"))


@pytest.mark.parametrize("name", ["newFolder", "moveChat", "folderSettings", "persona", "personas", "prompts"])
def test_all_of_it_is_in_the_command_palette(start: Start, name: str) -> None:
    window = start(opened=False)
    action = next(one for one in window.main.actions_of_all if one.name == name)
    others = [keys for one in window.main.actions_of_all if one is not action for keys in one.keys]
    assert action.keys and not set(action.keys) & set(others)
