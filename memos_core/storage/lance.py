"""LanceDB, imported in half of the time: without the checks of what is given to the client for its servers, which nobody
calls here. They are built for each of its 366 methods, which takes a second of computing at each start."""

from __future__ import annotations

from collections.abc import Callable

import pydantic


def _unchecked(function: Callable[..., object]) -> Callable[..., object]:
    return function


_checked = pydantic.validate_call
pydantic.validate_call = _unchecked  # type: ignore[assignment]
try:
    import lancedb
    from lancedb.index import FTS, Bitmap, BTree
    from lancedb.query import ColumnOrdering, LanceQueryBuilder, MatchQuery
finally:
    pydantic.validate_call = _checked

__all__ = ["FTS", "BTree", "Bitmap", "ColumnOrdering", "LanceQueryBuilder", "MatchQuery", "lancedb"]
