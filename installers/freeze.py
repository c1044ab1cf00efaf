"""Freezes the program for the system that this runs on, with PyInstaller, and strips debugging symbols from the libraries."""

from __future__ import annotations

import fnmatch
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from installers import icons, parts
from memos_core import system
from memos_core.version import __version__

BUILD = parts.ROOT / "build" / "package"
"""The folder for intermediate files; the finished packages go to `dist/`."""


class BuildError(Exception):
    """A package cannot be made; the message says what to do."""


def freeze(build: Path = BUILD, portable: Path | None = None) -> Path:
    """Freeze the program. Returns its folder (on macOS the .app is beside it), which is made anew.

    Args:
        build: the folder for everything that is made.
        portable: a folder with packages to use instead of the installed ones (`installers.portable`).

    Raises:
        BuildError: PyInstaller is missing or failed.
    """
    if importlib.util.find_spec("PyInstaller") is None:
        raise BuildError("PyInstaller is missing. Run: make package")
    build.mkdir(parents=True, exist_ok=True)
    icons.write(build / "icons")
    if system.is_windows():
        (build / "version.txt").write_text(version_resource(__version__), encoding="utf-8")
    spec = parts.ROOT / "installers" / "memos.spec"
    out, work = build / "frozen", build / "work"
    shutil.rmtree(out, ignore_errors=True)
    path = os.pathsep.join(str(folder) for folder in (portable, parts.ROOT) if folder is not None)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    ended = subprocess.run(
        [*command, "--distpath", str(out), "--workpath", str(work), str(spec)],
        env={**os.environ, "MEMOS_BUILD": str(build), "PYTHONPATH": path},
        check=False,
    )
    if ended.returncode != 0:
        raise BuildError(f"PyInstaller ended with code {ended.returncode}; what it said stands above.")
    folder = out / parts.PROGRAM
    finish(folder)
    return folder


def finish(folder: Path) -> None:
    """Finish what PyInstaller has made: add the second name of the program, and strip the libraries.

    Args:
        folder: the frozen program's folder.
    """
    if not system.is_windows():
        command = folder / parts.COMMAND
        command.unlink(missing_ok=True)
        command.symlink_to(parts.PROGRAM)
    if system.is_linux() and shutil.which("strip"):
        libraries = [
            str(path)
            for path in folder.rglob("*.so*")
            if path.is_file() and not path.is_symlink() and not fnmatch.fnmatch(path.parent.name, parts.NOT_STRIPPED)
        ]
        subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)


def version_resource(version: str) -> str:
    """The version that Windows shows in a program's properties, as PyInstaller reads it."""
    numbers = tuple(int(part) for part in version.split(".")[:3])
    strings = {
        "CompanyName": "MemOS Desktop",
        "FileDescription": "MemOS Desktop",
        "FileVersion": version,
        "InternalName": parts.PROGRAM,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{parts.PROGRAM}.exe",
        "ProductName": "MemOS Desktop",
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={(*numbers, 0)}, prodvers={(*numbers, 0)}, mask=0x3f, flags=0x0, "
        "OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{table}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
