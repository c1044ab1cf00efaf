"""The files that went with messages: told with them, copied with them, and forgotten with what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from memos_core import MemOS, Picture, read_picture
from tests.conftest import Open
from tests.support import inside
from tests.support.files import files_with
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

NAME = "diagnosis-of-ottilie.txt"


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_text("The notice period of the flat is eleven weeks.")
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Picture:
    path = tmp_path / "cat-on-the-roof.png"
    Image.new("RGB", (40, 30), "red").save(path)
    return read_picture(path)


def send(memos: MemOS, contract: Path, picture: Picture | None = None, text: str = "What is the notice period?") -> str:
    """A message with these files. Returns its id."""
    file = memos.attach_document("c1", contract, keep=False).file
    listen(memos.chat("c1", text, files=[file], pictures=[] if picture is None else [picture]))
    return memos.transcript("c1")[0].message.id


def names(memos: MemOS, conversation: str = "c1") -> list[list[str]]:
    found = [entry.message for entry in memos.transcript(conversation)]
    return [[file.name for file in message.files] for message in found if message.role == "user"]


def test_they_stand_with_the_message_after_a_restart(open_memos: Open, contract: Path, picture: Picture) -> None:
    memos = open_memos(ScriptedModel())
    message = send(memos, contract, picture)
    memos.close()
    memos = open_memos(ScriptedModel())
    document, shown = memos.transcript("c1")[0].message.files
    assert (document.name, document.path, document.size) == (NAME, str(contract), contract.stat().st_size)
    assert (shown.name, shown.picture, document.picture) == (picture.name, True, False)
    assert memos.picture(message, 1) == picture.data and memos.picture(message, 0) is None


def test_an_edited_message_and_a_copy_keep_them(memos: MemOS, contract: Path, picture: Picture) -> None:
    first = send(memos, contract, picture)
    listen(memos.chat("c1", "And in a word?", replaces=first))
    edited = memos.transcript("c1")[0].message
    assert edited.text == "And in a word?" and names(memos) == [[NAME, picture.name]]
    assert memos.picture(edited.id, 1) == picture.data
    copy = memos.copy_conversation("c1").id
    assert names(memos, copy) == [[NAME, picture.name]]
    assert memos.picture(memos.transcript(copy)[0].message.id, 1) == picture.data


def test_the_same_file_in_a_second_message_is_told_too(memos: MemOS, contract: Path) -> None:
    send(memos, contract)
    send(memos, contract, text="Once more?")
    first, second = (entry.message for entry in memos.transcript("c1") if entry.message.role == "user")
    assert first.files == second.files and first.files[0].passage


def test_a_forgotten_document_is_named_nowhere_any_more(
    home: Path, open_memos: Open, contract: Path, picture: Picture
) -> None:
    memos = open_memos(ScriptedModel())
    send(memos, contract, picture)
    memos.activation.documents.attach("c1", [])
    passage = memos.transcript("c1")[0].message.files[0].passage
    memos.forget(passage, message=True)  # the reply names it too
    assert names(memos) == [["", picture.name]]
    memos.close()
    assert files_with(home, "diagnosis-of-ottilie") == []
    assert names(open_memos(ScriptedModel())) == [["", picture.name]]


def test_forgotten_between_reading_and_sending(memos: MemOS, contract: Path) -> None:
    file = memos.attach_document("c1", contract, keep=False).file
    memos.forget(file.passage)
    listen(memos.chat("c1", "What is the notice period?", files=[file]))
    assert names(memos) == [[""]]


def test_a_message_that_is_forgotten_takes_its_pictures_with_it(memos: MemOS, picture: Picture) -> None:
    listen(memos.chat("c1", "My cat is called Mina.", pictures=[picture]))
    message = memos.transcript("c1")[0]
    assert message.saved
    memos.forget(message.saved[0].id, message=True)
    assert memos.transcript("c1")[0].message.files == ()
    assert memos.picture(message.message.id, 0) is None
    assert inside.conversations(memos)._database.query("SELECT * FROM pictures") == []


def test_a_chat_that_is_removed_takes_its_pictures_with_it(memos: MemOS, picture: Picture) -> None:
    listen(memos.chat("c1", "Hello", pictures=[picture]))
    inside.conversations(memos).remove("c1")
    assert inside.conversations(memos)._database.query("SELECT * FROM pictures") == []
