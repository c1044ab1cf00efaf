"""Shared spaces in the window: publishing, following, new offers, decisions, pairing, leaving."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from app.desk.places import MEMORIES, SETTINGS
from app.memory_browser.memories_page import NEEDS_YOU
from memos_core import MemoryFilter, MemOS
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel
from tests.test_secrets import Kept

Start = Callable[..., Window]
EGGS = "The dough needs two eggs."


@pytest.fixture(autouse=True)
def with_keyring() -> Iterator[Kept]:
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "shared"
    place.mkdir()
    return place


@pytest.fixture
def ann(tmp_path: Path, with_keyring: Kept) -> Iterator[MemOS]:
    """The profile of another person, who has a space with a recipe."""
    memos = MemOS.open(tmp_path / "ann", "ann", backend=ScriptedModel())
    memos.namespaces.create("recipes")
    memos.remember(EGGS, namespace="recipes")
    yield memos
    memos.close()


def settings(window: Window) -> None:
    window.main.show_view(SETTINGS)
    window.main.settings_view._scroll.ensureWidgetVisible(window.main.settings_view.sharing)


def words(window: Window, name: str) -> str:
    return "\n".join(item.text() for item in window.find(name).findChildren(QLabel))


def card(window: Window) -> str:
    return "\n".join(item.text() for item in window.main.settings_view.sharing.findChildren(QLabel) if item.isVisible())


def test_a_space_is_published_with_what_is_ticked(start: Start, folder: Path) -> None:
    window = start()
    window.memos.namespaces.create("recipes")
    window.memos.remember(EGGS, namespace="recipes")
    sick = window.memos.remember("I have diabetes and take insulin.", namespace="recipes")
    settings(window)
    window.click("publishASpace")
    dialog = window.dialog("publishDialog")
    assert not window.find("publishSave").isEnabled()
    dialog._space.setCurrentIndex(1)
    tick = window.find(f"publishTick-{sick.id}", QCheckBox)
    assert not tick.isChecked()
    dialog._folder.field.setText(str(folder))
    dialog._name.setText("Ben")
    window.click("publishSave")
    window.until(lambda: "You publish 1 memory" in card(window))
    (shared,) = window.memos.store.list()
    assert shared.published == 1
    window.click(f"leaveShared-{shared.id}")
    assert "removed from the folder" in words(window, "confirmDialog")
    window.click("confirmAction")
    window.until(lambda: not window.memos.store.list())
    assert list(folder.iterdir()) == []


def test_what_is_new_needs_the_person_and_is_taken_with_one_undo(start: Start, folder: Path, ann: MemOS) -> None:
    ann.store.publish("recipes", folder)
    window = start()
    settings(window)
    window.click("followAFolder")
    dialog = window.dialog("followDialog")
    dialog._folder.field.setText(str(folder))
    tick = window.find("followTick", QCheckBox)
    assert tick.text() == "Recipes of ann · 1 memory" and tick.isChecked()
    window.click("followSave")
    window.until(lambda: "Recipes · 1 new" in card(window))
    assert window.memos.browse(where=MemoryFilter(namespaces="recipes")).total == 0
    window.click("seeNew")
    offers = window.dialog("offersDialog")
    assert EGGS in "\n".join(item.text() for item in offers.findChildren(QLabel))
    window.click("takeOffers")
    window.until(lambda: window.memos.browse(where=MemoryFilter(namespaces="recipes")).total == 1)
    window.until(lambda: "In step" in card(window))
    assert window.toast() == "Took 1 memory."
    window.click("toastAction")
    window.until(lambda: window.memos.browse(where=MemoryFilter(namespaces="recipes")).total == 0)


def test_it_stands_among_what_needs_the_person(start: Start, folder: Path, ann: MemOS) -> None:
    ann.store.publish("recipes", folder)
    window = start()
    shared = window.memos.store.subscribe(folder)
    needs = window.main.memories_page.needs_you
    window.until(lambda: needs._shown is not None and needs._shown.decisions == 1)
    window.main.show_view(MEMORIES)
    window.main.memories_page.show_view(NEEDS_YOU)
    assert "1 new thing in Recipes" in words(window, f"shared-{shared.id}")
    window.click(f"seeShared-{shared.id}")
    window.click("dismissOffers")
    window.until(lambda: needs._shown.decisions == 0)
    window.until(lambda: window.toast() == "Left as it is here.")
    window.click("toastAction")
    window.until(lambda: needs._shown.decisions == 1)


def test_what_was_withdrawn_is_forgotten_or_kept(start: Start, folder: Path, ann: MemOS) -> None:
    ann.store.publish("recipes", folder)
    window = start()
    shared = window.memos.store.subscribe(folder)
    window.memos.store.take(shared.id)
    ann.forget(ann.browse(where=MemoryFilter(namespaces="recipes"))[0].id)
    window.memos.store.look()
    settings(window)
    window.click("seeNew")
    assert "Forgotten there" in words(window, "offersDialog") and not window.find("takeOffers").isEnabled()
    window.click("forgetOffers")
    window.until(lambda: window.seen("confirmDialog"))
    window.click("confirmAction")
    window.until(lambda: window.memos.browse(where=MemoryFilter(namespaces="recipes")).total == 0)


def test_another_computer_is_paired_and_a_new_key_taken_by_hand(
    start: Start, folder: Path, ann: MemOS, with_keyring: Kept
) -> None:
    ann.store.publish("recipes", folder)
    window = start()
    window.memos.store.subscribe(folder)
    settings(window)
    window.click("pairWith")
    code = window.find("pairCode", QLabel).text()
    assert len(code.replace(" ", "")) == 20
    window.click("pairSave")
    window.until(lambda: "your own computer" in card(window))
    mine = {key: value for key, value in with_keyring.kept.items() if "ann" not in key[1]}
    with_keyring.kept.clear()
    with_keyring.kept.update(mine)
    ann.remember("The oven is slow.", namespace="recipes")
    ann.store.look()
    window.click("lookAtShared")
    window.until(lambda: "has another key than before" in card(window))
    window.click("acceptKey")
    assert "by a way other than this folder" in words(window, "confirmDialog")
    window.click("confirmAction")
    window.until(lambda: "has another key" not in card(window))
    assert "your own computer" not in card(window)  # this was true of the old key only
