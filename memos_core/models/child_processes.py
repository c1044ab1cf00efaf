"""Starts child processes of the engine, in the same way in a checkout and in a frozen program.

A frozen program has no separate Python that could run a module: it starts itself, with a flag that says what the child is to be.
"""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

from memos_core import system

LOG_BYTES = 1_000_000


class Child(StrEnum):
    """The kinds of child processes. The value is the flag with which a frozen program starts itself as one."""

    MODEL_HOST = "--model-host"
    TRAINER = "--adapter-trainer"
    TERMINAL = "--terminal"
    """The `memos` command."""
    WINDOW_CHECK = "--window-check"
    """Opens the window once, checks it and ends (a step of the self-test)."""


MODULES = {
    Child.MODEL_HOST: "memos_core.models.host_process",
    Child.TRAINER: "memos_core.parametric.trainer.process",
    Child.TERMINAL: "memos_core.cli.__main__",
    Child.WINDOW_CHECK: "app.window_check",
}
"""The module that each child runs. No code imports them, so the tool that freezes the program must be told to include them."""


def is_frozen() -> bool:
    """Whether this is the installed program, which contains its own Python."""
    return bool(getattr(sys, "frozen", False))


def child_command(child: Child) -> list[str]:
    """The command that starts a child."""
    return [sys.executable, child.value] if is_frozen() else [sys.executable, "-P", "-m", MODULES[child]]


def run_child(arguments: Sequence[str]) -> bool:
    """Run as the child process that a frozen program was started as; ends with SystemExit.

    Args:
        arguments: the command line without the program's name.

    Returns:
        False if no child was asked for.
    """
    if not arguments or arguments[0] not in set(Child):
        return False
    module = MODULES[Child(arguments[0])]
    sys.argv = [module, *arguments[1:]]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return True


def child_options() -> dict[str, Any]:
    """Arguments for `subprocess.Popen` with which the child can import this package and shows no window of its own."""
    environment = dict(os.environ)
    if not is_frozen():
        root = str(Path(__file__).resolve().parents[2])
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
    return {"env": environment, **system.child_options()}


def run_command(child: Child, arguments: Sequence[str], *, seconds: float) -> subprocess.CompletedProcess[str]:
    """Run a child to its end and capture its output.

    Args:
        child: the kind of child.
        arguments: its command line arguments.
        seconds: how long it may take.

    Raises:
        OSError: it cannot be started.
        subprocess.TimeoutExpired: it took longer and was killed.
    """
    return subprocess.run(
        [*child_command(child), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        check=False,
        **child_options(),
    )


def private_log(path: Path) -> BinaryIO:
    """A log file opened for appending, readable for its owner alone; a long one is first renamed and a new one begun."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists() and path.stat().st_size > LOG_BYTES:
        path.replace(path.with_suffix(".old.log"))
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    return os.fdopen(descriptor, "wb")
