"""How long does it take to import an export of another assistant, and how does the memory that this needs grow with its size?

usage: python -m benchmarks moving-in [--gigabytes 2] [--messages 10000] [--json]

Two zips with a `conversations.json` of ChatGPT are made: one of --gigabytes, and one of a tenth of that, with
messages of about 6,000 characters. Each is previewed and taken in by a process of its own, which reports its peak memory. Then an
export of --messages short messages is taken in, and a job makes episodes of them. Vectors, which another job makes later, are not included.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from memos_core import MemOS
from tests.support import inside
from tests.support.scripted import ScriptedModel

ROOT = Path(__file__).resolve().parent.parent
BEGAN = 1_714_550_400
TURNS, FEW_TURNS, LONG, SHORT = 50, 10, 6_000, 60
"""Turns of a chat in the large and the small export, then characters of a message in the large and the small export."""


def texts(length: int) -> Callable[[], str]:
    """A function that makes messages of so many characters, of invented words, hardly ever the same twice."""
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 9))) for _ in range(4_000)]
    parts = [" ".join(chance.choices(words, k=length // 60)) for _ in range(1_000)]
    return lambda: " ".join(chance.choices(parts, k=10))


def numbered(turns: int, length: int) -> Iterator[bytes]:
    """An endless stream of chats as JSON: the same chat, each time with another number."""
    one = json.dumps(chat("@number@", turns, texts(length))).encode()
    return (one.replace(b"@number@", b"%d" % number) for number in itertools.count())


def chat(number: str, turns: int, text: Callable[[], str]) -> dict[str, Any]:
    """A chat as ChatGPT exports it."""
    mapping: dict[str, Any] = {"root": {"id": "root", "message": None, "parent": None, "children": []}}
    last, at = "root", float(BEGAN)
    for turn in range(2 * turns):
        id, role = f"{number}-{turn}", ("user", "assistant")[turn % 2]
        content = {"content_type": "text", "parts": [text()]}
        message = {"id": id, "author": {"role": role}, "create_time": at + turn, "content": content, "recipient": "all"}
        mapping[last]["children"].append(id)
        mapping[id] = {"id": id, "parent": last, "children": [], "message": message}
        last = id
    return {"title": f"Chat {number}", "create_time": at, "mapping": mapping, "current_node": last, "id": number}


def write(path: Path, chats: Iterator[bytes], most: float = 1e12) -> int:
    """Write an uncompressed zip of chats, until it has `most` bytes or the chats end. Returns how many chats are in it."""
    written = count = 0
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive,
        archive.open("conversations.json", "w", force_zip64=True) as file,
    ):
        while written < most and (one := next(chats, None)) is not None:
            file.write((b"," if count else b"[") + one)
            written, count = written + len(one), count + 1
        file.write(b"]")
    return count


def peak() -> int:
    """The peak memory of this process so far, in megabytes. Linux only; `resource` would include the peak of the parent process."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return round(int(status.partition("VmHWM:")[2].split()[0]) * 1_024 / 1e6)


def come_in(home: Path, export: Path, *, record: bool) -> dict[str, Any]:
    """Preview an export, take it in, take it back: the seconds of each step, and the peak memory up to it."""
    found: dict[str, Any] = {}

    def step(name: str, work: Callable[[], object]) -> None:
        begun = time.perf_counter()
        work()
        found[name] = {"seconds": round(time.perf_counter() - begun, 1), "megabytes at the peak": peak()}

    with MemOS.open(home, "bench", backend=ScriptedModel()) as memos:
        for job in memos.jobs.list():  # so that jobs do not disturb the measurement
            memos.jobs.pause(job.name)
        found["opened"] = {"megabytes at the peak": peak()}
        step("look at it", lambda: memos.arrivals.look(export))
        step("take it in", lambda: memos.arrivals.take_in(export))
        if record:
            step("record all messages as episodes", lambda: inside.record_all_turns(memos))
        step("take it back", lambda: memos.arrivals.take_back(memos.arrivals.list()[0].id))
    return found


def in_a_process(export: Path, *, record: bool) -> dict[str, Any]:
    """`come_in` in a process of its own, so that the peak is that of this work alone."""
    with tempfile.TemporaryDirectory() as home:
        order = json.dumps([home, str(export), record])
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.moving_in", order], capture_output=True, text=True, check=False, cwd=ROOT
        )
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    return dict(json.loads(done.stdout))


def main(arguments: Sequence[str]) -> int:
    """Run it."""
    parser = argparse.ArgumentParser(prog="moving-in", description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=2.0)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as place:
        for gigabytes in (options.gigabytes / 10, options.gigabytes):
            export = Path(place) / "export.zip"
            messages = write(export, numbered(TURNS, LONG), gigabytes * 1e9) * 2 * TURNS
            found[f"{gigabytes:g} GB"] = {"messages": messages} | in_a_process(export, record=False)
        chats = itertools.islice(numbered(FEW_TURNS, SHORT), options.messages // (2 * FEW_TURNS))
        messages = write(export, chats) * 2 * FEW_TURNS
        found[f"{messages:,} short messages"] = in_a_process(export, record=True)
    found["load"] = round(os.getloadavg()[0], 1)
    if options.json:
        print(json.dumps(found, indent=2))
    else:
        for name, what in found.items():
            print(f"{name}: {what}")
    return 0


if __name__ == "__main__":
    place, file, record = json.loads(sys.argv[1])
    print(json.dumps(come_in(Path(place), Path(file), record=record)))
