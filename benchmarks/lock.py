"""How long do locking and unlocking a profile take, beside copying its files?

usage: python -m benchmarks lock [--rows 100000] [--home DIR] [--rounds 5] [--json]

The profile is made with `remember_many`, and has a ledger and backups like every profile. A profile in --home is used again, and made only
if it is missing. The copy writes the same files and syncs each to the disk, as unlocking does.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from memos_core import MemOS, Note, lock_profile, unlock_profile
from memos_core.locking.file_list import STAYS
from memos_core.locking.front import PassphraseLock
from memos_core.locking.record import LockRecord
from tests.support.scripted import ScriptedModel

USER, PASSPHRASE = "bench", "correct horse battery"
BATCH, WORDS = 1000, 4000


def make(home: Path, rows: int) -> None:
    """Make a profile with so many memories."""
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 9))) for _ in range(WORDS)]
    with MemOS.open(home, USER, backend=ScriptedModel()) as memos:
        for first in range(0, rows, BATCH):
            texts = [
                f"On day {number} I noted: {' '.join(chance.choices(words, k=14))}."
                for number in range(first, first + BATCH)
            ]
            memos.remember_many([Note(text=text) for text in texts])


def copied(folder: Path) -> None:
    """Copy the plain files, and sync each to the disk."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        shutil.copytree(folder, Path(place) / "copy", ignore=shutil.ignore_patterns(*STAYS))
        for path in Path(place).rglob("*"):
            if path.is_file():
                with path.open("rb+") as file:
                    os.fsync(file.fileno())


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main(arguments: Sequence[str]) -> int:
    """Run it."""
    parser = argparse.ArgumentParser(prog="lock", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        home = options.home or Path(place)
        folder = home / "profiles" / USER
        if not folder.exists():
            make(home, options.rows)
        if LockRecord.read(folder) is None:
            PassphraseLock(home, USER).set(PASSPHRASE)
        files = [
            path for path in folder.rglob("*") if path.is_file() and path.relative_to(folder).parts[0] not in STAYS
        ]
        size = sum(path.stat().st_size for path in files)
        copying, locking, unlocking = [], [], []
        for _ in range(options.rounds):
            copying.append(seconds(lambda: copied(folder)))
            locking.append(seconds(lambda: lock_profile(home, USER)))
            unlocking.append(seconds(lambda: unlock_profile(PASSPHRASE, home, USER)))
        found = {
            "files": len(files),
            "megabytes": round(size / 1e6, 1),
            "load": round(os.getloadavg()[0], 1),
            **{
                name: {"median": round(statistics.median(took), 2), "worst": round(max(took), 2)}
                for name, took in (("copy", copying), ("lock", locking), ("unlock", unlocking))
            },
        }
    print(json.dumps(found, indent=2) if options.json else "\n".join(f"{name}: {what}" for name, what in found.items()))
    return 0
