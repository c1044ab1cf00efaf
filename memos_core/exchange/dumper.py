"""MemDumper: writes memories, and what belongs to them, to one file, for keeping elsewhere or for another profile.

With a password, a complete unencrypted file is encrypted as the single part of an outer file, so that nothing reveals its contents. The
version, date and count in the outer manifest are authenticated together with it, so that they cannot be changed unnoticed.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from memos_core.cube import MemCube, Sensitivity, now
from memos_core.database import storage_errors
from memos_core.errors import InvalidInput
from memos_core.exchange.archive import described, pack
from memos_core.exchange.memcube import (
    CHATS,
    CONTEXTS,
    LARGEST,
    LARGEST_FILE,
    MEMORIES,
    SEALED,
    SPACES,
    SUFFIX,
    Contents,
    MemoriesManifest,
    SigningKey,
    bound,
)
from memos_core.files import written_whole
from memos_core.progress import Progress
from memos_core.sealing import seal
from memos_core.signing import fingerprint
from memos_core.storage.rows import header_json
from memos_core.system import sync_folder
from memos_core.wording import say


@dataclass(frozen=True)
class Exported:
    """The result of an export."""

    path: Path
    ids: tuple[str, ...]
    count: int
    """How many memories are in the file, including turns."""
    turns: int
    """How many of them are turns of conversations; the others are memories as the person sees them."""
    protected: bool
    """Whether a password is needed to read it."""
    left_out: int
    """How many secrets (passwords, keys, cards) were left out because the file has no password."""
    chats: int = 0
    adapters: int = 0
    contexts: int = 0
    signed_by: str = ""
    """The fingerprint of the key with which it is signed; "" if it is not signed."""
    unsigned_because: str = ""
    """Why it is not signed, as a sentence; "" if it is, or was not meant to be."""


def export(
    path: Path,
    cubes: Sequence[MemCube],
    password: str | None,
    *,
    include_secrets: bool,
    beside: Contents | None = None,
    key: SigningKey | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write memories to a file; an existing file of that name is replaced. Histories and usage counters are not exported.

    Args:
        path: the file; `.memcube` is added if missing.
        cubes: the memories.
        password: None for a file that anybody can read.
        include_secrets: write secrets even without a password.
        beside: what else belongs into the file, without memories.
        key: the key to sign with; None for an unsigned file.
        progress: told how far it has come; can cancel it, in which case there is no new file.

    Raises:
        InvalidInput: there is nothing to export, too much for one file, or the password is empty.
        StorageError: the file could not be written.
        Cancelled: nothing was written.
    """
    going = progress or Progress()
    written = [
        cube for cube in cubes if password is not None or include_secrets or cube.sensitivity is not Sensitivity.SECRET
    ]
    rest = beside or Contents([])
    if not written and not (rest.chats or rest.files or rest.contexts):
        raise InvalidInput(
            say("There is nothing to export: secrets are only written to a file with a password.")
            if cubes
            else say("There is nothing to export.")
        )
    path = named(path)
    parts = _parts(written, rest, going)
    manifest = MemoriesManifest(
        parts=described(parts), created_at=now(), count=len(written), signed_by=key.public if key else None
    )
    if sum(part.bytes for part in manifest.parts.values()) > LARGEST_FILE:
        raise InvalidInput(
            "This is too much for one file ({size} MB). Export adapters and contexts apart from the rest.",
            size=LARGEST_FILE // 1_000_000,
        )

    def write(target: BinaryIO) -> None:
        pack(target, manifest, parts, key.sign if key else None, going)

    with storage_errors(say("write {file}", file=path.name)):
        with written_whole(path) as file:
            if password is None:
                write(file)
            else:
                _seal(file, write, manifest, password, going)
        sync_folder(path.parent)
    adapters = {name.split("/")[1] for name in rest.files if name.startswith("adapters/")}
    return Exported(
        path,
        tuple(cube.id for cube in written),
        len(written),
        sum(cube.is_turn for cube in written),
        password is not None,
        len(cubes) - len(written),
        len(rest.chats),
        len(adapters),
        len(rest.contexts),
        fingerprint(key.public) if key else "",
    )


def named(path: Path) -> Path:
    """The path with the ending of these files."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _parts(cubes: Sequence[MemCube], rest: Contents, progress: Progress) -> dict[str, Path | bytes]:
    memories, chats = progress.each(say("Writing memory"), cubes), progress.each(say("Writing chat"), rest.chats)
    lines = {
        MEMORIES: "".join(f"{header_json(_without_path(cube))}\n" for cube in memories).encode(),
        CHATS: "".join(f"{chat.model_dump_json()}\n" for chat in chats).encode(),
        CONTEXTS: "".join(f"{context.model_dump_json()}\n" for context in rest.contexts).encode(),
        SPACES: "".join(f"{space.model_dump_json()}\n" for space in rest.spaces).encode(),
    }
    for name, content in lines.items():
        if len(content) > LARGEST:
            what = "chats" if name == CHATS else "memories"
            raise InvalidInput(
                "These are too many {what} for one file ({size} MB). Export them in parts.",
                what=what,
                size=LARGEST // 1_000_000,
            )
    return {name: content for name, content in lines.items() if content or name == MEMORIES} | dict(rest.files)


def _seal(
    file: BinaryIO,
    write: Callable[[BinaryIO], None],
    manifest: MemoriesManifest,
    password: str,
    progress: Progress,
) -> None:
    inner = io.BytesIO()
    write(inner)
    progress.finishing(say("Encrypting"))
    sealed_with, content = seal(inner.getvalue(), password, bound(manifest.format, manifest.created_at, manifest.count))
    parts = {SEALED: content}
    pack(
        file,
        MemoriesManifest(
            parts=described(parts), created_at=manifest.created_at, count=manifest.count, seal=sealed_with
        ),
        parts,
    )


def _without_path(cube: MemCube) -> MemCube:
    """The memory without the path of its document on this computer, which reveals names of the person and their folders."""
    return cube if cube.file is None else cube.model_copy(update={"file": None})
