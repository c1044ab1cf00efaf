"""Replies of a remote model: translates the requests of `ModelBackend` into OpenAI's protocol."""

from __future__ import annotations

import base64
import contextlib
import json
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from memos_core.errors import ModelBusy, ModelError, PasswordNeeded, RemoteError, SecretsUnavailable, StorageError
from memos_core.models import remote_probing as probing
from memos_core.models.backend import ChatTurn, ModelInfo, Piece, Sampling, ToolCall, ToolOffer
from memos_core.models.remote_client import NO_EFFORT, Server
from memos_core.models.remote_refusals import ContextOverflow
from memos_core.models.remotes import RemoteModel
from memos_core.models.thinking import Part, ReplyReader
from memos_core.pictures import MEDIA, PICTURE_TOKENS
from memos_core.wording import say

UNKNOWN_CONTEXT_TOKENS = 8_192
"""The assumed context size if neither the server nor the person gives it: less than most servers have, more than a short conversation
needs."""
SMALLEST_CONTEXT_TOKENS = 512
BYTES_OF_A_TOKEN = 3
"""Bytes of UTF-8 per token in a dense text; usual English has four. With this, no prompt is longer than estimated."""
TOKENS_OF_A_TURN = 8
"""A generous estimate of what a chat template adds around one turn."""
THOUGHT_TOKENS = 4_096
"""Room for thoughts in addition to the reply, since servers count both together."""
NO_THOUGHTS: dict[str, Any] = {
    "reasoning_effort": NO_EFFORT,
    "chat_template_kwargs": {"enable_thinking": False, "thinking": False},
}
"""Fields that keep a model from thinking: the first is for Ollama and vendors, the second for llama-server and vLLM, with the names that
chat templates use. They are sent only to models that are known to think; if a server refuses one, it is asked without it."""
MOST_CALLS, LONGEST_CALL = 16, 50_000
"""The most tool calls that are accepted in one reply, and the most characters of their arguments."""
_BILLIONS = re.compile(r"(?<![\w.])(\d{1,3}(?:\.\d+)?)b(?![a-z])", re.IGNORECASE)
_MILLIONS = re.compile(r"(?<![\w.])(\d{2,3})m(?![a-z])", re.IGNORECASE)


class Learns(Protocol):
    """Called with what is found out about a remote model, under the field names of `RemoteModel`."""

    def __call__(self, **what: int | bool) -> None: ...


class RemoteBackend:
    """One remote model. Safe to use from any thread; nothing is sent before it is asked something."""

    def __init__(
        self,
        remote: RemoteModel,
        server: Server,
        learnt: Learns,
    ) -> None:
        """
        Args:
            remote: the model.
            server: the server to ask, with its key.
            learnt: called with what is found out about the model.
        """
        self.remote = remote
        self._server = server
        self._learnt = learnt
        self._asked = False

    @property
    def info(self) -> ModelInfo:
        """What is known of the model."""
        remote = self.remote
        return ModelInfo(
            path=Path(remote.secret),
            name=remote.title,
            architecture="",
            parameters=parameters_in(remote.model),
            context_tokens=max(remote.holds_tokens or UNKNOWN_CONTEXT_TOKENS, SMALLEST_CONTEXT_TOKENS),
            size_bytes=0,
            has_chat_template=True,
            thinking=remote.thinks,
            device=str(remote.reach),
            remote=str(remote.reach),
            sees=bool(remote.sees),
            background=remote.background,
        )

    def ask_for_context(self) -> None:
        """Ask the server once for the size of the model's context if the person has not set it, and for whether it sees and thinks if that
        is unknown. Sends no text of the person."""
        if self._asked:
            return
        self._asked = True
        if not self.remote.context_tokens:
            found = probing.context_tokens(self._server, self.remote.model)
            if found and found != self.remote.learnt_tokens:
                self._learn(learnt_tokens=found)
        if self.remote.sees is None and (sees := probing.sees(self._server, self.remote.model)) is not None:
            self._learn(sees=sees)
        if not self.remote.thinks and probing.thinks(self._server, self.remote.model):
            self._learn(thinks=True)

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        """The approximate number of tokens of a prompt, rather too high than too low."""
        texts = [turn.content for turn in turns] + [call.arguments for turn in turns for call in turn.calls]
        shown = sum(len(turn.pictures) for turn in turns)
        return sum(self.count_each(texts)) + TOKENS_OF_A_TURN * len(texts) + PICTURE_TOKENS * shown

    def count_each(self, texts: Sequence[str]) -> list[int]:
        """The approximate number of tokens of each text by itself."""
        return [-(-len(text.encode(errors="replace")) // BYTES_OF_A_TOKEN) for text in texts]

    def generate(
        self,
        turns: Sequence[ChatTurn],
        *,
        max_tokens: int,
        cancel: threading.Event,
        sampling: Sampling | None = None,
        prefix: str = "",
        thinking: bool = True,
        tools: Sequence[ToolOffer] = (),
        schema: dict[str, Any] | None = None,
    ) -> Iterator[Piece]:
        """Stream a reply; see `ModelBackend.generate`. Thoughts are returned as `Piece.thought`, however the server sends them. If only
        thoughts came, the model is asked once more: with more room, or if it had that already, without thinking.

        Raises:
            ContextOverflow: the prompt is longer than its context, whose size is known from now on.
            RemoteError: it cannot be reached, refuses, breaks off or takes too long. What came before that is kept.
            MemOSError: its key cannot be read.
        """
        body = self._body(turns, sampling or Sampling(), prefix, tools)
        if schema is not None:
            body["response_format"] = _form(schema)
        tokens, with_thoughts = self.count_tokens(turns), self._with_thoughts(turns, max_tokens)
        most = with_thoughts if thinking and self.remote.thinks else max_tokens
        without = NO_THOUGHTS if self.remote.thinks and not thinking else {}
        for last in (False, True):
            reply = _Reply(tokens, begun=bool(prefix), calls=bool(tools))
            try:
                asked = {**body, "max_tokens": most, **without}
                for event in self._server.stream("/chat/completions", asked, cancel):
                    yield from self._understood(reply, event)
            except ContextOverflow as error:
                raise self._overflowed(error) from None
            if cancel.is_set():
                yield reply.end("cancelled")
                return
            yield from reply.rest()
            if reply.thought and not self.remote.thinks:
                self._learn(thinks=True)
            if reply.wrote or prefix:
                yield reply.end("length" if reply.why == "length" else "end")
                return
            if last or not reply.thought or reply.why == "content_filter":
                raise self._no_word(reply)
            yield Piece("", thought="\n\n")
            most, without = with_thoughts, NO_THOUGHTS if most == with_thoughts or not thinking else {}

    def _body(
        self, turns: Sequence[ChatTurn], how: Sampling, prefix: str, tools: Sequence[ToolOffer]
    ) -> dict[str, Any]:
        """The request without the limit for its length."""
        said = [*turns, ChatTurn("assistant", prefix)] if prefix else turns
        body: dict[str, Any] = {
            "model": self.remote.model,
            "messages": [_message(turn) for turn in said],
            "stream": True,
            "stream_options": {"include_usage": True},
            "temperature": how.temperature,
            "top_p": how.top_p,
        }
        if tools:
            body["tools"] = [tool.as_function for tool in tools]
        if how.seed >= 0:
            body["seed"] = how.seed
        return body

    def _with_thoughts(self, turns: Sequence[ChatTurn], max_tokens: int) -> int:
        """The most tokens for a reply of this length together with its thoughts, as far as the context has room for them."""
        whole = self.info.context_tokens
        rest = whole - self.count_tokens(turns)
        return max(max_tokens, min(max_tokens + min(THOUGHT_TOKENS, whole // 4), rest))

    def _no_word(self, reply: _Reply) -> RemoteError:
        name = self.remote.name
        if reply.why == "content_filter":
            return RemoteError("{name} refuses to answer this: a filter of its server has stopped it.", name=name)
        if reply.thought:
            return RemoteError(
                "{name} has only thought, and written no reply. Ask less at once, or choose another model.", name=name
            )
        return RemoteError("{name} has answered without a word. Try again, or choose another model.", name=name)

    def _learn(self, **what: int | bool) -> None:
        self.remote = self.remote.model_copy(update=what)
        with contextlib.suppress(StorageError):  # it comes to light again
            self._learnt(**what)

    def _understood(self, reply: _Reply, event: dict[str, Any]) -> Iterator[Piece]:
        try:
            yield from reply.read(event)
        except (
            AttributeError,
            TypeError,
            ValueError,
            KeyError,
            IndexError,
        ):  # it is JSON, but not a piece of a reply
            raise RemoteError(
                "{name} sent something that MemOS does not understand. What it has written is kept; try again.",
                name=self.remote.name,
            ) from None

    def _overflowed(self, error: ContextOverflow) -> ContextOverflow:
        """Assume a smaller context from now on: the size that the server gives, or three quarters of what was assumed."""
        before = self.info.context_tokens
        limit = error.limit if 0 < error.limit < before else before * 3 // 4
        self._learn(learnt_tokens=max(limit, SMALLEST_CONTEXT_TOKENS))
        said = say(
            "This was longer than {name} can read at once. From now on no more than {most} tokens are sent: ask it again.",
            name=self.remote.name,
            most=self.info.context_tokens,
        )
        return ContextOverflow(said, limit)

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        """A reply that is JSON conforming to a schema, decoded; see `ModelBackend.generate_json`.

        Raises:
            ModelBusy: `cancel` was set.
            ModelError: it cannot be reached, refuses, or wrote something else.
        """
        body = {
            "model": self.remote.model,
            "messages": [_message(turn) for turn in turns],
            "stream": True,
            "max_tokens": max_tokens + THOUGHT_TOKENS,
            "temperature": 0.0,
            "response_format": _form(schema),
            **(NO_THOUGHTS if self.remote.thinks else {}),
        }
        reply, text = _Reply(0, begun=False, calls=False), ""
        try:
            for event in self._server.stream("/chat/completions", body, cancel):
                text += "".join(piece.text for piece in self._understood(reply, event))
        except (PasswordNeeded, SecretsUnavailable) as error:  # once the key is available, it can be asked again
            raise ModelBusy(str(error)) from error
        text += "".join(piece.text for piece in reply.rest())
        if cancel.is_set():
            raise ModelBusy("The model has something more urgent to do.")
        try:
            written = json.loads(text.strip().removeprefix("```json").removesuffix("```"))
        except (ValueError, RecursionError):
            written = None
        if not fits(written, schema):
            raise ModelError("{name} did not fill in the form that it was given.", name=self.remote.name)
        return written


def _form(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema that a reply must conform to, in the protocol."""
    return {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}


class _Reply:
    """A reply that is being received."""

    def __init__(self, prompt_tokens: int, *, begun: bool, calls: bool) -> None:
        self._takes_calls = calls
        self._reader = ReplyReader(None, (), thinking=False, begun=begun)
        self._prompt_tokens = prompt_tokens
        self._tokens = 0
        self._calls: dict[int, ToolCall] = {}
        self.wrote = self.thought = False
        """Whether it contains text or calls, and whether it contains thoughts."""
        self.why = ""
        """The reason for its end, in the server's words."""

    def read(self, event: dict[str, Any]) -> Iterator[Piece]:
        """The pieces contained in an event."""
        if usage := event.get("usage"):
            self._prompt_tokens = int(usage.get("prompt_tokens") or self._prompt_tokens)
            self._tokens = int(usage.get("completion_tokens") or self._tokens)
        for choice in (event.get("choices") or [])[:1]:
            told = choice.get("delta") or choice.get("message") or {}
            thought = told.get("reasoning_content") or told.get("reasoning")
            if thought:
                self._tokens += 1
                yield self._piece(Part(_text(thought), thought=True))
            if told.get("content"):
                self._tokens += 1
                yield from map(self._piece, self._reader.read(_text(told["content"])))
            if self._takes_calls:  # some models go on calling tools when none are offered any more
                for part in told.get("tool_calls") or []:
                    self._add_call(part)
            self.why = choice.get("finish_reason") or self.why

    def _add_call(self, part: dict[str, Any]) -> None:
        """Add a fragment of a call: servers send its arguments bit by bit, with the index of the call."""
        number, function = int(part.get("index") or 0), part.get("function") or {}
        known = self._calls.get(number, ToolCall("", "", ""))
        if part.get("id") and known.id and part["id"] != known.id:  # from servers that do not send an index
            number, known = len(self._calls), ToolCall("", "", "")
        made = ToolCall(
            str(part.get("id") or known.id),
            known.name + str(function.get("name") or ""),
            known.arguments + str(function.get("arguments") or ""),
        )
        if len(self._calls) < MOST_CALLS and len(made.arguments) <= LONGEST_CALL:
            self._calls[number] = made

    def rest(self) -> Iterator[Piece]:
        """Text that was held back until it was clear whether it begins a marker, and the calls, which are complete only now."""
        yield from map(self._piece, self._reader.rest())
        for number, call in sorted(self._calls.items()):
            self.wrote = True
            yield Piece("", call=replace(call, id=call.id or f"call_{number}"))

    def end(self, reason: Any) -> Piece:
        """The last piece. As far as can be told, the server had to process the whole prompt."""
        return Piece(
            "",
            done=True,
            stop_reason=reason,
            prompt_tokens=self._prompt_tokens,
            computed_tokens=self._prompt_tokens,
            reply_tokens=self._tokens,
        )

    def _piece(self, part: Part) -> Piece:
        if part.thought:
            self.thought = True
            return Piece("", thought=part.text)
        self.wrote = True
        return Piece(part.text)


def _message(turn: ChatTurn) -> dict[str, Any]:
    """A turn in the protocol."""
    message: dict[str, Any] = {"role": turn.role, "content": turn.content}
    if turn.pictures:
        shown = [
            {"type": "image_url", "image_url": {"url": f"data:{MEDIA};base64,{base64.b64encode(picture).decode()}"}}
            for picture in turn.pictures
        ]
        message["content"] = [{"type": "text", "text": turn.content}, *shown]
    if turn.calls:
        message["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in turn.calls
        ]
    if turn.answers:
        message["tool_call_id"] = turn.answers
    return message


def _text(told: Any) -> str:
    """The text of a fragment; some servers send a list of parts."""
    if isinstance(told, str):
        return told
    return "".join(part["text"] for part in told if part.get("type") == "text")


def parameters_in(name: str) -> int:
    """The number of parameters of a model, if its name gives it ("qwen2.5:7b"); else 0."""
    if found := _BILLIONS.search(name):
        return int(float(found[1]) * 1_000_000_000)
    return int(found[1]) * 1_000_000 if (found := _MILLIONS.search(name)) else 0


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """Whether a value conforms to a schema, as far as the schemas of this program go; a server may ignore the schema."""
    if "enum" in schema:
        return value in schema["enum"]
    kind = schema.get("type")
    if kind == "string":
        return isinstance(value, str) and len(value) <= schema.get("maxLength", len(value))
    if kind == "array":
        return (
            isinstance(value, list)
            and len(value) <= schema.get("maxItems", len(value))
            and all(fits(item, schema["items"]) for item in value)
        )
    properties = schema["properties"]
    return (
        isinstance(value, dict)
        and set(schema["required"]) <= set(value) <= set(properties)
        and all(fits(item, properties[name]) for name, item in value.items())
    )
