"""Reads what memory systems have stored about the person: mem0 (and its OpenMemory), Letta, Zep."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from memos_core.exchange.arriving.items import ArrivingChat, ArrivingStatement, Item, moment, text_in, words
from memos_core.exchange.arriving.programs import plain_messages

_NO_LONGER = ("deleted", "archived", "paused")
_SAYS = "send_message"
"""The tool through which Letta's older agents speak; the text outside it is their thoughts."""


def mem0(entry: Mapping[str, Any], _: str) -> Iterator[Item]:
    """Memories of mem0: a list, a `results` object with a list, or a backup of OpenMemory."""
    for one in entry.get("results") or entry.get("memories") or [entry]:
        text = words(one.get("memory") or one.get("text") or one.get("data") or one.get("content"))
        if text and one.get("state") not in _NO_LONGER:
            yield ArrivingStatement(text, moment(one.get("created_at")))


def letta(agents: Mapping[str, Any], name: str) -> Iterator[Item]:
    """An agent file of Letta: what the agents know about the person (the block `human`), and the conversation with them."""
    blocks = [*(agents.get("blocks") or []), *(agents.get("core_memory") or [])]
    for block in blocks:
        if block.get("label") != "persona":  # this says how the agent is to behave, and nothing about the person
            for line in text_in(block.get("value") or "").splitlines():
                if words(line):
                    yield ArrivingStatement(words(line), moment(block.get("created_at")))
    for number, agent in enumerate(agents.get("agents") or [agents]):
        if messages := plain_messages(_said(agent.get("messages") or [])):
            title = words(agent.get("name"))
            yield ArrivingChat(str(agent.get("id") or f"{title or name}-{number}"), title, messages, messages[0].at)


def _said(messages: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    """The messages as they were said. Older agents receive each as a JSON event, and speak through a tool."""
    for one in messages:
        if not isinstance(one, Mapping):
            continue
        if one.get("role") == "assistant" and one.get("tool_calls"):
            calls = [call.get("function") or {} for call in one["tool_calls"]]
            spoken = [_object(call.get("arguments")).get("message") for call in calls if call.get("name") == _SAYS]
            yield {**one, "content": "\n\n".join(text for text in spoken if isinstance(text, str)), "text": ""}
        elif one.get("role") == "user":
            event = _object(text_in(one.get("content") or one.get("text") or ""))
            if not event.keys() >= {"type", "time"}:
                yield one
            elif event["type"] == "user_message":  # the others are heartbeats, log-ins, summaries
                yield {**one, "content": event.get("message")}
        else:
            yield one


def _object(text: object) -> Mapping[str, Any]:
    """A JSON object contained in a text; an empty one if there is none."""
    try:
        found = json.loads(text) if isinstance(text, str) and text.lstrip().startswith("{") else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def zep(dump: Mapping[str, Any], name: str) -> Iterator[Item]:
    """Data returned by Zep: facts (edges of its graph) that still hold, and the messages of a session."""
    facts = [dump] if "fact" in dump else []
    for fact in [*facts, *(dump.get("facts") or []), *(dump.get("edges") or []), *(dump.get("relevant_facts") or [])]:
        if isinstance(fact, str):
            yield ArrivingStatement(words(fact))
        elif not fact.get("invalid_at") and not fact.get("expired_at") and (text := words(fact.get("fact"))):
            yield ArrivingStatement(text, moment(fact.get("valid_at") or fact.get("created_at")))
    if messages := plain_messages(dump.get("messages") or []):
        yield ArrivingChat(str(dump.get("session_id") or dump.get("thread_id") or name), "", messages, messages[0].at)
