"""A small local server that speaks the OpenAI protocol and gives a prepared reply: for pictures and tests."""

from __future__ import annotations

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class OpenAIServer:
    """Streams one reply, with thoughts before it, to whoever asks; `asked` holds all requests."""

    def __init__(self, reply: str, thought: str = "", models: tuple[str, ...] = ("qwen3:4b", "gemma3:12b")) -> None:
        """Start it, on a free port.

        Args:
            reply: the reply to every request.
            thought: the thoughts before it; "" for none.
            models: the names of the models that it lists.
        """
        self.asked: list[tuple[str, dict[str, Any], str]] = []
        """Path, body and Authorization of each request."""
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.0"

            def do_GET(self) -> None:
                owner.asked.append((self.path, {}, self.headers.get("Authorization", "")))
                if self.path.endswith("/models"):
                    self._send(json.dumps({"object": "list", "data": [{"id": name} for name in models]}).encode())
                else:
                    self.send_error(404)

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                owner.asked.append((self.path, body, self.headers.get("Authorization", "")))
                if not self.path.endswith("/chat/completions"):
                    self.send_error(404)
                    return
                deltas = [{"reasoning_content": piece} for piece in _pieces(thought)]
                deltas += [{"content": piece} for piece in _pieces(reply)]
                events = [{"choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
                events.append({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
                lines = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
                self._send(lines.encode(), "text/event-stream")

            def _send(self, content: bytes, kind: str = "application/json") -> None:
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        """The address to give to clients (with `/v1`)."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def close(self) -> None:
        """End it."""
        self._server.shutdown()
        self._server.server_close()


def _pieces(text: str) -> list[str]:
    return re.findall(r"\s*\S+", text)
