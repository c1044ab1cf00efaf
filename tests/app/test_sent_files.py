"""The files of a sent message: shown as chips on it, also after a restart, with a note whether the model can see pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from tests.app.conftest import Window
from tests.support import inside
from tests.support.remote_server import RemoteServer, remote_server, say
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


@pytest.fixture
def server() -> Iterator[RemoteServer]:
    with remote_server(say("A red one.")) as served:
        yield served


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / "contract.txt"
    path.write_text("The notice period of the flat is eleven weeks.")
    return path


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    path = tmp_path / "cat & dog.png"
    Image.new("RGB", (400, 300), "red").save(path)
    return path


def chips(window: Window) -> list[str]:
    return [chip.text() for chip in window.seen("sentFile")]


def attach(window: Window, *paths: Path) -> None:
    window.main.chat.composer.files.add(list(paths))
    window.until(lambda: window.main.chat.composer.files.ready and not window.main.chat.composer.files.waits)


def files_as_mime(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def words(widget: QWidget) -> str:
    return "\n".join(item.text() for item in widget.findChildren(QLabel) if item.isVisible())


def test_chips_name_kind_and_size_and_open_the_file_also_after_a_restart(
    start: Start, contract: Path, cat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    attach(window, contract, cat)
    window.say("What is the notice period?")
    wanted = ["contract.txt   TXT · 1 KB", "cat && dog.png   PNG · 1 KB"]
    assert chips(window) == wanted
    assert window.seen("attachedFile") == []
    window.close()
    window = start()
    window.until(lambda: chips(window) == wanted)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()) or True)
    document, picture = window.seen("sentFile")
    assert document.accessibleName() == "Open contract.txt, TXT · 1 KB"
    document.click()
    window.until(lambda: opened == [str(contract)])
    cat.unlink()  # the message keeps its own copy
    picture.click()
    dialog = window.dialog("pictureDialog")
    assert "400 × 300 pixels" in words(dialog) and dialog.windowTitle() == "cat & dog.png"
    dialog.close()


def test_an_edited_message_keeps_its_chips_at_once(start: Start, contract: Path) -> None:
    window = start()
    attach(window, contract)
    window.say("What is the notice period?")
    message = window.main.chat.transcript.messages[0]
    window.main.chat._edit_message(message)
    window.say("And in a word?")
    assert chips(window) == ["contract.txt   TXT · 1 KB"]


def test_a_forgotten_file_has_no_name_any_more(start: Start, contract: Path) -> None:
    window = start()
    attach(window, contract)
    window.say("What is the notice period?")
    (message, _) = window.memos.transcript(window.main.chat.current)
    window.memos.forget(message.message.files[0].passage)
    window.main.chat.transcript.show_conversation(window.main.chat._talk)
    window.until(lambda: "A file that was forgotten" in words(window.main.chat.transcript))
    assert chips(window) == []


def test_a_model_of_this_computer_is_said_to_see_nothing(start: Start, cat: Path) -> None:
    window = start(ScriptedModel(lambda _: "I cannot see it."))
    attach(window, cat)
    name = window.memos.model_status.info
    assert name is not None
    chip = window.find("attachedFile")
    window.until(lambda: f"{name.name} cannot see it" in chip.accessibleName())
    window.click("attachFiles")
    dialog = window.dialog("attachDialog")
    assert isinstance(dialog, QFileDialog) and "*.png" in dialog.nameFilters()[0]
    dialog.reject()


def test_a_remote_model_that_sees_is_shown_it(start: Start, server: RemoteServer, cat: Path) -> None:
    window = start(real=True)
    window.memos.remotes.add("Eyes", server.address, "big-7b", context_tokens=32_768, sees=True)
    window.memos.remotes.use("Eyes")
    attach(window, cat)
    chip = window.find("attachedFile")
    window.until(lambda: "big-7b (Eyes) will see it" in chip.accessibleName())
    window.say("What is in it?")
    assert len(server.chats[-1].pictures) == 1
    window.memos.remotes.add("Eyes", server.address, "big-7b", context_tokens=32_768, sees=False)
    attach(window, cat)
    chip = window.find("attachedFile")
    window.until(lambda: "big-7b (Eyes) cannot see it" in chip.accessibleName())


def test_a_broken_picture_is_said_before_it_is_sent(start: Start, tmp_path: Path) -> None:
    window = start()
    (tmp_path / "broken.png").write_bytes(b"nothing of the kind")
    window.main.chat.composer.files.add([tmp_path / "broken.png"])
    chip = window.find("attachedFile")
    window.until(lambda: "damaged, or not a picture" in chip.accessibleName())
    window.write("Hello")
    assert "cannot be read" in window.toast()
    window.click("removeAttached")
    window.until(lambda: not window.seen("attachedFile"))


def test_a_pasted_picture_goes_with_the_message_and_copied_files_as_if_they_were_dropped(
    start: Start, cat: Path, contract: Path
) -> None:
    window = start()
    composer = window.main.chat.composer
    clipboard = QGuiApplication.clipboard()
    red = QImage(300, 200, QImage.Format.Format_ARGB32)
    red.fill(QColor("red"))
    clipboard.setImage(red)
    assert composer.editor.canPaste()
    composer.editor.paste()
    window.until(lambda: composer.files.ready and not composer.files.waits)
    clipboard.setMimeData(files_as_mime(cat, contract))
    composer.editor.paste()
    window.until(lambda: len(window.seen("attachedFile")) == 3 and not composer.files.waits)
    assert composer.text() == ""
    window.say("What are these?")
    assert chips(window) == ["contract.txt   TXT · 1 KB", "Pasted picture 1   1 KB", "cat && dog.png   PNG · 1 KB"]
    question = window.memos.conversations.messages(window.main.chat.current)[0]
    kept = inside.conversations(window.memos).pictures_of(question.id)[0]
    assert kept.path == "" and QImage.fromData(kept.data).pixelColor(9, 9).red() > 250


def test_what_office_programs_copy_is_pasted_as_text(start: Start) -> None:
    window = start()
    mime = QMimeData()
    mime.setText("a cell")
    mime.setImageData(QImage(30, 20, QImage.Format.Format_ARGB32))
    QGuiApplication.clipboard().setMimeData(mime)
    window.main.chat.composer.editor.paste()
    assert window.main.chat.composer.text() == "a cell" and window.seen("attachedFile") == []


def test_a_temporary_chat_says_that_it_takes_no_pictures(start: Start) -> None:
    window = start()
    window.main.new_temporary_chat()
    QGuiApplication.clipboard().setImage(QImage(30, 20, QImage.Format.Format_ARGB32))
    window.main.chat.composer.editor.paste()
    assert "takes no files" in window.toast() and window.seen("attachedFile") == []
