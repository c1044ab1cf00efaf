"""`memos models`, run as a command: against a server on this computer, and with a real Ctrl+C."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.tiny_models import tiny_model, tiny_projector
from tests.support.web import Fault, Web, until, web_server

ROOT = Path(__file__).resolve().parents[2]
COMMIT = "0123456789abcdef0123456789abcdef01234567"
REPOSITORY, FILE = "Qwen/Qwen2.5-0.5B-Instruct-GGUF", "qwen2.5-0.5b-instruct-q4_k_m.gguf"
CONTENT = f"/{REPOSITORY}/resolve/{COMMIT}/{FILE}"

Run = Callable[..., str]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tiny_model(tmp_path / "tiny.gguf", "qwen2")


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch, model: Path) -> Iterator[Web]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    content = model.read_bytes()
    with web_server() as web:
        monkeypatch.setenv("HF_ENDPOINT", web.address(""))
        lfs = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
        told = {
            "id": REPOSITORY,
            "sha": COMMIT,
            "gated": False,
            "tags": ["license:apache-2.0"],
            "siblings": [{"rfilename": FILE, "size": len(content), "lfs": lfs}],
        }
        look = f"/api/models/{REPOSITORY}/revision/main"
        web.serve(look, json.dumps(told).encode(), kind="application/json")
        web.serve(CONTENT, content)
        yield web


def test_list_and_info_ask_nobody(memos: Run, web: Web) -> None:
    printed = memos("models", "list")
    assert "starter" in printed and "all-minilm-l6-v2" in printed and "Suits this computer" in printed
    assert "multilingual-e5-small" in memos("models", "list", "--all")
    told = json.loads(memos("models", "list", "--json"))
    assert [model["id"] for model in told["installed"]] == ["starter", "all-minilm-l6-v2"]
    assert len(told["suggestions"]) == 3
    assert "Apache-2.0" in memos("models", "info", "qwen3-8b")
    assert "Comes with the program" in memos("models", "info", "starter")
    assert web.asked == []


def test_the_whole_way(memos: Run, web: Web, home: Path) -> None:
    printed = memos("models", "get", "qwen2.5-0.5b")
    assert "whole and checked" in printed and "memos models use qwen2.5-0.5b" in printed
    assert "is used from now on" in memos("models", "use", "qwen2.5-0.5b")
    assert json.loads(memos("models", "info", "qwen2.5-0.5b", "--json"))["in_use"] is True
    assert "Remove it?" in memos("models", "remove", "qwen2.5-0.5b", stdin="n\n", code=1)
    assert (home / "models" / FILE).exists()
    assert "is gone" in memos("models", "remove", "qwen2.5-0.5b", "--yes")
    assert not (home / "models" / FILE).exists()
    assert json.loads(memos("models", "info", "starter", "--json"))["in_use"] is True


def test_search_shows_repositories_and_files(memos: Run, web: Web) -> None:
    found = [{"id": REPOSITORY, "likes": 1, "downloads": 23456, "gated": "manual", "tags": ["license:apache-2.0"]}]
    web.serve("/api/models", json.dumps(found).encode(), kind="application/json")
    printed = memos("models", "search", "qwen", "0.5b")
    assert REPOSITORY in printed and "23,456" in printed and "gated" in printed
    assert FILE in memos("models", "search", REPOSITORY)
    assert json.loads(memos("models", "search", REPOSITORY, "--json"))[0]["name"] == FILE


def test_what_goes_wrong_is_said_with_an_exit_code(memos: Run, web: Web, tmp_path: Path) -> None:
    assert "The catalogue has no model" in memos("models", "get", "nothing", code=1)
    assert "There is no model" in memos("models", "use", "nothing", code=1)
    assert "comes with the program" in memos("models", "remove", "starter", "--yes", code=1)
    assert "no model file" in memos("models", "add", str(tmp_path / "none.gguf"), code=1)
    web.serve(CONTENT, b"", always=Fault(404))
    assert "could not be fetched" in memos("models", "get", "qwen2.5-0.5b", code=1)


def test_a_file_is_added_where_it_lies_and_removed_from_the_list(memos: Run, model: Path) -> None:
    assert "Added" in memos("models", "add", str(model))
    assert "tiny" in memos("models", "list")
    memos("models", "remove", "tiny", "--yes")
    assert model.exists()


def test_how_a_model_is_loaded_is_shown_and_changed(memos: Run, model: Path) -> None:
    memos("models", "add", str(model))
    assert "threads: auto" in memos("models", "options", "tiny")
    changed = ("models", "options", "tiny", "--threads", "2", "--no-memory-map", "--state", "q8_0")
    assert "threads: 2" in memos(*changed) and "memory-map: off" in memos("models", "options", "tiny")
    told = json.loads(memos("models", "options", "tiny", "--auto", "threads", "--json"))
    assert (told["threads"], told["memory_map"], told["kv_type"]) == (None, False, "q8_0")
    assert "32" in memos("models", "options", "tiny", "--batch", "33", code=1)
    eye = tiny_projector(model.with_name("mmproj.gguf"))
    assert f"eye: {eye}" in memos("models", "options", "tiny", "--eye", str(eye)).replace("\n", "")
    assert "see pictures" in memos("models", "info", "tiny")
    assert "not the second file" in memos("models", "options", "tiny", "--eye", str(model), code=1)
    assert "eye: none" in memos("models", "options", "tiny", "--eye", "none")


def test_ctrl_c_pauses_and_the_same_command_goes_on(memos: Run, web: Web, home: Path) -> None:
    size = len(web.files[CONTENT].content)
    served = web.files[CONTENT]
    served.faults.append(Fault(stall_after=size // 2))
    process = subprocess.Popen(
        [sys.executable, "-m", "memos_core.cli", "models", "get", "qwen2.5-0.5b", "--home", str(home)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, env=dict(os.environ),
    )  # fmt: skip
    until(served.stalled.is_set, 120)
    part = home / "models" / ".downloads"
    until(lambda: any(file.stat().st_size for file in part.rglob("*.part*")), 60)
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "Paused" in said and f"memos models get {FILE}" in said
    assert not (home / "models" / FILE).exists()
    assert f"memos models get {FILE}" in memos("models", "list")
    asked = len(web.asked)
    assert "whole and checked" in memos("models", "get", FILE)
    (again,) = web.asked[asked:]
    assert again.path == CONTENT and "range" in again.headers


def test_a_paused_download_can_be_removed(memos: Run, web: Web, home: Path) -> None:
    web.serve(CONTENT, b"", always=Fault(404))
    memos("models", "get", "qwen2.5-0.5b", code=1)
    assert "is gone" in memos("models", "remove", FILE)
    assert "Downloads" not in memos("models", "list")
