"""Builds the compiled parts that would otherwise run only on the builder's kind of processor in a form that runs on others too.

Without options llama.cpp is compiled for the processor of the builder. Here each kind of processor gets a library of its own,
and ggml loads the best one that the processor can run (`memos_core.models.llama` asks it to); the baseline is plain x86-64 or
armv8.0. The usual LanceDB for x86-64 needs AVX2; its makers publish another one that needs only x86-64-v2 and chooses at run
time. If the builder has what is needed, there is also a library for graphics cards (Vulkan); a computer without such a card
or driver cannot load it and uses its processor. All other parts come as wheels that choose at run time.
"""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from memos_core import system
from tools.bootstrap import GPU_OPTIONS, LLAMA, missing_for_vulkan

CMAKE = {
    "LLAVA_BUILD": "ON",  # its library for pictures, without videos, which would start another program
    "MTMD_VIDEO": "OFF",
    "GGML_NATIVE": "OFF",
    "GGML_BACKEND_DL": "ON",
    "GGML_CPU_ALL_VARIANTS": "ON",
    "CMAKE_INSTALL_BINDIR": "llama_cpp/lib",  # beside the libraries that load them
    "LLAMA_BUILD_TOOLS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_SERVER": "OFF",
}
NOT_TAKEN = ("libggml-cpu-sapphirerapids", "ggml-cpu-sapphirerapids")
"""Libraries that use the matrix unit (AMX) of server processors: some virtual machines report it, but end a program that uses it."""
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")


def build(folder: Path, work: Path) -> Path:
    """Make the folder with the packages that are used instead of the installed ones. Compiling takes 10 to 20 minutes on two cores;
    a second call uses what is there.

    Args:
        folder: gets the packages `llama_cpp` and, for x86-64, `lancedb`.
        work: a folder for intermediate files, in which an interrupted build continues.

    Raises:
        subprocess.CalledProcessError: something cannot be compiled or fetched; the command has printed why.
    """
    work.mkdir(parents=True, exist_ok=True)
    options = "\n".join([LLAMA, *_options()])
    if not _is_there(folder / "llama_cpp", options):
        _unpack(_compiled_llama(work), "llama_cpp", folder, options)
    wanted = f"lancedb-compat=={importlib.metadata.version('lancedb')}"
    if system.is_x86() and not _is_there(folder / "lancedb", wanted):
        wheels = _emptied(work / "lancedb")
        fetch = ["download", "--no-deps", "--only-binary", ":all:", "--dest", str(wheels), wanted]
        subprocess.run([*PIP, *fetch], check=True)
        _unpack(next(wheels.glob("*.whl")), "lancedb", folder, wanted)
    return folder


def _options() -> list[str]:
    """The options for CMake. On a Mac llama.cpp is compiled for Metal by default."""
    options = [f"-D{name}={value}" for name, value in CMAKE.items()]
    if system.PLATFORM == "darwin":
        return options
    if missing := missing_for_vulkan():
        print(
            f"Without graphics cards: to compile for Vulkan, {', '.join(missing)} must be installed here.", flush=True
        )
        return options
    return [*options, GPU_OPTIONS["vulkan"]]


def _compiled_llama(work: Path) -> Path:
    wheels = _emptied(work / "wheels")
    environment = {**os.environ, "CMAKE_ARGS": " ".join(_options())}
    options = ["--no-deps", "--no-cache-dir", "--no-binary", "llama-cpp-python", "--wheel-dir", str(wheels)]
    settings = ["--config-settings", f"build-dir={work / 'cmake'}"]
    subprocess.run([*PIP, "wheel", *options, *settings, LLAMA], env=environment, check=True)
    return next(wheels.glob("*.whl"))


def _stamp(package: Path) -> Path:
    return package.with_name(f"{package.name}.txt")


def _is_there(package: Path, made_from: str) -> bool:
    return package.is_dir() and _stamp(package).is_file() and _stamp(package).read_text() == made_from


def _unpack(wheel: Path, package: str, folder: Path, made_from: str) -> None:
    """Unpack a package of a wheel into the folder, and record what it was made from once it is complete."""
    shutil.rmtree(folder / package, ignore_errors=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.startswith(f"{package}/") and not Path(name).name.startswith(NOT_TAKEN):
                archive.extract(name, folder)
    _stamp(folder / package).write_text(made_from)


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
