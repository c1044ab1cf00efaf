"""Fixtures for all tests: a temporary home, and the engine with a scripted model or the starter model."""

from __future__ import annotations

import os

if "PYTEST_XDIST_WORKER" in os.environ:
    # As many tests run at once as there are cores: with more threads than one each would wait for those of the others. NumPy
    # looks when it is imported.
    os.environ.update(OMP_THREAD_LIMIT="1", OPENBLAS_NUM_THREADS="1")

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from memos_core import MemOS, sealing
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from tests.support.scripted import ScriptedModel

# Nothing of a test enters the keyring of whoever runs it; tests of keyrings set one of their own.
keyring.set_keyring(fail.Keyring())
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# A password costs half a second each time that it is tried, on purpose; what it costs has a test of its own (test_sealing.py).
sealing._SCRYPT_COST = 2**10

Open = Callable[..., MemOS]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first: one that is begun last keeps the other worker waiting."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder for all data that nothing else uses."""
    return tmp_path / "home"


@pytest.fixture
def open_memos(home: Path) -> Iterator[Open]:
    """Opens the profile, again and again if need be, with a scripted model unless another is given."""
    opened: list[MemOS] = []

    def open_(model: ScriptedModel | None = None, user: str = "ana") -> MemOS:
        memos = MemOS.open(home, user, backend=model or ScriptedModel())
        opened.append(memos)
        return memos

    yield open_
    for memos in opened:
        memos.close()


@pytest.fixture
def memos(open_memos: Open) -> MemOS:
    """The engine, open, with a scripted model."""
    return open_memos()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 12 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    if shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("mounting needs root")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", place], check=False).returncode != 0:
        pytest.skip("nothing can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture(scope="session")
def starter_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelHost]:
    """The real model host with the starter model, loaded once for all tests that need it."""
    host = ModelHost(starter_model_path(), tmp_path_factory.mktemp("host") / "host.log", 2048)
    host.start()
    host.wait_for_model(120)
    yield host
    host.close()
