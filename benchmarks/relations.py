"""Does saving tell a repetition, a change and a contradiction from something new? A confusion table over labelled pairs.

usage: python -m benchmarks relations [--data FILE] [--split held|late|dev|all] [--json]

Each line of the data is two statements of a person, the dates on which they were made, and how the second relates to the
first: `duplicate` (kept once), `update` (one takes the other's place; `holds` says which holds afterwards, the second
where nothing is said), `conflict` (both cannot hold and nobody knows which does) or `unrelated` (both hold). Both go
through `MemOS.remember` with the time that the reader finds in them.

The rules are made with `dev` in view; `held` is a random third of the first pairs that they are only measured on, `late`
was written when a first version of the rules stood.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from memos_core import MemCube, MemOS, ModelBackend, moving
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from memos_core.reader import read
from tests.support import inside

DATA = Path(__file__).parents[1] / "tests" / "data" / "pairs.jsonl"
PAIRS_BETWEEN_COMPACTIONS = 20
RELATIONS = ("duplicate", "update", "conflict", "unrelated")


@dataclass
class Figures:
    """How the pairs of one split were taken."""

    accuracy: float = 1.0
    pairs: int = 0
    table: dict[str, dict[str, int]] = field(
        default_factory=lambda: {name: dict.fromkeys(RELATIONS, 0) for name in RELATIONS}
    )
    """By what they are, and by what they were taken for."""
    wrong: list[dict[str, Any]] = field(default_factory=list)


def load(path: Path, split: str = "all") -> list[dict[str, Any]]:
    """The labelled pairs of a split."""
    with path.open(encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines if line.strip()]
    return [row for row in rows if split == "all" or row.get("split", split) == split]


def measure(rows: Iterable[dict[str, Any]], backend: ModelBackend, home: Path) -> Figures:
    """Save every pair and compare what became of it with its label."""
    figures = Figures()
    with MemOS.open(home, "pairs", backend=backend) as memos:
        for number, row in enumerate(rows):
            if number % PAIRS_BETWEEN_COMPACTIONS == 0:
                inside.table(memos).compact(dt.timedelta(0))  # as the job does, which has no time to run here
            first = _saved(memos, row["first"], row["first_date"])
            second = _saved(memos, row["second"], row["second_date"])
            taken, holds = _taken(memos.get(first.id), memos.get(second.id))
            # Only memories of one space have to do with each other: the next pair stands alone.
            memos.change_many(moving("aside"), list({first.id, second.id}))
            figures.pairs += 1
            figures.table[row["relation"]][taken] += 1
            if taken != row["relation"] or (taken == "update" and holds != row.get("holds", "second")):
                figures.wrong.append({**row, "taken": taken, "kept": holds})
    figures.accuracy = 1 - len(figures.wrong) / figures.pairs if figures.pairs else 1.0
    return figures


def _saved(memos: MemOS, text: str, date: str) -> MemCube:
    said_at = dt.datetime.fromisoformat(date).replace(tzinfo=dt.UTC)
    found = read(text, date=said_at)
    spoken_of = found[0].occurred_at if len(found) == 1 else None
    return memos.remember(text, occurred_at=spoken_of or said_at)


def _taken(first: MemCube, second: MemCube) -> tuple[str, str]:
    """What the second was taken for, and which of the two holds."""
    if first.id == second.id:
        return "duplicate", "both"
    if first.superseded_by == second.id:
        return "update", "second"
    if second.superseded_by == first.id:
        return "update", "first"
    return ("conflict" if first.id in second.conflicts_with else "unrelated"), "both"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the confusion table of each split with every pair that was taken wrongly, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks relations", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="labelled pairs, one JSON object a line")
    parser.add_argument("--split", choices=("held", "late", "dev", "all"), help="only this one")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    splits = [options.split] if options.split else ["held", "late", "dev"]
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for split in splits:
            backend = ModelHost(starter_model_path(), Path(folder) / "host.log", 2048)
            backend.start()
            backend.wait_for_embedder(120)
            results[split] = measure(load(options.data, split), backend, Path(folder) / split)
    if options.json:
        print(json.dumps({split: asdict(figures) for split, figures in results.items()}, ensure_ascii=False))
        return 0
    for split, figures in results.items():
        print(f"{split}: {figures.pairs} pairs, {figures.accuracy:.3f} right")
        print(f"{'':>12}" + "".join(f"{name:>11}" for name in RELATIONS) + "   <- taken for")
        for name, row in figures.table.items():
            print(f"{name:>12}" + "".join(f"{row[taken]:>11}" for taken in RELATIONS))
        for wrong in figures.wrong:
            print(f"{wrong['relation']} taken for {wrong['taken']}: {wrong['first']!r} {wrong['second']!r}")
    return 0
