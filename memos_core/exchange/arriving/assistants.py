"""Reads the exports of ChatGPT, Claude and Gemini."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from memos_core.exchange.arriving.items import (
    ArrivingChat,
    ArrivingMessage,
    ArrivingNote,
    ArrivingProject,
    ArrivingStatement,
    Item,
    Unreadable,
    moment,
    role_of,
    text_in,
    words,
)
from memos_core.wording import say

LONGEST_PATH = 100_000
"""The most messages of one chat; a longer chain is circular."""
_KEPT_BY_CHATGPT = "bio"
"""The tool with which ChatGPT writes its memories."""
_MARK = re.compile(r"([ \t]*)\ue200([^\ue201]*)\ue201|\u3010\d+(?::\d+)?\u2020[^\u3011]*\u3011")
"""A mark in ChatGPT's replies: its kind and its values, separated by `\ue202`; or an older form of a link to a source."""
_DATED = re.compile(r"^\[([^\]\n]{1,30})\][.:]?\s*(\S.*)$")
_GEMINI = ("Gemini", "Bard")
_PROMPTED = "Prompted "
_TITLES_THAT_TELL = 5
"""How many different titles must begin alike to show that the beginning is the verb, and not what was asked."""
MARKS_OF_A_LIST = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
"""The mark before each entry of a list."""
HEADING = re.compile(r"^\s*(?:#{1,6}\s.*|\*\*[^*]+\*\*:?)\s*$")
"""A line that is a heading."""
PROJECT = "g-p-"
"""Prefix of the ids of ChatGPT's projects; other ids belong to custom assistants."""


def chatgpt(chat: Mapping[str, Any], _: str) -> Iterator[Item]:
    """A chat in ChatGPT's `conversations.json`: a tree of messages, of which one path is in view."""
    mapping = chat["mapping"]
    messages: list[ArrivingMessage] = []
    for node in _path(mapping, chat.get("current_node")):
        message = node.get("message")
        if not isinstance(message, Mapping):
            continue
        content = message.get("content") or {}
        at = moment(message.get("create_time"))
        if content.get("content_type") == "user_editable_context":  # what the person has told ChatGPT about themselves
            if told := words(content.get("user_profile")):
                yield ArrivingStatement(_without_wrapping(told), at)
            continue
        if content.get("content_type") == "model_editable_context":  # what ChatGPT knew about the person in this chat
            yield from _known(text_in(content.get("model_set_context") or ""), at)
            continue
        if message.get("recipient") == _KEPT_BY_CHATGPT:
            yield from (ArrivingStatement(line, at) for line in statements_in(text_in(content.get("parts", content))))
            continue
        role = role_of((message.get("author") or {}).get("role"))
        hidden = (message.get("metadata") or {}).get("is_visually_hidden_from_conversation")
        if role is None or hidden or message.get("recipient", "all") != "all":
            continue
        if content.get("content_type") not in ("text", "multimodal_text"):
            continue
        if text := _as_shown(text_in(content.get("parts", []))):
            messages.append(ArrivingMessage(str(message.get("id") or node.get("id")), role, text, at))
    if messages:
        yield ArrivingChat(
            str(chat.get("conversation_id") or chat["id"]),
            words(chat.get("title")),
            tuple(messages),
            moment(chat.get("create_time")),
            _project_of(chat),
        )


def _project_of(chat: Mapping[str, Any]) -> ArrivingProject | None:
    """The project that a chat belongs to. The export itself does not contain its name, but tools that export chats add it."""
    ids = (str(chat.get(key) or "") for key in ("conversation_template_id", "gizmo_id", "project_id"))
    identifier = next((id for id in ids if id.startswith(PROJECT)), None)
    name = words(chat.get("project_name") or chat.get("project_title"))
    return None if identifier is None else ArrivingProject(identifier, name)


def chatgpt_project(project: Mapping[str, Any], _: str) -> Iterator[ArrivingProject]:
    """A project in a list of ChatGPT's projects, which supplies the names that the chats lack."""
    if str(project["id"]).startswith(PROJECT) and (name := words(project.get("name") or project.get("title"))):
        yield ArrivingProject(str(project["id"]), name)


def _path(mapping: Mapping[str, Any], last: object) -> list[Mapping[str, Any]]:
    """The nodes from the beginning of a chat to the last one in view."""
    if last not in mapping:  # an export without it: the newest end of the tree
        ends = [key for key, node in mapping.items() if not node.get("children")]
        last = max(ends, key=lambda key: _written(mapping[key]), default=None)
    found: list[Mapping[str, Any]] = []
    while isinstance(last, str) and last in mapping and len(found) < LONGEST_PATH:
        found.append(mapping[last])
        last = mapping[last].get("parent")
    return found[::-1]


def _written(node: Mapping[str, Any]) -> float:
    value = (node.get("message") or {}).get("create_time")
    return float(value) if isinstance(value, int | float) else 0.0


def _as_shown(text: str) -> str:
    """The text with the names and links that marks hold, and without the others: the export has no text for links to sources."""
    return _MARK.sub(_marked, text).strip() if "\ue200" in text or "\u3010" in text else text


def _marked(mark: re.Match[str]) -> str:
    """What is shown in the place of a mark, with the space before it."""
    kind, *given = (mark[2] or "").split("\ue202")
    shown = ""
    if kind == "entity" and given:
        shown = _name_in(given[0])
    elif kind == "url" and given:
        shown = f"[{given[0]}]({given[1]})" if given[1:] and given[1].startswith("http") else given[0]
    return f"{mark[1]}{shown}" if shown else ""


def _name_in(given: str) -> str:
    """The name that stands in a mark of somebody or something: `["city", "Ghent", "city in Belgium"]`, or as it is."""
    try:
        listed = json.loads(given)
    except (ValueError, RecursionError):
        return given
    return words(listed[1]) if isinstance(listed, list) and len(listed) > 1 else given


def _known(text: str, at: dt.datetime | None) -> Iterator[ArrivingStatement]:
    """The memories that ChatGPT was shown with a chat, one per line: `1. [2024-05-01]. Lives in Ghent.`"""
    for line in statements_in(text):
        dated = _DATED.match(line)
        day = moment(dated[1]) if dated else None
        yield ArrivingStatement(dated[2], day) if dated and day else ArrivingStatement(line, at)


def _without_wrapping(told: str) -> str:
    """What the person wrote, without the sentence that ChatGPT puts before it and the marks around it."""
    fenced = re.search(r"```(.*)```", told)
    return words(fenced[1].removeprefix("User profile:") if fenced else told)


def claude_chat(chat: Mapping[str, Any], _: str) -> Iterator[Item]:
    """A chat in Claude's `conversations.json`."""
    messages: list[ArrivingMessage] = []
    for number, message in enumerate(_in_view(chat["chat_messages"], chat.get("current_leaf_message_uuid"))):
        role, content = role_of(message.get("sender")), message.get("content") or []
        text = text_in(content)
        if not text and all(
            part.get("type") == "text" for part in content
        ):  # `text` also contains placeholders for what cannot be shown
            text = text_in(message.get("text") or "")
        for attached in message.get("attachments") or []:
            if isinstance(attached, Mapping) and (extract := text_in(attached.get("extracted_content") or "")):
                text += f"\n\n{words(attached.get('file_name')) or 'Attachment'}:\n{extract}"
        if role is not None and text.strip():
            identifier = str(message.get("uuid") or number)
            messages.append(ArrivingMessage(identifier, role, text.strip(), moment(message.get("created_at"))))
    if messages:
        yield ArrivingChat(
            str(chat["uuid"]),
            words(chat.get("name") or chat.get("title")),
            tuple(messages),
            moment(chat.get("created_at")),
        )


def _in_view(messages: list[Mapping[str, Any]], last: object) -> list[Mapping[str, Any]]:
    """The messages without those that were replaced later. Each names the one before it; in older exports none does."""
    named = {one["uuid"]: one for one in messages if one.get("uuid")}
    continued = {one.get("parent_message_uuid") for one in messages}
    if not continued & named.keys():
        return messages
    if last not in named:
        last = next((one for one in reversed(named) if one not in continued), None)
    found: list[Mapping[str, Any]] = []
    while last in named and len(found) < len(messages):
        found.append(named[last])
        last = named[last].get("parent_message_uuid")
    return found[::-1] or messages


def claude_memories(kept: Mapping[str, Any], _: str) -> Iterator[Item]:
    """Claude's `memories.json`: what it remembers about the person and about each project, as text."""
    projects = kept.get("project_memories") or {}
    texts = [kept.get("conversations_memory"), *(projects.values() if isinstance(projects, Mapping) else ())]
    for text in texts:
        yield from (ArrivingStatement(line) for line in statements_in(text_in(text or "")))


def claude_project(project: Mapping[str, Any], _: str) -> Iterator[Item]:
    """A project in Claude's `projects.json`: its instructions and files become notes."""
    name = words(project.get("name")) or "Project"
    at = moment(project.get("created_at"))
    for key, title in (("description", "Description"), ("prompt_template", "Instructions")):
        if text := text_in(project.get(key) or ""):
            yield ArrivingNote(f"{name}/{title}.md", text.encode(), at=at)
    for number, doc in enumerate(project.get("docs") or [], start=1):
        if text := text_in(doc.get("content") or ""):
            file = words(doc.get("filename")) or f"File {number}"
            yield ArrivingNote(f"{name}/{file}", text.encode(), at=moment(doc.get("created_at")) or at)


def gemini(activities: Iterable[Any], name: str) -> Iterator[Item]:
    """Gemini's part of Google Takeout, "My Activity" as JSON, in the language of the account."""
    found: list[Asked] = []
    undated = 0
    for one in activities:
        if not isinstance(one, Mapping) or not any(program in str(one.get("header")) for program in _GEMINI):
            continue
        if (at := moment(one.get("time"))) is None:
            undated += 1
        else:
            reply = "".join(str(part.get("html", "")) for part in one.get("safeHtmlItem") or [])
            found.append(Asked(at, str(one.get("title") or "").replace("\xa0", " ").strip(), reply))
    yield from by_day(_prompts(found))
    if undated:
        yield Unreadable(name, say("{count} of its entries have no time", count=undated))


def _prompts(entries: Sequence[Asked]) -> Iterator[Asked]:
    """The entries that are prompts, without the verb before them; other entries are about settings, pictures and the like."""
    verb = _verb([one.prompt for one in entries], {one.prompt for one in entries if one.reply})
    for one in entries:
        prompt = one.prompt.removeprefix(verb)
        asked = prompt != one.prompt if verb else one.reply
        if asked and prompt.strip():
            yield Asked(one.at, prompt.strip(), one.reply)


def _verb(titles: Iterable[str], replied: Collection[str]) -> str:
    """The text before each prompt in the language of the account, with which most titles of entries with a reply begin; "" if that cannot
    be determined."""
    if any(title.startswith(_PROMPTED) for title in titles):
        return _PROMPTED
    first, _ = Counter(title.partition(" ")[0] for title in replied).most_common(1)[0] if replied else ("", 0)
    alike = [title.split(" ") for title in replied if title.partition(" ")[0] == first]
    if len(alike) < max(_TITLES_THAT_TELL, len(replied) / 2):
        return ""
    shared = itertools.takewhile(lambda words: len(set(words)) == 1, zip(*alike, strict=False))
    return " ".join(words[0] for words in shared) + " "


@dataclass(frozen=True)
class Asked:
    """One question to Gemini."""

    at: dt.datetime
    prompt: str
    reply: str
    """HTML; "" if there was none."""


def by_day(asked: Iterable[Asked]) -> Iterator[ArrivingChat]:
    """Chats made from questions to Gemini. Takeout does not say which belong together, so those of a day become one chat."""
    days: dict[dt.date, list[Asked]] = {}
    for one in asked:
        days.setdefault(one.at.date(), []).append(one)
    for day in sorted(days):
        messages: list[ArrivingMessage] = []
        stamps: Counter[str] = Counter()
        for one in sorted(days[day], key=lambda one: one.at):
            stamp = one.at.isoformat()
            stamps[stamp] += 1
            name = stamp if stamps[stamp] == 1 else f"{stamp}-{stamps[stamp]}"
            messages.append(ArrivingMessage(f"{name}-q", "user", one.prompt, one.at))
            if reply := _plain(one.reply):
                messages.append(ArrivingMessage(f"{name}-a", "assistant", reply, one.at))
        yield ArrivingChat(f"day-{day.isoformat()}", "", tuple(messages), messages[0].at)


def _plain(html: str) -> str:
    from memos_core.documents.reading import read_data

    return "\n\n".join(passage.text for passage in read_data(html.encode(), "reply.html")) if html.strip() else ""


def statements_in(text: str) -> list[str]:
    """The statements in a text that an assistant has kept: its lines, without list marks and headings."""
    found = []
    for line in text.splitlines():
        if not line.strip() or HEADING.match(line) or line.lstrip().startswith("```"):
            continue
        plain = words(MARKS_OF_A_LIST.sub("", line).replace("**", ""))
        if plain and not plain.endswith(":"):  # a colon announces what follows
            found.append(plain)
    return found
