"""The inspector: versions compared, conflicts settled, frozen memories, and why a memory was recalled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from app.memory_browser.diff import Piece, compare_headers, compare_texts
from memos_core import MemCube
from tests.app.browsing import Start, browsing, choose, contradict, pick, shown
from tests.support.scripted import ScriptedModel


def test_words_are_compared() -> None:
    old, new = "My dog is Biscuit.", "My old dog is Rex."
    pieces = compare_texts(old, new)
    assert "".join(piece.text for piece in pieces if piece.how != "added") == old
    assert "".join(piece.text for piece in pieces if piece.how != "removed") == new
    assert [piece.text.strip() for piece in pieces if piece.how == "removed"] == ["Biscuit"]
    assert [piece.text.strip() for piece in pieces if piece.how == "added"] == ["old", "Rex"]
    # Adjacent words that were replaced are joined into one piece.
    assert compare_texts("a red car", "a blue bus") == [
        Piece("same", "a "),
        Piece("removed", "red car"),
        Piece("added", "blue bus"),
    ]
    long = "\n".join(f"line {n} of a long text" for n in range(2_000))
    changed = long.replace("line 7 ", "line seven ", 1)
    assert [piece.how for piece in compare_texts(long, changed)] == ["same", "removed", "added", "same"]


def test_headers_are_compared() -> None:
    old = MemCube(text="x", tags=("a",))
    new = old.model_copy(update={"tags": ("a", "b"), "pinned": True, "conflicts_with": ("other",)})
    assert compare_headers(old, new) == [
        ("Tags", "#a", "#a #b"),
        ("Pinned", "no", "yes"),
        ("In conflict", "no", "yes"),
    ]


def test_a_version_is_compared_and_restored(start: Start) -> None:
    window = start()
    cube = window.memos.remember("My dog is called <b>Biscuit</b>.")
    window.memos.edit(cube.id, text="My dog is called Rex.", tags=["dogs"])
    browsing(window, 1)
    choose(window, cube)
    window.click("version-0")
    diff = window.find("versionDiff", QLabel)
    window.until(lambda: "line-through" in diff.text() and "underline" in diff.text())
    assert "&lt;" in diff.text() and "<b>" not in diff.text()  # the text of a memory is not taken for markup
    assert "removed: <b>Biscuit</b>" in diff.accessibleDescription() and "added: Rex" in diff.accessibleDescription()
    assert "Tags: none → #dogs" in shown(window)
    assert not window.seen("restoreVersion")  # it is the current version
    window.click("version-1")
    window.until(lambda: len(window.seen("versionView")) == 1)
    window.click("restoreVersion")
    window.until(lambda: window.memos.get(cube.id).text == cube.text)
    assert window.toast() == "Version 1 is back."
    window.click("toastAction")
    window.until(lambda: window.memos.get(cube.id).text == "My dog is called Rex.")


def test_a_conflict_of_two_is_settled_and_undone(start: Start) -> None:
    window = start()
    red, blue = window.memos.remember("The boat is red."), window.memos.remember("The boat is blue.")
    contradict(window, red, blue)
    browsing(window, 2)
    choose(window, red)
    window.find("conflictCard")
    text = shown(window)
    assert "Cannot both be true" in text and blue.text in text
    window.click(f"settle-{blue.id}")
    window.until(lambda: window.memos.get(red.id).superseded_by == blue.id)
    window.until(lambda: not window.seen("conflictCard"))
    window.click("toastAction")
    window.until(lambda: window.memos.get(red.id).state == "activated" and window.seen("conflictCard"))
    window.click(f"settle-{red.id}")
    window.until(lambda: window.memos.get(blue.id).superseded_by == red.id)
    window.memos.undo()
    window.click("keepAll")
    window.until(lambda: not window.memos.get(red.id).conflicts_with)
    assert window.memos.get(blue.id).state == "activated"


def test_a_conflict_of_three_is_settled(start: Start) -> None:
    window = start()
    cubes = [window.memos.remember(f"The boat is {colour}.") for colour in ("red", "blue", "green")]
    contradict(window, *cubes)
    browsing(window, 3)
    choose(window, cubes[0])
    window.find("conflictCard")
    assert "Cannot all be true" in shown(window) and window.find("keepAll").text() == "All are true"
    window.click(f"settle-{cubes[2].id}")
    window.until(lambda: window.memos.get(cubes[0].id).superseded_by == cubes[2].id)
    assert window.memos.get(cubes[1].id).superseded_by == cubes[2].id
    assert window.memos.get(cubes[2].id).state == "activated"


def test_a_frozen_memory_cannot_be_edited_until_it_is_unfrozen(start: Start) -> None:
    window = start()
    cube = window.memos.remember("The spare key is with Ada.")
    browsing(window, 1)
    choose(window, cube)
    pick(window, "inspectorMore", "Freeze")
    window.until(lambda: window.memos.get(cube.id).frozen)
    window.until(lambda: not window.find("inspectorEdit").isEnabled())
    for name in ("Edit", "Pin", "Expire", "Archive"):
        item = window.find(f"inspector{name}")
        assert not item.isEnabled() and "frozen" in item.toolTip()
    window.until(lambda: "Frozen" in shown(window))
    window.qtbot.keyClick(window.find("memoryTable"), Qt.Key.Key_Return)
    window.until(lambda: "frozen" in window.toast())
    assert not window.seen("memoryDialog")
    pick(window, "inspectorMore", "Unfreeze")
    window.until(lambda: window.find("inspectorEdit").isEnabled())
    pick(window, "inspectorMore", "Copy the text")
    assert QGuiApplication.clipboard().text() == cube.text


def test_why_it_was_recalled_leads_to_the_reply(start: Start) -> None:
    window = start(ScriptedModel("He is called Biscuit."))
    window.say("My dog is called Biscuit.")
    window.click("newChatButton")
    window.say("What is my dog called?")
    asked = window.main.chat.current
    window.say("And how is my dog called again?")
    (cube,) = window.memos.browse(type="fact")
    window.click("newChatButton")
    browsing(window)
    choose(window, cube)
    window.find("inspectorRecalled")
    window.until(lambda: "2 times, last just now" in shown(window))
    assert window.find("scoreLine").accessibleName().startswith("Latest scores: ")
    assert not window.seen("openReply")
    window.click("whyRecalled")
    assert len(window.seen("openReply")) == 2
    assert 'Matched "dog"' in shown(window) or "close in meaning" in shown(window)
    window.click("openReply-0")
    window.until(lambda: window.main.chat.isVisible() and window.main.chat.current == asked)


def test_all_sources_are_there_to_open(start: Start) -> None:
    window = start(ScriptedModel("Noted."))
    window.say("My dog is called Biscuit.")
    window.click("newChatButton")
    window.say("My dog is called Biscuit.")
    second = window.main.chat.current
    (cube,) = window.memos.browse(type="fact")
    assert cube.provenance
    window.click("newChatButton")
    browsing(window)
    choose(window, cube)
    window.click("otherSources")
    window.click("openSource-1")
    window.until(lambda: window.main.chat.isVisible() and window.main.chat.current == second)
