"""How well does a model read messages (memos_core/reader/model_reader.py)? Precision and recall on what people have labelled.

usage: python -m benchmarks read-model --model FILE.gguf [--data FILE ...] [--limit N] [--json]

Each line of the data is a message with what should be kept of it: for each statement the words that tell it and one sentence that can
stand alone. A statement of the reader is right if 60 % of its content words occur in one of these, or 85 % occur in all of them together.
A statement counts as found if the words that tell it were quoted, or 70 % of the content words of its sentence occur in a statement of
the reader.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import threading
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from memos_core.language.text import STOP_WORDS, stem
from memos_core.models.backend import ChatTurn
from memos_core.models.llama import GREEDY, LlamaModel
from memos_core.reader.form import OWN
from memos_core.reader.found_statement import FoundStatement
from memos_core.reader.grounding import located, words_of
from memos_core.reader.model_reader import ModelReader

READING = Path(__file__).parent / "data" / "reading"
RIGHT, ALL_OF_IT, FOUND = 0.6, 0.85, 0.7
CONTEXT_TOKENS = 4096


@dataclass
class Figures:
    """What the model found, compared with what there is to find."""

    messages: int = 0
    failed: int = 0
    """Messages whose form the model did not finish."""
    found: int = 0
    right: int = 0
    expected: int = 0
    matched: int = 0
    types: int = 0
    """How many of the matched statements have the right type."""
    silent: int = 0
    """Messages that tell nothing."""
    spoilt: int = 0
    """How many of these something was kept from."""
    frames: int = 0
    """Messages for which the frame says rightly whether the person speaks of their own life."""
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.matched / self.expected if self.expected else 1.0


class _Alone:
    """The one model of this process, with the method that `ModelReader` calls."""

    def __init__(self, model: LlamaModel) -> None:
        self._model = model

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        pieces = self._model.generate(turns, max_tokens, GREEDY, "", cancel, schema)
        return json.loads("".join(piece.text for piece in pieces))


def measure(reader: ModelReader, rows: Iterable[dict[str, Any]]) -> Figures:
    """Read every message and compare."""
    figures = Figures()
    for row in rows:
        keep = row["keep"]
        figures.messages += 1
        said = dt.datetime.fromisoformat(row["said"]).replace(tzinfo=dt.UTC)
        try:
            understood = reader.understand(row["text"], date=said, before=row["before"])
        except json.JSONDecodeError:
            figures.failed += 1
            understood = None
        found = list(understood.found) if understood else []
        figures.frames += (understood is not None and understood.frame in OWN) == bool(keep)
        figures.silent += not keep
        figures.spoilt += bool(found) and not keep
        figures.found += len(found)
        figures.expected += len(keep)
        for statement in found:
            if _right(statement, keep):
                figures.right += 1
            else:
                figures.wrong.append(f"{statement.text} ({row['text'][:80]!r})")
        for label in keep:
            told = [statement for statement in found if _tells(statement, label)]
            figures.matched += bool(told)
            wanted = "persona" if label["type"] == "wish" else label["type"]
            figures.types += any(statement.type == wanted for statement in told)
            if not told:
                figures.missed.append(f"{label['statement']} ({row['text'][:80]!r})")
    return figures


def _right(statement: FoundStatement, keep: Sequence[dict[str, Any]]) -> bool:
    own = _stems(statement.text)
    each = [_stems(f"{label['statement']} {label['from']}") for label in keep]
    everything = frozenset[str]().union(*each)
    return any(len(own & one) >= RIGHT * len(own) for one in each) or (
        bool(keep) and len(own & everything) >= ALL_OF_IT * len(own)
    )


def _tells(statement: FoundStatement, label: dict[str, Any]) -> bool:
    if located(label["from"], statement.quotation) is not None or _stems(label["from"]) <= _stems(statement.quotation):
        return True
    wanted = _stems(label["statement"])
    return len(wanted & _stems(statement.text)) >= FOUND * len(wanted)


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.folded) for word in words_of(text) if word.folded not in STOP_WORDS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures with all missed and wrong statements, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks read-model", description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="the GGUF file")
    parser.add_argument("--data", type=Path, nargs="+", default=sorted(READING.glob("*.jsonl")))
    parser.add_argument("--limit", type=int, default=0, help="only so many messages of each file; 0 for all")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    reader = ModelReader(_Alone(LlamaModel(options.model, CONTEXT_TOKENS)), threading.Event())  # type: ignore[arg-type]
    results: dict[str, Figures] = {}
    for path in options.data:
        lines = path.read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines if line.strip()][: options.limit or None]
        for language in dict.fromkeys(row.get("lang", "en") for row in rows):
            of_it = [row for row in rows if row.get("lang", "en") == language]
            results[f"{path.stem} {language}"] = figures = measure(reader, of_it)
            if not options.json:
                _print(f"{path.stem} {language}", figures)
    if options.json:
        told = {
            name: {**asdict(one), "precision": one.precision, "recall": one.recall} for name, one in results.items()
        }
        print(json.dumps(told, ensure_ascii=False))
    return 0


def _print(name: str, figures: Figures) -> None:
    print(
        f"{name}: precision {figures.precision:.3f} of {figures.found}, recall {figures.recall:.3f} of {figures.expected}"
    )
    print(
        f"{figures.frames} of {figures.messages} seen whether it is told of one's life; types {figures.types} of "
        f"{figures.matched}; of {figures.silent} that tell nothing {figures.spoilt} spoilt; {figures.failed} failed"
    )
    for text in figures.missed:
        print(f"missed  {text}")
    for text in figures.wrong:
        print(f"wrong   {text}")
