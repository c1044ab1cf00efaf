"""The filters of the memory browser: the panel, the pills, and what is hidden by default."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt

from app.memory_browser.query import Choice, Query, choices_of, in_words
from memos_core import SemanticType, moving
from tests.app.browsing import Start, browsing, close_panel, contradict, filter_by, texts


def test_turns_of_conversations_are_hidden_until_they_are_asked_for(start: Start) -> None:
    window = start()
    window.memos.remember("I have a boat.")
    window.memos.remember("Well, hello there.", type="episode")
    browsing(window, 1)
    assert texts(window) == {"I have a boat."}
    filter_by(window, "types-episode")
    window.until(lambda: texts(window) == {"Well, hello there."})
    filter_by(window, "types-fact")
    window.until(lambda: texts(window) == {"I have a boat.", "Well, hello there."})


def test_every_semantic_type_can_be_chosen() -> None:
    every = Query().where().types
    assert {*every, "episode"} == set(SemanticType) and "episode" not in every


def test_conflict_expiry_pin_and_sensitivity(start: Start) -> None:
    window = start()
    memos = window.memos
    red, blue = memos.remember("The car at work is red."), memos.remember("The car at work is blue.")
    memos.remember("I am allergic to walnuts.", pinned=True)
    soon = dt.datetime.now(dt.UTC) + dt.timedelta(days=5)
    memos.remember("The parcel is at the neighbour's.", expires_at=soon)
    memos.remember("The passport is good for years.", expires_at=soon + dt.timedelta(days=90))
    browsing(window, 5)
    contradict(window, red, blue)
    for choice, wanted in (
        ("conflicting", {red.text, blue.text}),
        ("expiring", {"The parcel is at the neighbour's."}),
        ("pinned", {"I am allergic to walnuts."}),
        ("sensitivities-sensitive", {"I am allergic to walnuts."}),
    ):
        filter_by(window, choice)
        window.until(lambda wanted=wanted: texts(window) == wanted)
        window.click(f"filtered-{choice}")
        window.until(lambda: window.main.memories.model.rowCount() == 5)
    assert not window.seen("clearPills")


def test_counts_follow_the_other_filters_and_what_is_empty_is_not_offered(start: Start) -> None:
    window = start()
    memos = window.memos
    memos.remember("I like tea.", type="preference", tags=["food"])
    memos.remember("I like plums.", type="preference", tags=["food", "fruit"])
    memos.remember("The plums are in the cellar.", type="fact", tags=["fruit"])
    browsing(window, 3)
    window.click("filterButton")
    assert window.find("choice-types-preference").text().endswith(" 2")
    assert not window.seen("choice-pinned") and not window.seen("choice-kinds")
    window.click("choice-tags-fruit")
    window.until(lambda: window.find("choice-types-preference").text().endswith(" 1"))
    window.click("choice-types-fact")
    window.until(lambda: texts(window) == {"The plums are in the cellar."})
    # A type's count is what choosing it as well would add, so the chosen one doesn't hide it.
    assert window.find("choice-types-preference").text().endswith(" 1")
    window.click("clearChoices")
    window.until(lambda: window.main.memories.model.rowCount() == 3)
    assert not window.find("choice-types-fact").isChecked()
    close_panel(window)


def test_spaces_are_offered_where_there_are_several(start: Start) -> None:
    window = start()
    report, tea = window.memos.remember("The report is due in May."), window.memos.remember("I like tea.")
    browsing(window, 2)
    window.click("filterButton")
    window.until(lambda: window.seen("choice-types-preference"))
    assert not window.seen("choice-spaces")
    close_panel(window)
    window.memos.change_many(moving("work"), [report.id])
    filter_by(window, "spaces-work")
    window.until(lambda: texts(window) == {report.text})
    filter_by(window, "spaces-work", "spaces-personal")
    window.until(lambda: texts(window) == {tea.text})


def test_a_hint_leads_to_what_contradicts_itself(start: Start) -> None:
    window = start()
    red, blue = window.memos.remember("The boat is red."), window.memos.remember("The boat is blue.")
    window.memos.remember("I like tea.")
    browsing(window, 3)
    assert not window.seen("conflictHint")
    contradict(window, red, blue)
    window.click("reviewConflicts")
    window.until(lambda: texts(window) == {red.text, blue.text})
    window.until(lambda: not window.seen("conflictHint"))
    window.memos.keep_all(red.id)
    window.until(lambda: window.seen("clearFilters"))
    window.click("clearFilters")
    window.until(lambda: window.main.memories.model.rowCount() == 3)
    assert not window.seen("conflictHint")


def test_typing_in_the_table_searches(start: Start) -> None:
    window = start()
    window.memos.remember("I like tea.")
    window.memos.remember("My boat is blue.")
    browsing(window, 2)
    table = window.find("memoryTable")
    table.setFocus()
    window.qtbot.keyClick(table, Qt.Key.Key_B)
    search = window.find("memorySearch")
    window.qtbot.keyClicks(search, "oat")
    assert search.text() == "boat"
    window.until(lambda: texts(window) == {"My boat is blue."})


def test_a_choice_is_made_and_taken_back() -> None:
    query = Query().with_choice(Choice("types", "fact"), True).with_choice(Choice("types", "event"), True)
    query = query.with_choice(Choice("pinned"), True)
    assert choices_of(query) == [Choice("pinned"), Choice("types", "fact"), Choice("types", "event")]
    assert [in_words(choice) for choice in choices_of(query)] == ["Pinned", "Fact", "Event"]
    query = query.with_choice(Choice("types", "fact"), False).with_choice(Choice("pinned"), False)
    assert query == Query(types=("event",)) and query.filtered
    assert query.with_choice(Choice("types", "event"), False) == Query()
