"""Small exports in the form in which other programs write them, made by hand for the tests."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

BEGAN = 1714550400.0
"""1 May 2024, 8:00 UTC."""


def chatgpt_chat(number: int = 1, turns: int = 1, *, kept: str = "") -> dict[str, Any]:
    """A chat of ChatGPT, with a reply that was regenerated and a system message that is not shown."""
    mapping: dict[str, Any] = {"root": {"id": "root", "message": None, "parent": None, "children": ["sys"]}}

    def add(
        id: str, parent: str, role: str, text: str, at: float | None, recipient: str = "all", **metadata: object
    ) -> None:
        mapping[id] = {
            "id": id,
            "parent": parent,
            "children": [],
            "message": {
                "id": id,
                "author": {"role": role, "name": None, "metadata": {}},
                "create_time": at,
                "update_time": None,
                "content": {"content_type": "text", "parts": [text]},
                "status": "finished_successfully",
                "end_turn": True,
                "weight": 1.0,
                "metadata": metadata,
                "recipient": recipient,
            },
        }
        mapping[parent]["children"].append(id)

    add("sys", "root", "system", "", None, is_visually_hidden_from_conversation=True)
    last, at = "sys", BEGAN + 86400 * number
    for turn in range(turns):
        question, reply = f"q{number}-{turn}", f"a{number}-{turn}"
        add(question, last, "user", f"How do I prune tomato number {number}-{turn}?", at + turn * 60)
        add(f"{reply}-old", question, "assistant", "An older version of the reply.", at + turn * 60 + 10)
        add(reply, question, "assistant", f"Cut the side shoots of tomato {number}-{turn}.", at + turn * 60 + 20)
        last = reply
    if kept:
        add("kept", last, "assistant", kept, at + 30, recipient="bio")
        add("tool", "kept", "tool", "Model set context updated.", at + 31)
        last = "tool"
    return {
        "title": f"Tomatoes {number}",
        "create_time": at,
        "update_time": at + 60,
        "mapping": mapping,
        "moderation_results": [],
        "current_node": last,
        "conversation_id": f"6635-{number}",
        "id": f"6635-{number}",
        "default_model_slug": "gpt-4o",
    }


def claude_chat(number: int = 1) -> dict[str, Any]:
    """A chat of Claude, with a tool that was used and a file."""
    return {
        "uuid": f"claude-{number}",
        "name": f"Sourdough {number}",
        "summary": "",
        "created_at": "2025-03-02T09:00:00.000000Z",
        "updated_at": "2025-03-02T09:05:00.000000Z",
        "account": {"uuid": "me"},
        "chat_messages": [
            {
                "uuid": f"m{number}-1",
                "text": "Why does my bread not rise?",
                "content": [{"type": "text", "text": "Why does my bread not rise?", "citations": []}],
                "sender": "human",
                "created_at": "2025-03-02T09:00:00.000000Z",
                "updated_at": "2025-03-02T09:00:00.000000Z",
                "attachments": [
                    {
                        "file_name": "recipe.txt",
                        "file_size": 20,
                        "file_type": "txt",
                        "extracted_content": "500 g of rye",
                    }
                ],
                "files": [],
            },
            {
                "uuid": f"m{number}-2",
                "text": "",
                "content": [
                    {"type": "thinking", "thinking": "Let me think."},
                    {"type": "tool_use", "name": "search", "input": {}},
                    {"type": "text", "text": "Your starter may be too young."},
                ],
                "sender": "assistant",
                "created_at": "2025-03-02T09:05:00.000000Z",
                "updated_at": "2025-03-02T09:05:00.000000Z",
                "attachments": [],
                "files": [],
            },
        ],
    }


def write_json(path: Path, value: object) -> Path:
    """A JSON file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def write_zip(path: Path, files: Mapping[str, object]) -> Path:
    """A zip of files: text as it is, anything else as JSON."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content if isinstance(content, str | bytes) else json.dumps(content))
    return path
