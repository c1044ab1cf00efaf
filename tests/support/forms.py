"""Filled-in forms, as a model gives them to the reader."""

from __future__ import annotations

from typing import Any


def entry(
    quote: str, statement: str | None = None, *, type: str = "fact", when: str = "", sure: bool = True
) -> dict[str, str]:
    """One thing to keep. Without a statement, the quotation is the statement."""
    told = quote if statement is None else statement
    return {"quote": quote, "statement": told, "type": type, "when": when, "sure": "yes" if sure else "no"}


def form(*keep: dict[str, str], frame: str = "own") -> dict[str, Any]:
    """The form for a message."""
    return {"frame": frame, "keep": list(keep)}
