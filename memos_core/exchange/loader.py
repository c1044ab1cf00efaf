"""MemLoader: reads a file of memories. Everything in it is checked, and one bad memory refuses the whole file."""

from __future__ import annotations

import io
import re
import unicodedata
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import ValidationError

from memos_core.cube import ANYBODY, SCHEMA_VERSION, Kind, MemCube, Source, State, migrated
from memos_core.database import storage_errors
from memos_core.errors import InvalidInput
from memos_core.exchange.archive import Archive, ArchiveDamaged
from memos_core.exchange.dumper import LARGEST, MEMORIES, SEALED, MemoriesManifest, unsealed
from memos_core.language.text import LONGEST_MEMORY, clean
from memos_core.progress import Progress
from memos_core.spaces.actors import access_list
from memos_core.spaces.namespaces import space_name

LONGEST_LABEL = 10_000
"""Characters of a tag, a speaker, a heading, or whatever else a header holds beside its text."""
MOST_LINKS = 10_000
"""Tags, sources or links of one memory."""
_LABELS = ("subject", "namespace", "owner", "origin", "speaker", "language")
_PLACES = ("conversation", "message", "document", "heading")
_ID = re.compile(r"[0-9a-f]{32}")


def load(path: Path, password: str | None, progress: Progress | None = None) -> list[MemCube]:
    """The memories of a file, checked, in its order.

    Args:
        path: a `.memcube` file.
        password: its password, where it has one.
        progress: is told of its memories.

    Raises:
        PasswordNeeded: it has one and none or another was given.
        InvalidInput: it cannot be used, and why.
        StorageError: it cannot be read.
        Cancelled: it is no longer wanted.
    """
    content = _content(path)
    try:
        with Archive(io.BytesIO(content), MemoriesManifest, LARGEST) as archive:
            manifest = archive.manifest
            part = MEMORIES if manifest.seal is None else SEALED
            if set(manifest.parts) != {part}:
                raise ArchiveDamaged("it does not hold memories")
            lines = archive.read(part)
    except ArchiveDamaged as error:
        raise _refused(path, str(error)) from error
    if manifest.seal is not None:
        lines = _unpacked(path, unsealed(lines, manifest, password))
    cubes = list(_cubes(path, lines, progress or Progress()))
    if len(cubes) != manifest.count:
        raise _refused(path, f"it says that it holds {manifest.count:,} memories and holds {len(cubes):,}")
    if len({cube.id for cube in cubes}) != len(cubes):
        raise _refused(path, "two of its memories have the same id")
    return cubes


def needs_password(path: Path) -> bool:
    """Whether a file of memories is protected. Raises InvalidInput when it is none."""
    try:
        with Archive(io.BytesIO(_content(path)), MemoriesManifest) as archive:
            return archive.manifest.seal is not None
    except ArchiveDamaged as error:
        raise _refused(path, str(error)) from error


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise InvalidInput(f'There is no file "{path}".')
    with storage_errors(f"read {path.name}"):
        if path.stat().st_size > LARGEST:
            raise _refused(path, f"it is larger than {LARGEST // 1_000_000} MB")
        return path.read_bytes()


def _unpacked(path: Path, packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        lines = unpacker.decompress(packed, LARGEST)
    except zlib.error as error:
        raise _refused(path, "its memories are damaged") from error
    if not unpacker.eof:
        raise _refused(path, f"it holds more than {LARGEST // 1_000_000} MB, or ends too early")
    return lines


def _cubes(path: Path, lines: bytes, progress: Progress) -> Iterator[MemCube]:
    for number, line in enumerate(progress.each("Reading memory", lines.splitlines()), start=1):
        try:
            cube = migrated(MemCube.model_validate_json(line))
        except (ValidationError, OverflowError) as error:  # a year beyond what time zones can hold
            raise _refused(path, f"its memory number {number:,} cannot be understood") from error
        problem = _problem(cube)
        if problem:
            raise _refused(path, f"its memory number {number:,} {problem}")
        yield _without_controls(cube)


def _problem(cube: MemCube) -> str | None:
    """Why a memory cannot be taken in, as the end of a sentence."""
    if cube.schema_version > SCHEMA_VERSION:
        return "was written by a newer version of MemOS Desktop; update the program"
    if cube.kind is not Kind.PLAINTEXT or cube.state is State.FORGOTTEN:
        return "is of a kind that cannot be imported"
    if len(cube.text) > LONGEST_MEMORY:
        return f"is longer than {LONGEST_MEMORY:,} characters"
    try:
        clean(cube.text)
    except InvalidInput:
        return "has no text"
    links = (*cube.supersedes, *cube.conflicts_with, *filter(None, [cube.superseded_by]))
    if not all(map(_ID.fullmatch, (cube.id, *links))):
        return "has an id that this program does not give"
    if not (0 <= cube.priority <= 1 and 0 <= cube.confidence <= 1 and 1 <= cube.version <= 2**31):
        return "has a number that cannot be"
    sources = [source for source in (cube.source, *cube.provenance) if source is not None]
    try:
        space_name(cube.namespace)
        access_list([name for name in cube.readers if name != ANYBODY])
    except InvalidInput:
        return "has a space or a reader that cannot be"
    if max(len(links), len(cube.tags), len(cube.readers), len(sources)) > MOST_LINKS:
        return "has more tags, sources or links than can be"
    labels = [*_strings(cube, _LABELS), *cube.tags, *cube.readers]
    labels += [label for source in sources for label in _strings(source, _PLACES)]
    if any(len(label) > LONGEST_LABEL for label in labels):
        return f"has a tag, a name or a source of more than {LONGEST_LABEL:,} characters"
    return None


def _strings(record: MemCube | Source, fields: Sequence[str]) -> list[str]:
    return [value for field in fields if (value := getattr(record, field)) is not None]


def _without_controls(cube: MemCube) -> MemCube:
    """The memory without control characters, and without what cannot be stored."""

    def line(text: str | None) -> str | None:
        if text is None or text.isprintable():
            return text
        return "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in text).strip()

    def place(source: Source) -> Source:
        return source.model_copy(update={field: line(getattr(source, field)) for field in _PLACES})

    return cube.model_copy(
        update={
            **{field: line(getattr(cube, field)) for field in _LABELS},
            "text": clean(cube.text),
            "file": None,  # a path of another computer means nothing here, and the window would open what it names
            "namespace": space_name(cube.namespace),
            "tags": tuple(filter(None, map(line, cube.tags))),
            "source": place(cube.source) if cube.source else None,
            "provenance": tuple(map(place, cube.provenance)),
        }
    )


def _refused(path: Path, why: str) -> InvalidInput:
    return InvalidInput(f'"{path.name}" cannot be imported: {why}.')
