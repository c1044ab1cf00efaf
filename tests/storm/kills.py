"""Random SIGKILLs over window, model host, trainer, terminal and days without a window, with the starter model; after each the profile is looked at."""

from __future__ import annotations

import contextlib
import importlib
import json
import multiprocessing
import os
import queue
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from tests.storm.faults import general, in_fork, shm
from tests.storm.report import Report

SHARES = {"window": 0.2, "window, scripted model": 0.15, "day": 0.2, "terminal": 0.25, "host": 0.15, "trainer": 0.05}
FRESH_EVERY = 20
"""Kills after which a profile is begun anew; it would grow otherwise."""
DONE_BEFORE = "terminal, done before the kill"
ANSWER_SECONDS = 240.0
"""In which whatever was asked must end after its host was killed."""
ORPHAN_SECONDS = 20.0
"""In which the children of a killed process must have noticed."""


TERMINAL_SECONDS = 0.6
"""What a verb of the terminal takes at most, mostly; it is killed at some time of that."""


def forked(work: Callable[[], object], out: int, said: Path) -> multiprocessing.process.BaseProcess:
    """Start some work in a fork of this process, which has imported everything already: that spares seconds for each kill.

    Args:
        work: what to do; its output is that of the process.
        out: where its standard output goes.
        said: file for what it says of errors.
    """

    def run() -> None:
        os.dup2(out, 1)
        os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        work()

    process = multiprocessing.get_context("fork").Process(target=run, daemon=True)  # it ends with this one
    process.start()
    os.close(out)
    return process


class Actor:
    """A child process whose lines can be waited for."""

    def __init__(self, what: str, home: Path, outside: Path, seed: int, model: str) -> None:
        from tests.storm import acting

        read, write = os.pipe()
        said = outside / f"{what}.txt"
        self.process = forked(lambda: acting.act(what, home, outside, seed, model), write, said)
        self._out = os.fdopen(read)
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with self._out:
            for line in self._out:
                self.lines.put(line.strip())
        self.lines.put("")

    def wait_for(self, word: str, seconds: float) -> str | None:
        """The next line that begins with a word; None where it does not come, or the process ends."""
        end = time.monotonic() + seconds
        while True:
            try:
                line = self.lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                return None
            if not line or line.startswith(word):
                return line or None

    def children(self) -> list[psutil.Process]:
        """The processes that it has started."""
        return children(self.process)

    def kill(self) -> list[psutil.Process]:
        """SIGKILL; the children that do not notice in time, which are ended then."""
        return kill(self.process)


def children(process: multiprocessing.process.BaseProcess) -> list[psutil.Process]:
    """The processes that a process has started."""
    try:
        return psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def kill(process: multiprocessing.process.BaseProcess) -> list[psutil.Process]:
    """SIGKILL; the children that do not notice in time, which are ended then."""
    left = children(process)
    process.kill()
    process.join()
    _, alive = psutil.wait_procs(left, timeout=ORPHAN_SECONDS)
    for child in alive:
        child.kill()
    return alive


class Kills:
    """Profiles, and what is killed while it works on them."""

    def __init__(self, report: Report, place: Path, kept: Path | None) -> None:
        """
        Args:
            report: what is counted and found.
            place: an empty folder for everything.
            kept: folder to which a profile is copied when something is found in it: no kill can be done again exactly.
        """
        self.report, self.place, self.kept = report, place, kept
        self._used: dict[str, int] = {}

    def profile(self, what: str) -> tuple[Path, Path]:
        """The profile for what is killed next; a new one every now and then."""
        case = self.place / what.replace(", ", "-").replace(" ", "-")
        if self._used.get(what, FRESH_EVERY) >= FRESH_EVERY:
            shutil.rmtree(case, ignore_errors=True)
            (case / "outside").mkdir(parents=True)
            (case / "home").mkdir(mode=0o700)
            from tests.storm.model import Model

            (case / "outside" / "model.json").write_text(json.dumps(Model().as_json()))
            self._used[what] = 0
        self._used[what] += 1
        return case / "home", case / "outside"

    def look(self, what: str, home: Path, outside: Path, recipe: str, *, talks: bool = False) -> None:
        """Check a profile, and keep what is there as what the next day begins with. `talks`: the journal tells of the
        conversations too."""
        from tests.storm.check import check

        journal, result = outside / "journal.jsonl", outside / "found.json"
        if not journal.exists():
            return
        result.unlink(missing_ok=True)

        def work() -> None:
            found = check(home, journal, settled=outside / "model.json", talks=talks)
            result.write_text(json.dumps(found))

        end = in_fork(work, outside / "looked.txt", seconds=600)
        found = json.loads(result.read_text()) if result.exists() else [("checking", end)]
        for kind, text in found:
            self.report.find(kind, f"{what}: {general(text)}", recipe)
        if found:
            self._used[what] = FRESH_EVERY
            if self.kept is not None:
                shutil.copytree(home.parent, self.kept / f"{home.parent.name}-{time.time():.0f}")
        journal.unlink()

    def window(self, number: int, scripted: bool) -> None:
        what = "window, scripted model" if scripted else "window"
        home, outside = self.profile(what)
        chance = random.Random(f"{what}/{number}")
        actor = Actor("window", home, outside, number, "scripted" if scripted else "starter")
        recipe = f"kills --only '{what}' --number {number}"
        if chance.random() < 0.2:
            time.sleep(chance.uniform(0.0, 1.0))  # while it opens
        elif actor.wait_for("open", 90) is None:
            self.report.find("does not open", f"{what}: the window did not open within 90 s", recipe)
        else:
            time.sleep(chance.uniform(0.0, 3.0))
        if actor.process.exitcode is not None:
            self.report.find("process died", f"{what}: it ended by itself with {actor.process.exitcode}", recipe)
        if actor.kill():
            self.report.find("orphan", f"{what}: the model host outlives it by {ORPHAN_SECONDS:.0f} s", recipe)
        self.look(what, home, outside, recipe)

    def day(self, number: int) -> None:
        """A process that lives a day of every kind of step, killed at some time of it; the next one goes on with its profile."""
        home, outside = self.profile("day")
        chance = random.Random(f"day/{number}")
        actor = Actor("day", home, outside, 5000 + number, "scripted")
        recipe = f"kills --only day --number {number}"
        if chance.random() < 0.8 and actor.wait_for("open", 90) is None:
            self.report.find("does not open", "day: the profile did not open within 90 s", recipe)
        time.sleep(chance.uniform(0.0, 4.0))
        if actor.process.exitcode is not None:
            why = actor.wait_for("refused", 1) or f"with {actor.process.exitcode}"
            self.report.find("process died", f"day: it ended by itself: {general(why)}", recipe)
        actor.kill()
        self.look("day", home, outside, recipe, talks=True)

    def terminal(self, number: int) -> bool:
        """A verb of `memos`, killed at some time of its life; whether it was not quicker than the kill."""
        from tests.storm.day import Journal
        from tests.storm.model import Model, Row, Words

        home, outside = self.profile("terminal")
        chance = random.Random(f"terminal/{number}")
        model = Model.from_json(json.loads((outside / "model.json").read_text()))
        ids = json.loads((outside / "ids.json").read_text()) if (outside / "ids.json").exists() else {}
        words = Words(1000 + number)
        live = [word for word, row in model.rows.items() if row.state == "activated" and word in ids]
        verb = chance.choice(["remember", "remember", "edit", "pin", "archive", "forget"]) if live else "remember"
        word = chance.choice(live) if live and verb != "remember" else words.new()
        text = f"{word} {words.new()[2:]} {words.new()[2:]}"
        if verb == "remember":
            after, arguments = model.with_row(word, Row(text)), [text, "--type", "fact"]
        elif verb == "edit":
            after, arguments = model.changed(word, text=text), [ids[word], "--text", text]
        elif verb == "pin":
            after, arguments = model.changed(word, pinned=True), [ids[word]]
        elif verb == "archive":
            after, arguments = model.changed(word, state="archived"), [ids[word]]
        else:
            after, arguments = model.without(word), [ids[word], "--yes"]
        journal = Journal(outside / "journal.jsonl")
        journal.write("start", model=model.as_json())
        journal.write("begin", name=verb, model=after.as_json(), staged=False)
        recipe = f"kills --only terminal --number {number} (memos {verb})"
        printed, said = outside / "printed.txt", outside / "terminal.txt"
        printed.unlink(missing_ok=True)
        said.write_text("")  # it may be killed before it opens it
        given = [verb, *arguments, "--json", "--home", str(home), "--user", "ana"]

        def run() -> None:
            from memos_core.cli import main

            sys.argv = ["memos", *given]
            sys.exit(main())

        process = forked(run, os.open(printed, os.O_WRONLY | os.O_CREAT, 0o600), said)
        process.join(chance.uniform(0.0, TERMINAL_SECONDS))
        killed = process.exitcode is None
        if killed and kill(process):
            self.report.find("orphan", f"terminal: the model host outlives it by {ORPHAN_SECONDS:.0f} s", recipe)
        out, err = printed.read_text(), said.read_text()
        if process.exitcode == 0:
            journal.write("done", name=verb)
        if "Traceback" in err:
            self.report.find("no words", f"terminal: {general(err.strip().splitlines()[-1])}", recipe)
        elif process.exitcode is not None and process.exitcode > 0:
            self.report.find("refused", f"terminal: {general(err.strip() or out.strip())[:200]}", recipe)
        with contextlib.suppress(ValueError, KeyError, TypeError):
            ids[word] = json.loads(out)["id"]
        (outside / "ids.json").write_text(json.dumps(ids))
        self.look("terminal", home, outside, recipe)
        return killed

    def child(self, what: str, count: int, out: Path | None, until: float) -> None:
        """Kill the model host, or the trainer, so many times under a process that goes on."""
        home, outside = self.profile(what)
        self._used[what] = FRESH_EVERY
        first = self.report.cases.get(what, 0)
        actor = Actor(what, home, outside, first, "starter")
        longest = 2.0 if what == "host" else 8.0
        rounds = 0
        while self.report.cases.get(what, 0) - first < count and time.monotonic() < until:
            chance = random.Random(f"{what}/{first}/{rounds}")
            recipe = f"kills --only {what} --count {count} (from {first}, round {rounds})"
            if actor.wait_for("begin", ANSWER_SECONDS) is None:
                self.report.find("hung", f"{what}: nothing is asked any more", recipe)
                break
            rounds += 1
            killed = False
            if rounds % 6:  # every sixth must come to its end
                time.sleep(chance.uniform(0.0, longest))
                for process in actor.children():
                    try:
                        process.kill()
                        killed = True
                    except psutil.NoSuchProcess:
                        pass
            line = actor.wait_for("end", ANSWER_SECONDS)
            if line is None:
                self.report.find("hung", f"{what}: no end within {ANSWER_SECONDS:.0f} s of a kill", recipe)
                break
            if "NO WORDS" in line or "NO END" in line or "NOT FOUND" in line:
                self.report.find("no words", f"{what}: {general(line.split(' ', 3)[3])}", recipe)
            elif (not killed and "failed" in line) or (not killed and "Error" in line):
                self.report.find("does not recover", f"{what}: {general(line.split(' ', 3)[3])}", recipe)
            self.report.count(what if killed else f"{what}, not killed")
            if out is not None:
                self.report.save(out)
        if actor.kill():
            self.report.find("orphan", f"{what}: it outlives the process that started it", recipe)
        self._look_again(what, home, outside)

    def _look_again(self, what: str, home: Path, outside: Path) -> None:
        """Open the profile that a child was killed under."""

        def work() -> None:
            from tests.storm import inside
            from tests.storm.day import open_profile

            with open_profile(home) as memos:
                wrong = [f"notice: {notice.title}" for notice in memos.notices] + inside.disagreements(memos)
                for talk in memos.conversations.list():
                    wrong += [
                        f"a message is {m.status}"
                        for m in memos.conversations.messages(talk.id)
                        if m.status == "streaming"
                    ]
                wrong += [] if memos.audit.verify().sound else ["the audit log is not sound"]
                memos.parametric.list()
                (outside / "found.json").write_text(json.dumps(wrong))

        end = in_fork(work, outside / "looked.txt", seconds=600)
        wrong = json.loads((outside / "found.json").read_text()) if (outside / "found.json").exists() else [end]
        for text in wrong:
            self.report.find("afterwards", f"{what}: {general(text)}", f"kills --only {what}")


def run(report: Report, count: int, only: list[str], out: Path | None, minutes: float, number: int | None) -> None:
    """So many kills in all, in their shares; goes on where a run before has ended."""
    until = time.monotonic() + 60 * minutes
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # an end at which what was forked ends too
    for name in ("app.application", "memos_core.cli", "tests.storm.acting"):
        importlib.import_module(name)
    place = Path(tempfile.mkdtemp(prefix="memos-storm-", dir=shm()))
    kills = Kills(report, place, out and out / "kept")
    try:
        for what, share in SHARES.items():
            if only and what not in only:
                continue
            wanted = count if only and len(only) == 1 else round(count * share)
            while report.cases.get(what, 0) < wanted:
                if time.monotonic() > until:
                    report.note(f"the time was up at {what}")
                    return
                at = report.cases.get(what, 0) if number is None else number
                if what in ("host", "trainer"):
                    before = at
                    kills.child(what, min(25, wanted - at), out, until)
                    if report.cases.get(what, 0) == before and time.monotonic() < until:
                        report.note(f"{what}: no kill was possible any more")
                        break
                else:
                    if what == "terminal":
                        quicker = report.cases.get(DONE_BEFORE, 0)
                        report.count(what if kills.terminal(at + quicker) else DONE_BEFORE)
                    elif what == "day":
                        kills.day(at)
                        report.count(what)
                    else:
                        kills.window(at, what != "window")
                        report.count(what)
                if out is not None:
                    report.save(out)
                if number is not None:
                    break
            print(f"{what}: {report.cases.get(what, 0)} kills, {len(report.findings)} findings so far", flush=True)
    finally:
        shutil.rmtree(place, ignore_errors=True)
