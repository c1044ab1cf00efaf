"""Tells, before anything is begun, whether an adapter can be trained for a model on this computer."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import psutil

from memos_core.errors import AdapterError
from memos_core.models.backend import ModelInfo
from memos_core.models.gguf_header import GgufHeader, read_header
from memos_core.parametric.trainer.architectures import linears, memory_needed

SHORT_BATCH = 256
"""Tokens of the longest batch, while nobody has counted them: rather too few, so that nothing is refused that would fit."""


def check_suitable(model: ModelInfo, memory: Callable[[], int] = lambda: psutil.virtual_memory().available) -> None:
    """See whether an adapter can be trained for a model.

    Args:
        model: the loaded one.
        memory: how many bytes may be used; those that are free now.

    Raises:
        AdapterError: it cannot, and why.
        ModelLoadError: the file cannot be read.
    """
    try:
        changed = model.path.stat().st_mtime_ns
    except OSError:
        linears(model.architecture)  # what was loaded still says of which kind it was
        changed = 0
    header = _header(model.path, changed)
    check_file(header, model.name)
    check_memory(header, model.name, header.parameters, SHORT_BATCH, memory())


def memory_of_this_computer() -> int:
    """Bytes, free or not."""
    return int(psutil.virtual_memory().total)


def check_file(header: GgufHeader, name: str) -> None:
    """See whether the trainer can read a model's weights. Raises AdapterError."""
    linears(header.architecture)
    if header.parts > 1:
        raise AdapterError(
            "{model} lies in {parts} files; an adapter can be trained for a model in one file alone. Everything else "
            "of the assistant works with it too.",
            model=name,
            parts=header.parts,
        )


def check_memory(header: GgufHeader, name: str, parameters: int, longest_tokens: int, memory: int) -> None:
    """See whether a training fits into memory.

    Args:
        header: of the model.
        name: for people.
        parameters: how many weights it has.
        longest_tokens: tokens of the longest batch.
        memory: how many bytes may be used.

    Raises:
        AdapterError: it does not.
    """
    needed = memory_needed(header, parameters, longest_tokens)
    if needed > memory:
        raise AdapterError(
            "Training with {name} needs about {needed} GB of memory, and {free} GB are free. Close other programs, "
            "or train with a smaller model.",
            name=name,
            needed=round(needed / 1e9, 1),
            free=round(memory / 1e9, 1),
        )


@functools.lru_cache(maxsize=4)
def _header(model: Path, _changed: int) -> GgufHeader:
    return read_header(model)
