"""What do the servers for other programs cost compared with a call in the same process, what do they refuse, and does the window slow down?

usage: python -m benchmarks servers [--rows 1000] [--calls 100] [--clients 50] [--each 10] [--json]

The profile has a scripted model, so that the servers are measured and not a model. The clients (`server_clients.py`) run in a process of
their own. The window is off screen.
"""

from __future__ import annotations

import argparse
import asyncio
import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.server_clients import CLIENT, ROOT, USER, Order, Words, calls_of, timed
from benchmarks.window import Beat, pause, until
from memos_core import MemOS, Note
from tests.support.scripted import ScriptedModel

ABLE = 8_000_000_000
SPACE = ["personal"]


def scripted() -> ScriptedModel:
    """A model that gives the same reply at once, and counts as large enough to be given notes."""
    return ScriptedModel(lambda _: "Certainly.", parameters=ABLE)


def prepare(memos: MemOS, clients: int) -> Callable[[str, int, int], Order]:
    """Serve the profile, and let clients in. Returns a function that makes an order from what to measure, the number of clients and the
    number of calls."""
    for job in memos.jobs.list():  # so that jobs do not disturb the measurement
        memos.jobs.pause(job.name)
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = int(one.getsockname()[1])
    memos.update_settings(programs=True, programs_over_http=True, programs_port=port)
    memos.programs.serve()
    tokens = [let_in(memos, name) for name in (CLIENT, *(f"program-{number}" for number in range(1, clients)))]
    assert memos.programs.address is not None
    address, home = memos.programs.address, str(memos.home)
    return lambda what, clients, calls: Order(what, address, home, tokens[:clients], calls)


def let_in(memos: MemOS, name: str) -> str:
    """Add a client that may read, save and have the model answer. Returns its token."""
    if name not in {one.name for one in memos.programs.list()}:
        memos.programs.add(name)
    memos.programs.set_spaces(name, reads=SPACE, writes=SPACE)
    memos.programs.change(name, on=True, rate=6_000, rights=dict.fromkeys(("read", "save", "chat"), "always"))
    return memos.programs.new_token(name)


def measured(order: Order) -> Any:
    """The figures that the clients measured in their process."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.server_clients"],
        input=json.dumps(asdict(order)) + "\n",
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout)


def in_this_process(memos: MemOS, calls: int) -> dict[str, Any]:
    """The same calls without a server."""
    words = Words(6)

    async def recall() -> None:
        memos.recall(words.question(), limit=10)

    async def remember() -> None:
        memos.remember(words.text())

    return {
        "recall": asyncio.run(timed(calls, recall)),
        "remember": asyncio.run(timed(calls_of("remember", calls), remember)),
    }


def refusals(order: Order) -> dict[str, Any]:
    """Requests that must be refused: for each the status of the answer, and the seconds until it came."""
    port, token = int(order.address.rpartition(":")[2]), f"Bearer {order.tokens[0]}"

    def post(body: bytes = b"{}", **headers: str) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("POST", "/mcp", body, {"Content-Type": "application/json", **named})
        status = connection.getresponse().status
        connection.close()
        return status

    def slow() -> int:
        with socket.create_connection(("127.0.0.1", port), timeout=60) as one:
            head = f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: {token}\r\nContent-Length: 100\r\n\r\n{{"
            one.sendall(head.encode())
            return int(one.recv(100).split()[1])

    found = {}
    for name, ask in (
        ("no token", post),
        ("wrong token", lambda: post(Authorization="Bearer memos_wrong")),
        ("Origin of a web page", lambda: post(Authorization=token, Origin="https://example.com")),
        ("another Host (DNS rebinding)", lambda: post(Authorization=token, Host=f"example.com:{port}")),
        ("body of 1,000,001 bytes", lambda: post(b"x" * 1_000_001, Authorization=token)),
        ("body that does not come", slow),
    ):
        begun = time.perf_counter()
        found[name] = {"status": ask(), "seconds": round(time.perf_counter() - begun, 3)}
    return found


def window_beside(home: Path, clients: int, each: int) -> dict[str, Any]:
    """The longest time between two ticks of a timer in the window's thread: while it is idle, and while all clients ask at once."""
    from PySide6.QtWidgets import QApplication

    from app.application import make_window
    from app.bridge import Engine

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    engine = Engine(home, USER, None, scripted())
    window = make_window(application, engine, home)
    try:
        engine.open()
        until(lambda: engine.memos is not None)
        assert engine.memos is not None
        make = prepare(engine.memos, clients)
        pause(3_000)
        beat = Beat()
        idle = beat.during(lambda: pause(2_000))
        with ThreadPoolExecutor(1) as pool:

            def serve() -> None:
                asked = pool.submit(measured, make("recalls_at_once", clients, each))
                until(asked.done)
                asked.result()

            busy = beat.during(serve)
    finally:
        window.close_at_once()
        engine.close()
    stalls = {"nothing to do": idle, f"{clients} clients at once": busy}
    return {
        name: {"longest pause ms": round(stall.wall_s * 1000), "computed in one go ms": round(stall.cpu_s * 1000)}
        for name, stall in stalls.items()
    }


def main(arguments: Sequence[str]) -> int:
    """Run it."""
    parser = argparse.ArgumentParser(prog="servers", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000)
    parser.add_argument("--calls", type=int, default=100)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--each", type=int, default=10, help="calls of each client where all come at once")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        home, words = Path(place), Words(7)
        with MemOS.open(home, USER, backend=scripted()) as memos:
            make = prepare(memos, options.clients)
            memos.remember_many([Note(text=words.text()) for _ in range(options.rows)])
            plain = in_this_process(memos, options.calls)
            asked = measured(make("one_after_the_other", 1, options.calls))
            for way in ("MCP over HTTP", "MCP over stdio"):
                for tool, took in plain.items():
                    asked[way][tool]["times the call in this process"] = round(
                        asked[way][tool]["p50 ms"] / took["p50 ms"], 1
                    )
            found = {
                "rows": options.rows,
                "one after the other": {"in this process": plain, **asked},
                f"{options.clients} clients at once": {
                    "recall": measured(make("recalls_at_once", options.clients, options.each)),
                    "reply": measured(make("replies_at_once", options.clients, 1)),
                },
                "recall beside 100 connections that send no more": measured(
                    make("beside_silent_ones", 1, options.calls)
                ),
                "refused": refusals(make("", 1, 0)),
            }
        found["window"] = window_beside(home, options.clients, options.each)
        found["load"] = round(os.getloadavg()[0], 1)
    print(json.dumps(found, indent=2) if options.json else "\n".join(lines(found)))
    return 0


def lines(found: dict[str, Any], indent: str = "") -> list[str]:
    """The figures as text, one kind a line."""
    said = []
    for name, what in found.items():
        if isinstance(what, dict) and any(isinstance(one, dict) for one in what.values()):
            said += [f"{indent}{name}:", *lines(what, indent + "  ")]
        else:
            plain = ", ".join(f"{key} {value}" for key, value in what.items()) if isinstance(what, dict) else what
            said.append(f"{indent}{name}: {plain}")
    return said
