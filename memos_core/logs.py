"""The log of a process, in the folder `logs` of the home: what went wrong and where, and never a word of a memory.

An exception's own text may quote what it stumbled over, and so may what a library says: of both only the kind and the place are
written.
"""

from __future__ import annotations

import atexit
import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from memos_core.crashes import collect_crashes, stop_watching, watch_for_crashes

FOLDER = "logs"
LARGEST = 1_000_000
"""A log of this many bytes is closed and a new one begun; the last ones are kept beside it."""
KEPT = 3
OWN = ("memos_core", "app")
"""The loggers whose messages are known to hold no memory text."""

log = logging.getLogger(__name__)
_handler: _Handler | None = None
_faults: BinaryIO | None = None


class _Formatter(logging.Formatter):
    """Leaves out the texts of exceptions, and the messages of other libraries."""

    def format(self, record: logging.LogRecord) -> str:
        own = record.name.partition(".")[0] in OWN
        what = record.getMessage() if own else f"{record.levelname.lower()} at {record.module}:{record.lineno}"
        text = f"{self.formatTime(record)} {record.name} {what}"
        if record.exc_info and record.exc_info[0] is not None:
            text += "\n" + without_text(record.exc_info[0], record.exc_info[1], record.exc_info[2])
        return text


class _Handler(RotatingFileHandler):
    """The log file. Each kind of unexpected error is written once, and `tell` is called for it once."""

    def __init__(self, file: Path, tell: Callable[[], None]) -> None:
        super().__init__(file, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=True)
        self._tell = tell
        self._seen: set[str] = set()
        self.setFormatter(_Formatter())

    def emit(self, record: logging.LogRecord) -> None:
        unexpected = record.levelno >= logging.ERROR and bool(record.exc_info and record.exc_info[0])
        if unexpected:
            assert record.exc_info and record.exc_info[0]  # it was checked just before
            kind = without_text(record.exc_info[0], record.exc_info[1], record.exc_info[2])
            if kind in self._seen:
                return
            self._seen.add(kind)
        super().emit(record)
        if unexpected:
            self._tell()

    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written (the disk is full) must not stop what is logged."""


def begin_log(home: Path, name: str, tell: Callable[[], None] = lambda: None) -> Path:
    """Log what this process does from now on, also the unexpected errors that nobody catches; each kind of them once. What an earlier
    process of this name has left when a fault ended it becomes a report (`crashes.py`).

    Args:
        home: the folder of all data.
        name: the name of the log: `window` for `logs/window.log`.
        tell: called after an unexpected error was logged, in the thread where it happened.

    Returns:
        The log's file.
    """
    global _handler, _faults
    folder = home / FOLDER
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    end_log()
    with contextlib.suppress(OSError):  # a report that has no room on the disk is made another time
        collect_crashes(folder, name)
    _handler = _Handler(folder / f"{name}.log", tell)
    logging.getLogger().addHandler(_handler)
    _faults = watch_for_crashes(folder, name)
    faulthandler.enable(_faults)
    atexit.register(end_log)
    sys.excepthook = unexpected
    threading.excepthook = lambda happened: unexpected(happened.exc_type, happened.exc_value, happened.exc_traceback)
    sys.unraisablehook = lambda happened: unexpected(happened.exc_type, happened.exc_value, happened.exc_traceback)
    return Path(_handler.baseFilename)


def end_log() -> None:
    """Stop logging, and restore Python's own hooks."""
    global _handler, _faults
    if _handler is None:
        return
    logging.getLogger().removeHandler(_handler)
    _handler.close()
    _handler = None
    faulthandler.disable()
    if _faults is not None:
        stop_watching(_faults)
        _faults = None
    sys.excepthook, threading.excepthook, sys.unraisablehook = (
        sys.__excepthook__,
        threading.__excepthook__,
        sys.__unraisablehook__,
    )


def file() -> Path | None:
    """The file of the log; None where none was begun."""
    return None if _handler is None else Path(_handler.baseFilename)


def unexpected(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Log an unexpected error; Ctrl+C and the end of a thread do not count as one."""
    if issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    info: Any = (kind, error, trace)
    log.error("an unexpected error", exc_info=info)


def without_text(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Where an exception came from and of what type it is, with those that led to it; not what it says."""
    lines = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    text = "\n".join([*lines, f"  {kind.__module__}.{kind.__qualname__}"])
    led = None if error is None else error.__cause__ or error.__context__
    if led is None or led is error:
        return text
    return without_text(type(led), led, led.__traceback__) + "\n  which led to\n" + text
