"""What the files of a model say about it."""

from __future__ import annotations

import functools
import json
from pathlib import Path

from memos_core.errors import EmbedderUnavailable
from memos_core.models.gguf_header import model_files, read_header
from memos_core.models.hub import quantisation_of
from memos_core.models.installed import is_embedder, stamp_of
from memos_core.models.resources import describe

_FAMILIES = {
    "llama": "Llama",
    "qwen2": "Qwen2.5",
    "qwen3": "Qwen3",
    "gemma2": "Gemma 2",
    "gemma3": "Gemma 3",
    "phi3": "Phi",
    "smollm3": "SmolLM3",
    "granite": "Granite",
}
"""The usual names of the families that have these architectures; other families keep llama.cpp's name."""
_NAMED = ("SmolLM", "Mistral", "Qwen3", "Phi")
"""Families with the architecture of another one, which are recognised by their names."""
_FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S", 12: "Q3_K_M",
    13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 25: "IQ4_NL", 30: "IQ4_XS", 32: "BF16",
}  # fmt: skip
"""llama.cpp's numbers of file types."""


def examined(path: Path) -> dict[str, object]:
    """Name, family, architecture, parameters, quantisation, context, size and licence of a model; 0 or "" if its files do not say.

    Raises:
        ModelLoadError: it is no model that answers, or it is damaged; in words.
        EmbedderUnavailable: it is a folder without an embedder.
    """
    return _embedder(path) if path.is_dir() else dict(_chat(path, stamp_of(path)))


@functools.lru_cache(maxsize=32)
def _chat(path: Path, _stamp: tuple[int, int]) -> dict[str, object]:
    files = model_files(path)
    header = read_header(files[0])
    name, _ = describe(files[0], header)
    told = f"{name} {path.stem}".casefold()
    family = next((known for known in _NAMED if known.casefold() in told), None)
    return {
        "name": name,
        "family": family or _FAMILIES.get(header.architecture, header.architecture),
        "architecture": header.architecture,
        "parameters": header.parameters if len(files) == 1 else 0,
        "quantisation": quantisation_of(path.name) or _FILE_TYPES.get(header.file_type, ""),
        "context_tokens": header.context_length,
        "size_bytes": sum(file.stat().st_size for file in files),
        "licence": header.licence,
    }


def _embedder(path: Path) -> dict[str, object]:
    try:
        if not is_embedder(path):
            raise ValueError("no modules")
        config = json.loads((path / "config.json").read_bytes())
        context = int(config.get("max_position_embeddings", 0))
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise EmbedderUnavailable(
            "The folder {path} holds no embedder that can be used. Choose a folder of sentence-transformers, or get "
            "one from the catalogue.",
            path=path,
        ) from error
    return {
        "name": path.name,
        "family": str(config.get("model_type", "")),
        "architecture": "embedder",
        "parameters": 0,
        "quantisation": "",
        "context_tokens": context,
        "size_bytes": stamp_of(path)[0],
        "licence": "",
    }
