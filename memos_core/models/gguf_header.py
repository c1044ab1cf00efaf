"""Reads the header of a GGUF file, enough to say in words whether llama.cpp can try it. Trusts no length in it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from memos_core.errors import ModelLoadError

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MOST_KEYS = 10_000
_LONGEST_KEPT_STRING = 1_000_000
_MOST_STRINGS = 10_000_000
_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
_STRING, _ARRAY = 8, 9


@dataclass(frozen=True)
class GgufHeader:
    """What the header says; 0 or "" where it says nothing."""

    architecture: str
    name: str
    context_length: int
    layers: int
    embedding_length: int
    heads: int
    kv_heads: int
    key_length: int
    feed_forward_length: int
    vocabulary: int
    """How many tokens there are."""
    has_chat_template: bool

    def kv_bytes_per_token(self) -> int:
        """Size of the 16-bit KV cache for one token."""
        head = self.key_length or (self.embedding_length // self.heads if self.heads else 0)
        return 2 * 2 * self.layers * (self.kv_heads or self.heads) * head


def read_header(path: Path) -> GgufHeader:
    """Read the header.

    Raises:
        ModelLoadError: there is no such file, it is no GGUF file, or it is cut off; said in words.
    """
    if not path.exists():
        raise ModelLoadError(f"There is no model file {path}. Choose another one in the settings or with --model.")
    if not path.is_file():
        raise ModelLoadError(f"{path} is not a file. Choose a model file that ends in .gguf.")
    try:
        with path.open("rb") as file:
            values = _read(file, path)
    except OSError as error:
        raise ModelLoadError(f"The model file {path} cannot be read: {error.strerror}.") from error
    except (struct.error, UnicodeDecodeError, OverflowError) as error:
        raise ModelLoadError(
            f"The model file {path.name} is damaged: its header is cut off or garbled. Download it again."
        ) from error
    architecture = str(values.get("general.architecture", ""))

    def number(key: str) -> int:
        value = values.get(f"{architecture}.{key}", 0)
        if isinstance(value, list):  # one entry a layer
            value = max((item for item in value if isinstance(item, int)), default=0)
        return value if isinstance(value, int) else 0

    if architecture == "clip":
        raise ModelLoadError(
            f"{path.name} is the part of a model that looks at pictures, not one that answers. Choose the model's main file."
        )
    # A model of vectors says how it pools them (0: not at all); BERT's kind and T5's reading half can do nothing else.
    if number("pooling_type") or "bert" in architecture or architecture == "t5encoder":
        raise ModelLoadError(
            f"{path.name} is a model that makes vectors of texts, not one that answers. Choose a model for chatting."
        )
    if not architecture:
        raise ModelLoadError(f"The file {path.name} does not say what kind of model it is; it cannot be loaded.")
    return GgufHeader(
        architecture=architecture,
        name=str(values.get("general.name", "")),
        context_length=number("context_length"),
        layers=number("block_count"),
        embedding_length=number("embedding_length"),
        heads=number("attention.head_count"),
        kv_heads=number("attention.head_count_kv"),
        key_length=number("attention.key_length"),
        feed_forward_length=number("feed_forward_length"),
        vocabulary=len(values.get("tokenizer.ggml.tokens", ())),
        has_chat_template=bool(values.get("tokenizer.chat_template")),
    )


def _read(file: BinaryIO, path: Path) -> dict[str, Any]:
    magic = file.read(4)
    if magic != _MAGIC:
        raise ModelLoadError(
            f"{path.name} is not a GGUF model file (it is empty)."
            if not magic
            else f"{path.name} is not a GGUF model file. Choose a file that ends in .gguf."
        )
    version, _, keys = _unpack(file, "<IQQ")
    if version not in _VERSIONS:
        raise ModelLoadError(f"{path.name} is a GGUF file of version {version}, which cannot be read here.")
    if keys > _MOST_KEYS:
        raise struct.error("too many keys")
    values: dict[str, Any] = {}
    for _ in range(keys):
        name = _string(file)
        (kind,) = _unpack(file, "<I")
        values[name] = _value(file, kind)
    return values


def _value(file: BinaryIO, kind: int) -> Any:
    if kind in _SCALARS:
        return _unpack(file, _SCALARS[kind])[0]
    if kind == _STRING:
        return _string(file)
    if kind != _ARRAY:
        raise struct.error(f"unknown type {kind}")
    element, count = _unpack(file, "<IQ")
    if element in _SCALARS:
        size = struct.calcsize(_SCALARS[element]) * count
        if count <= 1024:
            return [item[0] for item in struct.iter_unpack(_SCALARS[element], _exactly(file, size))]
        file.seek(size, 1)
        return []
    if element != _STRING:
        raise struct.error(f"unknown array type {element}")
    if count > _MOST_STRINGS:
        raise struct.error("too many strings")
    for _ in range(count):  # vocabularies: only their length is of interest
        (length,) = _unpack(file, "<Q")
        if length > _LONGEST_KEPT_STRING:
            raise struct.error("string too long")
        _exactly(file, length)
    return [""] * count


def _string(file: BinaryIO) -> str:
    (length,) = _unpack(file, "<Q")
    if length > _LONGEST_KEPT_STRING:
        raise struct.error("string too long")
    return _exactly(file, length).decode("utf-8")


def _unpack(file: BinaryIO, layout: str) -> tuple[Any, ...]:
    return struct.unpack(layout, _exactly(file, struct.calcsize(layout)))


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) != size:
        raise struct.error("cut off")
    return data
