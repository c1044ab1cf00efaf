"""Trains the classifier of standing facts in statements, and prints its accuracy on each author when trained without that author.

usage: python -m tools.standing_facts   (writes resources/language/standing_facts.json)

The classifier is linear, over the vector of all-MiniLM-L6-v2. The baseline is the nearest class mean. The data were written by hand by
two authors who knew neither each other nor this program: benchmarks/data/statements.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from memos_core.language.standing_facts import StandingFact
from memos_core.models.embedder import Embedder
from tools.linear import Features, learn, with_constant, write

ROOT = Path(__file__).parents[1]
DATA, RESULT = ROOT / "benchmarks" / "data" / "statements", ROOT / "resources" / "language" / "standing_facts.json"
FACTS = list(StandingFact)
WHO = [FACTS.index(fact) for fact in (StandingFact.NAME, StandingFact.HOME, StandingFact.HEALTH, StandingFact.PEOPLE)]
SHARPNESS, DECAY = 8.0, 1e-2


def load(path: Path, embedder: Embedder) -> tuple[Features, list[int]]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    vectors = embedder.embed([row["text"] for row in rows])
    return with_constant(vectors), [FACTS.index(StandingFact(row["label"])) for row in rows]


def report(name: str, said: Features, facts: list[int]) -> None:
    right, is_who, said_who = np.mean(said == np.array(facts)), np.isin(facts, WHO), np.isin(said, WHO)
    print(
        f"{name}: right {right:.3f}; of what is said to be name, home, health or people {np.mean(is_who[said_who]):.3f} is, and "
        f"{np.mean(said_who[is_who]):.3f} of it is seen"
    )


def main() -> None:
    embedder = Embedder()
    sources = {path.stem: load(path, embedder) for path in sorted(DATA.glob("*.jsonl"))}
    for left_out, (features, facts) in sources.items():
        others = [source for name, source in sources.items() if name != left_out]
        x, y = np.concatenate([f for f, _ in others]), [fact for _, told in others for fact in told]
        means = np.stack([x[np.array(y) == fact].mean(axis=0) for fact in range(len(FACTS))])
        report(f"{left_out}, nearest mean", (features @ means.T).argmax(1), facts)
        weights = learn(x, y, len(FACTS), sharpness=SHARPNESS, decay=DECAY)
        report(f"{left_out}, learned without it", (features @ weights).argmax(1), facts)
    x, y = np.concatenate([f for f, _ in sources.values()]), [fact for _, told in sources.values() for fact in told]
    weights = SHARPNESS * learn(x, y, len(FACTS), sharpness=SHARPNESS, decay=DECAY)
    write(RESULT, FACTS, weights)


if __name__ == "__main__":
    main()
