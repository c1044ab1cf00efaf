"""The `memos` command: the front door in a terminal, a file for each group of verbs."""

from __future__ import annotations

import contextlib
import os
import sys

from memos_core import logs
from memos_core.cli import about, adapters, chat, contexts, documents, files, jobs, memories, spaces, upkeep  # noqa: F401 (each enters its verbs)
from memos_core.cli.chat import scripted_exchange, terminal_chat
from memos_core.cli.common import app, common_options
from memos_core.cli.self_test import print_self_test
from memos_core.errors import MemOSError
from memos_core.infrastructure.home import default_home

__all__ = ["main", "print_self_test", "scripted_exchange", "terminal_chat"]


def main() -> int:
    """Entry of the `memos` command."""
    os.umask(0o077)  # what is written is for its owner alone
    try:
        app()
    except MemOSError as error:
        print(error, file=sys.stderr)
        return 1
    except Exception as error:
        # The edge of the process: the person is told in words, and the log has the rest.
        if logs.file() is None:
            with contextlib.suppress(OSError):
                logs.begin_log(common_options["home"] or default_home(), "terminal")
        logs.unexpected(type(error), error, error.__traceback__)
        print(
            "Something unexpected went wrong, and the command has ended. Your memories are as they were saved last.",
            file=sys.stderr,
        )
        if (file := logs.file()) is not None:
            print(f"What is known of it stands in {file}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0
