"""Converts the answers of the model host for the engine's side."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from memos_core import errors
from memos_core.errors import ModelError
from memos_core.models.backend import LoadChosen, ModelInfo, Sampling
from memos_core.wording import from_json


def info_of(fields: dict[str, Any]) -> ModelInfo:
    """The host's description of a model that it has loaded."""
    return ModelInfo(
        **{
            **fields,
            "path": Path(fields["path"]),
            "notice": from_json(fields["notice"]),
            "sampling": Sampling(**fields["sampling"]),
            "chosen": _chosen(fields["chosen"]),
        }
    )


def _chosen(fields: dict[str, Any]) -> LoadChosen:
    return LoadChosen(**{**fields, "why": {name: from_json(reason) for name, reason in fields["why"].items()}})


def checked(frame: tuple[dict[str, Any], bytes]) -> tuple[dict[str, Any], bytes]:
    """The frame, unless the host reports an error, which is then raised."""
    kind = frame[0].get("error")
    if kind is None:
        return frame
    known = getattr(errors, str(kind), ModelError)
    raise (known if issubclass(known, ModelError) else ModelError)(from_json(frame[0]["message"]))
