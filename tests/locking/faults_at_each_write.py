"""A process that has the fault injector loaded: `python -m tests.locking.faults_at_each_write lock|unlock ACTION OUT`.

It locks or unlocks a profile's folder again and again, each time with the fault at another call, and writes down as JSON how many
calls there are and what was not as it should be afterwards.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from memos_core.errors import MemOSError, StorageFull
from memos_core.locking import locked_folder
from memos_core.locking.encrypted_file import CHUNK
from memos_core.locking.file_list import LOCKED, LOCKING, STAYS, UNLOCKED, UNLOCKING
from memos_core.locking.record import LockRecord, PrivateKey
from tests.storm import injector
from tests.storm.faults import in_fork, shm
from tests.storm.injector import Fault

TEXT = b"Zanzibar is where we met."
STRANGER = b"An older program wrote this beside the locked profile."
STEPS = {"lock": locked_folder.lock, "unlock": locked_folder.unlock}


def plain_files(folder: Path) -> dict[str, bytes | None]:
    """What a profile's folder holds in the open; None for folders."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.relative_to(folder).parts[0] not in STAYS
    }


def with_text(folder: Path) -> list[str]:
    """Files in which the text stands in the open."""
    return [path.name for path in folder.rglob("*") if path.is_file() and TEXT in path.read_bytes()]


class Cases:
    """One deed with one kind of fault."""

    def __init__(self, deed: str, action: str, place: Path) -> None:
        self.deed, self.action, self.place = deed, action, place
        self.found: list[str] = []
        self.base = place / "base"
        record, self.private = _made(self.base)
        assert record is not None
        self.content = plain_files(self.base)
        if deed == "unlock":
            locked_folder.lock(self.base)
            (self.base / "conversations.sqlite").write_bytes(STRANGER)

    def run(self, nth: int, again: int = 0) -> list[str]:
        """One case; the calls that were counted.

        Args:
            nth: at which call the fault comes.
            again: at which call of finishing it the process is killed once more; 0 for not.
        """
        folder, log, said = self.place / "case", self.place / "calls", self.place / "said"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.base, folder)
        for file in (log, said):
            file.unlink(missing_ok=True)
            file.touch()
        where = f"{self.deed}, {self.action} at {nth}" + (f", then killed at {again}" if again else "")

        def act() -> None:
            Fault(self.action, nth).arm(folder, log)
            try:
                if self.deed == "lock":
                    locked_folder.lock(folder)
                else:
                    locked_folder.unlock(folder, self.private)
            except StorageFull:
                injector.disarm()
                (self.place / "full").touch()
            except MemOSError:
                injector.disarm()

        (self.place / "full").unlink(missing_ok=True)
        end = in_fork(act, said)
        if end not in ("ended", "killed"):
            self.found.append(f"{where}: {end}: {said.read_text()[-600:]}")
        if (self.place / "full").exists():
            kept = locked_folder.is_locked(folder)
            if kept != (self.deed == "unlock"):
                self.found.append(f"{where}: a full disk has changed the state")
            self._left_nothing(folder, where)
        if again:
            in_fork(lambda: self._finish_with_kill(folder, log, again), said)
        self._look(folder, where)
        return log.read_text().splitlines()

    @staticmethod
    def _finish_with_kill(folder: Path, log: Path, nth: int) -> None:
        Fault("kill-before", nth).arm(folder, log)
        locked_folder.settle(folder)

    def _left_nothing(self, folder: Path, where: str) -> None:
        left = {LOCKING, UNLOCKING, UNLOCKED} & {path.name for path in folder.iterdir()}
        if left:
            self.found.append(f"{where}: {sorted(left)} is left")

    def _look(self, folder: Path, where: str) -> None:
        """What is there must be either locked or open, and whole."""
        if problem := locked_folder.settle(folder):
            self.found.append(f"{where}: not settled: {problem}")
        self._left_nothing(folder, where)
        if locked_folder.is_locked(folder):
            if (open_ := self._ours(folder)) or (open_ := dict.fromkeys(with_text(folder))):
                self.found.append(f"{where}: open though locked: {sorted(open_)}")
            if (folder / LOCKED / "unfinished").exists():
                self.found.append(f"{where}: not finished")
            opened = locked_folder.unlock(folder, self.private)
            if opened.damaged:
                self.found.append(f"{where}: damaged {opened.damaged}")
        if self._ours(folder) != self.content:
            self.found.append(f"{where}: not the same files")
        if self.deed == "unlock" and STRANGER not in plain_files(folder).values():
            self.found.append(f"{where}: what an older program wrote is gone")

    @staticmethod
    def _ours(folder: Path) -> dict[str, bytes | None]:
        """What is in the open, without what somebody else has written."""
        return {
            path: content
            for path, content in plain_files(folder).items()
            if content != STRANGER and path != locked_folder.SHELF
        }


def _made(folder: Path) -> tuple[LockRecord, PrivateKey]:
    """A small folder of every sort of content."""
    (folder / "cubes.lance" / "data").mkdir(parents=True)
    (folder / "activation").mkdir()
    (folder / "empty").mkdir()
    (folder / "conversations.sqlite").write_bytes(TEXT * 40)
    (folder / "conversations.sqlite-wal").write_bytes(b"")
    (folder / "cubes.lance" / "data" / "1.lance").write_bytes(TEXT + os.urandom(CHUNK) + TEXT)
    (folder / "activation" / "a.kv").write_bytes(TEXT.ljust(CHUNK))
    (folder / "reserve").write_bytes(bytes(1000))
    record = LockRecord.made("a long passphrase")
    record.write(folder)
    return record, record.opened("a long passphrase")


def main(deed: str, action: str, out: Path) -> None:
    """Go through all calls."""
    with tempfile.TemporaryDirectory(prefix="memos-lock-", dir=shm()) as place:
        cases = Cases(deed, action, Path(place))
        total = len(cases.run(0)) if action != "read-eio" else len(Cases(deed, "read-count", Path(place) / "r").run(0))
        for nth in range(1, total + 1):
            cases.run(nth)
            if action == "kill-before" and nth % 3 == 0:
                for again in (1, 4, 9):
                    cases.run(nth, again)
        out.write_text(json.dumps({"total": total, "found": cases.found}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
