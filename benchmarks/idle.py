"""What the program costs while it waits in the tray: processor time, and how often it is woken.

usage: python -m benchmarks idle [--seconds 60] [--settle 60] [--json]

The real program runs with the starter model, 300 memories, 30 reminders and a calendar that is followed; its window is hidden. All
processes and all their threads are counted (on Linux only, from /proc). Each time that a thread goes to sleep by itself
(voluntary_ctxt_switches) counts as one wake-up. Jobs run meanwhile as usual. Off screen there is no tray; the program is told that there
is one.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
MEMORIES, REMINDERS = 300, 30
CHILD = """
import json, sys, threading
from pathlib import Path
from PySide6.QtWidgets import QSystemTrayIcon
QSystemTrayIcon.isSystemTrayAvailable = staticmethod(lambda: True)
from app import application
window = application.make_window
def make(*given, **named):
    made = window(*given, **named)
    assert not made.isVisible()
    engine = given[1]
    def status(now):
        if now.model.value == now.embedder.value == "ready":
            print("ready", flush=True)
    engine.modelStatusChanged.connect(status)
    return made
application.make_window = make
def name_threads():  # given the names that Python has for its threads
    for line in sys.stdin:
        print(json.dumps({one.native_id: one.name for one in threading.enumerate()}), flush=True)
threading.Thread(target=name_threads, daemon=True, name="namer").start()
sys.exit(application.run(Path(sys.argv[1]), None, None, hidden=True))
"""


@dataclass(frozen=True)
class Thread:
    """What one thread did during the measurement."""

    process: str
    thread: str
    wakes_per_s: float
    cpu_percent: float
    """Percent of one core."""


def fill(home: Path) -> None:
    """Make a profile like that of a regular user."""
    from memos_core import MemOS, Note
    from tests.support.scripted import ScriptedModel

    calendar = home / "calendar.ics"
    calendar.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nX-WR-CALNAME:Work\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        "SUMMARY:Standup\r\nDTSTART:20260105T091500Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    with MemOS.open(home, backend=ScriptedModel(), preload=False) as memos:
        memos.remember_many(
            [
                Note(text=f"The book on shelf {number} is lent to neighbour {number * 7 % 31}.")
                for number in range(MEMORIES)
            ]
        )
        for number in range(REMINDERS):
            at = dt.datetime.combine(dt.date.today() + dt.timedelta(days=1 + number), dt.time(9))
            memos.reminders.make(f"water plant {number}", at, "FREQ=WEEKLY" if number % 3 == 0 else "")
        memos.calendars.add(memos.calendars.preview(calendar), follow=True)


def look(process: psutil.Process) -> dict[tuple[int, int], tuple[int, float]]:
    """For each thread of a process and of its children: how often it went to sleep, and its seconds of processor time."""
    found, ticks = {}, os.sysconf("SC_CLK_TCK")
    for one in (process, *process.children(recursive=True)):
        for task in Path(f"/proc/{one.pid}/task").iterdir():
            fields = dict(line.split(":", 1) for line in (task / "status").read_text().splitlines())
            used = (task / "stat").read_text().rpartition(")")[2].split()
            found[one.pid, int(task.name)] = (
                int(fields["voluntary_ctxt_switches"]), (int(used[11]) + int(used[12])) / ticks
            )  # fmt: skip
    return found


def measure(seconds: float, settle: float) -> list[Thread]:
    """Start the program, let it settle, and count."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        fill(home)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, str(home)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        ) as child:
            assert child.stdin is not None and child.stdout is not None  # asked for above
            assert child.stdout.readline() == "ready\n"
            time.sleep(settle)
            process = psutil.Process(child.pid)
            before, began = look(process), time.monotonic()
            time.sleep(seconds)
            after, spent = look(process), time.monotonic() - began
            called = {
                (pid, task): Path(f"/proc/{pid}/task/{task}/comm").read_text().strip() for pid, task in after
            }  # fmt: skip
            child.stdin.write("\n")
            child.stdin.flush()
            names: dict[str, str] = json.loads(child.stdout.readline())
            child.terminate()
    found = []
    for (pid, task), (wakes, used) in after.items():
        earlier = before.get((pid, task), (0, 0.0))
        where = "window" if pid == child.pid else "model host"
        found.append(
            Thread(
                where,
                names.get(str(task)) or called[pid, task],
                (wakes - earlier[0]) / spent,
                100 * (used - earlier[1]) / spent,
            )
        )
    return sorted(found, key=lambda one: -one.wakes_per_s)


def main(arguments: Sequence[str]) -> int:
    """Run it."""
    parser = argparse.ArgumentParser(prog="benchmarks idle", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="how long is measured")
    parser.add_argument("--settle", type=float, default=60, help="how long it is left alone before")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    threads = measure(options.seconds, options.settle)
    if options.json:
        print(json.dumps([asdict(one) for one in threads]))
        return 0
    for one in threads:
        if one.wakes_per_s >= 0.01 or one.cpu_percent >= 0.01:
            print(f"{one.process:<12} {one.thread:<32} {one.wakes_per_s:>7.2f} a second {one.cpu_percent:>6.2f} %")
    for name in dict.fromkeys(one.process for one in threads):
        of_it = [one for one in threads if one.process == name]
        wakes, used = sum(one.wakes_per_s for one in of_it), sum(one.cpu_percent for one in of_it)
        print(f"{name:<12} {f'all {len(of_it)} threads':<32} {wakes:>7.2f} a second {used:>6.2f} %")
    wakes, used = sum(one.wakes_per_s for one in threads), sum(one.cpu_percent for one in threads)
    print(f"{'together':<45} {wakes:>7.2f} a second {used:>6.2f} % of one core")
    return 0
