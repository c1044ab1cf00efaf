"""The fault injector: compiled at need, loaded into a child by LD_PRELOAD, armed from Python."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("faults.c")
ACTIONS = ("kill-before", "kill-after", "enospc", "eio", "short", "read-eio")
_LOADED = "STORM_LIBRARY"


def why_not() -> str | None:
    """Why no faults can be injected here; None where they can."""
    if not sys.platform.startswith("linux"):
        return "faults at system calls are injected on Linux only"
    if _compiler() is None:
        return "there is no C compiler here (cc, gcc or clang) to build the fault injector with"
    return None


def _compiler() -> str | None:
    return next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)


def library() -> Path:
    """The compiled injector; compiled now unless it was before."""
    compiler = _compiler()
    assert compiler is not None, why_not()
    mark = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    path = Path(tempfile.gettempdir()) / f"memos-storm-{os.getuid()}" / f"faults-{mark}.so"
    if not path.exists():
        path.parent.mkdir(mode=0o700, exist_ok=True)
        made = path.with_name(f"{path.name}.{os.getpid()}")
        command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(made), str(SOURCE), "-ldl"]
        subprocess.run(command, check=True, capture_output=True)
        made.replace(path)
    return path


def environment() -> dict[str, str]:
    """The environment of a process that has the injector loaded, asleep."""
    path = str(library())
    preload = " ".join(filter(None, [path, os.environ.get("LD_PRELOAD", "")]))
    return {**os.environ, "LD_PRELOAD": preload, _LOADED: path}


def is_loaded() -> bool:
    """Whether this process was started with `environment()`."""
    return _LOADED in os.environ


@dataclass(frozen=True)
class Fault:
    """What is to go wrong at which call."""

    action: str
    nth: int = 0
    times: int = 0
    """How many calls fail; 0 for all from there on (enospc) or for one."""

    def arm(self, folder: Path, log: Path, freed: Path | None = None) -> None:
        """Have it happen in this process, at calls on paths below `folder`; each is entered in `log`."""
        _storm().storm_arm(
            os.fsencode(folder), self.action.encode(), self.nth, self.times,
            os.fsencode(freed) if freed else b"", os.fsencode(log),
        )  # fmt: skip


def disarm() -> None:
    """No more faults, and no more counting."""
    _storm().storm_disarm()


def _storm() -> ctypes.CDLL:
    storm = ctypes.CDLL(os.environ[_LOADED])
    storm.storm_arm.argtypes = [
        ctypes.c_char_p, ctypes.c_char_p, ctypes.c_long, ctypes.c_long, ctypes.c_char_p, ctypes.c_char_p,
    ]  # fmt: skip
    storm.storm_arm.restype = None
    return storm
