"""Imported documents whose files change: seen, read again, or left as they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from memos_core import MemOS, NotFound
from memos_core.cube import RECALLABLE
from memos_core.storage.document_stamps import DocumentStamps

OLD, NEW = "The notice period is eleven weeks.", "The notice period is four weeks.\n"


def texts(memos: MemOS) -> list[str]:
    return [cube.text for cube in memos.browse() if cube.from_document and cube.state in RECALLABLE]


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    file = tmp_path / "contract.txt"
    file.write_text(OLD)
    return file


def test_a_document_that_has_changed_is_read_again(memos: MemOS, contract: Path) -> None:
    memos.import_document(contract, tags=["flat"])
    assert memos.documents.look() == 0
    contract.write_text(OLD + "\n")  # saved anew, with the same words
    assert memos.documents.look() == 0
    contract.write_text(NEW)
    assert memos.documents.look() == 1 == memos.documents.look()
    (changed,) = memos.documents.list()
    assert (changed.document, changed.place, changed.space) == ("contract.txt", str(contract), "personal")
    (cube,) = memos.documents.read_again(changed.id)
    assert texts(memos) == [NEW.strip()] and cube.tags == ("flat",) and cube.supersedes
    assert memos.documents.list() == [] and memos.documents.look() == 0
    with pytest.raises(NotFound):
        memos.documents.read_again(changed.id)
    memos.undo(cube.operation)
    assert texts(memos) == [OLD] and memos.documents.look() == 0  # it was decided


def test_it_is_left_as_it_is_until_it_changes_once_more(memos: MemOS, contract: Path) -> None:
    memos.import_document(contract)
    contract.write_text(NEW)
    memos.documents.look()
    (changed,) = memos.documents.list()
    memos.documents.leave(changed.id)
    assert memos.documents.look() == 0 and texts(memos) == [OLD]
    memos.documents.ask_again(changed)
    assert memos.documents.list() == [changed]
    memos.documents.leave(changed.id)
    contract.write_text("There is no notice period any more.")
    assert memos.documents.look() == 1
    contract.unlink()
    assert memos.documents.look() == 0


def test_what_is_known_of_files_outlasts_the_program_and_goes_with_the_document(
    open_memos: Callable[[], MemOS], contract: Path
) -> None:
    memos = open_memos()
    (cube,) = memos.import_document(contract)
    memos.documents.look()
    memos.close()
    contract.write_text(NEW)
    again = open_memos()
    stamps: DocumentStamps = again._parts.ledger.document_stamps
    assert again.documents.look() == 1 and len(stamps.all()) == 1
    again.forget(cube.id)
    assert again.documents.look() == 0 and stamps.all() == {}


def test_documents_of_an_older_release_are_taken_as_they_are(memos: MemOS, contract: Path) -> None:
    memos.import_document(contract)
    memos._parts.ledger.document_stamps.keep_only([])
    assert memos.documents.look() == 0
    contract.write_text(NEW)
    assert memos.documents.look() == 1


def test_a_document_of_one_chat_is_not_watched_and_one_that_cannot_be_read_waits(memos: MemOS, contract: Path) -> None:
    talk = memos.conversations.create()
    memos.attach_document(talk.id, contract, keep=False)
    contract.write_text(NEW)
    assert memos.documents.look() == 0
    memos.import_document(contract)
    contract.write_bytes(b"")
    assert memos.documents.look() == 0 and texts(memos) != []
    contract.write_text(OLD)
    assert memos.documents.look() == 1
