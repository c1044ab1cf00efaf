"""Sentences that a model writes from numbered lines: each names its lines, and one that says what does not stand in them is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from memos_core.reader.grounding import adds_nothing

LONGEST_SENTENCE, MOST_SENTENCES = 300, 8


def sentences_schema(most_lines: int) -> dict[str, Any]:
    """The form that a model fills in.

    Args:
        most_lines: so many lines a sentence may be from.
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
    """The sentences that say nothing new, each with the places of its lines, counted from 0.

    Args:
        form: what the model has filled in.
        lines: what it was given, in the order of its numbers.
        besides: words that every sentence may have.
    """
    for entry in form["sentences"]:
        places = [number - 1 for number in dict.fromkeys(entry["from"]) if 0 < number <= len(lines)]
        text = " ".join(entry["text"].split())
        if text and places and adds_nothing(text, [*(lines[place] for place in places), besides]):
            yield text, places
