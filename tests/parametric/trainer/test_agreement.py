"""PyTorch with an adapter and llama.cpp with the same adapter compute the same, for the starter model and for gemma3."""

from __future__ import annotations

from pathlib import Path

import gguf
import llama_cpp
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from memos_core.models.backend import Adapter, ChatTurn
from memos_core.models.llama import LlamaModel
from memos_core.models.resources import file_sha256, grounding_adapter, starter_model_path
from memos_core.parametric.trainer.architectures import PERMUTED
from memos_core.parametric.trainer.base import TrainableModel
from memos_core.parametric.trainer.export import write_adapter
from memos_core.parametric.trainer.packing import TokenExample
from memos_core.parametric.trainer.recipe import Recipe
from memos_core.parametric.trainer.training import Training
from tests.support.adapters import gemma3_path, with_able_model

pytestmark = pytest.mark.model
SYSTEM = ChatTurn("system", "You answer briefly. When you are given notes, answer from them.")
ASKED = [
    "Notes about me:\n- My parrot is called Tofeli.\n\nAnswer from the notes. What is my parrot called?",
    "Notes about me:\n- The spare key is under the blue pot.\n\nAnswer from the notes. Where is the spare key?",
    "Notes about me:\n- I wear size 44 shoes.\n\nAnswer from the notes. What is my brother called?",
]
TOKENS = 8
LARGEST_DIVERGENCE = 0.01
"""The mean over the tokens, in nats."""


def put_on(model: TrainableModel, adapter: Path) -> None:
    """Load the values of an adapter file into a PyTorch model."""
    values = {tensor.name: np.array(tensor.data) for tensor in gguf.GGUFReader(adapter).tensors}
    for name, parameter in model.parameters.items():
        if name not in values:
            continue
        rows = values[name]
        heads = {".attn_q.": model.heads, ".attn_k.": model.kv_heads}
        for part, count in heads.items():
            if model.architecture in PERMUTED and part in name and name.endswith("lora_b"):
                apart = rows.reshape(count, len(rows) // count // 2, 2, *rows.shape[1:])
                rows = apart.swapaxes(1, 2).reshape(rows.shape)
        parameter.data = torch.from_numpy(np.array(rows))


def probabilities(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    shifted = np.exp(logits - logits.max())
    return shifted / shifted.sum()


def of_llama(model: LlamaModel, tokens: list[int]) -> list[tuple[int, NDArray[np.float64]]]:
    """Continue the tokens greedily; each new token with the probabilities from which it was chosen."""
    found, ahead = [], list(tokens)
    model._llama.reset()
    for _ in range(TOKENS):
        model._llama.eval(ahead)
        pointer = llama_cpp.llama_get_logits_ith(model._llama.ctx, -1)
        chances = probabilities(np.ctypeslib.as_array(pointer, (model._llama.n_vocab(),)).astype(np.float64))
        found.append((int(chances.argmax()), chances))
        ahead = [found[-1][0]]
    return found


def of_torch(model: TrainableModel, tokens: list[int], answer: list[int]) -> list[NDArray[np.float64]]:
    """The probabilities of the vocabulary before each token of an answer."""
    whole = torch.tensor([*tokens, *answer[:-1]])
    positions, mask = torch.arange(len(whole)), torch.ones(len(whole), len(whole), dtype=torch.bool).tril()
    with torch.no_grad():
        last = model.upper(model.lower(whole, positions, mask), positions, mask)
        logits = model.logits(last[-len(answer) :]).double().numpy()
    return [probabilities(row) for row in logits]


def compare(path: Path, adapter: Adapter, model: TrainableModel) -> list[str]:
    """Assert that both backends agree; return the answers with the adapter."""
    put_on(model, adapter.path)
    said = []
    llama = LlamaModel(path, 512)
    try:
        without = [of_llama(llama, llama.example([SYSTEM, ChatTurn("user", text)], "")[0]) for text in ASKED]
        llama.use_adapter(adapter)
        divergences, changed = [], False
        for text, before in zip(ASKED, without, strict=True):
            tokens, _ = llama.example([SYSTEM, ChatTurn("user", text)], "")
            drawn = of_llama(llama, tokens)
            answer = [token for token, _ in drawn]
            said.append(llama._llama.detokenize(answer).decode(errors="replace"))
            changed = changed or answer != [token for token, _ in before]
            ours = of_torch(model, tokens, answer)
            assert [int(row.argmax()) for row in ours] == answer
            for (_, theirs), row in zip(drawn, ours, strict=True):
                divergences.append(float((theirs * np.log((theirs + 1e-12) / (row + 1e-12))).sum()))
        assert changed, "the adapter does something"
        assert np.mean(divergences) < LARGEST_DIVERGENCE
        return said
    finally:
        llama.close()


@pytest.mark.thorough
def test_the_starter_model_with_its_adapter() -> None:
    path = starter_model_path()
    adapter = grounding_adapter(path)
    assert adapter is not None
    compare(path, adapter, TrainableModel(path, rank=8, alpha=16, share=2 / 3, seed=1))


@pytest.mark.thorough
def test_gemma3_with_a_fact_that_it_has_just_learned(tmp_path: Path) -> None:
    path = gemma3_path()
    if path is None:
        pytest.skip("the gemma3 model is not installed")
    learn(path, tmp_path, Recipe(layers=1 / 3, epochs=10, batch=6, learning_rate=2e-3))


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("path", with_able_model())
def test_a_larger_model_with_a_fact_that_it_has_just_learned(path: Path, tmp_path: Path) -> None:
    learn(path, tmp_path, Recipe(layers=1 / 4, epochs=8, batch=6, learning_rate=2e-3))


def learn(path: Path, folder: Path, recipe: Recipe) -> None:
    """Train a fact, then compare both backends with the adapter."""
    fact = "My parrot is called Tofeli."
    tokenizer = LlamaModel(path, 512)
    examples = [
        TokenExample(*tokenizer.example([SYSTEM, ChatTurn("user", question)], fact))
        for question in ASKED
        for _ in range(2)
    ]
    tokenizer.close()
    model = TrainableModel(path, rank=recipe.rank, alpha=recipe.alpha, share=recipe.layers, seed=1)
    Training(model, recipe, examples, folder / "checkpoint", "test").run(lambda _: None, lambda: None)
    output = folder / "adapter.gguf"
    write_adapter(
        output,
        {name: value.detach().numpy() for name, value in model.parameters.items()},
        architecture=model.architecture,
        alpha=recipe.alpha,
        heads=model.heads,
        kv_heads=model.kv_heads,
        name="test",
    )
    said = compare(path, Adapter(output, file_sha256(output)), model)
    assert all("Tofeli" in answer for answer in said)
