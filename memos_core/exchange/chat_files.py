"""One conversation as a file for people and other programs: Markdown, a web page, JSON or plain text. Only the content is made; nothing is
written to a disk."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from memos_core.conversations import Conversation, Message
from memos_core.days import day_in_words, local_time

_WHO = {"user": "You", "assistant": "Assistant"}
_LOOK = (
    "body { max-width: 45em; margin: 3em auto; padding: 0 1em; font: 16px/1.5 system-ui, sans-serif; }"
    " h2 { font-size: 1em; margin-top: 2em; } pre { padding: 0.8em; overflow: auto; border: 1px solid #ccc; }"
    " th, td { padding: 0.3em 1em 0.3em 0; }"
)


def chat_record(
    conversation: Conversation, messages: Sequence[Message], said: Callable[[str], str] = str
) -> dict[str, Any]:
    """A conversation as JSON: what was said, when, by whom, and the ids of the memories that replies used.

    Args:
        conversation: the conversation.
        messages: its messages.
        said: translates a text that the program itself has written into the reader's language.
    """
    return {
        "title": conversation.title,
        "created_at": conversation.created_at.isoformat(),
        "messages": [
            {
                "id": message.id,
                "role": message.role,
                "text": said(message.text),
                "created_at": message.created_at.isoformat(),
                "status": message.status,
                "model": (message.timing or {}).get("model", ""),
                "memories_used": [used.cube_id for used in message.used if used.cited],
            }
            for message in messages
        ],
    }


def heading(role: str, moment: dt.datetime) -> str:
    """`You, 30 November 2026, 14:02`: who said a message, and when."""
    return f"{_WHO[role]}, {day_in_words(moment.date())}, {moment:%H:%M}"


def begun(conversation: Conversation) -> str:
    """`Begun on 30 November 2026`."""
    return f"Begun on {day_in_words(local_time(conversation.created_at).date())}"


def _title(conversation: Conversation) -> str:
    return " ".join(conversation.title.split()) or "Chat"


def _markdown(conversation: Conversation, messages: Sequence[Message]) -> str:
    parts = [f"# {_title(conversation)}", f"*{begun(conversation)}*"]
    for message in messages:
        parts += [f"## {heading(message.role, message.said)}", message.text.strip()]
    return "\n\n".join(part for part in parts if part) + "\n"


def _text(conversation: Conversation, messages: Sequence[Message]) -> str:
    parts = [f"{_title(conversation)}\n{begun(conversation)}"]
    parts += [f"{heading(message.role, message.said)}:\n{message.text.strip()}" for message in messages]
    return "\n\n".join(parts) + "\n"


def _json(conversation: Conversation, messages: Sequence[Message]) -> str:
    return json.dumps(chat_record(conversation, messages), ensure_ascii=False, indent=2) + "\n"


def _page(conversation: Conversation, messages: Sequence[Message]) -> str:
    title = escape(_title(conversation))
    body = [f"<h1>{title}</h1>", f"<p>{escape(begun(conversation))}</p>"]
    body += [
        f"<h2>{escape(heading(message.role, message.said))}</h2>\n{_MARKDOWN.render(message.text).strip()}"
        for message in messages
    ]
    content = "\n".join(body)
    return (
        f'<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>{title}</title><style>{_LOOK}</style></head>\n'
        f"<body>\n{content}\n</body>\n</html>\n"
    )


def _picture_named(self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    """A picture in a text is replaced by its description and address, so that opening the page downloads nothing."""
    words = self.renderInlineAsText(tokens[idx].children, options, env)
    return escape(f"{words} ({tokens[idx].attrs.get('src', '')})".strip())


def _parser() -> MarkdownIt:
    """A Markdown parser that lets no HTML from a conversation through."""
    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])
    markdown.add_render_rule("image", _picture_named)
    return markdown


_MARKDOWN = _parser()
FORMS: Mapping[str, Callable[[Conversation, Sequence[Message]], str]] = {
    "md": _markdown,
    "html": _page,
    "json": _json,
    "txt": _text,
}
"""Functions that make the content of a file, by the ending of its name."""
