"""Trains the classifier of the part of life that a statement is about, and measures it on statements that it did not learn from.

usage: python -m tools.parts_of_life   (writes resources/language/parts_of_life.json; seconds)

The classifier is a softmax regression over the parts of words (memos_core/language/parts_of_life.py). The baseline calls everything
`other`, as the rules do for what is not English. It learns from statements in five languages that the developers wrote
(benchmarks/data/about/learned.jsonl), and from the English statements of two authors that the rules leave under `other`, which are to
stay there. It is measured on other statements of the developers (kept-apart.jsonl): these show that it also understands words that it did
not learn, but not how well it understands the way people really speak.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np

from memos_core.cube import MemCube
from memos_core.language.parts_of_life import BUCKETS, LEARNED, OTHER, PARTS, features, part_of_life
from memos_core.plaintext.about import ruled_group
from memos_core.reader import described
from tools.linear import learn, lines, write_parts

ROOT = Path(__file__).parents[1]
DATA, RESULT = ROOT / "benchmarks" / "data", ROOT / "resources" / "language" / f"{LEARNED}.json"
DECAY, SHARPNESS = 1e-4, 1.0
TODAY = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def told(name: str) -> list[tuple[str, str, str]]:
    """Text, part of life and language of each statement of a file."""
    return [(row["text"], row["label"], row["language"]) for row in lines(DATA / "about" / name)]


def left_by_the_rules() -> list[str]:
    """The English statements for which no rule finds a part of life."""
    found = []
    for path in sorted((DATA / "statements").glob("*.jsonl")):
        for text in (row["text"] for row in lines(path)):
            known = described(text)
            if ruled_group(MemCube(text=text, type=known.type, subject=known.subject, owner="ana"), TODAY) is None:
                found.append(text)
    return found


def main() -> None:
    english = left_by_the_rules()
    rows = [*((text, part) for text, part, _ in told("learned.jsonl")), *((text, OTHER) for text in english)]
    weights = learn(
        np.stack([features(text) for text, _ in rows]),
        [PARTS.index(part) for _, part in rows],
        len(PARTS),
        sharpness=SHARPNESS,
        decay=DECAY,
    )
    assert weights.shape == (BUCKETS + 1, len(PARTS))
    write_parts(RESULT, weights)
    print(f"learned from {len(rows)} statements, {len(english)} of them English")
    apart = told("kept-apart.jsonl")
    for language in sorted({language for *_, language in apart}):
        some = [(text, part) for text, part, other in apart if other == language]
        said = [(part_of_life(text), part) for text, part in some]
        right, wrong = sum(one == part for one, part in said), sum(one not in (part, OTHER) for one, part in said)
        plain = sum(part == OTHER for _, part in some)
        print(f"{language}: right {right} of {len(some)}, in a wrong group {wrong}; all taken for other: {plain} right")


if __name__ == "__main__":
    main()
