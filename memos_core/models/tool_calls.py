"""Calls of tools in what a model writes, and how a model is told of tools whose template knows none.

Most families write a call as JSON with the name and the arguments, between signs of their own; small models now and then leave
the signs out, or put a fence around it. All of that is understood.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from memos_core.models.backend import ChatTurn, Piece, ToolCall, ToolOffer
from memos_core.models.thinking import beginning_at_the_end

SIGNS = ("<tool_call>", "[TOOL_CALLS]", "<|python_tag|>", "<|tool_call|>")
"""What stands before a call: of Qwen, Hermes and most others, Mistral, Llama, Phi."""
LONGEST_HELD = 20_000
"""Characters that may be a call; what is longer is none."""
SOON = 80
"""Within so many characters JSON that is a call names it."""
MOST_NESTED = 4

_CALL_BEGINS = re.compile(
    r"\s*(?:```(?:json)?\s*)?[\[{]\s*(?:\{\s*)?\"(?:name|function|tool|arguments|parameters|type)\""
)
_MAY_BEGIN = re.compile(r"\s*(?:`{1,3}|```(?:j|js|jso|json)?\s*)?(?:[\[{][\s\[{]*(?:\"\w*\"?)?)?")

HOW_TO_CALL = """# Tools

You may call these tools to help with what the user asks. Each line between <tools> and </tools> is one:
<tools>
{tools}
</tools>

To call one, write nothing but this, with the name and the arguments as JSON:
<tool_call>
{{"name": NAME, "arguments": ARGUMENTS}}
</tool_call>"""


def spelled_out(turns: Sequence[ChatTurn], tools: Sequence[ToolOffer]) -> list[ChatTurn]:
    """The same turns for a template that knows no tools: they are described in the system turn, calls are words of the assistant,
    and what a tool says is given by the user's side."""
    written = list[ChatTurn]()
    for turn in turns:
        if turn.role == "tool":
            written.append(ChatTurn("user", f"<tool_response>\n{turn.content}\n</tool_response>"))
        elif turn.calls:
            calls = [
                f'<tool_call>\n{{"name": "{call.name}", "arguments": {call.arguments}}}\n</tool_call>'
                for call in turn.calls
            ]
            written.append(ChatTurn("assistant", "\n".join(part for part in (turn.content, *calls) if part)))
        else:
            written.append(turn)
    if tools:
        told = HOW_TO_CALL.format(tools="\n".join(json.dumps(tool.as_function, ensure_ascii=False) for tool in tools))
        if written and written[0].role == "system":
            written[0] = replace(written[0], content=f"{written[0].content}\n\n{told}")
        else:
            written.insert(0, ChatTurn("system", told))
    return written


def with_calls(pieces: Iterator[Piece], names: Collection[str], *, begun: bool = False) -> Iterator[Piece]:
    """The reply with its calls apart from its words; they come before its last piece.

    Args:
        pieces: as the model writes it.
        names: of the tools that were offered.
        begun: whether some of the reply is there already.
    """
    reader = CallReader(names, begun=begun)
    for piece in pieces:
        if piece.text and (text := reader.read(piece.text)):
            yield Piece(text)
        if piece.thought:
            yield piece
        if piece.done:
            rest, calls = reader.end()
            if rest:
                yield Piece(rest)
            if piece.stop_reason != "cancelled":
                for call in calls:
                    yield Piece("", call=call)
            yield piece if not piece.text else replace(piece, text="")


class CallReader:
    """Takes what a model writes, in pieces of any length, and gives words and calls apart."""

    def __init__(self, names: Collection[str], *, begun: bool = False) -> None:
        """
        Args:
            names: of the tools that were offered. Without a sign before it, JSON is a call only where it names one of them.
            begun: whether some of the reply is there already.
        """
        self._names = frozenset(names)
        self._begins = not begun
        """Whether nothing was written yet that is no call."""
        self._held = ""
        self._calling = ""
        """What may be a call, from where it begins."""
        self._signed = False
        """Whether there is a sign before it."""

    def read(self, text: str) -> str:
        """The words that can be shown now."""
        if self._calling:
            self._calling += text
            if len(self._calling) > LONGEST_HELD:
                return self._give_up()
            if self._signed or self._may_be_call(self._calling):
                return ""
            text, self._calling, self._begins = self._calling, "", False
        self._held += text
        found = min(((at, sign) for sign in SIGNS if (at := self._held.find(sign)) >= 0), default=None)
        if found is not None:
            before, self._calling, self._signed = self._held[: found[0]], self._held[found[0] :], True
            self._held = ""
            return self._show(before.rstrip())
        if self._begins and self._held.strip() and self._may_be_call(self._held):
            self._calling, self._signed, self._held = self._held, False, ""
            return ""
        keep = max(beginning_at_the_end(self._held, sign) for sign in SIGNS)
        ready, self._held = self._held[: len(self._held) - keep], self._held[len(self._held) - keep :]
        return self._show(ready)

    def end(self) -> tuple[str, list[ToolCall]]:
        """What was held back at the end of the reply: the rest of the words, and the calls."""
        calling, held = self._calling, self._held
        self._calling = self._held = ""
        if not calling:
            return held, []
        calls = [call for call in calls_in(calling) if self._signed or call.name in self._names]
        if calls:
            return "", calls
        return ("", [ToolCall("call_0", "", calling[:LONGEST_HELD])]) if self._signed else (calling, [])

    def _may_be_call(self, text: str) -> bool:
        """Whether what a reply begins with may be a call without a sign."""
        if len(text) < SOON and _MAY_BEGIN.fullmatch(text):
            return True
        return _CALL_BEGINS.match(text) is not None

    def _show(self, text: str) -> str:
        self._begins = self._begins and not text.strip()
        return text

    def _give_up(self) -> str:
        text, self._calling, self._signed = self._calling, "", False
        return self._show(text)


def calls_in(text: str) -> list[ToolCall]:
    """The calls that stand in a text, whatever stands around them."""
    decoder, at, found = json.JSONDecoder(), 0, list[tuple[str, str]]()
    while (start := _first_of(text, at)) >= 0:
        try:
            value, at = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            at = start + 1
            continue
        found += _calls_of(value, MOST_NESTED)
    return [
        ToolCall(f"call_{number}", name, arguments)
        for number, (name, arguments) in zip(itertools.count(), found, strict=False)
    ]


def _first_of(text: str, at: int) -> int:
    places = [place for sign in "{[" if (place := text.find(sign, at)) >= 0]
    return min(places, default=-1)


def _calls_of(value: Any, depth: int) -> list[tuple[str, str]]:
    if depth == 0:
        return []
    if isinstance(value, list):
        return [call for item in value for call in _calls_of(item, depth - 1)]
    if not isinstance(value, dict):
        return []
    for around in ("tool_calls", "tool_call", "function_call"):
        if isinstance(value.get(around), list | dict):
            return _calls_of(value[around], depth - 1)
    if isinstance(value.get("function"), dict):
        return _calls_of(value["function"], depth - 1)
    name = next((value[key] for key in ("name", "function", "tool") if isinstance(value.get(key), str)), None)
    if not name:
        return []
    given: Any = next((value[key] for key in ("arguments", "parameters", "args", "input") if key in value), {})
    return [(name, given if isinstance(given, str) else json.dumps(given, ensure_ascii=False))]
