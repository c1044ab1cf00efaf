"""Importing documents in the window: dropping, previewing, importing, undoing, and the source of a passage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from app.desk.places import MEMORIES
from app.opening import open_outside
from memos_core import MemOS, StorageError, StorageFull
from tests.app.conftest import Window
from tests.support.files import write_pdf
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def manual(folder: Path) -> Path:
    return write_pdf(
        folder / "manual.pdf",
        [["Welcome to the pump."], ["Setup", "Plug it in and wait."]],
        [("Setup", 2)],
    )


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: Window, target: QWidget, data: QMimeData) -> bool:
    """Drag data over a widget and drop it if the widget accepts it; return whether it did."""
    arguments = (Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton)
    entered = QDragEnterEvent(QPoint(5, 5), *arguments, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, entered)
    if not entered.isAccepted():
        return False
    assert entered.dropAction() == Qt.DropAction.CopyAction
    QApplication.sendEvent(window.main, QDropEvent(QPoint(5, 5), *arguments, Qt.KeyboardModifier.NoModifier))
    return True


def words(widget: QWidget) -> str:
    return "\n".join(item.text() for item in widget.findChildren(QLabel))


def test_a_dropped_file_is_shown_imported_and_undone_in_one(start: Start, tmp_path: Path) -> None:
    window = start()
    assert drop(window, window.main.chat.composer.editor.viewport(), mime(manual(tmp_path)))
    dialog = window.dialog("importDialog")
    window.until(lambda: window.find("importAccept").isEnabled())
    text = words(dialog)
    assert "manual.pdf" in text and "PDF · 2 passages, from 2 pages" in text
    assert "Page 2 · Setup" in text and "Plug it in and wait." in text
    assert window.memos.browse().total == 0
    window.find("importTags").setText("pump, cellar")
    window.click("importAccept")
    window.until(lambda: window.toast() == "Imported manual.pdf: 2 passages.")
    cubes = window.memos.browse(type="document", tags=["pump", "cellar"])
    assert cubes.total == 2
    window.click("toastAction")
    window.until(lambda: window.memos.browse().total == 0)


def test_several_files_of_which_one_cannot_be_read(start: Start, tmp_path: Path) -> None:
    window = start()
    window.main.show_view(MEMORIES)
    note = tmp_path / "note.txt"
    note.write_text("The valve is behind the stairs.")
    broken = tmp_path / "broken.pdf"
    broken.write_text("nothing of the kind")
    assert drop(window, window.main.memories.table.viewport(), mime(note, broken, manual(tmp_path)))
    dialog = window.dialog("importDialog")
    assert dialog.windowTitle() == "Import 3 documents"
    window.until(lambda: "damaged, or not a PDF" in words(dialog))
    window.click("importAccept")
    window.until(lambda: window.toast() == "Imported 2 files: 3 passages.")
    window.until(lambda: window.main.memories.model.rowCount() == 3)
    window.click("toastAction")
    window.until(lambda: window.toast().startswith("Undone: importing “The valve"))
    assert window.memos.browse().total == 0
    window.click("toastAction")
    window.until(lambda: window.toast().startswith("Done again: importing “The valve"))
    assert window.memos.browse().total == 3
    window.click("toastAction")
    window.until(lambda: window.memos.browse().total == 0)


def test_what_is_imported_already_is_refused_and_a_changed_file_replaces_it(start: Start, tmp_path: Path) -> None:
    window = start()
    note = tmp_path / "note.txt"
    note.write_text("The valve is behind the stairs.")
    for text, said in (
        ("The valve is behind the stairs.", "Imported note.txt: 1 passage."),
        ("The valve is behind the stairs.", '"note.txt" is imported already (1 passage).'),
        ("The valve is under the sink.", "Imported note.txt: 1 passage. The older version (1 passage) is archived."),
    ):
        note.write_text(text)
        window.main.memories.import_files([note])
        window.click("importAccept")
        window.until(lambda said=said: window.toast() == said)
        window.until(lambda: not window.seen("importDialog"))


def test_nothing_can_be_imported_from_files_that_cannot_be_read(start: Start, tmp_path: Path) -> None:
    window = start()
    window.main.memories.import_files([tmp_path / "missing.txt"])
    dialog = window.dialog("importDialog")
    window.until(lambda: "There is no file" in words(dialog))
    assert not window.find("importAccept").isEnabled()
    window.click("importCancel")
    window.until(lambda: not window.seen("importDialog"))


def test_what_fails_for_one_file_keeps_the_others_and_is_said(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    files = [tmp_path / name for name in ("one.txt", "two.txt", "three.txt")]
    for file in files:
        file.write_text(f"The {file.stem} is behind the stairs.")
    read, take_in = MemOS.read_document, MemOS.import_document

    def unread(memos: MemOS, path: Path, *given: object) -> object:
        if path.name == "one.txt":
            raise StorageError("The disk reports an error.")
        return read(memos, path, *given)  # type: ignore[arg-type]

    def unsaved(memos: MemOS, path: Path, **given: object) -> object:
        if path.name == "three.txt":
            raise StorageFull("The disk is full.")
        return take_in(memos, path, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(MemOS, "read_document", unread)
    monkeypatch.setattr(MemOS, "import_document", unsaved)
    window.main.memories.import_files(files)
    dialog = window.dialog("importDialog")
    window.until(lambda: "The disk reports an error." in words(dialog))
    window.click("importAccept")
    window.until(lambda: window.toast() == "Imported two.txt: 1 passage. three.txt: The disk is full.")
    window.click("toastAction")
    window.until(lambda: window.memos.browse().total == 0)

    def broken(*_: object) -> object:
        raise RuntimeError

    monkeypatch.setattr(MemOS, "read_document", broken)
    with window.qtbot.capture_exceptions():
        window.main.memories.import_files(files[:1])
        window.until(lambda: "Something unexpected went wrong" in words(window.dialog("importDialog")))
    assert not window.find("importAccept").isEnabled()


def test_the_import_button_opens_a_choice_of_files(start: Start, tmp_path: Path) -> None:
    window = start()
    window.main.show_view(MEMORIES)
    window.click("importButton")
    chooser = window.find("importFiles", QFileDialog)
    assert "*.docx" in chooser.nameFilters()[0]
    chooser.filesSelected.emit([str(manual(tmp_path))])
    chooser.close()
    window.dialog("importDialog")
    window.until(lambda: window.find("importAccept").isEnabled())
    window.click("importCancel")


def test_what_is_no_local_file_is_not_taken_and_nothing_while_a_dialog_is_open(start: Start, tmp_path: Path) -> None:
    window = start()
    path = manual(tmp_path)
    text, link = QMimeData(), QMimeData()
    text.setText("some words")
    link.setUrls([QUrl("https://example.org/a.pdf")])
    assert not drop(window, window.main, text)
    assert not drop(window, window.main, link)
    window.main.show_view(MEMORIES)
    assert drop(window, window.main.memories.search_field, mime(path))
    window.dialog("importDialog")
    assert not drop(window, window.main, mime(path))  # no second import begins while the dialog is open
    window.click("importCancel")


def test_the_controls_of_the_dialog_have_names(start: Start, tmp_path: Path) -> None:
    window = start()
    window.main.memories.import_files([manual(tmp_path)])
    dialog = window.dialog("importDialog")
    controls = [item for kind in (QAbstractButton, QLineEdit) for item in dialog.findChildren(kind)]
    assert len(controls) == 3
    assert all(item.objectName() and item.accessibleName() for item in controls)
    window.click("importCancel")


def test_before_the_engine_is_open_a_dropped_file_is_not_lost_silently(start: Start, tmp_path: Path) -> None:
    window = start(opened=False)
    window.main.memories.import_files([manual(tmp_path)])
    assert "still starting" in window.toast()


def test_the_inspector_says_which_file_page_and_heading(start: Start, tmp_path: Path) -> None:
    window = start(ScriptedModel())
    cube = window.memos.import_document(manual(tmp_path))[1]
    window.main.show_view(MEMORIES)
    window.main.memories.select(cube.id)
    inspector = window.main.memories.inspector
    window.until(lambda: window.seen("version-0"))
    text = words(inspector)
    assert "manual.pdf" in text and "Page 2 · Setup" in text
    assert "imported" in window.find("version-0").text()
    assert not window.find("inspectorPin").isEnabled()
    (tmp_path / "manual.pdf").unlink()
    window.click("openFile")
    window.until(lambda: "manual.pdf is no longer in" in window.toast())


def test_a_program_is_shown_in_its_folder_and_not_opened(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    for name in ("water.py", "notes.md"):
        (tmp_path / name).write_text("print('The valve is open.')")
        open_outside(window.engine, str(tmp_path / name), opened.append, window.main)
        window.until(lambda name=name: len(opened) == (1 if name == "water.py" else 2))
    assert opened == [str(tmp_path), str(tmp_path / "notes.md")]


def test_a_reply_that_used_a_passage_names_its_source(start: Start, tmp_path: Path) -> None:
    window = start(ScriptedModel("Plug it in."))
    window.memos.import_document(manual(tmp_path))
    window.say("What do I plug in?")
    window.until(lambda: "manual.pdf · Page 2 · Setup" in words(window.main.chat.panel))
