"""A local server that sends one file slowly, so that a download can be pictured."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PIECE_BYTES, PAUSE_SECONDS = 1 << 18, 0.5


class SlowServer:
    """Sends the same file for every path, at about half a megabyte a second."""

    def __init__(self, file: Path) -> None:
        """Start it, on a free port."""
        closed = self._closed = threading.Event()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Length", str(file.stat().st_size))
                self.send_header("ETag", '"1"')
                self.end_headers()
                with file.open("rb") as source:
                    while (piece := source.read(PIECE_BYTES)) and not closed.is_set():
                        try:
                            self.wfile.write(piece)
                        except OSError:  # paused
                            return
                        time.sleep(PAUSE_SECONDS)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/Helper-1B-Q4_K_M.gguf"

    def close(self) -> None:
        """End it."""
        self._closed.set()
        self._server.shutdown()
        self._server.server_close()
