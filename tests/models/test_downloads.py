"""Downloads, from a real server on this computer that does what servers do."""

from __future__ import annotations

import datetime as dt
import hashlib
import logging
import random
import shutil
import signal
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import filelock
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from memos_core.errors import InvalidInput, NotFound
from memos_core.models.downloads import (
    Download,
    Downloads,
    DownloadState,
    HubSource,
    PackageSource,
    Source,
    UrlSource,
    Wanted,
    WantedFile,
    manager,
    transfer,
)
from tests.support.killed import ROOT
from tests.support.web import Fault, Web, until, web_server

CONTENT = random.Random(1).randbytes(700_000)
OTHER = random.Random(2).randbytes(700_000)
Make = Callable[..., Downloads]


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manager, "WAITS", (0.01,) * 5)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def web() -> Iterator[Web]:
    with web_server() as web:
        yield web


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def make(models: Path) -> Iterator[Make]:
    made: list[Downloads] = []

    def new(folder: Path = models, **options: object) -> Downloads:
        made.append(Downloads(folder, **options))  # type: ignore[arg-type]
        return made[-1]

    yield new
    for downloads in made:
        downloads.close()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def wanted(*sources: Source, content: bytes = CONTENT, **options: object) -> Wanted:
    return Wanted("A model", "a.gguf", sources, len(content), sha256(content), **options)  # type: ignore[arg-type]


def unpinned(*sources: Source) -> Wanted:
    return Wanted("A model", "a.gguf", sources)


def url(web: Web, path: str = "/a.gguf") -> UrlSource:
    return UrlSource(web.address(path))


def fetched(downloads: Downloads, what: Wanted) -> Download:
    downloads.start(what)
    return downloads.wait(what.file)


def self_signed(folder: Path) -> ssl.SSLContext:
    """What a server shows whose certificate it has made itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    today = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, today, today + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "own.pem").write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "own.pem")
    return context


def left_over(models: Path) -> list[Path]:
    return [path for path in (models / manager.FOLDER).rglob("*") if path.is_file()]


# -- what goes well ------------------------------------------------------------------------------------


def test_a_file_lands_whole(web: Web, make: Make, models: Path) -> None:
    web.serve("/a.gguf", CONTENT)
    told: list[Download] = []
    downloads = make(on_change=told.append)
    done = fetched(downloads, wanted(url(web)))
    assert done.state == "done" and done.problem == "" and done.done_bytes == done.size == len(CONTENT)
    assert done.path == models / "a.gguf" and done.path.read_bytes() == CONTENT
    assert left_over(models) == [] and downloads.list() == [done]
    assert [one.state for one in told if one.done_bytes in (0, len(CONTENT))][-2:] == ["checking", "done"]
    assert told[0].state == "waiting" and told[1].state == "running" and told[-1] == done


def test_what_is_there_already_is_not_fetched_again(web: Web, make: Make, models: Path) -> None:
    models.mkdir()
    (models / "a.gguf").write_bytes(CONTENT)
    assert fetched(make(), wanted(url(web))).state == "done"
    assert web.asked == [] and left_over(models) == []


def test_another_file_of_that_name_is_left_alone(web: Web, make: Make, models: Path) -> None:
    models.mkdir()
    (models / "a.gguf").write_bytes(b"the person's own")
    failed = fetched(make(), wanted(url(web)))
    assert failed.state == "failed" and "another a.gguf" in failed.problem and "resume" in failed.problem
    assert (models / "a.gguf").read_bytes() == b"the person's own" and web.asked == []


def test_several_at_once_and_the_rest_in_turn(web: Web, make: Make, models: Path) -> None:
    downloads = make()
    names = [f"{number}.gguf" for number in range(5)]
    for name in names:
        web.serve(f"/{name}", CONTENT, Fault(stall_after=100_000))
        downloads.start(Wanted(name, name, (url(web, f"/{name}"),), len(CONTENT), sha256(CONTENT)))
    until(lambda: all(web.files[f"/{name}"].stalled.is_set() for name in names[:3]))
    assert [one.state for one in downloads.list()] == ["running"] * 3 + ["waiting"] * 2
    assert len(web.asked) == 3
    for served in web.files.values():
        served.go_on.set()
    assert {downloads.wait(name).state for name in names} == {DownloadState.DONE}
    assert all((models / name).read_bytes() == CONTENT for name in names)


def test_speed_and_time_left_are_told(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manager, "TOLD_EVERY_SECONDS", 0.0)
    web.serve("/a.gguf", CONTENT, Fault(stall_after=300_000)).go_on.set()
    told: list[Download] = []
    fetched(make(on_change=told.append), wanted(url(web)))
    running = [one for one in told if one.state == "running" and one.speed]
    assert running and all(one.seconds_left is not None and one.seconds_left >= 0 for one in running)
    assert [one.done_bytes for one in running] == sorted(one.done_bytes for one in running)


# -- what breaks, stalls, lies ------------------------------------------------------------------------------


def test_a_broken_connection_goes_on_where_it_was(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, *[Fault(break_after=200_000)] * 3)
    done = fetched(make(), wanted(url(web)))
    assert done.path.read_bytes() == CONTENT
    assert web.sent() <= 1.05 * len(CONTENT)
    assert [asked.headers.get("range") for asked in web.asked][:2] == [None, "bytes=200000-"]
    assert web.asked[1].headers["if-range"] == '"first"'


@pytest.mark.parametrize("tag", ["", 'W/"weak"'])
def test_without_a_tag_the_hash_allows_to_go_on(web: Web, make: Make, tag: str) -> None:
    web.serve("/a.gguf", CONTENT, Fault(break_after=200_000), tag=tag)
    assert fetched(make(), wanted(url(web))).path.read_bytes() == CONTENT
    assert web.asked[1].headers["range"] == "bytes=200000-" and "if-range" not in web.asked[1].headers
    assert web.sent() == len(CONTENT)


def test_without_tag_and_hash_it_begins_anew(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(break_after=200_000), tag="")
    assert fetched(make(), unpinned(url(web))).path.read_bytes() == CONTENT
    assert "range" not in web.asked[1].headers


def test_a_date_does_where_there_is_no_tag(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(break_after=200_000), tag="", date="Sat, 01 Mar 2025 10:00:00 GMT")
    assert fetched(make(), unpinned(url(web))).path.read_bytes() == CONTENT
    assert web.asked[1].headers["if-range"] == "Sat, 01 Mar 2025 10:00:00 GMT" and web.sent() == len(CONTENT)


@pytest.mark.parametrize("pinned", [True, False])
def test_a_server_without_ranges_begins_anew(web: Web, make: Make, pinned: bool) -> None:
    web.serve("/a.gguf", CONTENT, Fault(break_after=200_000), ranges=False)
    what = wanted(url(web)) if pinned else unpinned(url(web))
    assert fetched(make(), what).path.read_bytes() == CONTENT
    assert web.sent() == len(CONTENT) + 200_000


def test_a_server_that_always_breaks_at_the_same_place_is_given_up(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, ranges=False, always=Fault(break_after=200_000))
    failed = fetched(make(), wanted(url(web)))
    assert failed.state == "failed" and "broke" in failed.problem
    assert len(web.asked) == 1 + len(manager.WAITS)


@pytest.mark.parametrize("pinned", [True, False])
def test_a_file_that_changes_between_two_ranges_begins_anew(web: Web, make: Make, pinned: bool) -> None:
    served = web.serve("/a.gguf", CONTENT, Fault(stall_after=200_000))
    downloads = make()
    what = wanted(url(web), content=OTHER) if pinned else unpinned(url(web))
    downloads.start(what)
    assert served.stalled.wait(10)
    until(lambda: downloads.get("a.gguf").done_bytes == 200_000)
    downloads.pause("a.gguf")
    served.content, served.tag = OTHER, '"second"'
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").path.read_bytes() == OTHER
    assert web.asked[1].headers["if-range"] == '"first"'


def test_a_range_of_a_file_that_has_grown_is_not_used(web: Web, make: Make) -> None:
    """Some servers know no If-Range; the size gives the change away."""
    web.serve("/a.gguf", CONTENT, Fault(break_after=200_000), Fault(said=len(CONTENT) + 5))
    done = fetched(make(), unpinned(url(web)))
    assert done.path.read_bytes() == CONTENT and "range" not in web.asked[2].headers


def test_another_piece_than_was_asked_for_is_not_used(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(break_after=200_000), Fault(start_at=300_000))
    assert fetched(make(), unpinned(url(web))).path.read_bytes() == CONTENT


def test_a_server_that_falls_silent_is_left(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "SILENT_SECONDS", 0.2)
    web.serve("/a.gguf", CONTENT, Fault(stall_after=200_000), Fault(stall_after=0))
    assert fetched(make(), wanted(url(web))).path.read_bytes() == CONTENT
    assert web.sent() <= 1.05 * len(CONTENT)


def test_another_size_than_expected_is_refused_before_it_is_fetched(web: Web, make: Make, models: Path) -> None:
    web.serve("/a.gguf", CONTENT + b"more")
    failed = fetched(make(), wanted(url(web)))
    assert failed.state == "failed" and "700,004 bytes" in failed.problem and "700,000" in failed.problem
    assert failed.done_bytes == 0 and not (models / "a.gguf").exists()


def test_more_bytes_than_the_file_has_are_refused(web: Web, make: Make, models: Path) -> None:
    web.serve("/a.gguf", CONTENT + b"more", always=Fault(no_length=True))
    failed = fetched(make(), wanted(url(web)))
    assert failed.state == "failed" and "more than" in failed.problem and not (models / "a.gguf").exists()


def test_a_length_that_is_too_small_is_found_out(web: Web, make: Make, models: Path) -> None:
    web.serve("/a.gguf", CONTENT, always=Fault(said=300_000))
    failed = fetched(make(), Wanted("A model", "a.gguf", (url(web),), 0, sha256(CONTENT)))
    assert failed.state == "failed" and not (models / "a.gguf").exists()


def test_the_length_may_be_unknown(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(no_length=True))
    done = fetched(make(), unpinned(url(web)))
    assert done.path.read_bytes() == CONTENT and done.size == len(CONTENT)


def test_an_end_that_comes_too_early_without_a_length_is_noticed(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(no_length=True, break_after=200_000))
    assert fetched(make(), wanted(url(web))).path.read_bytes() == CONTENT


def test_damage_is_fetched_anew_once(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(damage=True))
    assert fetched(make(), wanted(url(web))).path.read_bytes() == CONTENT
    assert [asked.sent for asked in web.asked] == [len(CONTENT)] * 2


def test_damage_that_comes_again_is_removed_and_said(web: Web, make: Make, models: Path) -> None:
    served = web.serve("/a.gguf", CONTENT, always=Fault(damage=True))
    downloads = make()
    failed = fetched(downloads, wanted(url(web)))
    assert failed.state == "failed" and "SHA-256" in failed.problem and len(web.asked) == 2
    assert not (models / "a.gguf").exists() and failed.done_bytes == 0
    served.always = None
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").state == "done"


def test_a_web_page_is_no_model(web: Web, make: Make, models: Path) -> None:
    web.serve("/a.gguf", b"<html>Please sign in to the hotel</html>", kind="text/html; charset=utf-8")
    for what in (unpinned(url(web)), wanted(url(web))):
        failed = fetched(make(models / what.sha256), what)
        assert failed.state == "failed" and "web page" in failed.problem


def test_an_empty_file_is_no_model(web: Web, make: Make, models: Path) -> None:
    web.serve("/a.gguf", b"")
    failed = fetched(make(), unpinned(url(web)))
    assert (
        failed.state == "failed"
        and "is empty where it was fetched" in failed.problem
        and not (models / "a.gguf").exists()
    )


def test_a_slow_way_after_damage_is_not_given_up(web: Web, make: Make) -> None:
    breaks = [Fault(break_after=90_000)] * (len(manager.WAITS) + 2)
    web.serve("/a.gguf", CONTENT, Fault(damage=True), *breaks)
    assert fetched(make(), wanted(url(web))).path.read_bytes() == CONTENT


# -- what servers answer -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "word"),
    [(401, "sign in"), (403, "does not allow"), (404, "does not have"), (410, "does not have"), (418, "418")],
)
def test_a_refusal_is_said_and_not_repeated(web: Web, make: Make, status: int, word: str) -> None:
    web.serve("/a.gguf", CONTENT, always=Fault(status=status))
    failed = fetched(make(), wanted(url(web)))
    assert failed.state == "failed" and word in failed.problem and len(web.asked) == 1


def test_trouble_of_the_server_passes(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, *[Fault(status=status) for status in (500, 502, 503, 504, 408)])
    assert fetched(make(), wanted(url(web))).path.read_bytes() == CONTENT


def test_trouble_that_does_not_pass_is_said(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, always=Fault(status=503))
    failed = fetched(make(), wanted(url(web)))
    assert failed.state == "failed" and "503" in failed.problem and "Resume" in failed.problem


def test_too_many_requests_are_waited_for_as_long_as_it_is_said(web: Web, make: Make) -> None:
    web.serve(
        "/a.gguf",
        CONTENT,
        Fault(status=429, headers={"Retry-After": "0"}),
        Fault(status=429, headers={"Retry-After": "77"}),
    )
    downloads = make()
    downloads.start(wanted(url(web)))
    until(lambda: "77 s" in downloads.get("a.gguf").problem)
    assert downloads.get("a.gguf").state == "waiting"
    downloads.pause("a.gguf")  # the wait can be ended
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").state == "done"


def test_a_wait_of_days_is_not_waited_for(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(status=429, headers={"Retry-After": "Fri, 01 Jan 2100 00:00:00 GMT"}))
    failed = fetched(make(), wanted(url(web)))
    assert failed.state == "failed" and "limited the downloads" in failed.problem and len(web.asked) == 1


def test_a_range_beyond_the_end_begins_anew(web: Web, make: Make) -> None:
    served = web.serve("/a.gguf", CONTENT, Fault(stall_after=600_000))
    downloads = make()
    downloads.start(unpinned(url(web)))
    until(lambda: downloads.get("a.gguf").done_bytes == 600_000)
    downloads.pause("a.gguf")
    served.content = OTHER[:500_000]  # with the tag of before
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").path.read_bytes() == OTHER[:500_000]


def test_a_file_that_was_complete_without_anybody_knowing(web: Web, make: Make, models: Path) -> None:
    served = web.serve("/a.gguf", CONTENT, Fault(no_length=True, stall_after=len(CONTENT)))
    downloads = make()
    downloads.start(unpinned(url(web)))
    assert served.stalled.wait(10)
    until(lambda: downloads.get("a.gguf").done_bytes == len(CONTENT))
    downloads.pause("a.gguf")
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").path.read_bytes() == CONTENT and web.sent() == len(CONTENT)


def test_redirects_are_followed(web: Web, make: Make) -> None:
    web.serve("/here", b"", *[Fault(status=302, headers={"Location": "/a.gguf"})] * 9)
    web.serve("/a.gguf", CONTENT, Fault(break_after=200_000))
    assert fetched(make(), wanted(url(web, "/here"))).path.read_bytes() == CONTENT
    assert web.of("/a.gguf")[1].headers["range"] == "bytes=200000-"


def test_circles_and_open_ways_are_not_followed(web: Web, make: Make, models: Path) -> None:
    web.serve("/circle", b"", always=Fault(status=302, headers={"Location": "/circle"}))
    failed = fetched(make(), wanted(url(web, "/circle")))
    assert failed.state == "failed" and "circles" in failed.problem
    web.serve("/open", b"", always=Fault(status=302, headers={"Location": "http://example.invalid/a.gguf"}))
    failed = fetched(make(models / "2"), wanted(url(web, "/open")))
    assert failed.state == "failed" and "anybody on the way" in failed.problem


def test_a_server_that_is_not_there_is_said(web: Web, make: Make) -> None:
    failed = fetched(make(), wanted(UrlSource("http://127.0.0.1:9/a.gguf")))
    assert failed.state == "failed" and "online" in failed.problem


def test_a_proxy_of_the_environment_is_used(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", web.address(""))
    monkeypatch.setenv("HF_ENDPOINT", "http://mirror.invalid")
    web.serve("http://mirror.invalid/o/n/resolve/main/a.gguf", CONTENT)
    assert fetched(make(), wanted(HubSource("o/n", "a.gguf"))).path.read_bytes() == CONTENT


def test_a_proxy_that_refuses_is_said(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", web.address(""))
    failed = fetched(make(), wanted(UrlSource("https://example.invalid/a.gguf")))
    assert failed.state == "failed" and "proxy does not let us reach example.invalid" in failed.problem


def test_a_certificate_that_nobody_vouches_for_is_said(make: Make, tmp_path: Path) -> None:
    with web_server(self_signed(tmp_path)) as web:
        failed = fetched(make(), wanted(UrlSource(f"https://localhost:{web.port}/a.gguf")))
    assert failed.state == "failed" and "cannot prove" in failed.problem and web.asked == []


def test_a_proxy_that_makes_no_sense_is_said(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "nonsense://x")
    failed = fetched(make(), wanted(url(web)))
    assert failed.state == "failed" and "HTTPS_PROXY" in failed.problem


# -- other sources, mirrors, tokens ---------------------------------------------------------------------------


def test_the_next_source_is_used_where_one_fails(web: Web, make: Make) -> None:
    web.serve("/1", CONTENT, always=Fault(status=403))
    web.serve("/2", CONTENT, always=Fault(status=500))
    web.serve("/3", CONTENT, always=Fault(damage=True))
    web.serve("/4", CONTENT)
    done = fetched(make(), wanted(*[url(web, f"/{number}") for number in (1, 2, 3, 4)]))
    assert done.path.read_bytes() == CONTENT
    assert [len(web.of(f"/{number}")) for number in (1, 2, 3, 4)] == [1, 1 + manager.TRIES_BEFORE_NEXT_SOURCE, 2, 1]


def test_a_mirror_goes_on_with_the_bytes_of_the_first(web: Web, make: Make) -> None:
    web.serve("/1", CONTENT, Fault(break_after=300_000), always=Fault(status=404))
    web.serve("/2", CONTENT)
    assert fetched(make(), wanted(url(web, "/1"), url(web, "/2"))).path.read_bytes() == CONTENT
    assert web.sent("/2") == len(CONTENT) - 300_000


def test_without_a_hash_bytes_of_two_servers_are_not_mixed(web: Web, make: Make) -> None:
    web.serve("/1", CONTENT, Fault(break_after=300_000), always=Fault(status=404))
    web.serve("/2", OTHER)
    assert fetched(make(), unpinned(url(web, "/1"), url(web, "/2"))).path.read_bytes() == OTHER


def hub_file(web: Web, monkeypatch: pytest.MonkeyPatch, *faults: Fault, elsewhere: bool = True) -> HubSource:
    """A file of a mirror, which leads to another host that has it."""
    monkeypatch.setenv("HF_ENDPOINT", web.address("/"))
    leads = Fault(status=302, headers={"Location": web.address("/cdn", "localhost")})
    web.serve("/o/n/resolve/main/d/a%20b.gguf", CONTENT, *faults, always=leads)
    web.serve("/cdn", CONTENT)
    return HubSource("o/n", "d/a b.gguf")


def test_a_token_goes_to_the_hub_and_nowhere_else(
    web: Web, make: Make, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, models: Path
) -> None:
    caplog.set_level(logging.INFO)
    source = hub_file(web, monkeypatch)
    assert fetched(make(token=lambda: "hf_secret"), wanted(source, gated=True)).state == "done"
    assert web.asked[0].headers["authorization"] == "Bearer hf_secret"
    assert web.asked[1].path == "/cdn" and "authorization" not in web.asked[1].headers
    assert "hf_secret" not in caplog.text


def test_a_token_is_only_asked_for_where_it_is_needed(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    source = hub_file(web, monkeypatch)
    assert fetched(make(token=lambda: asked.append("asked") or "hf_secret"), wanted(source)).state == "done"
    assert asked == [] and all("authorization" not in request.headers for request in web.asked)


def test_a_refusal_without_a_token_is_tried_with_it(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    source = hub_file(web, monkeypatch, Fault(status=401))
    assert fetched(make(token=lambda: "hf_secret"), wanted(source)).state == "done"
    assert [request.headers.get("authorization") for request in web.asked] == [None, "Bearer hf_secret", None]


@pytest.mark.parametrize(
    ("status", "code", "token", "word"),
    [
        (401, "GatedRepo", None, "accepted its terms"),
        (403, "GatedRepo", "hf_secret", "Accept its terms at"),
        (401, "", "hf_secret", "does not accept the token"),
        (401, "RepoNotFound", None, "the name is wrong"),
        (404, "EntryNotFound", None, "does not have this file of o/n (any more)"),
        (404, "RepoNotFound", "hf_secret", "no model of the name o/n"),
    ],
)
def test_what_the_hub_refuses_is_said(
    web: Web, make: Make, monkeypatch: pytest.MonkeyPatch, status: int, code: str, token: str | None, word: str
) -> None:
    source = hub_file(web, monkeypatch, *[Fault(status=status, headers={"X-Error-Code": code})] * 2)
    failed = fetched(make(token=lambda: token), wanted(source))
    assert failed.state == "failed" and word in failed.problem and "hf_secret" not in failed.problem


def test_a_token_is_not_sent_where_it_could_be_read(make: Make, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", web.address(""))
    monkeypatch.setenv("HF_ENDPOINT", "http://mirror.invalid")
    web.serve("http://mirror.invalid/o/n/resolve/main/a.gguf", CONTENT)
    assert fetched(make(token=lambda: "hf_secret"), wanted(HubSource("o/n", "a.gguf"), gated=True)).state == "done"
    assert "authorization" not in web.asked[0].headers


# -- pausing, restarts, cancelling ------------------------------------------------------------------------------


def stopped_half_way(web: Web, downloads: Downloads) -> None:
    """A download of which 300,000 bytes are there, running."""
    served = web.serve("/a.gguf", CONTENT, Fault(stall_after=300_000))
    downloads.start(wanted(url(web)))
    assert served.stalled.wait(10)
    until(lambda: downloads.get("a.gguf").done_bytes == 300_000)


def test_pause_and_resume(web: Web, make: Make, models: Path) -> None:
    downloads = make()
    stopped_half_way(web, downloads)
    paused = downloads.pause("a.gguf")
    assert paused.state == "paused" and paused.done_bytes == 300_000 and paused.speed == 0
    assert downloads.pause("a.gguf") == paused  # twice is no harm
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").path.read_bytes() == CONTENT and web.sent() == len(CONTENT)
    assert downloads.resume("a.gguf").state == "done"


def test_the_next_start_goes_on(web: Web, make: Make) -> None:
    downloads = make()
    stopped_half_way(web, downloads)
    downloads.close()
    downloads.close()
    again = make()
    (kept,) = again.list()
    assert (
        kept.state == "paused" and kept.done_bytes == 300_000 and kept.size == len(CONTENT) and kept.title == "A model"
    )
    asked = len(web.asked)
    again.resume("a.gguf")
    assert again.wait("a.gguf").path.read_bytes() == CONTENT
    assert web.asked[asked].headers["if-range"] == '"first"' and web.sent() == len(CONTENT)
    assert make().list() == []


def test_a_failure_is_remembered(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(status=404))
    downloads = make()
    failed = fetched(downloads, wanted(url(web)))
    downloads.close()
    again = make()
    assert again.list() == [failed]
    again.start(wanted(url(web)))
    assert again.wait("a.gguf").state == "done"


def test_cancel_removes_what_has_arrived(web: Web, make: Make, models: Path) -> None:
    told: list[Download] = []
    downloads = make(on_change=told.append)
    stopped_half_way(web, downloads)
    downloads.cancel("a.gguf")
    assert downloads.list() == [] and left_over(models) == [] and list(models.glob("*.gguf")) == []
    assert told[-1].state == "cancelled"
    with pytest.raises(NotFound):
        downloads.pause("a.gguf")
    assert make().list() == []


def test_a_done_one_leaves_the_list_and_stays_on_the_disk(web: Web, make: Make, models: Path) -> None:
    web.serve("/a.gguf", CONTENT)
    downloads = make()
    fetched(downloads, wanted(url(web)))
    downloads.cancel("a.gguf")
    assert downloads.list() == [] and (models / "a.gguf").read_bytes() == CONTENT


def test_a_silent_server_does_not_keep_a_pause_waiting(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT, Fault(stall_after=0))
    downloads = make()
    downloads.start(wanted(url(web)))
    assert web.files["/a.gguf"].stalled.wait(10)
    assert downloads.pause("a.gguf").state == "paused"


CHILD = """
import sys
from pathlib import Path
from memos_core.models.downloads import Downloads, UrlSource, Wanted
folder, address, size, sha256 = sys.argv[1:]
downloads = Downloads(Path(folder))
downloads.start(Wanted("A model", "a.gguf", (UrlSource(address),), int(size), sha256))
print(downloads.wait("a.gguf").state, flush=True)
"""


def test_a_process_that_is_killed_three_times(web: Web, models: Path) -> None:
    content = random.Random(3).randbytes(3_000_000)
    served = web.serve("/a.gguf", content, *[Fault(stall_after=700_000)] * 3)
    command = [sys.executable, "-c", CHILD, str(models), web.address("/a.gguf"), str(len(content)), sha256(content)]
    part = models / manager.FOLDER / "a.gguf" / "0.part"
    for kill in (1, 2, 3):
        process = subprocess.Popen(command, cwd=ROOT)
        assert served.stalled.wait(60)
        until(lambda kill=kill: part.exists() and part.stat().st_size >= kill * 650_000)
        process.send_signal(signal.SIGKILL)
        process.wait()
        served.stalled.clear()
    subprocess.run(command, cwd=ROOT, check=True)
    assert (models / "a.gguf").read_bytes() == content and left_over(models) == []
    assert len(web.asked) == 4 and web.sent() <= 1.05 * len(content)


def test_another_process_at_the_same_download_is_respected(web: Web, make: Make, models: Path) -> None:
    downloads = make()
    stopped_half_way(web, downloads)
    downloads.pause("a.gguf")
    with filelock.FileLock(models / manager.FOLDER / "a.gguf" / "lock"):
        downloads.resume("a.gguf")
        assert "Another window" in downloads.wait("a.gguf").problem
        with pytest.raises(InvalidInput, match="Another window"):
            downloads.cancel("a.gguf")
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").state == "done"


def test_a_state_that_cannot_be_read_is_said_and_can_be_cleared(web: Web, make: Make, models: Path) -> None:
    downloads = make()
    stopped_half_way(web, downloads)
    downloads.close()
    (models / manager.FOLDER / "a.gguf" / "state.json").write_bytes(b"{")
    again = make()
    (damaged,) = again.list()
    assert damaged.state == "failed" and "Cancel it" in damaged.problem
    with pytest.raises(InvalidInput):
        again.resume("a.gguf")
    again.cancel("a.gguf")
    assert again.list() == [] and left_over(models) == []


def test_the_same_file_from_elsewhere_keeps_its_bytes(web: Web, make: Make) -> None:
    downloads = make()
    stopped_half_way(web, downloads)
    web.serve("/b.gguf", CONTENT)
    with pytest.raises(InvalidInput, match="Something else"):
        downloads.start(wanted(url(web, "/b.gguf")))
    downloads.pause("a.gguf")
    assert fetched(downloads, wanted(url(web, "/b.gguf"))).path.read_bytes() == CONTENT
    assert web.sent("/b.gguf") == len(CONTENT) - 300_000


def test_another_file_of_the_same_name_begins_anew(web: Web, make: Make) -> None:
    downloads = make()
    stopped_half_way(web, downloads)
    downloads.pause("a.gguf")
    web.serve("/b.gguf", OTHER)
    assert fetched(downloads, wanted(url(web, "/b.gguf"), content=OTHER)).path.read_bytes() == OTHER


def test_what_was_deleted_since_is_fetched_again(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT)
    downloads = make()
    fetched(downloads, wanted(url(web))).path.unlink()
    assert fetched(downloads, wanted(url(web))).path.read_bytes() == CONTENT


def test_what_another_process_has_done_meanwhile_counts(web: Web, make: Make) -> None:
    downloads = make()
    stopped_half_way(web, downloads)
    downloads.pause("a.gguf")
    other = make()
    other.resume("a.gguf")
    assert other.wait("a.gguf").state == "done"
    asked = len(web.asked)
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").state == "done" and len(web.asked) == asked


def test_whoever_is_told_may_fail(web: Web, make: Make) -> None:
    web.serve("/a.gguf", CONTENT)

    def fails(_download: Download) -> None:
        raise RuntimeError

    assert fetched(make(on_change=fails), wanted(url(web))).state == "done"


def test_an_address_that_cannot_be_asked_is_said(make: Make) -> None:
    failed = fetched(make(), unpinned(UrlSource("https://a..b/\x7f.gguf")))
    assert failed.state == "failed" and "unexpected" not in failed.problem


# -- room on the disk -----------------------------------------------------------------------------------------


def test_too_little_room_is_said_before_anything_is_fetched(
    web: Web, make: Make, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.serve("/a.gguf", CONTENT)
    usage = shutil.disk_usage(models.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=manager.LEFT_FREE_BYTES + 600_000))
    downloads = make()
    failed = fetched(downloads, wanted(url(web)))
    assert (
        failed.state == "failed" and "0.7 MB are still needed" in failed.problem and "0.6 MB to spare" in failed.problem
    )
    assert web.asked == []
    failed = fetched(make(models / "2"), unpinned(url(web)))  # here the server tells the size
    assert failed.state == "failed" and "not enough room" in failed.problem and failed.done_bytes == 0
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").state == "done"


def test_what_others_still_need_is_counted(web: Web, make: Make, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(models.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=manager.LEFT_FREE_BYTES + 1_000_000))
    downloads = make()
    stopped_half_way(web, downloads)
    web.serve("/b.gguf", CONTENT)
    failed = fetched(downloads, Wanted("Another", "b.gguf", (url(web, "/b.gguf"),), len(CONTENT), sha256(CONTENT)))
    assert failed.state == "failed" and "not enough room" in failed.problem


def test_a_disk_that_fills_up_meanwhile(
    web: Web, make: Make, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manager, "LEFT_FREE_BYTES", 0)
    content = random.Random(4).randbytes(14_000_000)
    web.serve("/a.gguf", content, always=Fault(no_length=True))
    downloads = make(small_disk / "models")
    failed = fetched(downloads, unpinned(url(web)))
    assert failed.state == "failed" and "is full" in failed.problem
    downloads.cancel("a.gguf")
    assert shutil.disk_usage(small_disk).free > 11_000_000


def test_a_folder_that_cannot_be_made_is_said(web: Web, make: Make, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    failed = fetched(make(tmp_path / "file" / "models"), wanted(url(web)))
    assert failed.state == "failed" and "cannot be written" in failed.problem


# -- folders of several files ------------------------------------------------------------------------------------


def folder(web: Web, **contents: bytes) -> Wanted:
    files = []
    for name, content in contents.items():
        path = name.replace("__", "/")
        web.serve(f"/{path}", content)
        files.append(WantedFile(path, (url(web, f"/{path}"),), len(content), sha256(content)))
    return Wanted("An embedder", "embedder", files=tuple(files))


def test_a_folder_appears_when_all_of_it_is_whole(web: Web, make: Make, models: Path) -> None:
    what = folder(web, config=b"{}", pooling__config=b"[]", weights=CONTENT)
    served = web.files["/weights"]
    served.faults.append(Fault(stall_after=300_000))
    downloads = make()
    downloads.start(what)
    assert served.stalled.wait(10)
    until(lambda: downloads.get("embedder").done_bytes == 300_004)
    assert not (models / "embedder").exists()
    downloads.close()
    again = make()
    assert again.list()[0].done_bytes == 300_004 and again.list()[0].size == len(CONTENT) + 4
    again.resume("embedder")
    done = again.wait("embedder")
    assert done.state == "done" and done.path == models / "embedder"
    assert (done.path / "pooling" / "config").read_bytes() == b"[]" and (done.path / "weights").read_bytes() == CONTENT
    assert len(web.of("/config")) == 1 and left_over(models) == []
    assert fetched(make(), what).state == "done" and len(web.of("/config")) == 1


def test_a_folder_with_a_damaged_file_does_not_appear(web: Web, make: Make, models: Path) -> None:
    what = folder(web, config=b"{}", weights=CONTENT)
    web.files["/weights"].always = Fault(damage=True)
    downloads = make()
    assert fetched(downloads, what).state == "failed" and not (models / "embedder").exists()
    web.files["/weights"].always = None
    downloads.resume("embedder")
    assert downloads.wait("embedder").state == "done" and len(web.of("/config")) == 1


# -- what is refused at once ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["../a.gguf", "a/b.gguf", ".hidden", "", "nul.gguf", "a\n.gguf", "a\\b", "C:a", "x" * 300, "a."]
)
def test_names_that_lead_elsewhere_are_refused(web: Web, make: Make, name: str) -> None:
    with pytest.raises(InvalidInput):
        make().start(Wanted("A model", name, (url(web),)))
    with pytest.raises(InvalidInput):
        make().start(Wanted("A folder", "folder", files=(WantedFile(f"x/{name}/../y", (url(web),)),)))


@pytest.mark.parametrize(
    "what",
    [
        Wanted("A model", "a.gguf"),
        Wanted("A model", "a.gguf", (UrlSource("http://example.org/a.gguf"),)),
        Wanted("A model", "a.gguf", (UrlSource("file:///etc/passwd"),)),
        Wanted("A model", "a.gguf", (HubSource("../../etc", "a.gguf"),)),
        Wanted("A model", "a.gguf", (HubSource("o/n", "../../a.gguf"),)),
        Wanted("A model", "a.gguf", (UrlSource("https://example.org/a.gguf"),), 5, "abc"),
        Wanted("A model", "a.gguf", (PackageSource(("a==1",), "part"),)),
        Wanted("A model", "a.gguf", (PackageSource(("a>=1",), "part"),), 5, "0" * 64),
        Wanted("A model", "a.gguf", (PackageSource(("../a==1",), "part"),), 5, "0" * 64),
        Wanted("A model", "a.gguf", (PackageSource(("a==1.*",), "part"),), 5, "0" * 64),
        Wanted("A model", "a.gguf", (PackageSource(("a==1",), "part("),), 5, "0" * 64),
    ],
)
def test_sources_that_cannot_be_trusted_are_refused(make: Make, what: Wanted) -> None:
    downloads = make()
    with pytest.raises(InvalidInput):
        downloads.start(what)
    assert downloads.list() == []


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys, memos_core.models.downloads, memos_core.models.hub\n"
        "print([name for name in ('httpx2', 'torch', 'llama_cpp', 'bs4') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
