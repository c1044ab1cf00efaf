"""Notices when opening a profile ends the process. A damaged file can do that in LanceDB's compiled part, before anything can be said of
it, and would do so at each start."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

MARK = "opening"
"""The file that stands in the profile's folder while it is opened. It has a byte for each opening that did not come to its end."""
TOO_OFTEN = 2
"""After so many openings in a row that ended the process, the table counts as damaged. A single one may have been killed."""


@contextlib.contextmanager
def opening(folder: Path) -> Iterator[bool]:
    """Have a mark stand in the folder meanwhile. Where that cannot be written, nothing is noticed.

    Args:
        folder: of a profile that no other process has open.

    Yields:
        Whether too many openings before this one have ended the process.
    """
    mark = folder / MARK
    with contextlib.suppress(OSError), mark.open("ab") as file:
        file.write(b".")
    try:
        size = mark.stat().st_size
    except OSError:
        size = 0
    too_often = size > TOO_OFTEN
    if too_often:  # counted anew from here on: what ends it now is not the table that was set aside
        with contextlib.suppress(OSError):
            mark.write_bytes(b".")
    try:
        yield too_often
    finally:
        with contextlib.suppress(OSError):
            mark.unlink()
