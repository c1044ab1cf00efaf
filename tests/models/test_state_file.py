"""Files of saved states: whole or not there, whatever happens while they are written."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from memos_core.activation.store import ContextStore
from memos_core.models.state_file import (
    PIECE_BYTES,
    StateRejected,
    environment_hash,
    model_hash,
    read_state,
    state_keys,
    write_state,
)

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = environment_hash({"model": "m", "context": 2048})
WRITER = """
import sys
from pathlib import Path
from memos_core.models.state_file import environment_hash, state_keys, write_state
folder, environment = Path(sys.argv[1]), sys.argv[2]
print("begun", flush=True)
for number in range(100000):
    (_, key), = state_keys(environment, [number] * 32, 32)
    write_state(folder, key, environment, 32, bytes([number % 256]) * 2_000_000)
    print(key, flush=True)
"""


def key_of(tokens: list[int], environment: str = ENVIRONMENT) -> str:
    *_, (_, key) = state_keys(environment, tokens, 32)
    return key


def test_the_key_is_of_everything_that_the_numbers_depend_on() -> None:
    tokens = list(range(96))
    keys = dict(state_keys(ENVIRONMENT, tokens, 32))
    assert sorted(keys) == [32, 64, 96]
    assert dict(state_keys(ENVIRONMENT, [*tokens, 7], 32)) == keys
    assert key_of([*tokens[:-1], 0]) != keys[96]
    assert key_of(tokens, environment_hash({"model": "m", "context": 4096})) != keys[96]
    assert list(state_keys(ENVIRONMENT, tokens[:31], 32)) == []


def read(folder: Path, key: str) -> bytes:
    state = read_state(folder, key, ENVIRONMENT, 32)
    assert state is not None
    return state.tobytes()


@pytest.mark.parametrize("round_", range(4))
def test_a_process_that_is_killed_while_it_saves_leaves_whole_states_only(tmp_path: Path, round_: int) -> None:
    folder = tmp_path / "activation"
    folder.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), ENVIRONMENT], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    time.sleep(0.1 + random.Random(round_).random() / 2)
    process.send_signal(signal.SIGKILL)
    written = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    for header in folder.glob("*.json"):
        assert read_state(folder, header.stem, ENVIRONMENT, 32) is not None
    assert {path.stem for path in folder.glob("*.json")} >= set(written)
    ContextStore(folder, tmp_path / "set-aside").close()
    # What no context knows is of no use, and nothing half-written stays.
    assert {path.name for path in folder.iterdir()} <= {
        "contexts.sqlite",
        "contexts.sqlite-wal",
        "contexts.sqlite-shm",
    }


def test_a_full_disk_leaves_what_was_there(small_disk: Path) -> None:
    write_state(small_disk, key_of([1] * 32), ENVIRONMENT, 32, b"x" * 5_000_000)
    with pytest.raises(OSError, match="No space"):
        write_state(small_disk, key_of([2] * 32), ENVIRONMENT, 32, b"y" * 20_000_000)
    assert read(small_disk, key_of([1] * 32)) == b"x" * 5_000_000
    assert read_state(small_disk, key_of([2] * 32), ENVIRONMENT, 32) is None
    assert len(list(small_disk.iterdir())) == 2


def test_every_piece_of_a_long_state_is_looked_at(tmp_path: Path) -> None:
    key, state = key_of([1] * 32), random.Random(3).randbytes(2 * PIECE_BYTES + 17)
    write_state(tmp_path, key, ENVIRONMENT, 32, state)
    assert read(tmp_path, key) == state
    for place in (0, PIECE_BYTES, len(state) - 1):
        damaged = bytearray(state)
        damaged[place] ^= 1
        (tmp_path / f"{key}.kv").write_bytes(damaged)
        with pytest.raises(StateRejected, match="damaged"):
            read_state(tmp_path, key, ENVIRONMENT, 32)


def test_what_does_not_agree_with_its_name_is_rejected(tmp_path: Path) -> None:
    key = key_of([1] * 32)
    write_state(tmp_path, key, ENVIRONMENT, 32, b"state")
    assert read(tmp_path, key) == b"state"
    with pytest.raises(StateRejected, match="another"):
        read_state(tmp_path, key, ENVIRONMENT, 64)
    (tmp_path / f"{key}.kv").write_bytes(b"stat")
    with pytest.raises(StateRejected, match="cut off"):
        read_state(tmp_path, key, ENVIRONMENT, 32)
    (tmp_path / f"{key}.kv").write_bytes(b"stats")
    with pytest.raises(StateRejected, match="damaged"):
        read_state(tmp_path, key, ENVIRONMENT, 32)


def test_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    write_state(tmp_path, key_of([1] * 32), ENVIRONMENT, 32, b"state")
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_the_hash_of_a_model_file_is_kept_until_the_file_changes(tmp_path: Path) -> None:
    model, known = tmp_path / "model.gguf", tmp_path / "models.json"
    model.write_bytes(b"one")
    first = model_hash(model, known)
    assert model_hash(model, known) == first
    model.write_bytes(b"two")
    assert model_hash(model, known) != first
    known.write_text("{")
    assert model_hash(model, known) != first
