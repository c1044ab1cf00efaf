"""A process for the tests of faults to kill: `python -m tests.faults_child HOME WHAT`."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from memos_core import MemOS, Note
from tests.support import inside
from tests.support.scripted import ScriptedModel


def main() -> None:
    """Do WHAT until killed, and print what is committed."""
    home, what = Path(sys.argv[1]), sys.argv[2]
    words = " ".join(f"word{number}" for number in range(2000))
    with MemOS.open(home, "ana", backend=ScriptedModel(words, delay=0.01)) as memos:
        if what == "reply":
            for event in memos.chat("c1", "My dog is called Biscuit."):
                if event.token:
                    print(event.token.strip(), flush=True)
        elif what == "save":
            number = 0
            while True:
                number += 1
                cube = memos.remember(f"Fact {number} of {time.time_ns()}.")
                print(cube.id, flush=True)
                if number % 3 == 0:
                    memos.edit(cube.id, text=f"Edited fact {number} of {time.time_ns()}.")
                if number % 7 == 0:
                    memos.forget(cube.id)
                    print(f"-{cube.id}", flush=True)
        elif what.startswith("record-"):
            record(memos, what.removeprefix("record-"))
        elif what == "backup":
            memos.remember_many([Note(text=f"Fact {number} {os.urandom(3000).hex()}") for number in range(200)])
            while True:
                memos.remember(f"Fact of {time.time_ns()}.")
                print(memos.backups.make().name, flush=True)
        elif what == "hold":
            print("open", flush=True)
            time.sleep(60)


def record(memos: MemOS, moment: str) -> None:
    """Hold still at a moment of the recording of a second exchange."""

    def here(*_: object, **__: object) -> None:
        print("here", flush=True)
        time.sleep(60)

    inside.backend(memos).delay, inside.backend(memos).reply = 0.0, "All right."  # type: ignore[attr-defined]
    inside.jobs(memos).stop()
    for _ in memos.chat("c1", "Norway was cold and wet, the ferry late and full."):
        pass
    stops = {
        "before": (inside.recorder(memos), "_bring_in_line"),
        "within": (inside.vault(memos), "_write"),
        "after": (inside.conversations(memos), "mark_recorded"),
    }
    setattr(*stops[moment], here)
    for _ in memos.chat("c1", "Was the bus to Bergen late as well?"):
        pass


if __name__ == "__main__":
    main()
