"""Does recall find what a question needs? Evidence recall on LoCoMo conversations (Maharana et al. 2024), without a judge.

usage: python -m benchmarks locomo --data DIR [--fit] [--json]

Each conversation goes through `remember_many` into a profile of its own; each question through `recall(limit=50)`. Baselines on the same
turns in the same run: plain dense search (cosine similarity with the turn's vector) and BM25 (LanceDB's full-text search over the turn).
For the adversarial questions (category 5), whose answer is not in the conversation, and for questions about what a person has told or has
not told (benchmarks/unknown.py), it measures how often "nothing is known" is said rightly, and how often wrongly for answerable ones.
`--fit` fits the weights of the fusion, and those of "nothing is known", on all conversations but one and measures that one, for each
conversation in turn.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks import unknown
from benchmarks.unknown import Asked
from memos_core import MemOS, Note, Source
from memos_core.language.text import words
from memos_core.plaintext.recall.answerable import SIGNS
from memos_core.plaintext.recall.filters import recallable_condition
from memos_core.plaintext.recall.retriever import DEPTH
from memos_core.plaintext.recall.signals import SIGNALS, WEIGHTS, signals
from tests.support import inside

KS = (1, 5, 10, 20, 50)
CATEGORIES = {1: "multi-hop", 2: "temporal", 3: "open domain", 4: "single-hop"}
ADVERSARIAL = 5
RIDGE = 1e-3


def turns_of(talk: dict[str, Any]) -> Iterator[Note]:
    """The turns of a conversation in their order."""
    sessions = (key for key in talk if re.fullmatch(r"session_\d+", key) and isinstance(talk[key], list))
    for key in sorted(sessions, key=lambda name: int(name[8:])):
        when = dt.datetime.strptime(talk[f"{key}_date_time"], "%I:%M %p on %d %B, %Y").replace(tzinfo=dt.UTC)
        for number, turn in enumerate(talk[key]):
            shared = f" [shares {turn['blip_caption']}]" if turn.get("blip_caption") else ""
            yield Note(
                text=turn["text"] + shared,
                speaker=turn["speaker"],
                occurred_at=when + dt.timedelta(minutes=number),
                source=Source(conversation=key, message=turn["dia_id"]),
            )


def questions_of(talk: dict[str, Any]) -> list[tuple[str, frozenset[str], int]]:
    """For each question: its text, the turns with its evidence, and its category."""
    found = []
    for item in talk["qa"]:
        evidence = frozenset(turn for text in item.get("evidence", []) for turn in re.findall(r"D\d+:\d+", text))
        if evidence or item["category"] == ADVERSARIAL:
            found.append((item["question"], evidence, item["category"]))
    return found


def recalls_at(messages: Sequence[str | None], evidence: frozenset[str]) -> list[float]:
    distinct = list(dict.fromkeys(messages))
    return [len(set(distinct[:k]) & evidence) / len(evidence) for k in KS]


class Rows:
    """What was measured on one conversation."""

    def __init__(self) -> None:
        self.ways: dict[str, list[list[float]]] = {"ours": [], "plain dense": [], "BM25": []}
        self.categories: list[int] = []
        self.asked = Asked()
        self.candidates: list[tuple[NDArray[np.float64], list[str | None], frozenset[str]]] = []


def measure(file: Path) -> Rows:
    """Put one conversation in and ask its questions."""
    talk = json.loads(file.read_text(encoding="utf-8"))
    return measure_talk(list(turns_of(talk)), questions_of(talk))


def measure_talk(notes: Sequence[Note], questions: Sequence[tuple[str, frozenset[str], int]]) -> Rows:
    """Put one conversation in and ask its questions.

    Args:
        notes: its turns.
        questions: as `questions_of` gives them.
    """
    rows = Rows()
    with tempfile.TemporaryDirectory() as home, MemOS.open(home, user="bench") as memos:
        cubes = memos.remember_many(notes)
        message = {cube.id: cube.source.message for cube in cubes if cube.source}
        placed = inside.table(memos).placed([cube.id for cube in cubes])
        ids = [cube.id for cube in cubes]
        matrix = np.stack([placed[i].vector for i in ids])  # type: ignore[arg-type] # the embedder is there
        for question, evidence, category in questions:
            rows.asked.ask(memos, question, category != ADVERSARIAL)
            if category == ADVERSARIAL:
                continue
            hits = memos.recall(question, limit=KS[-1])
            rows.categories.append(category)
            rows.ways["ours"].append(recalls_at([h.cube.source.message for h in hits if h.cube.source], evidence))
            understood = inside.operator(memos).understand(question)
            assert understood.vector is not None
            dense = [message[ids[n]] for n in np.argsort(-(matrix @ understood.vector))[: KS[-1]]]
            rows.ways["plain dense"].append(recalls_at(dense, evidence))
            text = inside.table(memos).search_text(
                "searched", " ".join(words(question)), recallable_condition(), KS[-1]
            )
            rows.ways["BM25"].append(recalls_at([message[i] for i in text.ids], evidence))
            found = inside.operator(memos).candidates(understood, DEPTH)
            features = np.array([signals(item, understood) for item in found.values()])
            rows.candidates.append((features, [message[i] for i in found], evidence))
    return rows


def fit(training: Sequence[Sequence[Rows]]) -> NDArray[np.float64]:
    """Listwise regression: the weights that make the evidence most likely under a softmax over the candidates.

    Args:
        training: the conversations of each source; all sources have the same weight.
    """
    lists = []
    for source in training:
        candidates = [one for rows in source for one in rows.candidates]
        for features, messages, evidence in candidates:
            right = np.array([message in evidence for message in messages])
            if right.any():
                lists.append((features, right / right.sum(), 1 / len(candidates)))
    scale = np.concatenate([features for features, *_ in lists]).std(0)
    scale[scale == 0] = 1.0

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total, gradient = 0.0, np.zeros_like(weights)
        for features, target, weight in lists:
            scaled = features / scale
            scores = scaled @ weights
            scores -= scores.max()
            chances = np.exp(scores) / np.exp(scores).sum()
            total -= weight * float(target @ np.log(np.maximum(chances, 1e-12)))
            gradient += weight * (scaled.T @ (chances - target))
        count = len(training)
        return total / count + RIDGE * float(weights @ weights), gradient / count + 2 * RIDGE * weights

    result = minimize(loss, np.zeros(len(scale)), jac=True, method="L-BFGS-B")
    return np.asarray(result.x / scale, dtype=np.float64)


def _left_out(every: Sequence[Rows]) -> tuple[list[float], dict[str, float]]:
    """Recall of each conversation with weights that were fitted without it, and the mean of those weights."""
    recalls, weights = [], []
    for rows in every:
        fitted = fit([[other for other in every if other is not rows]])
        weights.append(fitted)
        for features, messages, evidence in rows.candidates:
            order = np.argsort(-(features @ fitted))
            recalls.append(recalls_at([messages[n] for n in order], evidence))
    return means(recalls), dict(zip(SIGNALS, np.mean(weights, axis=0).round(2).tolist(), strict=True))


def means(recalls: Sequence[Sequence[float]]) -> list[float]:
    return np.mean(np.asarray(recalls), axis=0).round(4).tolist() if len(recalls) else [0.0] * len(KS)


def named(recalls: Sequence[float]) -> dict[str, float]:
    return {f"recall@{k}": value for k, value in zip(KS, recalls, strict=True)}


def _unknown(every: Sequence[Asked]) -> dict[str, float]:
    chances = [chance for asked in every for chance in asked.chances]
    return unknown.figures(chances, [known for asked in every for known in asked.known])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print tables, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks locomo", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the conversations, one JSON file each")
    parser.add_argument("--fit", action="store_true", help="fit the weights anew, one conversation left out in turn")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    files = sorted(options.data.glob("*.json"))
    if not files:
        print(f"There is no conversation (*.json) in {options.data}.")
        return 2
    every = [measure(file) for file in files]
    people = unknown.told()
    ways = {name: [row for rows in every for row in rows.ways[name]] for name in every[0].ways}
    categories = [category for rows in every for category in rows.categories]
    result: dict[str, Any] = {
        "conversations": len(files),
        "questions": len(categories),
        **named(means(ways["ours"])),
        "baselines": {name: named(means(rows)) for name, rows in ways.items() if name != "ours"},
        "categories": {
            name: {
                "questions": categories.count(number),
                **named(means([row for row, c in zip(ways["ours"], categories, strict=True) if c == number])),
            }
            for number, name in CATEGORIES.items()
        },
        "adversarial": _unknown([rows.asked for rows in every]),
        "told_or_not": _unknown(people),
    }
    if options.fit:
        recalls, weights = _left_out(every)
        result["left_out"] = named(recalls)
        result["left_out_weights"] = weights
        talks = [rows.asked for rows in every]
        result["left_out_adversarial"], result["left_out_told_or_not"] = unknown.left_out(talks, people)
        result["sign_weights"] = unknown.named(unknown.fit([talks, people]))
    if options.json:
        print(json.dumps(result))
        return 0
    print(f"{len(categories)} questions, {len(files)} conversations" + "".join(f"{f'@{k}':>8}" for k in KS))
    lines = {"ours": means(ways["ours"]), **{name: means(rows) for name, rows in ways.items() if name != "ours"}}
    lines |= {f"ours, {name}": [row[f"recall@{k}"] for k in KS] for name, row in result["categories"].items()}
    if options.fit:
        lines["fitted without the conversation"] = [result["left_out"][f"recall@{k}"] for k in KS]
    for name, values in lines.items():
        print(f"{name:<34}" + "".join(f"{value:8.3f}" for value in values))
    print("adversarial:", result["adversarial"])
    print("told or not:", result["told_or_not"])
    if options.fit:
        print("adversarial, fitted without the conversation:", result["left_out_adversarial"])
        print("told or not, fitted without the person:", result["left_out_told_or_not"])
        print("weights of the signs:", result["sign_weights"], "in use:", SIGNS)
        print("weights:", result["left_out_weights"], "in use:", WEIGHTS)
    return 0
