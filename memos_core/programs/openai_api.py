"""The model on this computer for other programs, in OpenAI's protocol: `/v1/models`, `/v1/chat/completions` (also streamed) and
`/v1/embeddings`. If the client may read the memory, replies draw on it."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import threading
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal, TypeVar

import anyio
import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from memos_core.chat.for_programs import ProgramChat, Wishes
from memos_core.cube import Recalls
from memos_core.errors import AccessDenied, InvalidInput, MemOSError, ModelBusy, TooManyCalls, where
from memos_core.models.backend import ChatTurn, Piece, ToolCall, ToolOffer
from memos_core.programs.desk import ClientDesk
from memos_core.programs.mcp_server import UNEXPECTED
from memos_core.programs.openai_messages import Message, Tool
from memos_core.programs.reply_form import ReplyForm
from memos_core.programs.server import CLIENT, LARGEST_BODY, TAKES_PICTURES, refusal, too_large

log = logging.getLogger(__name__)

MODEL, EMBEDDER = "memos", "memos-embedder"
"""The names under which the model in use (with the memory) and the embedder are offered."""
MOST_MESSAGES, MOST_TEXTS = 2_000, 256
LONGEST_EMBEDDED = 20_000
MOST_TOOLS = 64
"""The most tools of one request."""
MOST_PICTURES = 8
"""The most pictures of one request that the model is shown: the newest."""
USED, MEMORY, WITH_MODEL = "X-Memos-Used", "X-Memos-Memory", "X-Memos-Model"
"""Headers of a reply: the ids of the memories in its prompt, whether the memory was searched (`used`, `nothing`, `off`, `refused`), and the
model."""

T = TypeVar("T")
Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]


class _StreamOptions(BaseModel):
    include_usage: bool = False


class _Completion(BaseModel):
    """The fields of a request that are understood; others are ignored, as other servers do."""

    model_config = ConfigDict(extra="ignore")

    model: str
    messages: Annotated[list[Message], Field(min_length=1, max_length=MOST_MESSAGES)]
    stream: bool = False
    stream_options: _StreamOptions | None = None
    max_tokens: int | None = Field(None, ge=1)
    max_completion_tokens: int | None = Field(None, ge=1)
    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, gt=0, le=1)
    seed: int | None = Field(None, ge=0, le=2**31 - 1)
    stop: str | list[str] | None = None
    n: Literal[1, None] = None
    tools: Annotated[list[Tool], Field(max_length=MOST_TOOLS)] | None = None
    tool_choice: Literal["auto", "none"] | None = None
    """A program cannot require that a tool is called, or which: the model decides."""
    response_format: ReplyForm | None = None
    memory: bool = True
    """An extension of the protocol: whether the memory may be searched, if the client has that right."""

    @property
    def asked(self) -> str:
        """The last thing that the user says."""
        return next((message.text for message in reversed(self.messages) if message.role == "user"), "")

    @property
    def picture_characters(self) -> int:
        """How long the pictures are, as they are written in it."""
        return sum(message.picture_characters for message in self.messages)

    def as_turns(self) -> list[ChatTurn]:
        """The messages as models take them, with the newest pictures. Raises InvalidInput."""
        turns, left = list[ChatTurn](), MOST_PICTURES
        for message in reversed(self.messages):
            turns.append(message.as_turn(left))
            left -= len(turns[-1].pictures)
        return turns[::-1]

    @property
    def offers(self) -> list[ToolOffer]:
        """The tools that the model is offered."""
        return [] if self.tool_choice == "none" else [tool.as_offer() for tool in self.tools or ()]

    @property
    def schema_for_reply(self) -> dict[str, Any] | None:
        """The JSON schema that the reply must conform to, if any. Raises InvalidInput."""
        schema = None if self.response_format is None else self.response_format.schema_for_reply()
        if schema is not None and self.offers:
            raise InvalidInput("A reply that keeps to a response_format calls no tools. Leave one of them out.")
        return schema

    @property
    def stops(self) -> tuple[str, ...]:
        given = [self.stop] if isinstance(self.stop, str) else self.stop or []
        return tuple(text for text in given if text)


class _Embeddings(BaseModel):
    model_config = ConfigDict(extra="ignore")

    model: str
    input: str | Annotated[list[str], Field(min_length=1, max_length=MOST_TEXTS)]
    encoding_format: Literal["float", "base64"] = "float"
    dimensions: int | None = Field(None, ge=1)


Asked = TypeVar("Asked", _Completion, _Embeddings)


class OpenAIApi:
    """The routes for one open profile."""

    def __init__(self, desk: ClientDesk, chat: ProgramChat, embed: Embed) -> None:
        """
        Args:
            desk: lets clients in, and searches the memory for them.
            chat: lets the model answer.
            embed: computes embeddings of texts; None while the embedder is not ready.
        """
        self._desk = desk
        self._chat = chat
        self._embed = embed
        self._at_work: anyio.CapacityLimiter | None = None
        self._looking = threading.Lock()
        """So that the pictures of one request alone are unpacked at a time."""

    def routes(self) -> list[BaseRoute]:
        """The routes that the server serves."""
        return [
            Route("/v1/models", self._models, methods=["GET"]),
            Route("/v1/models/{name:path}", self._model, methods=["GET"]),
            Route(TAKES_PICTURES, self._completions, methods=["POST"]),
            Route("/v1/embeddings", self._embeddings, methods=["POST"]),
        ]

    async def _in_thread(self, work: Callable[[], T]) -> T:
        if self._at_work is None:
            self._at_work = anyio.CapacityLimiter(64)
        return await anyio.to_thread.run_sync(work, limiter=self._at_work)

    async def _models(self, request: Request) -> Response:
        refused = await self._kept_out(request)
        return refused or JSONResponse({"object": "list", "data": [_described(name) for name in (MODEL, EMBEDDER)]})

    async def _model(self, request: Request) -> Response:
        if (refused := await self._kept_out(request)) is not None:
            return refused
        name = request.path_params["name"]
        return JSONResponse(_described(name)) if name in (MODEL, EMBEDDER) else refusal(404, str(_no_such_model(MODEL)))

    async def _kept_out(self, request: Request) -> Response | None:
        """The refusal for a client that is not let in; None if it is."""
        client = request.scope["state"][CLIENT]

        def work() -> None:
            self._desk.let_in(client)

        try:
            await self._in_thread(work)
        except MemOSError as error:
            return _refused(error)
        return None

    async def _embeddings(self, request: Request) -> Response:
        client = request.scope["state"][CLIENT]

        def work(given: _Embeddings) -> NDArray[np.float32]:
            texts = [given.input] if isinstance(given.input, str) else given.input
            if any(not text or len(text) > LONGEST_EMBEDDED for text in texts):
                raise InvalidInput("Each text needs 1 to {most} characters.", most=LONGEST_EMBEDDED)
            self._desk.admit(client, "embed", "")
            made = self._embed(texts)
            if made is None:
                raise ModelBusy("The embedder is still loading. Try again in a moment.")
            if given.dimensions not in (None, made.shape[1]):
                raise InvalidInput(
                    "The embedder in use makes vectors of {dimensions} numbers, and no others. Leave dimensions out.",
                    dimensions=made.shape[1],
                )
            return made

        try:
            given = _understood(_Embeddings, await request.body(), (EMBEDDER, MODEL))
            vectors = await self._in_thread(lambda: work(given))
        except MemOSError as error:
            return _refused(error)

        def written(vector: NDArray[np.float32]) -> object:
            exact = np.asarray(vector, dtype="<f4")
            return base64.b64encode(exact.tobytes()).decode() if given.encoding_format == "base64" else exact.tolist()

        data = [{"object": "embedding", "index": at, "embedding": written(one)} for at, one in enumerate(vectors)]
        usage = {"prompt_tokens": 0, "total_tokens": 0}
        return JSONResponse({"object": "list", "data": data, "model": EMBEDDER, "usage": usage})

    async def _completions(self, request: Request) -> Response:
        client, cancel = request.scope["state"][CLIENT], threading.Event()

        def begin(given: _Completion) -> tuple[Iterator[Piece], dict[str, str]]:
            schema, asked = given.schema_for_reply, given.asked
            record = self._desk.admit(client, "chat", asked)
            with self._looking:
                turns = given.as_turns()
            recalled, memory = (Recalls(), "off")
            if given.memory:
                recalled, memory = self._desk.recalled_for(record, asked) if asked.strip() else (recalled, "nothing")
            wishes = Wishes(given.max_completion_tokens or given.max_tokens, given.temperature, given.top_p, given.seed)
            model = _header(self._chat.model().name)
            pieces, used = self._chat.reply(turns, recalled, wishes, cancel, given.offers, schema)
            memory = "nothing" if memory == "used" and not used else memory
            return pieces, {MEMORY: memory, USED: ",".join(used), WITH_MODEL: model}

        try:
            body = await request.body()
            given = await self._in_thread(lambda: _understood(_Completion, body, (MODEL,)))
            if len(body) - given.picture_characters > LARGEST_BODY:
                return too_large(LARGEST_BODY)
            pieces, headers = await self._in_thread(lambda: begin(given))
        except MemOSError as error:
            return _refused(error)
        reply = _Reply(given, _cut_at(pieces, given.stops, cancel))
        if given.stream:
            return StreamingResponse(reply.streamed(cancel), media_type="text/event-stream", headers=headers)
        try:
            return JSONResponse(await reply.whole(request, cancel), headers=headers)
        except MemOSError as error:
            return _refused(error)


class _Reply:
    """A reply on its way to a client. The model writes it in a thread, however slowly the client reads."""

    def __init__(self, given: _Completion, pieces: Iterator[Piece]) -> None:
        self._given = given
        self._id = f"chatcmpl-{uuid.uuid4().hex}"
        self._created = int(time.time())
        self._queue: asyncio.Queue[Piece | MemOSError] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def put(item: Piece | MemOSError) -> None:
            try:
                loop.call_soon_threadsafe(self._queue.put_nowait, item)
            except RuntimeError:
                pass  # the server was stopped meanwhile

        def write() -> None:
            try:
                for piece in pieces:
                    put(piece)
            except MemOSError as error:
                put(error)
            except Exception as error:  # the edge of the thread
                log.error("a reply for a program: %s", where(error))
                put(MemOSError(UNEXPECTED))

        threading.Thread(target=write, name="program-reply", daemon=True).start()

    async def whole(self, request: Request, cancel: threading.Event) -> Mapping[str, Any]:
        """The reply in one piece. Raises what the model raises; if the client disconnects meanwhile, the model is stopped."""

        async def watch() -> None:
            while (await request.receive())["type"] != "http.disconnect":
                pass
            cancel.set()

        text, end, calls = "", Piece("", True), list[ToolCall]()
        async with anyio.create_task_group() as group:
            group.start_soon(watch)
            while True:
                item = await self._queue.get()
                if isinstance(item, MemOSError):
                    break
                text += item.text
                calls += [item.call] if item.call is not None else []
                if item.done:
                    end = item
                    break
            group.cancel_scope.cancel()
        if isinstance(item, MemOSError):
            raise item
        message: dict[str, Any] = {"role": "assistant", "content": text or None if calls else text}
        if calls:
            message["tool_calls"] = [self._call(number, call) for number, call in enumerate(calls)]
        choice = {"index": 0, "message": message, "finish_reason": _reason(end, calls), "logprobs": None}
        return {**self._head("chat.completion"), "choices": [choice], "usage": _usage(end)}

    async def streamed(self, cancel: threading.Event) -> AsyncIterator[str]:
        """The reply as server-sent events."""
        calls = list[ToolCall]()
        try:
            yield self._event({"role": "assistant", "content": ""})
            while True:
                item = await self._queue.get()
                if isinstance(item, MemOSError):
                    yield f"data: {json.dumps({'error': {'message': str(item), 'type': 'server_error'}})}\n\n"
                    return
                if item.text:
                    yield self._event({"content": item.text})
                if item.call is not None:
                    call = {"index": len(calls), **self._call(len(calls), item.call)}
                    calls.append(item.call)
                    yield self._event({"tool_calls": [call]})
                if item.done:
                    break
            yield self._event({}, _reason(item, calls))
            if self._given.stream_options is not None and self._given.stream_options.include_usage:
                last = {**self._head("chat.completion.chunk"), "choices": [], "usage": _usage(item)}
                yield f"data: {json.dumps(last)}\n\n"
            yield "data: [DONE]\n\n"
        finally:
            cancel.set()

    def _head(self, what: str) -> dict[str, Any]:
        return {"id": self._id, "object": what, "created": self._created, "model": MODEL}

    def _call(self, number: int, call: ToolCall) -> dict[str, Any]:
        """A call in the protocol. Its id contains that of the reply, so that calls of several replies can be told apart."""
        function = {"name": call.name, "arguments": call.arguments}
        return {"id": f"call_{self._id[-12:]}_{number}", "type": "function", "function": function}

    def _event(self, delta: Mapping[str, Any], reason: str | None = None) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": reason, "logprobs": None}
        return (
            f"data: {json.dumps({**self._head('chat.completion.chunk'), 'choices': [choice]}, ensure_ascii=False)}\n\n"
        )


def _cut_at(pieces: Iterator[Piece], stops: Sequence[str], cancel: threading.Event) -> Iterator[Piece]:
    """The reply up to the first stop text. Text that could be the beginning of one is held back until that is clear."""
    held, longest = "", max((len(text) for text in stops), default=0)
    for piece in pieces:
        if not stops:
            yield piece
            continue
        if piece.call is not None:
            yield Piece(held)
            yield piece
            held = ""
            continue
        held += piece.text
        found = [at for text in stops if (at := held.find(text)) >= 0]
        if found:
            cancel.set()
            yield Piece(held[: min(found)])
            yield Piece("", True, "end", piece.prompt_tokens, reply_tokens=piece.reply_tokens)
            return
        sure = len(held) if piece.done else max(0, len(held) - longest + 1)
        if sure:
            yield Piece(held[:sure])
            held = held[sure:]
        if piece.done:
            yield piece


def _understood(kind: type[Asked], body: bytes, models: Sequence[str]) -> Asked:
    """A request, checked. Raises InvalidInput, which names what is wrong and quotes nothing."""
    try:
        given = kind.model_validate_json(body)
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, one['loc'])) or 'body'}: {one['msg']}" for one in error.errors()[:5])
        raise InvalidInput("The request cannot be used: {wrong}.", wrong=wrong) from None
    if given.model not in models:
        raise _no_such_model(models[0])
    return given


def _no_such_model(there_is: str) -> InvalidInput:
    return InvalidInput("There is no such model here. There is: {model}.", model=there_is)


def _described(model: str) -> dict[str, object]:
    return {"id": model, "object": "model", "created": 0, "owned_by": "memos"}


def _reason(end: Piece, calls: Sequence[ToolCall]) -> str:
    if calls:
        return "tool_calls"
    return "length" if end.stop_reason == "length" else "stop"


def _usage(end: Piece) -> dict[str, int]:
    return {
        "prompt_tokens": end.prompt_tokens,
        "completion_tokens": end.reply_tokens,
        "total_tokens": end.prompt_tokens + end.reply_tokens,
    }


def _header(text: str) -> str:
    """The text in a form that a header may have."""
    return text.encode("ascii", "replace").decode()


def _refused(error: MemOSError) -> Response:
    kinds = ((TooManyCalls, 429), (AccessDenied, 403), (InvalidInput, 400))
    return refusal(next((status for kind, status in kinds if isinstance(error, kind)), 503), str(error))
