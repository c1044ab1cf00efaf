"""Raised text, as plain text: ten to the power of six must not read like one hundred and six."""

from __future__ import annotations

import re


def raised(text: str) -> str:
    """Text that is printed small and high: `^6`; ordinals ("1st"), abbreviations and marks of notes ("[2]") as they are."""
    words = text.strip()
    if not words or words[0] in "[(*†‡" or not re.search(r"\d|^\w$", words):
        return text
    return f"^{words}" if re.fullmatch(r"[+\-−–]?\w+", words) else f"^({words})"
