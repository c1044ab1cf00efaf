"""Long work reports its progress, and leaves nothing behind when it is cancelled."""

from __future__ import annotations

from pathlib import Path

import pytest

from memos_core import Cancelled, MemOS, Progress
from tests.conftest import Open
from tests.support import inside
from tests.support.files import write_pdf


class Told:
    """What was told; cancels once something is told of `at`."""

    def __init__(self, at: str = "nothing") -> None:
        self.at = at
        self.steps: list[tuple[str, int, int]] = []
        self.progress = Progress(self._tell)

    def _tell(self, what: str, done: int, total: int) -> None:
        self.steps.append((what, done, total))
        if what == self.at:
            self.progress.cancel()

    @property
    def stages(self) -> list[str]:
        return list(dict.fromkeys(what for what, _, _ in self.steps))


def manual(folder: Path) -> Path:
    return write_pdf(folder / "manual.pdf", [[f"The pump number {n} runs well."] for n in range(30)])


def everything(memos: MemOS) -> tuple[int, int, int]:
    return memos.browse().total, len(memos.audit.search(limit=1000)), len(inside.ledger(memos).unfinished())


def test_a_document_is_told_of_page_by_page_and_then_saved(memos: MemOS, tmp_path: Path) -> None:
    told = Told()
    memos.import_document(manual(tmp_path), progress=told.progress)
    assert told.stages == ["Reading page", "Preparing", "Saving"]
    assert told.steps[0] == ("Reading page", 0, 30) and told.steps[-1] == ("Saving", 0, 0)
    assert memos.browse().total == 30


@pytest.mark.parametrize("stage", ["Reading page", "Preparing"])
def test_a_document_that_is_cancelled_leaves_nothing_and_can_be_imported_again(
    memos: MemOS, tmp_path: Path, stage: str
) -> None:
    memos.remember("My dog is called Biscuit.")
    before = everything(memos)
    with pytest.raises(Cancelled):
        memos.import_document(manual(tmp_path), progress=Told(stage).progress)
    assert everything(memos) == before
    assert len(memos.import_document(manual(tmp_path))) == 30


@pytest.mark.parametrize("stage", ["Reading memory", "Preparing"])
def test_a_file_of_memories_that_is_cancelled_leaves_nothing(open_memos: Open, tmp_path: Path, stage: str) -> None:
    memos = open_memos()
    for number in range(20):
        memos.remember(f"The pump number {number} runs well.")
    path = memos.export(tmp_path / "a").path
    other = open_memos(user="ben")
    before = everything(other)
    with pytest.raises(Cancelled):
        other.import_(path, progress=Told(stage).progress)
    assert everything(other) == before
    told = Told()
    assert len(other.import_(path, progress=told.progress).cubes) == 20
    assert told.stages == ["Reading memory", "Preparing", "Saving"]


def test_what_is_being_saved_is_saved_to_the_end(memos: MemOS, tmp_path: Path) -> None:
    memos.import_document(manual(tmp_path), progress=Told("Saving").progress)
    assert memos.browse().total == 30


@pytest.mark.parametrize("stage", ["Gathering", "Writing memory", "Writing"])
def test_an_export_that_is_cancelled_leaves_no_file_and_what_was_there(
    memos: MemOS, tmp_path: Path, stage: str
) -> None:
    memos.remember("I ski.")
    places = [tmp_path / "open.memcube", tmp_path / "closed.memcube", tmp_path / "mine.zip"]
    for place in places:
        place.write_bytes(b"before")

    def write(progress: Progress) -> None:
        memos.export(places[0], progress=progress)

    def seal(progress: Progress) -> None:
        memos.export(places[1], password="walnut", progress=progress)

    def write_out(progress: Progress) -> None:
        memos.export_readable(places[2], progress=progress)
        memos.export_readable(tmp_path / "folder", progress=progress)

    here = sorted(path.name for path in tmp_path.iterdir())
    for export in (write, seal, write_out):
        if stage == "Writing" and export is write_out:  # it goes on to its end from one file to the next
            continue
        with pytest.raises(Cancelled):
            export(Told(stage).progress)
    assert sorted(path.name for path in tmp_path.iterdir()) == here
    assert all(place.read_bytes() == b"before" for place in places)
    told = Told()
    seal(told.progress)
    write_out(told.progress)
    assert told.stages == ["Gathering", "Writing memory", "Writing", "Encrypting"]
    assert memos.preview_import(places[1], "walnut").known == 1 and (tmp_path / "folder" / "memories.json").exists()


def test_a_preview_says_what_an_import_would_do_and_saves_nothing(open_memos: Open, tmp_path: Path) -> None:
    memos = open_memos()
    memos.remember("My dog is called Biscuit.")
    memos.remember("I live in Porto.")
    memos.remember("I ski.")
    path = memos.export(tmp_path / "a", password="walnut").path
    other = open_memos(user="ben")
    other.remember("My dog is called Rex.")
    other.remember("I ski.")
    before = everything(other)
    preview = other.preview_import(path, "walnut")
    assert everything(other) == before
    imported = other.import_(path, "walnut")
    assert [cube.text for cube in preview.cubes] == [cube.text for cube in imported.cubes]
    assert (preview.known, preview.conflicts) == (imported.known, imported.conflicts) == (1, 1)
