"""What stands in the packages for Linux, checked by the tools that read it; without the long way through a frozen program."""

from __future__ import annotations

import datetime as dt
import gzip
import shutil
import subprocess
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import typer.main
from typer.core import TyperGroup

from app.__main__ import DISPLAY_LIBRARIES
from installers import icons
from installers.linux import packaging
from installers.linux.manual import memos_desktop_page, memos_page
from memos_core.cli.common import app
from memos_core.version import __version__
from tools.bootstrap import SYSTEM_LIBRARIES

DAY = dt.datetime(2026, 11, 26, 12, tzinfo=dt.UTC)


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed here")


def run(*command: str | Path) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout + ended.stderr


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    icons.write(folder)
    return folder


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A stand-in for the frozen program: a script that says its version."""
    folder = tmp_path / "frozen"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "memos-desktop"
    program.write_text(f'#!/bin/sh\necho {__version__} $(basename "$0") $*\n')
    program.chmod(0o755)
    (folder / "memos").symlink_to("memos-desktop")
    (folder / "_internal" / "data.bin").write_bytes(bytes(1000))
    return folder


@needs("desktop-file-validate")
def test_the_menu_entry_is_valid() -> None:
    assert run("desktop-file-validate", packaging.HERE / "memos-desktop.desktop") == ""


@needs("appstreamcli")
def test_the_description_for_software_centres_is_valid(tmp_path: Path) -> None:
    path = tmp_path / f"{packaging.APP_ID}.metainfo.xml"
    path.write_text(packaging.metainfo(DAY), encoding="utf-8")
    run("appstreamcli", "validate", "--no-net", path)
    newest = ET.fromstring(path.read_text(encoding="utf-8")).find("releases/release")
    assert newest is not None and newest.get("version") == __version__


@needs("update-mime-database")
def test_files_are_known_by_their_names_and_models_by_their_first_bytes(tmp_path: Path) -> None:
    folder = tmp_path / "mime"
    (folder / "packages").mkdir(parents=True)
    shutil.copyfile(packaging.HERE / "memos-desktop.xml", folder / "packages" / "memos-desktop.xml")
    run("update-mime-database", folder)
    globs = (folder / "globs2").read_text()
    assert "application/x-memcube:*.memcube" in globs and "application/x-gguf:*.gguf" in globs
    assert b"GGUF" in (folder / "magic").read_bytes()


@needs("groff")
@pytest.mark.parametrize("page", [memos_page, memos_desktop_page])
def test_the_manual_pages_are_good_roff(page: object, tmp_path: Path) -> None:
    path = tmp_path / "page.1"
    path.write_text(page(), encoding="utf-8")  # type: ignore[operator]
    assert run("groff", "-man", "-Tutf8", "-ww", "-z", path) == ""


def test_the_manual_names_every_verb() -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    page = memos_page()
    verbs = [verb for verb in group.list_commands(typer.Context(group)) if not group.commands[verb].hidden]
    assert len(verbs) > 20 and [verb for verb in verbs if f".SH MEMOS {verb.upper()}\n" not in page] == []


def test_the_icon_comes_in_all_sizes(pictures: Path) -> None:
    for size in icons.LINUX_SIZES:
        head = (pictures / f"memos-desktop-{size}.png").read_bytes()[:24]
        assert head.startswith(b"\x89PNG") and int.from_bytes(head[16:20]) == size == int.from_bytes(head[20:24])


def test_the_packages_that_a_window_needs_are_named() -> None:
    depends = packaging.depends()
    assert all(name in depends for name in (*DISPLAY_LIBRARIES.values(), *SYSTEM_LIBRARIES.values(), "libc6"))


@needs("dpkg-deb")
def test_a_deb_is_made_with_everything_in_its_place(frozen: Path, pictures: Path, tmp_path: Path) -> None:
    package = packaging.make_deb(frozen, pictures, tmp_path / "work", tmp_path / "out", "0.0.9")
    told = run("dpkg-deb", "--info", package)
    assert "Version: 0.0.9" in told and "libxcb-cursor0" in told and "Installed-Size:" in told
    root = tmp_path / "unpacked"
    run("dpkg-deb", "--extract", package, root)
    assert run(root / "usr/bin/memos", "--version").split() == [__version__, "memos", "--version"]
    for path in (
        "usr/share/applications/memos-desktop.desktop",
        "usr/share/mime/packages/memos-desktop.xml",
        "usr/share/icons/hicolor/48x48/apps/memos-desktop.png",
        "usr/share/icons/hicolor/scalable/apps/memos-desktop.svg",
        f"usr/share/metainfo/{packaging.APP_ID}.metainfo.xml",
    ):
        assert (root / path).is_file(), path
    assert b"MEMOS REMEMBER" in gzip.decompress((root / "usr/share/man/man1/memos.1.gz").read_bytes())
    assert "PySide6" in (root / "usr/share/doc/memos-desktop/copyright").read_text()
    assert "stays" in run("sh", packaging.HERE / "postrm", "purge")


def test_the_archive_runs_where_it_is_unpacked(frozen: Path, pictures: Path, tmp_path: Path) -> None:
    archive = packaging.make_archive(frozen, pictures, tmp_path / "work", tmp_path / "out")
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path / "a place", filter="tar")
    (place,) = (tmp_path / "a place").iterdir()
    assert run(place / "AppRun", "--self-test").split()[1:] == ["memos-desktop", "--self-test"]
    assert run(place / "AppRun", "memos", "list").split()[1:] == ["memos", "list"]
    assert run(place / "memos", "list").split()[1:] == ["memos", "list"]
    assert (place / "memos-desktop.desktop").is_file() and (place / ".DirIcon").exists()
