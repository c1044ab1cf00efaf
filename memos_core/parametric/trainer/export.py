"""An adapter as a GGUF file that llama.cpp loads beside its base model."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray

from memos_core.files import written_whole
from memos_core.parametric.trainer.architectures import PERMUTED


def write_adapter(
    path: Path,
    parameters: Mapping[str, NDArray[np.float32]],
    *,
    architecture: str,
    alpha: float,
    heads: int,
    kv_heads: int,
    name: str,
) -> None:
    """Write an adapter, whole or not at all.

    Args:
        path: the file to write.
        parameters: by GGUF names, `blk.N.attn_q.weight.lora_a` of shape (rank, inputs), `.lora_b` of (outputs, rank).
        architecture: the architecture of the base model.
        alpha: the scaling is alpha / rank.
        heads: query heads of a layer.
        kv_heads: key heads of a layer.
        name: the adapter's name, for people.

    Raises:
        OSError: it could not be written.
    """
    temporary = path.with_name(f".{path.name}.writing")
    writer = gguf.GGUFWriter(temporary, architecture)
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, float(alpha))
    writer.add_name(name)
    for tensor_name, values in parameters.items():
        if architecture in PERMUTED and tensor_name.endswith("lora_b"):
            if ".attn_q." in tensor_name:
                values = interleaved(values, heads)
            elif ".attn_k." in tensor_name:
                values = interleaved(values, kv_heads)
        writer.add_tensor(tensor_name, np.ascontiguousarray(values, dtype=np.float32))
    try:
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        with temporary.open("rb") as whole, written_whole(path) as file:
            while block := whole.read(1 << 20):
                file.write(block)
    finally:
        temporary.unlink(missing_ok=True)


def interleaved(rows: NDArray[Any], heads: int) -> NDArray[Any]:
    """The rows of a q or k matrix in the order of llama's GGUF files, where those of a head's two halves alternate."""
    outputs = len(rows)
    halves = rows.reshape(heads, 2, outputs // heads // 2, *rows.shape[1:])
    return halves.swapaxes(1, 2).reshape(rows.shape)
