"""Trains the classifier of short texts that tell something about somebody's health, and measures it on texts that it did not learn from.

usage: python -m tools.health           (writes resources/language/health.json; a minute)
       python -m tools.health --file F  (measures what was learned on other texts: lines of {"text": ..., "health": ...})

The classifier is a logistic regression over the parts of words (memos_core/language/health.py). It is compared with a baseline of
unmistakable words and with the tagger of messages. It learns from what the authors of benchmarks/data/reading would keep of messages,
from messages that tell nothing, and from statements in several languages that the developers wrote (benchmarks/data/health/learned.jsonl,
and those of benchmarks/data/secrets that hold no secret). It is measured on the authors that are kept apart, on the statements of
benchmarks/data/statements, and on other statements of the developers (kept-apart.jsonl; unable.jsonl about what people cannot eat, take
or do). The latter show that it also recognises words that it did not learn, but not how often people use them.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from benchmarks.extract import KEPT_APART
from memos_core.language import sensitivity
from memos_core.language.health import CHANCE, LEARNED, LONGEST_TEXT, parts, tells_of_health
from memos_core.reader.health import SURE_OF_HEALTH, is_about_health
from tools.linear import Texts, learn_parts, lines, print_seen, write_parts

ROOT = Path(__file__).parents[1]
DATA, RESULT = ROOT / "benchmarks" / "data", ROOT / "resources" / "language" / f"{LEARNED}.json"
DECAY, COUNTS, MOST_THAT_TELL_NOTHING = 3e-6, 1.0, 1200


def of_authors(*, kept_apart: bool) -> list[tuple[str, bool]]:
    """What the authors would keep of messages and, for training, messages that tell nothing; each with whether it is about health."""
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


def of_everyday() -> list[tuple[str, bool]]:
    """Texts about codes, keys, numbers and things from the data for secrets; none of them is about health."""
    rows = lines(DATA / "secrets" / "learned.jsonl")
    return [(row["text"], False) for row in rows if not row["secret"] and not row.get("health")]


def report(name: str, texts: Texts) -> None:
    ways: dict[str, Callable[[str], bool]] = {
        "words": lambda text: sensitivity.sure_of_health(text),
        "parts of words": tells_of_health,
        "tagger": is_about_health,
        "all": lambda text: sensitivity.speaks_of_health(text) or is_about_health(text),
    }
    print_seen(name, texts, ways)


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--file", type=Path)
    if (file := asked.parse_args().file) is not None:
        report(file.stem, [(row["text"], row["health"]) for row in lines(file)])
        return
    print(f"from {CHANCE} on, tagger from {SURE_OF_HEALTH} on")
    texts = [
        *of_authors(kept_apart=False),
        *(one for some in of_maker("learned.jsonl").values() for one in some),
        *of_everyday(),
    ]
    weights = learn_parts(
        [parts(text) for text, _ in texts], [health for _, health in texts], decay=DECAY, counts=COUNTS
    )
    write_parts(RESULT, weights)
    report("authors", of_authors(kept_apart=True))
    for name in ("first", "second"):
        report(name, [(row["text"], row["label"] == "health") for row in lines(DATA / "statements" / f"{name}.jsonl")])
    for name in ("kept-apart", "unable"):
        for language, some in of_maker(f"{name}.jsonl").items():
            report(f"{name}, {language}", some)


if __name__ == "__main__":
    main()
