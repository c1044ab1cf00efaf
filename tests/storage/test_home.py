"""The folder of a profile, and its lock."""

from __future__ import annotations

from pathlib import Path

import pytest

from memos_core import HomeNotWritable, MemOS, ProfileInUse
from memos_core.storage.home import ProfileLock, default_home
from tests.conftest import Open


def test_the_home_is_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEMOS_HOME", str(tmp_path))
    assert default_home() == tmp_path
    monkeypatch.delenv("MEMOS_HOME")
    assert default_home().is_absolute()


def test_a_lock_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "profile.pid").mkdir()
    with pytest.raises(HomeNotWritable, match="cannot write to the profile"):
        ProfileLock(tmp_path, "ana")


def test_a_profile_whose_holder_is_unknown_is_in_use_all_the_same(memos: MemOS, open_memos: Open, home: Path) -> None:
    (home / "profiles" / "ana" / "profile.pid").write_text("nobody")
    with pytest.raises(ProfileInUse, match=r"in another MemOS program\. Close"):
        open_memos()
