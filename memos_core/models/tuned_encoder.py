"""all-MiniLM-L6-v2 with a LoRA and heads for one task, in the model host process.

The files are small (about a megabyte each): they contain only what was learned, while the encoder itself comes with the program.
tools/low_rank.py makes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from memos_core.errors import EmbedderUnavailable
from memos_core.models.message_encoder import TYPES
from memos_core.models.resources import embedder_path

if TYPE_CHECKING:
    import torch
    from transformers import BatchEncoding


@dataclass(frozen=True)
class Encoded:
    """The encoder's output for texts."""

    states: torch.Tensor
    """The hidden states, one for each token: (texts, tokens, dimensions)."""
    read: BatchEncoding
    """The tokens."""

    def mean(self) -> torch.Tensor:
        """The mean of the hidden states of each text's tokens: (texts, dimensions)."""
        mask = self.read["attention_mask"].unsqueeze(-1)
        mean: torch.Tensor = (self.states * mask).sum(1) / mask.sum(1)
        return mean


class TunedEncoder:
    """The encoder with the weights tuned for one task."""

    def __init__(self, weights: Path) -> None:
        """Load the weights; sentence-transformers is imported already.

        Args:
            weights: the file with the learned weights.

        Raises:
            EmbedderUnavailable: they cannot be loaded.
        """
        try:
            import torch  # heavy, and only wanted here
            from safetensors.torch import load_file
            from transformers import AutoTokenizer, BertModel

            folder = str(embedder_path())
            self._torch = torch
            self._tokenizer = AutoTokenizer.from_pretrained(folder)
            self._model = BertModel.from_pretrained(folder, dtype=torch.float32, add_pooling_layer=False).eval()
            learned = {name: value.float() for name, value in load_file(weights).items()}
            changes = {name[:-2] for name in learned if name.endswith((".a", ".b"))}
            parameters = dict(self._model.named_parameters())
            with torch.no_grad():
                parameters[TYPES].copy_(learned.pop(TYPES))
                for name in changes:
                    parameters[f"{name}.weight"].add_(learned.pop(f"{name}.b") @ learned.pop(f"{name}.a"))
            self._heads = learned
        except (ImportError, OSError, ValueError, KeyError, RuntimeError) as error:
            raise EmbedderUnavailable(
                "What the program has learned cannot be loaded ({name}: {kind}: {reason}).",
                name=weights.name,
                kind=type(error).__name__,
                reason=error,
            ) from error

    def encode(self, texts: Sequence[str], others: Sequence[str], longest: int) -> Encoded:
        """Process pairs of texts, each pair together.

        Args:
            texts: the first of each pair.
            others: the second of each pair.
            longest: the most tokens of a pair; if there are more, the end of the longer text is cut.
        """
        with self._torch.inference_mode():
            read = self._tokenizer(
                list(texts), list(others), padding=True, truncation=True, max_length=longest, return_tensors="pt"
            )
            return Encoded(self._model(**read).last_hidden_state, read)

    def head(self, name: str, states: torch.Tensor) -> torch.Tensor:
        """The output of a head for hidden states: one score for each of its outputs."""
        with self._torch.inference_mode():
            scores: torch.Tensor = states @ self._heads[f"{name}.weight"].T + self._heads[f"{name}.bias"]
            return scores
