"""Superscripts as plain text: ten to the power of six must not read like one hundred and six."""

from __future__ import annotations

import re


def raised(text: str) -> str:
    """A superscript as plain text: `^6`. Ordinals ("1st"), abbreviations and marks of notes ("[2]") stay as they are."""
    words = text.strip()
    if not words or words[0] in "[(*†‡" or not re.search(r"\d|^\w$", words):
        return text
    return f"^{words}" if re.fullmatch(r"[+\-−–]?\w+", words) else f"^({words})"
