"""llama.cpp for a package: it must run on other processors than the one that builds.

Without options llama.cpp is compiled for the processor of the builder. Here each kind of processor gets a library of its own,
and ggml loads the best one that this processor can run (`memos_core.models.llama` asks it to). The least is x86-64 without
any extension, or armv8.0.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from tools.bootstrap import LLAMA

CMAKE = {
    "LLAVA_BUILD": "OFF",
    "GGML_NATIVE": "OFF",
    "GGML_BACKEND_DL": "ON",
    "GGML_CPU_ALL_VARIANTS": "ON",
    "CMAKE_INSTALL_BINDIR": "llama_cpp/lib",  # beside the libraries that load them
    "LLAMA_BUILD_TOOLS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_SERVER": "OFF",
}
NOT_TAKEN = ("libggml-cpu-sapphirerapids",)
"""Virtual machines announce the matrix unit (AMX) of server processors, and end a program that uses it."""


def build(folder: Path, work: Path) -> Path:
    """Compile llama-cpp-python and unpack what the frozen program needs of it. Takes 10 to 20 minutes on two cores; a second
    call takes what is there.

    Args:
        folder: gets the package `llama_cpp`.
        work: a folder for what is made on the way; a build that was interrupted goes on there.

    Raises:
        subprocess.CalledProcessError: it cannot be compiled; the compiler's words stand above.
    """
    stamp = folder / "options.txt"
    options = "\n".join([LLAMA, *(f"{name}={value}" for name, value in CMAKE.items())])
    if stamp.is_file() and stamp.read_text() == options:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    wheels = work / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    environment = {**os.environ, "CMAKE_ARGS": " ".join(f"-D{name}={value}" for name, value in CMAKE.items())}
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--no-deps", "--no-cache-dir"]
    settings = ["--config-settings", f"build-dir={work / 'cmake'}"]
    subprocess.run(
        [*pip, "--no-binary", "llama-cpp-python", *settings, "--wheel-dir", str(wheels), LLAMA],
        env=environment,
        check=True,
    )
    (wheel,) = wheels.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.startswith("llama_cpp/") and not Path(name).name.startswith(NOT_TAKEN):
                archive.extract(name, folder)
    stamp.write_text(options)
    return folder
