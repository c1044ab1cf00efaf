"""Checkpoints of a training on disk: safetensors for the numbers and JSON for the rest, written atomically and
checked when read.
"""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import safetensors.torch
from safetensors import SafetensorError
from torch import Tensor

from memos_core.files import written_whole

log = logging.getLogger(__name__)

SCHEMA_VERSION = 2
NUMBERS, STATE = "checkpoint.safetensors", "checkpoint.json"


@dataclass(frozen=True)
class Checkpoint:
    """A training between two steps."""

    step: int
    """How many steps are done."""
    losses: list[float]
    """The mean loss of each pass that is over."""
    plan: list[tuple[int, list[int]]]
    """The batches of the present pass that are left, each as the number of a packer and the numbers of its examples."""
    planned: int
    """How many batches the present pass began with."""
    tensors: dict[str, Tensor]
    """By name: the parameters, the optimiser's moments, and the last loss of each example."""


def save(folder: Path, key: str, checkpoint: Checkpoint) -> None:
    """Replace the checkpoint in a folder; a kill in between leaves one that `load` refuses, or the one before.

    Args:
        folder: where it is kept; made if missing.
        key: names the training (`training_key`); only a training with the same key continues from it.
        checkpoint: what to keep.

    Raises:
        OSError: it could not be written.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    numbers = safetensors.torch.save(checkpoint.tensors)
    state = {
        "schema_version": SCHEMA_VERSION,
        "key": key,
        "sha256": hashlib.sha256(numbers).hexdigest(),
        "step": checkpoint.step,
        "losses": checkpoint.losses,
        "plan": checkpoint.plan,
        "planned": checkpoint.planned,
    }
    with written_whole(folder / NUMBERS) as file:
        file.write(numbers)
    with written_whole(folder / STATE) as file:
        file.write(json.dumps(state).encode())


def load(folder: Path, key: str) -> Checkpoint | None:
    """The checkpoint of this training; None where there is none, or it is damaged or belongs to another training."""
    try:
        state: dict[str, Any] = json.loads((folder / STATE).read_bytes())
        numbers = (folder / NUMBERS).read_bytes()
        if (state["schema_version"], state["key"]) != (SCHEMA_VERSION, key):
            return None
        if state["sha256"] != hashlib.sha256(numbers).hexdigest():
            return None
        plan = [(packer, examples) for packer, examples in state["plan"]]
        return Checkpoint(state["step"], state["losses"], plan, state["planned"], safetensors.torch.load(numbers))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, SafetensorError) as error:
        log.warning("a checkpoint cannot be used: %s", type(error).__name__)
        return None


def remove(folder: Path) -> None:
    """Delete the checkpoint of a training that is over."""
    for name in (STATE, NUMBERS):
        (folder / name).unlink(missing_ok=True)
