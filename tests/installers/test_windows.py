"""The Windows installer: its script is compiled here with a stand-in payload, and what came out is looked at."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from installers import icons
from installers.freeze import BuildError
from installers.windows import packaging
from memos_core.version import __version__

SCRIPT = packaging.SCRIPT.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def installer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed here")
    folder = tmp_path_factory.mktemp("windows")
    payload = folder / "payload"
    (payload / "_internal" / "resources").mkdir(parents=True)
    (payload / "memos-desktop.exe").write_bytes(b"MZ" + bytes(100))
    (payload / "memos.exe").write_bytes(b"MZ" + bytes(50))
    (payload / "_internal" / "resources" / "model.gguf").write_bytes(b"GGUF" + bytes(1000))
    (folder / "memos-desktop.ico").write_bytes(icons.ico())
    return packaging.make_installer(payload, folder / "memos-desktop.ico", folder / "out")


def test_it_is_compiled_without_a_warning_and_is_a_windows_program(installer: Path) -> None:
    assert installer.name == f"MemOS-Desktop-{__version__}-setup.exe"
    data = installer.read_bytes()
    assert data.startswith(b"MZ") and b"NullsoftInst" in data
    for text in (__version__, "MemOS Desktop installer"):
        assert text.encode("utf-16-le") in data, "the version information of Windows"
    assert b'requestedExecutionLevel level="asInvoker"' in data, "no administrator is asked for"


def test_it_holds_the_payload_and_an_uninstaller(installer: Path) -> None:
    lister = shutil.which("7z")
    if lister is None:
        pytest.skip("7z is not installed here")
    listed = subprocess.run([lister, "l", "-slt", str(installer)], capture_output=True, text=True, check=True).stdout
    names = set(re.findall(r"^Path = (.+)$", listed, re.MULTILINE))
    assert {"memos-desktop.exe", "memos.exe", "memos-desktop.ico", "_internal/resources/model.gguf"} <= names
    assert any("uninstall" in name for name in names)


def test_a_script_that_is_wrong_or_a_missing_tool_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packaging.shutil, "which", lambda _name: None)
    with pytest.raises(BuildError, match="makensis is missing"):
        packaging.make_installer(tmp_path, tmp_path / "x.ico", tmp_path)


def test_everything_is_for_this_person_alone() -> None:
    assert "RequestExecutionLevel user" in SCRIPT and "HKLM" not in SCRIPT and "SetShellVarContext all" not in SCRIPT
    assert 'InstallDir "$LOCALAPPDATA\\Programs' in SCRIPT


def test_data_is_deleted_only_where_the_person_says_so() -> None:
    uninstall = SCRIPT[SCRIPT.index('Section "Uninstall"') :]
    erase = uninstall.index('RMDir /r "${DATA}"')
    asked = uninstall.index("MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2")
    assert asked < uninstall.index("erase:") < erase and "/SD IDNO" in uninstall, "No is the default, also silently"
    assert SCRIPT.count("${DATA}") == 3, "asked, named and deleted, nowhere else"


def test_what_was_entered_is_removed() -> None:
    install, uninstall = SCRIPT.split('Section "Uninstall"')
    keys = set(re.findall(r'WriteReg\w+ HKCU "(Software\\[^"\\]+(?:\\[^"\\]+)?\\?[^"\\]*)', install))
    for key in (
        "Software\\Classes\\MemOSDesktop.memcube",
        "Software\\Classes\\MemOSDesktop.gguf",
        "Software\\MemOS Desktop",
    ):
        assert key in install and f'DeleteRegKey HKCU "{key}"' in uninstall
    assert keys and 'DeleteRegValue HKCU "Software\\Classes\\.gguf\\OpenWithProgids"' in uninstall


def test_it_can_be_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed here")
    (tmp_path / "memos-desktop.exe").write_bytes(b"MZ")
    (tmp_path / "i.ico").write_bytes(icons.ico())
    signed = tmp_path / "signed.txt"
    monkeypatch.setenv("MEMOS_SIGN_COMMAND", f'echo "%1" >> {signed}')
    packaging.make_installer(tmp_path, tmp_path / "i.ico", tmp_path / "out")
    assert len(signed.read_text().splitlines()) == 2, "the installer and the uninstaller"
