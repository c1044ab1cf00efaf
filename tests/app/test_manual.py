"""The manual: F1 opens it at the page of the view in use, over any dialog; links, search and pictures; its pages are those of the site."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.desk.places import ABOUT, ACTIVITY, ADAPTATION, AGENDA, CHAT, CONTEXTS, MEMORIES, MODELS, SETTINGS
from app.manual.help import DIALOG_PAGES
from app.manual.pages import CONTENTS, NO_PAGES, manual_folder, read_pages
from app.manual.rendering import anchor, as_html
from app.manual.window import NAME, ManualWindow
from app.memory_browser.memories_page import LIST, MAP, NEEDS_YOU, TIMELINE
from app.models.pages import INSTALLED, REMOTE
from app.theme.tokens import DARK, LIGHT
from tests.app.conftest import Window
from tools import shortcuts_page

Start = Callable[..., Window]
ROOT = Path(__file__).resolve().parents[2]
VIEWS = {
    CHAT: "chat", AGENDA: "your-day", ABOUT: "about-you", ACTIVITY: "activity", CONTEXTS: "contexts", ADAPTATION: "adaptation",
    SETTINGS: "settings",
}  # fmt: skip


def press(
    window: Window, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the window of a widget, once that window is active."""
    widget.window().activateWindow()
    window.until(widget.window().isActiveWindow)
    window.qtbot.keyClick(widget, key, modifiers)


def press_f1(window: Window, widget: QWidget) -> ManualWindow:
    """Press F1 over a widget, and wait for the manual."""
    press(window, widget, Qt.Key.Key_F1)
    found = window.find("manualWindow")
    assert isinstance(found, ManualWindow)
    return found


def test_f1_opens_the_page_of_the_view(start: Start) -> None:
    window = start()
    for number, page in VIEWS.items():
        window.main.show_view(number)
        assert press_f1(window, window.main).page == page
    for number, page in ((LIST, "memories"), (TIMELINE, "timeline"), (MAP, "map"), (NEEDS_YOU, "memories")):
        window.main.show_view(MEMORIES)
        window.main.memories_page.show_view(number)
        assert press_f1(window, window.main).page == page
    for number, page in ((INSTALLED, "models"), (REMOTE, "remote-models")):
        window.main.show_view(MODELS)
        window.main.models.show_part(number)
        assert press_f1(window, window.main).page == page
    manual = window.find("manualWindow")
    assert press_f1(window, manual.text).page == "index", "in the manual itself it leads to the contents"
    assert "The first ten minutes" in manual.text.toPlainText()


def test_f1_works_in_the_introduction_and_where_no_profile_opens(start: Start, home: Path) -> None:
    window = start(first_run=True)
    assert press_f1(window, window.main).page == "index"
    window.close()
    second = start(opened=False)
    second.engine.openFailed.emit("The profile is open in another program already.")
    assert press_f1(second, second.main).page == "troubleshooting"


def test_f1_works_in_a_dialog_that_locks_the_window(start: Start) -> None:
    window = start()
    window.main.show_view(MEMORIES)
    window.main.memories.actions_of_one.add()
    field = window.find("memoryText")
    window.until(lambda: QApplication.focusWidget() is field)
    manual = press_f1(window, field)
    assert manual.page == "memories"
    window.qtbot.mouseClick(window.find("manualContents"), Qt.MouseButton.LeftButton)
    window.until(lambda: manual.page == "index")
    field.window().reject()
    window.main.show_shortcuts()
    sheet = window.dialog("cheatSheet")
    assert press_f1(window, sheet).page == "shortcuts"
    sheet.accept()
    window.main.quick_question()
    assert press_f1(window, window.main.quick_ask.field).page == "your-day"
    window.main.quick_ask.close()


def test_links_and_back_and_search(start: Start) -> None:
    window = start()
    manual = press_f1(window, window.main)
    manual.text.anchorClicked.emit(QUrl("memories.md#forget"))
    assert manual.page == "memories" and manual.text.verticalScrollBar().value() > 0
    manual.text.anchorClicked.emit(QUrl("#needs-you"))
    assert manual.page == "memories"
    press(window, manual.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(window, manual.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    window.until(lambda: manual.page == "chat")
    search, pages = window.find("manualSearch", QLineEdit), window.find("manualPages", QListWidget)

    def listed() -> set[str]:
        return {pages.item(row).data(NAME) for row in range(pages.count())} - {None}

    window.qtbot.keyClicks(search, "tesseract")
    window.until(lambda: listed() == {"documents"})
    window.qtbot.keyClick(search, Qt.Key.Key_Return)
    window.until(lambda: manual.page == "documents" and manual.text.extraSelections())
    search.setText("zyxwvu")
    window.until(lambda: not listed())
    window.qtbot.keyClick(search, Qt.Key.Key_Escape)
    window.until(lambda: len(listed()) == len(read_pages(manual_folder())))


def test_pictures_fit_and_nothing_is_loaded_from_elsewhere(start: Start) -> None:
    window = start()
    manual = press_f1(window, window.main)
    manual.show_page("memories")
    bar = manual.text.verticalScrollBar()
    for width in (1200, 520):
        manual.resize(width, 700)
        window.until(lambda: manual.text.document().size().width() <= manual.text.viewport().width() + 1)
        window.until(lambda: abs(manual.text.document().size().height() - bar.maximum() - bar.pageStep()) <= 1)
    picture = QTextDocument.ResourceType.ImageResource.value
    assert manual.text.loadResource(picture, QUrl("https://example.org/a.png")) is None
    assert manual.text.loadResource(picture, QUrl("screenshots/memories-light.png")) is not None
    assert not window.seen("manualPages"), "a narrow window has the text alone"


def test_a_manual_that_did_not_come_along_says_so(tmp_path: Path) -> None:
    (page,) = read_pages(tmp_path).values()
    assert NO_PAGES() in page.text


def test_every_page_is_there_and_listed_in_the_same_order_on_the_site() -> None:
    site = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    listed = {group: [name.removesuffix(".md") for name in names] for one in site for group, names in one.items()}
    assert listed == {group(): list(names) for group, names in CONTENTS.items()}
    assert set(read_pages(manual_folder())) == {name for names in CONTENTS.values() for name in names}
    assert {file.stem for file in (ROOT / "docs").glob("*.md")} == set(read_pages(manual_folder()))


def test_the_pages_of_views_and_dialogs_are_there_with_their_headings(start: Start) -> None:
    pages = read_pages(manual_folder())
    for place in [*DIALOG_PAGES.values(), "memories#needs-you", "your-day#the-morning-brief"]:
        name, _, heading = place.partition("#")
        headings = [anchor(line.lstrip("# ")) for line in pages[name].text.splitlines() if line.startswith("#")]
        assert not heading or heading in headings, place
    source = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "app").rglob("*.py"))
    for name in DIALOG_PAGES:
        assert f'"{name}"' in source or f'"{name.removesuffix("Dialog")}"' in source, f"no dialog is called {name}"


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_a_heading_has_an_anchor_and_a_table_without_headings_none(palette: object) -> None:
    shown = as_html("# A `b` C!\n\n| | |\n| --- | --- |\n| x | y |\n\n| p | q |\n| --- | --- |\n| x | y |", palette)
    assert 'id="a-b-c"' in shown and shown.count("<thead>") == 1 and shown.count("<tbody>") == 2


def test_the_page_of_shortcuts_is_that_of_the_window(qtbot: QtBot, start: Start) -> None:
    window = start(opened=False)
    written = shortcuts_page.PAGE.read_text(encoding="utf-8")
    assert written == shortcuts_page.page(window.main.actions_of_all), "run: python -m tools.shortcuts_page"
