"""The importers and `.memcube` with valid files that were mutated: only errors in words, in bounded time and memory.

Every case is made from its kind and number alone, so it can be made again. Cases run in a child process with a limit on
memory and on the processor's time of each; what ends or hangs the child is a finding, and the next child goes on behind it.
"""

from __future__ import annotations

import json
import os
import random
import re
import resource
import signal
import tempfile
import time
import traceback
from pathlib import Path

from memos_core import MemOS
from tests.storm.faults import in_fork, shm
from tests.storm.mutations import mutated, mutated_lines, mutated_memcube, mutated_part, mutated_zip
from tests.storm.report import Report
from tests.storm.seeds import PASSWORD, make_seeds

DOCUMENTS = ("txt", "md", "html", "pdf", "docx", "pptx", "xlsx", "csv", "epub", "eml")
EXPORTS = ("vcf", "chatgpt.zip", "claude.zip", "gemini.zip", "notes.zip", "programs.zip")
"""What other programs export."""
KINDS = (*DOCUMENTS, "ics", *EXPORTS, "memcube")
_PACKED = ("docx", "pptx", "xlsx", "epub", *(kind for kind in EXPORTS if kind.endswith(".zip")))
_IN_LINES = ("eml", "ics", "vcf")
CASE_SECONDS = 20.0
"""Processor time that a case may take."""
MORE_MEMORY = 1_500_000_000
"""Bytes that a child may take beyond what it begins with."""
BATCH = 250
"""Cases of one child."""


def taken(memos: MemOS, kind: str, path: Path, password: str | None, *, whole: bool) -> object:
    """Look at a file.

    Args:
        memos: an open profile.
        kind: one of KINDS.
        path: the file.
        password: of a file of memories, where it has one.
        whole: take it in, too, and take it back; a document is only looked at.
    """
    if kind == "memcube":
        found: object = memos.preview_import(path, password)
        if whole and (operation := memos.import_(path, password).operation) is not None:
            memos.undo(operation)
    elif kind == "ics":
        found = calendar = memos.calendars.preview(path)
        if whole:
            memos.calendars.remove(memos.calendars.add(calendar).name)
    elif kind in EXPORTS:
        found = memos.arrivals.look(path)
        if whole and (arrived := memos.arrivals.take_in(path)).id:
            memos.arrivals.take_back(arrived.id)
    else:
        found = memos.read_document(path)
    return found


class Fuzz:
    """Valid files, the cases that are made of them, and children that read those."""

    def __init__(self, place: Path) -> None:
        self.place = place
        end = in_fork(lambda: make_seeds(place), place / "made.txt", seconds=300)
        if end != "ended":
            raise RuntimeError(f"the valid files could not be made ({end}):\n{(place / 'made.txt').read_text()}")
        self.valid = {kind: [p.read_bytes() for p in sorted(place.glob(f"valid-*.{kind}"))] for kind in KINDS}
        assert all(self.valid.values())

    def case(self, kind: str, number: int) -> tuple[bytes, str | None]:
        """The bytes of a case, and the password that it is read with."""
        chance = random.Random(f"{kind}/{number}")
        if kind == "memcube":
            sealed = number % 100 == 99  # the key of a password costs half a second, as it should
            data = self.valid[kind][1 if sealed else 0]
            if number % 4 == 0:
                return mutated(data, chance), None
            return mutated_memcube(data, chance), PASSWORD if sealed else None
        data = chance.choice(self.valid[kind])
        if kind in _PACKED and number % 4:
            return mutated_zip(data, chance, lambda name, part: mutated_part(name, part, chance)), None
        if kind in _IN_LINES and number % 4:
            return mutated_lines(data, chance), None
        return mutated(data, chance), None

    def batch(self, kind: str, first: int, count: int, state: Path) -> None:
        """Read cases, one after the other; runs in a child. `state` holds where it is and what it found."""
        from memos_core import MemOSError
        from tests.storm.check import last_line
        from tests.storm.day import open_profile

        memos = open_profile(self.place / f"home-{os.getpid()}")
        here = int(re.search(r"VmSize:\s+(\d+)", Path("/proc/self/status").read_text()).group(1)) * 1024  # type: ignore[union-attr]
        resource.setrlimit(resource.RLIMIT_AS, (here + MORE_MEMORY, here + MORE_MEMORY))
        found: list[tuple[int, str, str]] = []
        counts = {"read": 0, "refused": 0}
        path = self.place / f"case.{kind}"
        for number in range(first, first + count):
            data, password = self.case(kind, number)
            path.write_bytes(data)
            state.write_text(json.dumps({"at": number, "found": found, "counts": counts}))
            signal.setitimer(signal.ITIMER_PROF, CASE_SECONDS)  # its signal ends the process
            try:
                taken(memos, kind, path, password, whole=number % 5 == 0)
                counts["read"] += 1
            except MemOSError as error:
                counts["refused"] += 1
                if not str(error).strip() or "Traceback" in str(error):
                    found.append((number, "no words", repr(error)[:200]))
            except BaseException:
                trace = traceback.format_exc()
                places = re.findall(r'File "[^"]*/([\w-]+/[\w.]+)", line (\d+)', trace)
                found.append(
                    (number, "no words", f"{last_line(trace)} :: {' > '.join(f'{a}:{b}' for a, b in places[-3:])}")
                )
            signal.setitimer(signal.ITIMER_PROF, 0)
        state.write_text(json.dumps({"at": None, "found": found, "counts": counts}))
        memos.close()

    def run(self, report: Report, kind: str, first: int, count: int) -> int:
        """One child; how many cases it came through, that which ended it among them."""
        from tests.storm.faults import general

        state = self.place / "state.json"
        state.unlink(missing_ok=True)
        end = in_fork(lambda: self.batch(kind, first, count, state), self.place / "said.txt", seconds=1200)
        data = json.loads(state.read_text()) if state.exists() else {"at": first, "found": [], "counts": {}}
        for number, what, text in data["found"]:
            report.find(what, f"{kind}: {general(text)}", f"--kind {kind} --number {number}")
        done = count if data["at"] is None else data["at"] - first + 1
        if data["at"] is not None:
            why = {"signal 27": f"took over {CASE_SECONDS:.0f} s of processor time"}.get(end, end)
            report.find("process died", f"{kind}: {why}", f"--kind {kind} --number {data['at']}")
        for what, number in data["counts"].items():
            report.count(f"{kind}, {what}", number)
        report.count(f"{kind}, ended otherwise", done - sum(data["counts"].values()))
        return done


def run(report: Report, count: int, kinds: list[str], out: Path | None, minutes: float) -> None:
    """So many cases of each kind; goes on where a run before has ended."""
    until = time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory(prefix="memos-storm-", dir=shm()) as folder:
        fuzz = Fuzz(Path(folder))
        for kind in kinds or KINDS:
            number = sum(cases for name, cases in report.cases.items() if name.startswith(f"{kind}, "))
            while number < count:
                if time.monotonic() > until:
                    report.note(f"the time was up at {kind}")
                    return
                number += fuzz.run(report, kind, number, min(BATCH, count - number))
                if out is not None:
                    report.save(out)
            print(f"{kind}: {number}, {len(report.findings)} findings so far", flush=True)


def one(kind: str, number: int) -> None:
    """Write the file of a case and read it here, so that what is raised is seen."""
    from tests.storm.day import open_profile

    place = Path(tempfile.mkdtemp(prefix="memos-storm-"))
    data, password = Fuzz(place).case(kind, number)
    path = place / f"case.{kind}"
    path.write_bytes(data)
    print(path)
    with open_profile(place / "home") as memos:
        print(taken(memos, kind, path, password, whole=True))
