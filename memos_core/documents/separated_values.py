"""Rows of values (csv, tsv), whatever their separator."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

LONGEST_VALUE = 1_000_000
"""Characters of one value. Without a limit csv would read on to the end of the file after a quotation mark that is never closed."""
PARTINGS = "\t;|,"
"""The separators that are tried. Of two that fit equally well the first is taken: where there are semicolons, commas are in numbers."""
LOOKED_AT = 4_000
"""How many characters of a text its separator is guessed from."""


def rows_of(text: str, usual: str = ",") -> Iterator[list[str]]:
    """The rows of a text.

    Args:
        text: all of it.
        usual: the separator that is taken where the text does not show one.

    Raises:
        csv.Error: from the iterator, where it is no table of values.
    """
    csv.field_size_limit(LONGEST_VALUE)
    return _parted(text, _parting(text[:LOOKED_AT]) or usual)


def _parted(text: str, parting: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=parting, skipinitialspace=True)


def _parting(text: str) -> str:
    """The separator with which the most rows have the same number of values, two or more; "" where no row has. csv.Sniffer is not used,
    because its patterns need minutes for a few hundred quotation marks in a row."""

    def alike(parting: str) -> int:
        try:
            widths = Counter(len(row) for row in _parted(text, parting))
        except csv.Error:
            return 0
        return max((rows for width, rows in widths.items() if width > 1), default=0)

    best = max(PARTINGS, key=alike)
    return best if alike(best) else ""
