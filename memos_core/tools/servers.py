"""The MCP servers that the person has entered: started when they are first needed, asked for their tools, and called. All of it runs
in one thread with an event loop of its own."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import json
import logging
import re
import threading
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import anyio

from memos_core.errors import Cancelled, MemOSError, where
from memos_core.tools.budget import Budget, Flooded
from memos_core.tools.server_list import ServerRecord
from memos_core.tools.tool import LONGEST_RESULT, Scene, Tool, ToolResult
from memos_core.version import __version__
from memos_core.wording import say, together

log = logging.getLogger(__name__)

START_SECONDS, CALL_SECONDS = 60.0, 60.0
"""How long a server may take to start and list its tools, and how long a call may take."""
AGAIN_SECONDS = 30.0
"""How long a server that could not be started is not tried again, unless the person asks."""
LOOKED_EVERY_SECONDS = 0.05
GONE_SECONDS, STOP_SECONDS = 3.0, 15.0
MOST_TOOLS, LONGEST_SCHEMA, LONGEST_DESCRIPTION = 64, 12_000, 1_000
"""How many tools of a server are used, and how many characters a tool's schema and its description may have."""
MOST_PAGES = 8
LONGEST_TOOL_NAME = 60
_NAME = re.compile(r"[\w.-]{1,128}")

ServerState = Literal["off", "stopped", "starting", "ready", "failed"]


@dataclass(frozen=True)
class ServerStatus:
    """A server, its state and its tools."""

    record: ServerRecord
    state: ServerState
    problem: str = ""
    """Why it failed, or what of it cannot be used, in sentences."""
    tools: Sequence[Tool] = ()


class ToolServerFailed(MemOSError):
    """A server cannot be started or reached, or a call of it failed."""


class ToolServers:
    """The servers of one profile. Safe to use from any thread; nothing is started before it is needed."""

    def __init__(self, secrets: Callable[[str], Mapping[str, Mapping[str, str]]], changed: Callable[[], None]) -> None:
        """
        Args:
            secrets: returns `env` and `headers` of a server by its name; raises MemOSError.
            changed: called, from any thread, when the state of a server has changed.
        """
        self._secrets = secrets
        self._changed = changed
        self._lock = threading.Lock()
        self._running: dict[str, _Server] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    def status(self, record: ServerRecord) -> ServerStatus:
        """The state of a server; starts nothing."""
        with self._lock:
            server = self._running.get(record.name)
        if server is None or server.record != record:
            return ServerStatus(record, "stopped" if record.on else "off")
        return server.status

    def start(self, record: ServerRecord, *, again: bool = False) -> None:
        """Begin to start a server that does not run, and return at once. After `close` nothing is started any more.

        Args:
            record: the server.
            again: also where it has just failed.
        """
        with self._lock:
            if self._closed:
                return
            server = self._running.get(record.name)
            if server is not None and server.record == record and (server.alive or not (again or server.is_old)):
                return
            loop = self._own_loop()
            made = self._running[record.name] = _Server(record, self._secrets, self._changed, self.call)
            if server is not None:
                loop.call_soon_threadsafe(server.stop)
            made.task = asyncio.run_coroutine_threadsafe(made.run(), loop)

    def wait(self, records: Sequence[ServerRecord], seconds: float, cancel: threading.Event) -> None:
        """Wait until these have started or failed, for at most `seconds`, or until the event is set."""
        until = time.monotonic() + seconds
        while any(self.status(record).state == "starting" for record in records):
            if time.monotonic() > until or cancel.wait(LOOKED_EVERY_SECONDS):
                return

    def stop(self, name: str) -> None:
        """End a server, and wait a little until it has."""
        with self._lock:
            server, loop = self._running.pop(name, None), self._loop
        if server is not None and loop is not None:
            loop.call_soon_threadsafe(server.stop)
            if server.task is not None:
                with contextlib.suppress(Exception):
                    server.task.result(timeout=STOP_SECONDS)
        self._changed()

    def call(self, name: str, tool: str, arguments: Mapping[str, Any], cancel: threading.Event) -> ToolResult:
        """The result of a call of a server's tool.

        Raises:
            ToolServerFailed: the server does not run, ended, sends too much, or takes too long; the error says which.
            Cancelled: `cancel` was set.
        """
        with self._lock:
            server, loop = self._running.get(name), self._loop
        if server is None or loop is None or server.status.state != "ready":
            raise ToolServerFailed("The server {name} does not run.", name=name)
        future = asyncio.run_coroutine_threadsafe(server.call(tool, arguments), loop)
        until = time.monotonic() + CALL_SECONDS
        while True:
            try:
                return future.result(timeout=LOOKED_EVERY_SECONDS)
            except concurrent.futures.TimeoutError:
                if cancel.is_set():
                    future.cancel()
                    raise Cancelled("It was stopped.") from None
                if time.monotonic() > until:
                    future.cancel()
                    raise ToolServerFailed(
                        "The server {name} has not answered for {seconds} seconds.",
                        name=name,
                        seconds=round(CALL_SECONDS),
                    ) from None
            except concurrent.futures.CancelledError:
                raise ToolServerFailed("The server {name} was stopped.", name=name) from None

    def close(self) -> None:
        """End all servers, for good."""
        with self._lock:
            self._closed = True
            names, loop = list(self._running), self._loop
            servers = list(self._running.values())
        if loop is None:
            return
        for server in servers:
            loop.call_soon_threadsafe(server.stop)
        for name in names:
            self.stop(name)
        with self._lock:
            self._loop, thread = None, self._thread
        loop.call_soon_threadsafe(loop.stop)
        if thread is not None:
            thread.join(STOP_SECONDS)

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        """The loop, made where there is none yet. The caller holds the lock."""
        if self._loop is None:
            loop = self._loop = asyncio.new_event_loop()

            def run() -> None:
                loop.run_forever()
                loop.run_until_complete(_wound_down(loop))
                loop.close()

            self._thread = threading.Thread(target=run, name="tool-servers", daemon=True)
            self._thread.start()
        return self._loop


async def _wound_down(loop: asyncio.AbstractEventLoop) -> None:
    """End what still runs in a loop that is about to be closed."""
    left = asyncio.all_tasks(loop) - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    await loop.shutdown_asyncgens()
    await loop.shutdown_default_executor()


class _Server:
    """One server, within the event loop."""

    def __init__(
        self,
        record: ServerRecord,
        secrets: Callable[[str], Mapping[str, Mapping[str, str]]],
        changed: Callable[[], None],
        call: Callable[[str, str, Mapping[str, Any], threading.Event], ToolResult],
    ) -> None:
        self.record = record
        self._call_it = call
        self.status = ServerStatus(record, "starting")
        self.task: concurrent.futures.Future[None] | None = None
        self._secrets, self._changed = secrets, changed
        self._failed_at = 0.0
        self._end: asyncio.Event | None = None
        self._started: Any = None
        """The `StdioServer` that was started; None for a server over HTTP."""
        self._scope: anyio.CancelScope | None = None
        self._stopped = False
        self._client: Any = None
        self._budget = Budget()
        self._gone: list[str] = []
        """The reasons why it has ended; the last one counts."""
        self._calls: set[asyncio.Task[Any]] = set()

    @property
    def alive(self) -> bool:
        """Whether it runs or is being started."""
        return self.status.state in ("starting", "ready")

    @property
    def is_old(self) -> bool:
        """Whether it failed long enough ago to be tried again."""
        return time.monotonic() - self._failed_at > AGAIN_SECONDS

    def stop(self) -> None:
        """End the server; to be called in the event loop."""
        self._stopped = True
        if self._end is not None and self._scope is not None:
            self._end.set()
            if self._client is None:  # it may never say that it has started
                self._scope.cancel()

    async def run(self) -> None:
        """Start it, ask for its tools, and keep it until it is stopped or ends."""
        # It is ended by a cancel scope of anyio, which waits while a process is being started or ended: cancelling the task could
        # lose the process.
        self._end, self._scope = asyncio.Event(), anyio.CancelScope()
        if self._stopped:
            return
        slow = asyncio.get_running_loop().call_later(START_SECONDS, self._scope.cancel)
        problem = ""
        try:
            with self._scope:
                secrets = await asyncio.to_thread(self._secrets, self.record.name)
                async with self._connected(secrets) as client:
                    tools, problems = await self._listed(client)
                    slow.cancel()
                    self._client = client
                    self._tell(ServerStatus(self.record, "ready", " ".join(problems), tools))
                    await self._end.wait()
                    self._client = None
                    for call in self._calls:
                        call.cancel()
        except Exception as error:  # the edge: what a server makes the protocol's library raise is not foreseen
            problem = _in_words(error)
        finally:
            slow.cancel()
        self._client, self._failed_at = None, time.monotonic()
        if self._stopped:
            self._tell(ServerStatus(self.record, "stopped"))
            return
        died = self._started.why if self._started is not None else ""
        known = self._gone[-1] if self._gone else died or self._budget.why or problem
        late = say("It has not said which tools it has for {seconds} seconds.", seconds=round(START_SECONDS))
        self._tell(
            ServerStatus(self.record, "failed", known or (late if self._scope.cancel_called else say("It has ended.")))
        )

    @contextlib.asynccontextmanager
    async def _connected(self, secrets: Mapping[str, Mapping[str, str]]) -> AsyncIterator[Any]:
        import mcp_types
        from mcp import Client

        about = mcp_types.Implementation(name="memos-desktop", version=__version__)
        async with contextlib.AsyncExitStack() as stack:
            if self.record.url:
                transport = await stack.enter_async_context(self._over_http(secrets.get("headers", {})))
            else:
                from memos_core.tools.stdio import StdioServer

                started = self._started = StdioServer(
                    self.record.command, self.record.args, secrets.get("env", {}), self._budget
                )
                transport = started.streams()
                watching = asyncio.create_task(self._watch(started))
                stack.callback(watching.cancel)
            yield await stack.enter_async_context(
                Client(transport, client_info=about, read_timeout_seconds=CALL_SECONDS, cache=None)
            )

    async def _watch(self, started: Any) -> None:
        await started.gone.wait()
        self._lost(started.why)

    def _lost(self, why: str) -> None:
        assert self._end is not None  # made before it was started
        self._gone.append(why)
        self._client, self._failed_at = None, time.monotonic()
        if self.status.state == "ready":
            self._tell(ServerStatus(self.record, "failed", why))
        self._end.set()

    @contextlib.asynccontextmanager
    async def _over_http(self, headers: Mapping[str, str]) -> AsyncIterator[Any]:
        import httpx2
        from mcp.client.streamable_http import streamable_http_client

        timeout = httpx2.Timeout(CALL_SECONDS, connect=START_SECONDS)
        transport = _bounded_transport(self._budget)
        async with httpx2.AsyncClient(headers=dict(headers), timeout=timeout, transport=transport) as client:
            yield streamable_http_client(self.record.url, http_client=client)

    async def _listed(self, client: Any) -> tuple[list[Tool], list[str]]:
        """Its tools that can be used, and sentences about those that cannot."""
        found, problems, cursor = list[Tool](), list[str](), None
        for _ in range(MOST_PAGES):
            page = await client.list_tools(cursor=cursor)
            for listed in page.tools:
                try:
                    tool = _tool_of(self.record.name, listed, self._call_it)
                except ToolServerFailed as error:
                    problems.append(str(error))
                    continue
                if '"pattern' in json.dumps(listed.output_schema):
                    # A pattern can keep Python, and with it the window, busy for ever: its answers are not checked by the schema.
                    client.session._tool_output_schemas[listed.name] = None
                if len(found) < MOST_TOOLS and tool.name not in {one.name for one in found}:
                    found.append(tool)
            cursor = page.next_cursor
            if not cursor:
                break
        return found, problems[:5]

    async def call(self, tool: str, arguments: Mapping[str, Any]) -> ToolResult:
        """The result of a call of one of its tools. Raises ToolServerFailed."""
        client, name = self._client, self.record.name
        if client is None:
            raise ToolServerFailed("The server {name} does not run.", name=name)
        self._budget.renew()
        task = asyncio.ensure_future(client.call_tool(tool, dict(arguments)))
        self._calls.add(task)
        try:
            result = await task
        except asyncio.CancelledError:
            if self._client is None:
                ended = together(say("The server {name} has ended.", name=name), self.status.problem)
                raise ToolServerFailed(ended) from None
            raise
        except Exception as error:  # the edge: see `run`
            if self._budget.why:
                self._lost(self._budget.why)
            why = self._budget.why or (await self._why_gone() if "closed" in str(error).lower() else "")
            raise ToolServerFailed(
                "The server {name} failed: {reason}", name=name, reason=why or _in_words(error)
            ) from None
        finally:
            self._calls.discard(task)
        return ToolResult(_text_of(result), failed=bool(result.is_error))

    async def _why_gone(self) -> str:
        """Why it has ended, which may be known only a moment after its connection was lost."""
        assert self._end is not None  # it was started
        if self.record.url:  # nobody else notices
            self._lost(say("The connection was closed."))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._end.wait(), GONE_SECONDS)
        return self._gone[-1] if self._gone else ""

    def _tell(self, status: ServerStatus) -> None:
        self.status = status
        self._changed()


def _bounded_transport(budget: Budget) -> Any:
    import httpx2

    class Stream(httpx2.AsyncByteStream):
        def __init__(self, inner: Any) -> None:
            self._inner = inner

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for chunk in self._inner:
                budget.spend(len(chunk))
                yield chunk

        async def aclose(self) -> None:
            await self._inner.aclose()

    class Transport(httpx2.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            # Compressed data could unpack to more than the memory holds.
            request.headers["Accept-Encoding"] = "identity"
            response = await super().handle_async_request(request)
            if response.headers.get("content-encoding", "identity").lower() not in ("identity", ""):
                raise Flooded("It sends its answers packed though it was asked not to.")
            response.stream = Stream(response.stream)
            return response

    return Transport()


def tool_name(server: str, name: str) -> str:
    """The name by which models call a server's tool: `files__read_file`."""
    return f"{server}__{re.sub(r'[^A-Za-z0-9_-]', '_', name)}"[:LONGEST_TOOL_NAME]


def _tool_of(
    server: str, listed: Any, run: Callable[[str, str, Mapping[str, Any], threading.Event], ToolResult]
) -> Tool:
    """A tool as a server describes it, checked because the description comes from outside. Raises ToolServerFailed."""
    name = str(listed.name)
    if not _NAME.fullmatch(name):
        raise ToolServerFailed("A tool was left out: its name cannot be used.")
    import jsonschema  # takes a tenth of a second, and is only wanted where there are servers

    schema = listed.input_schema
    try:
        written = json.dumps(schema)
        usable = (
            isinstance(schema, dict) and schema.get("type", "object") == "object" and len(written) <= LONGEST_SCHEMA
        )
        if usable:
            jsonschema.Draft202012Validator.check_schema(schema)
    except (jsonschema.SchemaError, ValueError, TypeError, RecursionError):
        usable = False
    if not usable or '"$ref": "http' in written:
        raise ToolServerFailed(
            "The tool {name} was left out: what it says of its arguments is no usable schema.", name=name[:40]
        )
    description = " ".join(str(listed.description or "").split())[:LONGEST_DESCRIPTION]

    def call(arguments: Mapping[str, Any], _scene: Scene, cancel: threading.Event) -> ToolResult:
        return run(server, name, arguments, cancel)

    title = str(getattr(listed, "title", None) or name).strip()[:60] or name
    return Tool(
        tool_name(server, name),
        f"{server}: {title}",
        description,
        schema,
        call,
        server=server,
        seconds=CALL_SECONDS + 5,
    )


def _text_of(result: Any) -> str:
    """The words of a result. Pictures and sounds are named and not shown."""
    parts = list[str]()
    for item in list(result.content)[:200]:
        if getattr(item, "type", "") == "text":
            parts.append(str(item.text))
        elif getattr(item, "type", "") == "resource" and getattr(item.resource, "text", None) is not None:
            parts.append(str(item.resource.text))
        else:
            parts.append(f"({getattr(item, 'type', 'something')}, which is not shown)")
    text = "\n".join(part for part in parts if part)
    if not text and getattr(result, "structured_content", None):
        text = json.dumps(result.structured_content, ensure_ascii=False)
    return text if len(text) <= LONGEST_RESULT else f"{text[:LONGEST_RESULT]}…"


def _in_words(error: BaseException) -> str:
    """What went wrong, in a sentence, without words of the server: those are not for logs, and it may write what it likes."""
    while isinstance(error, BaseExceptionGroup) and error.exceptions:
        error = error.exceptions[0]
    if isinstance(error, MemOSError):
        return str(error)
    if isinstance(error, FileNotFoundError | PermissionError):
        return say("The command cannot be started: there is no such program, or it may not be run.")
    if isinstance(error, RuntimeError):  # the SDK raises it where an answer is not what the server has announced
        return say("It answered with something other than it announced.")
    if isinstance(error, OSError):
        return say("It cannot be started or reached ({reason}).", reason=error.strerror or type(error).__name__)
    log.info("a tool server: %s", where(error) if isinstance(error, Exception) else type(error).__name__)
    name = type(error).__name__
    if name == "MCPError":
        return say("It answered with an error: {said}", said=" ".join(str(error).split())[:300])
    if "Connect" in name:
        return say("It cannot be reached.")
    if "Validation" in name or "Schema" in name:
        return say("It answered with something other than it announced.")
    return say("It does not speak the protocol as it should ({name}).", name=name)
