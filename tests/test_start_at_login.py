"""The entries that make the system start the window at login."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from memos_core import start_at_login, system


def test_on_linux_arguments_are_quoted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system, "PLATFORM", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("APPIMAGE", "/opt/Memos 100%/memos.AppImage")
    start_at_login.set_on(True, ["--home", '/data/$odd "name"'])
    text = start_at_login.entry().read_text()
    assert 'Exec="/opt/Memos 100%%/memos.AppImage" --home "/data/\\$odd \\"name\\"" --hidden\n' in text
    assert start_at_login.is_on()
    start_at_login.set_on(False)
    start_at_login.set_on(False)
    assert not start_at_login.is_on()


def test_on_macos_an_agent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system, "PLATFORM", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    start_at_login.set_on(True)
    agent = plistlib.loads(start_at_login.entry().read_bytes())
    assert agent["RunAtLoad"] is True and agent["ProgramArguments"][-1] == "--hidden"
    start_at_login.set_on(False)
    assert not start_at_login.is_on()
