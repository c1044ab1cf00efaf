"""Learns the kinds of messages anew, and says what is right on messages of the author that was left out.

usage: python -m tools.message_kinds   (writes resources/language/message_kinds.json)

A linear classifier (softmax, L2) over the vector of all-MiniLM-L6-v2 and the signs of the form. The data are written by hand by two
authors who did not know of each other or of this program: benchmarks/data/messages.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from memos_core.language.message_kinds import MessageKind, kind_of, signs
from memos_core.models.embedder import Embedder
from tools.linear import Features, as_json, learn, with_constant

ROOT = Path(__file__).parents[1]
DATA, RESULT = ROOT / "benchmarks" / "data" / "messages", ROOT / "resources" / "language" / "message_kinds.json"
KINDS = list(MessageKind)
SHARPNESS, DECAY = 8.0, 1e-3


def load(path: Path, embedder: Embedder) -> tuple[Features, list[str], list[MessageKind]]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts, kinds = [row["text"] for row in rows], [MessageKind(row["kind"]) for row in rows]
    told = np.stack([signs(text) for text in texts])
    return with_constant(np.concatenate([embedder.embed(texts), told], axis=1)), texts, kinds


def learned(features: Features, kinds: list[MessageKind]) -> Features:
    classes = [KINDS.index(kind) for kind in kinds]
    return learn(features, classes, len(KINDS), sharpness=SHARPNESS, decay=DECAY)


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
    sources = {path.stem: load(path, embedder) for path in sorted(DATA.glob("*.jsonl"))}
    for left_out, (features, texts, kinds) in sources.items():
        others = [source for name, source in sources.items() if name != left_out]
        weights = learned(np.concatenate([f for f, _, _ in others]), [kind for _, _, ks in others for kind in ks])
        report(f"{left_out}, by form alone", [kind_of(text, None) for text in texts], kinds)
        report(f"{left_out}, learned without it", [KINDS[i] for i in (features @ weights).argmax(1)], kinds)
    weights = learned(
        np.concatenate([f for f, _, _ in sources.values()]), [kind for _, _, ks in sources.values() for kind in ks]
    )
    result = {"kinds": KINDS, "weights": as_json(weights)}
    RESULT.write_text(json.dumps(result, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
