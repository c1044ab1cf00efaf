"""The colour of each profile, and whether it has a lock, both read without loading anything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from memos_core import COLOURS, InvalidInput, NotFound, colour_of, has_lock, set_colour
from memos_core.storage.home import default_home, profile_folder


@pytest.fixture
def folder(home: Path) -> Path:
    made = profile_folder(home, "ana")
    made.mkdir(parents=True)
    return made


def test_each_profile_has_a_colour_that_stays(home: Path, folder: Path) -> None:
    assert colour_of("ana", home) in COLOURS and colour_of("ana", home) == colour_of("ana", home)
    set_colour("ana", "wine", home)
    assert colour_of("ana", home) == "wine"
    with pytest.raises(InvalidInput, match="no colour"):
        set_colour("ana", "pink", home)
    with pytest.raises(NotFound):
        set_colour("ben", "wine", home)
    assert colour_of("ana", home) == "wine"


@pytest.mark.parametrize("content", ['{"colour": "pink"}', "{", "[]", "{}", b"\xff"])
def test_a_damaged_colour_is_another_one(home: Path, folder: Path, content: str | bytes) -> None:
    (folder / "profile.json").write_bytes(content if isinstance(content, bytes) else content.encode())
    assert colour_of("ana", home) in COLOURS


def test_without_a_home_it_is_the_usual_one(home: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEMOS_HOME", str(home))
    assert default_home() == home
    set_colour("ana", "olive")
    assert colour_of("ana") == "olive"


@pytest.mark.parametrize("name", ["lock.json", "locked"])
def test_a_lock_is_told_by_the_names_of_its_files(home: Path, folder: Path, name: str) -> None:
    assert not has_lock(home, "ana")
    (folder / name).touch()
    assert has_lock(home, "ana")
