"""Exports a chat to a file (Markdown, HTML, PDF or JSON), or prints it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.bridge import Engine
from app.chat.filling import for_page, for_paper
from app.chat.markdown import as_html
from app.file_dialogs import save_file
from app.language import Later, of_pages, tr, translated
from app.theme.paper import PdfWriting, print_on
from app.theme.tokens import LIGHT
from app.words import moment_in_words

if TYPE_CHECKING:
    from memos_core import Conversation, MemOS, Message

PAGE = 500
"""How many messages are read at a time."""
FORMATS = (("Markdown", ".md"), (Later("Web page"), ".html"), ("PDF", ".pdf"), ("JSON", ".json"))
"""The file types with their names in the dialog and their endings."""
_WHO = {"user": Later("You"), "assistant": Later("Assistant")}


def all_messages(memos: MemOS, conversation: str) -> list[Message]:
    """All messages that are visible in a conversation, the oldest first."""
    found: list[Message] = []
    while page := memos.conversations.messages(conversation, after=found[-1].seq if found else 0, limit=PAGE):
        found += page
    return found


def to_markdown(conversation: Conversation, messages: Sequence[Message]) -> str:
    """The chat as Markdown; messages stand in it as they were written."""
    parts = [f"# {_title(conversation)}", f"*{_when(conversation)}*"]
    for message in messages:
        parts += [
            f"## {_WHO[message.role]()}, {moment_in_words(message.created_at, in_sentence=True)}",
            translated(message.text).strip(),
        ]
    return "\n\n".join(part for part in parts if part) + "\n"


def to_html(conversation: Conversation, messages: Sequence[Message], fill: Callable[[str], str] = for_paper) -> str:
    """The chat as the body of an HTML page. Markup that people wrote is escaped, and nothing is loaded from elsewhere.

    Args:
        conversation: the chat.
        messages: its messages.
        fill: fills the placeholders with formulas and pictures.
    """
    parts = [f"<h1>{escape(_title(conversation))}</h1>", f"<p class='note'>{escape(_when(conversation))}</p>"]
    for message in messages:
        when = escape(moment_in_words(message.created_at, in_sentence=True))
        parts.append(
            f"<h2>{escape(_WHO[message.role]())} <span class='note'>{when}</span></h2>{as_html(translated(message.text), fill)}"
        )
    return "\n".join(parts)


def to_page(conversation: Conversation, messages: Sequence[Message]) -> str:
    """The chat as a complete HTML page."""
    title = escape(_title(conversation))
    language, direction = of_pages()
    look = (
        f"body {{ max-width: 45em; margin: 3em auto; padding: 0 1em; font: 16px/1.5 system-ui, sans-serif; color: {LIGHT.text}; }}"  # no text
        f" .note {{ color: {LIGHT.faint}; font-size: 0.8em; font-weight: normal; }} h2 {{ font-size: 1em; margin-top: 2em; }}"
        f" pre {{ background: {LIGHT.sunken}; padding: 0.8em; border-radius: 8px; overflow: auto; }}"
        f" table {{ border-collapse: collapse; display: block; overflow: auto; }} .contains-task-list {{ list-style: none; padding-left: 0.5em; }}"
        f" th, td {{ padding: 0.3em 1em 0.3em 0; border-bottom: 1px solid {LIGHT.line}; }} .footnotes {{ font-size: 0.85em; border-top: 1px solid {LIGHT.line}; padding-top: 0.5em; }}"
    )
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{direction}">\n<head><meta charset="utf-8"><title>{title}</title><style>{look}</style></head>\n'
        f"<body>\n{to_html(conversation, messages, for_page)}\n</body>\n</html>\n"
    )


def to_json(conversation: Conversation, messages: Sequence[Message]) -> str:
    """The chat as JSON, in the format of `memos chats export`."""
    from memos_core import chat_record

    return json.dumps(chat_record(conversation, messages, translated), ensure_ascii=False, indent=2)


class ChatExport(QObject):
    """Asks for a file, writes it without blocking the window, and reports the outcome."""

    written = Signal()
    """A PDF was written, or could not be."""

    def __init__(self, engine: Engine, window: QWidget, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._engine, self._window, self._say = engine, window, say
        self._writing: PdfWriting | None = None

    def ask(self, conversation: Conversation) -> None:
        """Ask for a file, and export the chat to it; the ending decides the format."""
        from memos_core import safe_file_name

        save_file(
            self._window,
            "exportChatFile",
            tr("Export this chat"),
            f"{safe_file_name(_title(conversation))}{FORMATS[0][1]}",
            {f"{name} (*{ending})": ending.removeprefix(".") for name, ending in FORMATS},
            lambda path: self.write(conversation, path),
        )

    def write(self, conversation: Conversation, path: Path) -> None:
        """Export a chat to a file in the format of its ending."""
        if path.suffix.lower() == ".pdf":
            self._content(conversation, lambda content: self._write_pdf(_title(conversation), content, path))
            return
        made = {".html": to_page, ".htm": to_page, ".json": to_json}.get(path.suffix.lower(), to_markdown)

        def work(memos: MemOS) -> str:
            text = made(conversation, all_messages(memos, conversation.id))
            try:
                path.write_text(text, encoding="utf-8")
            except OSError as error:
                return tr("{name} could not be written: {reason}.", name=path.name, reason=error.strerror)
            return tr("Saved as {name}.", name=path.name)

        self._engine.run(work, self._say, self._say, self, long=True)

    def print(self, conversation: Conversation) -> None:
        """Print a chat, after the person has chosen how."""
        self._content(conversation, self._ask_for_printer)

    @property
    def is_writing(self) -> bool:
        """Whether a PDF is being written."""
        return self._writing is not None

    def flush(self) -> None:
        """Wait until the file that is being written is complete."""
        if self._writing is not None:
            self._writing.wait()

    def _content(self, conversation: Conversation, then: Callable[[str], None]) -> None:
        self._engine.run(
            lambda memos: to_html(conversation, all_messages(memos, conversation.id)), then, self._say, self, long=True
        )

    def _write_pdf(self, title: str, content: str, path: Path) -> None:
        if self._writing is not None:
            self._say(tr("Another PDF is still being written."))
            return
        self._writing = PdfWriting(title, content, path, self)
        self._writing.finished.connect(self._written)
        self._writing.start()

    def _written(self) -> None:
        writing, self._writing = self._writing, None
        if writing is not None:
            self._say(writing.outcome)
            writing.deleteLater()
        self.written.emit()

    def _ask_for_printer(self, content: str) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # rarely needed, and slow to load

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("chatPrintDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accepted() -> None:
            print_on(content, printer)
            self._say(tr("Sent to the printer."))

        dialog.accepted.connect(accepted)
        QDialog.open(dialog)


def _title(conversation: Conversation) -> str:
    return conversation.title or tr("Chat")


def _when(conversation: Conversation) -> str:
    return tr("Begun {when}", when=moment_in_words(conversation.created_at, in_sentence=True))
