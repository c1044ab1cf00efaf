"""The app as a screen reader finds it: through AT-SPI with its real registry, in the real window on an X server of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLIENT = Path(__file__).with_name("screen_reader_client.py")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = "at-spi2-core gir1.2-atspi-2.0 python3-gi xvfb dbus libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
SESSION = """
Xvfb -displayfd 3 -screen 0 1400x900x24 3>"$1/display" 2>/dev/null &
server=$!
until [ -s "$1/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$1/display"); export DISPLAY
"$2" --launch-immediately &
launcher=$!
"$3" -m tests.app.screen_reader_child "$1/home" >"$1/app.log" 2>&1 &
app=$!
"$4" "$5"
kill $app; wait $app; echo "the app ended with $?" >>"$1/app.log"; kill $launcher $server
"""
FLOWS = (
    "tell", "find_the_chat_again", "read_the_memories", "search_them", "add_one", "correct_it", "forget_it", "read_about_oneself",
    "change_a_setting", "read_the_manual",
)  # fmt: skip

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


def why_not() -> str:
    """Which system packages are missing for these tests; "" if none."""
    if not LAUNCHER.exists() or shutil.which("Xvfb") is None or shutil.which("dbus-run-session") is None:
        return f"needs system packages: {PACKAGES}"
    code = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([SYSTEM_PYTHON, "-c", code], capture_output=True, check=False).returncode != 0:
        return f"needs system packages: {PACKAGES}"
    window = (
        "import os; os.environ['DISPLAY'] = ':0'; from app.__main__ import why_no_window; print(why_no_window() or '')"
    )
    return subprocess.run(
        [sys.executable, "-c", window], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """What went wrong in each flow; "" if it worked."""
    missing = why_not()
    if missing:
        pytest.skip(missing)
    folder = tmp_path_factory.mktemp("reader")
    env = {
        name: value for name, value in os.environ.items() if name not in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY")
    }
    env |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_RUNTIME_DIR": str(folder)}
    ran = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", str(folder), str(LAUNCHER), sys.executable, SYSTEM_PYTHON, str(CLIENT)],
        cwd=ROOT, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    said = [
        ran.stderr,
        *(
            file.read_text(errors="replace")
            for file in (folder / "app.log", *sorted((folder / "home" / "logs").glob("*.log")))
        ),
    ]
    assert lines, "\n".join(text[-2000:] for text in said)
    if ran.returncode or any(line["problem"] for line in lines):
        print("\n".join(text[-4000:] for text in said[1:]))  # pytest shows this with each test that fails
    yield {line["flow"]: line["problem"] for line in lines}


@pytest.mark.parametrize("flow", FLOWS)
def test_a_screen_reader_can(outcomes: dict[str, str], flow: str) -> None:
    assert outcomes[flow] == ""
