"""A fault at each write in turn: scenes of a day in a child process that the injector kills or fails.

This process has imported the engine and never opens a profile; each case is a fork of it, so that a case takes a fraction
of a second instead of the seconds that the imports take.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.storm import injector
from tests.storm.injector import Fault
from tests.storm.report import Report

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 300.0
"""Seconds that a case may take, on a busy computer too; a profile that hangs is a finding."""


def shm() -> Path:
    """Where the profiles of the storm lie: in memory, where there is room."""
    return Path("/dev/shm") if Path("/dev/shm").is_dir() else Path(tempfile.gettempdir())


def in_fork(work: Callable[[], object], said: Path, seconds: float = LONGEST) -> str:
    """Do something in a fork of this process.

    Args:
        work: what to do.
        said: file for what it prints, and for the stack if it hangs.
        seconds: how long it may take.

    Returns:
        "ended", "raised", "killed" (by a fault), "hung", or "signal N".
    """
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            fd = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.dup2(fd, 1)
            os.dup2(fd, 2)
            faulthandler.enable()
            faulthandler.dump_traceback_later(seconds - 2, exit=False)
            work()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    end = time.monotonic() + seconds
    pause = 0.001
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            break
        if time.monotonic() > end:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            return "hung"
        time.sleep(pause)
        pause = min(pause * 1.5, 0.02)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        return "killed" if number == signal.SIGKILL else f"signal {number}"
    return "ended" if os.WEXITSTATUS(status) == 0 else "raised"


class Faults:
    """Runs scenes with faults; `base` is the profile that they begin with."""

    def __init__(self, place: Path) -> None:
        """
        Args:
            place: an empty folder for everything.
        """
        self.place = place
        self.base = place / "base"
        self._make_base()

    def _make_base(self) -> None:
        from tests.storm.day import Day, base, open_profile, read_journal
        from tests.storm.model import Model, Words

        home, outside = self.base / "home", self.base / "outside"
        outside.mkdir(parents=True)

        def make() -> None:
            day = Day(home, outside, Model(), seed=1)
            base(day)
            other, words = self.place / "other", Words(2)
            with open_profile(other) as memos:
                given = {
                    word: f"{word} {words.new()[2:]} {words.new()[2:]}" for word in (words.new() for _ in range(3))
                }
                for text in given.values():
                    memos.remember(text, type="fact")  # type: ignore[arg-type]
                memos.export(outside / "given.memcube")
            (outside / "given.json").write_text(json.dumps(given))
            (self.base / "model.json").write_text(json.dumps(day.model.as_json()))

        end = in_fork(make, self.place / "base.txt", seconds=300)
        if end != "ended":
            raise RuntimeError(
                f"the profile to begin with could not be made ({end}):\n{(self.place / 'base.txt').read_text()}"
            )
        assert read_journal(outside / "journal.jsonl")[-1]["what"] == "done"

    def run(self, scenes: Sequence[str], fault: Fault, seed: int = 7) -> tuple[list[tuple[str, str]], list[str]]:
        """Play scenes with a fault, open what is left, and look.

        Returns:
            What was found wrong, and the calls that were counted.
        """
        from tests.storm.check import check
        from tests.storm.day import FROM_NOTHING, Day, play
        from tests.storm.model import Model

        case = self.place / "case"
        shutil.rmtree(case, ignore_errors=True)
        home, outside, log = case / "home", case / "outside", case / "calls.txt"
        if scenes[0] in FROM_NOTHING:
            outside.mkdir(parents=True)
            home.mkdir(mode=0o700)
            model = Model()
        else:
            shutil.copytree(self.base, case)
            (outside / "journal.jsonl").unlink()
            model = Model.from_json(json.loads((case / "model.json").read_text()))
        freed = outside / "freed" if fault.action == "enospc" else None
        log.touch()

        def act() -> None:
            day = Day(home, outside, model, seed, freed=freed)
            fault.arm(home, log, freed)
            play(day, scenes)
            injector.disarm()

        end = in_fork(act, case / "said.txt")
        found: list[tuple[str, str]] = []
        expected = fault.action.startswith("kill")
        if end == "hung":
            found.append(("hung", self._stack(case / "said.txt")))
        elif end.startswith("signal") or (end == "killed" and not expected):
            found.append(("process died", f"{end}: {self._stack(case / 'said.txt')}"))
        elif end == "raised" and not expected:
            found += self._raised(outside / "journal.jsonl", case / "said.txt")
        if fault.action in ("count", "read-count"):
            found += self._not_played(outside / "journal.jsonl")
        result = case / "found.json"

        def look() -> None:
            result.write_text(json.dumps(check(home, outside / "journal.jsonl")))

        seen = in_fork(look, case / "looked.txt")
        if result.exists():
            found += [(kind, text) for kind, text in json.loads(result.read_text())]
        else:
            found.append(("checking", f"{seen}: {self._stack(case / 'looked.txt')}"))
        return [(kind, general(text)) for kind, text in found], log.read_text().splitlines()

    @staticmethod
    def _not_played(journal: Path) -> list[tuple[str, str]]:
        """What went wrong in a scene without any fault."""
        from tests.storm.day import read_journal

        entries = read_journal(journal)
        found = [("scene", f"{e['name']}: {e['words']}") for e in entries if e["what"] == "refused"]
        return found if entries[-1]["what"] == "end" else [*found, ("scene", "it did not come to its end")]

    @staticmethod
    def _raised(journal: Path, said: Path) -> list[tuple[str, str]]:
        """A child that ended with a traceback which its journal does not tell of."""
        if '"crashed"' in journal.read_text():
            return []
        return [("no words", said.read_text()[-300:])]

    @staticmethod
    def _stack(path: Path) -> str:
        """The last lines that a process has said, of our own code."""
        lines = [line.strip() for line in path.read_text(errors="replace").splitlines()] if path.exists() else []
        ours = [line for line in lines if "memos_core" in line]
        return " | ".join((ours or lines)[-6:])[:500]


def general(text: str) -> str:
    """A finding without what differs from case to case: words, texts, ids, paths."""
    text = re.sub(r"(?i)zq[a-z]{10}( [a-z]{10})*", "W", text)
    text = re.sub(r"/\S*/case/|/\S*/memos-storm-[^/\s]*/", "", text)
    return re.sub(r"\b(?=[0-9a-f-]*\d)[0-9a-f]{8}[0-9a-f-]*\b|\d{6,}", "*", text)


def sweep(
    report: Report, scenes: Sequence[str], actions: Sequence[str], stride: int, until: float, out: Path | None
) -> None:
    """Run each scene with each action at each call, or at every `stride`-th one, until a moment of the monotonic clock."""
    with tempfile.TemporaryDirectory(prefix="memos-storm-", dir=shm()) as folder:
        faults = Faults(Path(folder))
        for scene in scenes:
            totals: dict[str, int] = {}
            for action in actions:
                counting = "read-count" if action.startswith("read") else "count"
                if counting not in totals:
                    found, calls = faults.run([scene], Fault(counting))
                    totals[counting] = len(calls)
                    for kind, text in found:
                        report.find(kind, text, f"{scene}, no fault at all")
                for nth in range(
                    1 + (hash((scene, action)) % stride if stride > 1 else 0), totals[counting] + 1, stride
                ):
                    if time.monotonic() > until:
                        report.note(f"the time was up in scene {scene!r}, {action}")
                        return
                    found, calls = faults.run([scene], Fault(action, nth))
                    report.count(action)
                    call = calls[nth - 1].rstrip(" !") if len(calls) >= nth else calls[-1] if calls else "?"
                    for kind, text in found:
                        report.find(kind, text, f"--scene '{scene}' --action {action} --nth {nth} (at {call})")
            if out is not None:
                report.save(out)
            print(f"{scene}: {totals}, {len(report.findings)} findings so far", flush=True)


def one(scene: str, action: str, nth: int) -> None:
    """Run a single case and print what was found; its folder stays, to be looked at."""
    place = Path(tempfile.mkdtemp(prefix="memos-storm-", dir=shm()))
    found, calls = Faults(place).run([scene], Fault(action, nth))
    print("\n".join(calls[max(0, nth - 6) : nth + 3]))
    for kind, text in found:
        print(f"{kind}: {text}")
    print(f"{'nothing found; ' if not found else ''}all of it is in {place / 'case'}")


def run_preloaded(arguments: Sequence[str], timeout: float | None = None) -> int:
    """Run `python -m tests.storm ...` in a process that has the injector loaded."""
    environment = {**injector.environment(), "PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1", "TOKIO_WORKER_THREADS": "2"}
    command = [sys.executable, "-m", "tests.storm", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, timeout=timeout, check=False).returncode


def prepare() -> None:
    """Import the engine and load what its reader has learned, so that every fork has them."""
    warnings.filterwarnings("ignore", message="lancedb fork support")
    from tests.storm import day, inside  # noqa: F401

    inside.preload()
    with contextlib.suppress(OSError):
        os.nice(5)
