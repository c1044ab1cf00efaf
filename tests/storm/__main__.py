"""The long form of the storm: `python -m tests.storm PART`, or `all`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.storm import faults, injector
from tests.storm.report import Report, markdown, summary

PARTS = {
    "kill-at-each-write": ["faults", "--action", "kill-before", "--name", "kill-at-each-write"],
    "failing-calls": [
        "faults", "--stride", "5", "--name", "failing-calls",
        *(word for action in ("enospc", "eio", "short", "read-eio") for word in ("--action", action)),
    ],
    "damage": ["damage"],
    "threads": ["threads"],
    "fuzz": ["fuzz"],
    "kills": ["kills"],
    "others": ["others"],
}  # fmt: skip
"""What `all` runs: the name of each report, and the arguments."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a part; the exit code is 1 where anything was found."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="python -m tests.storm", description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=Path("build/storm"), help="folder for the results (JSON and Markdown)"
    )
    parts = parser.add_subparsers(dest="part", required=True)
    _faults(parts.add_parser("faults", help="a fault at each write in turn"))
    _damage(parts.add_parser("damage", help="every kind of file of a profile, damaged"))
    _threads(parts.add_parser("threads", help="several threads at once, clock steps and restarts"))
    _fuzz(parts.add_parser("fuzz", help="the importers with mutated files"))
    _kills(parts.add_parser("kills", help="random SIGKILLs over window, day, host, trainer and terminal"))
    other = parts.add_parser(
        "others", help="two instances, a full disk, a read-only home, a host that sleeps or has no memory"
    )
    other.add_argument("--only", action="append", help="only this part, or these")
    parts.add_parser("all", help="all of it, at full length, each part in a process of its own (hours)")
    options = parser.parse_args(given)
    if options.part == "all":
        return _run_all(options)
    if options.part == "faults":
        return _run_faults(options, given)
    if options.part == "damage":
        return _run_damage(options)
    if options.part == "threads":
        return _run_threads(options)
    if options.part == "fuzz":
        return _run_fuzz(options)
    if options.part == "kills":
        return _run_kills(options)
    if options.part == "others":
        return _run_others(options)
    return 2


def _faults(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--scene", action="append", help="only this scene, or these")
    parser.add_argument("--action", action="append", choices=injector.ACTIONS, help="only this fault, or these")
    parser.add_argument("--stride", type=int, default=1, help="only every so many-th call")
    parser.add_argument("--minutes", type=float, default=600, help="end after so long")
    parser.add_argument("--name", default="faults", help="name of the report")
    parser.add_argument("--nth", type=int, help="only this call, of one scene and one action; the folder stays")


def _run_faults(options: argparse.Namespace, given: Sequence[str]) -> int:
    if (reason := injector.why_not()) is not None:
        print(f"Not run: {reason}.")
        return 0
    if not injector.is_loaded():
        return faults.run_preloaded(given)
    faults.prepare()
    from tests.storm.day import SCENES

    scenes, actions = options.scene or list(SCENES), options.action or list(injector.ACTIONS)
    if options.nth:
        faults.one(scenes[0], actions[0], options.nth)
        return 0
    report = Report(options.name)
    faults.sweep(report, scenes, actions, options.stride, time.monotonic() + 60 * options.minutes, options.out)
    return _end(report, options.out)


def _damage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--count", type=int, default=200, help="cases of each kind")
    parser.add_argument("--kind", action="append", help="only this kind of file, or these")
    parser.add_argument("--number", type=int, help="only this case, of one kind; its folder stays")
    parser.add_argument("--minutes", type=float, default=600, help="end after so long")
    parser.add_argument("--resume", action="store_true", help="go on with the results that are there")


def _run_damage(options: argparse.Namespace) -> int:
    faults.prepare()
    from tests.storm import damage

    if options.number is not None:
        place = Path(tempfile.mkdtemp(prefix="memos-storm-", dir=faults.shm()))
        said, found = damage.Damage(place).run(options.kind[0], options.number)
        print(said, *(f"{kind}: {text}" for kind, text in found), f"all of it is in {place / 'case'}", sep="\n")
        return 0
    report = Report.load(options.out, "damage") if options.resume else Report("damage")
    damage.run(report, options.count, options.kind or [], options.out, options.minutes)
    return _end(report, options.out)


def _threads(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--count", type=int, default=300, help="how many days")
    parser.add_argument("--steps", type=int, default=30, help="steps of a day")
    parser.add_argument("--first", type=int, default=0, help="seed of the first day")
    parser.add_argument("--minutes", type=float, default=600, help="end after so long")


def _run_threads(options: argparse.Namespace) -> int:
    from tests.storm import together

    report = Report("threads")
    together.run(report, options.first, options.count, options.steps, options.minutes)
    return _end(report, options.out)


def _fuzz(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--count", type=int, default=10_000, help="cases of each kind")
    parser.add_argument("--kind", action="append", help="only this kind of file, or these")
    parser.add_argument("--number", type=int, help="only this case, of one kind, here and with what it raises")
    parser.add_argument("--minutes", type=float, default=600, help="end after so long")
    parser.add_argument("--resume", action="store_true", help="go on with the results that are there")


def _run_fuzz(options: argparse.Namespace) -> int:
    faults.prepare()
    from tests.storm import fuzz

    if options.number is not None:
        fuzz.one(options.kind[0], options.number)
        return 0
    report = Report.load(options.out, "fuzz") if options.resume else Report("fuzz")
    fuzz.run(report, options.count, options.kind or [], options.out, options.minutes)
    return _end(report, options.out)


def _kills(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--count", type=int, default=1000, help="kills in all (of one kind, where only one is asked for)"
    )
    parser.add_argument(
        "--only", action="append", help="only what is killed: window, 'window, scripted model', day, terminal ..."
    )
    parser.add_argument("--number", type=int, help="only this kill, of one kind")
    parser.add_argument("--minutes", type=float, default=600, help="end after so long")
    parser.add_argument("--resume", action="store_true", help="go on with the results that are there")


def _run_kills(options: argparse.Namespace) -> int:
    faults.prepare()
    from tests.storm import kills

    report = Report.load(options.out, "kills") if options.resume else Report("kills")
    kills.run(report, options.count, options.only or [], options.out, options.minutes, options.number)
    return _end(report, options.out)


def _run_others(options: argparse.Namespace) -> int:
    faults.prepare()
    from tests.storm import others

    report = Report("others")
    others.run(report, options.only or [], options.out)
    return _end(report, options.out)


def _run_all(options: argparse.Namespace) -> int:
    command = [sys.executable, "-m", "tests.storm", "--out", str(options.out)]
    codes = [subprocess.run([*command, *part], check=False).returncode for part in PARTS.values()]
    reports = [json.loads(path.read_text()) for part in PARTS if (path := options.out / f"{part}.json").exists()]
    (options.out / "storm.md").write_text(summary(reports))
    print(summary(reports))
    return max(codes)


def _end(report: Report, out: Path) -> int:
    report.save(out)
    print(markdown(report.as_json()))
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())
