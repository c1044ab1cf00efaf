"""Model files of a few hundred kilobytes with random weights, one for each architecture that an adapter can be trained for."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import pytest

try:
    from llama_cpp import mtmd_cpp
except (OSError, RuntimeError):
    mtmd_cpp = None

sees = pytest.mark.skipif(mtmd_cpp is None, reason="llama.cpp was compiled here without its library for pictures")
"""For tests in which a model looks at pictures."""
WIDTH, HEADS, KV_HEADS, HEAD, INNER, LAYERS, CONTEXT = 64, 4, 2, 16, 96, 4, 512
SPECIAL = ("<|begin|>", "<|end|>")
TEMPLATE = (
    "{% for message in messages %}{{ message.role }}: {{ message.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}assistant:{% endif %}"
)


def tiny_model(
    path: Path,
    architecture: str,
    seed: int = 1,
    *,
    template: str = TEMPLATE,
    context: int = CONTEXT,
    tensors_a_part: int = 0,
    begins_and_ends: bool = False,
) -> Path:
    """Write a GGUF file with random weights and a vocabulary of bytes.

    Args:
        path: the file.
        architecture: llama, qwen2, qwen2vl, qwen3, gemma3 or phi3.
        seed: the seed of the weights.
        template: the chat template.
        context: how many tokens it was trained for.
        tensors_a_part: split it into files with so many tensors each; 0 for one file.
        begins_and_ends: whether the file asks for its begin and end tokens around every text.
    """
    rng = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, architecture, split_max_tensors=tensors_a_part)
    writer.add_name("Tiny")
    writer.add_context_length(context)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)
    writer.add_rope_dimension_count(HEAD)
    writer.add_rope_freq_base(10_000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    if architecture in ("gemma3", "phi3"):
        writer.add_sliding_window(CONTEXT)
    if architecture == "qwen2vl":
        writer.add_rope_dimension_sections([2, 3, 3, 0])
    _add_vocabulary(writer, template, begins_and_ends)

    def tensor(name: str, *shape: int) -> None:
        scale = 0.4 / np.sqrt(shape[-1]) if len(shape) == 2 else 0.1
        values = rng.standard_normal(shape) * scale * 3 + (1.0 if name.endswith("norm.weight") else 0.0)
        writer.add_tensor(name, values.astype(np.float32))

    vocabulary = 257 + len(SPECIAL)
    tensor("token_embd.weight", vocabulary, WIDTH)
    if architecture != "gemma3":
        tensor("output.weight", vocabulary, WIDTH)
    tensor("output_norm.weight", WIDTH)
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        for norm in ("attn_norm", "ffn_norm"):
            tensor(f"{block}.{norm}.weight", WIDTH)
        if architecture == "gemma3":
            for norm in ("post_attention_norm", "post_ffw_norm"):
                tensor(f"{block}.{norm}.weight", WIDTH)
        if architecture in ("gemma3", "qwen3"):
            for norm in ("attn_q_norm", "attn_k_norm"):
                tensor(f"{block}.{norm}.weight", HEAD)
        if architecture == "phi3":
            tensor(f"{block}.attn_qkv.weight", (HEADS + 2 * KV_HEADS) * HEAD, WIDTH)
            tensor(f"{block}.ffn_up.weight", 2 * INNER, WIDTH)
        else:
            for name, heads in (("attn_q", HEADS), ("attn_k", KV_HEADS), ("attn_v", KV_HEADS)):
                tensor(f"{block}.{name}.weight", heads * HEAD, WIDTH)
                if architecture in ("qwen2", "qwen2vl"):
                    tensor(f"{block}.{name}.bias", heads * HEAD)
            tensor(f"{block}.ffn_gate.weight", INNER, WIDTH)
            tensor(f"{block}.ffn_up.weight", INNER, WIDTH)
        tensor(f"{block}.attn_output.weight", WIDTH, HEADS * HEAD)
        tensor(f"{block}.ffn_down.weight", WIDTH, INNER)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_vocabulary(writer: gguf.GGUFWriter, template: str, begins_and_ends: bool) -> None:
    """Write the vocabulary: a token for every byte (as byte-level BPE writes bytes), two control tokens, and one token of two letters."""
    visible = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in visible]
    letters = {byte: chr(byte) for byte in visible} | {byte: chr(256 + n) for n, byte in enumerate(hidden)}
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([*(letters[byte] for byte in range(256)), *SPECIAL, "th"])
    writer.add_token_types(
        [*[gguf.TokenType.NORMAL] * 256, *[gguf.TokenType.CONTROL] * len(SPECIAL), gguf.TokenType.NORMAL]
    )
    writer.add_token_merges(["t h"])  # llama.cpp wants one
    writer.add_bos_token_id(256)
    writer.add_eos_token_id(257)
    writer.add_pad_token_id(257)
    writer.add_add_bos_token(begins_and_ends)
    writer.add_add_eos_token(begins_and_ends)
    writer.add_chat_template(template)


def tiny_projector(path: Path, kind: str = "janus_pro", *, width: int = WIDTH, patches: int = 8, seed: int = 1) -> Path:
    """Write a projector for a tiny model, with random weights: each patch of a picture becomes a token.

    Args:
        path: the file.
        kind: janus_pro, whose pictures are read like words; gemma3, whose pictures are read at once; qwen2vl_merger (for the
            architecture qwen2vl), whose pictures take as many tokens as their size needs, and fewer positions.
        width: the width of the model that it belongs to.
        patches: how many patches a picture has along each side.
        seed: the seed of the weights.
    """
    rng = np.random.default_rng(seed)
    inner, side = 32, 8
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_clip_has_vision_encoder(True)
    writer.add_clip_projector_type(kind)
    writer.add_vision_image_size(patches * side)
    writer.add_vision_patch_size(side)
    writer.add_vision_embedding_length(inner)
    writer.add_vision_feed_forward_length(48)
    writer.add_vision_block_count(1)
    writer.add_vision_head_count(2)
    writer.add_vision_projection_dim(width)
    writer.add_vision_attention_layernorm_eps(1e-6)
    writer.add_vision_image_mean([0.5, 0.5, 0.5])
    writer.add_vision_image_std([0.5, 0.5, 0.5])
    writer.add_vision_use_gelu(True)
    writer.add_vision_projector_scale_factor(1)

    def tensor(name: str, *shape: int) -> None:
        values = rng.standard_normal(shape) * 0.5 + (1.0 if "ln" in name and name.endswith("weight") else 0.0)
        writer.add_tensor(name, values.astype(np.float32))

    tensor("v.patch_embd.weight", inner, 3, side, side)
    if kind == "qwen2vl_merger":
        tensor("v.patch_embd.weight.1", inner, 3, side, side)
    else:
        tensor("v.patch_embd.bias", inner)
        tensor("v.position_embd.weight", patches * patches, inner)
    block = "v.blk.0"
    for name, shape in (("attn_q", (inner, inner)), ("attn_k", (inner, inner)), ("attn_v", (inner, inner)),
                        ("attn_out", (inner, inner)), ("ffn_up", (48, inner)), ("ffn_down", (inner, 48))):  # fmt: skip
        tensor(f"{block}.{name}.weight", *shape)
        tensor(f"{block}.{name}.bias", shape[0])
    for name in (f"{block}.ln1", f"{block}.ln2", "v.post_ln"):
        tensor(f"{name}.weight", inner)
        tensor(f"{name}.bias", inner)
    if kind == "gemma3":
        tensor("mm.input_projection.weight", inner, width)
        tensor("mm.soft_emb_norm.weight", inner)
    else:
        second, given = (2, 4 * inner) if kind == "qwen2vl_merger" else (1, inner)
        for number, taken in ((0, given), (second, width)):
            tensor(f"mm.{number}.weight", width, taken)
            tensor(f"mm.{number}.bias", width)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
