"""The map of the memories: showing, searching, moving by keys, and opening a memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from app.desk.places import CHAT, MEMORIES
from app.memory_browser.memories_page import LIST, MAP, TIMELINE
from app.memory_map.canvas import MapCanvas
from tests.app.conftest import Window
from tests.support.people import life
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
PRESENT = dt.datetime.now().astimezone()


def mapped(window: Window, points: int) -> MapCanvas:
    """Open the map and wait until it shows so many points."""
    window.main.show_view(MEMORIES)
    window.click("mapViewButton")
    canvas = window.main.memories_page.map.canvas
    window.until(lambda: len(canvas._points) == points)
    return canvas


def said(window: Window) -> str:
    return "\n".join(item.text() for item in window.main.memories_page.map.findChildren(QLabel) if item.isVisible())


def number_of(canvas: MapCanvas, words: str) -> int:
    return next(number for number, point in enumerate(canvas._points) if words in point.text)


def test_a_click_on_a_point_opens_its_memory_beside_the_map(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(40, PRESENT))
    canvas = mapped(window, 40)
    assert "40 memories" in said(window)
    point = canvas._points[17]
    window.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.position(17).toPoint())
    opened = canvas.current
    assert opened is not None and (opened.x, opened.y) == (point.x, point.y)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    window.until(lambda: window.main.memories.inspector.cube.id == opened.id)  # type: ignore[union-attr]
    assert canvas.isVisible()


def test_a_point_under_the_pointer_says_what_it_is(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(12, PRESENT))
    canvas = mapped(window, 12)
    before = canvas.grab().toImage()
    at = canvas.position(3).toPoint()
    window.qtbot.mouseMove(canvas, at + QPoint(60, 60))
    window.qtbot.mouseMove(canvas, at)
    window.until(lambda: canvas._hovered is not None)
    with_card: QImage = canvas.grab().toImage()
    assert with_card != before


def test_the_keys_go_from_point_to_point_and_a_screen_reader_is_told(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(60, PRESENT))
    canvas = mapped(window, 60)
    canvas.setFocus()
    assert canvas.accessibleDescription().startswith("60 memories in ")
    window.qtbot.keyClick(canvas, Qt.Key.Key_Right)
    first = canvas.current
    assert first is not None and first.text in canvas.accessibleDescription()
    window.qtbot.keyClick(canvas, Qt.Key.Key_Right)
    second = canvas.current
    assert second is not None and second.x > first.x
    window.qtbot.keyClick(canvas, Qt.Key.Key_Down)
    third = canvas.current
    assert third is not None and third.y > second.y
    window.qtbot.keyClick(canvas, Qt.Key.Key_Return)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    window.until(lambda: window.main.memories.inspector.cube.id == third.id)  # type: ignore[union-attr]
    window.qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.current is None


def test_every_point_can_be_reached_by_keys_within_its_reach(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(8, PRESENT))
    canvas = mapped(window, 8)
    reached: set[str] = set()
    for keys in ("RRRR", "LLLLLLLL", "UUUUUUUU", "DDDDDDDD", "RURURURU", "LDLDLDLD", "RDRDRDRD", "LULULULU"):
        for key in keys:
            name = {"R": Qt.Key.Key_Right, "L": Qt.Key.Key_Left, "U": Qt.Key.Key_Up, "D": Qt.Key.Key_Down}[key]
            window.qtbot.keyClick(canvas, name)
            if canvas.current is not None:
                reached.add(canvas.current.id)
    assert len(reached) == 8


def test_zooming_keeps_the_place_under_the_pointer_and_dragging_moves(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(30, PRESENT))
    canvas = mapped(window, 30)
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    place = canvas._place(middle)
    canvas.zoom_by(4, middle)
    assert abs(canvas._place(middle)[0] - place[0]) < 1e-6 and abs(canvas._place(middle)[1] - place[1]) < 1e-6
    before = canvas.position(0)
    start_at = next(
        QPoint(x, y)
        for x in range(60, canvas.width(), 20)
        for y in (80, 160, 240)
        if canvas.point_at(QPointF(x, y)) is None
    )
    window.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start_at)
    window.qtbot.mouseMove(canvas, start_at + QPoint(10, 0))
    window.qtbot.mouseMove(canvas, start_at + QPoint(30, 12))
    window.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start_at + QPoint(30, 12))
    assert (canvas.position(0) - before).manhattanLength() > 30
    assert canvas.current is None  # a drag opens nothing
    window.click("mapShowAll")
    assert canvas._zoom == 1
    window.click("mapZoomIn")
    assert canvas._zoom > 1
    window.click("mapZoomOut")
    assert canvas._zoom == 1


def test_searching_lets_the_others_fade_and_the_keys_skip_them(start: Start) -> None:
    window = start()
    for text in ("I love walnut cake.", "My boat lies in Leixões.", "We sold the walnut table.", "I sing in a choir."):
        window.memos.remember(text)
    canvas = mapped(window, 4)
    window.main.find_here()
    window.qtbot.keyClicks(window.find("mapSearch"), "WALNUT")
    window.until(lambda: "2 found" in said(window))
    texts = set()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right):
        window.qtbot.keyClick(canvas, key)
        assert canvas.current is not None
        texts.add(canvas.current.text)
    assert texts <= {"I love walnut cake.", "We sold the walnut table."}
    window.find("mapSearch").setText("submarine")
    window.until(lambda: "Nothing found" in said(window))
    window.find("mapSearch").clear()
    window.until(lambda: "4 memories" in said(window))


def test_the_map_says_why_there_is_none_and_is_drawn_when_there_can_be_one(start: Start) -> None:
    window = start()
    window.memos.remember("I sing in a choir.")
    window.main.show_view(MEMORIES)
    window.click("mapViewButton")
    window.until(lambda: "A few more memories, please" in said(window))
    window.memos.remember("My boat lies in Leixões.")
    window.memos.remember("I love walnut cake.")
    window.until(lambda: "3 memories" in said(window))


def test_memories_that_the_embedder_has_not_read_are_waited_for(start: Start) -> None:
    model = ScriptedModel(embedder=False)
    window = start(model)
    window.memos.remember("I sing in a choir.")
    window.main.show_view(MEMORIES)
    window.click("mapViewButton")
    window.until(lambda: "The map needs a moment" in said(window))
    assert "1 memory still to be read" in said(window)


def test_it_is_drawn_only_when_it_is_looked_at_and_something_has_changed(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(5, PRESENT))
    view = window.main.memories_page.map
    canvas = mapped(window, 5)
    points = canvas._points
    window.click("listViewButton")
    window.click("mapViewButton")
    assert canvas._points is points and not view._drawing
    window.click("listViewButton")
    window.memos.remember("I sing in a choir.")
    window.until(lambda: view._when_seen.stale)
    assert canvas._points is points
    window.click("mapViewButton")
    window.until(lambda: len(canvas._points) == 6)


def test_names_of_groups_never_cover_one_another(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(120, PRESENT))
    canvas = mapped(window, 120)
    for size in ((680, 480), (1280, 800)):
        window.main.resize(*size)
        boxes = canvas.name_boxes()
        assert len(boxes) >= 2
        for number, (_, box) in enumerate(boxes):
            assert not any(box.intersects(other) for _, other in boxes[number + 1 :])


def test_the_view_that_was_last_shown_comes_back_and_a_memory_from_a_chat_opens_in_the_list(start: Start) -> None:
    window = start()
    cube = window.memos.remember("I sing in a choir.")
    window.main.show_view(MEMORIES)
    assert window.main.memories_page.view == LIST
    window.click("timelineViewButton")
    window.close()
    window = start()
    assert window.main.memories_page.view == TIMELINE
    window.main.show_view(CHAT)
    window.main.chat.openMemory.emit(cube.id)
    assert window.main.memories_page.view == LIST
    window.until(lambda: window.main.memories.inspector.cube is not None)
    assert MAP == 2
