"""Is this version slower than an older one? Each runs from its own checkout, in turn, with the same interpreter and starter model.

usage: python -m benchmarks against [COMMIT] [--rounds 7] [--memories 3000] [--json]

In each round each version opens a profile of its own, saves, recalls, answers and starts its window, in separate processes; the order
changes from round to round. A figure is the median over the rounds of the ratio new to old, with the least and the greatest ratio: if
these lie far apart, the machine was busy.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.window import OURS

ROOT = Path(__file__).resolve().parent.parent
RELEASE_0_1_0 = "cba79db"
MAKE = """
import sys
from memos_core import MemOS, Note
with MemOS.open(sys.argv[1]) as memos:
    memos.wait_for_embedder(300)
    things = ("tomatoes", "roses", "the choir", "the piano", "lentils", "the train", "the flat", "the boat")
    memos.remember_many([Note(text=f"I wrote note number {n} about {things[n % 8]}", type="fact") for n in range(int(sys.argv[2]))])
    memos.recall("What did I write?")
"""
PROBE = """
import json, statistics, sys, time
from memos_core import MemOS

def seconds(work):
    began = time.perf_counter(); work(); return time.perf_counter() - began

def first_word(memos, number, question):
    began = time.perf_counter(); first = None
    for event in memos.chat(f"against-{number}", question):
        if first is None and event.token:
            first = time.perf_counter() - began
    return first

began = time.perf_counter()
memos = MemOS.open(sys.argv[1])
opened = time.perf_counter() - began
try:
    memos.wait_until_ready(300); memos.wait_for_embedder(300)
    memos.recall("What is there?"); memos.remember("I own a green kettle"); first_word(memos, 0, "Hello!")
    towns = "Oslo Turin Ghent Lille Porto Bath Graz Cork Bern Nice Leeds Basel Lyon Delft Malmo Vigo Bonn Brno Linz Pisa".split()
    print(json.dumps({
        "opening": opened,
        "saving": statistics.median(seconds(lambda: memos.remember(f"My cousin number {n} lives in {town}"))
                                    for n, town in enumerate(towns)),
        "recall": statistics.median(seconds(lambda: memos.recall(f"What did I write about {town} and the boat?"))
                                    for town in towns),
        "first word": statistics.median(first_word(memos, n + 1, f"Tell me something about {town}.")
                                        for n, town in enumerate(towns[:10])),
    }))
finally:
    memos.close()
"""


def _run(tree: Path, code: str, *arguments: str) -> str:
    """Run code with the packages of a checkout. Returns the last line that it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=tree, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{tree}: {done.stderr[-2000:]}")
    return (done.stdout.strip().splitlines() or [""])[-1]


def _measured(tree: Path, home: Path) -> dict[str, float]:
    """Seconds of one round, by what was measured."""
    times: dict[str, float] = json.loads(_run(tree, PROBE, str(home)))
    return {**times, "window shown": float(_run(tree, OURS, str(home)))}


def compared(commit: str, rounds: int, memories: int) -> dict[str, dict[str, float]]:
    """For each thing measured: the median milliseconds of the old and the new version, and the ratio new / old with its range."""
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder) / "old"
        subprocess.run(
            ["git", "worktree", "add", "--detach", str(old), commit], cwd=ROOT, check=True, capture_output=True
        )
        try:
            trees = {"old": old, "new": ROOT}
            homes = {name: Path(folder) / f"home-{name}" for name in trees}
            for name, tree in trees.items():
                _run(tree, MAKE, str(homes[name]), str(memories))
                _measured(tree, homes[name])  # the first opening does work that is needed only once
            times: dict[str, list[dict[str, float]]] = {name: [] for name in trees}
            for number in range(rounds):
                for name in sorted(trees, reverse=bool(number % 2)):
                    times[name].append(_measured(trees[name], homes[name]))
        finally:
            subprocess.run(
                ["git", "worktree", "remove", "--force", str(old)], cwd=ROOT, check=True, capture_output=True
            )
    result = {}
    for what in times["old"][0]:
        before, now = ([one[what] for one in times[name]] for name in ("old", "new"))
        ratios = [new / old for old, new in zip(before, now, strict=True)]
        result[what] = {
            "old_ms": round(statistics.median(before) * 1000, 1),
            "new_ms": round(statistics.median(now) * 1000, 1),
            "ratio": round(statistics.median(ratios), 3),
            "least": round(min(ratios), 3),
            "greatest": round(max(ratios), 3),
        }
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks against", description=__doc__)
    parser.add_argument("commit", nargs="?", default=RELEASE_0_1_0, help="the older version (default: release 0.1.0)")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--memories", type=int, default=3000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    result = compared(options.commit, options.rounds, options.memories)
    if options.json:
        print(json.dumps(result))
        return 0
    for what, figures in result.items():
        print(
            f"{what:14} old {figures['old_ms']:8.1f} ms   new {figures['new_ms']:8.1f} ms"
            f"   new / old {figures['ratio']:.2f} ({figures['least']:.2f} to {figures['greatest']:.2f})"
        )
    return 0
