"""The macOS application: what can be checked without a Mac."""

from __future__ import annotations

import plistlib
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from installers import icons
from installers.macos import bundle
from memos_core.version import __version__


def test_info_is_a_property_list_that_names_both_kinds_of_files() -> None:
    info = plistlib.loads(plistlib.dumps(bundle.info("1.2.3")))
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == "1.2.3"
    declared = {
        kind["UTTypeIdentifier"]: kind
        for kind in info["UTExportedTypeDeclarations"] + info["UTImportedTypeDeclarations"]
    }
    opened = [kind for document in info["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]]
    assert sorted(opened) == sorted(declared)
    extensions = [kind["UTTypeTagSpecification"]["public.filename-extension"] for kind in declared.values()]
    assert extensions == [["memcube"], ["gguf"]]
    ranks = [document["LSHandlerRank"] for document in info["CFBundleDocumentTypes"]]
    assert ranks == ["Owner", "Alternate"], "other programs may go on opening models"


def test_entitlements_give_no_more_than_python_and_its_libraries_need() -> None:
    given = plistlib.loads(bundle.ENTITLEMENTS.read_bytes())
    assert given == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_the_icon_set_holds_every_size() -> None:
    data = icons.icns()
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data)
    found, at = {}, 8
    while at < len(data):
        kind, length = data[at : at + 4].decode(), struct.unpack(">I", data[at + 4 : at + 8])[0]
        assert data[at + 8 : at + 16] == b"\x89PNG\r\n\x1a\n"
        found[kind] = int.from_bytes(data[at + 24 : at + 28])
        at += length
    assert found == icons.MACOS_KINDS


@pytest.mark.parametrize("signed", [False, True])
def test_the_image_is_made_signed_and_notarised_in_order(
    signed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = tmp_path / "MemOS Desktop.app"
    (app / "Contents" / "MacOS").mkdir(parents=True)
    (app / "Contents" / "MacOS" / "memos-desktop").write_text("")
    for name, value in (("MEMOS_SIGN_IDENTITY", "Developer ID"), ("MEMOS_NOTARY_PROFILE", "memos")):
        monkeypatch.setenv(name, value) if signed else monkeypatch.delenv(name, raising=False)
    ran: list[Sequence[str]] = []
    image = bundle.make_image(app, tmp_path / "work", tmp_path / "out", ran.append)
    assert image.name.startswith(f"MemOS-Desktop-{__version__}-") and image.suffix == ".dmg"
    assert (tmp_path / "work" / "image" / "Applications").is_symlink()
    assert (tmp_path / "work" / "image" / "MemOS Desktop.app" / "Contents" / "MacOS" / "memos-desktop").is_file()
    steps = [command[0] if command[0] != "xcrun" else command[1] for command in ran]
    if not signed:
        assert steps == ["hdiutil"]
        return
    assert steps == ["codesign", "codesign", "hdiutil", "codesign", "notarytool", "stapler"]
    assert {"--options", "runtime", "--entitlements"} <= set(ran[0])


def test_a_command_that_fails_ends_it(tmp_path: Path) -> None:
    (tmp_path / "MemOS Desktop.app").mkdir()

    def fail(command: Sequence[str]) -> None:
        raise subprocess.CalledProcessError(1, command)

    with pytest.raises(subprocess.CalledProcessError):
        bundle.make_image(tmp_path / "MemOS Desktop.app", tmp_path / "work", tmp_path / "out", fail)
