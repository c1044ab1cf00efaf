"""The program of a process with the fault injector loaded: `python -m tests.exchange.memstore.faults_at_each_write ACTION OUT`.

It withdraws a memory from a shared folder once for each call, with the fault at that call, and writes to OUT as JSON how many calls
there are and what was wrong afterwards.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from memos_core.cube import MemCube, State, new_id
from memos_core.errors import MemOSError
from memos_core.exchange.memcube import SigningKey
from memos_core.exchange.memstore.entries import Entry, Gone
from memos_core.exchange.memstore.folder import FolderReader, Publication, PublisherStanding, subfolder, write
from memos_core.language.text import sealed
from memos_core.signing import new_key, public_key, sign
from tests.storm import injector
from tests.storm.faults import in_fork, shm
from tests.storm.injector import Fault

WITHDRAWN = b"Zanzibar"


class Cases:
    """A publisher who withdraws one of two memories, over and over again."""

    def __init__(self, action: str, place: Path) -> None:
        self.action, self.place, self.found = action, place, list[str]()
        private = new_key()
        key = SigningKey(public_key(private), lambda content: sign(private, content))
        self.one = Publication(new_id(), "recipes", "ann", key)
        self.base, self.writer = place / "base", "a" * 32
        self.base.mkdir()
        self.old = {item.item: item for item in (self._entry("Zanzibar is where we met."), self._entry("Two eggs."))}
        write(self.base, self.one, {}, self.old.values(), revision=1)
        first = next(iter(self.old))
        self.gone = Entry(item=first, version={self.writer: 2}, gone=Gone.FORGOTTEN)
        self.new = {**self.old, first: self.gone}

    def _entry(self, text: str) -> Entry:
        memory = sealed(MemCube(text=text, state=State.ACTIVATED))
        return Entry(item=new_id(), version={self.writer: 1}, memory=memory)

    def _read(self, folder: Path) -> tuple[PublisherStanding, dict[str, Entry]]:
        found = FolderReader().read(folder, self.one.publisher, self.one.key.public)
        return found.standing, found.entries

    def _withdraw(self, folder: Path) -> None:
        present = FolderReader().read(folder, self.one.publisher, self.one.key.public).files
        write(folder, self.one, present, [self.gone], revision=2)

    def run(self, nth: int) -> list[str]:
        """Withdraw the memory with a fault at the nth call, and return the calls that were counted."""
        folder, log, said = self.place / "case", self.place / "calls", self.place / "said"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.base, folder)
        for file in (log, said):
            file.unlink(missing_ok=True)
            file.touch()
        where = f"{self.action} at {nth}"

        def act() -> None:
            Fault(self.action, nth).arm(folder, log)
            try:
                self._withdraw(folder)
            except MemOSError:
                injector.disarm()

        end = in_fork(act, said)
        if end not in ("ended", "killed"):
            self.found.append(f"{where}: {end}: {said.read_text()[-600:]}")
        standing, entries = self._read(folder)
        if standing is not PublisherStanding.COMPLETE or entries not in (self.old, self.new):
            self.found.append(f"{where}: {standing}, {len(entries)} entries")
        self._withdraw(folder)  # the next look withdraws it again
        if self._read(folder) != (PublisherStanding.COMPLETE, self.new):
            self.found.append(f"{where}: not withdrawn afterwards")
        if WITHDRAWN in self._bytes(folder):
            self.found.append(f"{where}: the words are still there")
        if len(list(subfolder(folder, self.one.publisher).iterdir())) > 3:
            self.found.append(f"{where}: something is left")
        return log.read_text().splitlines()

    @staticmethod
    def _bytes(folder: Path) -> bytes:
        import zipfile

        found = b""
        for path in folder.rglob("*"):
            if path.is_file() and zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    found += b"".join(archive.read(name) for name in archive.namelist())
        return found


def main(action: str, out: Path) -> None:
    """Inject the fault at each call in turn."""
    with tempfile.TemporaryDirectory(prefix="memos-share-", dir=shm()) as place:
        cases = Cases(action, Path(place))
        total = len(cases.run(0))
        for nth in range(1, total + 1):
            cases.run(nth)
        out.write_text(json.dumps({"total": total, "found": cases.found}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
