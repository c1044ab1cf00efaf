"""MemLoader: reads a file of memories of any version. Everything in it is checked, and one invalid memory causes the whole file to be
refused."""

from __future__ import annotations

import contextlib
import io
import re
import unicodedata
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from memos_core.cube import ANYBODY, SCHEMA_VERSION, Kind, MemCube, Source, State, migrated
from memos_core.database import storage_errors
from memos_core.errors import InvalidInput
from memos_core.exchange.archive import Archive, ArchiveDamaged
from memos_core.exchange.memcube import (
    ADAPTER_FOLDER,
    CHATS,
    CONTEXTS,
    KNOWN_PARTS,
    LARGEST,
    LARGEST_FILE,
    MEMORIES,
    SEALED,
    SEALED_1,
    SPACES,
    Contents,
    MemoriesManifest,
    unsealed,
)
from memos_core.exchange.records import chats_of, contexts_of, spaces_of
from memos_core.language.text import LONGEST_MEMORY, clean
from memos_core.parametric.moved import FILES, training_of
from memos_core.parametric.records import TrainingRecord
from memos_core.parametric.store import STYLE, TRAINING
from memos_core.progress import Progress
from memos_core.spaces.actors import access_list
from memos_core.spaces.namespaces import space_name
from memos_core.wording import say

LONGEST_LABEL = 10_000
"""The most characters of a tag, a speaker, a heading, or anything else in a header besides the text."""
MOST_LINKS = 10_000
"""The most tags, sources or links of one memory."""
LONGEST_RECORD = 10_000_000
"""The largest record of an adapter, in bytes."""
_LABELS = ("subject", "namespace", "owner", "origin", "speaker", "language")
_PLACES = ("conversation", "message", "document", "heading")
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Loaded:
    """A file that was opened and checked."""

    contents: Contents
    signed_by: str | None
    """The public key of the signer; the signature was verified. None if it is not signed."""
    trainings: Mapping[str, TrainingRecord]
    """How its adapters were trained, by their folders in the file."""
    extract: Callable[[str, Path], None]
    """Writes a part of it to a new file, while this file is open. Raises InvalidInput if the part is damaged."""


@contextlib.contextmanager
def opened(path: Path, password: str | None, progress: Progress | None = None) -> Iterator[Loaded]:
    """Open a file and check everything in it, except the files of adapters and saved contexts, which are checked when they are extracted.

    Args:
        path: a `.memcube` file.
        password: its password, if it has one.
        progress: told of each memory; can cancel it.

    Raises:
        PasswordNeeded: it has a password, and none or a wrong one was given.
        InvalidInput: it cannot be used, and why.
        StorageError: it cannot be read.
        Cancelled: `progress` cancelled it.
    """
    progress = progress or Progress()
    with contextlib.ExitStack() as open_ones:
        with _read_of(path):
            archive = open_ones.enter_context(_archive(path))
            if archive.manifest.seal is not None and archive.manifest.format > 1:
                archive = open_ones.enter_context(_inner(archive, password))
            loaded = _checked(path, archive, password, progress)
        yield loaded


def load(path: Path, password: str | None, progress: Progress | None = None) -> list[MemCube]:
    """The memories of a file, checked, in the order of the file. Raises what `opened` raises."""
    with opened(path, password, progress) as loaded:
        return list(loaded.contents.cubes)


def needs_password(path: Path) -> bool:
    """Whether a file of memories has a password. Raises InvalidInput if it is no such file."""
    with _read_of(path), _archive(path) as archive:
        return archive.manifest.seal is not None


@contextlib.contextmanager
def _read_of(path: Path) -> Iterator[None]:
    """Turn the errors for a damaged or unreadable file into a sentence that names the file."""
    try:
        with storage_errors(say("read {file}", file=path.name)):
            yield
    except ArchiveDamaged as error:
        raise _refused(path, str(error)) from error


def _archive(path: Path) -> Archive[MemoriesManifest]:
    if not path.is_file():
        raise InvalidInput('There is no file "{path}".', path=path)
    if path.stat().st_size > LARGEST_FILE:
        raise ArchiveDamaged("it is larger than {size} MB", size=LARGEST_FILE // 1_000_000)
    return Archive(path, MemoriesManifest, LARGEST_FILE)


def _inner(archive: Archive[MemoriesManifest], password: str | None) -> Archive[MemoriesManifest]:
    """The encrypted file inside an outer file."""
    if set(archive.manifest.parts) != {SEALED}:
        raise ArchiveDamaged("it does not hold what a file with a password holds")
    content = unsealed(archive.read(SEALED), archive.manifest, password)
    inner = Archive(io.BytesIO(content), MemoriesManifest, LARGEST_FILE)
    if inner.manifest.seal is not None or inner.manifest.count != archive.manifest.count:
        inner.close()
        raise ArchiveDamaged("what is sealed in it is not what its cover says")
    return inner


def _checked(path: Path, archive: Archive[MemoriesManifest], password: str | None, progress: Progress) -> Loaded:
    manifest, names = archive.manifest, set(archive.manifest.parts)
    if manifest.format == 1:
        part = MEMORIES if manifest.seal is None else SEALED_1
        if names != {part} or manifest.signed_by is not None:
            raise ArchiveDamaged("it does not hold memories")
    elif MEMORIES not in names or not all(map(KNOWN_PARTS.fullmatch, names)):
        raise ArchiveDamaged("it does not hold what such a file holds")
    for name, part_ in manifest.parts.items():
        if "/" not in name and part_.bytes > LARGEST:
            raise ArchiveDamaged("it holds more than {size} MB in {name}", size=LARGEST // 1_000_000, name=name)
    if manifest.format == 1 and manifest.seal is not None:
        lines = _unpacked(unsealed(archive.read(SEALED_1), manifest, password))
    else:
        lines = archive.read(MEMORIES)
    cubes = list(_cubes(path, lines, progress))
    if len(cubes) != manifest.count:
        raise ArchiveDamaged(
            "it says that it holds {said} memories and holds {count}", said=manifest.count, count=len(cubes)
        )
    if len({cube.id for cube in cubes}) != len(cubes):
        raise ArchiveDamaged("two of its memories have the same id")

    def read(name: str) -> bytes:
        return archive.read(name) if name in names else b""

    def extract(name: str, target: Path) -> None:
        with _read_of(path):
            archive.extract(name, target)

    contents = Contents(
        cubes,
        chats_of(read(CHATS), progress),
        spaces_of(read(SPACES)),
        contexts_of(read(CONTEXTS), names),
        {name: Path(name) for name in sorted(names) if "/" in name},
    )
    return Loaded(contents, manifest.signed_by, _trainings(archive, names), extract)


def _trainings(archive: Archive[MemoriesManifest], names: Collection[str]) -> dict[str, TrainingRecord]:
    folders = sorted({name.rpartition("/")[0] for name in names if name.startswith(f"{ADAPTER_FOLDER}/")})
    found = {}
    for folder in folders:
        missing = [one for one in FILES if one != STYLE and f"{folder}/{one}" not in names]
        if missing or archive.manifest.parts[f"{folder}/{TRAINING}"].bytes > LONGEST_RECORD:
            raise ArchiveDamaged("an adapter in it is not complete")
        try:
            found[folder] = training_of(archive.read(f"{folder}/{TRAINING}"))
        except InvalidInput as error:
            raise ArchiveDamaged(str(error)) from error
    return found


def _unpacked(packed: bytes) -> bytes:
    """The lines of a version 1 file with a password."""
    unpacker = zlib.decompressobj()
    try:
        lines = unpacker.decompress(packed, LARGEST)
    except zlib.error as error:
        raise ArchiveDamaged("its memories are damaged") from error
    if not unpacker.eof:
        raise ArchiveDamaged("it holds more than {size} MB, or ends too early", size=LARGEST // 1_000_000)
    return lines


def _cubes(path: Path, lines: bytes, progress: Progress) -> Iterator[MemCube]:
    for number, line in enumerate(progress.each(say("Reading memory"), lines.splitlines()), start=1):
        try:
            cube = migrated(MemCube.model_validate_json(line))
        except (ValidationError, OverflowError) as error:  # a year beyond the range of time zones
            raise _refused(path, say("its memory number {number} cannot be understood", number=number)) from error
        problem = problem_of(cube)
        if problem:
            raise _refused(path, say("its memory number {number} {problem}", number=number, problem=problem))
        yield without_controls(cube)


def problem_of(cube: MemCube) -> str | None:
    """Why a memory of somebody else cannot be imported, as the end of a sentence; None if it can."""
    if cube.schema_version > SCHEMA_VERSION:
        return say("was written by a newer version of MemOS Desktop; update the program")
    if cube.kind is not Kind.PLAINTEXT or cube.state is State.FORGOTTEN:
        return say("is of a kind that cannot be imported")
    if len(cube.text) > LONGEST_MEMORY:
        return say("is longer than {most} characters", most=LONGEST_MEMORY)
    try:
        clean(cube.text)
    except InvalidInput:
        return say("has no text")
    links = (*cube.supersedes, *cube.conflicts_with, *filter(None, [cube.superseded_by]))
    if not all(map(_ID.fullmatch, (cube.id, *links))):
        return say("has an id that this program does not give")
    if not (0 <= cube.priority <= 1 and 0 <= cube.confidence <= 1 and 1 <= cube.version <= 2**31):
        return say("has a number that cannot be")
    sources = [source for source in (cube.source, *cube.provenance) if source is not None]
    try:
        space_name(cube.namespace)
        access_list([name for name in cube.readers if name != ANYBODY])
    except InvalidInput:
        return say("has a space or a reader that cannot be")
    if max(len(links), len(cube.tags), len(cube.readers), len(sources)) > MOST_LINKS:
        return say("has more tags, sources or links than can be")
    labels = [*_strings(cube, _LABELS), *cube.tags, *cube.readers]
    labels += [label for source in sources for label in _strings(source, _PLACES)]
    if any(len(label) > LONGEST_LABEL for label in labels):
        return say("has a tag, a name or a source of more than {most} characters", most=LONGEST_LABEL)
    return None


def _strings(record: MemCube | Source, fields: Sequence[str]) -> list[str]:
    return [value for field in fields if (value := getattr(record, field)) is not None]


def without_controls(cube: MemCube) -> MemCube:
    """The memory without control characters and other characters that cannot be stored."""

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
            "file": None,  # a path on another computer means nothing here, and the window would open whatever it names
            "namespace": space_name(cube.namespace),
            "tags": tuple(filter(None, map(line, cube.tags))),
            "source": place(cube.source) if cube.source else None,
            "provenance": tuple(map(place, cube.provenance)),
        }
    )


def _refused(path: Path, why: str) -> InvalidInput:
    return InvalidInput('"{name}" cannot be imported: {why}.', name=path.name, why=why)
