"""Reads the header of a GGUF file: enough to say in words whether llama.cpp can try it. No length given in the file is trusted."""

from __future__ import annotations

import math
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from memos_core.errors import ModelLoadError
from memos_core.wording import listed, say, say_count

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MOST_KEYS = 10_000
_MOST_PARTS = 1000
_MOST_TENSORS, _MOST_DIMENSIONS = 100_000, 4
_PARAMETERS = "parameters"
"""An additional key besides those of the file, whose names all contain a dot."""
_LAST_BYTE = "last byte"
"""Another additional key: the file must be longer than this."""
_LONGEST_KEPT_STRING = 1_000_000
_MOST_STRINGS = 10_000_000
_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
_STRING, _ARRAY = 8, 9
_PART = re.compile(r"(?P<name>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf", re.IGNORECASE)
"""How the parts of a split model are named."""
_PART_THAT_LOOKS = say(
    "{name} is the part of a model that looks at pictures or listens, not one that answers. Choose the model's main file; "
    "this one belongs to it: put it beside it, or choose it in the model's details, under Pictures."
)
_OTHER_KINDS = {
    "mmproj": _PART_THAT_LOOKS,
    "projector": _PART_THAT_LOOKS,
    "adapter": say("{name} is an adapter (LoRA) for a model, not a model. Choose the model's own file."),
    "imatrix": say(
        "{name} is a table that helps to make smaller models (an importance matrix), not a model. Choose the model's own file."
    ),
    "vocab": say("{name} is a vocabulary without a model. Choose the model's own file."),
}
"""Other things that GGUF files can contain (`general.type`)."""


@dataclass(frozen=True)
class GgufHeader:
    """The contents of the header; 0 or "" for what it does not say."""

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
    """The number of tokens."""
    has_chat_template: bool
    parts: int = 1
    """The number of files into which the model is split."""
    parameters: int = 0
    """The number of parameters in this file; a part of a split model has only some of them."""
    file_type: int = -1
    """llama.cpp's number for the format of most weights."""
    licence: str = ""

    @property
    def head_length(self) -> int:
        """The length of a key of one attention head."""
        return self.key_length or (self.embedding_length // self.heads if self.heads else 0)

    def kv_bytes_per_token(self, bytes_per_number: float = 2) -> int:
        """Size of the KV cache for one token; by default with 16-bit numbers."""
        return int(bytes_per_number * 2 * self.layers * (self.kv_heads or self.heads) * self.head_length)


def parts_by_name(path: Path) -> list[Path]:
    """All files of a model, if the name says that it is one of several parts; otherwise the file alone. They may be missing."""
    named = _PART.fullmatch(path.name)
    if named is None or not 1 < int(named["count"]) <= _MOST_PARTS:
        return [path]
    return [
        path.with_name(f"{named['name']}-{number:05d}-of-{named['count']}{path.suffix}")
        for number in range(1, int(named["count"]) + 1)
    ]


def model_files(path: Path) -> list[Path]:
    """All files of a model, the first part first, whichever part is given.

    Raises:
        ModelLoadError: it is no model that answers, or parts of it are missing; in words.
    """
    parts = read_header(path).parts
    files = parts_by_name(path)
    if parts > 1 and len(files) != parts:
        raise ModelLoadError(
            "{name} is one of {parts} parts of a model, and its name does not say which. Give the parts their own names "
            "again: they end in {ending} and so on.",
            name=path.name,
            parts=parts,
            ending=f"-00001-of-{parts:05d}.gguf",
        )
    files = files if parts > 1 else [path]
    if missing := [file.name for file in files if not file.is_file()]:
        raise ModelLoadError(
            say_count(
                "{name} is one of {parts} parts of a model, and {missing} is not beside it. Put all parts into one folder.",
                "{name} is one of {parts} parts of a model, and {missing} are not beside it. Put all parts into one folder.",
                len(missing),
                name=path.name,
                parts=parts,
                missing=listed(missing),
            )
        )
    return files


def is_adapter(path: Path) -> bool:
    """Whether a file is a GGUF file with an adapter, according to its header."""
    try:
        with path.open("rb") as file:
            return _read(file, path).get("general.type") == "adapter"
    except (OSError, ModelLoadError, struct.error, UnicodeDecodeError, OverflowError):
        return False


def read_header(path: Path) -> GgufHeader:
    """Read the header; for a split model, that of the first part.

    Raises:
        ModelLoadError: there is no such file, it is no GGUF file, or it is truncated; in words.
    """
    values = _values(path)
    architecture = str(values.get("general.architecture", ""))
    parts = max(_count(values, "split.count"), 1)
    if parts > 1 and _count(values, "split.no") > 0 and not architecture:  # only the first part says what it is
        first = parts_by_name(path)[0]
        if first == path or not first.exists():
            raise ModelLoadError(
                "{name} is part {number} of {parts} of a model. Put all parts into one folder, with the names that they "
                "had, and choose any of them.",
                name=path.name,
                number=_count(values, "split.no") + 1,
                parts=parts,
            )
        return read_header(first)

    def number(key: str) -> int:
        value = values.get(f"{architecture}.{key}", 0)
        if isinstance(value, list):  # one entry per layer
            value = max((item for item in value if isinstance(item, int)), default=0)
        return value if isinstance(value, int) else 0

    other = "mmproj" if architecture == "clip" else str(values.get("general.type", ""))
    if other in _OTHER_KINDS or architecture in _OTHER_KINDS:
        kind = _OTHER_KINDS.get(other) or _OTHER_KINDS[architecture]
        raise ModelLoadError(kind.filled(name=path.name))
    # An embedding model gives its pooling type (0 for none); BERT architectures and T5's encoder cannot be anything else.
    if number("pooling_type") or "bert" in architecture or architecture == "t5encoder":
        raise ModelLoadError(
            "{name} is a model that makes vectors of texts, not one that answers. Choose a model for chatting.",
            name=path.name,
        )
    if not architecture:
        raise ModelLoadError(
            "The file {name} does not say what kind of model it is; it cannot be loaded.", name=path.name
        )
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
        parts=parts,
        parameters=values[_PARAMETERS],
        file_type=_count(values, "general.file_type") if "general.file_type" in values else -1,
        licence=str(values.get("general.license", "")),
    )


def check_projector(path: Path, model: GgufHeader) -> None:
    """Check whether a file can be the projector of a model.

    Args:
        path: the file.
        model: the header of the model.

    Raises:
        ModelLoadError: it is missing, damaged, another kind of file, or belongs to another model; in words.
    """
    if not path.is_file():
        raise ModelLoadError(
            "{path} is missing, with which the model sees. Put it back there, or choose another file in its details.",
            path=path,
        )
    values = _values(path)
    if values.get("general.architecture") != "clip":
        raise ModelLoadError(
            "{name} is not the second file of a model that sees. The name of such a file mostly begins with mmproj.",
            name=path.name,
        )
    if values[_LAST_BYTE] > path.stat().st_size:
        raise ModelLoadError("{name} is damaged or was not downloaded completely. Download it again.", name=path.name)
    width = _count(values, "clip.vision.projection_dim")
    if not (width or values.get("clip.has_vision_encoder")):
        raise ModelLoadError("{name} is for sounds; a model sees no pictures with it.", name=path.name)
    if width and width != model.embedding_length:
        raise ModelLoadError(
            "{name} belongs to another model: its pictures are {its} numbers wide, and this model's words are {own} wide.",
            name=path.name,
            its=width,
            own=model.embedding_length,
        )


def _values(path: Path) -> dict[str, Any]:
    """The values in the header of a file. Raises ModelLoadError, in words."""
    if not path.exists():
        raise ModelLoadError(
            "There is no model file {path}. Choose another one in the settings or with --model.", path=path
        )
    if not path.is_file():
        raise ModelLoadError("{path} is not a file. Choose a model file that ends in .gguf.", path=path)
    try:
        with path.open("rb") as file:
            return _read(file, path)
    except OSError as error:
        raise ModelLoadError(
            "The model file {path} cannot be read: {reason}.", path=path, reason=error.strerror
        ) from error
    except (struct.error, UnicodeDecodeError, OverflowError) as error:
        raise ModelLoadError(
            "The model file {name} is damaged: its header is cut off or garbled. Download it again.", name=path.name
        ) from error


def _count(values: dict[str, Any], key: str) -> int:
    value = values.get(key, 0)
    return value if isinstance(value, int) else 0


def _read(file: BinaryIO, path: Path) -> dict[str, Any]:
    magic = file.read(4)
    if magic != _MAGIC:
        raise ModelLoadError(
            say("{name} is not a GGUF model file (it is empty).", name=path.name)
            if not magic
            else say("{name} is not a GGUF model file. Choose a file that ends in .gguf.", name=path.name)
        )
    version, tensors, keys = _unpack(file, "<IQQ")
    if version not in _VERSIONS:
        raise ModelLoadError(
            "{name} is a GGUF file of version {version}, which cannot be read here.", name=path.name, version=version
        )
    if keys > _MOST_KEYS:
        raise struct.error("too many keys")
    values: dict[str, Any] = {}
    for _ in range(keys):
        name = _string(file)
        (kind,) = _unpack(file, "<I")
        values[name] = _value(file, kind)
    values[_PARAMETERS], values[_LAST_BYTE] = _tensors(file, tensors)
    return values


def _tensors(file: BinaryIO, tensors: int) -> tuple[int, int]:
    """The number of parameters in the tensors listed after the keys, and where in the file the last tensor begins; 0 if the list cannot be
    read. llama.cpp will then say what is wrong with it."""
    count, last = 0, 0
    try:
        for _ in range(min(tensors, _MOST_TENSORS)):
            _string(file)
            (dimensions,) = _unpack(file, "<I")
            if dimensions > _MOST_DIMENSIONS:
                return 0, 0
            count += math.prod(_unpack(file, f"<{dimensions}Q"))
            last = max(last, _unpack(file, "<IQ")[1])
    except (struct.error, UnicodeDecodeError, OverflowError):
        return 0, 0
    return count, file.tell() + last


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
    for _ in range(count):  # only the length of a vocabulary is of interest
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
