"""Calls of tools in what models write, and templates with and without tools."""

from __future__ import annotations

import json

import pytest

from memos_core.models.backend import ChatTurn, Piece, ToolCall, ToolOffer, turn_of
from memos_core.models.chat_format import ChatFormat
from memos_core.models.tool_calls import CallReader, with_calls

NAMES = ["calculate", "weather"]
CALL = '{"name": "calculate", "arguments": {"expression": "2 + 3"}}'
OFFER = ToolOffer("calculate", "Works out arithmetic.", {"type": "object", "properties": {"expression": {}}})


def read(text: str, step: int = 3, names: list[str] = NAMES) -> tuple[str, list[tuple[str, object]]]:
    """Words and calls of a text that comes in pieces of `step` characters."""
    reader = CallReader(names)
    words = "".join(reader.read(text[at : at + step]) for at in range(0, len(text), step))
    rest, calls = reader.end()
    return words + rest, [(call.name, json.loads(call.arguments)) for call in calls]


ONE = [("calculate", {"expression": "2 + 3"})]


@pytest.mark.parametrize("step", [1, 3, 1000])
@pytest.mark.parametrize(
    ("text", "words", "calls"),
    [
        (f"<tool_call>\n{CALL}\n</tool_call>", "", ONE),
        (f"I work it out.\n<tool_call>{CALL}</tool_call>", "I work it out.", ONE),
        (f"<tool_call>{CALL}</tool_call>\n<tool_call>{CALL}</tool_call>", "", ONE * 2),
        (CALL, "", ONE),
        (f"```json\n{CALL}\n```", "", ONE),
        (f"[TOOL_CALLS][{CALL}]", "", ONE),
        ('<|python_tag|>{"name": "calculate", "parameters": {"expression": "2 + 3"}}', "", ONE),
        ('{"function": {"name": "calculate", "arguments": "{\\"expression\\": \\"2 + 3\\"}"}}', "", ONE),
        ('{"type": "function", "name": "calculate", "arguments": {"expression": "2 + 3"}}', "", ONE),
        # What only looks like one is part of the reply.
        ('{"name": "Ana", "age": 3} is JSON.', '{"name": "Ana", "age": 3} is JSON.', []),
        ("```python\nprint(1)\n```", "```python\nprint(1)\n```", []),
        ("[1, 2, 3] is a list of <b>numbers</b>.", "[1, 2, 3] is a list of <b>numbers</b>.", []),
        ("2 < 3 <tool", "2 < 3 <tool", []),
        ("  \n", "  \n", []),
    ],
)  # fmt: skip
def test_words_and_calls_come_apart(text: str, words: str, calls: list[object], step: int) -> None:
    shown, called = read(text, step)
    assert (shown.rstrip() if calls else shown, called) == (words, calls)


def test_a_call_that_cannot_be_understood_is_given_as_it_is() -> None:
    reader = CallReader(NAMES)
    assert reader.read('<tool_call>{"name": "calculate", "arg') == ""
    assert reader.end() == ("", [ToolCall("call_0", "", '<tool_call>{"name": "calculate", "arg')])


def test_json_that_never_ends_is_shown_after_a_while() -> None:
    text, _ = read('{"name": "' + "x" * 30_000, 100)
    assert len(text) > 30_000


def test_a_stopped_reply_calls_nothing() -> None:
    pieces = [Piece(f"Well. <tool_call>{CALL}</tool_call>"), Piece("", True, "cancelled")]
    assert [piece.call for piece in with_calls(iter(pieces), NAMES) if piece.call] == []


def test_turns_of_tools_travel_as_json() -> None:
    turns = [ChatTurn("assistant", "", (ToolCall("1", "calculate", "{}"),)), ChatTurn("tool", "5", answers="1")]
    assert [turn_of(json.loads(json.dumps(turn.as_fields))) for turn in turns] == turns
    assert ChatTurn("user", "").as_fields == {"role": "user", "content": ""}


CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "<|im_start|>assistant\n"
)
WITH_TOOLS = (
    "{% if tools %}<tools>{% for tool in tools %}{{ tool | tojson }}{% endfor %}</tools>{% endif %}"
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}"
    "{% for call in message.tool_calls %}<tool_call>{{ call.function.arguments | tojson }}</tool_call>{% endfor %}"
    "<|im_end|>\n{% endfor %}<|im_start|>assistant\n"
)
REFUSES = (
    "{% for message in messages %}{% if message.role == 'tool' %}{{ raise_exception('no') }}{% endif %}{% endfor %}"
    + CHATML
)
TURNS = [
    ChatTurn("system", "Be kind."),
    ChatTurn("user", "What is 2 + 3?"),
    ChatTurn("assistant", "", (ToolCall("1", "calculate", '{"expression": "2 + 3"}'),)),
    ChatTurn("tool", "It is 5.", answers="1"),
]


@pytest.mark.parametrize("template", [CHATML, WITH_TOOLS, REFUSES, None], ids=["plain", "tools", "refuses", "none"])
def test_every_template_says_which_tools_there_are_what_was_called_and_what_came(template: str | None) -> None:
    text = ChatFormat(template, bos="", eos="<|im_end|>", chatml=True).text(TURNS, tools=[OFFER])
    parts = ["Works out arithmetic.", "What is 2 + 3?", '{"expression": "2 + 3"}', "It is 5."]
    places = [text.find(part) for part in parts]
    assert min(places) >= 0 and places == sorted(places)
    assert text.count("Works out arithmetic.") == 1
    assert ("You may call these tools" in text) == (template != WITH_TOOLS)


def test_a_prompt_without_tools_is_as_it_was() -> None:
    with_tools, without = (
        ChatFormat(template, bos="", eos="<|im_end|>", chatml=True) for template in (WITH_TOOLS, CHATML)
    )
    assert with_tools.text(TURNS[:2]) == without.text(TURNS[:2])
