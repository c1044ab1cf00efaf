"""The storm in short: a few faults of each kind. The long form is `make storm`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.storm import faults, injector
from tests.storm.check import acknowledged, nowhere, unread
from tests.storm.deeds import Deed, orders
from tests.storm.model import Model, Row, Words, between, differences
from tests.storm.together import Storm, quick

of_posix = pytest.mark.skipif(
    sys.platform == "win32", reason="processes are not forked on Windows, and keep their time zone there"
)
without_faults = pytest.mark.skipif(injector.why_not() is not None, reason=injector.why_not() or "")


def stormed(tmp_path: Path, *arguments: str, injected: bool = True) -> list[str]:
    """Run a part of the storm in a process of its own, with the fault injector or without; what it found."""
    given = ["--out", str(tmp_path), *arguments]
    if injected:
        faults.run_preloaded(given, timeout=240)
    else:
        subprocess.run([sys.executable, "-m", "tests.storm", *given], cwd=faults.ROOT, timeout=240, check=False)
    data = json.loads((tmp_path / f"{arguments[0]}.json").read_text())
    assert data["total"] > 0
    assert data["notes"] == []  # nothing was left out
    return [f"{found['kind']}: {found['text']} ({found['recipe']})" for found in data["findings"]]


@without_faults
def test_killed_at_writes_nothing_acknowledged_is_lost_and_nothing_forgotten_comes_back(tmp_path: Path) -> None:
    scenes = ["--scene", "forgetting", "--scene", "backing up"]
    assert stormed(tmp_path, "faults", *scenes, "--action", "kill-before", "--stride", "900") == []


@without_faults
def test_a_full_disk_and_failing_writes_end_in_words_and_change_nothing(tmp_path: Path) -> None:
    scenes = ["--scene", "spaces and settings"]
    actions = ["--action", "enospc", "--action", "short"]
    assert stormed(tmp_path, "faults", *scenes, *actions, "--stride", "160") == []


@of_posix
def test_damaged_files_are_told_of_and_nothing_else_is_lost(tmp_path: Path) -> None:
    kinds = ["--kind", "ledger", "--kind", "table: manifest"]
    assert stormed(tmp_path, "damage", *kinds, "--count", "1", injected=False) == []


@of_posix
def test_mutated_files_are_read_or_refused_in_words(tmp_path: Path) -> None:
    assert stormed(tmp_path, "fuzz", "--count", "2", injected=False) == []


def test_the_model_tells_what_is_lost_and_what_came_back(tmp_path: Path) -> None:
    words = Words(1)
    one, two = words.new(), words.new()
    model = Model().with_row(one, Row(f"{one} is here.")).with_row(two, Row(f"{two} is here."))
    after = model.without(two)
    assert Model.from_json(json.loads(json.dumps(after.as_json()))) == after
    assert differences(model, after) == [f"{two} is missing"]
    assert differences(after, model) == [f"{two} is there and must not be"]
    assert between(model, after, Model()) == [f"{one} is missing"]
    (tmp_path / "file").write_bytes(b"\0" + two.upper().encode() + b"\0")
    assert nowhere(after, tmp_path, backups=False) == [("came back", "the words of a forgotten memory are in file")]
    (tmp_path / "file").write_bytes(one.encode())
    assert nowhere(after, tmp_path, backups=False) == []


def test_what_was_begun_and_not_done_is_in_flight() -> None:
    empty, full = Model().as_json(), Model().with_row("w", Row("w")).as_json()
    begun = [{"what": "start", "model": empty}, {"what": "begin", "name": "x", "model": full, "staged": False}]
    known, flying = acknowledged(begun)
    assert known == Model() and flying is not None
    assert acknowledged([*begun, {"what": "done", "name": "x"}]) == (Model.from_json(full), None)


@of_posix
def test_threads_clock_steps_and_restarts_against_the_model() -> None:
    run_state_machine_as_test(Storm, settings=settings(quick(3, 10), derandomize=True))


@of_posix
def test_what_is_forgotten_or_taken_back_stays_so_when_a_backup_is_restored() -> None:
    storm = Storm()
    try:
        storm.begin()
        storm.back_up()
        storm.undo()
        for name in ("chat", "record turns", "forget", "move", "first version", "import memories", "import document"):
            storm._alone(storm._deed(name, 1))
        storm.restore_backup(0)
        storm.nothing_is_lost()
        storm.what_is_forgotten_is_nowhere()
    finally:
        storm.teardown()


def test_any_order_of_what_was_done_at_once_is_right() -> None:
    model = Model().with_row("w", Row("w"))
    pin = Deed("pin", id, lambda m: m.changed("w", pinned=True))
    edit = Deed("edit", id, lambda m: m.changed("w", text="w new"))
    assert {m.rows["w"] for m in orders(model, [pin, edit])} == {Row("w new", pinned=True)}


def test_what_a_refused_chat_has_committed_may_be_read_at_the_next_start() -> None:
    empty, said = Model(), Model().with_said("c1", "My friend is called Zq.")
    full = said.with_row("zq", Row("My friend is called Zq."))
    begun = [
        {"what": "start", "model": empty.as_json()},
        {"what": "begin", "name": "chat", "model": full.as_json(), "staged": True},
        {"what": "refused", "name": "chat", "error": "StorageError", "words": "No."},
        {"what": "resolved", "model": said.as_json(), "how": "partly done"},
    ]
    assert unread(begun) == {"My friend is called Zq."}
    assert unread(begun[:2]) == unread([*begun[:3], {**begun[3], "how": "not done"}]) == set()
