"""Fine-tunes the encoder all-MiniLM-L6-v2 for a task: LoRA of rank 16 on all linear layers, the two token type embeddings, and heads.

Shared by the training scripts (tools/answer_judge.py and others). AdamW at 1.5e-3 with warm-up and linear decay; gradients are clipped to
a norm of 1.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import torch
from safetensors.torch import load_file, save_file
from transformers import AutoTokenizer, BatchEncoding, BertModel

from memos_core.models.message_encoder import TYPES
from memos_core.models.resources import embedder_path
from memos_core.models.tuned_encoder import Encoded

RANK, RATE, WARM_UP = 16, 1.5e-3, 50
HALVES = torch.cpu._is_amx_tile_supported()
"""Whether to compute in bfloat16. Processors with AMX units are nearly twice as fast with it; others are slower."""

Example = TypeVar("Example")


class LowRank(torch.nn.Module):
    """A frozen linear layer with a trainable low-rank change (LoRA)."""

    def __init__(self, linear: torch.nn.Linear) -> None:
        super().__init__()
        self.linear = linear
        self.a = torch.nn.Parameter(torch.randn(RANK, linear.in_features) / math.sqrt(linear.in_features))
        self.b = torch.nn.Parameter(torch.zeros(linear.out_features, RANK))

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        changed: torch.Tensor = self.linear(states) + (states @ self.a.T) @ self.b.T
        return changed


class Learner(torch.nn.Module):
    """The encoder during training."""

    def __init__(self, heads: Mapping[str, int], start: Path | None = None) -> None:
        """
        Args:
            heads: the names of the heads, and how many outputs each has.
            start: a file with weights from an earlier training to begin with. Its heads are used too if they have the same names.
        """
        super().__init__()
        self.tokenizer = AutoTokenizer.from_pretrained(str(embedder_path()))
        self.bert = BertModel.from_pretrained(str(embedder_path()), dtype=torch.float32, add_pooling_layer=False)
        self.bert.requires_grad_(False)
        for name, module in list(self.bert.encoder.named_modules()):
            if isinstance(module, torch.nn.Linear):
                parent, _, child = name.rpartition(".")
                setattr(self.bert.encoder.get_submodule(parent), child, LowRank(module))
        self.types = self.bert.embeddings.token_type_embeddings.weight.requires_grad_(True)
        dimensions = self.bert.config.hidden_size
        self.heads = torch.nn.ModuleDict({name: torch.nn.Linear(dimensions, count) for name, count in heads.items()})

        if start is not None:
            self._begin_with(load_file(start))

    def _begin_with(self, learned: Mapping[str, torch.Tensor]) -> None:
        with torch.no_grad():
            self.types.copy_(learned[TYPES])
            for name, module in self.bert.named_modules():
                if isinstance(module, LowRank):
                    module.a.copy_(learned[f"{name}.a"])
                    module.b.copy_(learned[f"{name}.b"])
            for name, value in self.heads.state_dict().items():
                if name in learned:
                    value.copy_(learned[name])

    def forward(self, texts: Sequence[str], others: Sequence[str], longest: int) -> Encoded:
        read: BatchEncoding = self.tokenizer(
            list(texts), list(others), padding=True, truncation=True, max_length=longest, return_tensors="pt"
        )
        return Encoded(self.bert(**read).last_hidden_state, read)

    def save(self, path: Path) -> None:
        """Write the trained weights; 16 bits are exact enough for the low-rank changes."""
        learned = {**self.heads.state_dict(), TYPES: self.types.half()}
        for name, module in self.bert.named_modules():
            if isinstance(module, LowRank):
                learned |= {f"{name}.a": module.a.half(), f"{name}.b": module.b.half()}
        path.parent.mkdir(exist_ok=True)
        save_file({name: value.detach().contiguous() for name, value in learned.items()}, path)
        path.chmod(0o644)


def learn(
    learner: Learner,
    examples: Sequence[Example],
    loss_of: Callable[[Sequence[Example]], torch.Tensor],
    length_of: Callable[[Example], int],
    *,
    passes: int,
    batch: int,
    rate: float = RATE,
) -> None:
    """Train on the examples, in batches of similar length. Prints the mean loss after each pass."""
    learner.train()  # switches dropout on: a loaded model has it off
    learned = [parameter for parameter in learner.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=rate, weight_decay=0.01)
    steps = passes * math.ceil(len(examples) / batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARM_UP) * max(0.02, 1 - step / steps)
    )
    for number in range(1, passes + 1):
        ordered = sorted(examples, key=lambda one: length_of(one) + random.random() * 20)
        batches = [ordered[start : start + batch] for start in range(0, len(ordered), batch)]
        random.shuffle(batches)
        total = 0.0
        for some in batches:
            with torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
                loss = loss_of(some)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"pass {number} of {passes}: loss {total / len(batches):.3f}", flush=True)
