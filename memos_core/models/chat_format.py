"""Turns as one text, in the form with which a model was trained: its own chat template, or a plain form if that fails."""

from __future__ import annotations

import itertools
import json
import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from memos_core.models.backend import ChatTurn, ToolCall, ToolOffer
from memos_core.models.thinking import ThoughtSigns, end_signs_in, signs_in
from memos_core.models.tool_calls import spelled_out
from memos_core.wording import say

log = logging.getLogger(__name__)

_PLAIN = (
    "{% for message in messages %}{% if message.role == 'system' %}{{ message.content }}\n\n"
    "{% elif message.role == 'user' %}User: {{ message.content }}\n"
    "{% else %}Assistant: {{ message.content }}\n{% endif %}{% endfor %}Assistant:"
)
"""The template for files that have none of their own (base models)."""
_CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{{ '<|im_start|>assistant\n' }}"  # Jinja drops a newline at the very end
)
CHATML_TOKENS = ("<|im_start|>", "<|im_end|>")
"""A model that has these tokens was trained with ChatML."""
_SAMPLE = (
    ChatTurn("system", "sample-one"),
    ChatTurn("user", "sample-two"),
    ChatTurn("assistant", "sample-three"),
    ChatTurn("user", "sample-four"),
)
"""A template is usable if all of these appear in its output, in this order."""


class ChatFormat:
    """The prompt format of one model. A template is a program written by strangers and may raise any exception; a prompt is built even
    then. Safe to use from any thread."""

    def __init__(self, template: str | None, *, bos: str, eos: str, chatml: bool) -> None:
        """Try the template out.

        Args:
            template: the model's own template; None if it has none.
            bos: the token that begins a text.
            eos: the token that ends one.
            chatml: whether the model knows the tokens of ChatML.
        """
        self._bos, self._eos = bos, eos
        self._own: Jinja2ChatFormatter | None = None
        self._folds_system = self._in_parts = False
        self._switches = False
        self._knows_tools = False
        self.signs: ThoughtSigns | None = None
        """The markers before and after the model's thoughts; None for a model that does not think."""
        self.ends: list[str] = []
        """Markers in its template that end a reply, in case the model writes them out as text."""
        self.dated = template is not None and "strftime_now" in template
        """Whether the template writes today's date."""
        self.notice = ""
        """A sentence that the person should know; "" if all is well."""
        # As a rule, a model without a template is a base model, whatever tokens it has.
        self.plain = template is None or not chatml
        self._spare = self._formatter(_PLAIN if self.plain else _CHATML)
        if template is None:
            return
        try:
            self._own = self._formatter(template)
        except Exception as error:
            self._give_up(error)
            return
        # Some refuse a system turn; templates of models that see often want a message as a list of parts.
        for self._in_parts, self._folds_system in itertools.product((False, True), repeat=2):
            try:
                text = self._with_own(_SAMPLE)
            except Exception as error:
                failure: Exception = error
            else:
                places = [text.find(turn.content) for turn in _SAMPLE]
                # Some put the system turn before the last message, so that the prompts of one conversation would not begin alike.
                raw = self._in_parts and "'type'" in text  # it does not know parts, and prints the list
                if min(places) >= 0 and places == sorted(places) and not raw:
                    self.plain = False
                    self.ends = end_signs_in(template)
                    self._find_thoughts(template)
                    self._knows_tools = self._shows_tools()
                    return
                failure = ValueError("a turn is missing, or stands elsewhere")
        self._give_up(failure)

    def text(self, turns: Sequence[ChatTurn], *, thinking: bool = False, tools: Sequence[ToolOffer] = ()) -> str:
        """The prompt for these turns, up to where the model's reply begins.

        Args:
            turns: the conversation.
            thinking: whether the model is to think; passed to templates that have a switch for it.
            tools: the tools that the model may call.
        """
        turns = _in_turns(turns)
        if not self._knows_tools:
            turns, tools = _in_turns(spelled_out(turns, tools)), ()
        if self._own is not None:
            try:
                return self._with_own(turns, thinking=thinking, tools=tools)
            except Exception as error:
                self._give_up(error)
                turns = _in_turns(spelled_out(turns, tools))
        return str(self._spare(messages=_messages(turns)).prompt)

    def begun(
        self,
        turns: Sequence[ChatTurn],
        *,
        thinking: bool,
        thought: str = "",
        prefix: str = "",
        tools: Sequence[ToolOffer] = (),
    ) -> tuple[str, bool]:
        """The prompt together with the thoughts and the reply so far.

        Args:
            turns: the conversation.
            thinking: whether a model that can think is to do so before its reply.
            thought: what it has thought already.
            prefix: the beginning of the reply, if it exists already.
            tools: the tools that the model may call.

        Returns:
            The text, and whether it ends inside the model's thoughts.
        """
        thinks = thinking and (bool(thought) or not prefix)
        text = self.text(turns, thinking=thinks, tools=tools)
        if self.signs is None:
            return text + prefix, False
        inside = text.rstrip().endswith(self.signs.opening)
        if not thinks:
            if inside:
                text = f"{text.rstrip()}\n{self.signs.end}"
            elif not self._switches:
                text += self.signs.none
            return text + prefix, False
        if thought and not inside:
            text, inside = f"{text}{self.signs.opening}\n", True
        if thought and prefix:
            return text + thought + self.signs.end + prefix, False
        return text + thought, inside

    def _find_thoughts(self, template: str) -> None:
        """Find out whether the model thinks, and whether its template can switch that off."""
        signs = signs_in(template)
        if signs is None:
            return

        def switches(turns: Sequence[ChatTurn]) -> bool:
            return self._with_own(turns, thinking=True) != self._with_own(turns, thinking=False)

        self.signs = signs
        self._switches = switches(_SAMPLE)
        # A template that heeds the switch only where there is no system turn never thinks here, since there always is one.
        if not self._switches and switches(_SAMPLE[1:]):
            self.signs = None

    def _formatter(self, template: str) -> Jinja2ChatFormatter:
        return Jinja2ChatFormatter(template=template, eos_token=self._eos, bos_token=self._bos)

    def _shows_tools(self) -> bool:
        """Whether the template itself renders the tools on offer, the calls and their results."""
        call = ToolCall("sample1id", "sample_tool", '{"sample_key": "sample-value"}')
        turns = [
            *_SAMPLE[:2],
            ChatTurn("assistant", "", (call,)),
            ChatTurn("tool", "sample-result", answers=call.id),
        ]
        offer = ToolOffer(call.name, "sample-description", {"type": "object", "properties": {"sample_key": {}}})
        try:
            text = self._with_own(turns, tools=[offer])
        except Exception:  # many refuse turns of tools
            return False
        asked, called = text.find("sample-two"), text.rfind("sample-value")
        # Some describe the tools before the message, others after it.
        return "sample-description" in text and 0 <= asked < called < text.find("sample-result")

    def _with_own(self, turns: Sequence[ChatTurn], *, thinking: bool = False, tools: Sequence[ToolOffer] = ()) -> str:
        assert self._own is not None  # only called where there is a template
        # The name of the switch differs between families.
        told: dict[str, Any] = {} if self.signs is None else {"enable_thinking": thinking, "thinking": thinking}
        messages = _messages(_without_system(turns) if self._folds_system else turns)
        if self._in_parts:
            messages = [{**one, "content": [{"type": "text", "text": one["content"]}]} for one in messages]
        functions: Any = [tool.as_function for tool in tools] or None
        return str(self._own(messages=messages, tools=functions, **told).prompt)

    def _give_up(self, error: Exception) -> None:
        """Use the fallback template from now on, since the prompts of one conversation must all begin alike."""
        log.warning("the model's chat template cannot be used: %s", type(error).__name__)
        self._own, self.signs, self._knows_tools = None, None, False
        self.plain = self._spare.template == _PLAIN
        self.notice = say(
            "Its chat template cannot be used, so it is asked in a plain form; its replies may be less good than "
            "they could be."
        )


def _messages(turns: Sequence[ChatTurn]) -> list[Any]:
    named = {call.id: call.name for turn in turns for call in turn.calls}
    return [_message(turn, named.get(turn.answers, "")) for turn in turns]


def _message(turn: ChatTurn, tool: str) -> dict[str, Any]:
    """A turn in the form that templates take; `tool` is the name of the tool whose result it is, if it is one."""
    message: dict[str, Any] = {"role": turn.role, "content": turn.content}
    if turn.calls:
        # Templates convert the arguments to JSON themselves.
        message["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": _decoded(call.arguments)}}
            for call in turn.calls
        ]
    if turn.role == "tool":
        message |= {"tool_call_id": turn.answers, "name": tool}
    return message


def _decoded(arguments: str) -> Any:
    try:
        return json.loads(arguments)
    except (ValueError, RecursionError):
        return arguments


def _in_turns(turns: Sequence[ChatTurn]) -> list[ChatTurn]:
    """The turns in the form on which many templates insist: after the system turn the person begins, and the two alternate.

    If a reply was stopped before its first word, two messages of the person follow each other: they are joined.
    """
    joined: list[ChatTurn] = []
    for turn in turns:
        tools = turn.role == "tool" or turn.calls or (joined and joined[-1].calls)
        if joined and joined[-1].role == turn.role and not tools:
            content = "\n\n".join(part for part in (joined[-1].content, turn.content) if part)
            joined[-1] = replace(turn, content=content)
        else:
            joined.append(turn)
    spoken = 1 if joined and joined[0].role == "system" else 0
    if len(joined) == spoken or joined[spoken].role != "user":  # the beginning of a prompt whose tokens are counted
        joined.insert(spoken, ChatTurn("user", ""))
    return joined


def _without_system(turns: Sequence[ChatTurn]) -> list[ChatTurn]:
    """The turns for templates that refuse or ignore a system turn: its text is put before the person's first message."""
    if turns[0].role != "system":
        return list(turns)
    system, first, *rest = turns
    return [replace(first, content=f"{system.content}\n\n{first.content}".rstrip()), *rest]
