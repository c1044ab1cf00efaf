"""Checks, before a training begins, whether an adapter can be trained for a model on this computer."""

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
"""The tokens of the longest batch, assumed before they are counted: rather too few, so that nothing that fits is refused."""


def check_suitable(model: ModelInfo, memory: Callable[[], int] = lambda: psutil.virtual_memory().available) -> None:
    """Check that an adapter can be trained for a model.

    Args:
        model: the loaded model.
        memory: returns how many bytes may be used; by default those that are free now.

    Raises:
        AdapterError: it cannot, and why.
        ModelLoadError: the file cannot be read.
    """
    try:
        changed = model.path.stat().st_mtime_ns
    except OSError:
        linears(model.architecture)  # without the file, the loaded model still names its architecture
        changed = 0
    header = _header(model.path, changed)
    check_file(header, model.name)
    check_memory(header, model.name, header.parameters, SHORT_BATCH, memory())


def memory_of_this_computer() -> int:
    """The bytes of memory that this computer has, free or in use."""
    return int(psutil.virtual_memory().total)


def check_file(header: GgufHeader, name: str) -> None:
    """Check that the trainer can read a model's weights. Raises AdapterError where it cannot."""
    linears(header.architecture)
    if header.parts > 1:
        raise AdapterError(
            "{model} lies in {parts} files; an adapter can be trained for a model in one file alone. Everything else "
            "of the assistant works with it too.",
            model=name,
            parts=header.parts,
        )


def check_memory(header: GgufHeader, name: str, parameters: int, longest_tokens: int, memory: int) -> None:
    """Check that a training fits into memory.

    Args:
        header: the header of the model file.
        name: the model's name, for people.
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
