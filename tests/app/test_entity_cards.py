"""Cards of people, animals, places and things: shown, renamed, merged, split, sorted, forgotten; and a name corrected in a chat."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QMenu, QWidget

from app.desk.places import ABOUT
from memos_core.plaintext.entities import Entity
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
KATARINA = ("My sister Katarina lives in Berlin.", "Katarina has twins.")


def showing(window: Window, *texts: str) -> None:
    """Remember these statements, and wait until the cards of what they mention are shown."""
    for text in texts:
        window.memos.remember(text)
    window.main.show_view(ABOUT)
    window.click("aboutCardsButton")
    window.until(lambda: bool(cards(window)) or not texts)


def cards(window: Window) -> dict[str, Entity]:
    return {one.title: one for one in window.main.about.cards.entities}


def words(window: Window) -> str:
    """All visible text on the cards."""
    return "\n".join(item.text() for item in window.main.about.cards.findChildren(QLabel) if item.isVisible())


def choose(window: Window, entity: Entity, name: str) -> None:
    """Choose an entry of the menu of a card."""
    window.click(f"entityMenu-{entity.id}")
    menu = window.find("entityMenu", QMenu)
    action = next(a for part in (menu, *menu.findChildren(QMenu)) for a in part.actions() if a.objectName() == name)
    assert action.isEnabled()
    menu.close()
    action.trigger()


def test_a_card_says_who_it_is_and_what_is_true_now(start: Start) -> None:
    window = start()
    showing(window, *KATARINA, "Our cat Pickle is old.")
    seen = words(window)
    assert "People" in seen and "Animals" in seen and "Places" in seen
    assert "Katarina" in seen and "sister" in seen and "Katarina has twins." in seen
    assert cards(window)["Pickle"].kind.value == "animal"


def test_a_card_is_renamed_and_that_is_taken_back(start: Start) -> None:
    window = start()
    showing(window, *KATARINA)
    window.click(f"renameEntity-{cards(window)['Katarina'].id}")
    field = window.find("entityName", QLineEdit)
    assert field.text() == "Katarina"
    field.clear()
    assert not window.find("renameSave").isEnabled()
    field.setText("Katarzyna")
    window.click("renameSave")
    window.until(lambda: "Katarzyna" in cards(window))
    assert window.toast() == "Katarina is Katarzyna now."
    window.click("toastAction")
    window.until(lambda: "Katarina" in cards(window))


def test_a_name_that_is_taken_is_told_and_can_be_kept_apart(start: Start) -> None:
    window = start()
    showing(window, "My sister Lena is a doctor.", "My friend Anna lives in Porto.")
    window.click(f"renameEntity-{cards(window)['Lena'].id}")
    assert not window.seen("entityApart", QCheckBox)
    window.find("entityName", QLineEdit).setText("Anna")
    window.find("entityApart", QCheckBox).click()
    window.click("renameSave")
    window.until(lambda: [one.name for one in window.main.about.cards.entities].count("Anna") == 2)


def test_a_card_to_merge_with_is_found_by_its_name(start: Start) -> None:
    window = start()
    showing(window, "My sister Lena is a doctor.", "My friend Anna lives in Porto.")
    choose(window, cards(window)["Lena"], "merge")
    others = window.find("entityOthers", QListWidget)
    others.setCurrentRow(0)
    window.find("entitySearch", QLineEdit).setText("anna")
    window.until(lambda: [others.item(n).isHidden() for n in range(others.count())].count(False) == 1)
    assert not window.find("mergeSave").isEnabled() or "Anna" in others.selectedItems()[0].text()


def test_that_statements_are_still_looked_at_is_said(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memos_core.plaintext.entities.finding.FEW", 0)
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    window = start()
    window.memos.remember("My sister is called Lena.")
    window.main.show_view(ABOUT)
    window.click("aboutCardsButton")
    window.until(lambda: window.main.about._no_cards.isVisible())
    assert window.main.about._no_cards.title.text() == "Looking at 1 statement …"
    window.main.about._say_why_no_cards(0)
    assert window.main.about._no_cards.title.text() == "No people, animals or places yet"


def test_two_cards_are_merged_and_split_again(start: Start) -> None:
    window = start()
    showing(window, "My sister Katarzyna lives in Berlin.", "My friend Kat passed her exam.")
    choose(window, cards(window)["Katarzyna"], "merge")
    others = window.find("entityOthers", QListWidget)
    (row,) = (n for n in range(others.count()) if others.item(n).text().startswith("Kat,"))
    others.setCurrentRow(row)
    window.click("mergeSave")
    window.until(lambda: any(len(one.statements) == 2 for one in cards(window).values()))
    one = next(one for one in cards(window).values() if len(one.statements) == 2)
    choose(window, one, "split")
    statements = window.find("entityStatements", QListWidget)
    assert not window.find("splitSave").isEnabled()
    statements.item(1).setCheckState(Qt.CheckState.Checked)
    window.click("splitSave")
    window.until(lambda: {"Katarzyna", "Kat"} <= cards(window).keys())


def test_what_is_none_loses_its_card(start: Start) -> None:
    window = start()
    showing(window, *KATARINA)
    choose(window, cards(window)["Berlin"], "classify-none")
    window.until(lambda: "Berlin" not in cards(window))
    window.click("toastAction")
    window.until(lambda: "Berlin" in cards(window))


def test_forgetting_a_card_asks_first(start: Start) -> None:
    window = start()
    showing(window, *KATARINA, "My brother Tom is a nurse.")
    choose(window, cards(window)["Katarina"], "forget")
    assert "2 memories" in " ".join(label.text() for label in window.dialog("confirmDialog").findChildren(QLabel))
    window.click("confirmCancel")
    choose(window, cards(window)["Katarina"], "forget")
    window.click("confirmAction")
    window.until(lambda: "Katarina" not in cards(window))
    assert [cube.text for cube in window.memos.browse()] == ["My brother Tom is a nurse."]


def test_long_names_and_a_small_window_leave_everything_in_reach(start: Start) -> None:
    window = start()
    showing(window, *KATARINA, f"My sister Lena {'Wolfeschlegel' * 5} lives in Bonn.")
    window.main.resize(680, 480)
    view = window.main.about.cards
    window.until(lambda: view._columns == 1)
    for card in view.findChildren(QWidget):
        if card.objectName().startswith("entity-") and card.isVisible():
            assert card.mapTo(view, card.rect().topRight()).x() <= view.width()


def test_where_nobody_was_spoken_of_it_says_so(start: Start) -> None:
    window = start()
    window.memos.remember("I love hiking.")
    showing(window)
    window.until(
        lambda: (
            "No people, animals or places yet" in [label.text() for label in window.seen("", QLabel)]
            or window.main.about._stack.currentWidget() is window.main.about._no_cards
        )
    )


def test_a_correction_stands_below_the_message_and_can_be_taken_back(start: Start) -> None:
    window = start(ScriptedModel("Katarina is your sister."))
    for text in KATARINA:
        window.memos.remember(text)
    window.say("Who is my sister?")
    window.say("its spelled Katarzyna")
    pill = window.find("undoCorrected")
    assert "Corrected: Katarina is Katarzyna now, in 2 memories" in [
        label.text() for label in window.seen("savedMemory")[-1].findChildren(QLabel)
    ]
    assert window.memos.entities.get("Katarzyna").roles == ("sister",)
    window.click(pill.objectName())
    window.until(lambda: any(one.name == "Katarina" for one in window.memos.entities.list()))
