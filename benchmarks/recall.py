"""How fast is recall over many memories, beside LanceDB's own hybrid query on the same table?

usage: python -m benchmarks recall [--rows 100000] [--queries 200] [--json]

Texts are made of a vocabulary with a natural (Zipf) distribution, vectors are random. The question's vector costs
nothing, so that only the search is measured. Also measured, over the same rows: what saving one statement costs in addition to its
embedding, and which share of the real embedder's own rate `remember_many` reaches.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from lancedb.rerankers import RRFReranker
from numpy.typing import NDArray

from memos_core import MemOS, ModelInfo, ModelStatus, Note, Phase, Source
from memos_core.models.backend import EMBEDDING_DIMENSIONS, ChatTurn, Piece, Sampling
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from memos_core.plaintext.recall.filters import recallable_condition
from tests.support import inside

BATCH = 5000
TURNS_A_CONVERSATION = 40
SINGLES = 60
BATCH_OF_TURNS, ROUNDS = 128, 5
THINGS = ["lamp", "rope", "kettle", "ladder", "bucket", "carpet", "piano", "drum", "basket", "mirror"]
PLACES = ["attic", "cellar", "garden", "garage", "kitchen", "shed", "office", "hall", "loft", "yard"]


class RandomVectors:
    """A backend with an instant embedder: a random unit vector for each text."""

    status = ModelStatus(Phase.FAILED, Phase.READY, "There is no model in this benchmark.")

    def start(self) -> None:
        """Do nothing."""

    def load(self, path: Path) -> None:
        """Do nothing: there is no model."""

    def close(self) -> None:
        """Do nothing: nothing is open."""

    def wait_for_model(self, timeout: float | None = None) -> ModelInfo:
        """There is never a model."""
        raise NotImplementedError

    def wait_for_embedder(self, timeout: float | None = None) -> bool:
        """The embedder is ready at once."""
        return True

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        """Not asked for here."""
        raise NotImplementedError

    def count_each(self, texts: Sequence[str]) -> list[int]:
        """Not asked for here."""
        raise NotImplementedError

    def generate(
        self, turns: Sequence[ChatTurn], *, max_tokens: int, cancel: threading.Event,
        sampling: Sampling | None = None, prefix: str = "",
    ) -> Iterator[Piece]:  # fmt: skip
        """Not asked for here."""
        raise NotImplementedError

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        """Not asked for here."""
        raise NotImplementedError

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Random unit vectors; the same text always has the same one."""
        rows = [np.random.default_rng(abs(hash(text)) % 2**32).standard_normal(EMBEDDING_DIMENSIONS) for text in texts]
        vectors = np.asarray(rows, dtype=np.float32).reshape(len(texts), EMBEDDING_DIMENSIONS)
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def _sentences(count: int) -> Iterator[str]:
    random = np.random.default_rng(7)
    vocabulary = np.array([f"w{number:05d}" for number in range(20_000)])
    weights = 1 / np.arange(1, len(vocabulary) + 1)
    weights /= weights.sum()
    for _ in range(count // 1000 + 1):
        for length, words in zip(
            random.integers(4, 20, 1000), random.choice(vocabulary, (1000, 20), p=weights), strict=True
        ):
            yield " ".join(words[:length])


def _statements(count: int, seed: int) -> Iterator[str]:
    """What a person might say about their things; no two are the same."""
    random = np.random.default_rng(seed)
    for number in range(count):
        thing, place, other = random.choice(THINGS), random.choice(PLACES), random.choice(THINGS)
        yield f"The {thing} that I bought for {seed}{number} euros is kept in the {place} beside the old {other}."


def _times(queries: Sequence[str], *works: Callable[[str], object]) -> list[list[float]]:
    """Sorted seconds of each kind of work. The kinds take turns, so that other load of the machine affects all alike."""
    times: list[list[float]] = [[] for _ in works]
    for query in queries:
        for own, work in zip(times, works, strict=True):
            began = time.perf_counter()
            work(query)
            own.append(time.perf_counter() - began)
    return [sorted(own) for own in times]


def measure(rows: int, queries: int) -> dict[str, float]:
    """Seconds: median and 95th percentile of each kind of query, and what saving costs."""
    backend = RandomVectors()
    sentences = list(_sentences(rows + 1000))
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        with MemOS.open(home, backend=backend, preload=False) as memos:
            began = time.perf_counter()
            embedding = 0.0
            for start in range(0, rows, BATCH):
                texts = sentences[start : min(start + BATCH, rows)]
                before = time.perf_counter()
                backend.embed(texts)  # the cost of the vectors themselves, which is subtracted
                embedding += time.perf_counter() - before
                memos.remember_many(
                    [
                        Note(
                            text=text,
                            speaker="Ana",
                            source=Source(conversation=f"c{(start + n) // TURNS_A_CONVERSATION}"),
                        )
                        for n, text in enumerate(texts)
                    ]
                )
            batch_s = (time.perf_counter() - began - 2 * embedding) / rows
            table = inside.table(memos)
            table.compact(dt.timedelta(0))
            asked = [" ".join(text.split()[:6]) for text in sentences[rows : rows + queries]]
            raw, reranker = table._table, RRFReranker()

            def hybrid(query: str) -> object:
                search = raw.search(query_type="hybrid", vector_column_name="context_vector", fts_columns="text")
                search = search.vector(backend.embed([query])[0]).text(query).distance_type("cosine")
                return search.where(recallable_condition()).rerank(reranker).limit(10).to_list()

            def recall(query: str) -> object:
                return memos.recall(query, limit=10)

            _times(asked[:10], hybrid, recall)
            theirs, ours = _times(asked, hybrid, recall)
            _times(list(_statements(5, 1)), memos.remember)
            (singles,) = _times(list(_statements(SINGLES, 2)), memos.remember)
        kept = _batch_share(home)
    p95 = int(len(asked) * 0.95)
    return {
        "rows": rows,
        "queries": len(asked),
        "hybrid_p50_s": statistics.median(theirs),
        "hybrid_p95_s": theirs[p95],
        "recall_p50_s": statistics.median(ours),
        "recall_p95_s": ours[p95],
        "p95_ratio": ours[p95] / theirs[p95],
        "remember_p50_s": statistics.median(singles),
        "remember_p95_s": singles[int(len(singles) * 0.95)],
        "remember_many_s_per_row": batch_s,
        **kept,
    }


def _batch_share(home: Path) -> dict[str, float]:
    """Texts per second of the embedder alone and of `remember_many` with it, measured in turns; and the ratio of the two."""
    host = ModelHost(starter_model_path(), home / "logs" / "embedder.log", 2048)
    with MemOS.open(home, backend=host, patience=600) as memos:
        memos.wait_until_ready(
            600
        )  # the language model loads at the same time, and would take processor time from the embedder
        memos.wait_for_embedder(600)
        host.embed(list(_statements(BATCH_OF_TURNS, 3)))
        alone, batches = list[float](), list[float]()
        for number in range(ROUNDS):
            texts = list(_statements(BATCH_OF_TURNS, 10 + number))
            began = time.perf_counter()
            host.embed(texts)
            alone.append(time.perf_counter() - began)
            notes = [
                Note(text=text, source=Source(conversation=f"b{number}"))
                for text in _statements(BATCH_OF_TURNS, 100 + number)
            ]
            began = time.perf_counter()
            memos.remember_many(notes)
            batches.append(time.perf_counter() - began)
    rates = BATCH_OF_TURNS / statistics.median(alone), BATCH_OF_TURNS / statistics.median(batches)
    return {"embedder_texts_per_s": rates[0], "remember_many_texts_per_s": rates[1], "rate_kept": rates[1] / rates[0]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks recall", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    figures = measure(options.rows, options.queries)
    if options.json:
        print(json.dumps(figures))
        return 0
    print(f"{figures['rows']:,} memories, {figures['queries']} questions, without embedding them")
    for name in ("hybrid", "recall"):
        print(f"{name:<8} p50 {figures[f'{name}_p50_s'] * 1e3:6.1f} ms   p95 {figures[f'{name}_p95_s'] * 1e3:6.1f} ms")
    print(f"p95 of recall is {figures['p95_ratio']:.2f} x that of LanceDB's hybrid query")
    print(
        f"saving one statement beside its embedding: p50 {figures['remember_p50_s'] * 1e3:.1f} ms, p95 "
        f"{figures['remember_p95_s'] * 1e3:.1f} ms; a turn in a batch: {figures['remember_many_s_per_row'] * 1e3:.2f} ms"
    )
    print(
        f"the embedder alone: {figures['embedder_texts_per_s']:.0f} texts/s; remember_many with it: "
        f"{figures['remember_many_texts_per_s']:.0f} ({figures['rate_kept']:.0%})"
    )
    return 0
