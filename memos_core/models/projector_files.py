"""The second file of a model, with which it sees pictures: llama.cpp calls it a multimodal projector, and its name mostly begins with
mmproj. It is found next to its model, or chosen by the person (`LoadOptions.eye`)."""

from __future__ import annotations

import functools
import re
from pathlib import Path

from memos_core.errors import ModelLoadError
from memos_core.files import given_path, stamp_of
from memos_core.models.backend import LoadOptions
from memos_core.models.gguf_header import check_projector, model_files, parts_by_name, read_header
from memos_core.models.hub import is_projector, quantisation_of

_PLAIN = ("", "model")
"""What is left of a projector's name that names no model: mmproj-F16.gguf, mmproj-model-f16.gguf."""


def eye_of(model: Path, options: LoadOptions) -> Path | None:
    """The projector of a model: the file chosen for it, or else one that lies next to it and belongs to it; None for none.

    Args:
        model: its file; for a split model, the first part.
        options: the options set for it.
    """
    if options.eye is not None:
        return Path(options.eye) if options.eye else None
    return _beside(model)


def with_eye(model: Path, options: LoadOptions) -> LoadOptions:
    """The options with the projector filled in, however it was found; "" for none."""
    found = eye_of(model, options)
    return options.model_copy(update={"eye": "" if found is None else str(found)})


def checked_eye(chosen: str, model: Path) -> Path:
    """The projector that the person has chosen for a model. Raises ModelLoadError, in words, if it cannot be used."""
    eye = given_path(chosen).absolute()
    check_projector(eye, read_header(model))
    return eye


def _beside(model: Path) -> Path | None:
    try:
        files = sorted(file for file in model.parent.iterdir() if file.suffix.casefold() == ".gguf")
    except OSError:
        return None
    found = [file for file in files if is_projector(file.name) and not file.name.startswith(".")]
    if not found:
        return None
    own = parts_by_name(model)
    alone = all(file in own or file in found for file in files)
    named = [file for file in found if _bare(file.name) == _bare(own[0].name) or (alone and _bare(file.name) in _PLAIN)]
    fitting = [file for file in named if _fits(file, model, stamp_of(file), stamp_of(model))]
    return min(fitting, key=lambda file: file.stat().st_size, default=None)


@functools.lru_cache(maxsize=64)
def _fits(eye: Path, model: Path, _eye_stamp: str, _model_stamp: str) -> bool:
    try:
        check_projector(eye, read_header(model_files(model)[0]))
    except ModelLoadError:
        return False
    return True


def _bare(name: str) -> str:
    """The name of the model in a file's name, without its quantisation."""
    stem = re.sub(r"-\d{5}-of-\d{5}$", "", name.casefold().removesuffix(".gguf"))
    for word in ("mmproj", quantisation_of(name).casefold(), "fp16", "fp32"):
        stem = stem.replace(word, "") if word else stem
    return re.sub(r"[^a-z0-9]+", "", stem)
