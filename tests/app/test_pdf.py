"""PDFs in the window: opened at the cited page with the passage marked; rotated, zoomed, opened in another program."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit

from app.desk.places import MEMORIES
from app.pdf.pages import PdfPages
from app.pdf.sheet import Sheet
from app.pdf.window import PdfWindow
from memos_core import InvalidInput
from tests.app.conftest import Window
from tests.support.files import scanned_page, write_pdf
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
LINES = ("Setup", "", "Plug the machine into the wall,", "and wait for the green light.", "", "Never open the lid.")


@pytest.fixture
def manual(tmp_path: Path) -> Path:
    pages = [("About this book",), LINES, *((f"Page number {number} of the book",) for number in range(3, 13))]
    return write_pdf(tmp_path / "manual.pdf", pages, [("Setup", 2)])


# -- pages ------------------------------------------------------------------------------------


def test_a_page_is_painted(manual: Path) -> None:
    pages = PdfPages(manual)
    assert pages.count == 12 and pages.size(1) == QSizeF(595, 842)
    image = pages.image(2, 2.0)
    assert (image.width(), image.height()) == (1190, 1684)
    colours = {image.pixelColor(x, y).lightness() for x in range(90, 400) for y in range(60, 240, 3)}
    assert min(colours) < 60 and max(colours) == 255
    assert "Plug the machine" in pages.text(2)
    pages.close()
    with pytest.raises(InvalidInput, match="was closed"):
        pages.image(1, 1.0)
    pages.close()


def test_a_passage_is_found_line_by_line_however_its_lines_were_joined(manual: Path) -> None:
    pages = PdfPages(manual)
    first, second = pages.places(2, "Plug the machine into the wall, and wait for the green light.")
    assert first.x() == pytest.approx(50, abs=2) and second.y() > first.y() and first.height() < 16
    # The text begins 42 points below the upper edge of the page, and each line is 14 points high.
    assert first.bottom() == pytest.approx(42 + 2 * 14, abs=5)
    assert pages.places(2, "Never open the lid.") != [] == pages.places(2, "Nothing of the kind stands here.")
    assert pages.places(2, "… wait for the GREEN light … never open the lid") != []  # pieces of the page


def test_a_page_that_is_turned_or_begins_elsewhere(manual: Path, tmp_path: Path) -> None:
    writer = PdfWriter()
    for _ in range(2):
        writer.add_page(PdfReader(manual).pages[1])
    writer.pages[0].rotate(90)
    writer.pages[1].mediabox.lower_left = (20, 0)
    writer.write(tmp_path / "turned.pdf")
    straight, turned = PdfPages(manual), PdfPages(tmp_path / "turned.pdf")
    (usual,) = straight.places(2, "Never open the lid.")
    (beside,) = turned.places(1, "Never open the lid.")
    assert beside.width() == pytest.approx(usual.height(), abs=1) and beside.y() == pytest.approx(usual.x(), abs=1)
    (moved,) = turned.places(2, "Never open the lid.")
    assert moved.x() == pytest.approx(usual.x() - 20, abs=1)


def test_what_cannot_be_opened_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="no longer in"):
        PdfPages(tmp_path / "none.pdf")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    with pytest.raises(InvalidInput, match="damaged, or not a PDF"):
        PdfPages(tmp_path / "broken.pdf")
    secret = write_pdf(tmp_path / "secret.pdf", [["Secret"]], password="open sesame")
    with pytest.raises(InvalidInput, match="protected by a password"):
        PdfPages(secret)


def test_a_scanned_page_has_no_words_to_mark(tmp_path: Path) -> None:
    pages = PdfPages(scanned_page(tmp_path / "scan.pdf", "THE VALVE IS OPEN"))
    assert pages.places(1, "The valve is open.") == [] and pages.text(1) == ""
    assert not pages.image(1, 1.0).isNull()


def test_several_threads_at_once(manual: Path) -> None:
    pages = PdfPages(manual)
    wrong = list[str]()

    def read(number: int) -> None:
        for page in range(1, 13):
            if pages.image(page, 0.5).isNull() or (page > 2 and f"number {page} " not in pages.text(page)):
                wrong.append(f"{number}: {page}")

    threads = [threading.Thread(target=read, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


# -- the window -------------------------------------------------------------------------------


def sheet(window: Window) -> Sheet:
    found = window.find("pdfPage", Sheet)
    assert isinstance(found, Sheet)
    return found


def cited(start: Start, manual: Path) -> Window:
    """A window in which a passage of the manual was used in a reply, and then opened from the panel."""
    window = start(ScriptedModel("Plug it in."))
    window.memos.import_document(manual)
    window.say("What do I plug in?")
    window.click("openDocument")
    window.until(lambda: sheet(window).accessibleName() == "Page 2 of 12")
    return window


def test_a_citation_opens_at_its_page_with_the_passage_marked(start: Start, manual: Path) -> None:
    window = cited(start, manual)
    page = sheet(window)
    assert page.marked().height() > 10 and "Plug the machine" in page.accessibleDescription()
    shown = window.find("pdfWindow", PdfWindow)
    assert shown.windowTitle() == "manual.pdf" and not shown.isModal()
    assert window.find("pdfPageNumber", QLineEdit).text() == "2"
    window.click("pdfAfter")
    window.until(lambda: page.accessibleName() == "Page 3 of 12")
    assert page.marked().isEmpty()
    window.click("pdfBefore")
    window.until(lambda: page.accessibleName() == "Page 2 of 12" and not page.marked().isEmpty())


def test_by_keys(start: Start, manual: Path) -> None:
    window = cited(start, manual)
    scroll, press = window.find("pdfScroll"), window.qtbot.keyClick
    page, shown = sheet(window), window.find("pdfWindow", PdfWindow)
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    press(scroll, Qt.Key.Key_PageDown)
    window.until(lambda: page.accessibleName() == "Page 3 of 12")
    press(scroll, Qt.Key.Key_PageUp)
    window.until(lambda: page.accessibleName() == "Page 2 of 12")
    field = window.find("pdfPageNumber", QLineEdit)
    press(shown, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    window.until(field.hasFocus)
    window.qtbot.keyClicks(field, "11")
    press(field, Qt.Key.Key_Return)
    window.until(lambda: page.accessibleName() == "Page 11 of 12")
    width = page.width()
    press(shown, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: page.width() > width)
    press(shown, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: page.width() == width)
    press(shown, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: not window.seen("pdfWindow"))


def test_it_is_opened_outside_and_once_only(start: Start, manual: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = cited(start, manual)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()) or True)
    window.click("openDocument")
    window.click("pdfOutside")
    window.until(lambda: opened == [str(manual)])
    assert len(window.seen("pdfWindow")) == 1


def test_from_the_memories_and_gone_with_the_profile(start: Start, manual: Path) -> None:
    window = start(ScriptedModel())
    cube = window.memos.import_document(manual)[1]
    window.main.show_view(MEMORIES)
    window.main.memories.select(cube.id)
    window.click("openFile")
    window.until(lambda: sheet(window).accessibleName() == "Page 2 of 12" and not sheet(window).marked().isEmpty())
    window.engine.closing.emit()
    window.until(lambda: not window.seen("pdfWindow"))


def test_a_file_that_cannot_be_opened_is_said_in_the_window(start: Start, manual: Path) -> None:
    window = start(ScriptedModel("Plug it in."))
    window.memos.import_document(manual)
    window.say("What do I plug in?")
    manual.write_bytes(b"nothing of the kind")
    window.click("openDocument")
    assert "manual.pdf is damaged, or not a PDF." in window.toast()
    assert window.seen("pdfWindow") == []


def test_the_sheet_is_wide_as_the_window(start: Start, manual: Path) -> None:
    window = cited(start, manual)
    shown, page = window.find("pdfWindow", PdfWindow), sheet(window)
    shown.resize(700, 600)
    window.until(lambda: abs(page.width() - window.find("pdfScroll").viewport().width()) <= 2)
    assert any(item.text().endswith("%") for item in shown.findChildren(QLabel))
