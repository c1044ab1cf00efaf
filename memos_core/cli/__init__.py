"""The `memos` command: the front door in a terminal, a file for each group of verbs."""

from __future__ import annotations

import os
import sys

from memos_core.cli import about, adapters, chat, contexts, documents, files, jobs, memories, spaces, upkeep  # noqa: F401 (each enters its verbs)
from memos_core.cli.chat import scripted_exchange, terminal_chat
from memos_core.cli.common import app
from memos_core.cli.self_test import print_self_test
from memos_core.errors import MemOSError

__all__ = ["main", "print_self_test", "scripted_exchange", "terminal_chat"]


def main() -> int:
    """Entry of the `memos` command."""
    os.umask(0o077)  # what is written is for its owner alone
    try:
        app()
    except MemOSError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0
