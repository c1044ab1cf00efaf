"""The `memos` command run in this process."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from memos_core.cli import main
from memos_core.cli.common import common_options

Run = Callable[..., str]


class _Terminal(io.StringIO):
    """What somebody types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def memos(home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in this process and gives what it printed; these verbs need no model."""
    monkeypatch.setenv("COLUMNS", "160")
    mask = os.umask(0o022)
    os.umask(mask)

    def run(*arguments: str, code: int = 0, stdin: str = "", terminal: bool = False) -> str:
        monkeypatch.setattr(sys, "argv", ["memos", *arguments, "--home", str(home)])
        monkeypatch.setattr(sys, "stdin", (_Terminal if terminal else io.StringIO)(stdin))
        try:
            ended = main()
        except SystemExit as end:
            ended = int(end.code or 0)
        finally:
            os.umask(mask)
            common_options.update(home=None, user="default")
        printed = capsys.readouterr()
        assert ended == code, printed.out + printed.err
        return printed.out if code == 0 else printed.out + printed.err

    return run
