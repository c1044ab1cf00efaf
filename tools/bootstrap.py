"""Sets up the virtual environment that `make run` and `make test` use. Needs nothing but a Python.

usage: python3 tools/bootstrap.py [--dev] [--package] [--gpu vulkan|cuda|metal|cpu]

A second run with nothing changed ends at once: a stamp in the environment holds what it was made from. The
stamp is written last, so that an interrupted set-up is taken up again.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)
NEEDED_BYTES = 3_500_000_000
HEARTBEAT_SECONDS = 30
LLAMA = "llama-cpp-python>=0.3.36,<0.3.37"
USE_LLAMA = (
    "import llama_cpp; from memos_core.models.resources import starter_model_path as path; "
    "llama_cpp.Llama(str(path()), n_ctx=64, verbose=False).eval([1, 2, 3])"
)
GPU_NOTE = VENV / ".gpu"
"""What llama.cpp was compiled for, and which version of it: kept until another one is asked for."""
GPU_OPTIONS = {"vulkan": "-DGGML_VULKAN=ON", "cuda": "-DGGML_CUDA=ON", "metal": "-DGGML_METAL=ON", "cpu": ""}
VULKAN_PARTS = {"glslc": "glslc", "vulkan/vulkan.h": "libvulkan-dev", "spirv/unified1/spirv.hpp": "spirv-headers"}
"""A program and two headers that compiling for Vulkan needs, and the Debian packages that have them."""
VULKAN_HEADERS = 272
"""The oldest headers of Vulkan, 1.3.272, that llama.cpp can be compiled with (they have VK_EXT_layer_settings)."""
VULKAN_SDK = "https://vulkan.lunarg.com/sdk/home"
CPU_INFO = Path("/proc/cpuinfo")
WITHOUT_AMX = ("-mno-amx-tile", "-mno-amx-int8", "-mno-amx-bf16")
WITH_PICTURES = "-DLLAVA_BUILD=ON -DMTMD_VIDEO=OFF"
"""For cmake: with llama.cpp's library for pictures, without its way to read videos, which starts another program."""
SYSTEM_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgomp.so.1": "libgomp1",
}
"""What the window's libraries need even without a screen, and the Debian packages that have it."""
TEST_PROGRAMS = {"dbus-run-session": "dbus", "gnome-keyring-daemon": "gnome-keyring"}
"""What the tests with a real keyring need on Linux, and the Debian packages that have it. They are skipped without."""


class SetupError(Exception):
    """Set-up cannot go on; the message says what to do."""


class Clock:
    """Prints steps with the time since the beginning."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def say(self, text: str) -> None:
        seconds = int(time.monotonic() - self._began)
        print(f"[{seconds // 60}:{seconds % 60:02d}] {text}", flush=True)


def fingerprint(extras: Sequence[str]) -> str:
    """What the environment is made from."""
    parts = [
        (ROOT / "pyproject.toml").read_bytes(),
        Path(__file__).read_bytes(),
        ",".join(extras).encode(),
        sys.version.encode(),
        str(ROOT).encode(),
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def stamp_of(extras: Sequence[str]) -> Path:
    return VENV / f".ready-{'-'.join(extras)}"


def noted_gpu() -> str:
    """What llama.cpp was compiled for here; "cpu" where nobody has asked for anything else."""
    return GPU_NOTE.read_text().split()[0] if GPU_NOTE.is_file() else "cpu"


def gpu_is_ready(gpu: str) -> bool:
    """Whether llama.cpp is compiled for this kind of graphics card."""
    noted = GPU_NOTE.read_text() if GPU_NOTE.is_file() else f"cpu {LLAMA}"
    return noted == f"{gpu} {LLAMA}"


def is_ready(extras: Sequence[str], gpu: str) -> bool:
    """Whether the environment is up to date (one with more extras serves as well)."""
    if not gpu_is_ready(gpu):
        return False
    for wanted in (extras, [*extras, "dev"], [*extras, "package"], [*extras, "dev", "package"]):
        stamp = stamp_of(wanted)
        if stamp.is_file() and stamp.read_text() == fingerprint(wanted):
            return True
    return False


def newer_python() -> str | None:
    """A Python on the PATH that is new enough."""
    for minor in range(14, OLDEST_PYTHON[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    return None


def check_system() -> None:
    """Raise SetupError where something is missing that only the system's package manager can bring."""
    free = shutil.disk_usage(ROOT).free
    if free < NEEDED_BYTES:
        raise SetupError(
            f"Set-up needs about {NEEDED_BYTES / 1e9:.1f} GB of disk, and {free / 1e9:.1f} GB are free here. Free some space."
        )
    missing: list[str] = []
    try:
        import ensurepip  # noqa: F401 - Debian packs it apart
        import venv  # noqa: F401
    except ImportError:
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if sys.platform.startswith("linux"):
        missing += [package for library, package in SYSTEM_LIBRARIES.items() if not _loads(library)]
    if missing:
        _install_or_say(missing, "needed to run")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def get_test_programs(clock: Clock) -> None:
    """Install what tests need of the system, or say what they lack: they are skipped then."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    if missing and not _installed(missing):
        clock.say(f"The tests with a real keyring will be skipped: system packages are missing ({' '.join(missing)}).")
        clock.say(f"  On Debian and Ubuntu: sudo apt install {' '.join(missing)}")


def _installed(packages: Sequence[str]) -> bool:
    """Install system packages where nobody is there to do it, as in continuous integration. Returns whether that was done."""
    if not (
        os.environ.get("CI") == "true" and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")
    ):
        return False
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    return subprocess.run(command, check=False).returncode == 0


def _install_or_say(packages: Sequence[str], why: str, elsewhere: str = "") -> None:
    if _installed(packages):
        return
    raise SetupError(
        f"These system packages are {why} and missing: {' '.join(packages)}\n"
        f"On Debian and Ubuntu: sudo apt install {' '.join(packages)}\n{elsewhere}Then run the same command again."
    )


def make_environment(clock: Clock) -> Path:
    """The environment's Python; made anew where it is broken."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if python.exists():
        works = subprocess.run([python, "-c", "import pip"], capture_output=True, check=False).returncode == 0
        if works:
            return python
        clock.say("The virtual environment is broken; making it anew")
        shutil.rmtree(VENV)
    clock.say(f"Making a virtual environment in {VENV.name} (Python {sys.version.split()[0]})")
    result = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise SetupError(
            f"The virtual environment could not be made:\n{result.stdout}{result.stderr}\n"
            f"On Debian and Ubuntu: sudo apt install python{version}-venv"
        )
    return python


def pip(python: Path, arguments: Sequence[str], clock: Clock, doing: str, *, env: dict[str, str] | None = None) -> None:
    """Run pip; its output goes to a log, what it is at and a heartbeat to the screen."""
    log = VENV / "setup.log"
    command = [str(python), "-m", "pip", "--disable-pip-version-check", *arguments]
    over = threading.Event()

    def heartbeat() -> None:
        while not over.wait(HEARTBEAT_SECONDS):
            clock.say(f"  still {doing}")

    with log.open("a", encoding="utf-8") as stream:
        stream.write(f"\n$ {' '.join(command)}\n")
        stream.flush()
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, **(env or {})}
        )
        threading.Thread(target=heartbeat, daemon=True).start()
        tail: list[str] = []
        try:
            assert process.stdout is not None
            for line in process.stdout:
                stream.write(line)
                tail = [*tail[-14:], line.rstrip()]
                if line.startswith(("Downloading ", "  Downloading ", "Building wheel", "Installing collected")):
                    clock.say("  " + line.strip()[:100])
        except KeyboardInterrupt:
            process.terminate()
            raise
        finally:
            over.set()
        if process.wait() != 0:
            raise SetupError(
                f"Set-up failed while {doing}. The end of what pip said:\n  "
                + "\n  ".join(tail)
                + f"\nAll of it is in {log}.\nWithout a network, or when a download broke off, run the same command again later."
            )


def has_wheel(python: Path) -> bool:
    """Whether an index offers llama-cpp-python ready-made for this system."""
    result = subprocess.run(
        [str(python), "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps", "--only-binary",
         ":all:", *_wheel_index(), "--dest", str(VENV / "wheels"), LLAMA],
        capture_output=True,
        check=False,
    )  # fmt: skip
    return result.returncode == 0


def _wheel_index() -> list[str]:
    index = os.environ.get("MEMOS_LLAMA_WHEEL_INDEX")
    return ["--extra-index-url", index] if index else []


def missing_for_vulkan() -> list[str]:
    """What compiling for Vulkan lacks: Debian packages, and newer headers where there are old ones."""
    missing = [
        package
        for part, package in VULKAN_PARTS.items()
        if not (shutil.which(part) if part == "glslc" else any((place / part).exists() for place in _header_places()))
    ]
    return [*missing, f"headers of Vulkan 1.3.{VULKAN_HEADERS} or newer"] if _headers_are_old() else missing


def _header_places() -> list[Path]:
    sdk = os.environ.get("VULKAN_SDK")
    return [Path(sdk) / "include"] if sdk else [Path("/usr/include"), Path("/usr/local/include")]


def _headers_are_old() -> bool:
    for place in _header_places():
        if (header := place / "vulkan" / "vulkan_core.h").is_file():
            number = re.search(r"^#define VK_HEADER_VERSION (\d+)", header.read_text(encoding="utf-8"), re.MULTILINE)
            return number is not None and int(number[1]) < VULKAN_HEADERS
    return False


def check_gpu(gpu: str) -> None:
    """Raise SetupError where something is missing that compiling for this kind of graphics card needs."""
    if gpu == "vulkan" and _headers_are_old():
        raise SetupError(
            f"The headers of Vulkan on this system are too old for llama.cpp, which needs 1.3.{VULKAN_HEADERS} or newer. Debian "
            f"13 and Ubuntu 24.04 have them; elsewhere take the Vulkan SDK: {VULKAN_SDK} (unpack it and run: source "
            "setup-env.sh)"
        )
    if gpu == "vulkan" and (missing := missing_for_vulkan()):
        if sys.platform.startswith("linux"):
            _install_or_say(
                missing,
                "needed to compile for Vulkan",
                f"Where there is no package glslc, as on Ubuntu 22.04, the Vulkan SDK has all of it: {VULKAN_SDK} (unpack "
                "it and run: source setup-env.sh)\n",
            )
        else:
            raise SetupError(f"Compiling for Vulkan needs the Vulkan SDK: {VULKAN_SDK}")
    if gpu == "cuda" and not shutil.which("nvcc"):
        raise SetupError(
            "Compiling for CUDA needs NVIDIA's CUDA Toolkit with nvcc on the PATH: "
            "https://developer.nvidia.com/cuda-downloads (on Debian and Ubuntu: sudo apt install nvidia-cuda-toolkit)"
        )
    if gpu == "metal" and sys.platform != "darwin":
        raise SetupError("Metal is Apple's; on this system choose GPU=vulkan, or GPU=cuda for a card by NVIDIA.")


def check_compiler() -> None:
    """Raise SetupError where there is no compiler for C++; on Windows pip finds it by itself, and says so where there is none."""
    if os.name != "nt" and not any(shutil.which(name) for name in (os.environ.get("CXX", "c++"), "g++", "clang++")):
        _install_or_say(["build-essential"], "needed to compile llama-cpp-python")


def install_for_gpu(python: Path, clock: Clock, gpu: str) -> None:
    """Have llama.cpp compiled for another kind of graphics card than it is now."""
    if gpu_is_ready(gpu):
        return
    check_gpu(gpu)
    check_compiler()
    clock.say(
        f"llama.cpp is compiled for {gpu} now (it was for {noted_gpu()}), which takes 10 to 40 minutes on 2 cores"
    )
    options = ["--force-reinstall", "--no-deps", "--no-binary", "llama-cpp-python"]
    # pip knows its wheels by their version alone: one for a graphics card must not be taken for another.
    compile_llama(python, clock, [*options, *([] if gpu == "cpu" else ["--no-cache-dir"])], GPU_OPTIONS[gpu])
    GPU_NOTE.write_text(f"{gpu} {LLAMA}")


def install_llama(python: Path, clock: Clock) -> None:
    """llama-cpp-python: a ready-made wheel where there is one, else compiled here."""
    installed = subprocess.run(
        [str(python), "-c", "import importlib.metadata as m; m.version('llama-cpp-python')"],
        capture_output=True,
        check=False,
    )
    if installed.returncode == 0:
        return
    if has_wheel(python):
        clock.say("Installing llama-cpp-python (a ready-made wheel)")
        pip(python, ["install", "--find-links", str(VENV / "wheels"), "--only-binary", "llama-cpp-python", LLAMA], clock,
            "installing llama-cpp-python")  # fmt: skip
        return
    check_compiler()
    clock.say("Installing llama-cpp-python: no ready-made wheel for this system, so it is compiled once,")
    clock.say("  which takes about 10 to 15 minutes on 2 cores (seconds, if it was compiled here before)")
    compile_llama(python, clock, [])


def compile_llama(python: Path, clock: Clock, options: Sequence[str], gpu_option: str = "") -> None:
    """Have pip compile llama-cpp-python for this processor, or take what it has compiled before.

    Virtual machines announce the matrix unit of server processors (AMX) and then end a program that uses it; personal
    computers have none. So llama.cpp is compiled without it, and with its library for pictures.
    """
    env = {"CMAKE_ARGS": f"{os.environ.get('CMAKE_ARGS', WITH_PICTURES)} {gpu_option}".strip()}
    if CPU_INFO.exists() and " amx_tile" in CPU_INFO.read_text():
        for name in ("CFLAGS", "CXXFLAGS"):
            env[name] = " ".join([os.environ.get(name, ""), *WITHOUT_AMX]).strip()
    pip(python, ["install", *options, LLAMA], clock, "compiling llama-cpp-python", env=env)


def check_llama(python: Path, clock: Clock) -> None:
    """See that llama.cpp computes; one that was compiled for another processor (pip keeps it) is compiled anew."""
    if subprocess.run([str(python), "-c", USE_LLAMA], cwd=ROOT, capture_output=True, check=False).returncode >= 0:
        return  # what else may be wrong, a model file that is missing for instance, is said when the app starts
    clock.say("llama.cpp was compiled for another processor; compiling it again")
    subprocess.run([str(python), "-m", "pip", "cache", "remove", "llama_cpp_python"], capture_output=True, check=False)
    compile_llama(python, clock, ["--force-reinstall", "--no-deps"], GPU_OPTIONS[noted_gpu()])


def set_up(extras: Sequence[str], gpu: str) -> None:
    """Make the environment what pyproject.toml asks for."""
    clock = Clock()
    check_system()
    if "dev" in extras:
        get_test_programs(clock)
    python = make_environment(clock)
    for stamp in VENV.glob(".ready-*"):
        stamp.unlink()
    if gpu == "cpu" and not GPU_NOTE.is_file():
        install_llama(python, clock)
    else:
        install_for_gpu(python, clock, gpu)
    clock.say("Installing the app and its other packages (about 1 GB to download the first time)")
    pip(
        python,
        ["install", "--prefer-binary", "--editable", f"{ROOT}[{','.join(extras)}]"],
        clock,
        "installing packages",
    )
    check_llama(python, clock)
    stamp_of(extras).write_text(fingerprint(extras))
    clock.say("Set-up is complete")


def main(arguments: Sequence[str] | None = None) -> int:
    """Set up; 0 when the environment is ready."""
    parser = argparse.ArgumentParser(description="Set up the virtual environment of MemOS Desktop.")
    parser.add_argument("--dev", action="store_true", help="with what tests and linting need")
    parser.add_argument("--package", action="store_true", help="with what makes installers, and with what tests need")
    parser.add_argument(
        "--gpu",
        choices=sorted(GPU_OPTIONS),
        default=None,
        help="Have llama.cpp compute on a graphics card, or on the processor again (cpu); without it, as before.",
    )
    options = parser.parse_args(arguments)
    gpu = options.gpu or noted_gpu()
    if sys.version_info < OLDEST_PYTHON:
        other = newer_python()
        if other is None:
            print(
                f"MemOS Desktop needs Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer; this is "
                f"{sysconfig.get_python_version()}. Install a newer one and run: make PYTHON=python3.11 run",
                file=sys.stderr,
            )
            return 1
        return subprocess.run([other, __file__, *(arguments or sys.argv[1:])], check=False).returncode
    extras = [
        "starter",
        *(["dev"] if options.dev or options.package else []),
        *(["package"] if options.package else []),
    ]
    if is_ready(extras, gpu):
        return 0
    try:
        set_up(extras, gpu)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nSet-up was interrupted; the same command takes it up again.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
