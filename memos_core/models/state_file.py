"""Saved KV states on the disk: `<key>.kv` is the state of the sequence as llama.cpp writes it, and `<key>.json` describes it.

A state is valid only for exactly what it was computed with and for; all of that is hashed into its key (`state_keys`). A file is found by
its name, and its header repeats the same data. A state whose data disagree is never used.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.errors import MemOSError
from memos_core.files import written_whole
from memos_core.models.gguf_header import parts_by_name

CPU_BATCH_TOKENS = 32
"""States end at multiples of a batch. Larger batches are hardly faster on a processor, and what exceeds a whole batch is evaluated again
for each prompt."""
GPU_BATCH_TOKENS = 256
PIECE_BYTES = 4 * 1024 * 1024
"""A state is read and hashed in pieces of this size, by several threads at once."""
STATE_SUFFIX, HEADER_SUFFIX = ".kv", ".json"


class StateRejected(MemOSError):
    """A saved state that must not be used; the message says why: "it is cut off"."""


class StateHeader(BaseModel):
    """The description of a saved state: the content of `<key>.json`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    schema_version: Literal[2] = 2
    key: str = Field(pattern=r"^[0-9a-f]{64}$")
    environment: str = Field(pattern=r"^[0-9a-f]{64}$")
    """Hash of everything besides the tokens that the numbers depend on (`environment_hash`)."""
    tokens: int = Field(gt=0)
    """Length of the context."""
    size: int = Field(gt=0)
    """Size of the state in bytes."""
    digest: str = Field(pattern=r"^[0-9a-f]{64}$")
    """SHA-256 of the concatenated SHA-256 digests of the state's pieces."""


def environment_hash(parts: dict[str, str | int | float]) -> str:
    """One hash of everything besides its tokens that a state depends on: model file, build, number types, RoPE, adapter."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def state_keys(environment: str, tokens: Sequence[int], step: int) -> Iterator[tuple[int, str]]:
    """The keys of the states that would serve a prompt: one for every multiple of `step` tokens at its beginning.

    Args:
        environment: the hash for the model as it is loaded.
        tokens: the prompt.
        step: states end only at multiples of this (llama.cpp's batch, see `KvCache`).

    Yields:
        The number of tokens and the key, shortest first.
    """
    digest = hashlib.sha256(environment.encode())
    for start in range(0, len(tokens) - step + 1, step):
        digest.update(struct.pack(f"<{step}i", *tokens[start : start + step]))
        yield start + step, digest.copy().hexdigest()


def write_state(folder: Path, key: str, environment: str, tokens: int, state: bytes | memoryview) -> None:
    """Write a state, whole or not at all; the header is written last and makes the state valid.

    Args:
        folder: the folder of states.
        key: its key.
        environment: the hash from which the key was made.
        tokens: length of the context.
        state: the state as given by llama.cpp.

    Raises:
        OSError: it could not be written (for example because the disk is full); what was there before is unchanged.
    """
    view = memoryview(state)
    header = StateHeader(
        key=key,
        environment=environment,
        tokens=tokens,
        size=len(view),
        digest=_digest([hashlib.sha256(view[start : start + PIECE_BYTES]).digest() for start in _pieces(len(view))]),
    )
    with written_whole(folder / (key + STATE_SUFFIX)) as file:
        file.write(state)
    with written_whole(folder / (key + HEADER_SUFFIX)) as file:
        file.write(header.model_dump_json(indent=1).encode())


def read_state(folder: Path, key: str, environment: str, tokens: int) -> NDArray[np.uint8] | None:
    """The bytes of the state with this key; None if there is none.

    Raises:
        StateRejected: there is one, but it is damaged, truncated, or not what its name says.
    """
    path = folder / (key + STATE_SUFFIX)
    try:
        text = (folder / (key + HEADER_SUFFIX)).read_bytes()
        size = path.stat().st_size
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StateRejected("it cannot be read ({reason})", reason=error.strerror) from error
    try:
        header = StateHeader.model_validate_json(text)
    except ValidationError as error:
        raise StateRejected("its description is damaged") from error
    if (header.key, header.environment, header.tokens) != (key, environment, tokens):
        raise StateRejected("it belongs to another context or model")
    if size != header.size:
        raise StateRejected("it is cut off")
    state = np.empty(size, np.uint8)
    try:
        digest = _read_into(state.data, path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StateRejected("it cannot be read ({reason})", reason=error.strerror) from error
    if digest != header.digest:
        raise StateRejected("it is damaged")
    return state


def _read_into(view: memoryview, path: Path) -> str:
    """Fill the view from the file and return the digest of what was read; for a file that is too short it is another digest."""

    def read(start: int) -> bytes:
        piece = view[start : start + PIECE_BYTES]
        with path.open("rb", buffering=0) as file:
            file.seek(start)
            count = file.readinto(piece)
        return hashlib.sha256(piece[:count]).digest()

    with ThreadPoolExecutor(min(os.cpu_count() or 1, 4)) as readers:
        return _digest(readers.map(read, _pieces(len(view))))


def _pieces(size: int) -> range:
    return range(0, size, PIECE_BYTES)


def _digest(pieces: Iterable[bytes]) -> str:
    return hashlib.sha256(b"".join(pieces)).hexdigest()


def remove_state(folder: Path, key: str) -> None:
    """Remove both files of a state; it is no error if they are missing."""
    for suffix in (HEADER_SUFFIX, STATE_SUFFIX):
        (folder / (key + suffix)).unlink(missing_ok=True)


def model_hash(path: Path, known: Path) -> str:
    """SHA-256 of a model file, or of all its parts. Hashing a large file takes seconds, so the hash is stored together with the sizes and
    times of the files.

    Args:
        path: the model file.
        known: the JSON file that keeps hashes between starts.
    """
    files = parts_by_name(path)
    stamp = [
        number
        for status in (file.stat() for file in files)
        for number in (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
    ]
    try:
        hashes = json.loads(known.read_text(encoding="utf-8"))
        if hashes[str(path)][0] == stamp:
            return str(hashes[str(path)][1])
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        hashes = {}
    digest = _of_all([_sha256(file) for file in files])
    hashes = hashes if isinstance(hashes, dict) else {}
    with written_whole(known) as file:
        file.write(json.dumps({**hashes, str(path): [stamp, digest]}).encode())
    return digest


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _of_all(hashes: Sequence[str]) -> str:
    return hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()
