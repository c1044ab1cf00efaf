"""The `memos` command: the front door in a terminal, a file for each group of verbs."""

from __future__ import annotations

import contextlib
import functools
import os
import sys
from collections.abc import Callable

import typer.main

from memos_core import logs
from memos_core.cli import (  # noqa: F401 (each enters its verbs)
    about,
    adapters,
    arrivals,
    backups,
    chat,
    chats,
    contexts,
    deleted,
    documents,
    entities,
    exporting,
    folders,
    jobs,
    memories,
    model_options,
    models,
    profiles,
    programs,
    reminders,
    remotes,
    secrets,
    spaces,
    store,
    suggestions,
    tables,
    tools,
    upkeep,
)
from memos_core.cli.chat import scripted_exchange, terminal_chat
from memos_core.cli.common import any_console_prints_it, app, common_options
from memos_core.cli.self_test import print_self_test
from memos_core.errors import MemOSError
from memos_core.storage.home import default_home

__all__ = ["main", "print_self_test", "scripted_exchange", "terminal_chat"]


BROKEN_PIPE = 141
"""Exit code where nobody reads the output any more, as a shell gives it (128 plus SIGPIPE)."""


def main() -> int:
    """Entry of the `memos` command."""
    os.umask(0o077)  # files are written for their owner alone
    any_console_prints_it()
    try:
        _command()()
    except MemOSError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return _given_up()
    except Exception as error:
        # The edge of the process: the person gets a sentence, and the log has the details.
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
    except SystemExit:
        if not _printed():
            return _given_up()
        raise
    return 0 if _printed() else _given_up()


@functools.cache
def _command() -> Callable[[], object]:
    """The command with all its verbs. It is built once, because building it takes longer than most verbs do."""
    return typer.main.get_command(app)


def _printed() -> bool:
    """Write out what is buffered. Returns whether that worked: a closed pipe is noticed only now."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return False
    return True


def _given_up() -> int:
    """Drop the rest of the output, whose reader (`memos list | head`) has closed it, without an error."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE
