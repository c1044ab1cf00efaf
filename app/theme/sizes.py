"""How large texts are and how wide their column is, as the person has set it: `TextSize` sets it, everything asks here."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.theme.tokens import TEXT_COLUMN

USUAL = 100
STEPS = (90, USUAL, 110, 125, 150)
"""The sizes of texts, in percent."""
COLUMNS = {"narrow": 580, "normal": TEXT_COLUMN, "wide": 960}
"""How wide the column of running text is at most, in pixels, at the usual size of texts."""
NORMAL = "normal"
_WITH_TEXT = re.compile(r"(font-size|min-height|margin-left): (\d+)px")
_ROUND = re.compile(r"border-radius: (\d\d)px")
"""In a style sheet: what has the size of texts, and corners that are as round as their boxes are high."""
_ROUND_BOX = 4
"""Pixels of half such a box that are none of its text."""


@dataclass
class _Chosen:
    percent: int = USUAL
    column: str = NORMAL


_chosen = _Chosen()


def use(percent: int, column: str) -> bool:
    """Have texts so large and their column so wide from now on; what is none of the sizes becomes the usual one. Returns whether
    that is another size."""
    before = _chosen.percent, _chosen.column
    _chosen.percent = percent if percent in STEPS else USUAL
    _chosen.column = column if column in COLUMNS else NORMAL
    return (_chosen.percent, _chosen.column) != before


def percent() -> int:
    """The size of texts."""
    return _chosen.percent


def column() -> str:
    """The name of the width of the column."""
    return _chosen.column


def px(pixels: int) -> int:
    """Pixels of a text, or of what holds one, in the size that texts have."""
    return round(pixels * _chosen.percent / 100)


def text_column() -> int:
    """Widest column of running text, in pixels: as many letters in a line whatever their size."""
    return px(COLUMNS[_chosen.column])


def beside(pixels: int) -> int:
    """Pixels of what stands beside the running text and must leave room for it: it grows half as much as texts do."""
    return (pixels + px(pixels)) // 2


def scaled(sheet: str) -> str:
    """A style sheet with its texts in the size that they have."""
    sheet = _WITH_TEXT.sub(lambda found: f"{found[1]}: {px(int(found[2]))}px", sheet)
    return _ROUND.sub(lambda found: f"border-radius: {_rounded(int(found[1]))}px", sheet)


def _rounded(radius: int) -> int:
    """A corner of a box that may have become lower: Qt leaves corners square that are rounder than their box."""
    return min(radius, (radius - _ROUND_BOX) * _chosen.percent // 100 + _ROUND_BOX)
