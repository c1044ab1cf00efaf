"""How well does the rule reader tell what a message says about the person? Precision and recall on labelled messages.

usage: python -m benchmarks extract [--data FILE] [--split held|late|dev|all] [--json]

Each line of the data is a message with the memories it holds: their type and the words they must have; none for a
message that tells nothing. A memory of the reader matches when its type is that one and its text has all the words.
The rules are made with `dev` in view; `held` is a random third that they are only measured on; `late` was written when
they stood, and a few rules were widened for it after it had been measured (benchmarks/README.md).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from memos_core.cube import SemanticType
from memos_core.reader import FoundStatement, read

DATA = Path(__file__).parents[1] / "tests" / "data" / "extraction.jsonl"


@dataclass
class Figures:
    """What the reader found, against what there is to find."""

    precision: float = 1.0
    recall: float = 1.0
    expected: int = 0
    extracted: int = 0
    matched: int = 0
    negatives: int = 0
    """Messages that tell nothing."""
    negatives_clean: int = 0
    """Of these, the ones of which nothing was read."""
    misses: list[dict[str, Any]] = field(default_factory=list)
    false: list[dict[str, Any]] = field(default_factory=list)


def load(path: Path, split: str = "all") -> list[dict[str, Any]]:
    """The labelled messages of a split."""
    with path.open(encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines if line.strip()]
    return [row for row in rows if split == "all" or row.get("split", split) == split]


def measure(rows: Iterable[dict[str, Any]]) -> Figures:
    """Read every message and compare; each expected memory is matched by one extracted memory at most."""
    figures = Figures()
    for row in rows:
        message, expected = row["message"], row["expected"]
        date = datetime.fromisoformat(row["date"]) if row.get("date") else None
        unmatched = read(message, date=date)
        figures.extracted += len(unmatched)
        figures.expected += len(expected)
        if not expected:
            figures.negatives += 1
            figures.negatives_clean += not unmatched
        for label in expected:
            match = next((candidate for candidate in unmatched if _matches(candidate, label)), None)
            if match is None:
                figures.misses.append({"message": message, **label})
            else:
                unmatched.remove(match)
                figures.matched += 1
        for candidate in unmatched:
            figures.false.append({"message": message, "type": _type(candidate), "text": candidate.text})
    figures.precision = figures.matched / figures.extracted if figures.extracted else 1.0
    figures.recall = figures.matched / figures.expected if figures.expected else 1.0
    return figures


def _type(candidate: FoundStatement) -> str:
    """The type as the labels know it: what the person is called is a fact among others."""
    kind = SemanticType.FACT if candidate.type is SemanticType.PERSONA else candidate.type
    return kind.value


def _matches(candidate: FoundStatement, label: dict[str, Any]) -> bool:
    text = candidate.text.casefold()
    kind = "fact" if label["type"] == "persona" else label["type"]
    return kind == _type(candidate) and all(word.casefold() in text for word in label["contains"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures with every miss and every false memory, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks extract", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="labelled messages, one JSON object a line")
    parser.add_argument("--split", choices=("held", "late", "dev", "all"), default="all")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    figures = measure(load(options.data, options.split))
    if options.json:
        print(json.dumps(asdict(figures), ensure_ascii=False))
        return 0
    print(f"precision {figures.precision:.3f}, recall {figures.recall:.3f}")
    print(f"{figures.expected} expected, {figures.extracted} extracted, {figures.matched} matched")
    spoilt = figures.negatives - figures.negatives_clean
    print(f"{figures.negatives} messages that tell nothing, of which something was read in {spoilt}")
    for miss in figures.misses:
        print(f"missed  {miss['type']} with {', '.join(miss['contains'])}: {miss['message']!r}")
    for wrong in figures.false:
        print(f"false   {wrong['type']} {wrong['text']!r}: {wrong['message']!r}")
    return 0
