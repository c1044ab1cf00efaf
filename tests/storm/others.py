"""What else happens to a profile: a second instance, a host that sleeps, a full disk, a home that cannot be written, no memory."""

from __future__ import annotations

import contextlib
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.storm.faults import ROOT, general, in_fork, shm
from tests.storm.kills import ANSWER_SECONDS, Actor
from tests.storm.report import Report

NOBODY = 65534
PARTS = ("two instances", "full disk", "read-only home", "suspended host", "host without memory")


class Others:
    """Each method is a part; `place` is a folder for it."""

    def __init__(self, report: Report, place: Path) -> None:
        self.report, self.place = report, place

    # -- help ---------------------------------------------------------------------------------

    def forked(self, part: str, work: Callable[[], Any], seconds: float = 90) -> Any:
        """What `work` gives in a fork; its end is a finding if it does not give anything."""
        said, result = self.place / "said.txt", self.place / "result.json"
        result.unlink(missing_ok=True)
        said.unlink(missing_ok=True)
        end = in_fork(lambda: result.write_text(json.dumps(work())), said, seconds)
        if not result.exists():
            self.report.find("process died", f"{part}: {end}: {said.read_text(errors='replace')[-300:]}", part)
            return None
        return json.loads(result.read_text())

    def in_words(self, part: str, what: str, call: Callable[[], Any]) -> str | None:
        """The error in words that a call ends with; None where it succeeds. Anything else is given as "NO WORDS ..."."""
        from memos_core import MemOSError
        from tests.storm.check import last_line, where

        try:
            call()
        except MemOSError as error:
            return f"{type(error).__name__}: {error}"
        except BaseException:
            trace = traceback.format_exc()
            return f"NO WORDS {what}: {last_line(trace)} :: {where(trace)}"
        return None

    def command(self, part: str, home: Path, *arguments: str, prefix: tuple[str, ...] = (), **environment: str) -> str:
        """What a `memos` command says; a traceback is a finding."""
        env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
        command = [*prefix, sys.executable, "-m", "memos_core.cli", *arguments, "--home", str(home), "--user", "ana"]
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=240, check=False)
        if "Traceback" in done.stderr:
            line = done.stderr.strip().splitlines()[-1]
            self.report.find("no words", f"{part}: memos {arguments[0]}: {general(line)}", part)
        return done.stdout + done.stderr

    def _home(self, name: str) -> Path:
        """A small closed profile."""
        from tests.storm.day import open_profile

        home = self.place / name

        def make() -> int:
            with open_profile(home) as memos:
                for number in range(5):
                    memos.remember(f"Fact number {number} is here.", type="fact")  # type: ignore[arg-type]
                list(memos.chat("c1", "My dog is called Biscuit."))
                memos.backups.make()
                return memos.browse().total

        assert self.forked("making a profile", make) == 6
        return home

    def _intact(self, part: str, home: Path, least: int = 6) -> None:
        from tests.storm import inside
        from tests.storm.day import open_profile

        def look() -> list[str]:
            with open_profile(home) as memos:
                wrong = inside.disagreements(memos) + [notice.title for notice in memos.notices]
                wrong += [] if memos.browse(limit=10_000).total >= least else ["memories are missing"]
                return wrong + ([] if memos.audit.verify().sound else ["the audit log is not sound"])

        for text in self.forked(part, look) or []:
            self.report.find("lost", f"{part}: {general(text)}", part)

    # -- parts --------------------------------------------------------------------------------

    def two_instances(self) -> None:
        """A second program on the same profile gets a sentence."""
        part, home = PARTS[0], self._home("two")
        go, stop = self.place / "go", self.place / "stop"

        def hold() -> None:
            from tests.storm.day import open_profile

            with open_profile(home):
                go.touch()
                while not stop.exists():
                    time.sleep(0.05)

        pid = os.fork()
        if pid == 0:
            try:
                hold()
            finally:
                os._exit(0)
        while not go.exists():
            time.sleep(0.05)

        def second() -> str | None:
            from tests.storm.day import open_profile

            return self.in_words(part, "open", lambda: open_profile(home).close())

        for number in range(10):
            said = self.forked(part, second)
            self.report.count(part)
            if said is None or not said.startswith("ProfileInUse"):
                self.report.find("two at once", f"a second opening said {said!r}", f"{part}, {number}")
        said = self.command(part, home, "list")
        self.report.count(part)
        if "open" not in said:
            self.report.find("two at once", f"memos list said {said[-200:]!r}", part)
        stop.touch()
        os.waitpid(pid, 0)
        self._intact(part, home)

    def full_disk(self, count: int = 20) -> None:
        """A file system of 64 MB that is filled at some moment of a day; read, forget and export must go on."""
        part = PARTS[1]
        with self._mounted(part, "size=64m") as disk:
            if disk is None:
                return
            source = self._home("full")
            for number in range(count):
                home, ballast = disk / f"home{number}", disk / "ballast"
                shutil.copytree(source, home)
                chance = random.Random(number)
                leave = chance.choice([0, 4096, 20_000, 60_000, 200_000, 1_000_000])
                # What was written before is safe; what is written now is whole or refused in words.
                for text in self.forked(part, lambda h=home, b=ballast, left=leave: self._fill(part, h, b, left)) or []:
                    self.report.find(*text.split("|", 1), f"{part}, {number}: {leave:,} bytes left")  # type: ignore[call-arg]
                self.report.count(part)
                ballast.unlink(missing_ok=True)
                self._intact(part, home, least=5)  # of the six that were there, one was forgotten
                shutil.rmtree(home)

    def _fill(self, part: str, home: Path, ballast: Path, leave: int) -> list[str]:
        from tests.storm.day import open_profile
        from tests.support.talk import listen

        found: list[str] = []

        def attempt(name: str, call: Callable[[], Any]) -> str | None:
            said = self.in_words(part, name, call)
            if said is not None and said.startswith("NO WORDS"):
                found.append(f"no words|{part}: {general(said)}")
            return said

        def fill() -> None:
            ballast.write_bytes(b"")
            room = shutil.disk_usage(home).free - leave
            if room > 0:
                with contextlib.suppress(OSError):
                    ballast.write_bytes(b"x" * room)

        with open_profile(home) as memos:
            before = [cube.id for cube in memos.browse(limit=1000)]
            fill()
            refused = None
            for number in range(300):
                refused = attempt("remember", lambda n=number: memos.remember(f"Fact {n} " + os.urandom(1500).hex()))
                if refused is not None:
                    break
            if refused is None:
                found.append(f"full|{part}: 300 memories fitted on a full disk")
            attempt("chat", lambda: listen(memos.chat("c2", "Hello " + "y" * 4000)))
            attempt("settings", lambda: memos.update_settings(persona="Be brief."))
            attempt("backup", lambda: memos.backups.make())
            if said := attempt("browse", lambda: memos.browse()):
                found.append(f"not readable|{part}: browse: {said}")
            if said := attempt("recall", lambda: memos.recall("fact number 1")):
                found.append(f"not readable|{part}: recall: {said}")
            with tempfile.TemporaryDirectory() as elsewhere:
                if said := attempt("export", lambda: memos.export(Path(elsewhere) / "out")):
                    found.append(f"no export|{part}: export to another disk: {said}")
            attempt("forget", lambda: memos.forget(before[0]))
        fill()
        opened: list[Any] = []
        if said := attempt("open", lambda: opened.append(open_profile(home))):
            found.append(f"does not open|{part}: {general(said)}")
        else:
            attempt("browse", lambda: opened[0].browse())
            attempt("close", opened[0].close)
        return found

    def read_only_home(self) -> None:
        """A home on a disk that is read-only, and one that belongs to somebody else."""
        part, source = PARTS[2], self._home("source")
        with self._mounted(part, "size=64m") as disk:
            if disk is not None:
                shutil.copytree(source, disk / "home")
                subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
                self._cannot_write(part, disk / "home")
                self._cannot_write(part, disk / "new")
        if os.geteuid() != 0 or shutil.which("setpriv") is None:
            self.report.note(f"{part}: a home of somebody else needs root and setpriv")
            return
        home = self.place / "theirs"
        shutil.copytree(source, home)
        for path in [home, *home.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)
        for folder in [self.place]:
            folder.chmod(0o755)
        prefix = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        probe = subprocess.run(
            [*prefix, sys.executable, "-c", "import memos_core"], cwd=ROOT, capture_output=True, check=False
        )
        if probe.returncode:
            self.report.note(f"{part}: another user cannot run this Python, so a home of somebody else was not tried")
            return
        for arguments in (["list"], ["remember", "Hello."], ["doctor"]):
            said = self.command(part, home, *arguments, prefix=prefix, HOME=str(self.place / "nobody"))
            self.report.count(part)
            if not said.strip():
                self.report.find("no words", f"{part}: memos {arguments[0]} says nothing", part)

    def _cannot_write(self, part: str, home: Path) -> None:
        from tests.storm.day import open_profile

        def work() -> str | None:
            def use() -> None:
                with open_profile(home) as memos:
                    memos.browse()
                    memos.remember("It cannot be kept.")

            return self.in_words(part, "open", use)

        said = self.forked(part, work)
        self.report.count(part)
        if said is None or said.startswith("NO WORDS"):
            self.report.find("no words", f"{part}: {general(str(said))}", part)
        self.command(part, home, "list")
        self.report.count(part)

    def suspended_host(self, resumed: int = 5, never: int = 2) -> None:
        """The host is stopped while it works, and goes on later or never; what was asked must end all the same."""
        self._with_host(
            PARTS[3], [(True, number) for number in range(resumed)] + [(False, number) for number in range(never)]
        )

    def _with_host(self, part: str, rounds: list[tuple[bool, int]]) -> None:
        home, outside = self.place / "host-home", self.place / "host-outside"
        outside.mkdir(exist_ok=True)
        actor = Actor("host", home, outside, 1, "starter")
        try:
            for goes_on, number in rounds:
                recipe = f"{part}, {'resumed' if goes_on else 'never resumed'}, {number}"
                if actor.wait_for("begin", ANSWER_SECONDS) is None:
                    self.report.find("hung", f"{part}: nothing is asked any more", recipe)
                    return
                time.sleep(random.Random(number).uniform(0.0, 1.5))
                children = actor.children()
                for child in children:
                    child.suspend()
                if goes_on:
                    time.sleep(3)
                    for child in children:
                        child.resume()
                line = actor.wait_for("end", ANSWER_SECONDS)
                self.report.count(f"{part}, {'resumed' if goes_on else 'never resumed'}")
                if line is None:
                    self.report.find("hung", f"{part}: no end within {ANSWER_SECONDS:.0f} s", recipe)
                    for child in children:
                        with contextlib.suppress(Exception):
                            child.resume()
                    return
                if "NO WORDS" in line or (goes_on and "answered" not in line and "found" not in line):
                    self.report.find("no words", f"{part}: {general(line.split(' ', 3)[3])}", recipe)
        finally:
            for child in actor.children():
                with contextlib.suppress(Exception):
                    child.resume()
            actor.kill()

    def host_without_memory(self, count: int = 6) -> None:
        """The host may take no more memory than it has, or a little more; what is asked ends in words, and the next works."""
        part = PARTS[4]
        home, outside = self.place / "memory-home", self.place / "memory-outside"
        outside.mkdir(exist_ok=True)
        actor = Actor("host", home, outside, 1, "starter")
        try:
            for number in range(count):
                recipe = f"{part}, {number}"
                if actor.wait_for("begin", ANSWER_SECONDS) is None:
                    self.report.find("hung", f"{part}: nothing is asked any more", recipe)
                    return
                limited = number % 2 == 0
                if limited:
                    for child in actor.children():
                        with contextlib.suppress(Exception):
                            limit = child.memory_info().vms + random.Random(number).choice([0, 1_000_000, 30_000_000])
                            child.rlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
                line = actor.wait_for("end", ANSWER_SECONDS)
                for child in actor.children():
                    with contextlib.suppress(Exception):
                        child.rlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
                self.report.count(f"{part}{'' if limited else ', afterwards'}")
                if line is None:
                    self.report.find("hung", f"{part}: no end within {ANSWER_SECONDS:.0f} s", recipe)
                    return
                if "NO WORDS" in line or (not limited and "answered" not in line and "found" not in line):
                    self.report.find("no words", f"{part}: {general(line.split(' ', 3)[3])}", recipe)
        finally:
            actor.kill()

    @contextlib.contextmanager
    def _mounted(self, part: str, options: str) -> Iterator[Path | None]:
        """A small file system in memory; None, and a note, where none can be mounted."""
        disk = self.place / f"disk-{part.replace(' ', '-')}"
        disk.mkdir()
        if os.geteuid() != 0 or shutil.which("mount") is None:
            self.report.note(f"{part}: mounting needs root, so it was not run")
            yield None
            return
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)]
        if subprocess.run(command, check=False, capture_output=True).returncode != 0:
            self.report.note(f"{part}: nothing can be mounted here, so it was not run")
            yield None
            return
        try:
            yield disk
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)


def run(report: Report, only: list[str], out: Path | None) -> None:
    """All parts, or some of them."""
    for part in only or PARTS:
        place = Path(tempfile.mkdtemp(prefix="memos-storm-", dir=shm()))
        try:
            getattr(Others(report, place), part.replace(" ", "_").replace("-", "_"))()
        finally:
            shutil.rmtree(place, ignore_errors=True)
        if out is not None:
            report.save(out)
        print(f"{part}: {len(report.findings)} findings so far", flush=True)
