"""How child processes of the engine are started: the same in a checkout and in a frozen program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, BinaryIO

LOG_BYTES = 1_000_000


def child_command(module: str, flag: str) -> list[str]:
    """The command that runs a module as a child; a frozen program starts itself with the flag instead."""
    return [sys.executable, flag] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", module]


def child_options() -> dict[str, Any]:
    """Arguments of `subprocess.Popen`: this package can be imported, and Ctrl+C in a terminal is not for the child."""
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
    own: dict[str, Any] = (
        {"creationflags": subprocess.CREATE_NO_WINDOW}  # type: ignore[attr-defined,unused-ignore]
        if os.name == "nt"
        else {"start_new_session": True}
    )
    return {"env": {**os.environ, "PYTHONPATH": path}, **own}


def private_log(path: Path) -> BinaryIO:
    """A file to append to, for its owner alone; a long one is put aside first."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists() and path.stat().st_size > LOG_BYTES:
        path.replace(path.with_suffix(".old.log"))
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    return os.fdopen(descriptor, "wb")
