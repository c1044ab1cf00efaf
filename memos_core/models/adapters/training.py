"""The training loop: packed batches, cross-entropy on answers, and replay that holds the rest where it was."""

from __future__ import annotations

import hashlib
import json
import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from memos_core.models.adapters import checkpoints
from memos_core.models.adapters.base import TrainableModel
from memos_core.models.adapters.checkpoints import Checkpoint
from memos_core.models.adapters.packing import LONGEST_EXAMPLE, Packer, Prepared, TokenExample, grouped
from memos_core.models.adapters.recipe import Progress, Recipe, Trained

CHECKPOINT_SECONDS = 20.0
CLIP = 1.0
"""The longest gradient that is taken as it is."""
HELD_OUT = 8
"""Every so many-th replay example is not trained on, but tells the drift."""


def training_key(model_sha256: str, recipe: Recipe, examples: Sequence[TokenExample]) -> str:
    """Names a training: what it is trained on and how. SHA-256, hexadecimal."""
    told = [model_sha256, recipe.as_json(), [[e.prompt, e.answer, e.replay, e.teacher] for e in examples]]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


class Training:
    """One adapter in the making."""

    def __init__(
        self, model: TrainableModel, recipe: Recipe, examples: Sequence[TokenExample], folder: Path, key: str
    ) -> None:
        """Goes on from the checkpoint in `folder` where that is of this training.

        Args:
            model: with an adapter that is not trained yet.
            recipe: how.
            examples: on what.
            folder: of the checkpoint.
            key: names the training.
        """
        longest = min(LONGEST_EXAMPLE, model.window or LONGEST_EXAMPLE)
        fitting = [example for example in examples if len(example) <= longest]
        self._left_out = len(examples) - len(fitting)
        self._model, self._recipe, self._folder, self._key = model, recipe, folder, key
        packers = [Packer(model, group, recipe.batch) for group in grouped(fitting, recipe.batch)]
        replayed = [example for packer in packers for example in packer.examples if example.base is not None]
        held_out = {id(example) for example in replayed[HELD_OUT - 1 :: HELD_OUT]}
        self._groups = [
            (packer, [example for example in packer.examples if id(example) not in held_out]) for packer in packers
        ]
        self._held_out = [
            (packer, kept)
            for packer in packers
            if (kept := [example for example in packer.examples if id(example) in held_out])
        ]
        self._parameters = model.parameters
        self._optimiser = torch.optim.AdamW(self._parameters.values(), lr=recipe.learning_rate, weight_decay=0.0)
        self._steps_an_epoch = sum(math.ceil(len(group) / recipe.batch) for _, group in self._groups)
        self.steps = self._steps_an_epoch * recipe.epochs
        self.step = 0
        self._losses: list[float] = []
        self._saved = time.monotonic()
        saved = checkpoints.load(folder, key)
        if saved is not None:
            self._restore(saved)

    def run(self, report: Callable[[Progress], None], wait: Callable[[], None]) -> Trained:
        """Train to the end.

        Args:
            report: told of the progress after each step.
            wait: called before each step; may block (a pause), and may raise to end the training, which leaves a
                checkpoint behind.
        """
        epoch_losses: list[float] = []
        try:
            for packer, batch in self._batches():
                wait()
                loss, replay_loss = self._learn(packer, batch)
                epoch_losses.append(loss)
                self.step += 1
                if self.step % self._steps_an_epoch == 0:
                    self._losses.append(sum(epoch_losses) / len(epoch_losses))
                    epoch_losses = []
                report(Progress(self.step, self.steps, loss, replay_loss))
                if time.monotonic() - self._saved > CHECKPOINT_SECONDS:
                    self.save()
        finally:
            if 0 < self.step < self.steps:
                self.save()
        return Trained(self.steps, self._drift(), self._losses, self._left_out)

    def save(self) -> None:
        """Keep where it stands."""
        tensors = {f"value.{name}": value.detach() for name, value in self._parameters.items()}
        for name, value in self._parameters.items():
            for moment, tensor in self._optimiser.state[value].items():
                tensors[f"{moment}.{name}"] = tensor
        contiguous = {name: tensor.cpu().contiguous() for name, tensor in tensors.items()}
        checkpoints.save(self._folder, self._key, Checkpoint(self.step, list(self._losses), contiguous))
        self._saved = time.monotonic()

    def _restore(self, saved: Checkpoint) -> None:
        self.step, self._losses = saved.step, list(saved.losses)
        with torch.no_grad():
            for name, value in self._parameters.items():
                value.copy_(saved.tensors[f"value.{name}"])
        for name, value in self._parameters.items():
            self._optimiser.state[value] = {
                moment: saved.tensors[f"{moment}.{name}"].to(torch.device("cpu") if moment == "step" else value.device)
                for moment in ("step", "exp_avg", "exp_avg_sq")
            }

    def _batches(self) -> Iterator[tuple[Packer, list[Prepared]]]:
        """What is still to be learned, in an order that depends on the seed and the epoch alone."""
        size = self._recipe.batch
        for epoch in range(self._recipe.epochs):
            chance = random.Random(f"{self._recipe.seed}/{epoch}")
            batches = []
            for packer, group in self._groups:
                order = chance.sample(group, len(group))
                batches += [(packer, order[start : start + size]) for start in range(0, len(order), size)]
            chance.shuffle(batches)
            yield from batches[max(self.step - epoch * self._steps_an_epoch, 0) :]

    def _learn(self, packer: Packer, batch: Sequence[Prepared]) -> tuple[float, float]:
        """One step; the losses of what is to be learned and of what is replayed, in nats per token."""
        for group in self._optimiser.param_groups:
            group["lr"] = self._learning_rate()
        learned, replayed = self._losses_of(packer, batch)
        total = learned.sum() / max(len(learned), 1) + self._recipe.replay * replayed.sum() / max(len(replayed), 1)
        self._optimiser.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(self._parameters.values(), CLIP)
        self._optimiser.step()
        return (
            float(learned.detach().mean()) if len(learned) else 0.0,
            float(replayed.detach().mean()) if len(replayed) else 0.0,
        )

    def _learning_rate(self) -> float:
        """Rises along a line, then falls along a cosine."""
        warm = max(1, round(self.steps * self._recipe.warm_up))
        if self.step < warm:
            return self._recipe.learning_rate * (self.step + 1) / warm
        share = (self.step - warm) / max(self.steps - warm, 1)
        return self._recipe.learning_rate * 0.5 * (1 + math.cos(math.pi * share))

    def _losses_of(self, packer: Packer, batch: Sequence[Prepared]) -> tuple[Tensor, Tensor]:
        """Cross-entropy of each token to be learned, and divergence from the base model at each replayed one."""
        packed = packer.pack(batch)
        last = self._model.upper(packed.hidden, packed.positions, packed.mask)[packed.predicting]
        parts = last.split([len(example.answer) for example in batch])
        learn = [(part, example.answer) for part, example in zip(parts, batch, strict=True) if example.base is None]
        keep = [(part, example.base) for part, example in zip(parts, batch, strict=True) if example.base is not None]
        learned = replayed = last.new_zeros(0)
        if learn:
            logits = self._model.logits(torch.cat([part for part, _ in learn]))
            learned = functional.cross_entropy(logits, torch.cat([answer for _, answer in learn]), reduction="none")
        if keep:
            ours = functional.log_softmax(self._model.logits(torch.cat([part for part, _ in keep])), dim=-1)
            with torch.no_grad():
                base = functional.log_softmax(self._model.logits(torch.cat([base for _, base in keep])), dim=-1)
            replayed = (base.exp() * (base - ours)).sum(dim=-1)
        return learned, replayed

    def _drift(self) -> float:
        """Mean divergence from the base model on what was held out, nats per token."""
        if not self._held_out:
            return 0.0
        size = self._recipe.batch
        with torch.no_grad():
            found = [
                self._losses_of(packer, kept[start : start + size])[1]
                for packer, kept in self._held_out
                for start in range(0, len(kept), size)
            ]
        return float(torch.cat(found).mean())
