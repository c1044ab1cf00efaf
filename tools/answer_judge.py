"""Trains one of the two halves of the judge of answers (resources/judge), or measures the judge beside plain cosine similarity.

usage: python -m tools.answer_judge [--order]  (40 to 70 minutes on 2 cores)
       python -m tools.answer_judge --near-misses  (40 minutes; continues from the result of --order)
       python -m tools.answer_judge --measure FACTS.json ...   (files in the form of benchmarks/data/answers/facts_*.json)

The judge is all-MiniLM-L6-v2 as a cross-encoder (tools/low_rank.py) with one output over the mean of its states.

Training data: pairs of a question and a note, written by hand by people who had not seen the program (benchmarks/data/answers); the older
sets of told facts; and, as further negatives, the notes of the same person or author with the highest cosine similarity to a question. In
each pass, a random 30 % of the questions are changed as if typed in a hurry. `facts_h1`, `facts_h2`, `facts_k1` to `facts_k4`, `facts_m1`,
`facts_m2`, `facts_n1` and `facts_n2` are not learned from.

The loss is the binary cross-entropy of each pair (positives count double, targets .02 and .98). With --order there is a second loss,
because it matters most which note comes first: the softmax cross-entropy of the answering notes among all notes of a question. 4 passes,
batches of about 32 pairs.

--near-misses continues with the half that was trained with --order: two passes at a third of the learning rate, over notes with questions
that only sound as if the note answered them (`contrast-*`) and as many of the other examples. The half without --order in resources/judge
was trained before `persons-8` and `persons-9` were written.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from memos_core.models.answer_judge import LONGEST_PAIR, AnswerJudge, weights_path
from memos_core.models.embedder import Embedder
from tools.hasty import in_a_hurry
from tools.low_rank import RATE, Learner, learn

DATA = Path(__file__).parents[1] / "benchmarks" / "data"
PAIRS = sorted((DATA / "answers").glob("pairs-*.jsonl"))
PERSONS = sorted((DATA / "answers").glob("persons-*.jsonl"))
FACTS = [
    *(DATA / f"{name}.json" for name in ("train_facts", "train_facts_other", "recall_answers")),
    *(DATA / "answers" / f"facts_{name}.json" for name in ("a", "b", "c", "d", "e", "f", "h3", "h4")),
]
CONTRASTS = sorted((DATA / "answers").glob("contrast-*.jsonl"))
PASSES, BATCH, SEED = 4, 8, 1
PASSES_OF_CONTRASTS, RATE_OF_CONTRASTS = 2, RATE / 3
NEAREST = 4
"""How many notes that do not answer a question are learned from beside the one that does."""
FIRST = 0.5
"""The weight of the second loss (see --order)."""
HASTY = 0.3
"""The share of questions that are changed as if typed in a hurry."""


@dataclass(frozen=True)
class Asked:
    """A question with notes that answer it (1) and notes that do not (0)."""

    question: str
    notes: tuple[str, ...]
    answers: tuple[float, ...]


def likeness(embedder: Embedder, questions: Sequence[str], notes: Sequence[str]) -> NDArray[np.float32]:
    """Cosine similarities: a row for each question, a column for each note."""
    return embedder.embed(questions) @ embedder.embed(notes).T


def from_pairs(path: Path, embedder: Embedder) -> list[Asked]:
    """The written pairs of a file, and for each question, as negatives, two of the twelve nearest notes of other questions."""
    told = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    questions, notes = (sorted({one[key] for one in told}) for key in ("question", "note"))
    near = np.argsort(-likeness(embedder, questions, notes), axis=1)
    found: list[Asked] = []
    for question, order in zip(questions, near, strict=True):
        own = {one["note"]: float(one["answers"]) for one in told if one["question"] == question}
        others = random.sample([notes[i] for i in order if notes[i] not in own][:12], 2)
        found.append(Asked(question, (*own, *others), (*own.values(), 0.0, 0.0)))
    return found


def from_facts(
    facts: Sequence[str], answered: Sequence[tuple[str, int]], others: Sequence[str], nearest: int, embedder: Embedder
) -> list[Asked]:
    """Each question with the fact that answers it, and with the nearest ones that do not."""
    asked = [*answered, *((question, -1) for question in others)]
    near = np.argsort(-likeness(embedder, [question for question, _ in asked], facts), axis=1)
    found: list[Asked] = []
    for (question, fact), order in zip(asked, near, strict=True):
        chosen = [*([fact] if fact >= 0 else []), *[int(i) for i in order if i != fact][:nearest]]
        found.append(Asked(question, tuple(facts[i] for i in chosen), tuple(float(i == fact) for i in chosen)))
    return found


def told(path: Path) -> tuple[list[str], list[tuple[str, int]], list[str]]:
    """A file of told facts: the statements, the questions with the fact that answers them, and those that none does."""
    read = json.loads(path.read_text(encoding="utf-8"))
    answered = [(question, i) for i, fact in enumerate(read["facts"]) for question in fact["held_out"]]
    return [fact["statement"] for fact in read["facts"]], answered, [*read["never_told"], *read["third_person"]]


def examples(embedder: Embedder) -> list[Asked]:
    found = [asked for path in PAIRS for asked in from_pairs(path, embedder)]
    for line in [line for path in PERSONS for line in path.read_text(encoding="utf-8").splitlines()]:
        person = json.loads(line)
        answered = [(one["question"], one["fact"]) for one in person["answered"]]
        found += from_facts(person["facts"], answered, person["unanswered"], NEAREST, embedder)
    for path in FACTS:
        found += from_facts(*told(path), NEAREST, embedder)
    return found


def as_typed(question: str) -> str:
    return in_a_hurry(question) if random.random() < HASTY else question


def contrasts() -> list[Asked]:
    """Notes with questions that they answer, and near misses."""
    told = [json.loads(line) for path in CONTRASTS for line in path.read_text(encoding="utf-8").splitlines()]
    return [Asked(one["question"], (one["note"],), (float(one["answers"]),)) for one in told]


def train(asked: list[Asked], *, order: bool, goes_on: bool = False) -> Learner:
    learner = Learner({"head": 1}, weights_path(order=True) if goes_on else None)
    double = torch.tensor(2.0)

    def loss_of(batch: Sequence[Asked]) -> torch.Tensor:
        questions = [question for one in batch for question in [as_typed(one.question)] * len(one.notes)]
        encoded = learner(questions, [note for one in batch for note in one.notes], LONGEST_PAIR)
        scores = learner.heads["head"](encoded.mean()).squeeze(-1).float()
        answers = torch.tensor([answers for one in batch for answers in one.answers])
        loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, answers * 0.96 + 0.02, pos_weight=double)
        rows = zip(batch, scores.split([len(one.notes) for one in batch]), strict=True)
        first = [
            row.logsumexp(0) - row[torch.tensor(one.answers) > 0].logsumexp(0)
            for one, row in rows
            if order and 0 < sum(one.answers) < len(one.answers)
        ]
        return loss + FIRST * torch.stack(first).mean() if first else loss

    def length_of(one: Asked) -> int:
        return len(one.question) + max(map(len, one.notes))

    passes, rate = (PASSES_OF_CONTRASTS, RATE_OF_CONTRASTS) if goes_on else (PASSES, RATE)
    learn(learner, asked, loss_of, length_of, passes=passes, batch=BATCH, rate=rate)
    return learner


def measure(path: Path, embedder: Embedder, judge: AnswerJudge) -> None:
    """Print the ROC AUC of the best fact's score: how often it is higher for a question that some fact answers than for one that none
    does.
    """
    facts, answered, others = told(path)
    questions = [*(question for question, _ in answered), *others]
    near = likeness(embedder, questions, facts)
    judged = np.stack([judge.chances(question, facts) for question in questions])
    for name, scores in (("cosine", near.max(1)), ("judge", judged.max(1))):
        known, unknown = scores[: len(answered), None], scores[None, len(answered) :]
        parted = float(((known > unknown) + (known == unknown) / 2).mean())
        print(f"{path.stem}, {name}: parts {parted:.3f} of {len(answered)} x {len(others)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", nargs="+", type=Path)
    parser.add_argument("--order", action="store_true", help="learn which note comes first, too")
    parser.add_argument("--near-misses", action="store_true", help="go on with that half over near misses")
    chosen = parser.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    embedder = Embedder()
    if chosen.measure:
        for path in chosen.measure:
            measure(path, embedder, AnswerJudge())
        return
    asked = examples(embedder)
    if chosen.near_misses:
        near = contrasts()
        asked = [*near, *random.sample(asked, len(near))]
    pairs, right = sum(len(one.notes) for one in asked), sum(sum(one.answers) for one in asked)
    print(f"{len(asked)} questions, {pairs} pairs, {right:.0f} of them answer", flush=True)
    order = chosen.order or chosen.near_misses
    train(asked, order=order, goes_on=chosen.near_misses).save(weights_path(order=order))


if __name__ == "__main__":
    main()
