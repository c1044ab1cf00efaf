"""Starts an MCP server and speaks to it over its standard input and output. What it may write is limited, because the SDK's own
transport would collect a line without an end until the memory is full."""

from __future__ import annotations

import subprocess
from collections import deque
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import anyio
import mcp_types
from anyio.abc import Process
from mcp.client._transport import TransportStreams
from mcp.client.stdio import get_default_environment
from mcp.os.posix.utilities import terminate_posix_process_tree
from mcp.os.win32.utilities import (
    close_process_job,
    create_windows_process,
    get_windows_executable_command,
    terminate_windows_process_tree,
)
from mcp.shared.message import SessionMessage

from memos_core.errors import MemOSError
from memos_core.system import is_windows
from memos_core.tools.budget import Budget, Flooded
from memos_core.wording import say, together

GRACE_SECONDS, KILL_SECONDS = 1.0, 1.0
"""How long a server may take to end by itself, and then after it was asked to."""
KEPT_WORDS = 2_000
"""How many characters are kept of the end of each piece that it writes to its standard error, to say why it has died."""


class ServerGone(MemOSError):
    """The server has ended, or was ended."""


class StdioServer:
    """A server that `streams` starts and ends."""

    def __init__(self, command: str, args: Sequence[str], env: Mapping[str, str], budget: Budget) -> None:
        """
        Args:
            command: what is started.
            args: its arguments.
            env: the variables that its environment has besides the usual ones.
            budget: how much it may write.
        """
        self._command, self._args = command, list(args)
        self._env = {**get_default_environment(), **env}
        self._budget = budget
        self._said: deque[str] = deque(maxlen=20)
        self._ending = False
        self.gone = anyio.Event()
        """Set when it has ended."""
        self.why = ""
        """Why it has ended, in a sentence; "" before that."""

    @asynccontextmanager
    async def streams(self) -> AsyncGenerator[TransportStreams, None]:
        """Start the server; when the context is left, end it and all processes that it has started.

        Raises:
            OSError: it cannot be started.
        """
        with anyio.CancelScope(shield=True):  # else it could be started and lost
            process = await self._started()
        to_us, read = anyio.create_memory_object_stream[SessionMessage | Exception](0)
        write, from_us = anyio.create_memory_object_stream[SessionMessage](0)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._read, process, to_us)
            tasks.start_soon(self._write, process, from_us)
            tasks.start_soon(self._listen, process)
            try:
                yield read, write
            finally:
                self._ending = True
                with anyio.CancelScope(shield=True):
                    await _ended(process)
                tasks.cancel_scope.cancel()
                for stream in (read, write, to_us, from_us):
                    stream.close()

    async def _started(self) -> Any:
        if is_windows():
            command = await anyio.to_thread.run_sync(get_windows_executable_command, self._command)
            return await create_windows_process(command, self._args, self._env)
        return await anyio.open_process(
            [self._command, *self._args], env=self._env, stderr=subprocess.PIPE, start_new_session=True
        )

    async def _read(self, process: Any, to_us: Any) -> None:
        line = bytearray()
        try:
            async with to_us:
                while True:
                    chunk = await process.stdout.receive()
                    self._budget.spend(len(chunk))
                    *whole, rest = chunk.split(b"\n")
                    for part in whole:
                        line += part
                        await to_us.send(_message(bytes(line)))
                        line.clear()
                    line += rest
        except Flooded as error:
            self.why = str(error)
        except (anyio.EndOfStream, anyio.ClosedResourceError, anyio.BrokenResourceError, OSError):
            if self._ending:
                return
            with anyio.move_on_after(GRACE_SECONDS, shield=True):  # what it said at its end may still come
                while process.returncode is None:
                    await anyio.sleep(0.01)
            said = " ".join(" ".join(self._said).split())[-300:]
            code = process.returncode
            ended = say("It has ended.") if code is None else say("It has ended with code {code}.", code=str(code))
            self.why = together(ended, say("Its last words: {said}", said=said) if said else "")
        finally:
            if self.why:
                self.gone.set()

    async def _write(self, process: Any, from_us: Any) -> None:
        with suppress(anyio.ClosedResourceError, anyio.BrokenResourceError, anyio.EndOfStream, OSError):
            async for message in from_us:
                text = message.message.model_dump_json(by_alias=True, exclude_unset=True)
                await process.stdin.send((text + "\n").encode())

    async def _listen(self, process: Any) -> None:
        """Read its standard error, so that the server does not block on it, and keep the end to say why it has died."""
        if getattr(process, "stderr", None) is None:
            return
        with suppress(anyio.ClosedResourceError, anyio.BrokenResourceError, anyio.EndOfStream, OSError):
            while True:
                words = (await process.stderr.receive()).decode("utf-8", "replace")
                self._said.append(words[-KEPT_WORDS:])


def _message(line: bytes) -> SessionMessage | Exception:
    try:
        return SessionMessage(mcp_types.jsonrpc_message_adapter.validate_json(line, by_name=False))
    except (ValueError, RecursionError):
        return ValueError("a line that is no message")  # pydantic's own error would quote it


async def _ended(process: Any) -> None:
    """End a process and all that it has started: its input is closed, then it is asked to end, then it is killed."""
    with suppress(OSError, anyio.BrokenResourceError, anyio.ClosedResourceError):
        await process.stdin.aclose()
    with anyio.move_on_after(GRACE_SECONDS):
        while process.returncode is None:
            await anyio.sleep(0.01)
    if is_windows():
        if process.returncode is None:
            await terminate_windows_process_tree(process)
        close_process_job(process)
    elif isinstance(process, Process):
        # Also where it has ended: what it has started may still run.
        await terminate_posix_process_tree(process, KILL_SECONDS)
    for stream in (process.stdout, getattr(process, "stderr", None)):
        if stream is not None:
            with suppress(OSError, anyio.BrokenResourceError, anyio.ClosedResourceError):
                await stream.aclose()
    # Otherwise the pipes stay open until garbage collection; no public method closes them.
    transport = getattr(getattr(process, "_process", None), "_transport", None)
    if transport is not None:
        with suppress(PermissionError):
            transport.close()
    await anyio.sleep(0)
