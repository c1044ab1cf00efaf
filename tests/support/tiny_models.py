"""Model files of a few hundred kilobytes with random weights, one for each architecture that an adapter can be trained for."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

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
        architecture: llama, qwen2, qwen3, gemma3 or phi3.
        seed: of the weights.
        template: the chat template.
        context: how many tokens it was trained for.
        tensors_a_part: split it into files with so many tensors each; 0 for one file.
        begins_and_ends: the file asks for its tokens at the beginning and at the end of every text.
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
                if architecture == "qwen2":
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
    """Every byte is a token, as byte-level BPE writes bytes; two control tokens and one of two letters."""
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
