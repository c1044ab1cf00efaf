"""Spaces in the window: what a chat reads and writes, making and removing spaces, and moving memories."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.chat.spaces import Chosen
from app.desk.places import CHAT, SETTINGS
from memos_core import UsedMemory
from tests.app.browsing import browsing, choose, filter_by, pick, texts
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def with_work(window: Window) -> Window:
    window.memos.namespaces.create("work")
    window.memos.remember("The office is in Porto.", namespace="work")
    window.memos.remember("My dog is called Biscuit.")
    return window


def open_panel(window: Window) -> None:
    window.click("chatSpaces")
    window.find("spacesPanel")


def close_panel(window: Window) -> None:
    window.find("spacesPanel").close()
    window.until(lambda: not window.seen("spacesPanel"))


def words(window: Window, name: str) -> str:
    return "\n".join(item.text() for item in window.find(name).findChildren(QLabel))


def test_a_new_chat_keeps_to_the_spaces_that_were_chosen_for_it(start: Start) -> None:
    window = with_work(start(ScriptedModel("In Porto.")))
    assert window.find("chatSpaces").text() == "Personal"
    open_panel(window)
    window.click("readsEvery")
    window.click("reads-personal")
    window.click("writes-work")
    close_panel(window)
    assert window.find("chatSpaces").text() == "Only Work"
    window.say("Where is the office? And what is my dog called? My bike is a red Batavus.")
    talk = window.memos.conversations.get(window.main.chat.current)
    assert (talk.reads, talk.writes) == (("work",), "work")
    used = window.memos.transcript(talk.id)[-1].used
    assert {item.cube.namespace for item in used if item.cube} == {"work"}
    (bike,) = window.memos.browse("Batavus")
    assert bike.namespace == "work"
    window.click("newChatButton")
    assert window.find("chatSpaces").text() == "Personal"


def test_a_chat_that_is_under_way_is_changed_at_once_and_shows_it_again(start: Start) -> None:
    window = with_work(start())
    window.say("Hello")
    kept = window.main.chat.current
    open_panel(window)
    window.click("writes-work")
    close_panel(window)
    window.until(lambda: window.memos.conversations.get(kept).writes == "work")
    window.click("newChatButton")
    window.main.chat.open_conversation(kept)
    window.until(lambda: window.find("chatSpaces").text() == "Work")
    assert "saved in Work" in window.find("chatSpaces").toolTip()
    window.click("temporaryChatButton")
    assert not window.seen("chatSpaces")


def test_a_chat_reads_and_learns_or_only_one_or_neither(start: Start) -> None:
    window = with_work(start())
    open_panel(window)
    assert window.find("memory-both").isChecked()
    window.click("memory-reads")
    assert not window.seen("writes-work") and window.find("chatSpaces").text() == "Only reads"
    assert window.find("chatSpaces").toolTip() == "It reads all spaces that are open to it. It learns nothing."
    close_panel(window)
    window.say("My bike is a red Batavus.")
    talk = window.main.chat.current
    assert window.memos.browse("Batavus").total == 0
    window.until(lambda: window.memos.conversations.get(talk).own_spaces)
    for name, wanted in (
        ("off", ((), "*none")),
        ("learns", ((), "personal")),
        ("reads", (("*",), "*none")),
        ("both", (("*",), "personal")),
    ):
        open_panel(window)
        window.click(f"memory-{name}")
        window.until(lambda: _spaces_of(window, talk) == wanted)  # noqa: B023
        close_panel(window)


def _spaces_of(window: Window, conversation: str) -> tuple[tuple[str, ...], str]:
    found = window.memos.conversations.get(conversation)
    return found.reads, found.writes


def test_a_space_that_does_not_let_chats_in_is_not_offered_and_refused_in_words(start: Start) -> None:
    window = with_work(start())
    window.memos.namespaces.update("work", readers=["person"])
    open_panel(window)
    window.click("readsEvery")
    assert not window.find("reads-work").isEnabled() and "closed" in window.find("reads-work").text()
    window.until(lambda: window.find("chatSpaces").text() == "Only Personal")
    window.memos.namespaces.update("personal", readers=["person"])  # changed while the panel is open
    window.click("reads-personal")
    window.click("reads-personal")
    window.until(lambda: "may not read in the space" in window.toast())
    window.until(lambda: window.find("chatSpaces").text() == "Only learns")
    close_panel(window)


def test_a_space_is_made_changed_and_deleted_in_the_settings(start: Start) -> None:
    window = start()
    window.main.show_view(SETTINGS)
    window.click("newSpace")
    window.dialog("spaceRulesDialog")
    assert not window.find("spaceRulesSave").isEnabled()
    window.find("spaceName").setText("Work")
    window.find("spaceUnused").setValue(90)
    window.find("spaceReadWho").setCurrentIndex(1)
    window.find("spaceReadClients").setText("editor, calendar")
    window.click("spaceRulesSave")
    window.until(lambda: window.toast() == "Created the space Work.")
    (_, work) = window.memos.namespaces.list()
    assert (work.name, work.expire_unused, work.writers) == ("work", 90, ())
    assert work.readers == ("person", "client:editor", "client:calendar")
    card = window.main.settings_view.spaces
    said = lambda: "\n".join(item.text() for item in card.findChildren(QLabel))  # noqa: E731
    window.until(lambda: "expires after 90 days without use · read by you alone, editor, calendar" in said())
    window.click("editSpace-work")
    window.find("spaceUnused").setValue(0)
    window.find("spaceReadWho").setCurrentIndex(0)
    window.find("spaceReadClients").setText("")
    window.click("spaceRulesSave")
    window.until(lambda: window.memos.namespaces.get("work").readers == ())
    assert window.memos.namespaces.get("work").expire_unused is None


def test_what_is_in_a_deleted_space_goes_to_personal_and_chats_save_there(start: Start) -> None:
    window = with_work(start())
    window.say("Hello")
    talk = window.main.chat.current
    window.memos.conversations.set_spaces(talk, writes="work")
    window.main.show_view(SETTINGS)
    window.click("deleteSpace-work")
    assert "1 memory in use" in words(window, "confirmDialog")
    window.click("confirmAction")
    window.until(lambda: window.toast() == "Deleted the space Work. 1 memory moved to Personal.")
    assert [space.name for space in window.memos.namespaces.list()] == ["personal"]
    assert window.memos.conversations.get(talk).writes == "personal"
    window.until(lambda: not window.seen("deleteSpace"))


def test_a_name_that_no_space_can_have_is_refused(start: Start) -> None:
    window = start()
    window.main.show_view(SETTINGS)
    window.click("newSpace")
    window.find("spaceName").setText("a, b")
    window.click("spaceRulesSave")
    window.until(lambda: "without commas" in window.toast())


def test_a_memory_is_moved_to_a_new_space_and_filtered_by_it(start: Start) -> None:
    window = start()
    cube = window.memos.remember("The office is in Porto.")
    window.memos.remember("My dog is called Biscuit.")
    browsing(window, 2)
    choose(window, cube)
    pick(window, "inspectorMore", "Move to")
    window.dialog("spaceDialog")
    assert window.find("spaceField").currentText() == "New space …" and not window.find("spaceSave").isEnabled()
    window.find("newSpaceName").setText("Work")
    window.click("spaceSave")
    window.until(lambda: window.memos.get(cube.id).namespace == "work")
    filter_by(window, "spaces-work")
    window.until(lambda: texts(window) == {"The office is in Porto."})


def test_what_is_added_and_imported_goes_into_the_space_that_was_chosen(start: Start, tmp_path: Path) -> None:
    window = with_work(start())
    browsing(window, 2)
    window.click("addMemoryButton")
    window.find("memoryText").setPlainText("The printer is on the second floor.")
    window.find("memorySpace").setCurrentIndex(1)
    window.click("memorySave")
    window.until(lambda: [cube.namespace for cube in window.memos.browse("printer")] == ["work"])
    note = tmp_path / "note.txt"
    note.write_text("The valve is behind the stairs.")
    window.main.memories.import_files([note])
    window.find("importSpace").setCurrentIndex(1)
    window.click("importAccept")
    window.until(lambda: [cube.namespace for cube in window.memos.browse("valve")] == ["work"])


def test_what_a_reply_says_and_what_it_only_looked_at_are_told_apart(start: Start) -> None:
    window = start(ScriptedModel("Your dog is called Biscuit."))
    biscuit = window.memos.remember("My dog is called Biscuit.")
    walks = window.memos.remember("My dog likes long walks.")
    window.say("What is my dog called?")
    window.find(f"usedMemory-{biscuit.id}")
    assert "Used in the reply" in words(window, "memoryPanel")
    entry = window.memos.transcript(window.main.chat.current)[-1]
    looked_at = UsedMemory(walks.id, 0.4, "close in meaning", walks, part=walks.text)
    used = [one for one in entry.used if one.cube_id == biscuit.id]
    window.main.chat.panel.show_entry(replace(entry, used=[looked_at, *used]))
    window.until(lambda: window.seen(f"usedMemory-{walks.id}"))
    labels = window.find("memoryPanel").findChildren(QLabel)
    panel = "\n".join(item.text() for item in labels if item.isVisible())
    assert panel.index("Used in the reply") < panel.index("Biscuit") < panel.index("not used") < panel.index("walks")


def test_the_spaces_page_is_reached_from_the_chat(start: Start) -> None:
    window = start()
    window.main.show_view(CHAT)
    open_panel(window)
    window.click("manageSpaces")
    window.until(lambda: window.main.settings_view.spaces.isVisible() and not window.seen("spacesPanel"))


@pytest.mark.parametrize(
    ("chosen", "short"),
    [
        (Chosen(), "Personal"),
        (Chosen(writes="work"), "Work"),
        (Chosen(("work",), "work"), "Only Work"),
        (Chosen(("a", "b"), "a"), "Only A, B"),
        (Chosen(("a", "b", "c"), "a"), "3 spaces"),
        (Chosen(()), "Only learns"),
        (Chosen(writes="*none"), "Only reads"),
        (Chosen((), "*none"), "No memory"),
        (Chosen(("work",), "*none"), "Only Work"),
    ],
)
def test_the_spaces_of_a_chat_are_said_shortly(chosen: Chosen, short: str) -> None:
    assert chosen.short == short
