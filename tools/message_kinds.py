"""Trains the classifier of message kinds, and prints its accuracy on each author when trained without that author.

usage: python -m tools.message_kinds   (writes resources/language/message_kinds.json)

The classifier is linear (softmax, L2), over the vector of all-MiniLM-L6-v2 and a few signs of the form. The data were written by hand by
authors who knew neither each other nor this program: benchmarks/data/messages, and some of what the persons of
benchmarks/data/answers tell and ask, because these write carelessly and tersely.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np

from memos_core.language.message_kinds import LEAD, SHARPNESS, MessageKind, about_the_person, asks, likeliest, signs
from memos_core.models.embedder import Embedder
from tools.linear import Features, learn, with_constant, write

ROOT = Path(__file__).parents[1]
DATA, RESULT = ROOT / "benchmarks" / "data" / "messages", ROOT / "resources" / "language" / "message_kinds.json"
PERSONS = sorted((ROOT / "benchmarks" / "data" / "answers").glob("persons-[0-3].jsonl"))
"""Those of `persons-4` are kept apart for measuring."""
TOLD, ASKED = 3, 4
"""How many statements and questions of each person are learned from; more would outweigh the messages."""
KINDS = list(MessageKind)
DECAY, SEED = 1e-3, 1


def messages(path: Path) -> list[tuple[str, MessageKind]]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(row["text"], MessageKind(row["kind"])) for row in rows]


def of_persons(path: Path) -> list[tuple[str, MessageKind]]:
    told: list[tuple[str, MessageKind]] = []
    chosen = random.Random(SEED)
    for line in path.read_text(encoding="utf-8").splitlines():
        person = json.loads(line)
        told += [(text, MessageKind.TELL) for text in chosen.sample(person["facts"], TOLD)]
        told += [(one["question"], MessageKind.LOOKUP) for one in chosen.sample(person["answered"], ASKED)]
    return told


def load(rows: list[tuple[str, MessageKind]], embedder: Embedder) -> tuple[Features, list[str], list[MessageKind]]:
    texts, kinds = [text for text, _ in rows], [kind for _, kind in rows]
    told = np.stack([signs(text) for text in texts])
    return with_constant(np.concatenate([embedder.embed(texts), told], axis=1)), texts, kinds


def learned(features: Features, kinds: list[MessageKind]) -> Features:
    classes = [KINDS.index(kind) for kind in kinds]
    return learn(features, classes, len(KINDS), sharpness=SHARPNESS, decay=DECAY)


def by_form(text: str) -> MessageKind:
    """The plain baseline: judges by the form of the message alone."""
    if about_the_person(text):
        return MessageKind.LOOKUP
    return MessageKind.WORLD if asks(text) else MessageKind.TELL


def report(name: str, said: list[MessageKind], kinds: list[MessageKind]) -> None:
    pairs = list(zip(said, kinds, strict=True))
    right = sum(a == b for a, b in pairs) / len(pairs)
    lookups = [a is MessageKind.LOOKUP for a, b in pairs if b is MessageKind.LOOKUP]
    others = [a is MessageKind.LOOKUP for a, b in pairs if b is not MessageKind.LOOKUP]
    print(
        f"{name}: right {right:.3f}; look-ups seen {np.mean(lookups):.2f}; others taken for look-ups {np.mean(others):.3f}"
    )


def main() -> None:
    embedder = Embedder()
    sources = {path.stem: load(messages(path), embedder) for path in sorted(DATA.glob("*.jsonl"))}
    sources |= {path.stem: load(of_persons(path), embedder) for path in PERSONS}
    for left_out, (features, texts, kinds) in sources.items():
        others = [source for name, source in sources.items() if name != left_out]
        weights = learned(np.concatenate([f for f, _, _ in others]), [kind for _, _, ks in others for kind in ks])
        report(f"{left_out}, by form alone", [by_form(text) for text in texts], kinds)
        report(
            f"{left_out}, learned without it",
            [likeliest(row, KINDS, LEAD) for row in SHARPNESS * (features @ weights)],
            kinds,
        )
    weights = learned(
        np.concatenate([f for f, _, _ in sources.values()]), [kind for _, _, ks in sources.values() for kind in ks]
    )
    write(RESULT, KINDS, weights)


if __name__ == "__main__":
    main()
