"""What goes wrong on real computers: killed processes, damaged files, full disks. Nothing committed is lost."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from memos_core import HomeNotWritable, MemOS, MemOSError, ProfileInUse, StorageFull
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

ROOT = Path(__file__).resolve().parent.parent
PROFILE = Path("profiles") / "ana"


def start(home: Path, what: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults_child", str(home), what], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )


def kill(process: subprocess.Popen[str]) -> list[str]:
    """SIGKILL, and what it had printed."""
    process.send_signal(signal.SIGKILL)
    assert process.stdout is not None
    lines = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    return lines


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_killed_in_the_middle_of_a_reply(open_memos: Open, home: Path) -> None:
    process = start(home, "reply")
    first = first_line(process)
    time.sleep(2.5)
    printed = [first, *kill(process)]
    memos = open_memos()
    user, reply = memos.conversations.messages("c1")
    assert (user.text, user.status) == ("My dog is called Biscuit.", "complete")
    assert reply.status == "interrupted"
    kept = reply.text.split()
    assert kept == printed[: len(kept)]
    # A checkpoint at least every second, at a hundred words a second.
    assert len(kept) >= len(printed) - 110
    assert [cube.text for cube in memos.browse()] == ["My dog is called Biscuit."]
    again = listen(memos.chat("c1", "What is my dog called?"))
    assert again.failed is None and again.recalled


@pytest.mark.parametrize("round_", range(3))
def test_killed_while_saving(open_memos: Open, home: Path, round_: int) -> None:
    process = start(home, "save")
    printed = [first_line(process)]
    time.sleep(0.4 + random.Random(round_).random())
    printed += kill(process)
    forgotten = {line[1:] for line in printed if line.startswith("-")}
    # The last one may have been forgotten without having said so.
    committed = [line for line in printed if not line.startswith("-") and line not in forgotten]
    memos = open_memos()
    present = {cube.id for cube in memos.browse(limit=10_000)}
    assert set(committed[:-1]) <= present
    assert not forgotten & present
    assert memos.notices == []
    for cube in memos.browse(limit=5):
        assert memos.history(cube.id)[0].after == cube
    assert memos.remember("After the kill.").id in {cube.id for cube in memos.browse(limit=10_000)}


def test_an_operation_that_was_begun_and_not_written_is_carried_out(open_memos: Open) -> None:
    from memos_core.cube import MemCube, State
    from memos_core.language.text import sealed
    from memos_core.storage.ledger import Step

    with open_memos() as memos:
        cube = sealed(MemCube(text="begun", state=State.ACTIVATED))
        inside.vault(memos).governance.begin("person", "remember", [Step(None, cube, "remember", "")])
    with open_memos() as memos:
        assert memos.get(cube.id).text == "begun"
        assert memos.undo().ids == (cube.id,)


def test_the_lock_of_a_killed_process_does_not_stay(open_memos: Open, home: Path) -> None:
    process = start(home, "hold")
    assert first_line(process) == "open"
    with pytest.raises(ProfileInUse, match=str(process.pid)):
        MemOS.open(home, "ana", backend=ScriptedModel())
    kill(process)
    open_memos()


@pytest.mark.parametrize("damage", ["data", "manifest", "emptied"])
def test_a_damaged_table_is_set_aside_and_rebuilt_from_the_ledger(open_memos: Open, home: Path, damage: str) -> None:
    with open_memos() as memos:
        cubes = [memos.remember(f"Fact number {number}.") for number in range(20)]
        memos.archive(cubes[3].id)
        memos.edit(cubes[4].id, text="Edited fact.")
        before = {cube.id: cube for cube in memos.browse(limit=100)}
    table = home / PROFILE / "cubes.lance"
    if damage == "emptied":
        for folder in table.rglob("_versions"):
            shutil.rmtree(folder)
    else:
        for file in table.rglob("*.lance" if damage == "data" else "*.manifest"):
            if file.is_file():
                file.write_bytes(b"\xff" * max(file.stat().st_size // 2, 10))
    memos = open_memos()
    assert [notice.title for notice in memos.notices] == ["The memories were damaged"]
    assert {cube.id: cube for cube in memos.browse(limit=100)} == before
    assert list((home / PROFILE / "set-aside").iterdir())
    assert memos.recall("number 7")


def test_damaged_conversations_are_set_aside_and_the_memories_stay(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        listen(memos.chat("c1", "My dog is called Biscuit."))
    (home / PROFILE / "conversations.sqlite").write_bytes(b"garbage" * 1000)
    for name in ("conversations.sqlite-wal", "conversations.sqlite-shm"):
        (home / PROFILE / name).unlink(missing_ok=True)
    memos = open_memos()
    assert [notice.title for notice in memos.notices] == ["The conversations were damaged"]
    assert [cube.text for cube in memos.browse()] == ["My dog is called Biscuit."]
    assert listen(memos.chat("c1", "What is my dog called?")).recalled


def test_a_damaged_ledger_is_set_aside_and_learns_the_memories_again(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        cube = memos.remember("My dog is called Biscuit.")
    (home / PROFILE / "ledger.sqlite").write_bytes(b"garbage" * 1000)
    for name in ("ledger.sqlite-wal", "ledger.sqlite-shm"):
        (home / PROFILE / name).unlink(missing_ok=True)
    with open_memos() as memos:
        assert memos.get(cube.id) == cube
        assert memos.history(cube.id)[0].verb == "recover"
        memos.edit(cube.id, text="My dog is called Rex.")
    shutil.rmtree(home / PROFILE / "cubes.lance")
    (home / PROFILE / "cubes.lance").mkdir()
    (home / PROFILE / "cubes.lance" / "rubbish").write_text("x")
    memos = open_memos()
    assert [cube.text for cube in memos.browse()] == ["My dog is called Rex."]


def test_a_home_that_cannot_be_made_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(HomeNotWritable, match="--home"):
        MemOS.open(tmp_path / "file" / "home", "ana", backend=ScriptedModel())


def test_a_read_only_disk_is_refused_in_words(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(HomeNotWritable):
        MemOS.open(small_disk / "home", "ana", backend=ScriptedModel())


def test_a_full_disk_is_said_in_words_and_nothing_committed_is_lost(small_disk: Path) -> None:
    home = small_disk / "home"
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        kept = memos.remember("My dog is called Biscuit.")
        acknowledged = {kept.id}
        (small_disk / "ballast").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 60_000))
        with pytest.raises(StorageFull, match="free some space"):
            for number in range(500):
                acknowledged.add(memos.remember(f"Fact {number} " + "x" * 2000).id)
        with pytest.raises(MemOSError):
            for number in range(50):
                said = listen(memos.chat("c1", f"Message {number} " + "y" * 5000))
                if said.failed:
                    raise StorageFull(said.failed)
        (small_disk / "ballast").unlink()
        assert {cube.id for cube in memos.browse(limit=1000)} >= acknowledged
        acknowledged.add(memos.remember("There is room again.").id)
        # What was refused is there no longer, at the latest when there is room again.
        assert {cube.id for cube in memos.browse(limit=1000)} == acknowledged
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        assert memos.notices == []
        assert {cube.id for cube in memos.browse(limit=1000)} == acknowledged
        assert memos.get(kept.id).text == "My dog is called Biscuit."
