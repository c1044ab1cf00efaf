"""Imports LanceDB in a third of the time, and says its errors in words.

Three things of LanceDB that are never used here would take over a second of computing at each start, so they are left out
of the import: its client for its servers; the building of the validators of 140 records and 366 methods of that client
(those of a record are built when it is first made); and a check that each method overrides another one, which is made
again with Python 3.11 alone.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from types import ModuleType

import pyarrow as pa
import pydantic

from memos_core.database import DISK_FULL
from memos_core.errors import StorageError, StorageFull
from memos_core.storage.rows import RecordDamaged
from memos_core.wording import Wording

_CLIENT = "lance_namespace_urllib3_client"
"""The package of the client. Importing it would import all methods; LanceDB needs its records alone, which are modules of it."""
_OVERRIDES = "overrides"
"""The package that checks the methods."""


def _as_it_is(function: Callable[..., object]) -> Callable[..., object]:
    return function


@contextlib.contextmanager
def _in_short() -> Iterator[None]:
    """What is imported meanwhile is not checked, and the client is not there."""
    validate, config = pydantic.validate_call, pydantic.BaseModel.model_config
    overrides, unchecked = sys.modules.get(_OVERRIDES), ModuleType(_OVERRIDES)
    unchecked.override, unchecked.EnforceOverrides = _as_it_is, object  # type: ignore[attr-defined]
    if _CLIENT not in sys.modules and (client := importlib.util.find_spec(_CLIENT)) is not None:
        sys.modules[_CLIENT] = importlib.util.module_from_spec(client)
    sys.modules[_OVERRIDES] = unchecked
    pydantic.validate_call = _as_it_is  # type: ignore[assignment]
    config["defer_build"] = True
    try:
        yield
    finally:
        pydantic.validate_call = validate
        del config["defer_build"], sys.modules[_OVERRIDES]
        if overrides is not None:
            sys.modules[_OVERRIDES] = overrides


try:
    with _in_short():
        importlib.import_module("lancedb")
except (ImportError, AttributeError):  # a version that needs what was left out: import it whole
    for _name in [name for name in sys.modules if name.split(".")[0] in ("lancedb", "lance_namespace", _CLIENT)]:
        if _name != "lancedb._lancedb":  # compiled, and can be loaded only once
            del sys.modules[_name]

import lancedb  # noqa: E402
from lancedb.index import FTS, Bitmap, BTree  # noqa: E402
from lancedb.query import ColumnOrdering, LanceQueryBuilder, MatchQuery  # noqa: E402

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
