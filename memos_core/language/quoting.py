"""Prepares text that is quoted in a prompt, so that a model cannot take it for a part of the prompt itself."""

from __future__ import annotations

import re

_TEMPLATE_SIGNS = re.compile(
    r"<(?=[|｜])"  # <|im_start|>, <|eot_id|>, <|user|>
    r"|<(?=<?/?(?:start_of_|end_of_|s>|bos|eos|pad>|unk>|sep>|cls>|mask>|SYS|system|user|assistant|tool|think|image|img|unused|"
    r"reserved|extra_id|0x[0-9a-f]{2}>|sop>|eop>))"  # <start_of_turn>, </s>, <<SYS>>
    r"|\[(?=/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_|MODEL_SETTINGS|IMG|THINK|gMASK|sMASK|CLS\]|SEP\]|PAD\]|MASK\]|UNK\]))"
    r"|(?<=[|｜])>",
    re.IGNORECASE,
)
"""Where the special tokens of the known model families begin, and where those end that are written with bars."""
_QUOTATION_MARKS = re.compile("<{3,}|>{3,}")


def without_template_signs(text: str) -> str:
    """The text with a space put into every template sign (`<|im_start|>`, `[INST]`), so that quoted text cannot end its turn and begin
    another."""
    return _TEMPLATE_SIGNS.sub(lambda sign: f" {sign[0]}" if sign[0] == ">" else f"{sign[0]} ", text)


def quoted_text(text: str) -> str:
    """The text as it may stand in a prompt between `<<<` and `>>>`: without those marks and without template signs."""
    return without_template_signs(_QUOTATION_MARKS.sub("", text))
