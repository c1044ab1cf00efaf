"""A server on this computer that gives one file slowly, so that there is a download to look at."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PIECE_BYTES, PAUSE_SECONDS = 1 << 18, 0.5


class SlowServer:
    """Gives the same file under every name; about half a megabyte a second."""

    def __init__(self, file: Path) -> None:
        """Begins at once, on a port that is free."""
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
