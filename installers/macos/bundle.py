"""The application for macOS: its Info.plist, and how it is signed, notarised and put on a disk image."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from memos_core.version import __version__

HERE = Path(__file__).resolve().parent
ENTITLEMENTS = HERE / "entitlements.plist"
OLDEST = "12.0"

Run = Callable[[Sequence[str]], None]


def info(version: str) -> dict[str, Any]:
    """The entries of Info.plist that PyInstaller does not write itself."""
    return {
        "CFBundleIdentifier": "org.memos-desktop.app",
        "CFBundleName": "MemOS Desktop",
        "CFBundleDisplayName": "MemOS Desktop",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Memories of MemOS Desktop",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": ["org.memos-desktop.memcube"],
            },
            {
                "CFBundleTypeName": "Language model",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["org.ggml.gguf"],
            },
        ],
        "UTExportedTypeDeclarations": [_type("org.memos-desktop.memcube", "Memories of MemOS Desktop", "memcube")],
        "UTImportedTypeDeclarations": [_type("org.ggml.gguf", "Language model", "gguf")],
    }


def _type(identifier: str, description: str, extension: str) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": description,
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {"public.filename-extension": [extension]},
    }


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True)


def make_image(app: Path, work: Path, out: Path, run: Run = _run) -> Path:
    """Make the disk image, with the application and a link to the folder that it is dragged to.

    It is signed if MEMOS_SIGN_IDENTITY names a certificate, and notarised if MEMOS_NOTARY_PROFILE names a profile that
    `xcrun notarytool store-credentials` has saved in the keychain.

    Args:
        app: the .app folder.
        work: a folder for intermediate files.
        out: the folder for the image.
        run: runs a command.

    Raises:
        subprocess.CalledProcessError: a command failed.
    """
    identity, profile = os.environ.get("MEMOS_SIGN_IDENTITY"), os.environ.get("MEMOS_NOTARY_PROFILE")
    if identity:
        hardened = ["--force", "--deep", "--timestamp", "--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
        run(["codesign", *hardened, "--sign", identity, str(app)])
        run(["codesign", "--verify", "--deep", "--strict", str(app)])
    folder = work / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    out.mkdir(parents=True, exist_ok=True)
    image = out / f"MemOS-Desktop-{__version__}-{platform.machine()}.dmg"
    image.unlink(missing_ok=True)
    run(
        [
            "hdiutil",
            "create",
            "-volname",
            "MemOS Desktop",
            "-srcfolder",
            str(folder),
            "-fs",
            "HFS+",
            "-format",
            "UDZO",
            str(image),
        ]
    )
    if identity:
        run(["codesign", "--timestamp", "--sign", identity, str(image)])
    if identity and profile:
        run(["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"])
        run(["xcrun", "stapler", "staple", str(image)])
    return image
