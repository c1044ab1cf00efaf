"""Reports of crashes: what ended the process at once, where, and what the log said before; never a word of a memory.

While a process runs, it has a file of its own in which `faulthandler` writes when a fault ends the process. A process that ends as it
should removes its file. So a file with something in it whose process no longer runs shows at the next start that there was a crash.
From it and the end of the log a report is made, which stays until the person deletes it or there are too many newer ones.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import psutil

from memos_core.files import written_whole
from memos_core.version import __version__

KEPT = 5
"""How many reports are kept: the newest ones."""
LOG_LINES = 80
"""Lines of the log that a report ends with."""
_MOST_BYTES = 200_000
"""How many bytes at the end of a file are read."""
_REPORT, _STAMP = "crash-report", "%Y-%m-%d-%H%M%S"


@dataclass(frozen=True)
class CrashReport:
    """What is known of one crash."""

    file: Path
    """Where it is kept."""
    at: dt.datetime
    """When the process ended, in UTC."""

    @property
    def text(self) -> str:
        """The report, for the person to read or to give to somebody who helps."""
        return self.file.read_text(encoding="utf-8", errors="replace")

    def delete(self) -> None:
        """Remove the report."""
        self.file.unlink(missing_ok=True)


def system_in_words() -> str:
    """The version of this program, of Python and of the system, in a line."""
    return f"MemOS Desktop {__version__}, Python {sys.version.split()[0]} on {platform.platform()}"


def watch_for_crashes(logs: Path, name: str) -> BinaryIO:
    """Open a new file for what `faulthandler` writes of this process; its first line says which program it is.

    Args:
        logs: the folder of logs.
        name: of the log, as in `window.log`.
    """
    file = (logs / f"{name}-crash-{os.getpid()}.log").open("wb", buffering=0)
    with contextlib.suppress(OSError):  # the disk is full: a fault could not be written either
        file.write(system_in_words().encode() + b"\n")
    return file


def stop_watching(file: BinaryIO) -> None:
    """Remove the file of `watch_for_crashes`, because the process ends as it should."""
    file.close()
    Path(file.name).unlink(missing_ok=True)


def collect_crashes(logs: Path, name: str) -> list[CrashReport]:
    """Make reports from the files of processes that a fault has ended, and list all reports, newest first.

    Args:
        logs: the folder of logs; it need not exist.
        name: of the log, as in `window.log`.
    """
    for file in logs.glob(f"{name}-crash-*.log"):
        process = file.stem.rpartition("-")[2]
        if not process.isdecimal() or (int(process) != os.getpid() and psutil.pid_exists(int(process))):
            continue
        program, _, fault = _end_of(file).partition("\n")
        if fault.strip():
            at = dt.datetime.fromtimestamp(file.stat().st_mtime, dt.UTC)
            _write(logs, name, at, program, fault)
        file.unlink(missing_ok=True)
    reports = crash_reports(logs)
    for old in reports[KEPT:]:
        old.delete()
    return reports[:KEPT]


def crash_reports(logs: Path) -> list[CrashReport]:
    """All reports that are kept, newest first.

    Args:
        logs: the folder of logs; it need not exist.
    """
    found = []
    for file in logs.glob(f"{_REPORT}-*.txt"):
        try:
            at = dt.datetime.strptime(file.stem.removeprefix(f"{_REPORT}-"), _STAMP).replace(tzinfo=dt.UTC)
        except ValueError:  # a copy that somebody has made
            continue
        found.append(CrashReport(file, at))
    return sorted(found, key=lambda report: report.at, reverse=True)


def last_lines(logs: Path, name: str, lines: int = LOG_LINES) -> str:
    """The end of a log, with the person's own folder written as ~.

    Args:
        logs: the folder of logs.
        name: of the log, as in `window.log`.
        lines: how many lines at most.
    """
    text = ""
    for file in (logs / f"{name}.log.1", logs / f"{name}.log"):
        if file.is_file():
            text += _end_of(file)
    return without_home("\n".join(text.splitlines()[-lines:]))


def _write(logs: Path, name: str, at: dt.datetime, program: str, fault: str) -> None:
    parts = (
        f"{program}\nEnded unexpectedly on {at:%Y-%m-%d} at {at:%H:%M:%S} UTC.",
        "What ended it, and what each thread was doing:\n\n" + without_home(fault.strip()),
        f"The end of {name}.log:\n\n" + (last_lines(logs, name) or "(nothing was logged)"),
        "This report holds no message and no memory. It stays on this computer.",
    )
    with written_whole(logs / f"{_REPORT}-{at:{_STAMP}}.txt") as file:
        file.write(("\n\n".join(parts) + "\n").encode())


def _end_of(file: Path) -> str:
    with file.open("rb") as opened:
        opened.seek(max(0, file.stat().st_size - _MOST_BYTES))
        return opened.read().decode("utf-8", errors="replace")


def without_home(text: str) -> str:
    """The text with the person's own folder written as ~: it often holds their name."""
    return re.sub(re.escape(str(Path.home())) + r"(?=[/\\\"'\s]|$)", "~", text)
