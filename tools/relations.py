"""Trains the judge of relations (resources/relations/relation_judge.safetensors), or measures the recipe on an author that is left out.

usage: python -m tools.relations                   (10 to 20 minutes on 2 cores)
       python -m tools.relations --leave-out 2     (learns nothing from this author, prints figures on them; writes nothing)

The judge is all-MiniLM-L6-v2 as a cross-encoder (tools/low_rank.py) with one output for each relation over the mean of its states. It
starts from the weights of the judge of answers (tools/answer_judge.py), which can already compare two texts.

Training data: pairs that were written by authors who had not seen the program (benchmarks/data/relations/author-*.jsonl; every second
pair of author 3 is kept out), and by the developers after they had seen some of these (maker.jsonl); symmetric relations are used in both
directions. Further pairs are derived: what a message says and the statement that was made of it (same); two facts of one person, near
each other by cosine similarity or random (apart; also terse notes about work and hobbies, benchmarks/data/offers); the older pairs
(older.jsonl); and the relations of tools/starter_adapter with the same or different values. For the last two kinds often only a set of
possible relations is known: then any of them counts as right.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from benchmarks.relations import AUTHORS, Figures, Line, baselines, learned_from, lines
from memos_core.models.answer_judge import weights_path as judge_path
from memos_core.models.backend import Related
from memos_core.models.embedder import Embedder
from memos_core.models.relation_judge import LONGEST_PAIR, RELATIONS, RelationJudge, weights_path
from memos_core.plaintext.saving.relations import CHANGES, likeliest
from tools.low_rank import Learner, learn
from tools.starter_adapter import relations as told

DATA = Path(__file__).parents[1] / "benchmarks" / "data"
MAKER = DATA / "relations" / "maker.jsonl"
MESSAGES = sorted((DATA / "reading").glob("author-*.jsonl"))
PERSONS = sorted((DATA / "answers").glob("persons-*.jsonl"))
OFFERS = [DATA / "offers" / f"{name}.jsonl" for name in ("one", "two")]
OLDER = DATA / "relations" / "older.jsonl"
PASSES, BATCH, SEED, SMOOTHING = 4, 32, 1, 0.05
SHORT = 70
"""Statements of at most so many characters are used for derived pairs; longer ones take long to train on."""


@dataclass(frozen=True)
class Pair:
    """Two statements, and how the new one may relate to the old one."""

    old: str
    new: str
    possible: tuple[str, ...]


def of_author(rows: Sequence[Line]) -> Iterator[Pair]:
    """The written pairs; also their reverse, if that has a known relation (a pair that refines is `same` in reverse); random pairs that
    hold apart from each other; and some statements repeated.
    """
    for row in rows:
        yield Pair(row["old"], row["new"], (row["relation"],))
        if row["relation"] in ("same", "contradicts", "apart"):
            yield Pair(row["new"], row["old"], (row["relation"],))
        elif row["relation"] == "refines":
            yield Pair(row["new"], row["old"], ("same",))
    for row in random.sample(list(rows), len(rows) // 2):
        other = random.choice(rows)
        if row is not other:
            yield Pair(row["old"], other["new"], ("apart",))
    for row in random.sample(list(rows), len(rows) // 8):
        yield Pair(row["old"], random.choice((row["old"], row["old"].lower().rstrip("."))), ("same",))


def from_messages() -> list[Pair]:
    """The words of a message and the statement that was made of them: these say the same."""
    kept = [one for path in MESSAGES for row in map(json.loads, path.open(encoding="utf-8")) for one in row["keep"]]
    return [
        Pair(one["statement"], one["from"], ("same",))
        for one in kept
        if len(one["from"]) <= SHORT and one["from"].casefold() != one["statement"].casefold().rstrip(".")
    ]


def from_persons(embedder: Embedder) -> Iterator[Pair]:
    """Similar facts of one person: all of them hold."""
    for path in PERSONS:
        for line in lines(path):
            yield from all_hold([fact for fact in line["facts"] if len(fact) <= SHORT], embedder, 5, 0)


def from_offers(embedder: Embedder) -> Iterator[Pair]:
    """Similar terse notes of one person about work, homes and hobbies, and some random pairs of them: all of them hold."""
    for path in OFFERS:
        for line in lines(path):
            yield from all_hold(line["notes"], embedder, 10, 6)


def all_hold(statements: Sequence[str], embedder: Embedder, near: int, far: int) -> Iterator[Pair]:
    """Pairs of statements that all hold: the `near` most similar pairs and `far` random others."""
    vectors = embedder.embed(statements)
    likeness = vectors @ vectors.T
    count = len(statements)
    pairs = sorted(((likeness[i, j], i, j) for i in range(count) for j in range(i)), reverse=True)
    for _, *pair in [*pairs[:near], *random.sample(pairs[near:], min(far, len(pairs[near:])))]:
        old, new = random.sample(pair, 2)
        yield Pair(statements[old], statements[new], ("apart",))


def from_older() -> Iterator[Pair]:
    possible = {
        "duplicate": ("same", "refines"),
        "update": ("replaces", "ended"),
        "conflict": ("contradicts", "replaces"),
        "unrelated": ("apart", "refines"),
    }
    for row in lines(OLDER):
        if row.get("holds", "second") == "second":
            yield Pair(row["first"], row["second"], possible[row["relation"]])


def from_relations(count: int) -> Iterator[Pair]:
    """The same relation in other words or with another value, and another relation with the same values."""
    chance = random.Random(SEED)
    relations = told.relations()
    for _ in range(count):
        relation, another = chance.sample(relations, 2)
        one, other = told.fact(relation, chance), told.fact(relation, chance)
        again, apart = (told.fact(which, chance, dict(one.slots)) for which in (relation, another))
        if one.statement != again.statement:
            yield Pair(one.statement, again.statement, ("same", "refines"))
        if one.statement != other.statement:
            yield Pair(one.statement, other.statement, ("replaces", "contradicts", "apart"))
        yield Pair(one.statement, apart.statement, ("apart",))


def examples(told_by: Sequence[Sequence[Line]]) -> list[Pair]:
    """All that is learned from, with the pairs of these authors."""
    embedder = Embedder()
    messages, persons = from_messages(), list(from_persons(embedder))
    return [
        *(pair for rows in (*told_by, lines(MAKER)) for pair in of_author(rows)),
        *random.sample(messages, min(250, len(messages))),
        *random.sample(persons, min(150, len(persons))),
        *from_offers(embedder),
        *from_older(),
        *from_relations(60),
    ]


def train(pairs: Sequence[Pair]) -> Learner:
    learner = Learner({"relation": len(RELATIONS)}, start=judge_path())

    def loss_of(batch: Sequence[Pair]) -> torch.Tensor:
        encoded = learner([pair.old for pair in batch], [pair.new for pair in batch], LONGEST_PAIR)
        scores = learner.heads["relation"](encoded.mean()).log_softmax(-1)
        possible = torch.tensor([[name in pair.possible for name in RELATIONS] for pair in batch])
        right = scores.masked_fill(~possible, -torch.inf).logsumexp(-1)
        return -((1 - SMOOTHING) * right + SMOOTHING * scores.mean(-1)).mean()

    def length_of(pair: Pair) -> int:
        return len(pair.old) + len(pair.new)

    learn(learner, pairs, loss_of, length_of, passes=PASSES, batch=BATCH)
    return learner


def measure(judge: RelationJudge, rows: Sequence[Line]) -> None:
    """Print the confusion table of an author's pairs for the judge and for the baselines."""
    figures = Figures()
    for row in rows:
        believed = likeliest(Related(*judge.chances([row["old"]], row["new"])[0]))
        figures.note(row, "changed" if believed in CHANGES else "apart" if believed == "refines" else believed)
    for name, found in {"judge": figures, **baselines(rows)}.items():
        print(f"{name}: {found.right:.3f} of {found.pairs} right; {found.table}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leave-out", type=int)
    left_out = parser.parse_args().leave_out
    random.seed(SEED)
    torch.manual_seed(SEED)
    rows = {path.stem: learned_from(path) for path in AUTHORS}
    if left_out:
        rows = {path.stem: lines(path) for path in AUTHORS}
    tested = rows.pop(f"author-{left_out}", [])
    pairs = examples(list(rows.values()))
    print(f"{len(pairs)} pairs", flush=True)
    learner = train(pairs)
    if not left_out:
        learner.save(weights_path())
        return
    with tempfile.TemporaryDirectory() as folder:
        learner.save(Path(folder) / "weights.safetensors")
        measure(RelationJudge(Path(folder) / "weights.safetensors"), tested)


if __name__ == "__main__":
    main()
