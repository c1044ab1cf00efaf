"""Chats exported to Markdown, HTML, PDF and JSON, the archive, and what copying a reply puts on the clipboard."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pypdf
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.chat.markdown import as_plain_text
from memos_core import safe_file_name
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
REPLY = "Take **two** eggs:\n\n- butter\n- salt\n\n```python\nprint(1)\n```\n\n<script>x()</script>"


def exported(window: Window, path: Path) -> str:
    window.main.chat.commands.export()
    dialog = window.find("exportChatFile", QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    window.until(lambda: window.toast() == f"Saved as {path.name}.")
    window.main.toast.hide()
    return path.read_text(encoding="utf-8", errors="replace")


def test_a_chat_is_written_in_every_form(start: Start, tmp_path: Path) -> None:
    window = start(ScriptedModel(REPLY))
    window.say("How do I make an omelette for two?")
    markdown = exported(window, tmp_path / "chat.md")
    assert (
        markdown.startswith("# How do I make an omelette for two?\n")
        and REPLY in markdown
        and "## Assistant, today" in markdown
    )
    page = exported(window, tmp_path / "chat.html")
    assert (
        "<strong>two</strong>" in page and "<script>x" not in page and "&lt;script&gt;" in page and "http" not in page
    )
    found = json.loads(exported(window, tmp_path / "chat.json"))
    assert [message["text"] for message in found["messages"]] == ["How do I make an omelette for two?", REPLY]
    exported(window, tmp_path / "chat.pdf")
    sheets = pypdf.PdfReader(tmp_path / "chat.pdf").pages
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    assert "omelette" in text and "butter" in text and "Page 1 of 1" in text
    window.main.chat.commands.exports.write(
        window.memos.conversations.get(window.main.chat.current), tmp_path / "no" / "chat.md"
    )
    window.until(lambda: "could not be written" in window.toast())


def test_a_reply_is_copied_as_markdown_or_as_plain_text(start: Start) -> None:
    window = start(ScriptedModel(REPLY))
    window.say("How do I make an omelette for two?")
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None
    for entry in reply._menu().actions():
        if entry.objectName().startswith("copyPlain"):
            entry.trigger()
    plain = QGuiApplication.clipboard().text()
    assert "two eggs" in plain and "**" not in plain and "print(1)" in plain and "butter" in plain
    window.main.chat.commands.copy_reply()
    assert QGuiApplication.clipboard().text() == REPLY
    assert as_plain_text("1. one\n2. *two*").split() == ["one", "two"] or "two" in as_plain_text("1. one\n2. *two*")


def test_a_chat_goes_into_the_archive_and_comes_back(start: Start) -> None:
    window = start()
    window.say("Plan a dinner for four")
    first = window.main.chat.current
    titles = lambda: [one.title for one in window.main.chat.list._model.conversations]  # noqa: E731
    window.until(lambda: titles() == ["Plan a dinner for four"])
    window.main.chat.commands.archive()
    window.until(lambda: titles() == [])
    assert window.main.chat.current != first
    window.click("chatArchive")
    window.until(lambda: titles() == ["Plan a dinner for four"])
    window.click("chatArchive")
    window.until(lambda: titles() == [])
    assert window.toast() == '"Plan a dinner for four" is in the archive, at the foot of the list.'
    window.click("toastAction")
    window.until(lambda: titles() == ["Plan a dinner for four"] and window.main.chat.current == first)


def test_names_of_files_are_safe_on_every_system() -> None:
    assert (
        safe_file_name("a/b: <c>?") == "a b c"
        and safe_file_name("...") == "Chat"
        and len(safe_file_name("x" * 300)) == 80
        and safe_file_name("con.txt") == "con.txt_"
    )
