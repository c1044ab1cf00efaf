"""Does recall find what a question needs in long talks with an assistant? Evidence recall on BEAM (Tavakoli et al. 2025).

usage: python -m benchmarks beam --data DIR [--beside LOCOMO_DIR] [--json]

DIR holds N.chat.json and N.q.json. It measures as `locomo` does, with the same baselines in the same run. With `--beside` the weights of
the fusion are fitted like those in use: on both sources, with equal weight. Each conversation is measured with weights that were fitted
without it, and each source with the weights of the other source alone.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import locomo
from benchmarks.locomo import ADVERSARIAL, KS, Rows, fit, means, measure_talk, named, recalls_at
from memos_core import Note, Source
from memos_core.plaintext.recall.signals import SIGNALS

LONGEST = 20_000
"""Longer messages are cut to so many characters."""
ANSWERABLE = 0


def _numbers(value: Any) -> Iterator[str]:
    """The message numbers in a field that may be a number, a text, or a list or dict of such."""
    if isinstance(value, int):
        yield str(value)
    elif isinstance(value, str):
        yield from re.findall(r"\d+", value)
    else:
        for item in value.values() if isinstance(value, dict) else value or ():
            yield from _numbers(item)


def turns_of(chat: list[dict[str, Any]]) -> Iterator[Note]:
    """The messages of a talk in their order."""
    when = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    for message in (message for batch in chat for turn in batch["turns"] for message in turn):
        if re.fullmatch(r"[A-Z][a-z]+-\d+-\d+", anchor := message.get("time_anchor") or ""):
            when = dt.datetime.strptime(anchor, "%B-%d-%Y").replace(tzinfo=dt.UTC)
        if text := re.sub(r"\s*->->.*$", "", message["content"]).strip()[:LONGEST]:
            yield Note(
                text=text,
                speaker=message["role"],
                occurred_at=when + dt.timedelta(seconds=message["id"]),
                source=Source(conversation="c", message=str(message["id"])),
            )


def questions_of(asked: dict[str, list[dict[str, Any]]]) -> list[tuple[str, frozenset[str], int]]:
    """For each question: its text, the messages with its evidence, and a category that says whether it can be answered."""
    found = []
    for kind, questions in asked.items():
        for item in questions:
            evidence = frozenset(_numbers(item.get("source_chat_ids")))
            if kind == "abstention":
                found.append((item["question"], frozenset[str](), ADVERSARIAL))
            elif evidence:
                found.append((item["question"], evidence, ANSWERABLE))
    return found


def measure(file: Path) -> Rows:
    """Put one talk in and ask its questions."""
    asked = file.with_name(file.name.replace(".chat.", ".q."))
    talk, questions = (json.loads(path.read_text(encoding="utf-8")) for path in (file, asked))
    return measure_talk(list(turns_of(talk)), questions_of(questions))


def _with(weights: NDArray[np.float64], rows: Rows) -> list[list[float]]:
    return [
        recalls_at([messages[n] for n in np.argsort(-(features @ weights))], evidence)
        for features, messages, evidence in rows.candidates
    ]


def _left_out(sources: dict[str, list[Rows]]) -> dict[str, Any]:
    found: dict[str, Any] = {"weights": dict(zip(SIGNALS, fit(list(sources.values())).round(2).tolist(), strict=True))}
    for name, every in sources.items():
        others = [rows for other, rows in sources.items() if other != name]
        recalls = []
        for rows in every:
            weights = fit([[one for one in every if one is not rows], *others])
            recalls += _with(weights, rows)
        alone = fit(others)
        found[name] = {
            "conversation left out": named(means(recalls)),
            "source left out": named(means([row for rows in every for row in _with(alone, rows)])),
        }
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks beam", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with N.chat.json and N.q.json")
    parser.add_argument("--beside", type=Path, help="folder of LoCoMo; fits the weights anew on both")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    files = sorted(options.data.glob("*.chat.json"))
    if not files:
        print(f"There is no talk (*.chat.json) in {options.data}.")
        return 2
    every = [measure(file) for file in files]
    ways = {name: means([row for rows in every for row in rows.ways[name]]) for name in every[0].ways}
    known = [
        chance
        for rows in every
        for chance, is_known in zip(rows.asked.chances, rows.asked.known, strict=True)
        if is_known
    ]
    unknown = [
        chance
        for rows in every
        for chance, is_known in zip(rows.asked.chances, rows.asked.known, strict=True)
        if not is_known
    ]
    result: dict[str, Any] = {
        "conversations": len(files),
        **named(ways["ours"]),
        "baselines": {name: named(row) for name, row in ways.items() if name != "ours"},
        "known_seen": round(float(np.mean(np.array(known) >= 0.5)), 3),
        "unknown_seen": round(float(np.mean(np.array(unknown) < 0.5)), 3) if unknown else None,
    }
    if options.beside is not None:
        beside = [locomo.measure(file) for file in sorted(options.beside.glob("*.json"))]
        result["fitted"] = _left_out({"BEAM": every, "LoCoMo": beside})
    if options.json:
        print(json.dumps(result))
        return 0
    print(f"{len(files)} conversations".ljust(34) + "".join(f"{f'@{k}':>8}" for k in KS))
    for name, row in ways.items():
        print(f"{name:<34}" + "".join(f"{value:8.3f}" for value in row))
    print("answerable questions seen as such:", result["known_seen"], "others:", result["unknown_seen"])
    if options.beside is not None:
        for name, figures in result["fitted"].items():
            print(name, figures)
    return 0
