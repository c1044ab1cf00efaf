"""Reads the chats of programs on this computer: Open WebUI, Jan, LM Studio, AnythingLLM, and others that write plain messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from memos_core.exchange.arriving.items import (
    ArrivingChat,
    ArrivingMessage,
    ArrivingStatement,
    Item,
    moment,
    role_of,
    text_in,
    without_thoughts,
    words,
)
from memos_core.language.text import content_hash


def plain_messages(messages: Iterable[Any]) -> tuple[ArrivingMessage, ...]:
    """The messages that have a role and a content, in order."""
    found = []
    for number, one in enumerate(messages):
        if not isinstance(one, Mapping):
            continue
        role = role_of(one.get("role")) or role_of(one.get("role_type"))  # one of the two may be the speaker's name
        text = text_in(one.get("content") or one.get("text") or "")
        if role == "assistant":
            text = without_thoughts(text)
        at = next(
            (
                at
                for key in ("created_at", "timestamp", "createdAt", "date")
                if (at := moment(one.get(key))) is not None
            ),
            None,
        )
        if role is not None and text:
            identifier = str(one.get("id") or one.get("uuid") or number)
            found.append(ArrivingMessage(identifier, role, text, at))
    return tuple(found)


def open_webui(entry: Mapping[str, Any], _: str) -> Iterator[Item]:
    """A chat exported by Open WebUI: a tree of messages in `history`, or in older versions a list of them."""
    chat = entry["chat"]
    history = chat.get("history") or {}
    nodes, last = history.get("messages") or {}, history.get("currentId")
    path: list[Any] = []
    while isinstance(last, str) and last in nodes and len(path) <= len(nodes):
        path.append(nodes[last])
        last = nodes[last].get("parentId")
    messages = plain_messages(path[::-1] or chat.get("messages") or [])
    if messages:
        title = words(entry.get("title") or chat.get("title"))
        at = moment(entry.get("created_at")) or moment(chat.get("timestamp"))
        yield ArrivingChat(str(entry.get("id") or chat.get("id") or title), title, messages, at)


def lm_studio(chat: Mapping[str, Any], name: str) -> Iterator[Item]:
    """A chat file of LM Studio: each message has versions, of which one is selected, and a reply has steps."""
    messages = []
    for number, one in enumerate(chat["messages"]):
        versions = one.get("versions") or []
        chosen = one.get("currentlySelected", 0)
        if not versions:
            continue
        version = versions[chosen if isinstance(chosen, int) and 0 <= chosen < len(versions) else -1]
        role = role_of(version.get("role"))
        if "steps" in version:
            blocks = [step for step in version["steps"] if step.get("type") == "contentBlock"]
            shown = [step for step in blocks if (step.get("style") or {}).get("type") != "thinking"]
            text = "\n\n".join(part for step in shown if (part := text_in(step.get("content") or [])))
        else:
            text = text_in(version.get("content") or [])
        if role == "assistant":
            text = without_thoughts(text)
        if role is not None and text:
            messages.append(ArrivingMessage(str(number), role, text, None))
    if messages:
        at = moment(chat.get("createdAt"))
        yield ArrivingChat(name.rpartition("/")[2], words(chat.get("name")), tuple(messages), at)


def open_webui_memory(entry: Mapping[str, Any], _: str) -> Iterator[Item]:
    """A memory of Open WebUI, as returned by its API."""
    if text := words(entry["content"]):
        yield ArrivingStatement(text, moment(entry.get("created_at")))


def jan(thread: Mapping[str, Any], messages: Iterable[Any]) -> Iterator[Item]:
    """A thread of Jan: `thread.json`, with `messages.jsonl` next to it."""
    found = plain_messages(messages)
    if found:
        title = words(thread.get("title") or (thread.get("metadata") or {}).get("title"))
        yield ArrivingChat(str(thread["id"]), title, found, moment(thread.get("created")))


def anything_llm(rows: Iterable[Any], _: str) -> Iterator[Item]:
    """The chats of AnythingLLM: rows of question and reply. Those of the same workspace and day become one chat."""
    chats: dict[tuple[str, str], list[ArrivingMessage]] = {}
    for number, row in enumerate(rows):
        if not isinstance(row, Mapping):
            continue
        at = moment(row.get("sent_at") or row.get("createdAt"))
        place = words(row.get("workspace")) or "AnythingLLM"
        messages = chats.setdefault((place, at.date().isoformat() if at else ""), [])
        identifier = str(row.get("id") or number)
        if question := text_in(row.get("prompt") or ""):
            messages.append(ArrivingMessage(f"{identifier}-q", "user", question, at))
        if reply := without_thoughts(text_in(row.get("response") or "")):
            messages.append(ArrivingMessage(f"{identifier}-a", "assistant", reply, at))
    for (place, day), messages in chats.items():
        if messages:
            ordered = sorted(messages, key=lambda one: one.at.timestamp() if one.at else 0.0)
            yield ArrivingChat(f"{place}-{day}", f"{place}, {day}" if day else place, tuple(ordered), ordered[0].at)


def taught(rows: Iterable[Any], name: str) -> Iterator[Item]:
    """Chats in the form in which AnythingLLM exports them for training a model ("Alpaca"): instructions, question and reply."""
    sound = (row for row in rows if isinstance(row, Mapping))
    yield from anything_llm(({"prompt": row.get("input"), "response": row.get("output")} for row in sound), name)


def lone_messages(messages: Iterable[Any], _: str) -> Iterator[Item]:
    """Messages without data about their chats: Jan's `messages.jsonl` without its thread."""
    threads: dict[str, list[Any]] = {}
    for one in messages:
        if isinstance(one, Mapping):
            threads.setdefault(str(one.get("thread_id") or ""), []).append(one)
    for thread, some in threads.items():
        if found := plain_messages(some):
            yield ArrivingChat(thread or _beginning(found), "", found, found[0].at)


def _beginning(messages: Sequence[ArrivingMessage]) -> str:
    """An identifier for a chat without an id: the hash of its beginning."""
    return content_hash("\n".join(message.text for message in messages[:2]))


def bare_chat(chat: Mapping[str, Any], name: str) -> Iterator[Item]:
    """A chat that consists only of messages with roles and contents, as many programs write it."""
    if messages := plain_messages(chat["messages"]):
        at = moment(chat.get("created_at")) or messages[0].at
        identifier = str(chat.get("id") or f"{name}-{_beginning(messages)}")  # several may lie in one file
        yield ArrivingChat(identifier, words(chat.get("title") or chat.get("name")), messages, at)
