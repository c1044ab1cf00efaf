"""Tool calls in what a model writes, and the description of tools for a model whose template knows none.

Most families write a call as JSON with the name and the arguments, between markers of their own; small models sometimes leave out the
markers, or put a code fence around it. All of that is understood.
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
"""The markers before a call: those of Qwen, Hermes and most others, Mistral, Llama, Phi."""
LONGEST_HELD = 20_000
"""The most characters that a call may have; anything longer is no call."""
SOON = 80
"""JSON that is a call has its name within this many characters."""
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
    """The turns for a template that knows no tools: the tools are described in the system turn, calls become text of the assistant, and
    results become turns of the user."""
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
    """The reply with its calls separated from its text; the calls come before the last piece.

    Args:
        pieces: the reply as the model writes it.
        names: the names of the tools that were offered.
        begun: whether some of the reply exists already.
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
    """Receives what a model writes, in pieces of any length, and separates text and calls."""

    def __init__(self, names: Collection[str], *, begun: bool = False) -> None:
        """
        Args:
            names: the names of the tools that were offered. Without a marker before it, JSON is a call only if it names one of them.
            begun: whether some of the reply exists already.
        """
        self._names = frozenset(names)
        self._begins = not begun
        """Whether nothing has been written yet apart from what may be a call."""
        self._held = ""
        self._calling = ""
        """The text of a possible call so far."""
        self._signed = False
        """Whether a marker precedes that text."""

    def read(self, text: str) -> str:
        """The text that can be shown now."""
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
        """What was held back at the end of the reply: the rest of the text, and the calls."""
        calling, held = self._calling, self._held
        self._calling = self._held = ""
        if not calling:
            return held, []
        calls = [call for call in calls_in(calling) if self._signed or call.name in self._names]
        if calls:
            return "", calls
        return ("", [ToolCall("call_0", "", calling[:LONGEST_HELD])]) if self._signed else (calling, [])

    def _may_be_call(self, text: str) -> bool:
        """Whether the beginning of a reply may be a call without a marker."""
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
    """The calls in a text, whatever surrounds them."""
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
