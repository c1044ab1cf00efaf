"""Files in the composer of a chat: chosen or dropped, previewed, sent with a message, and cited."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QMenu, QWidget

from app.chat.queue import Queued
from app.chat.spaces import Chosen
from app.chat.transcript import Talk
from memos_core import MemOS, Progress
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
NOTICE = "The notice period of the flat is eleven weeks, says Ottilie Krämer."


def written(folder: Path, name: str, text: str = NOTICE) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def words(widget: QWidget) -> str:
    return "\n".join(item.text() for item in widget.findChildren(QLabel) if item.isVisible())


def drop(window: Window, place: QPoint, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.main, QDragEnterEvent(place, *held))
    QApplication.sendEvent(window.main, QDropEvent(place, *held))


def above_the_composer(window: Window) -> QPoint:
    return QPoint(window.main.width() // 2, window.main.height() - 60)


def choose(window: Window, menu: str, action: str) -> None:
    shown: QMenu = window.find(menu, QMenu)
    (wanted,) = [item for item in shown.actions() if item.objectName().startswith(action)]
    wanted.trigger()
    shown.close()


def test_chosen_files_are_read_with_the_message_and_cited(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start(ScriptedModel("Ottilie Krämer says eleven weeks."))
    path = written(tmp_path, "contract.txt")
    window.qtbot.keyClick(window.main.chat.composer.editor, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    dialog = window.dialog("attachDialog")
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.reject()
    chip = window.find("attachedFile")
    window.until(lambda: "1 passage" in words(chip))
    assert window.memos.browse().total == 0  # nothing is imported before the message is sent
    window.say("What is the notice period?")
    window.until(window.idle)
    assert window.seen("attachedFile") == []
    window.until(lambda: window.find("chatDocuments").text() == "1 document")
    conversation = window.main.chat.current
    assert window.memos.conversations.get(conversation).documents == ("contract.txt",)
    assert window.memos.activation.documents.list() == []
    window.until(lambda: window.seen("usedMemory"))
    card = window.find("usedMemory")
    assert "contract.txt" in words(card) and "eleven weeks" in words(card)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    window.click("openDocument")
    window.until(lambda: opened == [str(path)])
    path.unlink()
    window.click("openDocument")
    window.until(lambda: "no longer in" in window.toast())


def test_dropped_below_they_go_to_the_chat_and_above_into_memory(start: Start, tmp_path: Path) -> None:
    window = start()
    path = written(tmp_path, "contract.txt")
    drop(window, above_the_composer(window), path)
    chip = window.find("attachedFile")
    window.until(lambda: "1 passage" in words(chip))
    window.click("removeAttached")
    window.until(lambda: not window.seen("attachedFile"))
    drop(window, QPoint(window.main.width() // 2, 40), path)
    window.dialog("importDialog").reject()
    assert window.memos.browse().total == 0


def test_kept_in_memory_and_each_chat_has_its_own(start: Start, tmp_path: Path) -> None:
    window = start()
    drop(window, above_the_composer(window), written(tmp_path, "contract.txt"))
    window.click("attachedMode")
    choose(window, "modeMenu", "keepInMemory")
    assert "Keep in memory" in window.find("attachedMode").text()
    window.until(lambda: "1 passage" in words(window.find("attachedFile")))
    window.say("Here is the contract.")
    window.until(window.idle)
    assert [document.name for document in window.memos.activation.documents.list()] == ["contract.txt"]
    drop(window, above_the_composer(window), written(tmp_path, "other.txt", "Something else."))
    window.find("attachedFile")
    first = window.main.chat.current
    window.main.chat.new_chat()
    window.until(lambda: not window.seen("attachedFile"))
    window.main.chat.open_conversation(first)
    window.find("attachedFile")
    window.main.chat.new_temporary_chat()
    window.until(lambda: not window.seen("attachedFile") and not window.seen("attachFiles"))


def test_what_cannot_be_read_is_said_before_it_is_sent(start: Start, tmp_path: Path) -> None:
    window = start()
    broken = written(tmp_path, "broken.pdf", "nothing of the kind")
    drop(window, above_the_composer(window), broken, written(tmp_path, "contract.txt"))
    window.until(lambda: any("damaged, or not a PDF" in words(chip) for chip in window.seen("attachedFile")))
    window.until(lambda: any("1 passage" in words(chip) for chip in window.seen("attachedFile")))
    window.write("What is in it?")
    window.until(lambda: "broken.pdf cannot be read" in window.toast())
    assert window.main.chat.composer.text() == "What is in it?"
    window.qtbot.mouseClick(window.find("removeAttached-1"), Qt.MouseButton.LeftButton)
    window.click("sendButton")
    window.until(window.idle)
    assert window.memos.conversations.get(window.main.chat.current).documents == ("contract.txt",)


def test_an_encoding_that_is_not_clear_is_asked_about(start: Start, tmp_path: Path) -> None:
    window = start()
    path = tmp_path / "name.txt"
    path.write_bytes("Škoda".encode("iso8859-2"))
    drop(window, above_the_composer(window), path)
    window.click("attachedEncoding")
    choose(window, "encodingMenu", "encoding-ISO-8859-2")
    window.until(lambda: "1 passage" in words(window.find("attachedFile")))
    window.say("What is this?")
    window.until(window.idle)
    assert [cube.text for cube in window.memos.browse(type="document")] == ["Škoda"]


def test_an_unclear_encoding_in_the_import_dialog(start: Start, tmp_path: Path) -> None:
    window = start()
    path = tmp_path / "name.txt"
    path.write_bytes("Škoda".encode("iso8859-2"))
    window.main.memories.import_files([path])
    dialog = window.dialog("importDialog")
    window.until(lambda: "Which of these reads right?" in words(dialog))
    assert not window.find("importAccept").isEnabled()
    (right,) = [item for item in window.seen("importEncoding") if item.accessibleName() == "ISO-8859-2: Škoda"]
    window.qtbot.mouseClick(right, Qt.MouseButton.LeftButton)
    window.until(lambda: window.find("importAccept").isEnabled())
    window.click("importAccept")
    window.until(lambda: [cube.text for cube in window.memos.browse()] == ["Škoda"])


def test_the_documents_of_a_chat_can_be_imported_where_they_are_chosen(start: Start, tmp_path: Path) -> None:
    window = start()
    window.click("chatDocuments")
    dialog = window.dialog("documentsDialog")
    window.until(lambda: "No documents are remembered yet" in words(dialog))
    window.click("documentsImport")
    files = window.dialog("importFiles")
    assert isinstance(files, QFileDialog)
    files.filesSelected.emit([str(written(tmp_path, "contract.txt"))])
    files.reject()
    window.dialog("importDialog")
    window.click("importAccept")
    box = window.find("document", QCheckBox)
    assert box.text() == "contract.txt" and box.isChecked()  # it is ticked, because it was imported from this dialog
    window.click("documentsSave")
    window.until(lambda: window.find("chatDocuments").text() == "1 document")


def test_what_is_sent_before_the_engine_is_there_keeps_its_files_and_its_spaces(start: Start, tmp_path: Path) -> None:
    window = start(ScriptedModel("Eleven weeks."), opened=False)
    chat = window.main.chat
    chat.composer.files.add([written(tmp_path, "contract.txt")])
    window.until(lambda: "1 passage" in words(window.find("attachedFile")))
    chat.header.spaces._choose(Chosen((), "personal"))
    window.write("How long is the notice period?")
    assert "Next: How long is the notice period?" in words(window.find("queue"))
    assert "with 1 file" in words(window.find("queue"))
    window.write("And the deposit?")  # this message waits behind the first
    window.open()
    window.until(lambda: chat.replies.idle and len(chat.transcript.messages) == 4)
    talk = window.memos.conversations.get(chat.current)
    assert (talk.reads, talk.documents) == ((), ("contract.txt",))
    first, _, second, _ = window.memos.conversations.messages(talk.id)
    assert [file.name for file in first.files] == ["contract.txt"] and second.text == "And the deposit?"


def test_spaces_chosen_for_a_message_without_files_are_kept_until_the_engine_is_there(start: Start) -> None:
    window = start(opened=False)
    window.main.chat.header.spaces._choose(Chosen((), "*none"))
    window.write("My dog is called Biscuit.")
    window.open()
    window.until(window.idle)
    talk = window.memos.conversations.get(window.main.chat.current)
    assert (talk.reads, talk.writes) == ((), "*none") and window.memos.browse().total == 0


def test_messages_whose_files_are_still_read_are_drafts_when_the_profile_closes(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start(ScriptedModel("Good morning."))
    chat, begun = window.main.chat, window.main.chat.current
    reading = threading.Semaphore(0)

    def for_ever(*_: object, progress: Progress, **__: object) -> None:
        reading.release()
        while True:
            progress.step("Reading", 0, 1)
            time.sleep(0.01)

    monkeypatch.setattr(MemOS, "attach_document", for_ever)

    def send(text: str) -> None:
        chat.composer.files.add([written(tmp_path, "contract.txt")])
        window.until(lambda: chat.composer.files.ready and not chat.composer.files.waits)
        window.write(text)
        window.until(lambda: reading.acquire(blocking=False))

    send("What does it say?")
    window.click("newChatButton")
    send("And the deposit?")
    chat.flush(stays=True)  # as hiding the window does
    assert chat.composer.files.giving and chat.composer.text() == ""
    window.close()
    window = start()
    assert window.main.chat.composer.text() == "And the deposit?"
    assert window.memos.conversations.get(begun).draft == "What does it say?"


def test_what_was_sent_to_a_profile_that_never_opened_is_there_again(start: Start) -> None:
    window = start(opened=False)
    window.write("My dog is called Biscuit.")
    window.main.chat.composer.set_text("And my cat")
    window.close()
    assert start().main.chat.composer.text() == "My dog is called Biscuit.\n\nAnd my cat"


def begun_with_a_file(start: Start, folder: Path) -> Window:
    """A window with a chat of one exchange, and a file chosen for its next message."""
    window = start(ScriptedModel("Good morning."))
    window.say("Hello")
    window.until(window.idle)
    files = window.main.chat.composer.files
    files.add([written(folder, "contract.txt")])
    window.until(lambda: files.ready and not files.waits)
    return window


def test_files_of_messages_that_wait_are_there_again_after_only_the_profile_was_closed(
    start: Start, tmp_path: Path
) -> None:
    window = begun_with_a_file(start, tmp_path)
    chat, talk = window.main.chat, Talk(window.main.chat.current)
    chat.waiting.hold(talk, Queued("What does it say?"))
    chat._closing()  # as when a backup is restored
    window.until(lambda: window.memos.conversations.get(talk.id).draft == "What does it say?")
    assert window.seen("attachedFile") == []
    chat.open_conversation(talk.id)
    window.until(lambda: chat.composer.text() == "What does it say?" and len(window.seen("attachedFile")) == 1)


def test_files_that_were_read_just_before_their_message_became_a_draft_go_with_it(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    was_read, attach = threading.Event(), MemOS.attach_document

    def told(*given: Any, **options: Any) -> Any:
        attached = attach(*given, **options)
        was_read.set()
        return attached

    monkeypatch.setattr(MemOS, "attach_document", told)
    window = begun_with_a_file(start, tmp_path)
    chat, talk = window.main.chat, Talk(window.main.chat.current)
    window.write("What does it say?")
    assert was_read.wait(60)  # the window has not heard of it yet
    chat.waiting.flush(left=True)
    window.until(lambda: not chat.composer.files.giving)
    assert chat.composer.files.can_go(talk.id)
