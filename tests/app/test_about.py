"""The page "What I know about you": its statements are read, corrected in place, acted on, copied and printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.about.model import SHOWN, rows_of, when_in_words
from app.about.printing import TITLE, as_html
from app.about.view import AboutView
from app.conflict_card import said
from app.desk.places import ABOUT, CHAT, MEMORIES
from app.memory_browser.diff import compare_headers
from app.memory_browser.model import note
from app.theme.paper import write_pdf
from memos_core import MemCube, MemOS, Note
from memos_core.days import TimePrecision, When, expiry
from tests.app.conftest import Window
from tests.support.people import life
from tests.support.zones import ZONES, in_zone

Start = Callable[..., Window]
PRESENT = dt.datetime.now().astimezone()


def knowing(window: Window, *texts: str) -> AboutView:
    """Remember these statements, and return the page once it shows them."""
    for text in texts:
        window.memos.remember(text)
    window.main.show_view(ABOUT)
    window.until(lambda: len(statements(window)) == len(texts))
    return window.main.about


def statements(window: Window) -> list[str]:
    return [row.text for row in window.main.about.model.rows if row.cube is not None]


def point_at(window: Window, text: str) -> MemCube:
    """Put the pointer over a statement, so that its buttons appear."""
    view = window.main.about
    row = next(number for number, row in enumerate(view.model.rows) if row.text == text)
    rect = view.list.visualRect(view.model.index(row))
    window.qtbot.mouseMove(view.list.viewport(), QPoint(4, 4))
    window.qtbot.mouseMove(view.list.viewport(), rect.center())
    window.until(lambda: view.list._delegate.active == row)
    cube = view.model.rows[row].cube
    assert cube is not None
    return cube


def pages_of(path: Path) -> list[str]:
    """The text of each page of a PDF, on one line."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def test_statements_stand_in_groups_and_a_secret_is_only_counted(start: Start) -> None:
    window = start()
    window.memos.remember("My bank PIN is 4711.")
    view = knowing(window, "My name is Nora.", "My dog is called Biscuit.", "I love hiking.")
    assert [row.title or row.text for row in view.model.rows] == [
        "You", "My name is Nora.", "Animals", "My dog is called Biscuit.", "What you like and dislike", "I love hiking.",
    ]  # fmt: skip
    words = " ".join(item.text() for item in view.findChildren(QLabel) if item.isVisible())
    assert "3 statements" in words and "1 secret is not shown" in words


def test_a_statement_is_corrected_in_place_and_the_change_can_be_taken_back(start: Start) -> None:
    window = start()
    view = knowing(window, "My dog is called Biscuit.")
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(1))
    window.qtbot.keyClick(view.list, Qt.Key.Key_Return)
    editor = window.find("aboutEditor", QPlainTextEdit)
    editor.setPlainText("My dog is called Rex.")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return)
    window.until(lambda: statements(window) == ["My dog is called Rex."])
    assert window.toast() == "Saved."
    window.click("toastAction")
    window.until(lambda: statements(window) == ["My dog is called Biscuit."])


def test_what_was_changed_meanwhile_is_not_written_over_and_what_was_written_is_kept(start: Start) -> None:
    window = start()
    view = knowing(window, "My dog is called Biscuit.")
    cube = view.model.rows[1].cube
    assert cube is not None
    window.memos.edit(cube.id, text="My dog is called Bo.")
    view.model.edited.emit(cube, "My dog is called Rex.")
    window.until(lambda: window.seen("memoryNotSaved"))
    assert "My dog is called Bo." in window.find("memoryNotSaved").text()
    assert window.find("memoryText").toPlainText() == "My dog is called Rex."
    assert window.memos.get(cube.id).text == "My dog is called Bo."
    window.click("memorySave")
    window.until(lambda: statements(window) == ["My dog is called Rex."])


def test_escape_leaves_it_as_it_was_and_changes_from_elsewhere_wait_for_the_editor(start: Start) -> None:
    window = start()
    view = knowing(window, "My dog is called Biscuit.")
    at = view.list.visualRect(view.model.index(1)).center()
    window.qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    window.qtbot.mouseDClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    editor = window.find("aboutEditor", QPlainTextEdit)
    editor.setPlainText("My dog is called Rex.")
    window.memos.remember("I love hiking.")
    window.qtbot.wait(500)
    assert statements(window) == ["My dog is called Biscuit."] and editor.isVisible()
    window.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    window.until(lambda: statements(window) == ["My dog is called Biscuit.", "I love hiking."])


def test_pin_archive_and_show_among_the_memories(start: Start) -> None:
    window = start()
    knowing(window, "My dog is called Biscuit.", "I love hiking.")
    cube = point_at(window, "I love hiking.")
    window.click("about-pin")
    window.until(lambda: window.memos.get(cube.id).pinned)
    window.until(lambda: any(row.cube is not None and row.cube.pinned for row in window.main.about.model.rows))
    point_at(window, "I love hiking.")
    window.click("about-archive")
    window.until(lambda: statements(window) == ["My dog is called Biscuit."])
    assert window.memos.get(cube.id).state == "archived"
    other = point_at(window, "My dog is called Biscuit.")
    window.click("about-open")
    window.until(lambda: window.main.shown == MEMORIES)
    shown = window.main.memories.inspector
    window.until(lambda: shown.cube is not None and shown.cube.id == other.id)


def test_forgetting_asks_first(start: Start) -> None:
    window = start()
    knowing(window, "My dog is called Biscuit.")
    point_at(window, "My dog is called Biscuit.")
    window.click("about-forget")
    window.dialog("confirmDialog")
    window.click("confirmCancel")
    assert statements(window) == ["My dog is called Biscuit."]
    window.qtbot.keyClick(window.main.about.list, Qt.Key.Key_Delete)
    window.click("confirmAction")
    window.until(lambda: statements(window) == [])
    assert window.memos.browse().total == 0


def test_a_long_group_is_shown_in_parts(start: Start) -> None:
    window = start()
    window.memos.remember_many([Note(text=f"I love dish number {n}.", type="preference") for n in range(130)])
    window.main.show_view(ABOUT)
    window.until(lambda: len(statements(window)) == SHOWN)
    view = window.main.about
    last = view.model.rows[-1]
    assert last.text == f"Show more ({130 - SHOWN})"
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(len(view.model.rows) - 1))
    window.qtbot.keyClick(view.list, Qt.Key.Key_Return)
    window.until(lambda: len(statements(window)) == 130)
    assert not view.model.rows[-1].more


def test_a_frozen_statement_cannot_be_edited(start: Start) -> None:
    window = start()
    cube = window.memos.remember("My name is Nora.")
    window.memos.freeze(cube.id)
    view = window.main.about
    window.main.show_view(ABOUT)
    window.until(lambda: statements(window) == ["My name is Nora."])
    assert not view.model.flags(view.model.index(1)) & Qt.ItemFlag.ItemIsEditable


def test_a_conflict_is_marked(memos: MemOS, tmp_path: Path) -> None:
    memos.remember("I have two brothers.")
    about = memos.about()
    (cube,) = (cube for group in about.groups for cube in group.cubes)
    marked = cube.model_copy(update={"conflicts_with": ("other",)})
    known = type(about)((type(about.groups[0])("you", "You", (marked,)),), 0)
    assert rows_of(known, PRESENT, {})[1].cube == marked
    assert "contradicts another memory" in as_html(known, PRESENT)


def test_where_nothing_is_known_it_invites_to_a_chat(start: Start) -> None:
    window = start()
    window.main.show_view(ABOUT)
    window.click("aboutStartChat")
    assert window.main.shown == CHAT


def test_it_can_be_taken_along_as_text(start: Start) -> None:
    window = start()
    knowing(window, "My name is Nora.")
    window.click("aboutCopy")
    assert QGuiApplication.clipboard().text() == "You\n- My name is Nora.\n"
    assert window.toast() == "Copied."


def test_on_paper_it_has_a_title_a_date_groups_and_page_numbers(start: Start, tmp_path: Path) -> None:
    window = start()
    window.memos.remember_many(life(150, PRESENT))
    window.memos.remember("I love <b>bold</b> & 'plain' words.")
    window.memos.remember("My bank PIN is 4711.")
    window.main.show_view(ABOUT)
    window.until(lambda: window.main.about._about is not None and window.main.about._about.count == 151)
    window.main.about.save_pdf(tmp_path / "me.pdf")
    assert window.toast() == "Saved as me.pdf."
    pages = pages_of(tmp_path / "me.pdf")
    whole = "\n".join(pages)
    assert len(pages) >= 3
    assert "What the assistant knows about you" in pages[0] and str(PRESENT.year) in pages[0]
    assert "151 statements" in pages[0] and "1 secret is not shown." in pages[0] and "4711" not in whole
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert "I love <b>bold</b> & 'plain' words." in whole
    for group in window.memos.about().groups:
        assert group.title in whole
        assert [cube.text for cube in group.cubes if cube.text not in whole] == []


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_claimed(start: Start, tmp_path: Path) -> None:
    window = start()
    knowing(window, "My name is Nora.")
    window.main.about.save_pdf(tmp_path / "nowhere" / "me.pdf")
    assert window.toast() == "me.pdf could not be written: No such file or directory."


def test_a_pdf_of_nothing_has_a_title(memos: MemOS, tmp_path: Path) -> None:
    write_pdf(TITLE(), as_html(memos.about(), PRESENT), tmp_path / "me.pdf")
    (page,) = pages_of(tmp_path / "me.pdf")
    assert "What the assistant knows about you" in page


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_is_shown_as_that_day_in_every_zone(zone: str) -> None:
    with in_zone("Asia/Tokyo"):
        exam = MemCube(text="My exam is on 3 March.", **When.day(dt.date(2026, 3, 3), None).fields())
        parcel = MemCube(text="The parcel is here.", **expiry(dt.date(2199, 1, 1)))
    trip = MemCube(text="We went away.", **When.day(dt.date(2026, 3, 1), None, TimePrecision.SEASON).fields())
    with in_zone(zone):
        present = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
        assert when_in_words(exam, present) == "3 March"
        assert when_in_words(exam, present.replace(year=2027)) == "3 March 2026"
        assert when_in_words(trip, present) == "spring 2026"
        assert said(exam) == "Added by hand, 3 March 2026"
        assert note(parcel) == "until 1 January 2199"
        undated = parcel.model_copy(update=expiry(None))
        assert compare_headers(undated, parcel) == [("Expires", "none", "1 January 2199")]
        moved = exam.model_copy(update=When.day(dt.date(2026, 3, 4), None).fields())
        assert compare_headers(exam, moved) == [("Time", "3 March 2026", "4 March 2026")]
