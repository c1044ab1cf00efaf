"""A real llama_cpp.server on this computer, for tests of remote models."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from memos_core.errors import RemoteError
from memos_core.models.remote_client import Patience, Server
from memos_core.models.remote_probing import models
from memos_core.models.resources import starter_model_path

START_SECONDS = 120.0
NEEDED = ("uvicorn", "fastapi", "sse_starlette", "starlette_context", "pydantic_settings")


@contextmanager
def llama_server(folder: Path, port: int, *more: str, key: str = "") -> Iterator[str]:
    """Run the server with the starter model, or the one that MEMOS_TEST_MODEL names, for the duration of the block.

    Args:
        folder: the folder for its log.
        port: where it listens.
        more: further options.
        key: the key that it requires; "" for none.

    Yields:
        Its address.
    """
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"llama_cpp.server needs packages that are not installed: {', '.join(missing)}")
    command: Sequence[str] = [
        *(sys.executable, "-W", "ignore", "-m", "llama_cpp.server", "--n_ctx", "1024"),
        *("--model", os.environ.get("MEMOS_TEST_MODEL") or str(starter_model_path())),
        *("--host", "127.0.0.1", "--port", str(port), *(("--api_key", key) if key else ()), *more),
    ]
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
    try:
        address = f"http://127.0.0.1:{port}/v1"
        asked, ends = Server("Work", address, lambda: key, Patience(connect_s=1.0)), time.monotonic() + START_SECONDS
        while True:
            try:
                assert len(models(asked)) == 1
                break
            except RemoteError:
                if process.poll() is not None or time.monotonic() > ends:
                    pytest.fail((folder / "server.log").read_text()[-2000:])
                time.sleep(0.2)
        yield address
    finally:
        process.kill()
        process.wait()
