"""Puts the frozen program into an installer for Windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from installers.freeze import BuildError
from installers.parts import ROOT
from memos_core.version import __version__

SCRIPT = Path(__file__).resolve().parent / "memos-desktop.nsi"


def make_installer(payload: Path, icon: Path, out: Path) -> Path:
    """Make the installer. It is signed if MEMOS_SIGN_COMMAND names a command (with %1 for the file).

    Args:
        payload: the frozen program's folder.
        icon: the .ico file.
        out: the folder for the installer.

    Raises:
        BuildError: makensis is missing, or reports an error in the script.
    """
    if shutil.which("makensis") is None:
        raise BuildError(
            "makensis is missing. Install NSIS 3 (on Debian: apt install nsis; on Windows: winget install NSIS.NSIS)."
        )
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"MemOS-Desktop-{__version__}-setup.exe"
    given = {
        "VERSION": __version__,
        "PAYLOAD": str(payload.absolute()),
        "ICON": str(icon.absolute()),
        "LICENCE": str(ROOT / "LICENSE"),
        "OUTPUT": str(target.absolute()),
    }
    if sign := os.environ.get("MEMOS_SIGN_COMMAND"):
        given["SIGN"] = sign
    defines = [f"-D{name}={value}" for name, value in given.items()]
    ended = subprocess.run(
        ["makensis", "-V2", "-WX", *defines, str(SCRIPT)], capture_output=True, text=True, check=False
    )
    if ended.returncode != 0:
        raise BuildError(f"makensis ended with code {ended.returncode}:\n{ended.stdout}{ended.stderr}")
    return target
