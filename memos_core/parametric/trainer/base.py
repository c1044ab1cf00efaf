"""The base model in PyTorch, read from the GGUF file that the chat uses, with a LoRA adapter on its upper layers."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import torch
from peft import LoraConfig, inject_adapter_in_model
from torch import Tensor, nn

from memos_core.errors import AdapterError
from memos_core.models.gguf_header import GgufHeader, read_header
from memos_core.parametric.trainer.architectures import linears
from memos_core.parametric.trainer.gguf_weights import without_vocabulary

NAME = "default"
"""PEFT's name for the one adapter of a model."""


class _Through(nn.Module):  # type: ignore[misc]
    """Replaces a layer that is left out: returns its input."""

    def forward(self, hidden: Tensor, **_: object) -> Tensor:
        return hidden


class TrainableModel:
    """A model in two parts: the lower layers, which stay as they are, and the upper ones with their adapter."""

    def __init__(self, path: Path, *, rank: int, alpha: int, share: float, seed: int) -> None:
        """Read the file; takes seconds for small models and minutes for large ones.

        Args:
            path: the GGUF file.
            rank: the rank of the adapter's matrices.
            alpha: their product is scaled by alpha / rank.
            share: the share of the layers that get an adapter, counted from the top, 0 to 1.
            seed: for the adapter's initial values.

        Raises:
            ModelLoadError: the file is no GGUF file.
            AdapterError: its architecture is not supported, or its weights cannot be read.
        """
        header = read_header(path)
        self.architecture = header.architecture
        names = linears(self.architecture)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        model = _read(path, header).to(self.device)
        model.requires_grad_(False)
        self._backbone: Any = model.model
        self._head: nn.Module = model.lm_head
        config = model.config
        layers = list(self._backbone.layers)
        self.split = len(layers) - max(1, round(len(layers) * share))
        self.heads: int = config.num_attention_heads
        self.kv_heads: int = config.num_key_value_heads
        self.window: int | None = getattr(config, "sliding_window", None)
        self.softcap: float | None = getattr(config, "final_logit_softcapping", None)
        through = [_Through() for _ in layers]
        self._lower = nn.ModuleList([*layers[: self.split], *through[self.split :]])
        self._upper = nn.ModuleList([*through[: self.split], *layers[self.split :]])
        self._norm = self._backbone.norm
        torch.manual_seed(seed)
        inject_adapter_in_model(
            LoraConfig(
                r=rank,
                lora_alpha=alpha,
                target_modules=[name.rsplit(".", 1)[1] for name in names],
                layers_to_transform=list(range(self.split, len(layers))),
                layers_pattern="layers",
            ),
            model,
            adapter_name=NAME,
        )
        self._model = model.eval()
        self._rank, self._alpha, self._names = rank, alpha, names
        self._adapted = {
            f"blk.{number}.{short}.weight": cast(Any, layer.get_submodule(long))
            for number, layer in enumerate(layers)
            if number >= self.split
            for long, short in names.items()
        }

    @property
    def parameters(self) -> dict[str, nn.Parameter]:
        """The trained matrices by their names in a GGUF adapter: `blk.N.attn_q.weight.lora_a`, shape (rank, inputs), and
        `.lora_b`, shape (outputs, rank)."""
        found = {}
        for name, module in self._adapted.items():
            found[f"{name}.lora_a"] = module.lora_A[NAME].weight
            found[f"{name}.lora_b"] = module.lora_B[NAME].weight
        return found

    def lower(self, tokens: Tensor, positions: Tensor, mask: Tensor) -> Tensor:
        """Run the lower layers, whose output is the input of the upper ones.

        Args:
            tokens: token ids, shape (tokens,).
            positions: shape (tokens,).
            mask: shape (tokens, tokens); true where the row's token sees the column's.

        Returns:
            Shape (tokens, width).
        """
        self._backbone.layers, self._backbone.norm = self._lower, nn.Identity()
        try:
            with torch.no_grad():
                out = self._backbone(
                    input_ids=tokens[None],
                    position_ids=positions[None],
                    attention_mask=_additive(mask),
                    use_cache=False,
                )
        finally:
            self._backbone.layers, self._backbone.norm = self._upper, self._norm
        return cast(Tensor, out.last_hidden_state[0])

    def upper(self, hidden: Tensor, positions: Tensor, mask: Tensor) -> Tensor:
        """Run the upper layers, with the adapter, on what `lower` returned. Returns the last hidden state, shape (tokens, width)."""
        self._backbone.layers = self._upper
        out = self._backbone(
            inputs_embeds=hidden[None], position_ids=positions[None], attention_mask=_additive(mask), use_cache=False
        )
        return cast(Tensor, out.last_hidden_state[0])

    @contextlib.contextmanager
    def without_adapter(self) -> Iterator[None]:
        """Switch the adapter off while this lasts."""
        for module in self._adapted.values():
            module.enable_adapters(False)
        try:
            yield
        finally:
            for module in self._adapted.values():
                module.enable_adapters(True)

    def logits(self, last_hidden: Tensor) -> Tensor:
        """The logits, shape (tokens, vocabulary), from the last hidden state, shape (tokens, width)."""
        logits = cast(Tensor, self._head(last_hidden))
        return logits if self.softcap is None else self.softcap * torch.tanh(logits / self.softcap)


def _read(path: Path, header: GgufHeader) -> Any:
    from transformers import AutoConfig, AutoModelForCausalLM
    from transformers.utils import logging as talk

    talk.disable_progress_bar()
    logging.getLogger("transformers").setLevel(logging.ERROR)
    try:
        files = {"gguf_file": path.name, "local_files_only": True}
        with without_vocabulary():
            config = AutoConfig.from_pretrained(str(path.parent), **files)
        config.vocab_size = header.vocabulary
        # transformers does not read these from the file, and its defaults are wrong for some models.
        if header.key_length:
            config.head_dim = header.key_length
            if hasattr(config, "query_pre_attn_scalar"):
                config.query_pre_attn_scalar = header.key_length
        with without_vocabulary():
            return AutoModelForCausalLM.from_pretrained(str(path.parent), config=config, dtype=torch.float32, **files)
    except (ValueError, KeyError, OSError, RuntimeError, NotImplementedError) as error:
        raise AdapterError(
            "The weights of {name} cannot be read for training ({kind}). Choose another model file.",
            name=path.name,
            kind=type(error).__name__,
        ) from error


def _additive(mask: Tensor) -> Tensor:
    """The mask that is added to the attention scores: 0 where a token sees another, else the lowest number; shape (1, 1, tokens,
    tokens)."""
    lowest = torch.finfo(torch.float32).min
    return torch.zeros(mask.shape, device=mask.device).masked_fill(~mask, lowest)[None, None]
