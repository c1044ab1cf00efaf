"""MemDumper: memories as one file, to keep elsewhere or to bring into another profile.

A `.memcube` file is a zip with a manifest and the headers of the memories, a line of JSON each. With a password the lines
are packed and encrypted as one; what the manifest says is sealed with them, so that nobody can change it unnoticed.
"""

from __future__ import annotations

import datetime as dt
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from memos_core.cube import MemCube, Moment, Sensitivity, now
from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, PasswordNeeded
from memos_core.exchange.archive import FORMAT, Manifest, described, pack
from memos_core.files import written_whole
from memos_core.sealing import Seal, seal, unseal
from memos_core.storage.rows import header_json

SUFFIX = ".memcube"
MEMORIES, SEALED = "memories.jsonl", "memories.sealed"
LARGEST = 256_000_000
"""Bytes of the memories of one file, unpacked: about 200,000 of them. They pass through memory."""


class MemoriesManifest(Manifest):
    """What a file of memories says of itself."""

    created_at: Moment
    count: int = Field(ge=0)
    seal: Seal | None = None
    """None where there is no password."""


@dataclass(frozen=True)
class Exported:
    """What an export did."""

    path: Path
    ids: tuple[str, ...]
    count: int
    """How many memories are in the file, verbatim turns included."""
    turns: int
    """How many of them are verbatim turns of conversations; the others are memories as the person sees them."""
    protected: bool
    """Whether a password is needed to read it."""
    left_out: int
    """How many secrets (passwords, keys, cards) were left out, because the file has no password."""


def export(path: Path, cubes: Sequence[MemCube], password: str | None, *, include_secrets: bool) -> Exported:
    """Write memories to a file; one of that name is replaced. Histories and usage counters are not in it.

    Args:
        path: where to; `.memcube` is added where it is missing.
        cubes: the memories.
        password: None for a file that anybody can read.
        include_secrets: write secrets even without a password.

    Raises:
        InvalidInput: there is nothing to export, too much for one file, or the password is empty.
        StorageError: the file could not be written.
    """
    written = [
        cube for cube in cubes if password is not None or include_secrets or cube.sensitivity is not Sensitivity.SECRET
    ]
    if not written:
        raise InvalidInput(
            "There is nothing to export: secrets are only written to a file with a password."
            if cubes
            else "There is nothing to export."
        )
    lines = "".join(f"{header_json(_without_path(cube))}\n" for cube in written).encode()
    if len(lines) > LARGEST:
        raise InvalidInput(
            f"These are too many memories for one file ({LARGEST // 1_000_000} MB). Export them in parts."
        )
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    created = now()
    if password is None:
        parts, sealed_with = {MEMORIES: lines}, None
    else:
        sealed_with, packed = seal(zlib.compress(lines), password, _bound(created, len(written)))
        parts = {SEALED: packed}
    manifest = MemoriesManifest(parts=described(parts), created_at=created, count=len(written), seal=sealed_with)
    with storage_errors(f"write {path.name}"), written_whole(path) as file:
        pack(file, manifest, parts)
    return Exported(
        path,
        tuple(cube.id for cube in written),
        len(written),
        sum(cube.is_turn for cube in written),
        password is not None,
        len(cubes) - len(written),
    )


def unsealed(content: bytes, manifest: MemoriesManifest, password: str | None) -> bytes:
    """The packed lines of a file with a password.

    Raises:
        PasswordNeeded: none was given, or the wrong one.
    """
    assert manifest.seal is not None  # the caller has looked
    if password is None:
        raise PasswordNeeded("This file is protected. Give its password.")
    bound = _bound(manifest.created_at, manifest.count)
    opened = unseal(content, manifest.seal, password, bound)
    if opened is None:
        raise PasswordNeeded("That is not the password of this file.")
    return opened


def _bound(created_at: dt.datetime, count: int) -> bytes:
    """The part of the manifest that the password protects from changes."""
    return json.dumps([FORMAT, created_at.isoformat(), count]).encode()


def _without_path(cube: MemCube) -> MemCube:
    """The memory without the place of its document on this computer, which names the person and their folders."""
    return cube if cube.file is None else cube.model_copy(update={"file": None})
