"""The files of a publisher: partial files are waited for, foreign files are refused, and what was withdrawn is gone."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from memos_core.cube import MemCube, State, new_id
from memos_core.exchange.archive import described, pack
from memos_core.exchange.memcube import SigningKey
from memos_core.exchange.memstore import folder as shared_folder
from memos_core.exchange.memstore.entries import Entry, Gone
from memos_core.exchange.memstore.folder import (
    ENTRIES,
    HEAD,
    PER_FILE,
    EntriesManifest,
    FolderReader,
    Publication,
    PublisherStanding,
    Unreachable,
    publishers_in,
    remove,
    subfolder,
    write,
)
from memos_core.language.text import sealed
from memos_core.signing import new_key, public_key, sign
from tests.storm import injector

ROOT = Path(__file__).resolve().parents[3]


def signing_key() -> SigningKey:
    private = new_key()
    return SigningKey(public_key(private), lambda content: sign(private, content))


def publication(key: SigningKey | None = None) -> Publication:
    return Publication(new_id(), "recipes", "ann", key or signing_key())


def entry(text: str, item: str | None = None, count: int = 1) -> Entry:
    memory = sealed(MemCube(text=text, state=State.ACTIVATED))
    return Entry(item=item or new_id(), version={"a" * 32: count}, memory=memory)


def words_in(folder: Path) -> bytes:
    """The unpacked contents of all files in the folder, whether the head names them or not."""
    found = b""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        with zipfile.ZipFile(path) as archive:
            found += b"".join(archive.read(name) for name in archive.namelist())
    return found


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made


def test_what_is_written_is_read_again(place: Path) -> None:
    one, entries = publication(), [entry(f"Recipe {n}.") for n in range(3)]
    head = write(place, one, {}, entries, revision=1)
    found = FolderReader().read(place, one.publisher, one.key.public)
    assert found.standing is PublisherStanding.COMPLETE and found.head_hash == head
    assert found.entries == {entry.item: entry for entry in entries}
    assert found.head is not None and (found.head.memories, found.head.space, found.head.name) == (3, "recipes", "ann")
    assert publishers_in(place) == [one.publisher]


def test_a_change_leaves_nothing_of_the_version_before(place: Path) -> None:
    one, first, other = publication(), entry("Two eggs, said Zanzibar."), entry("Milk.")
    write(place, one, {}, [first, other], revision=1)
    reader = FolderReader()
    present = reader.read(place, one.publisher, one.key.public).files
    gone = Entry(item=first.item, version={"a" * 32: 2}, gone=Gone.FORGOTTEN)
    write(place, one, present, [gone], revision=2)
    assert b"Zanzibar" not in words_in(place) and b"Milk" in words_in(place)
    assert first.memory is not None and first.memory.content_hash.encode() not in words_in(place)
    assert reader.read(place, one.publisher, one.key.public).entries == {first.item: gone, other.item: other}


def test_a_change_rewrites_only_the_file_that_held_it(place: Path) -> None:
    one = publication()
    entries = [entry(f"Recipe {n}.") for n in range(PER_FILE * 3)]
    write(place, one, {}, entries, revision=1)
    before = {path.name for path in subfolder(place, one.publisher).iterdir()}
    present = FolderReader().read(place, one.publisher, one.key.public).files
    write(place, one, present, [entry("Another.", entries[0].item, 2)], revision=2)
    after = {path.name for path in subfolder(place, one.publisher).iterdir()}
    assert len(before) == 4 and len(before & after) == 3  # the head has kept its name too


def test_many_small_files_are_joined(place: Path) -> None:
    one, reader = publication(), FolderReader()
    for n in range(40):
        present = reader.read(place, one.publisher, one.key.public).files
        write(place, one, present, [entry(f"Recipe {n}.")], revision=n + 1)
    found = reader.read(place, one.publisher, one.key.public)
    assert len(found.files) < 25 and len(found.entries) == 40


def test_what_is_half_there_is_waited_for(place: Path, tmp_path: Path) -> None:
    one = publication()
    write(place, one, {}, [entry(f"Recipe {n}.") for n in range(PER_FILE + 1)], revision=1)
    whole = tmp_path / "whole"
    shutil.copytree(place, whole)
    files = sorted(subfolder(place, one.publisher).iterdir())
    assert len(files) == 3
    for path in files:
        content = path.read_bytes()
        for part in (None, b"", content[:1], content[: len(content) // 2], content[:-1], b"\0" * len(content)):
            path.unlink() if part is None else path.write_bytes(part)
            found = FolderReader().read(place, one.publisher, one.key.public)
            assert found.standing is PublisherStanding.WAITING and "arrive" in found.words, (
                path.name,
                part and len(part),
            )
            path.write_bytes(content)
    assert FolderReader().read(place, one.publisher, one.key.public).standing is PublisherStanding.COMPLETE


def test_what_somebody_else_has_signed_is_refused(place: Path, tmp_path: Path) -> None:
    one = publication()
    write(place, one, {}, [entry("Two eggs.")], revision=1)
    # A head in its place that is whole and signed, but with another key than the pinned one.
    forged = Publication(one.publisher, "recipes", "ann", signing_key())
    other = tmp_path / "other"
    other.mkdir()
    write(other, forged, {}, [entry("Poison.")], revision=2)
    shutil.rmtree(subfolder(place, one.publisher))
    shutil.copytree(subfolder(other, one.publisher), subfolder(place, one.publisher))
    found = FolderReader().read(place, one.publisher, one.key.public)
    assert found.standing is PublisherStanding.KEY_CHANGED and not found.entries
    assert found.head is not None and found.head.signed_by == forged.key.public


def test_a_head_with_a_wrong_signature_is_refused(place: Path) -> None:
    one, forger = publication(), new_key()
    honest = SigningKey(one.key.public, lambda content: sign(forger, content))  # it names a key that is not its own
    write(place, Publication(one.publisher, "recipes", "ann", honest), {}, [entry("Poison.")], revision=1)
    found = FolderReader().read(place, one.publisher, one.key.public)
    assert found.standing is PublisherStanding.REFUSED and "signature" in found.words and not found.entries


def test_a_publishers_files_count_in_its_own_subfolder_alone(place: Path) -> None:
    one = publication()
    write(place, one, {}, [entry("Two eggs.")], revision=1)
    stolen = new_id()
    shutil.copytree(subfolder(place, one.publisher), subfolder(place, stolen))
    found = FolderReader().read(place, stolen, one.key.public)
    assert found.standing is PublisherStanding.REFUSED and "not what belongs here" in found.words


def test_links_pipes_and_huge_files_are_not_read(place: Path, tmp_path: Path) -> None:
    one = publication()
    write(place, one, {}, [entry("Two eggs.")], revision=1)
    inside = subfolder(place, one.publisher)
    (file,) = [path for path in inside.iterdir() if path.name != HEAD]
    content = file.read_bytes()
    (tmp_path / "elsewhere").write_bytes(content)

    def becomes_a_link() -> None:
        file.symlink_to(tmp_path / "elsewhere")

    def becomes_a_pipe() -> None:
        os.mkfifo(file)

    def becomes_huge() -> None:
        with file.open("wb") as target:
            target.truncate(10**12)

    for becomes in (becomes_a_link, becomes_a_pipe, becomes_huge):
        file.unlink()
        becomes()
        assert FolderReader().read(place, one.publisher, one.key.public).standing is PublisherStanding.WAITING
    shutil.rmtree(inside)
    inside.symlink_to(tmp_path)
    assert publishers_in(place) == []


def test_bombs_and_what_is_no_memory_are_refused(place: Path) -> None:
    """A publisher whom the person follows may turn malicious, with a correct signature."""
    one = publication()
    lines = {
        "unpacks to more": (b" " * (shared_folder.LARGEST_FILE + 1), 1),
        "no entry": (b"{}\n", 1),
        "a year that is none": (entry("x").line.replace(b'"created_at":"2', b'"created_at":"9999-12-31T23:59:59-23:00","x":"2'), 1),
        "a turn of a chat": (
            Entry(item=new_id(), version={"a" * 32: 1}, memory=MemCube(text="Hello.", type="episode", state=State.ACTIVATED)).line,
            1,
        ),
        "a text that is too long": (entry("x" * 200_001).line, 1),
        "fewer than it says": (entry("x").line, 2),
    }  # fmt: skip
    for what, (content, count) in lines.items():
        parts: dict[str, Path | bytes] = {ENTRIES: content}
        manifest = EntriesManifest(
            parts=described(parts), publisher=one.publisher, signed_by=one.key.public, count=count
        )
        _publish_as_it_is(place, one, manifest, parts)
        found = FolderReader().read(place, one.publisher, one.key.public)
        assert found.standing is PublisherStanding.REFUSED and not found.entries, what


def _publish_as_it_is(place: Path, one: Publication, manifest: EntriesManifest, parts: dict[str, Path | bytes]) -> None:
    """Publish a file that the program itself would not write."""
    target = io.BytesIO()
    pack(target, manifest, parts, one.key.sign)
    content = target.getvalue()
    inside = subfolder(place, one.publisher)
    inside.mkdir(exist_ok=True)
    file = shared_folder.FileName(number=1, sha256=hashlib.sha256(content).hexdigest(), bytes=len(content))
    (inside / file.name).write_bytes(content)
    head = shared_folder.HeadManifest(
        parts={}, publisher=one.publisher, signed_by=one.key.public, space="recipes", name="ann", revision=1,
        memories=1, files=(file,),
    )  # fmt: skip
    with (inside / HEAD).open("wb") as target_file:
        pack(target_file, head, {}, one.key.sign)


def test_a_folder_that_is_away_is_told_from_a_publisher_who_is(place: Path) -> None:
    one = publication()
    write(place, one, {}, [entry("Two eggs.")], revision=1)
    remove(place, one.publisher)
    assert list(place.iterdir()) == []
    assert FolderReader().read(place, one.publisher, one.key.public).standing is PublisherStanding.AWAY
    place.rmdir()
    with pytest.raises(Unreachable):
        FolderReader().read(place, one.publisher, one.key.public)
    with pytest.raises(Unreachable):
        write(place, one, {}, [entry("Two eggs.")], revision=1)
    assert not place.exists()


def test_no_more_than_its_files_is_removed(place: Path) -> None:
    one = publication()
    write(place, one, {}, [entry("Two eggs.")], revision=1)
    note = subfolder(place, one.publisher) / "my notes.txt"
    note.write_text("Do not touch.")
    present = FolderReader().read(place, one.publisher, one.key.public).files
    write(place, one, present, [entry("Milk.")], revision=2)
    remove(place, one.publisher)
    assert [path.name for path in subfolder(place, one.publisher).iterdir()] == ["my notes.txt"]


@pytest.mark.skipif(injector.why_not() is not None, reason=injector.why_not() or "")
@pytest.mark.long
@pytest.mark.parametrize("action", ["kill-before", "enospc", "eio", "short"])
def test_a_fault_at_any_call_leaves_the_old_state_or_the_new_one(action: str, tmp_path: Path) -> None:
    out = tmp_path / "found.json"
    command = [sys.executable, "-m", "tests.exchange.memstore.faults_at_each_write", action, str(out)]
    subprocess.run(command, cwd=ROOT, env=injector.environment(), check=True, timeout=300)
    result = json.loads(out.read_text())
    assert result["found"] == [] and result["total"] > 8
