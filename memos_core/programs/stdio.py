"""`memos mcp`: the tools over standard input and output, for one client that has started this process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import anyio
from mcp.server.stdio import stdio_server

from memos_core.programs.mcp_server import Context, mcp_server
from memos_core.programs.shared_profile import SharedProfile


def serve_stdio(client: str, profile: SharedProfile) -> None:
    """Serve until standard input ends.

    Args:
        client: the client's name.
        profile: serves its calls.
    """

    async def call(_: Context, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        work: Callable[[], Mapping[str, Any]] = lambda: profile.call(client, tool, arguments)  # noqa: E731
        return await anyio.to_thread.run_sync(work, abandon_on_cancel=True)

    async def serve() -> None:
        server = mcp_server(call)
        async with stdio_server() as (read, write):
            await server.run(read, write, server.create_initialization_options())

    try:
        anyio.run(serve)
    finally:
        profile.close()
