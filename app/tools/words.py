"""Sentences about tools, their calls and their servers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memos_core import ServerStatus, ToolStatus, ToolUse

LONGEST_ARGUMENT = 300
_STATES = {
    "asking": "waits for you",
    "running": "at work …",
    "done": "",
    "failed": "did not work",
    "refused": "not allowed",
    "stopped": "stopped",
}


def arguments_in_words(arguments: str) -> str:
    """`expression: 2 + 3`; what is no JSON as it is."""
    try:
        given = json.loads(arguments)
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        return " ".join(arguments.split())[:LONGEST_ARGUMENT]
    parts = [
        f"{name}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}"
        for name, value in given.items()
    ]
    return " ".join("   ".join(parts).split("\n"))[:LONGEST_ARGUMENT]


def use_in_words(use: ToolUse) -> str:
    """`Calculate: 2 + 3`, and how it stands where it is not simply done."""
    given = arguments_in_words(use.arguments)
    only = given.partition(": ")[2] if given.count(": ") == 1 else given
    state = _STATES[use.state]
    shown = only if len(only) <= 60 else f"{only[:60].rstrip()}…"
    return use.title + (f": {shown}" if shown else "") + (f"  ({state})" if state else "")


def server_in_words(status: ServerStatus) -> str:
    """How a server stands."""
    count = len(status.tools)
    tools = "1 tool" if count == 1 else f"{count} tools"
    said = {
        "off": "Off",
        "stopped": "On; it is started when its tools are needed",
        "starting": "Starting …",
        "ready": f"Runs, {tools}",
        "failed": "Failed",
    }[status.state]
    return f"{said}. {status.problem}" if status.problem else said


def tool_in_words(status: ToolStatus) -> str:
    """What a tool does, in a line or two."""
    said = status.tool.about or status.tool.description or "It says nothing of itself."
    return (
        f"Off, because it describes itself otherwise than when you switched it on. Now: {said}"
        if status.changed
        else said
    )
