"""The entry point of the frozen program: as the window, as the `memos` command, or as a child process of either.

There is one program with two names; the name that it is called by decides what it does.
"""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from memos_core import run_child


def main() -> int:
    """Do what was asked for. Returns the exit code."""
    multiprocessing.freeze_support()  # so that a library which starts processes of its own does not open a second window
    run_child(sys.argv[1:])  # does not return if a child process was asked for
    if Path(sys.argv[0]).stem == "memos":
        from memos_core.cli import main as terminal

        return terminal()
    from app.__main__ import main as window

    return window()


if __name__ == "__main__":
    sys.exit(main())
