"""Fixtures for shared folders: a keyring in this process, a folder, and computers that see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest

from tests.support.two_computers import Computer
from tests.test_secrets import Kept


@pytest.fixture
def with_keyring() -> Iterator[Kept]:
    """Use an in-memory keyring in this process."""
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that all computers can see."""
    place = tmp_path / "shared"
    place.mkdir()
    return place


@pytest.fixture
def computer(with_keyring: Kept, tmp_path: Path, folder: Path) -> Iterator[Callable[[str], Computer]]:
    """Return a function that makes a computer for the name of its user."""
    made: list[Computer] = []

    def make(name: str) -> Computer:
        made.append(Computer(tmp_path, name, folder))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def ann(computer: Callable[[str], Computer]) -> Computer:
    return computer("ann")


@pytest.fixture
def ben(computer: Callable[[str], Computer]) -> Computer:
    return computer("ben")
