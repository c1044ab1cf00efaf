"""The size of texts and the width of their column, as the person has set them: `TextSize` sets them, everything reads them here."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.theme.tokens import TEXT_COLUMN

USUAL = 100
STEPS = (90, USUAL, 110, 125, 150)
"""The sizes of texts, in percent."""
COLUMNS = {"narrow": 580, "normal": TEXT_COLUMN, "wide": 960}
"""The maximum width of the text column in pixels, at the usual size of texts."""
NORMAL = "normal"
_WITH_TEXT = re.compile(r"(font-size|min-height|margin-left): (\d+)px")
_ROUND = re.compile(r"border-radius: (\d\d)px")
"""Match in a style sheet the lengths that scale with texts, and the corners that are as round as their boxes are high."""
_ROUND_BOX = 4
"""The part of such a corner's radius, in pixels, that comes from the box's padding and does not scale."""


@dataclass
class _Chosen:
    percent: int = USUAL
    column: str = NORMAL


_chosen = _Chosen()


def use(percent: int, column: str) -> bool:
    """Set the size of texts and the width of their column; an unknown value becomes the usual one. Returns whether anything changed."""
    before = _chosen.percent, _chosen.column
    _chosen.percent = percent if percent in STEPS else USUAL
    _chosen.column = column if column in COLUMNS else NORMAL
    return (_chosen.percent, _chosen.column) != before


def percent() -> int:
    """The size of texts in percent."""
    return _chosen.percent


def column() -> str:
    """The name of the column's width."""
    return _chosen.column


def px(pixels: int) -> int:
    """A length that belongs to texts, scaled to the present size of texts."""
    return round(pixels * _chosen.percent / 100)


def text_column() -> int:
    """The maximum width of the text column in pixels; it scales with texts, so that lines keep the same number of letters."""
    return px(COLUMNS[_chosen.column])


def beside(pixels: int) -> int:
    """The width of something beside the text column, in pixels: it scales half as much as texts do, to leave them room."""
    return (pixels + px(pixels)) // 2


def scaled(sheet: str) -> str:
    """A style sheet with its lengths scaled to the present size of texts."""
    sheet = _WITH_TEXT.sub(lambda found: f"{found[1]}: {px(int(found[2]))}px", sheet)
    return _ROUND.sub(lambda found: f"border-radius: {_rounded(int(found[1]))}px", sheet)


def _rounded(radius: int) -> int:
    """A corner radius for a box that may have become lower: Qt draws corners square that are rounder than their box."""
    return min(radius, (radius - _ROUND_BOX) * _chosen.percent // 100 + _ROUND_BOX)
