"""Sentences about tools, their calls and their servers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.language import Later, plural, tr, translated

if TYPE_CHECKING:
    from memos_core import ServerStatus, ToolStatus, ToolUse

LONGEST_GIVEN, LONGEST_SAID = 20_000, 4_000
"""How many characters of a tool's arguments and of its result are laid out."""
LONGEST_IN_A_LINE = 60
_STATES: dict[str, Later | None] = {
    "asking": Later("waits for you"),
    "running": Later("at work …"),
    "done": None,
    "failed": Later("did not work"),
    "refused": Later("not allowed"),
    "stopped": Later("stopped"),
}


def arguments_in_words(arguments: str) -> str:
    """A tool's arguments, one in a line: `expression: 2 + 3`. Further lines of an argument are indented, so that none looks like another
    argument. What is not a JSON object is returned as it is."""
    try:
        given = json.loads(arguments)
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        return arguments.strip()
    values = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in given.items()
    }
    return "\n".join(f"{name}: " + "\n    ".join(value.splitlines()) for name, value in values.items())


def shown_in_words(text: str, longest: int) -> str:
    """A text cut to this many characters; it then says how many more there are."""
    more = len(text) - longest
    if more <= 0:
        return text
    return f"{text[:longest]}\n{plural('… and {n} more character', '… and {n} more characters', more)}"


def use_in_words(use: ToolUse) -> str:
    """A call in a line, `Calculate: 2 + 3`, with its state unless it is simply done."""
    given = " ".join(arguments_in_words(use.arguments).split())
    only = given.partition(": ")[2] if given.count(": ") == 1 else given
    state = _STATES[use.state]
    shown = only if len(only) <= LONGEST_IN_A_LINE else f"{only[:LONGEST_IN_A_LINE].rstrip()}…"
    return use.title + (f": {shown}" if shown else "") + (f"  ({state()})" if state else "")


def server_in_words(status: ServerStatus) -> str:
    """The state of a tool server."""
    said = {
        "off": tr("Off"),
        "stopped": tr("On; it is started when its tools are needed, or by Test"),
        "starting": tr("Starting …"),
        "ready": plural("Runs, {n} tool", "Runs, {n} tools", len(status.tools)),
        "failed": tr("Failed"),
    }[status.state]
    return f"{said}. {translated(status.problem)}" if status.problem else said


def tool_in_words(status: ToolStatus) -> str:
    """What a tool does, in a line or two."""
    said = status.tool.about or status.tool.description or tr("It gives no description of itself.")
    return (
        tr("Off, because its description has changed since you switched it on. Now: {said}", said=said)
        if status.changed
        else said
    )
