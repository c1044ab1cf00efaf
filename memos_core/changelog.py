"""What's new: CHANGELOG.md, which comes along with the program, by release."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FILE = "CHANGELOG.md"
_HEADING = re.compile(r"^## (\d+(?:\.\d+)*)")


@dataclass(frozen=True)
class Release:
    """What a release brought."""

    version: str
    changes: Sequence[str]
    """A sentence or two each."""


def releases(text: str) -> list[Release]:
    """The releases in a change log, in its order.

    Args:
        text: headings `## VERSION` with items below them.
    """
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        heading = _HEADING.match(line)
        if heading:
            found.append((heading[1], []))
        elif found and line.startswith("- "):
            found[-1][1].append(line[2:].strip())
        elif found and found[-1][1] and line.startswith("  "):
            found[-1][1][-1] += " " + line.strip()
    return [Release(version, tuple(changes)) for version, changes in found]


def whats_new() -> list[Release]:
    """The releases as this program knows them; none where the file did not come along (installed by pip)."""
    folder = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[1]))
    try:
        return releases((folder / FILE).read_text(encoding="utf-8"))
    except OSError:
        return []
