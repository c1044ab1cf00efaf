"""How well does the reader find what a message says about the person? Precision and recall on messages by authors who had not seen the
program.

usage: python -m benchmarks extract [FILE ...] [--json]

Each line of a file is a message with what a careful secretary would keep of it (benchmarks/data/reading): the words that say it, and one
sentence that can stand alone. A memory of the reader matches if it has at least half of the content words of either, and at least half of
its own content words occur in one of them; whether its type is right too is counted separately. Files in an older form, with the words
that a memory must contain and its type (tests/data/extraction.jsonl), are measured by these words. Without files, the authors who are
kept apart and the held-out third of the older set are measured.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from memos_core.cube import SemanticType
from memos_core.language.text import stems
from memos_core.reader import SmallReader

OLDER = Path(__file__).parents[1] / "tests" / "data" / "extraction.jsonl"
DATA = Path(__file__).parent / "data" / "reading"
KEPT_APART = (5, 17, 26, 30)
"""The numbers of the authors from whom nothing is learned."""
COVERED, OWN = 0.5, 0.5
"""The least share of the content words of what should be kept that a matching memory has, and the least share of its own words from
there.
"""


@dataclass
class Figures:
    """What the reader found, against what there is to find."""

    name: str = ""
    precision: float = 1.0
    recall: float = 1.0
    types: float = 1.0
    """The share of the matched memories whose type is right."""
    expected: int = 0
    extracted: int = 0
    matched: int = 0
    negatives: int = 0
    """Messages that tell nothing."""
    negatives_clean: int = 0
    """How many of these nothing was read from."""
    suggested: int = 0
    """How many statements the person is asked about, in addition to those that are kept."""
    suggested_right: int = 0
    """How many of these should be kept."""
    misses: list[dict[str, Any]] = field(default_factory=list)
    false: list[dict[str, Any]] = field(default_factory=list)


def load(path: Path, split: str = "all") -> list[dict[str, Any]]:
    """The labelled messages of a file, or of a part of it."""
    with path.open(encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines if line.strip()]
    return [row for row in rows if split == "all" or row.get("split", split) == split]


def measure(rows: Iterable[dict[str, Any]], name: str = "") -> Figures:
    """Read every message and compare; what should be kept is matched by one memory at most."""
    figures, types = Figures(name), 0
    for row in rows:
        message = row.get("text") or row["message"]
        labels: list[dict[str, Any]] = row["keep"] if "keep" in row else row["expected"]
        said = row.get("said") or row.get("date")
        date = datetime.fromisoformat(said if not said or "T" in said else f"{said}T12:00:00+00:00") if said else None
        reading = SmallReader().reading(message, date=date, before=row.get("before", ()))
        unmatched = list(reading.found)
        figures.extracted += len(unmatched)
        figures.expected += len(labels)
        if not labels:
            figures.negatives += 1
            figures.negatives_clean += not unmatched
        missed = []
        for label in labels:
            match = next((candidate for candidate in unmatched if matches(candidate.text, label)), None)
            if match is None:
                figures.misses.append({"message": message, **label})
                missed.append(label)
            else:
                unmatched.remove(match)
                figures.matched += 1
                types += _type(match.type.value) == _type(label["type"])
        for candidate in unmatched:
            figures.false.append({"message": message, "type": candidate.type.value, "text": candidate.text})
        figures.suggested += len(reading.unsure)
        for one in reading.unsure:
            asked = next((label for label in missed if matches(one.text, label)), None)
            if asked is not None:
                missed.remove(asked)
                figures.suggested_right += 1
    figures.precision = figures.matched / figures.extracted if figures.extracted else 1.0
    figures.recall = figures.matched / figures.expected if figures.expected else 1.0
    figures.types = types / figures.matched if figures.matched else 1.0
    return figures


def _type(name: str) -> str:
    """The type for comparison: a name of the person counts as a fact, a standing wish as a preference."""
    same = {SemanticType.PERSONA.value: SemanticType.FACT.value, "wish": SemanticType.PREFERENCE.value}
    return same.get(name, name)


def matches(text: str, label: Mapping[str, Any]) -> bool:
    """Whether a memory says what should be kept."""
    if "contains" in label:
        return all(word.casefold() in text.casefold() for word in label["contains"])
    said, alone, found = (set(stems(part)) for part in (label["from"], label["statement"], text))
    covered = max(len(found & wanted) / len(wanted) if wanted else 0.0 for wanted in (said, alone))
    return covered >= COVERED and len(found & (said | alone)) >= OWN * len(found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures with every miss and every false memory, or JSON."""
    parser = argparse.ArgumentParser(
        prog="benchmarks extract", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path, help="labelled messages, one JSON object a line")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    sets = [(path.stem, load(path)) for path in options.files]
    sets = sets or [
        *((name, load(DATA / f"{name}.jsonl")) for name in (f"author-{number}" for number in KEPT_APART)),
        ("older, held", load(OLDER, "held")),
    ]
    measured = [measure(rows, name) for name, rows in sets]
    if options.json:
        print(json.dumps([asdict(figures) for figures in measured], ensure_ascii=False))
        return 0
    for figures in measured:
        for miss in figures.misses:
            print(f"missed  {miss['type']} {miss.get('from') or ', '.join(miss['contains'])!r}: {miss['message']!r}")
        for wrong in figures.false:
            print(f"false   {wrong['type']} {wrong['text']!r}: {wrong['message']!r}")
        spoilt = figures.negatives - figures.negatives_clean
        print(
            f"{figures.name}: precision {figures.precision:.3f}, recall {figures.recall:.3f}, type right {figures.types:.3f} "
            f"({figures.matched} of {figures.expected} found, {figures.extracted} kept; something was read in {spoilt} of "
            f"{figures.negatives} messages that tell nothing); asked about {figures.suggested}, {figures.suggested_right} of them rightly"
        )
    return 0
