"""Which architectures an adapter can be trained for, and what their linear layers are called in a GGUF file."""

from __future__ import annotations

from collections.abc import Mapping

from memos_core.errors import AdapterError
from memos_core.models.gguf_header import GgufHeader

_SEPARATE = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_FUSED = {
    "self_attn.qkv_proj": "attn_qkv",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_LINEARS: Mapping[str, Mapping[str, str]] = {
    "llama": _SEPARATE,
    "qwen2": _SEPARATE,
    "qwen3": _SEPARATE,
    "gemma3": _SEPARATE,
    "phi3": _FUSED,
}
PERMUTED = frozenset({"llama"})
"""Architectures whose GGUF files hold the rows of the q and k weights in another order than PyTorch: the two halves of each
head's rotary dimensions are interleaved."""


def linears(architecture: str) -> Mapping[str, str]:
    """The linear layers of a block: their names in PyTorch mapped to those in GGUF (`self_attn.q_proj` to `attn_q`).

    Raises:
        AdapterError: no adapter can be trained for it; the message names it.
    """
    if architecture not in _LINEARS:
        known = ", ".join(sorted(_LINEARS))
        raise AdapterError(
            'No adapter can be trained for a model of the architecture "{architecture}". It works with {known}; '
            "everything else of the assistant works with this model too.",
            architecture=architecture,
            known=known,
        )
    return _LINEARS[architecture]


def is_trainable(architecture: str) -> bool:
    """Whether an adapter can be trained for an architecture."""
    return architecture in _LINEARS


def memory_needed(header: GgufHeader, parameters: int, longest_tokens: int) -> int:
    """A rough estimate of the bytes that training takes at its peak, rather too high than too low.

    The weights stand in memory as 32-bit floats, beside the file that they are read from; a step keeps the activations of the
    trained layers.

    Args:
        header: the header of the model file.
        parameters: how many weights the model has.
        longest_tokens: tokens of the longest batch.
    """
    kept_per_token = 4 * header.layers * (14 * header.embedding_length + 4 * header.feed_forward_length)
    attention = 4 * 2 * header.layers * header.heads * longest_tokens**2
    logits = 4 * 3 * header.vocabulary * min(longest_tokens, 512)
    return 5 * parameters + kept_per_token * longest_tokens + attention + logits + _LIBRARIES


_LIBRARIES = 700 * 1024 * 1024
