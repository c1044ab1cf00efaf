"""What llama.cpp reports while it loads a file, and what the person is told of it."""

from __future__ import annotations

import collections
import ctypes
from pathlib import Path

import llama_cpp

from memos_core.models.gguf_header import GgufHeader
from memos_core.wording import say

_errors: collections.deque[str] = collections.deque(maxlen=20)


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def keep_log(level: int, text: bytes, _data: ctypes.c_void_p) -> None:
    """Keep warnings and errors of llama.cpp about files; it logs no prompt text."""
    if level >= 3 and level != 5:
        _errors.append(text.decode("utf-8", "replace").strip())


llama_cpp.llama_log_set(keep_log, ctypes.c_void_p(0))


def forget_log() -> None:
    """Drop the messages so far, because the next ones are about another file."""
    _errors.clear()


def last_reason() -> str:
    """The last message of llama.cpp, shortened."""
    return next((line for line in reversed(_errors) if line), say("llama.cpp gave no reason"))[:200]


def why_not_loaded(path: Path, header: GgufHeader) -> str:
    """Why a model could not be loaded, in words for the person."""
    log = " ".join(_errors)
    if "unknown model architecture" in log:
        return say(
            '{name} has the architecture "{architecture}", which this build of llama.cpp does not know. Choose '
            "another model, or update MemOS Desktop.",
            name=path.name,
            architecture=header.architecture,
        )
    if "not within the file bounds" in log or "corrupted or incomplete" in log or "failed to read" in log:
        return say("{name} is damaged or was not downloaded completely. Download it again.", name=path.name)
    if "alloc" in log or "out of memory" in log:
        return say(
            "There is not enough memory for {name}. Choose a smaller model, or lower the context size.", name=path.name
        )
    return say("{name} cannot be loaded ({reason}). Choose another model file.", name=path.name, reason=last_reason())
