"""The baseline for the trainer: transformers and PEFT used as in their guides, on the same examples.

All layers get the same LoRA, every example is padded to the longest of its batch and runs through the whole model, and the
logits of all tokens are computed for the loss.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM

from memos_core.models.gguf_header import GgufHeader, read_header
from memos_core.models.llama import LlamaModel
from memos_core.parametric.trainer.architectures import linears
from memos_core.parametric.trainer.export import write_adapter
from memos_core.parametric.trainer.recipe import Example, Recipe

IGNORED = -100


@dataclass(frozen=True)
class Plain:
    """The result of the plain loop."""

    seconds: float
    """Seconds of the training steps, without reading the model."""
    steps: int
    adapter: Path


def train(
    path: Path, examples: Sequence[Example], recipe: Recipe, output: Path, enough: Callable[[Path, float], bool]
) -> Plain:
    """Train with the recipe's rank, learning rate, epochs and batch size. Replay examples are learned like the others.

    Args:
        path: the model's GGUF file.
        examples: the same examples as for our trainer.
        recipe: the same recipe as for our trainer.
        output: the adapter file, written after each epoch.
        enough: called after each epoch with the adapter file and the seconds of all steps so far; True ends the training.
    """
    tokenizer = LlamaModel(path, 1024, threads=1)
    rows = [tokenizer.example(example.turns, example.answer) for example in examples]
    tokenizer.close()
    header = read_header(path)
    names = linears(header.architecture)
    base = AutoModelForCausalLM.from_pretrained(str(path.parent), gguf_file=path.name, dtype=torch.float32)
    base.hf_quantizer = None
    torch.manual_seed(recipe.seed)
    model = get_peft_model(
        base,
        LoraConfig(r=recipe.rank, lora_alpha=recipe.alpha, target_modules=[name.rsplit(".", 1)[1] for name in names]),
    )
    optimiser = torch.optim.AdamW((p for p in model.parameters() if p.requires_grad), lr=recipe.learning_rate)
    steps_an_epoch = -(-len(rows) // recipe.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, recipe.learning_rate, total_steps=recipe.epochs * steps_an_epoch, pct_start=recipe.warm_up
    )
    seconds, steps = 0.0, 0
    for epoch in range(recipe.epochs):
        began = time.monotonic()
        order = random.Random(epoch).sample(rows, len(rows))
        for start in range(0, len(order), recipe.batch):
            batch = order[start : start + recipe.batch]
            longest = max(len(prompt) + len(answer) for prompt, answer in batch)
            ids = torch.zeros(len(batch), longest, dtype=torch.long)
            labels = torch.full_like(ids, IGNORED)
            mask = torch.zeros_like(ids)
            for row, (prompt, answer) in enumerate(batch):
                end = len(prompt) + len(answer)
                ids[row, :end] = torch.tensor([*prompt, *answer])
                labels[row, len(prompt) : end] = torch.tensor(answer)
                mask[row, :end] = 1
            model(input_ids=ids, attention_mask=mask, labels=labels).loss.backward()
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            steps += 1
        seconds += time.monotonic() - began
        _write(model, output, header, names, recipe)
        if enough(output, seconds):
            break
    return Plain(seconds, steps, output)


def _write(model: Any, output: Path, header: GgufHeader, names: Mapping[str, str], recipe: Recipe) -> None:
    layers = model.base_model.model.model.layers
    values = {}
    for number, layer in enumerate(layers):
        for long, short in names.items():
            module = layer.get_submodule(long)
            values[f"blk.{number}.{short}.weight.lora_a"] = module.lora_A["default"].weight.detach().numpy()
            values[f"blk.{number}.{short}.weight.lora_b"] = module.lora_B["default"].weight.detach().numpy()
    write_adapter(
        output,
        values,
        architecture=header.architecture,
        alpha=recipe.alpha,
        heads=header.heads,
        kv_heads=header.kv_heads or header.heads,
        name="plain",
    )
