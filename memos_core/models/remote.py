"""Replies of a remote model: what `ModelBackend` asks, put into the protocol of OpenAI."""

from __future__ import annotations

import base64
import json
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from memos_core.errors import ModelBusy, ModelError, PasswordNeeded, RemoteError, SecretsUnavailable
from memos_core.models import remote_probing as probing
from memos_core.models.backend import ChatTurn, ModelInfo, Piece, Sampling, ToolCall, ToolOffer
from memos_core.models.remote_client import Server
from memos_core.models.remote_refusals import ContextOverflow
from memos_core.models.remotes import RemoteModel
from memos_core.models.thinking import Part, ReplyReader
from memos_core.pictures import MEDIA, PICTURE_TOKENS
from memos_core.wording import say

UNKNOWN_CONTEXT_TOKENS = 8_192
"""The assumed size of a context where neither the server nor the person gives it: less than most servers have, more
than a short chat needs."""
SMALLEST_CONTEXT_TOKENS = 512
BYTES_OF_A_TOKEN = 3
"""Bytes of UTF-8 for a token, in a dense text; usual English has four. So no prompt is longer than estimated."""
TOKENS_OF_A_TURN = 8
"""What a chat template puts around one turn, generously."""
THOUGHT_TOKENS = 4_096
"""Room for thoughts beside the reply: servers count them together."""
MOST_CALLS, LONGEST_CALL = 16, 50_000
"""So many calls of tools of one reply are taken, each with arguments of so many characters."""
_BILLIONS = re.compile(r"(?<![\w.])(\d{1,3}(?:\.\d+)?)b(?![a-z])", re.IGNORECASE)
_MILLIONS = re.compile(r"(?<![\w.])(\d{2,3})m(?![a-z])", re.IGNORECASE)


class RemoteBackend:
    """One remote model. Safe to use from any thread; nothing is sent before something is asked."""

    def __init__(
        self,
        remote: RemoteModel,
        server: Server,
        found: Callable[[int], None],
        found_sight: Callable[[bool], None] = lambda _: None,
    ) -> None:
        """
        Args:
            remote: the model.
            server: where it is asked, with its key.
            found: told how many tokens its context holds, when that comes to light.
            found_sight: told whether it can be shown pictures, when its server says so.
        """
        self.remote = remote
        self._server = server
        self._found, self._found_sight = found, found_sight
        self._context = remote.context_tokens
        self._asked = False

    @property
    def info(self) -> ModelInfo:
        """What is known of it."""
        remote = self.remote
        return ModelInfo(
            path=Path(remote.secret),
            name=remote.title,
            architecture="",
            parameters=parameters_in(remote.model),
            context_tokens=max(self._context or UNKNOWN_CONTEXT_TOKENS, SMALLEST_CONTEXT_TOKENS),
            size_bytes=0,
            has_chat_template=True,
            device=str(remote.reach),
            remote=str(remote.reach),
            sees=bool(remote.sees),
            background=remote.background,
        )

    def ask_for_context(self) -> None:
        """Ask the server once how much the model can read, and whether it can be shown pictures, where neither it nor the person
        has said so. Sends no text of theirs."""
        if self._asked:
            return
        self._asked = True
        if not self._context and (found := probing.context_tokens(self._server, self.remote.model)):
            self._keep(found)
        if self.remote.sees is None and (sees := probing.sees(self._server, self.remote.model)) is not None:
            self.remote = self.remote.model_copy(update={"sees": sees})
            self._found_sight(sees)

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        """About how many tokens a prompt has, rather too many than too few."""
        texts = [turn.content for turn in turns] + [call.arguments for turn in turns for call in turn.calls]
        shown = sum(len(turn.pictures) for turn in turns)
        return sum(self.count_each(texts)) + TOKENS_OF_A_TURN * len(texts) + PICTURE_TOKENS * shown

    def count_each(self, texts: Sequence[str]) -> list[int]:
        """About how many tokens each text has by itself."""
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
    ) -> Iterator[Piece]:
        """Stream a reply; see `ModelBackend.generate`. Thoughts come as `Piece.thought`, however the server sends them.

        Raises:
            ContextOverflow: the prompt is longer than its context, which is known from now on.
            RemoteError: it cannot be reached, refuses, breaks off or takes too long. What came until then stands.
            MemOSError: its key cannot be had.
        """
        how = sampling or Sampling()
        said = [*turns, ChatTurn("assistant", prefix)] if prefix else turns
        body: dict[str, Any] = {
            "model": self.remote.model,
            "messages": [_message(turn) for turn in said],
            "stream": True,
            "stream_options": {"include_usage": True},
            "max_tokens": max_tokens + (min(THOUGHT_TOKENS, self.info.context_tokens // 4) if thinking else 0),
            "temperature": how.temperature,
            "top_p": how.top_p,
        }
        if tools:
            body["tools"] = [tool.as_function for tool in tools]
        if how.seed >= 0:
            body["seed"] = how.seed
        reply = _Reply(self.count_tokens(turns), begun=bool(prefix), calls=bool(tools))
        try:
            for event in self._server.stream("/chat/completions", body, cancel):
                yield from self._understood(reply, event)
        except ContextOverflow as error:
            raise self._overflowed(error) from None
        if cancel.is_set():
            yield reply.end("cancelled")
            return
        yield from reply.rest()
        if not reply.wrote and reply.why == "content_filter":
            raise RemoteError(
                "{name} refuses to answer this: a filter of its server has stopped it.", name=self.remote.name
            )
        if not reply.wrote:
            raise RemoteError(
                "{name} has answered without a word. Try again, or choose another model.", name=self.remote.name
            )
        yield reply.end("length" if reply.why == "length" else "end")

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
        """From now on assume a smaller context: what the server says, or three quarters of what was assumed."""
        before = self.info.context_tokens
        limit = error.limit if 0 < error.limit < before else before * 3 // 4
        self._keep(max(limit, SMALLEST_CONTEXT_TOKENS))
        said = say(
            "This was longer than {name} can read at once. From now on no more than {most} tokens are sent: ask it again.",
            name=self.remote.name,
            most=self.info.context_tokens,
        )
        return ContextOverflow(said, limit)

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        """A reply that is JSON of this schema, decoded; see `ModelBackend.generate_json`.

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
            "response_format": {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}},
        }
        reply, text = _Reply(0, begun=False, calls=False), ""
        try:
            for event in self._server.stream("/chat/completions", body, cancel):
                text += "".join(piece.text for piece in self._understood(reply, event))
        except (PasswordNeeded, SecretsUnavailable) as error:  # once the key can be had, it can be asked again
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

    def _keep(self, tokens: int) -> None:
        self._context = tokens
        self.remote = self.remote.model_copy(update={"context_tokens": tokens})
        self._found(tokens)


class _Reply:
    """A reply as it comes in."""

    def __init__(self, prompt_tokens: int, *, begun: bool, calls: bool) -> None:
        self._takes_calls = calls
        self._reader = ReplyReader(None, (), thinking=False, begun=begun)
        self._prompt_tokens = prompt_tokens
        self._tokens = 0
        self._calls: dict[int, ToolCall] = {}
        self.wrote = False
        self.why = ""
        """Why it ended, as the server calls it."""

    def read(self, event: dict[str, Any]) -> Iterator[Piece]:
        """The pieces that an event gives."""
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
            if self._takes_calls:  # some models go on calling when they are told of no tools any more
                for part in told.get("tool_calls") or []:
                    self._add_call(part)
            self.why = choice.get("finish_reason") or self.why

    def _add_call(self, part: dict[str, Any]) -> None:
        """A piece of a call: servers send its arguments bit by bit, under the number of the call."""
        number, function = int(part.get("index") or 0), part.get("function") or {}
        known = self._calls.get(number, ToolCall("", "", ""))
        if part.get("id") and known.id and part["id"] != known.id:  # of servers that do not count them
            number, known = len(self._calls), ToolCall("", "", "")
        made = ToolCall(
            str(part.get("id") or known.id),
            known.name + str(function.get("name") or ""),
            known.arguments + str(function.get("arguments") or ""),
        )
        if len(self._calls) < MOST_CALLS and len(made.arguments) <= LONGEST_CALL:
            self._calls[number] = made

    def rest(self) -> Iterator[Piece]:
        """What was held until it was clear whether it begins a sign, and the calls, which are whole only now."""
        yield from map(self._piece, self._reader.rest())
        for number, call in sorted(self._calls.items()):
            self.wrote = True
            yield Piece("", call=replace(call, id=call.id or f"call_{number}"))

    def end(self, reason: Any) -> Piece:
        """The last piece. All of the prompt was read by the other side, as far as can be told."""
        return Piece(
            "",
            done=True,
            stop_reason=reason,
            prompt_tokens=self._prompt_tokens,
            computed_tokens=self._prompt_tokens,
            reply_tokens=self._tokens,
        )

    def _piece(self, part: Part) -> Piece:
        self.wrote = True
        return Piece("", thought=part.text) if part.thought else Piece(part.text)


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
    """Text of a piece; of some servers a list of parts."""
    if isinstance(told, str):
        return told
    return "".join(part["text"] for part in told if part.get("type") == "text")


def parameters_in(name: str) -> int:
    """How many parameters a model has, as far as its name says so ("qwen2.5:7b"); else 0."""
    if found := _BILLIONS.search(name):
        return int(float(found[1]) * 1_000_000_000)
    return int(found[1]) * 1_000_000 if (found := _MILLIONS.search(name)) else 0


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """Whether a value is as a schema has it, as far as the schemas of this program go: a server may pay no heed to it."""
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
