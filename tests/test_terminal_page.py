"""The manual agrees with the `memos` command: it lists every verb, and the command accepts every line of it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer

from memos_core.cli import app

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
_INLINE = re.compile(r"`((?:\.venv/bin/)?memos [^`]+)`")
_BLOCK_LINE = re.compile(r"^ {0,4}((?:\.venv/bin/)?memos .+)$", re.MULTILINE)
COMMAND: Any = typer.main.get_command(app)


def verbs() -> set[str]:
    """All verbs, those of groups as `spaces list`."""
    found: set[str] = set()
    for name, command in COMMAND.commands.items():
        inner = getattr(command, "commands", None)
        found |= {f"{name} {verb}" for verb in inner} if inner else {name}
    return found


def lines(text: str) -> list[str]:
    """The commands that a page shows, without what is said of them."""
    return [found.split(" #")[0].strip() for found in _BLOCK_LINE.findall(text) + _INLINE.findall(text)]


def options(command: Any) -> dict[str, Any]:
    return {name: one for one in command.params for name in (*one.opts, *one.secondary_opts) if name.startswith("-")}


def problem(line: str) -> str:
    """What the parser does not know in a command; "" where it knows all."""
    words = shlex.split(line)[1:]
    command: Any = COMMAND
    known = options(command)
    while words:
        word = words.pop(0)
        inner = getattr(command, "commands", None)
        if word == "--":  # what follows is another program's
            break
        if word.startswith("-"):
            option, _, value = word.partition("=")
            if option != "--help" and option not in known:
                return f"{line}: no option {option}"
            if option != "--help" and not getattr(known[option], "is_flag", False) and not value and words:
                words.pop(0)  # its value
        elif inner is not None and word not in ("VERB", "..."):
            if word not in inner:
                return f"{line}: no verb {word}"
            command = inner[word]
            known = known | options(command)
    return ""


def test_the_page_names_every_verb_and_no_other() -> None:
    table = (ROOT / "docs" / "terminal.md").read_text(encoding="utf-8").partition("## All verbs")[2]
    rows = "\n".join(line for line in table.splitlines() if line.startswith("| **"))
    named = set(re.findall(r"`([a-z][a-z -]*)`", rows)) - {"audit verify"}
    assert named == verbs()


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_command_that_is_shown_is_understood(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [said for line in lines(text) if (said := problem(line))] == []


def test_what_is_not_understood_is_found() -> None:
    assert problem("memos rememmber x") and problem("memos recall x --att 2024") and problem("memos spaces liste")
    assert not problem("memos --home DIR doctor")
