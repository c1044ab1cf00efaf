"""Packs the examples of a step into one sequence behind the beginning that they share; what does not change during the training
is computed once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from memos_core.parametric.trainer.base import TrainableModel

LONGEST_EXAMPLE = 1024
"""In tokens, prompt and answer together; longer examples are left out."""


@dataclass(frozen=True)
class TokenExample:
    """An example as the model reads it."""

    prompt: Sequence[int]
    answer: Sequence[int]
    """The tokens of the answer, with the one that ends the turn."""
    replay: bool = False
    teacher: Sequence[int] | None = None
    """With `replay`: the prompt that the base model is given, where it is another one."""

    def __len__(self) -> int:
        return len(self.prompt) + len(self.answer)


@dataclass(frozen=True)
class Prepared:
    """An example behind the shared beginning, with what does not change while training."""

    hidden: Tensor
    """Output of the lower layers for the tokens after the beginning and before the answer's last, shape (tokens, width)."""
    answer: Tensor
    """Token ids, shape (answer,)."""
    base: Tensor | None
    """With `replay`: the base model's last hidden state where it predicts the answer, shape (answer, width)."""


@dataclass(frozen=True)
class Packed:
    """A batch as one sequence."""

    hidden: Tensor
    positions: Tensor
    mask: Tensor
    predicting: Tensor
    """The positions in the sequence at which the tokens of the answers are predicted, in their order."""


ALIKE = 24
"""Examples whose prompts have this many first tokens in common are packed together: they share a system turn."""


def grouped(examples: Sequence[TokenExample], smallest: int) -> list[list[TokenExample]]:
    """Groups of examples whose prompts begin alike. Groups of fewer than `smallest` are merged into one, whose shared beginning
    may be short."""
    groups: dict[tuple[int, ...], list[TokenExample]] = {}
    for example in examples:
        groups.setdefault(tuple(example.prompt[:ALIKE]), []).append(example)
    large = [group for group in groups.values() if len(group) >= smallest]
    rest = [example for group in groups.values() if len(group) < smallest for example in group]
    return [*large, rest] if rest else large


def shared_beginning(examples: Sequence[TokenExample]) -> int:
    """How many first tokens all prompts have in common. At least the last token of each prompt is not counted: it predicts the
    answer."""
    shortest = min(len(example.prompt) for example in examples) - 1
    first = examples[0].prompt
    return next(
        (at for at in range(shortest) if any(example.prompt[at] != first[at] for example in examples)), shortest
    )


def block_mask(
    beginning: int, lengths: Sequence[int], window: int | None, device: torch.device
) -> tuple[Tensor, Tensor]:
    """Positions and mask of a sequence [beginning][part][part]...: each part sees the beginning and itself.

    Args:
        beginning: tokens that all parts share.
        lengths: tokens of each part.
        window: how far back a token sees, in positions; None for all.
        device: where the tensors are.

    Returns:
        The positions, shape (tokens,), which in each part count on from the end of the beginning; and the mask, shape (tokens,
        tokens), true where the row's token sees the column's.
    """
    part = torch.repeat_interleave(
        torch.arange(len(lengths) + 1, device=device), torch.tensor([beginning, *lengths], device=device)
    )
    own = [torch.arange(beginning, beginning + length, device=device) for length in lengths]
    positions = torch.cat([torch.arange(beginning, device=device), *own])
    behind = positions[:, None] - positions[None]
    sees = ((part[None] == part[:, None]) | (part[None] == 0)) & (behind >= 0)
    if window is not None:
        sees &= behind < window
    return positions, sees


class Packer:
    """Computes the part of examples that does not change during the training, and packs batches from it."""

    def __init__(self, model: TrainableModel, examples: Sequence[TokenExample], batch: int) -> None:
        """Run the lower layers once over all examples.

        Args:
            model: the model; its adapter is not used.
            examples: none longer than the model sees at once.
            batch: examples that are computed together.
        """
        self._model = model
        self._shared = shared_beginning(examples)
        self._beginning = torch.zeros(0)
        self.examples: list[Prepared] = []
        for start in range(0, len(examples), batch):
            self._prepare(examples[start : start + batch], list(examples[0].prompt[: self._shared]))

    def _prepare(self, examples: Sequence[TokenExample], beginning: list[int]) -> None:
        parts = [[*example.prompt[self._shared :], *example.answer[:-1]] for example in examples]
        hidden, positions, mask = self._lower(beginning, parts)
        self._beginning = hidden[: self._shared]
        base: list[Tensor | None] = [None] * len(examples)
        replayed = [number for number, example in enumerate(examples) if example.replay]
        if replayed:
            with torch.no_grad(), self._model.without_adapter():
                same = self._model.upper(hidden, positions, mask)
            ends = self._ends(parts)
            for number in replayed:
                answer = len(examples[number].answer)
                teacher = examples[number].teacher
                base[number] = (
                    same[ends[number] - answer : ends[number]]
                    if teacher is None
                    else self._alone([*teacher, *examples[number].answer[:-1]])[-answer:]
                ).clone()
        for example, part, end, last in zip(examples, parts, self._ends(parts), base, strict=True):
            answer = torch.tensor(example.answer, device=self._model.device)
            self.examples.append(Prepared(hidden[end - len(part) : end].clone(), answer, last))

    def _lower(self, beginning: list[int], parts: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor, Tensor]:
        tokens = torch.tensor([*beginning, *(token for part in parts for token in part)], device=self._model.device)
        positions, mask = block_mask(
            len(beginning), [len(part) for part in parts], self._model.window, self._model.device
        )
        return self._model.lower(tokens, positions, mask), positions, mask

    def _alone(self, tokens: Sequence[int]) -> Tensor:
        with torch.no_grad(), self._model.without_adapter():
            return self._model.upper(*self._lower([], [tokens]))

    def _ends(self, parts: Sequence[Sequence[object]]) -> list[int]:
        ends, at = [], self._shared
        for part in parts:
            at += len(part)
            ends.append(at)
        return ends

    def pack(self, examples: Sequence[Prepared]) -> Packed:
        """Put the shared beginning and these examples into one sequence."""
        lengths = [len(example.hidden) for example in examples]
        positions, mask = block_mask(self._shared, lengths, self._model.window, self._model.device)
        predicting, end = [], self._shared
        for example, length in zip(examples, lengths, strict=True):
            end += length
            predicting.append(torch.arange(end - len(example.answer), end, device=self._model.device))
        hidden = torch.cat([self._beginning, *(example.hidden for example in examples)])
        return Packed(hidden, positions, mask, torch.cat(predicting))
