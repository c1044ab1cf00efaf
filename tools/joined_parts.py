"""Learns which kept parts of a message are one statement (memos_core/reader/joining.py), and measures it on authors it did not learn from.

usage: python -m tools.joined_parts      (writes resources/reading/joined_parts.json; four minutes, most of it for reading the messages)

It learns from the messages of benchmarks/data/reading: two parts are one statement if a careful secretary kept both in one. Most of the
pairs are cut from what the secretaries quote, at its pauses (one statement), or are neighbouring quotations (two). The rest, which counts
more, is what the tagger finds in the messages. It is compared with joining by the length of the second part alone.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from benchmarks.extract import DATA, KEPT_APART, load
from memos_core.language.text import stems
from memos_core.reader import kept_parts
from memos_core.reader.joining import CHANCE, LEARNED, signs
from memos_core.reader.tagging import Told

RESULT = Path(__file__).parents[1] / "resources" / LEARNED
QUOTED_COUNTS = 0.1
"""What a pair that is cut from quotations counts, against one that the tagger found."""
INVERSE_DECAY, FEWEST = 0.3, 3
"""The inverse of the weight of L2, and in how many pairs a feature must occur to be used."""
OVERLAP, SHARED = 0.4, 0.6
"""A part is in a statement if the secretary's quotation has this share of its characters, or their sentence this share of its words."""
_PAUSE = re.compile(r"\s*[.!?…\n;]+\s+|\s*,\s+|\s+[–—-]\s+|\s*\n\s*")
_SHORTEST = 4
Pair = tuple[set[str], bool]


def quoted(row: dict[str, Any]) -> list[tuple[int, int]]:
    """Where the secretary's quotations stand in a message, in order."""
    text: str = row["text"]
    starts = [(text.find(one["from"]), len(one["from"])) for one in row["keep"]]
    return sorted((start, start + length) for start, length in starts if start >= 0)


def from_quotations(row: dict[str, Any]) -> Iterator[Pair]:
    """Quotations cut at their pauses, and quotations that follow each other."""
    text: str = row["text"]
    places = quoted(row)
    for start, end in places:
        for pause in _PAUSE.finditer(text, start, end):
            if pause.start() - start >= _SHORTEST and end - pause.end() >= _SHORTEST:
                yield signs(text[start : pause.start()], pause[0], text[pause.end() : end]), True
    for (start, end), (next_start, next_end) in itertools.pairwise(places):
        if end <= next_start:
            yield signs(text[start:end], text[end:next_start], text[next_start:next_end]), False


def from_tagger(row: dict[str, Any]) -> Iterator[Pair]:
    """Parts that the tagger finds next to each other, unless neither is in any statement of the secretary's."""
    text: str = row["text"]
    found = [part for part, _ in kept_parts(text, row.get("before", ()))]
    for one, other in itertools.pairwise(found):
        quoting = [_quoting(row, part) for part in (one, other)]
        telling = [_telling(row, part) for part in (one, other)]
        if quoting[0] or quoting[1]:
            same = quoting[0] & quoting[1] or (not quoting[0] and telling[0] & quoting[1])
            same = same or (not quoting[1] and quoting[0] & telling[1])
            yield (
                signs(text[one.start : one.end], text[one.end : other.start], text[other.start : other.end]),
                bool(same),
            )


def _quoting(row: dict[str, Any], part: Told) -> set[int]:
    found = set()
    for number, one in enumerate(row["keep"]):
        start = row["text"].find(one["from"])
        shared = min(part.end, start + len(one["from"])) - max(part.start, start)
        if start >= 0 and shared >= OVERLAP * (part.end - part.start):
            found.add(number)
    return found


def _telling(row: dict[str, Any], part: Told) -> set[int]:
    words = set(stems(row["text"][part.start : part.end]))
    told = [set(stems(one["from"])) | set(stems(one["statement"])) for one in row["keep"]]
    return {number for number, there in enumerate(told) if words and len(words & there) >= SHARED * len(words)}


def main() -> None:
    quotations, tagged, apart = list[Pair](), list[Pair](), list[Pair]()
    for path in sorted(DATA.glob("author-*.jsonl")):
        kept_apart = int(re.sub(r"\D", "", path.stem)) in KEPT_APART
        for row in load(path):
            if not kept_apart:
                quotations += from_quotations(row)
            (apart if kept_apart else tagged).extend(from_tagger(row))
    counts = Counter(sign for there, _ in quotations + tagged for sign in there)
    vectors = DictVectorizer()
    rows = vectors.fit_transform(
        [{sign: 1.0 for sign in there if counts[sign] >= FEWEST} for there, _ in quotations + tagged]
    )
    weight = np.r_[np.full(len(quotations), QUOTED_COUNTS), np.ones(len(tagged))]
    learned = LogisticRegression(C=INVERSE_DECAY, max_iter=3000)
    learned.fit(rows, [same for _, same in quotations + tagged], sample_weight=weight)
    chances = learned.predict_proba(vectors.transform([dict.fromkeys(there, 1.0) for there, _ in apart]))[:, 1]
    truth = np.array([same for _, same in apart])
    short = np.array([sum(sign.startswith("second <=") for sign in there) for there, _ in apart])
    print(f"learned from {len(quotations)} quoted and {len(tagged)} tagged pairs, {rows.shape[1]} features")
    print(f"{len(apart)} pairs kept apart, {truth.sum()} of them one statement")
    print(
        f"area under the curve: {roc_auc_score(truth, chances):.3f}; by length alone {roc_auc_score(truth, short):.3f}"
    )
    for bound in (0.3, 0.4, CHANCE):
        print(f"from {bound} on: {(chances >= bound).sum()} joined, {truth[chances >= bound].sum()} of them rightly")
    weights = dict(zip(vectors.get_feature_names_out(), learned.coef_[0], strict=True))
    told = {"": float(learned.intercept_[0]), **{sign: float(value) for sign, value in sorted(weights.items())}}
    written = json.dumps({sign: round(value, 3) for sign, value in told.items()}, ensure_ascii=False, indent=0)
    RESULT.write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
