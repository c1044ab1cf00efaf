"""The timeline: its rows, the line "Today", months, moving about, and opening a memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from app.desk.places import MEMORIES
from app.timeline.delegate import ROW_HEIGHT
from app.timeline.model import ROW, RowKind, month_in_words, rows_of
from app.timeline.view import TimelineView
from memos_core import Dated, Note
from tests.app.conftest import Window
from tests.support.people import life

Start = Callable[..., Window]
PRESENT = dt.datetime.now().astimezone()


def dated(*days: str) -> list[Dated]:
    return [Dated(f"id-{day}", dt.datetime.fromisoformat(day).astimezone()) for day in days]


def outline(items: list[Dated], present: str) -> list[str]:
    """Each row in one word: the day for the first memory of a day, "." for the others, with "+" for those ahead."""
    rows = rows_of(items, dt.datetime.fromisoformat(present).astimezone())
    names = {RowKind.TODAY: lambda row: "TODAY", RowKind.MONTH: lambda row: f"{month_in_words(row.at)} ({row.count})"}
    return [
        names[row.kind](row) if row.kind in names else f"{row.at.day if row.begins_day else '.'}{'+' * row.ahead}"
        for row in rows
    ]


def timeline(window: Window) -> TimelineView:
    window.main.show_view(MEMORIES)
    window.click("timelineViewButton")
    return window.main.memories_page.timeline


def test_what_is_ahead_stands_above_today_and_each_month_has_its_header() -> None:
    items = dated("2026-07-02", "2026-06-20", "2026-06-10T14:00", "2026-06-10T09:00", "2026-05-31", "2025-05-31")
    assert outline(items, "2026-06-15T12:00") == [
        "July 2026 (1)", "2+", "June 2026 (3)", "20+", "TODAY", "10", ".", "May 2026 (1)", "31", "May 2025 (1)", "31",
    ]  # fmt: skip


def test_today_is_there_whether_all_is_ahead_or_all_is_past() -> None:
    assert outline(dated("2026-06-20"), "2026-06-15") == ["June 2026 (1)", "20+", "TODAY"]
    assert outline(dated("2026-06-10"), "2026-06-15") == ["TODAY", "June 2026 (1)", "10"]
    assert outline([], "2026-06-15") == []


def test_a_click_opens_the_memory_and_its_text_is_shown(start: Start) -> None:
    window = start()
    past = window.memos.remember("I ran a marathon.", occurred_at=PRESENT - dt.timedelta(days=3))
    window.memos.remember("I fly to Rome.", occurred_at=PRESENT + dt.timedelta(days=3))
    view = timeline(window)
    window.until(lambda: view.model.rowCount() >= 4)
    row = next(number for number, row in enumerate(view.model.rows) if row.cube == past.id)
    index = view.model.index(row)
    window.until(lambda: index.data() == "I ran a marathon.")
    assert f"{(PRESENT - dt.timedelta(days=3)).day} " in index.data(Qt.ItemDataRole.AccessibleTextRole)
    at = view.list.visualRect(index).center()
    window.qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    window.until(lambda: window.main.memories.inspector.cube.id == past.id)  # type: ignore[union-attr]
    assert view.isVisible()


def test_months_and_today_can_be_gone_to_and_the_month_stays_on_top(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(300, PRESENT))
    view = timeline(window)
    window.until(lambda: view.model.rowCount() > 300)
    rows = view.model.rows
    today = next(number for number, row in enumerate(rows) if row.kind is RowKind.TODAY)
    assert view.list.visualRect(view.model.index(today)).top() >= ROW_HEIGHT
    window.click("timelineMonth")
    window.until(lambda: any(menu.objectName() == "timelineMonths" for menu in window.main.findChildren(QMenu)))
    menu = next(menu for menu in window.main.findChildren(QMenu) if menu.objectName() == "timelineMonths")
    year = next(action.menu() for action in menu.actions() if action.text() == str(PRESENT.year - 1))
    action = year.actions()[2]
    action.trigger()
    menu.close()
    top = view.list.indexAt(QPoint(4, 1)).data(ROW)
    assert action.text() == f"{top.at:%B} ({top.count:,})"
    sticky = view.list._month
    view.list.verticalScrollBar().setValue(view.list.verticalScrollBar().value() + 3 * ROW_HEIGHT)
    assert sticky._row is not None and month_in_words(sticky._row.at) == month_in_words(top.at)
    window.click("timelineToday")
    assert view.list.viewport().rect().contains(view.list.visualRect(view.model.index(today)))


def test_thousands_of_memories_are_fetched_page_by_page(start: Start) -> None:
    window = start()
    window.memos.remember_many(life(2_000, PRESENT))
    view = timeline(window)
    window.until(lambda: view.model.rowCount() > 2_000)
    assert view.model.pages_fetched < 4
    view.list.scrollToBottom()
    window.until(lambda: view.model.index(view.model.rowCount() - 1).data())
    assert view.model.pages_fetched < 8


def test_chats_are_shown_when_they_are_wanted(start: Start) -> None:
    window = start()
    window.memos.remember("I ran a marathon.")
    window.memos.remember_many([Note(text="And how was it?", speaker="assistant")])
    view = timeline(window)
    window.until(lambda: len([row for row in view.model.rows if row.cube]) == 1)
    window.click("timelineEpisodes")
    window.until(lambda: len([row for row in view.model.rows if row.cube]) == 2)


def test_it_follows_changes_and_says_when_it_is_empty(start: Start) -> None:
    window = start()
    view = timeline(window)
    window.until(lambda: any("Nothing has a time yet" in i.text() for i in view.findChildren(QLabel) if i.isVisible()))
    cube = window.memos.remember("I ran a marathon.")
    window.until(lambda: view.model.rowCount() == 3)
    window.memos.archive(cube.id)
    window.until(lambda: view.model.rowCount() == 0)
