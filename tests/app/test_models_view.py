"""The page "Models": installed and available models, adding, details and settings, deleting; with the real engine."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QPushButton

from app.desk.places import CHAT, MODELS, SETTINGS
from app.models.importing import one_of_each
from app.models.pages import GET, INSTALLED
from tests.app.conftest import Window
from tests.support.tiny_models import tiny_model, tiny_projector
from tests.support.web import web_server

Start = Callable[..., Window]


def models(window: Window, part: int = INSTALLED) -> Window:
    window.main.show_view(MODELS)
    window.main.models.show_part(part)
    return window


def said(window: Window) -> str:
    return "\n".join(item.text() for item in window.main.models.findChildren(QLabel) if item.isVisible())


@pytest.fixture
def model_file(tmp_path: Path) -> Path:
    """A real, tiny model file."""
    path = tmp_path / "elsewhere" / "Tiny Helper.gguf"
    path.parent.mkdir()
    return tiny_model(path, "llama")


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.main.dropEvent(event)


def add(window: Window, path: Path, choice: str = "useInPlace") -> str:
    """Add a model file by dropping it, and return its id."""
    before = {model.id for model in window.memos.models.installed()}
    drop(window, path)
    window.dialog("addModelDialog")
    window.click(choice)
    window.click("addModelSave")
    window.until(lambda: {model.id for model in window.memos.models.installed()} != before)
    (new,) = {model.id for model in window.memos.models.installed()} - before
    window.find(f"installed-{new}")
    return new


def test_the_starter_model_says_what_it_is(start: Start) -> None:
    window = models(start())
    window.until(lambda: "The starter model comes with the app" in said(window))
    assert "very small" in said(window)
    window.click("onlyStarterGet")
    assert window.main.models.get.isVisible()


def test_ctrl_7_shows_the_models(start: Start) -> None:
    window = start()
    window.qtbot.keyClick(window.main, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: window.main.shown == MODELS)


def test_a_dropped_file_is_used_where_it_lies_or_copied(start: Start, model_file: Path) -> None:
    window = start()
    window.main.show_view(CHAT)
    id = add(window, model_file)
    assert window.main.shown == MODELS
    assert window.memos.models.info(id).path == model_file
    copied = model_file.with_name("Another.gguf")
    copied.write_bytes(model_file.read_bytes())
    other = window.memos.models.info(add(window, copied, "copyModel"))
    assert other.path != copied and other.path.read_bytes() == copied.read_bytes()


def test_what_is_no_model_is_refused_in_words(start: Start, tmp_path: Path) -> None:
    window = models(start())
    broken = tmp_path / "notes.gguf"
    broken.write_text("these are notes")
    drop(window, broken)
    window.click("addModelSave")
    window.until(window.main.toast.isVisible)
    assert "notes.gguf" in window.toast() and "Traceback" not in window.toast()


def test_parts_of_one_model_are_asked_about_once_and_an_opened_file_is_used(start: Start, model_file: Path) -> None:
    parts = [Path(f"/m/big-0000{number}-of-00003.gguf") for number in (1, 2, 3)]
    assert one_of_each([*parts, model_file, Path("/n/big.gguf")]) == [parts[0], model_file, Path("/n/big.gguf")]
    window = start()
    window.main.open_files([model_file])
    window.toast()  # the message is shown once everything is done
    assert window.memos.settings.model == str(model_file)
    bad = model_file.with_name("notes.gguf")
    bad.write_text("no model")
    window.main.open_files([bad])
    window.until(lambda: "notes.gguf" in window.toast())
    assert window.memos.settings.model == str(model_file)


def test_a_missing_file_is_shown_with_what_to_do_and_can_be_removed(start: Start, model_file: Path) -> None:
    window = start()
    id = add(window, model_file)
    model_file.unlink()
    window.close()
    window = models(start())
    window.until(lambda: "Its file is no longer at" in said(window))
    assert not window.seen(f"useModel-{id}")
    window.click(f"removeModel-{id}")
    window.click("confirmAction")
    window.until(lambda: "Its file is no longer at" not in said(window))


def test_deleting_lists_what_else_goes_and_asks_first(start: Start, model_file: Path) -> None:
    window = start()
    id = add(window, model_file, "copyModel")
    path = window.memos.models.info(id).path
    window.click(f"moreModel-{id}")
    menu = window.find("installedMenu", QMenu)
    next(action for action in menu.actions() if action.text() == "Delete …").trigger()
    menu.close()
    dialog = window.dialog("confirmDialog")
    shown = [item.text() for item in dialog.findChildren(QLabel)]
    assert all(line in shown for line in window.memos.models.remove_preview(id))
    window.click("confirmCancel")
    assert path.exists()
    window.click(f"moreModel-{id}")
    menu = window.find("installedMenu", QMenu)
    next(action for action in menu.actions() if action.text() == "Delete …").trigger()
    menu.close()
    window.click("confirmAction")
    window.until(lambda: not path.exists())
    window.until(lambda: not window.seen(f"installed-{id}"))


def test_settings_of_a_model_are_kept_and_refused_in_words(start: Start, model_file: Path) -> None:
    window = start()
    id = add(window, model_file)
    window.click(f"modelDetails-{id}")
    window.dialog("modelDialog")
    threads = window.find("option-threads")
    assert threads.text() == "Auto"
    threads.setValue(1)
    window.click("saveModelOptions")
    window.until(lambda: window.memos.models.options(id).threads == 1)
    window.until(lambda: not window.seen("modelDialog"))
    window.click(f"modelDetails-{id}")
    window.dialog("modelDialog")
    batch = window.find("option-batch")
    batch.setValue(33)
    window.click("saveModelOptions")
    refused = window.find("modelOptionsRefused", QLabel)
    assert "32" in refused.text() and window.memos.models.options(id).batch is None
    batch.setValue(64)
    window.click("saveModelOptions")
    window.until(lambda: window.memos.models.options(id).batch == 64)


def test_what_a_model_sees_with_is_chosen_and_left_out_in_its_details(
    start: Start, model_file: Path, tmp_path: Path
) -> None:
    assert one_of_each([model_file, model_file.with_name("mmproj-F32.gguf")]) == [model_file]
    window = start()
    id = add(window, model_file)
    eye = tiny_projector(tmp_path / "mmproj-tiny.gguf")
    wide = tiny_projector(tmp_path / "mmproj-wide.gguf", width=96)

    def details() -> None:
        window.click(f"modelDetails-{id}")
        window.dialog("modelDialog")

    def choose(path: Path) -> None:
        dialog = window.find("eyeFile", QFileDialog)
        dialog.filesSelected.emit([str(path)])
        dialog.reject()

    details()
    window.click("chooseEye")
    choose(wide)
    refused = window.find("modelOptionsRefused", QLabel)
    window.until(lambda: "belongs to another model" in refused.text())
    window.click("chooseEye")
    choose(eye)
    window.until(lambda: window.memos.models.info(id).eye == eye)
    window.until(lambda: "Sees pictures" in said(window))
    details()
    window.click("noEye")
    window.until(lambda: window.memos.models.info(id).eye is None)
    details()
    window.click("eyeAgain")
    window.until(lambda: window.memos.models.options(id).eye is None)
    window.main.models.show_part(GET)
    offer = window.find("offer-catalogue-smolvlm-500m")
    assert "Sees pictures" in [item.text() for item in offer.findChildren(QLabel)]


def test_the_catalogue_is_searched_as_one_types_and_asks_nobody(start: Start) -> None:
    window = models(start(), GET)
    window.until(lambda: len(window.seen("offer")) > 5)
    field = window.find("modelSearch", QLineEdit)
    window.qtbot.keyClicks(field, "gemma")
    window.until(lambda: window.seen("offer") and all("gemma" in card.objectName() for card in window.seen("offer")))
    card = window.seen("offer")[0]
    fit = replace(card.offer.fit, verdict="does not fit", memory_free=1_000_000, why=("Nothing is free.",))
    card.show_offer(replace(card.offer, fit=fit))
    mark = card.findChild(QPushButton, f"verdict-catalogue-{card.offer.model.id}")
    assert mark.text() == "Does not fit" and mark.property("kind") == "danger"
    mark.click()
    texts = [item.text() for item in card.findChildren(QLabel) if item.isVisible()]
    assert any("1 MB are free" in text for text in texts) and any("Nothing is free." in text for text in texts)
    field.setText("nothing has this name")
    window.until(lambda: window.seen("noModelMatches"))
    assert not window.seen("hubResults")


def test_an_address_changes_what_the_button_does(start: Start) -> None:
    window = models(start(), GET)
    field, act = window.find("modelSearch", QLineEdit), window.find("searchHub", QPushButton)
    assert act.text() == "Search Hugging Face" and not act.isEnabled()
    field.setText("https://huggingface.co/owner/name/blob/main/model.gguf")
    assert act.text() == "Get from this address" and act.isEnabled()


def test_the_files_of_a_pasted_repository_are_shown_with_a_rough_verdict(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    with web_server() as web:
        monkeypatch.setenv("HF_ENDPOINT", web.address(""))
        files = [{"rfilename": f"mine-{name}.gguf", "size": size} for name, size in (("Q4_0", 1000), ("F16", 10**13))]
        told = {"id": "me/Mine-GGUF", "sha": "0" * 40, "siblings": files}
        web.serve("/api/models/me/Mine-GGUF/revision/main", json.dumps(told).encode(), kind="application/json")
        window = models(start(), GET)
        window.find("modelSearch", QLineEdit).setText(web.address("/me/Mine-GGUF"))
        window.click("searchHub")
        assert window.find("roughVerdict-mine-Q4_0.gguf", QLabel).text() == "Runs well"
        assert window.find("roughVerdict-mine-F16.gguf", QLabel).text() == "Does not fit"


def test_settings_lead_to_the_models(start: Start) -> None:
    window = start()
    window.main.show_view(SETTINGS)
    window.click("chooseModel")
    assert window.main.shown == MODELS
