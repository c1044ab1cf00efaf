"""`memos clients` and `memos serve` in the terminal: the real command."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import openai
import pytest
from typer.testing import CliRunner

from memos_core import MemOS, NotFound
from memos_core.cli.common import app
from tests.programs.test_http import free_port
from tests.support.scripted import ScriptedModel

ROOT = str(Path(__file__).resolve().parents[2])


def command(home: Path, *arguments: str) -> list[str]:
    """The command line."""
    return [sys.executable, "-P", "-m", "memos_core.cli", *arguments, "--home", str(home), "--user", "ana"]


def memos(home: Path, *arguments: str) -> str:
    """What the command prints. Raises what it raises."""
    result = CliRunner().invoke(app, [*arguments, "--home", str(home), "--user", "ana"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def as_json(home: Path, *arguments: str) -> Any:
    """What it prints as JSON."""
    return json.loads(memos(home, *arguments, "--json"))


def test_clients_are_entered_allowed_and_set_up(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = as_json(home, "clients", "add", "editor", "--title", "The Editor", "--reads", "personal", "--on")
    assert (made["on"], made["reads"], made["writes"], made["rights"]["read"]) == (True, ["personal"], [], "ask")
    as_json(home, "clients", "allow", "editor", "read", "save")
    as_json(home, "clients", "deny", "editor", "remind")
    as_json(home, "clients", "spaces", "editor", "--reads", "personal", "--writes", "personal")
    assert "is on" in memos(home, "clients", "rate", "editor", "9")
    token = memos(home, "clients", "token", "editor").strip()
    assert re.fullmatch(r"memos_[\w-]{43}", token)
    memos(home, "clients", "serve", "on")
    listed = as_json(home, "clients", "list")
    assert listed["served"] is True
    (client,) = listed["clients"]
    assert client["rights"] == {
        "read": "always", "save": "always", "change": "ask", "remind": "never", "chat": "ask"
    }  # fmt: skip
    assert (client["rate"], client["writes"], client["token"]) == (9, ["personal"], True)
    assert token not in json.dumps(listed)
    assert "editor" in memos(home, "clients", "list")
    monkeypatch.setenv("HOME", str(tmp_path))
    shown = as_json(home, "clients", "set-up", "cursor")
    assert not shown["written"] and not Path(shown["path"]).exists()
    memos(home, "clients", "set-up", "cursor", "--write")
    assert json.loads(Path(shown["path"]).read_text())["mcpServers"]["memos"] == shown["entry"]
    with pytest.raises(NotFound):
        memos(home, "clients", "on", "nobody")
    memos(home, "clients", "remove", "editor")
    assert [one["name"] for one in as_json(home, "clients", "list")["clients"]] == ["cursor"]


@pytest.mark.long
@pytest.mark.model
def test_serve_answers_the_official_client_with_the_real_model_and_gives_way_to_the_window(home: Path) -> None:
    port = free_port()
    with MemOS.open(home, "ana", backend=ScriptedModel()) as before:
        before.update_settings(programs=True, max_reply_tokens=40)
        before.programs.add("editor")
        before.programs.set_spaces("editor", reads=["personal"], writes=[])
        before.programs.change("editor", on=True, rights={"chat": "always", "read": "always"})
        token = before.programs.new_token("editor")
        before.remember("My dog is called Biscuit.")
    serving = subprocess.Popen(
        command(home, "serve", "--port", str(port)),
        env={**os.environ, "PYTHONPATH": ROOT, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        assert serving.stdout is not None and f"127.0.0.1:{port}" in serving.stdout.readline()
        with httpx2.Client(trust_env=False, timeout=120) as connection:
            client = openai.OpenAI(
                base_url=f"http://127.0.0.1:{port}/v1", api_key=token, max_retries=0, http_client=connection
            )
            asked = [{"role": "user", "content": "What is my dog called?"}]
            raw = client.chat.completions.with_raw_response.create(model="memos", messages=asked)
            reply = raw.parse()
            assert reply.usage.completion_tokens > 0 and "Biscuit" in reply.choices[0].message.content
            assert raw.headers["X-Memos-Memory"] == "used"
            words = [
                chunk.choices[0].delta.content or ""
                for chunk in client.chat.completions.create(model="memos", messages=asked, stream=True)
            ]
            assert "Biscuit" in "".join(words)
            made = client.embeddings.create(model="memos-embedder", input=["a dog", "a puppy", "a tax return"])
            dog, puppy, tax = (one.embedding for one in made.data)
            near, far = (sum(a * b for a, b in zip(dog, other, strict=True)) for other in (puppy, tax))
            assert near > far
        with MemOS.open(home, "ana", backend=ScriptedModel()) as window:  # it takes over
            assert window.count() == 1
        assert serving.wait(60) == 0
        assert "wanted elsewhere" in serving.stdout.read()
    finally:
        if serving.poll() is None:
            serving.send_signal(signal.SIGKILL)
        serving.communicate()
