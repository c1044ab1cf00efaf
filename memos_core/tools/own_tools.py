"""The program's own tools."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from memos_core.cube import MemCube, Recall
from memos_core.plaintext.prompt_layouts import note_text
from memos_core.tools.calculating import calculate
from memos_core.tools.chosen_files import files_in, read_file
from memos_core.tools.tool import LONGEST_RESULT, Scene, Tool, ToolResult
from memos_core.tools.web_pages import addresses_in, read_page

FOUND = "The user has told this before:"
NOTHING_FOUND = "The user has told nothing about that."

Remind = Callable[[Scene, str], tuple[str, MemCube | None]]
"""Makes a reminder from words. Returns what was understood, or why none was made, and the reminder."""
Look = Callable[[Scene, str], Sequence[Recall]]
"""Finds the memories that answer a question, among those that the conversation and the model in use may see."""


def _schema(**arguments: str) -> dict[str, Any]:
    properties = {name: {"type": "string", "description": what} for name, what in arguments.items()}
    return {"type": "object", "properties": properties, "required": list(arguments)}


def own_tools(remind: Remind, look: Look, chosen: Callable[[], Sequence[Path]], home: Path) -> list[Tool]:
    """The program's own tools.

    Args:
        remind: makes reminders.
        look: looks into the memory.
        chosen: the files that the person has chosen in the settings.
        home: the folder of all data; no tool reads a file in it.
    """

    def make_reminder(given: Mapping[str, Any], scene: Scene, _cancel: threading.Event) -> ToolResult:
        said, made = remind(scene, f"remind me {given['when']} to {given['what']}")
        return ToolResult(f"The reminder is made: {said}" if made else said, failed=made is None, reminder=made)

    def look_into(given: Mapping[str, Any], scene: Scene, _cancel: threading.Event) -> ToolResult:
        found = look(scene, given["question"])
        told = "\n".join(f"- {note_text(hit.cube)}" for hit in found)
        return ToolResult(f"{FOUND}\n{told}" if found else NOTHING_FOUND, memories=found)

    def work_out(given: Mapping[str, Any], _scene: Scene, _cancel: threading.Event) -> ToolResult:
        return ToolResult(f"{given['expression']} = {calculate(given['expression'])}")

    def open_page(given: Mapping[str, Any], scene: Scene, cancel: threading.Event) -> ToolResult:
        return ToolResult(read_page(given["address"], addresses_in(scene.said), cancel)[:LONGEST_RESULT])

    def files(scene: Scene) -> list[Path]:
        return [*chosen(), *files_in(scene.said)]

    def open_file(given: Mapping[str, Any], scene: Scene, cancel: threading.Event) -> ToolResult:
        return ToolResult(read_file(given["file"], files(scene), home, cancel)[:LONGEST_RESULT])

    return [
        Tool(
            "make_reminder",
            "Make reminders",
            "Makes a reminder for the user.",
            _schema(what="what to be reminded of: call the dentist", when="tomorrow at 9, in 20 minutes, every Monday at 8"),
            make_reminder,
            about="Makes a reminder where you ask for one in words of your own.",
            tells=False,
            foreign=False,
            fits=lambda scene: not scene.temporary,
        ),
        Tool(
            "look_into_memories",
            "Look into your memories",
            "Searches what the user has told before about themselves, their people and plans.",
            _schema(question="what to look for, as a question"),
            look_into,
            about="Searches what this chat may read, once more and in other words, where the first look was not enough.",
            foreign=False,  # notes say themselves what others wrote
            fits=lambda scene: not scene.temporary,
        ),
        Tool(
            "calculate",
            "Calculate",
            "Works out arithmetic exactly. Always use it instead of computing yourself.",
            _schema(expression="such as 12 * (3 + 4) / 5, or sqrt(2)"),
            work_out,
            about="Works out sums exactly, which models are bad at.",
            tells=False,
            foreign=False,
        ),
        Tool(
            "read_web_page",
            "Read a web page",
            "Reads the text of a web page whose address the user has written in this chat.",
            _schema(address="the address, exactly as the user wrote it"),
            open_page,
            about="Only pages whose address you have written in the chat. The page's server sees that it was opened.",
            fits=lambda scene: bool(addresses_in(scene.said)),
        ),
        Tool(
            "read_file",
            "Read a file",
            "Reads the text of a file that the user has chosen.",
            _schema(file="the path or the name of the file"),
            open_file,
            about="Only files that you have chosen here, or whose whole path you have written in the chat.",
            fits=lambda scene: bool(files(scene)),
        ),
    ]  # fmt: skip
