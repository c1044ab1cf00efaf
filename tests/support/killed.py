"""Processes that are killed while they write."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def killed(code: str, *arguments: object, after_lines: int, then_seconds: float) -> list[str]:
    """Run Python code, kill it with SIGKILL, and return the lines that it had printed.

    Args:
        code: prints a line whenever something is done, and never ends.
        arguments: its `sys.argv[1:]`.
        after_lines: it is killed only after it has printed so many lines.
        then_seconds: how long it goes on after that.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    lines = [process.stdout.readline().strip() for _ in range(after_lines)]
    time.sleep(then_seconds)
    process.send_signal(signal.SIGKILL)
    lines += process.stdout.read().split("\n")[:-1]
    process.wait()
    process.stdout.close()
    return lines
