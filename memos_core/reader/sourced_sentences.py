"""Sentences that a model writes from numbered lines: each names its lines, and one that says what is not in them is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from memos_core.reader.grounding import adds_nothing

LONGEST_SENTENCE, MOST_SENTENCES = 300, 8


def sentences_schema(most_lines: int) -> dict[str, Any]:
    """The JSON schema of the form that a model fills in.

    Args:
        most_lines: the most lines that a sentence may name.
    """
    return {
        "type": "object",
        "properties": {
            "sentences": {
                "type": "array",
                "maxItems": MOST_SENTENCES,
                "items": {
                    "type": "object",
                    "properties": {
                        "text": {"type": "string", "maxLength": LONGEST_SENTENCE},
                        "from": {"type": "array", "items": {"type": "integer"}, "maxItems": most_lines},
                    },
                    "required": ["text", "from"],
                },
            }
        },
        "required": ["sentences"],
    }


def sound_sentences(form: dict[str, Any], lines: Sequence[str], besides: str) -> Iterator[tuple[str, list[int]]]:
    """The sentences that say nothing new, each with the indices of its lines.

    Args:
        form: the form as filled in by the model.
        lines: the lines that it was given, in order.
        besides: words that every sentence may contain.
    """
    for entry in form["sentences"]:
        places = [number - 1 for number in dict.fromkeys(entry["from"]) if 0 < number <= len(lines)]
        text = " ".join(entry["text"].split())
        if text and places and adds_nothing(text, [*(lines[place] for place in places), besides]):
            yield text, places
