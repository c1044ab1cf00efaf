"""The hub's client, with a server on this computer that speaks as Hugging Face does."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from memos_core.errors import InvalidInput, MemOSError, NotFound
from memos_core.models import hub
from memos_core.models.downloads import Downloads, HubSource, UrlSource, transfer
from memos_core.models.hub import Hub, HubFile, Pasted, pasted, quantisation_of, wanted_from
from tests.support.web import Fault, Web, web_server

REPOSITORY = "bartowski/Qwen3-4B-GGUF"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
LOOK = f"/api/models/{REPOSITORY}/revision/main"


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setattr(hub, "_AGAIN_AFTER_SECONDS", 0.01)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with web_server() as web:
        monkeypatch.setenv("HF_ENDPOINT", web.address(""))
        yield web


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def large(name: str, content: bytes) -> dict[str, Any]:
    """A file as the hub lists one that is kept in LFS."""
    return {
        "rfilename": name,
        "size": len(content),
        "blobId": "b" * 40,
        "lfs": {"sha256": sha256(content), "size": len(content), "pointerSize": 134},
    }


def small(name: str, content: bytes) -> dict[str, Any]:
    return {"rfilename": name, "size": len(content), "blobId": "b" * 40}


def publish(web: Web, *files: dict[str, Any], gated: object = False) -> None:
    told = {"id": REPOSITORY, "sha": COMMIT, "gated": gated, "tags": ["gguf", "license:mit"], "siblings": list(files)}
    web.serve(LOOK, json.dumps(told).encode(), kind="application/json; charset=utf-8")


# -- searching ------------------------------------------------------------------------------------------


def test_repositories_are_found_by_name(web: Web) -> None:
    asked: list[dict[str, list[str]]] = []
    told = [
        {
            "_id": "1",
            "id": REPOSITORY,
            "likes": 12,
            "downloads": 3456,
            "lastModified": "2025-05-01T10:20:30.000Z",
            "gated": False,
            "tags": ["gguf", "license:apache-2.0", "en"],
            "gguf": {"total": 4022468096, "architecture": "qwen3", "context_length": 40960},
        },
        {
            "id": "google/gemma-3-4b-it-qat-q4_0-gguf",
            "gated": "manual",
            "gguf": None,
            "tags": None,
            "lastModified": "?",
        },
        {"nothing": "of use"},
    ]

    def page(query: str) -> tuple[str, bytes]:
        asked.append(parse_qs(query))
        return "application/json; charset=utf-8", json.dumps(told).encode()

    web.pages["/api/models"] = page
    first, second = Hub().search(" qwen3 4b ", limit=7)
    assert asked[0]["search"] == ["qwen3 4b"] and asked[0]["filter"] == ["gguf"] and asked[0]["limit"] == ["7"]
    assert set(asked[0]["expand"]) >= {"gated", "gguf", "likes", "downloads", "lastModified", "tags"}
    assert (first.id, first.likes, first.downloads, first.gated) == (REPOSITORY, 12, 3456, False)
    assert first.licence == "apache-2.0" and first.parameters == 4_022_468_096
    assert first.updated == dt.datetime(2025, 5, 1, 10, 20, 30, tzinfo=dt.UTC)
    assert second.gated and second.parameters == 0 and second.licence == "" and second.updated is None
    with pytest.raises(InvalidInput):
        Hub().search("  ")


def test_a_hub_in_trouble_is_asked_once_more(web: Web) -> None:
    web.serve("/api/models", b"[]", Fault(status=503))
    assert Hub().search("qwen") == []
    web.serve("/api/models", b"[]", always=Fault(status=503))
    with pytest.raises(MemOSError, match="has a problem"):
        Hub().search("qwen")


def test_a_hub_that_cannot_be_reached_or_understood_is_said(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    web.serve("/api/models", b"<html>sign in</html>")
    with pytest.raises(MemOSError, match="does not answer as Hugging Face does"):
        Hub().search("qwen")
    web.serve("/api/models", b'{"error": "x"}')
    with pytest.raises(MemOSError, match="does not answer as Hugging Face does"):
        Hub().search("qwen")
    web.serve(LOOK, b'{"siblings": 5}')
    with pytest.raises(MemOSError, match="does not answer as Hugging Face does"):
        Hub().files(REPOSITORY)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(MemOSError, match="online"):
        Hub().search("qwen")


def test_a_silent_hub_is_left(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "SILENT_SECONDS", 0.2)
    web.serve("/api/models", b"[]" * 100, always=Fault(stall_after=0))
    with pytest.raises(MemOSError, match="does not answer"):
        Hub().search("qwen")


# -- files ----------------------------------------------------------------------------------------------


def test_files_are_listed_with_size_and_hash(web: Web) -> None:
    publish(
        web,
        small("README.md", b"# Qwen"),
        large("Qwen3-4B-Q8_0.gguf", b"x" * 90),
        large("Qwen3-4B-Q4_K_M.gguf", b"x" * 50),
        large("mmproj-Qwen3-4B-f16.gguf", b"x" * 10),
        large("Qwen3-4B.imatrix.gguf", b"x" * 10),
        large("BF16/Qwen3-4B-BF16-00002-of-00002.gguf", b"b" * 100),
        large("BF16/Qwen3-4B-BF16-00001-of-00002.gguf", b"a" * 200),
        large("F32/Qwen3-4B-F32-00001-of-00003.gguf", b"x" * 500),
        gated="auto",
    )
    quarter, half, split = Hub().files(REPOSITORY)
    assert (quarter.name, quarter.size, quarter.quantisation) == ("Qwen3-4B-Q4_K_M.gguf", 50, "Q4_K_M")
    assert quarter.eye is not None and quarter.whole_size == 60 and split.eye == quarter.eye
    assert quarter.sha256 == sha256(b"x" * 50) and quarter.gated and quarter.revision == COMMIT
    assert quarter.licence == "mit"
    assert half.quantisation == "Q8_0"
    assert split.name == "BF16/Qwen3-4B-BF16-00001-of-00002.gguf" and split.quantisation == "BF16"
    assert split.size == 300 and split.sha256 == "" and [part.size for part in split.parts] == [200, 100]


def test_what_is_listed_can_be_fetched(web: Web, tmp_path: Path) -> None:
    one, first, second = b"one" * 1000, b"first" * 1000, b"second" * 1000
    publish(
        web,
        large("Small-Q4_0.gguf", one),
        large("big/Big-Q8_0-00001-of-00002.gguf", first),
        large("big/Big-Q8_0-00002-of-00002.gguf", second),
    )
    base = f"/{REPOSITORY}/resolve/{COMMIT}"
    web.serve(f"{base}/Small-Q4_0.gguf", one)
    web.serve(f"{base}/big/Big-Q8_0-00001-of-00002.gguf", first)
    web.serve(f"{base}/big/Big-Q8_0-00002-of-00002.gguf", second)
    downloads = Downloads(tmp_path)
    for file in Hub().files(REPOSITORY):
        wanted = file.wanted("A model")
        downloads.start(wanted)
        assert downloads.wait(wanted.file).problem == ""
    downloads.close()
    assert (tmp_path / "Small-Q4_0.gguf").read_bytes() == one
    assert (tmp_path / "Big-Q8_0" / "Big-Q8_0-00002-of-00002.gguf").read_bytes() == second


def test_a_repository_without_gguf_files_is_said(web: Web) -> None:
    publish(web, large("model.safetensors", b"x"))
    with pytest.raises(NotFound, match="no GGUF files"):
        Hub().files(REPOSITORY)


@pytest.mark.parametrize(
    ("status", "code", "token", "word"),
    [
        (401, "", None, "the name is wrong"),
        (404, "RepoNotFound", "hf_secret", "no model of the name"),
        (404, "RevisionNotFound", None, "does not have this revision"),
        (403, "GatedRepo", "hf_secret", "Accept its terms"),
        (429, "", None, "has limited the downloads"),
    ],
)
def test_what_the_hub_refuses_is_said(web: Web, status: int, code: str, token: str | None, word: str) -> None:
    web.serve(LOOK, b"", always=Fault(status=status, headers={"X-Error-Code": code}))
    with pytest.raises(MemOSError, match=word) as refused:
        Hub(lambda: token).files(REPOSITORY)
    assert "hf_secret" not in str(refused.value)


def test_a_token_is_only_sent_where_it_is_needed(web: Web) -> None:
    publish(web, large("a-Q4_0.gguf", b"x"))
    Hub(lambda: "hf_secret").files(REPOSITORY)
    assert "authorization" not in web.asked[0].headers
    web.files[LOOK].faults.append(Fault(status=401))
    assert len(Hub(lambda: "hf_secret").files(REPOSITORY)) == 1
    assert [asked.headers.get("authorization") for asked in web.asked[1:]] == [None, "Bearer hf_secret"]


def test_a_repository_that_was_renamed_is_followed(web: Web) -> None:
    publish(web, large("a-Q4_0.gguf", b"x"))
    web.serve("/api/models/old/name/revision/main", b"", Fault(status=307, headers={"Location": LOOK}))
    assert Hub().files("old/name")[0].quantisation == "Q4_0"


def test_an_embedder_is_a_folder_of_what_is_needed(web: Web, tmp_path: Path) -> None:
    weights, config = b"w" * 5000, b"{}"
    needed = {
        "config.json": config,
        "modules.json": config,
        "tokenizer.json": config,
        "1_Pooling/config.json": config,
        "sentencepiece.bpe.model": config,
    }
    publish(
        web,
        large("model.safetensors", weights),
        large("pytorch_model.bin", weights),
        large("onnx/model.onnx", weights),
        small("modeling_custom.py", b"x"),
        small("README.md", b"x"),
        *[small(name, content) for name, content in needed.items()],
    )
    wanted = Hub().embedder(REPOSITORY, title="An embedder", file="embedder")
    assert {part.name for part in wanted.files} == {"model.safetensors", *needed}
    for name, content in {"model.safetensors": weights, **needed}.items():
        web.serve(f"/{REPOSITORY}/resolve/{COMMIT}/{name}", content)
    downloads = Downloads(tmp_path)
    downloads.start(wanted)
    assert downloads.wait("embedder").state == "done"
    downloads.close()
    assert (tmp_path / "embedder" / "1_Pooling" / "config.json").read_bytes() == config
    publish(web, large("pytorch_model.bin", weights), small("config.json", config), small("modules.json", config))
    with pytest.raises(NotFound, match="safetensors"):
        Hub().embedder(REPOSITORY, title="An embedder", file="embedder")


# -- what people paste ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("owner/name", Pasted("owner/name")),
        (" <https://huggingface.co/owner/name> ", Pasted("owner/name")),
        ("https://huggingface.co/owner/name/?library=gguf", Pasted("owner/name")),
        ("huggingface.co/owner/name.x-GGUF", Pasted("owner/name.x-GGUF")),
        ("hf.co/owner/name:q8_0", Pasted("owner/name", quantisation="Q8_0")),
        ("https://huggingface.co/owner/name/tree/dev", Pasted("owner/name", revision="dev")),
        ("https://huggingface.co/owner/name/blob/main/d/a%20b.gguf", Pasted("owner/name", "d/a b.gguf")),
        ("https://huggingface.co/owner/name/resolve/abc/a.gguf?download=true", Pasted("owner/name", "a.gguf", "abc")),
        ("https://hf-mirror.example/owner/name/blob/main/a.gguf", Pasted("owner/name", "a.gguf")),
        ("https://example.org/models/a.GGUF?x=1", Pasted(url="https://example.org/models/a.GGUF?x=1")),
    ],
)
def test_pasted_addresses_are_understood(text: str, meant: Pasted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "https://hf-mirror.example/")
    assert pasted(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "qwen",
        "https://huggingface.co",
        "https://huggingface.co/owner",
        "https://huggingface.co/datasets/owner/name",
        "https://huggingface.co/owner/name/blob/main/model.safetensors",
        "https://example.org/model.zip",
        "http://example.org/a.gguf",
        "file:///a.gguf",
        "ftp://example.org/a.gguf",
        "a b/c d",
        "../../etc/passwd",
        "https://[broken/a.gguf",
    ],
)
def test_what_leads_to_no_model_is_said(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        pasted(text)
    assert str(refused.value).endswith(".")


def test_a_plain_address_is_fetched_with_all_its_parts(web: Web, tmp_path: Path) -> None:
    address = "https://example.org/m/Big%20one-Q8_0-00001-of-00002.gguf?x=1"
    wanted = wanted_from(address)
    assert wanted.file == "Big one-Q8_0" and [part.name for part in wanted.files] == [
        "Big one-Q8_0-00001-of-00002.gguf",
        "Big one-Q8_0-00002-of-00002.gguf",
    ]
    assert wanted.files[1].sources == (UrlSource("https://example.org/m/Big%20one-Q8_0-00002-of-00002.gguf?x=1"),)
    web.serve("/m/a.gguf", b"GGUF")
    downloads = Downloads(tmp_path)
    downloads.start(wanted_from(web.address("/m/a.gguf")))
    assert downloads.wait("a.gguf").path.read_bytes() == b"GGUF"
    downloads.close()


@pytest.mark.parametrize(
    ("name", "quantisation"),
    [
        ("qwen2.5-coder-0.5b-instruct-q4_k_m.gguf", "Q4_K_M"),
        ("gemma-3-4b-it-q4_0.gguf", "Q4_0"),
        ("Mistral-7B-Instruct-v0.3.IQ4_XS.gguf", "IQ4_XS"),
        ("Qwen3-4B-UD-Q4_K_XL.gguf", "Q4_K_XL"),
        ("model-Q6_K-00001-of-00002.gguf", "Q6_K"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4"),
        ("llama.fp16.gguf", "F16"),
        ("Phi-3-mini-4k-instruct.gguf", ""),
        ("BF16/Some-BF16.gguf", "BF16"),
    ],
)
def test_the_quantisation_is_read_from_the_name(name: str, quantisation: str) -> None:
    assert quantisation_of(name) == quantisation


def test_a_mirror_is_used_for_files_too(monkeypatch: pytest.MonkeyPatch) -> None:
    source = HubSource("o/n", "a b.gguf", "refs/pr/1")
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    assert source.address == "https://huggingface.co/o/n/resolve/refs%2Fpr%2F1/a%20b.gguf"
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example/hf/")
    assert source.address.startswith("https://mirror.example/hf/o/n/resolve/")


def test_a_name_that_is_no_repository_is_refused_before_anybody_is_asked(web: Web) -> None:
    with pytest.raises(InvalidInput):
        Hub().files("../../api/secrets")
    assert web.asked == []


def test_one_file_wants_itself() -> None:
    part = hub.HubPart("d/a-Q4_0.gguf", 5, "0" * 64)
    wanted = HubFile(REPOSITORY, part.name, 5, part.sha256, (part,), "Q4_0", COMMIT, True, "mit").wanted("A")
    assert (
        wanted.file == "a-Q4_0.gguf"
        and wanted.gated
        and wanted.sources == (HubSource(REPOSITORY, "d/a-Q4_0.gguf", COMMIT),)
    )
