"""Documents are known by where they came from: two of one name from two folders are two documents."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from memos_core import AlreadyImported, MemCube, MemOS


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return path


def name_of(cubes: list[MemCube]) -> str | None:
    (name,) = {cube.source.document if cube.source else None for cube in cubes}
    return name


def test_two_files_of_one_name_from_two_folders_are_two_documents(memos: MemOS, tmp_path: Path) -> None:
    spring = written(tmp_path / "spring" / "bill.txt", "The gas cost 80 euros.")
    autumn = written(tmp_path / "autumn" / "bill.txt", "The gas cost 120 euros.")
    third = tmp_path / "bill.txt"
    third.write_text("The gas cost 99 euros.")
    assert name_of(memos.import_document(spring)) == "bill.txt"
    assert name_of(memos.import_document(autumn)) == "bill.txt (autumn)"
    assert name_of(memos.import_document(third)) == f"bill.txt ({tmp_path.name})"
    listed = [document.name for document in memos.activation.documents.list()]
    assert listed == sorted(["bill.txt", "bill.txt (autumn)", f"bill.txt ({tmp_path.name})"])


def test_a_newer_version_takes_the_place_of_the_one_from_its_own_folder(memos: MemOS, tmp_path: Path) -> None:
    spring = written(tmp_path / "spring" / "bill.txt", "The gas cost 80 euros.")
    autumn = written(tmp_path / "autumn" / "bill.txt", "The gas cost 120 euros.")
    (old,), (kept,) = memos.import_document(autumn), memos.import_document(spring)
    autumn.write_text("The gas cost 121 euros.")
    (new,) = memos.import_document(autumn)
    assert new.supersedes == (old.id,) and name_of([new]) == "bill.txt"
    assert memos.get(kept.id).superseded_by is None
    with pytest.raises(AlreadyImported) as known:
        memos.import_document(autumn)
    assert known.value.document == "bill.txt"


def test_a_file_that_has_moved_is_the_same_document(memos: MemOS, tmp_path: Path) -> None:
    first = written(tmp_path / "inbox" / "bill.txt", "The gas cost 80 euros.")
    (old,) = memos.import_document(first)
    first.unlink()
    (new,) = memos.import_document(written(tmp_path / "bills" / "bill.txt", "The gas cost 81 euros."))
    assert name_of([new]) == "bill.txt" and new.supersedes == (old.id,)


def test_where_a_file_was_never_leaves_this_computer_and_never_comes_from_another(memos: MemOS, tmp_path: Path) -> None:
    (cube,) = memos.import_document(written(tmp_path / "secret-folder" / "bill.txt", "The gas cost 80 euros."))
    assert cube.file == str(tmp_path / "secret-folder" / "bill.txt")
    out = tmp_path / "out.memcube"
    memos.export(out)
    with zipfile.ZipFile(out) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    assert not any(b"secret-folder" in part for part in content.values())
    memos.forget(cube.id)
    (back,) = memos.import_(out).cubes
    assert back.source is not None and back.source.document == "bill.txt" and back.file is None
