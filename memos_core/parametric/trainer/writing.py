"""Writes questions with the small question writer: the starter model with an adapter of its own, many texts at once.

llama.cpp writes one text after the other; twenty statements with a dozen questions each would take it minutes. Here all of them grow
by a token at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from memos_core.parametric.trainer.base import HALVES, read_merged

LONGEST = 28
"""Tokens of a question; a longer one is not finished."""
TOP_P = 0.95
AT_ONCE = 16
"""Statements whose questions are written together."""


class Writer:
    """Draws texts after prompts."""

    def __init__(self, model: Path, adapter: Path) -> None:
        """
        Args:
            model: the GGUF file of the starter model.
            adapter: the GGUF file of what the writer has learned.

        Raises:
            AdapterError: the weights cannot be read.
        """
        self._model: Any = read_merged(model, adapter)
        if HALVES:
            self._model = self._model.to(torch.bfloat16)

    def written(
        self,
        prompts: Sequence[Sequence[int]],
        each: int,
        *,
        ends: Callable[[int], bool],
        seed: int,
        wait: Callable[[], None],
    ) -> list[list[list[int]]]:
        """So many texts for each prompt, as tokens without the one that ends them; those that came to no end are left out.

        Args:
            prompts: tokens of each.
            each: texts for each prompt.
            ends: whether a token ends a text.
            seed: of what is drawn.
            wait: called before each token; may block, and may raise to end it.
        """
        chance = torch.Generator().manual_seed(seed)
        found: list[list[list[int]]] = []
        for start in range(0, len(prompts), AT_ONCE):
            some = prompts[start : start + AT_ONCE]
            drawn = self._drawn(some, each, ends, chance, wait)
            found += [
                [text for text in drawn[number * each : (number + 1) * each] if text] for number in range(len(some))
            ]
        return found

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def _drawn(
        self,
        prompts: Sequence[Sequence[int]],
        each: int,
        ends: Callable[[int], bool],
        chance: torch.Generator,
        wait: Callable[[], None],
    ) -> list[list[int]]:
        longest = max(map(len, prompts))
        padded = torch.tensor([[0] * (longest - len(prompt)) + list(prompt) for prompt in prompts])
        seen = torch.tensor([[0] * (longest - len(prompt)) + [1] * len(prompt) for prompt in prompts])
        wait()
        out = self._model(
            input_ids=padded,
            attention_mask=seen,
            position_ids=(seen.cumsum(1) - 1).clamp(min=0),
            use_cache=True,
            logits_to_keep=1,
        )
        cache = out.past_key_values
        cache.batch_repeat_interleave(each)
        seen = seen.repeat_interleave(each, 0)
        logits = out.logits[:, -1].repeat_interleave(each, 0)
        texts: list[list[int]] = [[] for _ in range(len(prompts) * each)]
        over = [False] * len(texts)
        for _ in range(LONGEST):
            tokens = _drawn_from(logits.float(), chance)
            for number, token in enumerate(tokens.tolist()):
                over[number] = over[number] or ends(token)
                if not over[number]:
                    texts[number].append(token)
            if all(over):
                break
            wait()
            positions = seen.sum(1, keepdim=True)
            seen = torch.cat([seen, seen.new_ones(len(texts), 1)], 1)
            out = self._model(
                input_ids=tokens[:, None],
                attention_mask=seen,
                position_ids=positions,
                past_key_values=cache,
                use_cache=True,
            )
            logits = out.logits[:, -1]
        return [text if done else [] for text, done in zip(texts, over, strict=True)]


def _drawn_from(logits: Tensor, chance: torch.Generator) -> Tensor:
    """A token for each row, from the likeliest ones that make up TOP_P of the chances."""
    chances, tokens = logits.softmax(-1).topk(64)
    chances[chances.cumsum(-1) - chances > TOP_P] = 0
    return tokens.gather(1, torch.multinomial(chances, 1, generator=chance)).squeeze(1)
