"""Imports LanceDB in half of the time, and says its errors in words.

LanceDB's client for its servers validates its arguments with pydantic. That client is not used here, and building the validators of
its 366 methods would take a second of computing at each start; so they are left out of the import.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pyarrow as pa
import pydantic

from memos_core.database import DISK_FULL
from memos_core.errors import StorageError, StorageFull
from memos_core.storage.rows import RecordDamaged
from memos_core.wording import Wording


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

__all__ = [
    "FTS",
    "BTree",
    "Bitmap",
    "ColumnOrdering",
    "LanceQueryBuilder",
    "MatchQuery",
    "TableDamaged",
    "TableUnreachable",
    "lance_errors",
    "lancedb",
]

_DISK_ERRORS = ("os error 5)", "os error 23)", "os error 24)", "Input/output error", "Too many open files")
"""How LanceDB words errors of the disk that do not mean that its files are damaged."""
_SERVER_ERRORS = ("Generic S3 error", "error sending request")
"""How LanceDB words errors of a server or of the connection to it. That a server does not have an object is not one of them."""
_REPORTED = (OSError, RuntimeError, ValueError, pa.ArrowException)


class TableDamaged(StorageError):
    """The folder of the table cannot be read as one."""


class TableUnreachable(StorageError):
    """The table lies elsewhere, and cannot be reached now."""


@contextlib.contextmanager
def lance_errors(what: Wording) -> Iterator[None]:
    """Turn what LanceDB raises (OSError, RuntimeError, ValueError and the like) into a StorageError that says it in words."""
    try:
        yield
    except RecordDamaged as error:
        raise TableDamaged(
            "MemOS could not {what}: the record of a memory is damaged. Close the app and start it again; a damaged "
            "store is then set aside and rebuilt.",
            what=what,
        ) from error
    except Exception as error:
        # A panic in LanceDB's Rust arrives as a RustPanic, a type that no module exports.
        if not isinstance(error, _REPORTED) and type(error).__name__ != "RustPanic":
            raise
        text = str(error)
        if "No space left" in text or "os error 28" in text or "StorageFull" in text:
            raise StorageFull(DISK_FULL) from error
        if any(sign in text for sign in _SERVER_ERRORS):
            raise TableUnreachable(
                "MemOS could not {what}: the place where your memories lie cannot be reached. Look whether you are online. Nothing is lost: what was begun is finished or taken back once it can be reached again.",
                what=what,
            ) from error
        if any(sign in text for sign in _DISK_ERRORS):
            raise StorageError(
                "MemOS could not {what}: the disk reports an error. Nothing was set aside; try again, and look after the "
                "disk if it happens again.",
                what=what,
            ) from error
        if "ermission denied" in text or "Read-only" in text:
            raise StorageError("MemOS could not {what}: the folder cannot be written to.", what=what) from error
        raise TableDamaged(
            "MemOS could not {what}: the memory store reported a fault. Close the app and start it again; a damaged "
            "store is then set aside and rebuilt.",
            what=what,
        ) from error
