"""The memory browser: viewing, filtering, changing, forgetting and undoing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.desk.places import MEMORIES
from app.memory_browser.actions import MemoryActions
from app.memory_browser.model import ABOUT, COLUMNS, FROM, KIND, LAST_USED, MEMORY, SORT_FIELDS, STATE, TYPE, USED
from app.theme.tokens import PAGE_EDGE, RAIL_WIDTH
from app.undoable import take_back
from memos_core import MemCube, MemOS, Note, SemanticType, StorageFull
from tests.app.browsing import Start, browsing, choose, column, filter_by, pick, shown
from tests.support import inside
from tests.support.scripted import ScriptedModel


def test_an_empty_store_says_how_memories_come_about_and_one_can_be_added_by_hand(start: Start) -> None:
    window = browsing(start())
    window.until(lambda: any("No memories yet" in i.text() for i in window.main.findChildren(QLabel) if i.isVisible()))
    kinds = [i.text() for i in window.find("kindsOfMemory").findChildren(QLabel) if i.property("role") == "strong"]
    assert kinds == ["Written down", "Kept ready", "Learned"]
    window.click("addMemoryButton")
    window.find("memoryText").setPlainText("My dentist is Dr. Varga.")
    window.find("memoryTags").setText("health, teeth")
    window.find("memoryPinned").setChecked(True)
    window.click("memorySave")
    window.until(lambda: window.main.memories.model.rowCount() == 1)
    (cube,) = window.memos.browse()
    assert (cube.text, cube.tags, cube.pinned) == ("My dentist is Dr. Varga.", ("health", "teeth"), True)
    assert window.toast() == "Remembered."
    window.click("toastAction")
    window.until(lambda: window.main.memories.model.rowCount() == 0)


def test_search_filters_and_sorting(start: Start) -> None:
    window = start()
    memos = window.memos
    for text, kind, tags in (
        ("I take my coffee with oat milk.", "preference", ["food"]),
        ("My boat lies in Leixões.", "fact", ["boat"]),
        ("Walnuts make me ill.", "fact", ["food"]),
    ):
        memos.remember(text, type=kind, tags=tags)
    memos.archive(memos.browse("boat")[0].id)
    browsing(window, 3)
    assert [window.main.memories.model.headerData(i, Qt.Orientation.Horizontal) for i in range(10)] == [
        str(column) for column in COLUMNS
    ]
    search = window.find("memorySearch")
    window.qtbot.keyClicks(search, "coff")
    window.until(lambda: column(window, MEMORY) == ["I take my coffee with oat milk."])
    window.qtbot.keyClicks(search, "xyz")
    window.until(lambda: window.seen("clearFilters"))
    window.click("clearFilters")
    window.until(lambda: window.main.memories.model.rowCount() == 3)
    pick(window, "stateFilter", "Archived")
    window.until(lambda: column(window, MEMORY) == ["My boat lies in Leixões."])
    pick(window, "stateFilter", "All states")
    filter_by(window, "tags-food")
    window.until(lambda: window.main.memories.model.rowCount() == 2)
    filter_by(window, "types-preference")
    window.until(lambda: column(window, MEMORY) == ["I take my coffee with oat milk."])
    window.click("filtered-types-preference")
    window.until(lambda: window.main.memories.model.rowCount() == 2)
    window.click("clearPills")
    window.until(lambda: window.main.memories.model.rowCount() == 3)
    header = window.main.memories.table.horizontalHeader()
    header.sectionClicked.emit(MEMORY)
    window.until(lambda: column(window, MEMORY) == sorted(column(window, MEMORY)))
    header.sectionClicked.emit(MEMORY)
    window.until(lambda: column(window, MEMORY) == sorted(column(window, MEMORY), reverse=True))
    inside.ledger(memos).used([(memos.browse("boat")[0].id, 0.5)])
    for number in SORT_FIELDS:
        header.sectionClicked.emit(number)
    header.sectionClicked.emit(USED)
    window.until(lambda: column(window, MEMORY)[0] == "My boat lies in Leixões.")
    assert column(window, STATE)[0] == "Archived"


def test_the_table_shows_what_matters_to_a_person_and_details_on_demand(start: Start, tmp_path: Path) -> None:
    window = start(ScriptedModel("Noted."))
    window.say("My sister Katarina lives in Riga.")
    window.memos.remember("My dog is called Biscuit.")
    letter = tmp_path / "letter.txt"
    letter.write_text("The notice period is eleven weeks.")
    window.memos.import_document(letter)
    browsing(window, 3)
    window.main.memories._close_inspector()
    table = window.main.memories.table
    window.until(lambda: not table.isColumnHidden(ABOUT) and not table.isColumnHidden(FROM))
    rows = {row[0]: row[1:] for row in zip(*(column(window, number) for number in (MEMORY, ABOUT, FROM)), strict=True)}
    assert "Katarina" in rows["My sister Katarina lives in Riga."][0]
    assert rows["My sister Katarina lives in Riga."][1] == "Chat"
    assert rows["The notice period is eleven weeks."] == ("", "letter.txt")
    assert all(table.isColumnHidden(number) for number in (KIND, USED, LAST_USED, STATE))
    window.click("tableDetails")
    assert not any(table.isColumnHidden(number) for number in (TYPE, STATE, USED, LAST_USED))
    assert window.main._place.value("memoryDetails", type=bool)
    window.click("tableDetails")
    assert table.isColumnHidden(USED)


def test_the_inspector_shows_every_header_field_the_source_and_the_history(start: Start) -> None:
    window = start(ScriptedModel("Noted."))
    window.say("My dog is called Biscuit.")
    conversation = window.main.chat.current
    (cube,) = window.memos.browse()
    window.click("newChatButton")
    browsing(window, 1)
    choose(window, cube)
    window.until(lambda: any("remembered" in item.text() for item in window.seen("version")))
    text = shown(window)
    for name in set(MemCube.model_fields) - {"text"}:
        assert name.replace("_", " ").capitalize() in text, name
    assert 'You, in "My dog is called Biscuit"' in text
    window.click("allDetails")
    window.click("openMessage")
    window.until(lambda: window.main.chat.isVisible() and window.main.chat.current == conversation)
    window.until(lambda: len(window.main.chat.transcript.messages) == 2)


def test_edit_pin_archive_activate_and_undo(start: Start) -> None:
    window = start()
    cube = window.memos.remember("My dog is called Biscuit.")
    browsing(window, 1)
    choose(window, cube)
    window.click("inspectorEdit")
    window.find("memoryText").setPlainText("My dog is called Rex.")
    window.click("memorySave")
    window.until(lambda: "Now · edited" in [item.text() for item in window.seen("version")])
    window.click("inspectorPin")
    window.until(lambda: window.memos.get(cube.id).pinned)
    window.until(lambda: window.find("inspectorPin").text() == "Unpin")
    window.click("inspectorArchive")
    window.until(lambda: window.memos.get(cube.id).state == "archived")
    window.until(lambda: window.find("inspectorArchive").text() == "Activate")
    assert not window.find("inspectorExpire").isEnabled()
    window.click("inspectorArchive")
    window.until(lambda: window.memos.get(cube.id).state == "activated")
    for _ in range(4):
        before = window.memos.last_operation()
        window.click("undoButton")
        window.until(lambda before=before: window.memos.last_operation() != before)
        window.until(lambda: window.main.memories._undo.isEnabled())
    window.until(lambda: window.memos.get(cube.id).text == "My dog is called Biscuit.")
    assert not window.memos.get(cube.id).pinned
    window.until(lambda: "My dog is called Biscuit." in column(window, MEMORY))


def test_expire_now_and_at_a_date_and_keep(start: Start) -> None:
    window = start()
    cube = window.memos.remember("The boat inspection is in April.")
    browsing(window, 1)
    choose(window, cube)
    pick(window, "inspectorExpire", "At a date")
    day = QDate.currentDate().addDays(9)
    window.find("expiryDate").setDate(day)
    window.click("dateSave")
    window.until(lambda: window.memos.get(cube.id).expires_at is not None)
    expires = window.memos.get(cube.id).expires_at
    assert expires is not None
    assert expires.astimezone().date() == dt.date(day.year(), day.month(), day.day())
    window.until(lambda: "expires in 9 days" in column(window, 4))
    pick(window, "inspectorExpire", "Never")
    window.until(lambda: window.memos.get(cube.id).expires_at is None)
    pick(window, "inspectorExpire", "Now")
    window.until(lambda: window.memos.get(cube.id).state == "expired")
    assert window.memos.recall("boat inspection") == []
    window.until(lambda: window.toast() == "Expired.")
    window.click("toastAction")
    window.until(lambda: window.memos.get(cube.id).state == "activated")


def test_forgetting_says_what_it_removes_and_cancel_is_the_default(start: Start) -> None:
    window = start()
    cube = window.memos.remember("My dog is called Biscuit.")
    browsing(window, 1)
    choose(window, cube)
    window.click("inspectorForget")
    dialog = window.dialog("confirmDialog")
    words = " ".join(item.text() for item in dialog.findChildren(QLabel))
    assert "My dog is called Biscuit." in words and "cannot be undone" in words and "history" in words
    window.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    window.until(lambda: not window.seen("confirmDialog"))
    assert window.memos.get(cube.id) == cube
    window.click("inspectorForget")
    window.click("confirmAction")
    window.until(lambda: window.main.memories.model.rowCount() == 0)
    assert window.memos.browse().total == 0
    assert window.toast() == "Forgotten for good."


def test_a_memory_that_was_replaced_leads_to_what_replaced_it(start: Start) -> None:
    window = start()
    old = window.memos.remember("I live in Lisbon.")
    new = window.memos.remember("I moved to Porto.")
    browsing(window, 2)
    choose(window, old)
    window.until(lambda: "Superseded" in shown(window))
    window.click(f"linked-{new.id}")
    window.until(lambda: window.main.memories.inspector.cube.id == new.id)  # type: ignore[union-attr]


def test_thousands_of_memories_are_fetched_page_by_page(start: Start) -> None:
    window = start()
    window.memos.remember_many([Note(text=f"Note number {number}", type=SemanticType.FACT) for number in range(2_000)])
    browsing(window, 2_000)
    model, table = window.main.memories.model, window.main.memories.table
    assert len(model._pages.asked) < 5
    table.scrollToBottom()
    window.until(lambda: model.index(1_999, MEMORY).data())
    assert len(model._pages.asked) < 10


def test_an_edit_of_what_was_changed_meanwhile_opens_again_with_what_was_written(start: Start) -> None:
    window = browsing(start())
    cube = window.memos.remember("My dog is called Biscuit.")
    choose(window, cube)
    window.click("inspectorEdit")
    window.memos.edit(cube.id, text="My dog is called Bo.")
    window.find("memoryText").setPlainText("My dog is called Rex.")
    window.click("memorySave")
    reason = window.find("memoryNotSaved")
    assert "My dog is called Bo." in reason.text() and "while you were editing" in reason.text()
    assert window.find("memoryText").toPlainText() == "My dog is called Rex."
    window.click("memorySave")
    window.until(lambda: window.memos.get(cube.id).text == "My dog is called Rex.")


def test_a_new_memory_that_cannot_be_saved_opens_again_with_all_that_was_chosen(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = browsing(start())
    window.memos.namespaces.create("work")

    def full(*_: object, **__: object) -> None:
        raise StorageFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(MemOS, "remember", full)
        window.click("addMemoryButton")
        window.until(lambda: window.seen("memoryDialog"))
        window.find("memoryText").setPlainText("My dentist is Dr. Varga.")
        window.find("memoryTags").setText("health, teeth")
        kind, space = window.find("memoryType", QComboBox), window.find("memorySpace", QComboBox)
        kind.setCurrentIndex(kind.findData("fact"))
        space.setCurrentIndex(space.findData("work"))
        window.find("memoryPinned").setChecked(True)
        window.click("memorySave")
        window.until(lambda: window.seen("memoryNotSaved"))
        assert window.find("memoryNotSaved").text() == "The disk is full."
    window.click("memorySave")
    window.until(lambda: window.memos.browse().total == 1)
    (cube,) = window.memos.browse()
    assert (cube.text, cube.tags, cube.namespace, cube.pinned, cube.type) == (
        "My dentist is Dr. Varga.", ("health", "teeth"), "work", True, "fact",
    )  # fmt: skip


def test_what_can_be_undone_is_where_another_change_stands_in_the_way_of_the_rest(start: Start) -> None:
    window = browsing(start())
    first, second = (window.memos.remember(text) for text in ("I ski.", "I live in Porto."))
    window.memos.edit(first.id, text="I ski in winter.")
    actions = window.main.memories.findChild(MemoryActions)
    assert actions is not None and first.operation is not None and second.operation is not None
    take_back(window.engine, actions, actions.toast.emit, first.operation, second.operation)
    window.until(lambda: "The rest could not be undone: That memory was changed again since." in window.toast())
    assert [cube.text for cube in window.memos.browse()] == ["I ski in winter."]
    window.click("toastAction")
    window.until(lambda: window.toast().startswith("Done again"))
    assert window.memos.browse().total == 2


def test_title_and_tools_begin_at_one_edge(start: Start) -> None:
    window = start()
    window.memos.remember("My dog is called Biscuit.")
    window.main.show_view(MEMORIES)
    browser = window.main.memories

    def left(widget: QWidget) -> int:
        return widget.mapTo(window.main, QPoint(0, 0)).x()

    edge = RAIL_WIDTH + PAGE_EDGE
    assert left(browser.title) == left(window.find("memorySearch")) == edge
    window.click("timelineViewButton")
    assert left(window.find("timelineToday")) == edge


def test_a_small_window_with_the_inspector_still_imports(start: Start) -> None:
    window = start()
    cube = window.memos.remember("My dog is called Biscuit.")
    window.main.resize(900, 600)
    window.main.show_view(MEMORIES)
    window.main.memories.select(cube.id)
    window.until(lambda: window.seen("inspectorEdit"))
    assert window.seen("importButton") and window.seen("addMemoryButton") and window.seen("undoButton")
