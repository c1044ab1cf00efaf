"""Where a frozen program begins: as the window, as the `memos` command, or as a child of either.

There is one program with two names. What it is called by tells what it is to be.
"""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from memos_core import run_child


def main() -> int:
    """Be what was asked for; the exit code."""
    multiprocessing.freeze_support()  # a library that starts processes of its own must not open a second window
    run_child(sys.argv[1:])  # where a child was asked for, it does not come back
    if Path(sys.argv[0]).stem == "memos":
        from memos_core.cli import main as terminal

        return terminal()
    from app.__main__ import main as window

    return window()


if __name__ == "__main__":
    sys.exit(main())
