"""Does saving distinguish a repetition, a change, an end and a contradiction from something new? A confusion table over labelled pairs.

usage: python -m benchmarks relations [--data FILE ...] [--json]

Each line of the data is two statements of a person, the days on which they were made, and how the second relates to the first: `same`
(kept once), `refines` (nothing of either is lost), `replaces` and `ended` (the first is archived), `contradicts` (both are kept, and
the person is asked) or `apart` (both hold). Both go through `MemOS.remember`. The figures count the four outcomes that the person notices:
`replaces` and `ended` are one, and `refines` counts as `apart` or `same`, whichever it was taken for.

Without --data, the pairs of author 3 that the shipped weights have not seen are measured, beside two baselines that learned from the same
pairs as the weights: the cosine similarity of the two, and a softmax regression over both vectors, their difference and their product.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from memos_core import MemCube, MemOS, ModelBackend, moving
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from memos_core.reader import read
from tests.support import inside

if TYPE_CHECKING:
    from memos_core.models.embedder import Embedder

AUTHORS = sorted((Path(__file__).parent / "data" / "relations").glob("author-*.jsonl"))
PAIRS_BETWEEN_COMPACTIONS = 20
TAKEN = ("same", "changed", "contradicts", "apart")
RELATIONS = {
    "same": ("same",),
    "refines": ("same", "apart"),
    "replaces": ("changed",),
    "ended": ("changed",),
    "contradicts": ("contradicts",),
    "apart": ("apart",),
}
"""What a pair can be taken for."""


Line = dict[str, str]


def lines(path: Path) -> list[Line]:
    """The pairs of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def kept_out(author: Path) -> list[Line]:
    """The pairs of an author that the shipped weights have not seen: every second one of author 3."""
    return lines(author)[1::2] if author.stem == "author-3" else []


def learned_from(author: Path) -> list[Line]:
    """The pairs of an author that the shipped weights have learned from."""
    return lines(author)[:: 2 if author.stem == "author-3" else 1]


@dataclass
class Figures:
    """What some pairs were taken for."""

    right: float = 1.0
    pairs: int = 0
    table: dict[str, dict[str, int]] = field(
        default_factory=lambda: {name: dict.fromkeys(TAKEN, 0) for name in RELATIONS}
    )
    """How many pairs, by their label and by what they were taken for."""
    wrong: list[dict[str, Any]] = field(default_factory=list)

    def note(self, row: Line, taken: str) -> None:
        """Count one more pair."""
        self.pairs += 1
        self.table[row["relation"]][taken] += 1
        if taken not in RELATIONS[row["relation"]]:
            self.wrong.append({**row, "taken": taken})
        self.right = 1 - len(self.wrong) / self.pairs


def measure(rows: Iterable[Line], backend: ModelBackend, home: Path) -> Figures:
    """Save every pair, and compare the result with its label."""
    figures = Figures()
    with MemOS.open(home, "pairs", backend=backend) as memos:
        for number, row in enumerate(rows):
            if number % PAIRS_BETWEEN_COMPACTIONS == 0:
                inside.table(memos).compact(dt.timedelta(0))  # as the job does, which has no time to run here
            old, new = (_saved(memos, row[which], row[f"{which}_day"]) for which in ("old", "new"))
            taken = _taken(memos.get(old.id), memos.get(new.id))
            # Memories of different spaces are not compared, so each pair gets a space of its own.
            memos.change_many(moving("aside"), list({old.id, new.id}))
            figures.note(row, taken)
    return figures


def _saved(memos: MemOS, text: str, day: str) -> MemCube:
    said_at = dt.datetime.fromisoformat(day).replace(tzinfo=dt.UTC)
    found = read(text, date=said_at)
    spoken_of = found[0].occurred_at if len(found) == 1 else None
    return memos.remember(text, occurred_at=spoken_of or said_at)


def _taken(old: MemCube, new: MemCube) -> str:
    if old.id == new.id:
        return "same"
    if new.id == old.superseded_by or old.id == new.superseded_by:
        return "changed"
    return "contradicts" if old.id in new.conflicts_with else "apart"


def baselines(rows: Sequence[Line]) -> dict[str, Figures]:
    """What each baseline takes the pairs for. The baselines learn from the same pairs as the shipped weights."""
    from memos_core.models.embedder import Embedder  # torch comes with it
    from tools import linear

    embedder, told = Embedder(), [row for path in AUTHORS for row in learned_from(path)]
    classes = [TAKEN.index(RELATIONS[row["relation"]][-1]) for row in told]
    figures = {}
    for name, features in (("cosine", _cosine), ("regression on vectors", _vectors)):
        weights = linear.learn(features(told, embedder), classes, len(TAKEN), sharpness=10.0, decay=0.001)
        found = (features(rows, embedder) @ weights).argmax(1)
        figures[name] = Figures()
        for row, taken in zip(rows, found, strict=True):
            figures[name].note(row, TAKEN[taken])
    return figures


def _cosine(rows: Sequence[Line], embedder: Embedder) -> NDArray[np.float32]:
    old, new = (embedder.embed([row[which] for row in rows]) for which in ("old", "new"))
    near = (old * new).sum(1, keepdims=True)
    return np.concatenate([near, near**2, np.ones_like(near)], axis=1)


def _vectors(rows: Sequence[Line], embedder: Embedder) -> NDArray[np.float32]:
    old, new = (embedder.embed([row[which] for row in rows]) for which in ("old", "new"))
    return np.concatenate([old, new, np.abs(old - new), old * new, _cosine(rows, embedder)], axis=1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the confusion table of each set with every wrong pair, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks relations", description=__doc__)
    parser.add_argument("--data", type=Path, nargs="+", help="labelled pairs, one JSON object a line")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    unseen = [row for path in AUTHORS for row in kept_out(path)]
    sets = {path.stem: lines(path) for path in options.data} if options.data else {"not seen": unseen}
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, rows in sets.items():
            backend = ModelHost(starter_model_path(), Path(folder) / "host.log", 2048)
            backend.start()
            backend.wait_for_embedder(120)
            results[name] = measure(rows, backend, Path(folder) / name)
    if not options.data:
        results |= baselines(unseen)
    if options.json:
        print(json.dumps({name: asdict(figures) for name, figures in results.items()}, ensure_ascii=False))
        return 0
    for name, figures in results.items():
        print(f"{name}: {figures.pairs} pairs, {figures.right:.3f} right")
        print(f"{'':>12}" + "".join(f"{taken:>12}" for taken in TAKEN) + "   <- taken for")
        for relation, row in figures.table.items():
            print(f"{relation:>12}" + "".join(f"{row[taken]:>12}" for taken in TAKEN))
        for wrong in figures.wrong if name in sets else ():
            print(f"{wrong['relation']} taken for {wrong['taken']}: {wrong['old']!r} {wrong['new']!r}")
    return 0
