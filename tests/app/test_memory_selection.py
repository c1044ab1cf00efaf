"""Many memories selected in the browser: what the bar says, and what can be done with all of them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from app.memory_browser.bulk import outcome_in_words
from memos_core import Changed, MemCube, Note, SemanticType, Skipped, State
from tests.app.browsing import Start, browsing, choose, mark, pick, shown, texts
from tests.app.conftest import Window


def three(window: Window) -> list[MemCube]:
    cubes = [
        window.memos.remember("I like tea.", tags=["food"]),
        window.memos.remember("My boat is blue."),
        window.memos.remember("The spare key is with Ada.", tags=["home"]),
    ]
    browsing(window, 3)
    mark(window, cubes)
    window.until(lambda: window.find("archiveSelected").isEnabled())
    return cubes


def states(window: Window, cubes: list[MemCube]) -> set[str]:
    return {window.memos.get(cube.id).state.value for cube in cubes}


def test_a_selection_is_summed_up_and_escape_leaves_it(start: Start) -> None:
    window = start()
    three(window)
    assert window.find("selectedCount").text() == "3 selected"
    assert not window.seen("memorySearch")
    text = shown(window)
    assert "3 memories selected" in text and "#food" in text and not window.seen("inspectorEdit")
    window.qtbot.keyClick(window.find("memoryTable"), Qt.Key.Key_Escape)
    window.until(lambda: window.seen("memorySearch") and not window.seen("selectionBar"))
    window.until(lambda: window.seen("inspectorEdit"))
    assert window.main.memories.table.selected_count() == 1


def test_many_are_archived_and_brought_back_with_one_undo_each(start: Start) -> None:
    window = start()
    cubes = three(window)
    window.click("archiveSelected")
    window.until(lambda: states(window, cubes) == {"archived"})
    assert window.toast() == "Archived 3 memories."
    window.until(lambda: window.find("archiveSelected").text() == "Activate")
    assert window.main.memories.table.selected_count() == 3
    window.click("toastAction")
    window.until(lambda: states(window, cubes) == {"activated"})
    assert window.memos.get(cubes[0].id).version == cubes[0].version + 2  # no version number is used twice


def test_pin_freeze_and_what_is_frozen_is_left_and_said(start: Start) -> None:
    window = start()
    cubes = three(window)
    window.memos.freeze(cubes[1].id)
    window.until(lambda: any(row.frozen for row in window.main.memories._rows))
    window.click("pinSelected")
    window.until(lambda: window.toast().startswith("Pinned 2 memories. 1 was left as it was:"))
    assert "frozen" in window.toast() and not window.memos.get(cubes[1].id).pinned
    window.until(lambda: window.find("freezeSelected").isEnabled())
    window.click("freezeSelected")
    window.until(lambda: all(window.memos.get(cube.id).frozen for cube in cubes))
    window.until(lambda: window.find("freezeSelected").text() == "Unfreeze")
    assert not window.find("archiveSelected").isEnabled() and "frozen" in window.find("archiveSelected").toolTip()
    assert window.find("forgetSelected").isEnabled()


def test_memories_are_kept_from_models_that_run_elsewhere(start: Start) -> None:
    window = start()
    cubes = three(window)
    window.memos.restrict(cubes[1].id, ["client:editor"])
    bar = window.main.memories._selection_bar
    window.until(lambda: window.find("selectedCount").text() == "3 selected")
    window.until(lambda: window.find("archiveSelected").isEnabled())
    window.main.memories._show_menu(window.main.mapToGlobal(QPoint(200, 200)))
    menu = window.find("selectionMenu", QMenu)
    offered = [action.text() for action in menu.actions()]
    assert "Keep here" in offered and "Forget …" in offered
    menu.actions()[offered.index("Keep here")].trigger()
    menu.close()
    window.until(lambda: all("no-remote" in window.memos.get(cube.id).readers for cube in cubes))
    assert window.toast() == "Kept 3 memories from models that run elsewhere."
    assert window.memos.get(cubes[1].id).readers == ("client:editor", "no-remote")
    window.until(lambda: bar._buttons["keep-here"].text() == "No longer keep here")
    window.qtbot.keyClick(window.find("memoryTable"), Qt.Key.Key_Escape)
    choose(window, cubes[1])
    window.until(lambda: "editor, no model that runs elsewhere" in shown(window))
    pick(window, "inspectorMore", "Let models that run elsewhere")
    window.until(lambda: window.memos.get(cubes[1].id).readers == ("client:editor",))


def test_tags_are_added_and_removed(start: Start) -> None:
    window = start()
    cubes = three(window)
    window.click("tagSelected")
    assert not window.find("tagSave").isEnabled()
    window.find("addTags").setText("kept, #old")
    window.click("removeTag-food")
    window.click("tagSave")
    window.until(lambda: all("kept" in window.memos.get(cube.id).tags for cube in cubes))
    assert [window.memos.get(cube.id).tags for cube in cubes] == [
        ("kept", "old"),
        ("kept", "old"),
        ("home", "kept", "old"),
    ]


def test_a_date_for_many_and_away_again(start: Start) -> None:
    window = start()
    cubes = three(window)
    pick(window, "expireSelected", "At a date")
    window.find("expiryDate").setDate(QDate.currentDate().addDays(3))
    window.click("dateSave")
    window.until(lambda: all(window.memos.get(cube.id).expires_at for cube in cubes))
    assert window.toast() == "Set the expiry date of 3 memories."
    window.until(lambda: window.seen("expireSelected"))
    pick(window, "expireSelected", "Never")
    window.until(lambda: not any(window.memos.get(cube.id).expires_at for cube in cubes))
    window.until(lambda: window.seen("expireSelected"))
    pick(window, "expireSelected", "Now")
    window.until(lambda: states(window, cubes) == {"expired"})


def test_many_are_moved_to_another_space(start: Start) -> None:
    window = start()
    cubes = three(window)
    other = window.memos.remember("The report is due in May.")
    from memos_core import moving

    window.memos.change_many(moving("work"), [other.id])
    window.until(lambda: window.main.memories.model.rowCount() == 4)
    window.until(lambda: window.find("selectedCount").text() == "3 selected")
    window.click("moveSelected")
    field = window.find("spaceField")
    assert [field.itemText(number) for number in range(field.count())] == ["Work", "New space …"]
    window.click("spaceSave")
    window.until(lambda: {window.memos.get(cube.id).namespace for cube in cubes} == {"work"})
    assert window.toast() == "Moved 3 memories to Work."


def test_merging_shows_all_offeredand_says_why_it_cannot_be_done(start: Start) -> None:
    window = start()
    old = window.memos.remember("I have a boat.", occurred_at=dt.datetime(2024, 5, 1, tzinfo=dt.UTC), tags=["sea"])
    new = window.memos.remember("My boat is blue and old.", occurred_at=dt.datetime(2025, 5, 1, tzinfo=dt.UTC))
    browsing(window, 2)
    mark(window, [old, new])
    window.click("mergeSelected")
    dialog = window.dialog("mergeDialog")
    words = " ".join(item.text() for item in dialog.findChildren(QLabel))
    assert old.text in words and new.text in words and "1 May 2024" in words and "#sea" in words
    result = window.find("mergeText")
    assert result.toPlainText() == new.text
    window.click("useText-1")
    assert result.toPlainText() == old.text
    window.memos.freeze(old.id)
    window.click("mergeAccept")
    window.until(lambda: "frozen" in window.find("mergeError").text())
    window.memos.freeze(old.id, False)
    result.setPlainText("I have a blue, old boat.")
    window.click("mergeAccept")
    window.until(lambda: window.main.memories.inspector.cube is not None)
    one = window.main.memories.inspector.cube
    assert one is not None and one.text == "I have a blue, old boat." and set(one.supersedes) == {old.id, new.id}
    assert states(window, [old, new]) == {"merged"}
    window.click("toastAction")
    window.until(lambda: states(window, [old, new]) == {"activated"})


def test_forgetting_many_asks_once_and_really_forgets(start: Start) -> None:
    window = start()
    cubes = three(window)
    mark(window, cubes[:2])
    window.until(lambda: window.find("selectedCount").text() == "2 selected")
    window.qtbot.keyClick(window.find("memoryTable"), Qt.Key.Key_Delete)
    dialog = window.dialog("confirmDialog")
    words = " ".join(item.text() for item in dialog.findChildren(QLabel))
    assert "Forget 2 memories?" in words and "cannot be undone" in words and "history" in words
    window.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    window.until(lambda: not window.seen("confirmDialog"))
    assert window.memos.browse().total == 3
    window.click("forgetSelected")
    window.click("confirmAction")
    window.until(lambda: texts(window) == {"The spare key is with Ada."})
    window.until(lambda: window.toast() == "2 memories forgotten for good.")
    window.until(lambda: window.seen("memorySearch"))


def test_many_are_forgotten_as_one_action_with_one_preview(start: Start) -> None:
    window = start()
    window.memos.remember_many([Note(text=f"Note number {n}", type=SemanticType.FACT) for n in range(60)])
    browsing(window, 60)
    window.find("memoryTable").selectAll()
    window.until(lambda: window.find("archiveSelected").isEnabled())
    window.main.memories._act_on_many("forget")
    dialog = window.dialog("confirmDialog")
    said = "\n".join(item.text() for item in dialog.findChildren(QLabel))
    assert "These 60 memories and their history are removed" in said and "This cannot be undone." in said
    assert not window.seen("forgetMessages")  # they were not told in messages
    window.click("confirmAction")
    window.until(lambda: window.memos.browse().total == 0)
    window.until(lambda: window.toast() == "60 memories forgotten for good.")
    assert len(window.memos.audit.search(verb="forget")) == 1


def test_what_was_told_in_a_chat_can_be_removed_from_it_too(start: Start) -> None:
    window = start()
    window.say("My dog is called Biscuit. I live in Porto.")
    browsing(window, 2)
    mark(window, list(window.memos.browse()))
    window.until(lambda: window.find("archiveSelected").isEnabled())
    window.main.memories._act_on_many("forget")
    dialog = window.dialog("confirmDialog")
    said = lambda: "\n".join(item.text() for item in dialog.findChildren(QLabel) if item.isVisible())  # noqa: E731
    assert "stay readable" in said()
    window.click("forgetMessages")
    window.until(lambda: "are blanked in" in said() and "stay readable" not in said())
    window.click("confirmAction")
    window.until(lambda: window.toast() == "2 memories forgotten for good.")
    chat = window.main.chat
    assert [message.text for message in window.memos.conversations.messages(chat.current)] == ["(forgotten)"] * 2
    window.until(lambda: [item.text for item in chat.transcript.messages] == ["(forgotten)"] * 2)


def test_all_of_thousands_are_selected_and_archived(start: Start) -> None:
    window = start()
    window.memos.remember_many([Note(text=f"Note number {n}", type=SemanticType.FACT) for n in range(2_000)])
    browsing(window, 2_000)
    table = window.find("memoryTable")
    window.qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.find("selectedCount").text() == "2,000 selected"
    window.until(lambda: window.find("archiveSelected").isEnabled())
    assert len(window.main.memories.model._pages.asked) < 10
    assert not window.find("mergeSelected").isEnabled()
    window.click("archiveSelected")
    window.until(lambda: window.memos.browse(state="archived").total == 2_000)
    window.until(lambda: window.toast() == "Archived 2,000 memories.")


def test_what_an_action_came_to_is_said_in_words() -> None:
    cube = MemCube(text="x", state=State.ARCHIVED)

    def said(count: int) -> str:
        return f"Archived {count}."

    assert outcome_in_words(said, 1, Changed([cube], [], 1)) == "Archived 1."
    assert outcome_in_words(said, 3, Changed([], [], None)) == "Nothing was changed. 3 were like that already."
    skipped = [Skipped("a", "It is frozen."), Skipped("b", "It is frozen."), Skipped("c", "It is merged.")]
    assert outcome_in_words(said, 4, Changed([cube], skipped, 1)) == (
        "Archived 1. 3 were left as they were: It is frozen. It is merged."
    )
