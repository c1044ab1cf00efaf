"""What was not kept is asked about under its message, and on the page "Needs you" with everything else to decide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.desk.places import CHAT, MEMORIES
from app.memory_browser.memories_page import NEEDS_YOU
from tests.app.conftest import Window

Start = Callable[..., Window]

SECRET = "My wifi password is hunter22, and I live in Porto."
ASKED = "Not kept: a secret. Keep it?"


def words(window: Window, name: str) -> str:
    return "\n".join(item.text() for item in window.find(name).findChildren(QLabel))


def show(window: Window) -> None:
    window.main.show_view(MEMORIES)
    window.main.memories_page.show_view(NEEDS_YOU)


def kept(window: Window) -> list[str]:
    return [cube.text for cube in window.memos.browse() if not cube.is_turn]


def test_it_is_kept_from_the_chat_and_asked_again_when_that_is_undone(start: Start) -> None:
    window = start()
    window.say(SECRET)
    asked = window.main.chat.transcript.messages[0].findChildren(QLabel)
    assert [item.text() for item in asked].count(ASKED) == 1
    window.click("keepSuggestion")
    window.until(lambda: "My wifi password is hunter22." in kept(window))
    window.until(lambda: not window.seen("keepSuggestion"))
    assert window.toast() == "Kept."
    window.click("toastAction")
    window.find("keepSuggestion")
    assert "My wifi password is hunter22." not in kept(window)


def test_it_is_dismissed_and_that_is_taken_back(start: Start) -> None:
    window = start()
    window.say(SECRET)
    window.click("dismissSuggestion")
    window.until(lambda: not window.seen("dismissSuggestion"))
    assert window.memos.suggestions.list() == []
    window.click("toastAction")
    window.find("dismissSuggestion")


def test_other_words_are_kept(start: Start) -> None:
    window = start()
    window.say(SECRET)
    window.click("editSuggestion")
    dialog = window.dialog("keepDialog")
    dialog.text_field.setPlainText("")
    assert not window.find("keepSave").isEnabled()
    dialog.text_field.setPlainText("There is a wifi password.")
    window.click("keepSave")
    window.until(lambda: "There is a wifi password." in kept(window))
    window.until(lambda: not window.seen("keepSuggestion"))


def test_one_place_shows_what_waits_and_counts_it(start: Start) -> None:
    window = start()
    show(window)
    window.find("needsYouViewButton")
    window.until(lambda: any(item.text() == "Nothing needs you" for item in window.main.findChildren(QLabel)))
    window.main.show_view(CHAT)
    window.say(SECRET)
    window.memos.remember("My dog is called Biscuit.")
    window.memos.remember("My dog is called Rex.")
    show(window)
    window.until(lambda: window.find("needsYouViewButton").text() == "Needs you 2")
    assert "2 things need you" in window.find("memoriesViewButton").toolTip()
    assert "hunter22" not in words(window, "needsYou")
    window.click("dismissSuggestion")
    window.until(lambda: window.find("needsYouViewButton").text() == "Needs you 1")
    window.click("keepAll")
    window.until(lambda: window.find("needsYouViewButton").text() == "Needs you")
    assert "need" not in window.find("memoriesViewButton").toolTip()


def test_from_there_to_where_it_was_said(start: Start) -> None:
    window = start()
    window.say(SECRET)
    show(window)
    window.click("showSuggestion")
    assert window.main.shown == CHAT
    window.find("keepSuggestion")


def test_documents_that_have_changed_are_read_again_or_left(start: Start, tmp_path: Path) -> None:
    window = start()
    files = [tmp_path / name for name in ("contract.txt", "recipe.txt")]
    for file in files:
        file.write_text(f"What the {file.stem} said first.")
        window.memos.import_document(file)
    show(window)
    for file in files:
        file.write_text(f"What the {file.stem} says now.")
    window.main.show_view(CHAT)
    show(window)  # the documents are checked when the page is shown
    window.until(lambda: window.find("needsYouViewButton").text() == "Needs you 2")
    assert "2 documents have changed" in words(window, "changedDocuments")
    contract, recipe = window.memos.documents.list()
    window.click(f"readAgain-{contract.id}")
    window.until(lambda: "What the contract says now." in kept(window))
    window.until(lambda: window.find("needsYouViewButton").text() == "Needs you 1")
    assert window.toast() == "Read contract.txt again: 1 passage."
    window.click(f"leaveDocument-{recipe.id}")
    window.until(lambda: window.find("needsYouViewButton").text() == "Needs you")
    window.until(lambda: window.toast() == "Kept as it is.")
    window.click("toastAction")
    window.until(lambda: window.find("needsYouViewButton").text() == "Needs you 1")
    assert "What the recipe said first." in kept(window)
