"""The .deb, for real: installed by apt over an older version with data, used, looked at on a screen, and purged.

It needs root on Debian or Ubuntu and what `make package` has made, changes the system that it runs on, and takes several
minutes; so it has a command of its own, `make test-package`. The tests stand on each other, in this order.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from installers import parts
from installers.freeze import BUILD
from installers.linux.packaging import make_deb
from memos_core.version import __version__

FROZEN = BUILD / "frozen" / parts.PROGRAM
OUT = parts.ROOT / "dist"
INSTALLED = Path("/usr/lib/memos-desktop")

pytestmark = [
    pytest.mark.skipif(os.environ.get("MEMOS_PACKAGE") != "1", reason="installs a package for real: make test-package"),
    pytest.mark.timeout(1800),
]


def run(*command: str | Path, env: dict[str, str] | None = None, seconds: float = 900) -> str:
    """Run a command; its output, or a failure that shows it."""
    ended = subprocess.run(
        command, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds, check=False
    )
    assert ended.returncode == 0, (
        f"{command} ended with {ended.returncode}\n{ended.stdout[-4000:]}{ended.stderr[-4000:]}"
    )
    return ended.stdout + ended.stderr


def apt(*arguments: str | Path) -> str:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return run("apt-get", "-y", "-q", "-o", "Dpkg::Use-Pty=0", *arguments, env=quiet)


@pytest.fixture(scope="module")
def package() -> Path:
    found = OUT / f"memos-desktop_{__version__}_{run('dpkg', '--print-architecture').strip()}.deb"
    if not found.is_file():
        pytest.fail(f"{found} is missing. Run: make package")
    return found


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a person with a home of their own, without a display and without any Python."""
    home = tmp_path_factory.mktemp("person")
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """The name of an X display."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed here")
    process = subprocess.Popen(["Xvfb", ":97", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
    deadline = time.monotonic() + 20
    while not Path("/tmp/.X11-unix/X97").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    yield ":97"
    process.terminate()
    process.wait()


def data(person: dict[str, str]) -> Path:
    return Path(person["HOME"]) / ".local" / "share" / "memos-desktop"


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed here")
def test_lintian_finds_no_error(package: Path) -> None:
    run("lintian", "--allow-root", "--fail-on", "error", "--suppress-tags", "bogus-mail-host", package)


def test_an_older_version_is_installed_and_told_something(person: dict[str, str], tmp_path: Path) -> None:
    apt("install", make_deb(FROZEN, BUILD / "icons", tmp_path / "work", tmp_path / "out", "0.0.9"))
    assert "Version: 0.0.9" in run("dpkg", "-s", "memos-desktop")
    saved = json.loads(run("memos", "remember", "My dog is called Biscuit.", "--json", env=person))
    assert saved["text"] == "My dog is called Biscuit." and data(person).is_dir()


def test_the_upgrade_keeps_the_data_and_answers_from_it(package: Path, person: dict[str, str]) -> None:
    began = time.monotonic()
    apt("install", package)
    assert f"Version: {__version__}" in run("dpkg", "-s", "memos-desktop")
    told = json.loads(run("memos", "chat", "--once", "What is my dog called?", "--json", env=person))
    assert "biscuit" in told["reply"].lower()
    print(f"from file to first remembered answer: {time.monotonic() - began:.0f} s")


def test_every_library_finds_what_it_needs() -> None:
    """In the system, and not only because this machine has more than the package asks for."""
    plugins = [*INSTALLED.rglob("libqxcb.so"), *INSTALLED.rglob("libtorch_python.so"), *INSTALLED.rglob("_lancedb*.so")]
    assert len(plugins) == 3
    for library in plugins:
        assert "not found" not in run("ldd", library), library


def test_files_and_the_menu_entry_are_known_to_the_system() -> None:
    assert "application/x-memcube=memos-desktop.desktop" in Path("/usr/share/applications/mimeinfo.cache").read_text()
    assert "application/x-gguf:*.gguf" in Path("/usr/share/mime/globs2").read_text()
    assert (
        "MEMOS REMEMBER"
        in run("man", "memos", env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "MANPAGER": "cat"}).upper()
    )


def test_it_tests_itself_without_a_display(person: dict[str, str]) -> None:
    print(run("memos-desktop", "--self-test", env=person))
    steps = json.loads(run("memos", "doctor", "--self-test", "--json", env=person))["steps"]
    assert all(step["passed"] for step in steps) and len(steps) == 12


def test_a_graphics_card_is_used_where_there_is_one(person: dict[str, str]) -> None:
    """Mesa's driver that computes on the processor stands for a card; llama.cpp takes it only when it is named."""
    if not any(INSTALLED.rglob("libggml-vulkan.so")):
        pytest.skip("made without the library for graphics cards: glslc, libvulkan-dev or spirv-headers was missing")
    drivers = sorted(Path("/usr/share/vulkan/icd.d").glob("lvp_icd*.json"))
    if not drivers:
        pytest.skip("mesa-vulkan-drivers is not installed here")
    named = {"VK_ICD_FILENAMES": str(drivers[0]), "GGML_VK_VISIBLE_DEVICES": "0"}
    assert "Computes on: Vulkan: llvmpipe" in run("memos", "doctor", env={**person, **named})
    assert "Computes on: CPU" in run("memos", "doctor", env={**person, "VK_ICD_FILENAMES": "/nonexistent"})


def test_it_tests_itself_on_a_screen(person: dict[str, str], screen: str) -> None:
    print(run("memos-desktop", "--self-test", env={**person, "DISPLAY": screen}))


@pytest.mark.skipif(shutil.which("import") is None, reason="imagemagick is not installed here")
def test_the_window_is_seen_on_a_screen(person: dict[str, str], screen: str) -> None:
    process = subprocess.Popen(["memos-desktop"], env={**person, "DISPLAY": screen}, start_new_session=True)
    try:
        time.sleep(20)
        assert process.poll() is None, "the window closed by itself"
        picture = OUT / "installed.png"
        run("import", "-window", "root", "-display", screen, picture)
        assert picture.stat().st_size > 20_000, "the screen is nearly empty"
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_purging_removes_the_program_and_says_that_the_data_stays(person: dict[str, str]) -> None:
    said = apt("purge", "memos-desktop")
    assert "stays in ~/.local/share/memos-desktop" in said
    assert not INSTALLED.exists() and not Path("/usr/bin/memos").exists()
    assert list(data(person).rglob("conversations.sqlite"))
