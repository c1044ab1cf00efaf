"""Files from elsewhere that are damaged in any way end in an error in words: no other exception, no hang, no memory without
end. Each kind is damaged 200 times; the storm does it more often."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pptx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memos_core.cube import MemCube, Source
from memos_core.documents import zipped_files as documents_module
from memos_core.documents.reading import read_document
from memos_core.errors import InvalidInput, MemOSError
from memos_core.exchange.archive import Archive, Manifest, described, pack
from memos_core.exchange.dumper import export
from memos_core.exchange.loader import load
from tests.support.files import write_docx, write_pdf

FUZZ = settings(
    max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
DAMAGE = st.lists(
    st.one_of(
        st.tuples(st.just("flip"), st.integers(0, 1 << 20), st.integers(1, 255)),
        st.tuples(st.just("cut"), st.integers(0, 1 << 20), st.integers(0, 64)),
        st.tuples(st.just("swap"), st.integers(0, 1 << 20), st.integers(1, 64)),
        st.tuples(st.just("stretch"), st.integers(0, 1 << 20), st.integers(1, 4096)),
        st.tuples(st.just("end"), st.integers(0, 1 << 20), st.just(0)),
    ),
    min_size=1,
    max_size=4,
)


def damaged(content: bytes, damage: list[tuple[str, int, int]]) -> bytes:
    """A file after some bits were flipped, parts cut out, swapped or stretched, or its end was lost."""
    sound = bytearray(content)
    for how, place, size in damage:
        if not sound:
            break
        at = place % len(sound)
        if how == "flip":
            sound[at] ^= size
        elif how == "cut":
            del sound[at : at + size]
        elif how == "swap":
            sound[at : at + 2 * size] = sound[at + size : at + 2 * size] + sound[at : at + size]
        elif how == "stretch":
            sound[at:at] = sound[at : at + 1] * size
        else:
            del sound[at:]
    return bytes(sound)


def in_words(read: Callable[[], object]) -> None:
    """It is read, or refused in words."""
    try:
        read()
    except MemOSError as error:
        assert str(error).strip()


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    cubes = [MemCube(text="I ski.", tags=("a",), source=Source(document="a.pdf", page=3)), MemCube(text="日本語 🐕")]
    return export(tmp_path_factory.mktemp("fuzz") / "a", cubes, None, include_secrets=True).path.read_bytes()


@FUZZ
@given(damage=DAMAGE)
def test_a_file_of_memories(exported: bytes, tmp_path: Path, damage: list[tuple[str, int, int]]) -> None:
    path = tmp_path / "a.memcube"
    path.write_bytes(damaged(exported, damage))
    in_words(lambda: load(path, None))


@FUZZ
@given(damage=DAMAGE)
def test_an_archive(tmp_path: Path, damage: list[tuple[str, int, int]]) -> None:
    parts = {"a": b"one " * 500, "b": b"two"}
    content = io.BytesIO()
    pack(content, Manifest(parts=described(parts)), parts)
    broken = damaged(content.getvalue(), damage)

    def read() -> None:
        with Archive(io.BytesIO(broken), Manifest) as archive:
            archive.check()

    in_words(read)


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
    max_leaves=12,
)
FIELDS = st.dictionaries(st.sampled_from(sorted(MemCube.model_fields)), JSON, max_size=4)


def packed(path: Path, lines: bytes, count: int) -> Path:
    """A file of memories as another program may write it, its sums in order."""
    manifest = {
        "format": 1,
        "program": "0",
        "parts": {name: part.model_dump() for name, part in described({"memories.jsonl": lines}).items()},
        "created_at": "2026-01-01T00:00:00Z",
        "count": count,
        "seal": None,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("memories.jsonl", lines)
    return path


@FUZZ
@given(fields=FIELDS)
def test_a_memory_with_anything_in_its_fields(tmp_path: Path, fields: dict[str, object]) -> None:
    header = {"text": "I ski.", **fields}
    line = json.dumps(header).encode() + b"\n"
    in_words(lambda: load(packed(tmp_path / "a.memcube", line, 1), None))


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 100_000 + b"\n",
        b'{"text":' * 50_000 + b"\n",
        b'{"text": "I ski.", "priority": 1e999}\n',
        b'{"text": "I ski.", "version": ' + b"9" * 5000 + b"}\n",
        b'{"text": "\\ud800"}\n',
        b'{"text": "I ski.", "created_at": "9999-12-31T23:59:59-14:00"}\n',
        b'{"text": "I ski.", "source": {"page": ' + b"9" * 4000 + b"}}\n",
    ],
    ids=["deep lists", "deep records", "infinite", "a huge number", "half a sign", "the end of time", "a huge page"],
)
def test_tricks_in_a_memory(tmp_path: Path, line: bytes) -> None:
    in_words(lambda: load(packed(tmp_path / "a.memcube", line, 1), None))


def test_a_count_of_parts_without_end_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.memcube", "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": 10**30, "parts": {}}))
    with pytest.raises(InvalidInput):
        load(tmp_path / "a.memcube", None)
    with zipfile.ZipFile(tmp_path / "a.memcube", "w") as archive:
        for number in range(20_000):
            archive.writestr(str(number), b"")
    with pytest.raises(InvalidInput):
        load(tmp_path / "a.memcube", None)


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("documents")
    write_pdf(folder / "a.pdf", [["Welcome to the pump."], ["Setup", "Plug it in."]])
    write_docx(folder / "a.docx", [(1, "Setup"), (0, "Plug it in.")])
    (folder / "a.html").write_text("<html><body><h1>Setup</h1><p>Plug it in.<table><tr><td>1</table></body></html>")
    (folder / "a.md").write_text("# Setup\n\nPlug it in.\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    (folder / "a.txt").write_text("Plug it in.\n\nCafé 日本語.", encoding="utf-8")
    (folder / "a.csv").write_text('Part;Left\n"Lid\nred";3\n')
    (folder / "a.eml").write_text("From: a@example.org\nSubject: =?utf-8?q?Caf=C3=A9?=\n\nPlug it in.\n")
    book, show = openpyxl.Workbook(), pptx.Presentation()
    book.active.append(["Part", "Left"])
    book.save(folder / "a.xlsx")
    show.slides.add_slide(show.slide_layouts[0]).shapes.title.text = "Setup"
    show.save(str(folder / "a.pptx"))
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.html", "a.md", "a.txt", "a.csv", "a.eml", "a.xlsx", "a.pptx"])
def test_a_document(documents: dict[str, bytes], tmp_path: Path, name: str) -> None:
    @FUZZ
    @given(damage=DAMAGE)
    def read(damage: list[tuple[str, int, int]]) -> None:
        path = tmp_path / name
        path.write_bytes(damaged(documents[name], damage))
        in_words(lambda: read_document(path))

    read()


def bomb(path: Path, name: str, megabytes: int) -> Path:
    """A zip file that is small and unpacks to very much."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w", force_zip64=True) as part:
        for _ in range(megabytes):
            part.write(b" " * 1_000_000)
    return path


def test_bombs_are_refused(documents: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents_module, "LARGEST_UNPACKED", 20_000_000)
    with pytest.raises(InvalidInput):
        load(bomb(tmp_path / "a.memcube", "manifest.json", 20), None)
    document = tmp_path / "a.docx"
    with zipfile.ZipFile(io.BytesIO(documents["a.docx"])) as sound:
        others = {name: sound.read(name) for name in sound.namelist() if name != "word/document.xml"}
    bomb(document, "word/document.xml", 21)
    with zipfile.ZipFile(document, "a") as archive:
        for name, content in others.items():
            archive.writestr(name, content)
    with pytest.raises(InvalidInput):
        read_document(document)


@pytest.mark.parametrize("ending", ["html", "md"])
def test_a_document_that_is_nested_without_end(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_text(("<div>" if ending == "html" else "> ") * 50_000 + "Plug it in.")
    in_words(lambda: read_document(path))
