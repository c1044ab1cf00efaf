"""Files of memories: what is written can be read again, and a damaged file is refused as a whole."""

from __future__ import annotations

import io
import json
import random
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from memos_core import InvalidInput, MemOS, PasswordNeeded, Source, StorageError, needs_password
from memos_core.cube import MemCube, State
from memos_core.errors import MemOSError
from memos_core.exchange import dumper, loader
from memos_core.exchange.archive import described, pack
from memos_core.exchange.dumper import MemoriesManifest, export
from memos_core.exchange.loader import load
from memos_core.language.text import sealed


def memory(text: str = "I take my coffee with oat milk.", **fields: object) -> MemCube:
    return sealed(MemCube(text=text, state=State.ACTIVATED, **fields))  # type: ignore[arg-type]


def written(path: Path, lines: bytes, **manifest: object) -> Path:
    """Write a file of memories as another program might."""
    parts = {"memories.jsonl": lines}
    fields: dict[str, object] = {"created_at": "2026-01-01T00:00:00Z", "count": lines.count(b"\n"), **manifest}
    content = io.BytesIO()
    pack(content, MemoriesManifest(parts=described(parts), **fields), parts)  # type: ignore[arg-type]
    path.write_bytes(content.getvalue())
    return path


def line(**changes: object) -> bytes:
    header = memory().model_dump(mode="json", exclude={"use_count", "last_used_at", "score_history"})
    return json.dumps({**header, **changes}).encode() + b"\n"


def repacked(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    change(contents)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)


@pytest.mark.parametrize("password", [None, "correct horse é"])
def test_what_is_written_is_read_again(tmp_path: Path, password: str | None) -> None:
    cubes = [
        memory("Line one.\nLine two and \u2028: 日本語 🐕", tags=("a", "b"), pinned=True, frozen=True),
        memory("Archived.", source=Source(document="a.pdf", page=3), provenance=(Source(message="m1"),)),
        memory("", speaker="Ann").model_copy(update={"text": "x"}),
    ]
    exported = export(tmp_path / "mine", cubes, password, include_secrets=False)
    assert exported.path == tmp_path / "mine.memcube"
    assert (exported.count, exported.protected, exported.left_out) == (3, password is not None, 0)
    assert stat.S_IMODE(exported.path.stat().st_mode) == 0o600
    assert needs_password(exported.path) is (password is not None)
    assert load(exported.path, password) == cubes
    if password:
        # The same characters in another Unicode form, as another keyboard may give them.
        assert load(exported.path, "correct horse e\u0301") == cubes
        assert b"Archived" not in exported.path.read_bytes()
        with zipfile.ZipFile(exported.path) as archive:
            assert archive.namelist() == ["manifest.json", "contents.sealed"]


def test_a_wrong_password_is_told_from_a_damaged_file(tmp_path: Path) -> None:
    path = export(tmp_path / "a.memcube", [memory()], "right", include_secrets=False).path
    with pytest.raises(PasswordNeeded, match="not the password"):
        load(path, "wrong")
    with pytest.raises(PasswordNeeded, match="protected"):
        load(path, None)
    with pytest.raises(InvalidInput, match="password is empty"):
        load(path, "")
    with pytest.raises(InvalidInput, match="password is empty"):
        export(tmp_path / "b.memcube", [memory()], "", include_secrets=False)
    assert not (tmp_path / "b.memcube").exists()
    repacked(path, lambda parts: parts.update({"contents.sealed": parts["contents.sealed"][:-1] + b"x"}))
    with pytest.raises(InvalidInput, match="not as it was written"):
        load(path, "right")


def test_the_manifest_of_a_protected_file_cannot_be_changed(tmp_path: Path) -> None:
    path = export(tmp_path / "a.memcube", [memory()], "right", include_secrets=False).path

    def other_date(parts: dict[str, bytes]) -> None:
        manifest = json.loads(parts["manifest.json"]) | {"created_at": "2020-01-01T00:00:00Z"}
        parts["manifest.json"] = json.dumps(manifest).encode()

    repacked(path, other_date)
    with pytest.raises(PasswordNeeded):
        load(path, "right")


@pytest.mark.parametrize("name", ["salt", "nonce"])
def test_what_a_password_needs_beside_it_is_hexadecimal_and_nothing_more(tmp_path: Path, name: str) -> None:
    path = export(tmp_path / "a.memcube", [memory()], "right", include_secrets=False).path

    def longer(parts: dict[str, bytes]) -> None:
        manifest = json.loads(parts["manifest.json"])
        manifest["seal"][name] += "zz"
        parts["manifest.json"] = json.dumps(manifest).encode()

    repacked(path, longer)
    with pytest.raises(InvalidInput, match="cannot be understood"):
        load(path, "right")


def test_a_manifest_of_a_moment_that_utc_does_not_have_is_refused(tmp_path: Path) -> None:
    path = export(tmp_path / "a.memcube", [memory()], None, include_secrets=False).path

    def no_moment(parts: dict[str, bytes]) -> None:
        manifest = json.loads(parts["manifest.json"]) | {"created_at": "0001-01-01T00:00:00+14:00"}
        parts["manifest.json"] = json.dumps(manifest).encode()

    repacked(path, no_moment)
    with pytest.raises(InvalidInput, match="cannot be understood"):
        load(path, None)


def test_secrets_need_a_password_or_a_decision(tmp_path: Path) -> None:
    cubes = [memory(), memory("My password is hunter2-Xy9!")]
    assert cubes[1].sensitivity.value == "secret"
    exported = export(tmp_path / "a", cubes, None, include_secrets=False)
    assert (exported.count, exported.left_out) == (1, 1)
    assert b"hunter2" not in b"".join(zipfile.ZipFile(exported.path).read("memories.jsonl") for _ in "1")
    assert export(tmp_path / "b", cubes, None, include_secrets=True).left_out == 0
    assert export(tmp_path / "c", cubes, "word", include_secrets=False).count == 2
    with pytest.raises(InvalidInput, match="only written to a file with a password"):
        export(tmp_path / "d", cubes[1:], None, include_secrets=False)
    with pytest.raises(InvalidInput, match="nothing to export"):
        export(tmp_path / "d", [], None, include_secrets=False)


def test_a_place_that_cannot_be_written_is_said_and_the_old_file_stays(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="No such file or directory"):
        export(tmp_path / "missing" / "a", [memory()], None, include_secrets=False)
    (tmp_path / "folder.memcube").mkdir()
    with pytest.raises(StorageError):
        export(tmp_path / "folder", [memory()], None, include_secrets=False)
    assert [path.name for path in tmp_path.iterdir()] == ["folder.memcube"]


BAD_LINES = {
    "not JSON": b"{\n",
    "not UTF-8": b'{"text": "\xff"}\n',
    "an unknown field": line(command="rm"),
    "no text": line(text="  "),
    "too long": line(text="x" * 200_001),
    "an id with a path": line(id="../../../etc/passwd"),
    "an id with SQL": line(id="' OR 1=1 --"),
    "a link that is no id": line(supersedes=["%"]),
    "a name without end": line(speaker="x" * 20_000),
    "a number out of range": line(priority=7.0),
    "no number": line().replace(b'"confidence": 1.0', b'"confidence": NaN'),
    "a negative version": line(version=-1),
    "a newer record": line(schema_version=99),
    "a forgotten one": line(state="forgotten"),
    "another kind": line(kind="parametric"),
    "a year that no time zone has": line(created_at="0001-01-01T00:00:00+14:00"),
    "the same id twice": line(id="a" * 32) * 2,
    "too many tags": line(tags=[str(n) for n in range(10_001)]),
}


@pytest.mark.parametrize("bad", BAD_LINES.values(), ids=BAD_LINES.keys())
def test_one_bad_memory_refuses_the_file(memos: MemOS, tmp_path: Path, bad: bytes) -> None:
    path = written(tmp_path / "a.memcube", line() + bad)
    with pytest.raises(InvalidInput, match=r'"a.memcube" cannot be imported'):
        memos.import_(path)
    assert memos.browse().total == 0 and memos.last_operation() is None


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    bad = line(text=" a\x1b[31mb\r\n", tags=["x\ny", "\x00"], speaker="A\x1b]0;B", source={"document": "a\x07.pdf"})
    (cube,) = load(written(tmp_path / "a.memcube", bad), None)
    assert (cube.text, cube.tags, cube.speaker) == ("a[31mb", ("x y",), "A ]0;B")
    assert cube.source is not None and cube.source.document == "a .pdf"


def test_a_count_that_is_not_so_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="says that it holds 5"):
        load(written(tmp_path / "a.memcube", line(), count=5), None)


def test_tricks_with_the_archive_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.memcube", line())
    sound = path.read_bytes()
    for change in (
        lambda parts: parts.update({"../../evil": b"x"}),
        lambda parts: parts.update({"more": b"x"}),
        lambda parts: parts.pop("memories.jsonl"),
        lambda parts: parts.pop("manifest.json"),
        lambda parts: parts.update({"memories.jsonl": parts["memories.jsonl"] + line()}),
        lambda parts: parts.update({"memories.jsonl": parts["memories.jsonl"].replace(b"oat", b"goa")}),
        lambda parts: parts.update({"manifest.json": b"{" * 1000}),
        lambda parts: parts.update({"manifest.json": b" " * 1_000_001}),
        lambda parts: parts.update({"manifest.json": parts["manifest.json"].replace(b'"format"', b'"form"')}),
    ):
        path.write_bytes(sound)
        repacked(path, change)
        with pytest.raises(InvalidInput, match="cannot be imported"):
            load(path, None)
    path.write_bytes(sound)
    repacked(path, lambda p: p.update({"manifest.json": p["manifest.json"].replace(b'"format": 2', b'"format": 3')}))
    with pytest.raises(InvalidInput, match="newer version"):
        load(path, None)
    path.write_bytes(b"MZ not a zip")
    with pytest.raises(InvalidInput, match="no such file, or only a part of one"):
        load(path, None)
    with pytest.raises(InvalidInput, match="There is no file"):
        load(tmp_path, None)
    monkeypatch.setattr(loader, "LARGEST", 5000)
    for password in (None, "word"):
        bomb = export(tmp_path / "bomb", [memory("x" * 100_000)], password, include_secrets=False).path
        assert bomb.stat().st_size < 5000
        with pytest.raises(InvalidInput, match="holds more than"):
            load(bomb, password)


def test_no_damage_of_a_file_ends_in_another_error(tmp_path: Path) -> None:
    path = written(tmp_path / "a.memcube", line())
    sound, chance = path.read_bytes(), random.Random(11)
    for _ in range(400):
        content = bytearray(sound[: chance.randrange(len(sound))] if chance.random() < 0.1 else sound)
        for _ in range(chance.randint(1, 3)):
            if content:
                content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(content)
        try:
            load(path, None)
        except MemOSError as error:
            assert "cannot be imported" in str(error)


def test_too_much_for_one_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dumper, "LARGEST", 100)
    with pytest.raises(InvalidInput, match="too many memories for one file"):
        export(tmp_path / "a", [memory()], None, include_secrets=False)
