"""The training loop: packed batches, cross-entropy on the answers, and replay that keeps other replies as they were."""

from __future__ import annotations

import hashlib
import json
import math
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from memos_core.parametric.trainer import checkpoints
from memos_core.parametric.trainer.base import TrainableModel
from memos_core.parametric.trainer.checkpoints import Checkpoint
from memos_core.parametric.trainer.packing import LONGEST_EXAMPLE, Packer, Prepared, TokenExample, grouped
from memos_core.parametric.trainer.recipe import Progress, Recipe, Trained

CHECKPOINT_SECONDS = 20.0
CLIP = 1.0
"""The largest norm of the gradient; a larger one is scaled down to it."""
HELD_OUT = 8
"""One in this many replay examples is not trained on; the drift is measured on it instead."""
FULL_PASSES = 2
"""Passes in which every example is taken."""
REVIEWED = 0.25
"""Share of the examples that are learned already but taken in later passes all the same, so that they are not forgotten."""


Batch = tuple[int, list[int]]
"""The number of a packer, and the numbers of those of its examples that are learned in one step."""


def training_key(model_sha256: str, recipe: Recipe, examples: Sequence[TokenExample]) -> str:
    """The key of a training: the SHA-256, in hexadecimal, of its base model, recipe and examples."""
    told = [model_sha256, recipe.as_json(), [[e.prompt, e.answer, e.replay, e.teacher] for e in examples]]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


class Training:
    """The training of one adapter."""

    def __init__(
        self, model: TrainableModel, recipe: Recipe, examples: Sequence[TokenExample], folder: Path, key: str
    ) -> None:
        """Prepare the training; it continues from the checkpoint in `folder` where that has the same key.

        Args:
            model: the base model, with an adapter that is not trained yet.
            recipe: the parameters of the training.
            examples: what is learned and replayed; those that are too long are left out.
            folder: holds the checkpoint.
            key: the training's key (`training_key`).
        """
        longest = min(LONGEST_EXAMPLE, model.window or LONGEST_EXAMPLE)
        fitting = [example for example in examples if len(example) <= longest]
        self._left_out = len(examples) - len(fitting)
        self._model, self._recipe, self._folder, self._key = model, recipe, folder, key
        packers = [Packer(model, group, recipe.batch) for group in grouped(fitting, recipe.batch)]
        replayed = [example for packer in packers for example in packer.examples if example.base is not None]
        held_out = {id(example) for example in replayed[HELD_OUT - 1 :: HELD_OUT]}
        self._packers = packers
        self._taught = [[n for n, each in enumerate(packer.examples) if id(each) not in held_out] for packer in packers]
        """For each packer: the numbers of the examples that are trained on, the replayed ones among them."""
        self._known = [torch.full((len(packer.examples),), math.inf) for packer in packers]
        """For each packer: the loss of each example when it was last taken, in nats per token; infinite before that."""
        self._held_out = [
            (packer, kept)
            for packer in packers
            if (kept := [example for example in packer.examples if id(example) in held_out])
        ]
        self._parameters = model.parameters
        self._optimiser = torch.optim.AdamW(self._parameters.values(), lr=recipe.learning_rate, weight_decay=0.0)
        self.step = 0
        self._losses: list[float] = []
        """The mean loss of each pass that is over."""
        self._plan: list[Batch] = []
        """The batches of the present pass that are left."""
        self._planned = 0
        """How many batches the present pass began with."""
        self._saved = time.monotonic()
        saved = checkpoints.load(folder, key)
        if saved is not None:
            self._restore(saved)

    def run(self, report: Callable[[Progress], None], wait: Callable[[], None]) -> Trained:
        """Train to the end.

        Args:
            report: called with the progress after each step.
            wait: called before each step; may block (a pause), and may raise to end the training, which leaves a
                checkpoint behind.
        """
        losses: list[float] = []
        try:
            while len(self._losses) < self._recipe.epochs:
                if not self._plan:
                    self._plan = self._next_pass()
                    self._planned = len(self._plan)
                wait()
                loss, replay_loss = self._learn(*self._plan[0])
                losses.append(loss)
                del self._plan[0]
                self.step += 1
                if not self._plan:
                    self._losses.append(sum(losses) / len(losses))
                    losses = []
                report(Progress(self.step, self.step + self._left(), loss, replay_loss))
                if time.monotonic() - self._saved > CHECKPOINT_SECONDS:
                    self.save()
        finally:
            # Also at the end: where the examination that follows is cancelled, only that is left to do the next time.
            if self.step:
                self.save()
        return Trained(self.step, self._drift(), self._losses, self._left_out)

    def _left(self) -> int:
        """The steps that are left, if the passes to come are as long as the present one; they may be shorter."""
        return len(self._plan) + (self._recipe.epochs - len(self._losses) - bool(self._plan)) * self._planned

    def save(self) -> None:
        """Write a checkpoint."""
        tensors = {f"value.{name}": value.detach() for name, value in self._parameters.items()}
        for name, value in self._parameters.items():
            for moment, tensor in self._optimiser.state[value].items():
                tensors[f"{moment}.{name}"] = tensor
        tensors |= {f"known.{number}": known for number, known in enumerate(self._known)}
        contiguous = {name: tensor.cpu().contiguous() for name, tensor in tensors.items()}
        checkpoint = Checkpoint(self.step, list(self._losses), list(self._plan), self._planned, contiguous)
        checkpoints.save(self._folder, self._key, checkpoint)
        self._saved = time.monotonic()

    def _restore(self, saved: Checkpoint) -> None:
        self.step, self._losses = saved.step, list(saved.losses)
        self._plan, self._planned = list(saved.plan), saved.planned
        self._known = [saved.tensors[f"known.{number}"] for number in range(len(self._known))]
        with torch.no_grad():
            for name, value in self._parameters.items():
                value.copy_(saved.tensors[f"value.{name}"])
        for name, value in self._parameters.items():
            self._optimiser.state[value] = {
                moment: saved.tensors[f"{moment}.{name}"].to(torch.device("cpu") if moment == "step" else value.device)
                for moment in ("step", "exp_avg", "exp_avg_sq")
            }

    def _next_pass(self) -> list[Batch]:
        """The batches of the next pass, in an order that depends only on the seed and on what is learned already. After the first
        passes most examples that are learned already are left out: going over them again costs as much and gives nothing
        (selective backpropagation, arXiv 1910.00762)."""
        number, size = len(self._losses), self._recipe.batch
        chance = random.Random(f"{self._recipe.seed}/{number}")
        plan = []
        for packer, (taught, known) in enumerate(zip(self._taught, self._known, strict=True)):
            order = chance.sample(taught, len(taught))
            due = [
                example
                for example in order
                if number < FULL_PASSES or known[example] >= self._recipe.learned or chance.random() < REVIEWED
            ]
            plan += [(packer, due[start : start + size]) for start in range(0, len(due), size)]
        chance.shuffle(plan)
        return plan or [(packer, taught[:size]) for packer, taught in enumerate(self._taught) if taught]

    def _learn(self, packer: int, numbers: Sequence[int]) -> tuple[float, float]:
        """Take one step. Returns the mean losses of what is to be learned and of what is replayed, in nats per token."""
        for group in self._optimiser.param_groups:
            group["lr"] = self._learning_rate()
        batch = [self._packers[packer].examples[number] for number in numbers]
        learned, replayed = self._losses_of(self._packers[packer], batch)
        total = learned.sum() / max(len(learned), 1) + self._recipe.replay * replayed.sum() / max(len(replayed), 1)
        self._optimiser.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(self._parameters.values(), CLIP)
        self._optimiser.step()
        self._note(packer, numbers, batch, learned.detach(), replayed.detach())
        return (
            float(learned.detach().mean()) if len(learned) else 0.0,
            float(replayed.detach().mean()) if len(replayed) else 0.0,
        )

    def _note(
        self, packer: int, numbers: Sequence[int], batch: Sequence[Prepared], learned: Tensor, replayed: Tensor
    ) -> None:
        """Note the mean loss of each example of a batch in `_known`."""
        at = {False: 0, True: 0}
        for number, example in zip(numbers, batch, strict=True):
            replay = example.base is not None
            begin, at[replay] = at[replay], at[replay] + len(example.answer)
            self._known[packer][number] = float((replayed if replay else learned)[begin : at[replay]].mean())

    def _learning_rate(self) -> float:
        """The learning rate of the next step: linear warm-up, then cosine decay to zero."""
        done = (len(self._losses) + 1 - len(self._plan) / self._planned) / self._recipe.epochs
        warm = self._recipe.warm_up
        if done < warm:
            step = 1 / (self._planned * self._recipe.epochs)
            return self._recipe.learning_rate * min((done + step) / warm, 1.0)
        return self._recipe.learning_rate * 0.5 * (1 + math.cos(math.pi * (done - warm) / (1 - warm)))

    def _losses_of(self, packer: Packer, batch: Sequence[Prepared]) -> tuple[Tensor, Tensor]:
        """The cross-entropy of each token to be learned, and the KL divergence from the base model at each replayed token."""
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
        """The mean KL divergence from the base model on the held-out replay examples, in nats per token; 0 without any."""
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
