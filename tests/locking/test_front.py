"""A profile under a passphrase, by the front door."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.backends import fail

from memos_core import (
    InvalidInput,
    LockState,
    MemOS,
    NotFound,
    PasswordNeeded,
    ProfileInUse,
    ProfileLocked,
    SecretsUnavailable,
    StorageError,
    StorageFull,
    TooEarly,
    lock_left_open,
    lock_profile,
    lock_state,
    restore_backup,
    unlock_profile,
)
from memos_core.errors import MemOSError
from memos_core.locking import locked_folder
from memos_core.locking.file_list import STAYS
from memos_core.locking.record import LockRecord
from memos_core.locking.tries import LONGEST_WAIT, Tries
from tests.conftest import Open
from tests.programs.test_stdio import called, let_in, program, refused
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

PASSPHRASE, OTHER = "correct horse battery", "another long one"
SAID = "My dog is called Zanzibar."


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


class Kept(keyring.backend.KeyringBackend):
    """A keyring in this process, which takes itself for one of the library's own."""

    priority = 1  # type: ignore[assignment]
    __module__ = "keyring.backends.kept"

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def folder(home: Path) -> Path:
    return home / "profiles" / "ana"


def waited(home: Path) -> None:
    """As if the longest wait was over."""
    file = folder(home) / "lock-tries.json"
    counted = json.loads(file.read_text())
    file.write_text(json.dumps({**counted, "last": counted["last"] - LONGEST_WAIT - 1}))


def everything(home: Path) -> bytes:
    return b"\n".join(path.read_bytes() for path in folder(home).rglob("*") if path.is_file())


def locked(open_memos: Open, home: Path) -> None:
    """A profile with something in each store, locked."""
    memos = open_memos()
    listen(memos.chat("c1", SAID))
    memos.backups.make()
    memos.passphrase.set(PASSPHRASE)
    memos.lock()


def test_a_locked_profile_opens_for_nobody_and_holds_no_word_of_what_was_said(open_memos: Open, home: Path) -> None:
    locked(open_memos, home)
    assert b"Zanzibar" not in everything(home)
    assert {path.name for path in folder(home).iterdir()} <= STAYS
    with pytest.raises(ProfileLocked, match=r"The profile \"ana\" is locked\. .* memos unlock --user ana"):
        open_memos()
    assert lock_state(home, "ana").state is LockState.LOCKED
    opened = unlock_profile(PASSPHRASE, home, "ana")
    assert opened.damaged == () and opened.files > 10
    memos = open_memos()
    assert [cube.text for cube in memos.browse()] == [SAID]
    assert memos.conversations.messages("c1")[0].text == SAID
    assert len(memos.backups.list()) == 1 and memos.audit.verify().sound
    assert memos.notices == []


def test_a_reply_and_jobs_are_stopped_first_and_named(open_memos: Open, home: Path) -> None:
    memos = open_memos(ScriptedModel(" ".join(["word"] * 5000), delay=0.01))
    memos.passphrase.set(PASSPHRASE)
    stream = memos.chat("c1", "Tell me a story.")
    begun, ended = threading.Event(), threading.Event()

    def read() -> None:
        for event in stream:
            if event.token:
                begun.set()
        ended.set()

    threading.Thread(target=read, daemon=True).start()
    assert begun.wait(60)
    assert "a reply" in memos.at_work
    memos.lock()
    assert ended.wait(60) and locked_folder.is_locked(folder(home))
    unlock_profile(PASSPHRASE, home, "ana")
    assert open_memos().conversations.messages("c1")[1].status != "streaming"


def test_without_a_passphrase_nothing_is_locked_and_the_profile_stays_open(memos: MemOS, home: Path) -> None:
    with pytest.raises(InvalidInput, match="Set one first"):
        memos.lock()
    memos.remember(SAID)
    memos.close()
    with pytest.raises(InvalidInput, match="Set one first"):
        lock_profile(home, "ana")
    with pytest.raises(NotFound):
        lock_profile(home, "nobody")
    assert unlock_profile("whatever it is", home, "ana").files == 0


def test_a_wrong_passphrase_changes_nothing_and_the_wait_grows(open_memos: Open, home: Path) -> None:
    locked(open_memos, home)
    before = everything(home)
    waits = []
    for _ in range(3):
        with pytest.raises(PasswordNeeded, match="not the passphrase"):
            unlock_profile("wrong horse battery", home, "ana")
        waits.append(lock_state(home, "ana").wait)
        if Tries.of(folder(home)).wait:
            with pytest.raises(TooEarly, match=r"Wait \d+ second"):
                unlock_profile(PASSPHRASE, home, "ana")
        waited(home)
    assert 0 < waits[0] <= 1 < waits[1] <= 2 < waits[2] <= 4
    (folder(home) / "lock-tries.json").write_text(json.dumps({"wrong": 40, "last": time.time() + 10_000}))
    assert lock_state(home, "ana").wait == LONGEST_WAIT, "a clock that was set back does not keep anybody out for hours"
    (folder(home) / "lock-tries.json").unlink()
    assert everything(home) == before
    unlock_profile(PASSPHRASE, home, "ana")
    assert lock_state(home, "ana").wait == 0


def test_changing_it_and_taking_it_off(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    with pytest.raises(InvalidInput, match="has no passphrase"):
        memos.passphrase.take_off(PASSPHRASE)
    with pytest.raises(InvalidInput, match="8 characters"):
        memos.passphrase.set("short")
    memos.passphrase.set(PASSPHRASE)
    with pytest.raises(InvalidInput, match="already"):
        memos.passphrase.set(OTHER)
    before = (folder(home) / "lock.json").read_bytes()
    with pytest.raises(InvalidInput, match="8 characters"):
        memos.passphrase.change(PASSPHRASE, "short")
    with pytest.raises(PasswordNeeded):
        memos.passphrase.change(OTHER, PASSPHRASE)
    assert (folder(home) / "lock.json").read_bytes() == before
    waited(home)
    memos.passphrase.change(PASSPHRASE, OTHER)
    memos.lock()
    with pytest.raises(PasswordNeeded):
        unlock_profile(PASSPHRASE, home, "ana")
    waited(home)
    unlock_profile(OTHER, home, "ana")
    again = open_memos()
    with pytest.raises(PasswordNeeded):
        again.passphrase.take_off(PASSPHRASE)
    waited(home)
    again.passphrase.take_off(OTHER)
    assert again.passphrase.look().state is LockState.NONE
    with pytest.raises(InvalidInput, match="Set one first"):
        again.lock()


def test_an_old_copy_of_the_lock_opens_nothing_after_a_change(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.passphrase.set(PASSPHRASE)
    old = (folder(home) / "lock.json").read_bytes()
    memos.passphrase.change(PASSPHRASE, OTHER)
    memos.lock()
    (folder(home) / "lock.json").write_bytes(old)
    with pytest.raises(PasswordNeeded):
        unlock_profile(PASSPHRASE, home, "ana")
    kept = (folder(home) / "locked" / "lock.json").read_bytes()
    (folder(home) / "locked" / "lock.json").write_bytes(old)
    waited(home)
    with pytest.raises(StorageError):
        unlock_profile(PASSPHRASE, home, "ana")
    assert locked_folder.is_locked(folder(home))
    (folder(home) / "locked" / "lock.json").write_bytes(kept)
    unlock_profile(OTHER, home, "ana")


@pytest.mark.parametrize("harm", ["missing", "damaged", "an old copy"])
def test_the_lock_is_there_again_once_its_copy_has_unlocked_the_profile(
    open_memos: Open, home: Path, harm: str
) -> None:
    memos = open_memos()
    memos.passphrase.set(OTHER)
    file = folder(home) / "lock.json"
    old = file.read_bytes()
    memos.passphrase.change(OTHER, PASSPHRASE)
    memos.lock()
    if harm == "missing":
        file.unlink()
    else:
        file.write_bytes(old if harm == "an old copy" else b"{")
    unlock_profile(PASSPHRASE, home, "ana")
    assert lock_state(home, "ana").state is LockState.OPEN
    lock_profile(home, "ana")
    unlock_profile(PASSPHRASE, home, "ana")


def test_letters_that_can_be_typed_in_two_ways_are_one(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.passphrase.set("caf\u00e9 am Platz")
    memos.lock()
    unlock_profile("cafe\u0301 am Platz", home, "ana")
    assert not locked_folder.is_locked(folder(home))


def test_the_keyring_may_unlock_it_too(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.passphrase.set(PASSPHRASE)
    with pytest.raises(SecretsUnavailable, match="no keyring"):
        memos.passphrase.use_keyring(PASSPHRASE, True)
    memos.close()
    kept = Kept()
    keyring.set_keyring(kept)
    memos = open_memos()
    memos.passphrase.use_keyring(PASSPHRASE, True)
    assert memos.passphrase.look().keyring
    memos.passphrase.change(PASSPHRASE, OTHER)
    memos.lock()
    assert next(iter(kept.kept.values())).encode() not in everything(home)
    unlock_profile(None, home, "ana")
    again = open_memos()
    again.passphrase.use_keyring(OTHER, False)
    assert kept.kept == {} and not again.passphrase.look().keyring
    again.lock()
    with pytest.raises(PasswordNeeded, match="keyring does not"):
        unlock_profile(None, home, "ana")
    unlock_profile(OTHER, home, "ana")


def test_a_change_that_cannot_be_saved_leaves_the_keyring_as_it_was(
    open_memos: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring.set_keyring(Kept())
    memos = open_memos()
    memos.passphrase.set(PASSPHRASE)
    memos.passphrase.use_keyring(PASSPHRASE, True)
    written = LockRecord.write

    def full(record: LockRecord, place: Path) -> None:
        if place == folder(home):
            raise StorageFull("The disk is full.")
        written(record, place)

    monkeypatch.setattr(LockRecord, "write", full)
    for attempt in (
        lambda: memos.passphrase.change(PASSPHRASE, OTHER),
        lambda: memos.passphrase.use_keyring(PASSPHRASE, True),
    ):
        with pytest.raises(StorageFull):
            attempt()
    monkeypatch.undo()
    memos.lock()
    assert unlock_profile(None, home, "ana").files > 0
    assert open_memos().passphrase.look().keyring


def test_what_the_keyring_holds_of_another_profile_does_not_open_it(open_memos: Open, home: Path) -> None:
    kept = Kept()
    keyring.set_keyring(kept)
    memos = open_memos()
    memos.passphrase.set(PASSPHRASE)
    memos.passphrase.use_keyring(PASSPHRASE, True)
    memos.lock()
    for entry in kept.kept:
        kept.kept[entry] = os.urandom(32).hex()
    with pytest.raises(PasswordNeeded, match="Give the passphrase"):
        unlock_profile(None, home, "ana")


def test_a_profile_that_is_open_elsewhere_is_neither_locked_nor_unlocked(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.passphrase.set(PASSPHRASE)
    with pytest.raises(ProfileInUse):
        lock_profile(home, "ana")
    with pytest.raises(ProfileInUse):
        unlock_profile(PASSPHRASE, home, "ana")
    memos.remember(SAID)


def test_no_backup_is_restored_into_a_locked_profile(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.remember(SAID)
    name = memos.backups.make().name
    memos.passphrase.set(PASSPHRASE)
    memos.lock()
    with pytest.raises(ProfileLocked):
        restore_backup(name, home, "ana")
    unlock_profile(PASSPHRASE, home, "ana")
    assert restore_backup(name, home, "ana").memories == 1


def test_what_was_damaged_while_locked_is_recovered_as_any_damage_is(open_memos: Open, home: Path) -> None:
    locked(open_memos, home)
    large = max((folder(home) / "locked").iterdir(), key=lambda path: path.stat().st_size)
    content = bytearray(large.read_bytes())
    content[50] ^= 1
    large.write_bytes(content)
    damaged = unlock_profile(PASSPHRASE, home, "ana").damaged
    assert damaged in (("conversations.sqlite",), ("ledger.sqlite",))
    memos = open_memos()
    assert [cube.text for cube in memos.browse()] == [SAID]
    assert "damaged" in memos.notices[0].title


def test_whoever_opens_a_profile_that_is_about_to_be_locked_locks_it(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.remember(SAID)
    memos.passphrase.set(PASSPHRASE)
    memos.close()
    locked_folder.intend_to_lock(folder(home))
    with pytest.raises(ProfileLocked):
        open_memos()
    assert b"Zanzibar" not in everything(home)


def test_one_that_could_not_be_locked_opens_and_says_so(small_disk: Path) -> None:
    with MemOS.open(small_disk, "ana", backend=ScriptedModel()) as memos:
        memos.passphrase.set(PASSPHRASE)
    locked_folder.intend_to_lock(folder(small_disk))
    (small_disk / "other").write_bytes(bytes(7_000_000))
    with MemOS.open(small_disk, "ana", backend=ScriptedModel()) as memos:
        assert "The profile is not locked" in [notice.title for notice in memos.notices]
    (small_disk / "other").unlink()
    lock_profile(small_disk, "ana")
    assert locked_folder.is_locked(folder(small_disk))


CHILD = """
import sys
from memos_core import MemOS
from tests.support.scripted import ScriptedModel
memos = MemOS.open(sys.argv[1], "ana", backend=ScriptedModel())
print("open", flush=True)
sys.stdin.readline()
"""


def test_a_process_that_was_killed_while_the_profile_was_open_leaves_it_to_be_locked_without_the_passphrase(
    open_memos: Open, home: Path
) -> None:
    memos = open_memos()
    memos.remember(SAID)
    memos.passphrase.set(PASSPHRASE)
    memos.close()
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stdin is not None
    assert process.stdout.readline() == "open\n"
    process.kill()
    process.wait()
    process.stdout.close()
    process.stdin.close()
    lock_profile(home, "ana")
    assert b"Zanzibar" not in everything(home)
    unlock_profile(PASSPHRASE, home, "ana")
    assert [cube.text for cube in open_memos().browse()] == [SAID]


def test_another_program_meets_a_locked_profile_in_words(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    let_in(memos)
    memos.remember(SAID)
    memos.passphrase.set(PASSPHRASE)
    memos.lock()

    async def story() -> None:
        async with program(home) as client:
            assert "is locked. Unlock it" in await refused(client, "recall", question="What is my dog called?")
            await asyncio.to_thread(unlock_profile, PASSPHRASE, home, "ana")
            found = await called(client, "recall", question="What is my dog called?")
            assert found["memories"][0]["text"] == SAID

    asyncio.run(story())


def test_a_lock_that_cannot_be_read_is_told_and_nothing_is_lost(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.remember(SAID)
    memos.passphrase.set(PASSPHRASE)
    (folder(home) / "lock.json").write_text("{}")
    with pytest.raises(MemOSError, match=r"lock\.json is damaged"):
        memos.lock()
    memos.close()
    assert [cube.text for cube in open_memos().browse()] == [SAID]


def test_leaving_locks_where_there_is_a_passphrase_and_the_settings_say_so(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.leave()
    assert not locked_folder.is_locked(folder(home))
    memos = open_memos()
    memos.passphrase.set(PASSPHRASE)
    memos.update_settings(lock_when_closed=False)
    memos.leave()
    assert lock_left_open(home, "ana") is LockState.OPEN
    memos = open_memos()
    memos.update_settings(lock_when_closed=True)
    memos.leave()
    assert locked_folder.is_locked(folder(home))
    unlock_profile(PASSPHRASE, home, "ana")
    assert lock_left_open(home, "ana") is LockState.LOCKED
    assert lock_left_open(home, "nobody") is LockState.NONE
