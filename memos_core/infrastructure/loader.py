"""MemLoader: reads a file of memories. Nothing in it is believed: all of it is sound, or none of it is used."""

from __future__ import annotations

import io
import re
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from memos_core.cube import SCHEMA_VERSION, Kind, MemCube, Source, State
from memos_core.database import storage_errors
from memos_core.errors import InvalidInput
from memos_core.infrastructure.archive import Archive, ArchiveDamaged
from memos_core.infrastructure.dumper import LARGEST, MEMORIES, SEALED, MemoriesManifest, unsealed
from memos_core.memories.plaintext import LONGEST_MEMORY, clean

LONGEST_LABEL = 1_000
"""Characters of a tag, a speaker, a heading, or whatever else a header holds beside its text."""
MOST_LINKS = 10_000
"""Tags, sources or links of one memory."""
_ID = re.compile(r"[0-9a-f]{32}")


def load(path: Path, password: str | None) -> list[MemCube]:
    """The memories of a file, checked, in its order.

    Args:
        path: a `.memcube` file.
        password: its password, where it has one.

    Raises:
        PasswordNeeded: it has one and none or another was given.
        InvalidInput: it cannot be used, and why.
        StorageError: it cannot be read.
    """
    if not path.is_file():
        raise InvalidInput(f'There is no file "{path}".')
    with storage_errors(f"read {path.name}"):
        if path.stat().st_size > LARGEST:
            raise _refused(path, f"it is larger than {LARGEST // 1_000_000} MB")
        content = path.read_bytes()
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
    cubes = list(_cubes(path, lines))
    if len(cubes) != manifest.count:
        raise _refused(path, f"it says that it holds {manifest.count:,} memories and holds {len(cubes):,}")
    if len({cube.id for cube in cubes}) != len(cubes):
        raise _refused(path, "two of its memories have the same id")
    return cubes


def needs_password(path: Path) -> bool:
    """Whether a file of memories is protected. Raises InvalidInput when it is none."""
    try:
        with storage_errors(f"read {path.name}"), Archive(path, MemoriesManifest) as archive:
            return archive.manifest.seal is not None
    except ArchiveDamaged as error:
        raise _refused(path, str(error)) from error


def _unpacked(path: Path, packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        lines = unpacker.decompress(packed, LARGEST)
    except zlib.error as error:
        raise _refused(path, "its memories are damaged") from error
    if not unpacker.eof:
        raise _refused(path, f"it holds more than {LARGEST // 1_000_000} MB, or ends too early")
    return lines


def _cubes(path: Path, lines: bytes) -> Iterator[MemCube]:
    for number, line in enumerate(lines.splitlines(), start=1):
        try:
            cube = MemCube.model_validate_json(line)
        except (ValidationError, OverflowError) as error:  # a year that no time zone has
            raise _refused(path, f"its memory number {number:,} cannot be understood") from error
        problem = _problem(cube)
        if problem:
            raise _refused(path, f"its memory number {number:,} {problem}")
        yield cube


def _problem(cube: MemCube) -> str | None:
    """Why a memory cannot be taken in, as the end of a sentence."""
    if cube.schema_version > SCHEMA_VERSION:
        return "was written by a newer version of MemOS Desktop; update the program"
    if cube.kind is not Kind.PLAINTEXT or cube.state is State.FORGOTTEN:
        return "is of a kind that cannot be imported"
    if len(cube.text) > LONGEST_MEMORY:
        return f"is longer than {LONGEST_MEMORY:,} characters"
    try:
        sound = clean(cube.text) == cube.text
    except InvalidInput:
        sound = False
    links = (*cube.supersedes, *cube.conflicts_with, *filter(None, [cube.superseded_by]))
    if not sound or not all(map(_ID.fullmatch, (cube.id, *links))):
        return "is not as this program writes memories"
    if not (0 <= cube.priority <= 1 and 0 <= cube.confidence <= 1 and 1 <= cube.version <= 2**31):
        return "has a number that cannot be"
    labels = [cube.subject, cube.namespace, cube.owner, cube.origin, cube.speaker, cube.language]
    sources = [source for source in (cube.source, *cube.provenance) if source is not None]
    if max(len(links), len(cube.tags), len(cube.readers), len(sources)) > MOST_LINKS:
        return "has more tags, sources or links than can be"
    labels += [*cube.tags, *cube.readers, *(label for source in sources for label in _labels(source))]
    if not all(label is None or _is_label(label) for label in labels):
        return "has a tag, a name or a source that cannot be used"
    return None


def _labels(source: Source) -> list[str | None]:
    return [source.conversation, source.message, source.document, source.heading]


def _is_label(text: str) -> bool:
    """A line that can be stored and shown."""
    return len(text) <= LONGEST_LABEL and not any(unicodedata.category(character) in ("Cc", "Cs") for character in text)


def _refused(path: Path, why: str) -> InvalidInput:
    return InvalidInput(f'"{path.name}" cannot be imported: {why}.')
