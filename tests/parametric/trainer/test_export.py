"""PyTorch with an adapter and llama.cpp with the exported adapter compute the same, in every architecture."""

from __future__ import annotations

import hashlib
from pathlib import Path

import gguf
import llama_cpp
import numpy as np
import pytest
import torch

from memos_core.errors import AdapterError
from memos_core.models.backend import Adapter
from memos_core.models.llama import LlamaModel
from memos_core.parametric.trainer.base import TrainableModel
from memos_core.parametric.trainer.export import write_adapter
from tests.support.killed import killed
from tests.support.tiny_models import tiny_model

ARCHITECTURES = ("llama", "qwen2", "qwen3", "gemma3", "phi3")
TOKENS = [72, 101, 108, 108, 111, 32, 119, 111, 114, 108, 100, 46, 257, 65, 66, 67]


def probabilities(logits: np.ndarray) -> np.ndarray:
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def of_llama(path: Path, adapter: Adapter | None) -> np.ndarray:
    """The probabilities of the token after TOKENS."""
    model = LlamaModel(path, 128)
    try:
        model.use_adapter(adapter)
        model._llama.eval(TOKENS)
        pointer = llama_cpp.llama_get_logits_ith(model._llama.ctx, -1)
        return probabilities(np.ctypeslib.as_array(pointer, (model._llama.n_vocab(),)).astype(np.float64))
    finally:
        model.close()


def of_torch(model: TrainableModel) -> np.ndarray:
    tokens = torch.tensor(TOKENS)
    positions, mask = torch.arange(len(tokens)), torch.ones(len(tokens), len(tokens), dtype=torch.bool).tril()
    with torch.no_grad():
        last = model.upper(model.lower(tokens, positions, mask), positions, mask)
        return probabilities(model.logits(last[-1:]).double().numpy()[0])


def divergence(base: np.ndarray, other: np.ndarray) -> float:
    return float((base * np.log(base / other)).sum())


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_llama_cpp_computes_what_pytorch_does_with_and_without_an_adapter(architecture: str, tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "model.gguf", architecture)
    model = TrainableModel(path, rank=4, alpha=8, share=0.5, seed=1)
    assert model.split == 2
    assert divergence(of_torch(model), of_llama(path, None)) < 1e-3
    generator = torch.Generator().manual_seed(2)
    for value in model.parameters.values():
        value.data = torch.randn(value.shape, generator=generator) * 0.3
    output = tmp_path / "adapter.gguf"
    write_adapter(
        output,
        {name: value.detach().numpy() for name, value in model.parameters.items()},
        architecture=architecture,
        alpha=8,
        heads=model.heads,
        kv_heads=model.kv_heads,
        name="test",
    )
    adapter = Adapter(output, hashlib.sha256(output.read_bytes()).hexdigest())
    with_adapter = of_torch(model)
    assert divergence(with_adapter, of_llama(path, adapter)) < 1e-3
    with model.without_adapter():
        assert divergence(of_torch(model), with_adapter) > 0.05  # the adapter makes a difference at all


def test_another_architecture_is_refused_by_its_name(tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "model.gguf", "llama")
    path.write_bytes(path.read_bytes().replace(b"llama", b"mamba"))
    with pytest.raises(AdapterError, match='"mamba"'):
        TrainableModel(path, rank=4, alpha=8, share=0.5, seed=1)


WRITING = """
import sys
from pathlib import Path
import numpy as np
from memos_core.parametric.trainer.export import write_adapter
number = 0
while True:
    number += 1
    values = {f"blk.{layer}.ffn_up.weight.lora_a": np.full((8, 4096), number, np.float32) for layer in range(8)}
    write_adapter(Path(sys.argv[1]), values, architecture="llama", alpha=8, heads=4, kv_heads=2, name="test")
    print(number, flush=True)
"""


def test_killed_while_an_adapter_is_written_the_one_before_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "adapter.gguf"
    for round_number in range(5):
        done = killed(WRITING, path, after_lines=2, then_seconds=0.004 * round_number)
        tensors = gguf.GGUFReader(path).tensors
        numbers = {float(value) for tensor in tensors for value in np.unique(tensor.data)}
        assert len(tensors) == 8 and numbers in ({float(done[-1])}, {float(done[-1]) + 1})
