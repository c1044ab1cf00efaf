"""Learns anew which short texts tell something of somebody's health, and says what is right on those that were kept apart.

usage: python -m tools.health   (writes resources/language/health.json; a minute)

Logistic regression over the parts of words (memos_core/language/health.py), beside the baseline of the words that leave no doubt and beside
the tagger of messages. Learned from what the authors of benchmarks/data/reading would keep of messages, from the messages that tell nothing, and
from statements in six languages that the maker wrote (benchmarks/data/health/learned.jsonl). Measured on the authors who are kept
apart, on the statements of benchmarks/data/statements, and on other statements of the maker (kept-apart.jsonl): these say that other words
are found than the learned ones, not how often people use them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.extract import KEPT_APART
from memos_core.language import sensitivity
from memos_core.language.health import BUCKETS, CHANCE, LONGEST_TEXT, features, tells_of_health
from memos_core.reader.health import SURE_OF_HEALTH, is_about_health
from tools.linear import learn

ROOT = Path(__file__).parents[1]
DATA, RESULT = ROOT / "benchmarks" / "data", ROOT / "resources" / "language" / "health.json"
DECAY, MOST_THAT_TELL_NOTHING, STEPS = 1e-4, 1200, 127

Texts = Sequence[tuple[str, bool]]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def of_authors(*, kept_apart: bool) -> list[tuple[str, bool]]:
    """What the authors keep of messages, and, to learn from, messages that tell nothing."""
    told, silent = list[tuple[str, bool]](), list[tuple[str, bool]]()
    for path in sorted((DATA / "reading").glob("author-*.jsonl")):
        if (int(re.sub(r"\D", "", path.stem)) in KEPT_APART) != kept_apart:
            continue
        for row in lines(path):
            told += [(one[name], one["health"]) for one in row["keep"] for name in ("from", "statement")]
            silent += [] if row["keep"] or len(row["text"]) > LONGEST_TEXT else [(row["text"], False)]
    return told if kept_apart else [*told, *silent[:: max(len(silent) // MOST_THAT_TELL_NOTHING, 1)]]


def of_maker(name: str) -> dict[str, list[tuple[str, bool]]]:
    found = dict[str, list[tuple[str, bool]]]()
    for row in lines(DATA / "health" / name):
        found.setdefault(row["lang"], []).append((row["text"], row["health"]))
    return found


def report(name: str, texts: Texts) -> None:
    ways: dict[str, Callable[[str], bool]] = {
        "words": lambda text: sensitivity.sure_of_health(text),
        "parts of words": tells_of_health,
        "tagger": is_about_health,
        "all": lambda text: sensitivity.speaks_of_health(text) or is_about_health(text),
    }
    truth = np.array([health for _, health in texts])
    for way, says in ways.items():
        said = np.array([says(text) for text, _ in texts])
        print(
            f"{name:>12}, {way:<14}: of {truth.sum()} of health seen {(said & truth).sum()}; "
            f"of {(~truth).sum()} others taken for it {(said & ~truth).sum()}"
        )


def main() -> None:
    print(f"from {CHANCE} on, tagger from {SURE_OF_HEALTH} on")
    texts = [*of_authors(kept_apart=False), *(one for some in of_maker("learned.jsonl").values() for one in some)]
    weights = learn(
        np.stack([features(text) for text, _ in texts]),
        [int(health) for _, health in texts],
        2,
        sharpness=1.0,
        decay=DECAY,
    )
    towards = weights[:, 1] - weights[:, 0]
    step = float(np.abs(towards).max()) / STEPS
    assert len(towards) == BUCKETS + 1
    told = {"step": step, "weights": [round(float(weight) / step) for weight in towards]}
    RESULT.write_text(json.dumps(told, separators=(",", ":")) + "\n", encoding="utf-8")
    report("authors", of_authors(kept_apart=True))
    for name in ("first", "second"):
        report(name, [(row["text"], row["label"] == "health") for row in lines(DATA / "statements" / f"{name}.jsonl")])
    for language, some in of_maker("kept-apart.jsonl").items():
        report(language, some)


if __name__ == "__main__":
    main()
