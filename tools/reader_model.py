"""Trains the tagger that reads messages (resources/reading/tagger.safetensors), with the authors of --leave-out left out.

usage: python -m tools.reader_model                    (10 to 25 minutes on 2 cores)
       python -m tools.reader_model --leave-out 5 --to FILE

The tagger is all-MiniLM-L6-v2 with LoRA (tools/low_rank.py) and several heads. Those over the states of a message's tokens say whether a
token belongs to something that should be kept (nothing, the first token of one, or a further token), its type, whether it is about
health, and with which words what is kept becomes a sentence. Those over the mean of the states say the frame and the kind of the message.

Training data: messages by authors who had not seen the program, with what a careful secretary would keep of them
(benchmarks/data/reading/author-N.jsonl; authors 5, 17, 26 and 30 are kept apart for measuring); older messages of the project
(earlier.jsonl); single statements of persons (benchmarks/data/answers, relations; half of them followed by a question); messages with their
kind; and, as messages that tell nothing, questions about the world and look-ups. 7 passes, batches of 16.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from benchmarks.extract import KEPT_APART
from memos_core.language.message_kinds import MessageKind
from memos_core.reader.tagging import (
    BEGINNINGS,
    FIRST,
    FRAMES,
    FURTHER,
    LONGEST,
    LONGEST_PIECE,
    NOTHING,
    TYPES,
    as_read,
    weights_path,
)
from tools.hasty import in_a_hurry, mistyped_alike
from tools.low_rank import Learner, learn

DATA = Path(__file__).parents[1] / "benchmarks" / "data"
KINDS = list(MessageKind)
HEADS = {
    "tags": 3,
    "types": len(TYPES),
    "health": 1,
    "begins": len(BEGINNINGS),
    "kind": len(KINDS),
    "frame": len(FRAMES),
}
PASSES, BATCH, SEED = 7, 16, 1
MOST_SINGLE = 400
"""How many single statements, and how many questions, of other data sets are learned from as well."""
MOST_OF_A_FILE = 500
"""How many messages of one file with kinds are used at most. third.jsonl has only look-ups and questions about the world; with more of them
an exclamation would be taken for a look-up."""
HASTY, HASTY_WEIGHT = 0.3, 0.5
"""The share of an author's messages that are also learned from as if typed in a hurry, and the weight of these copies."""
EITHER = 3
"""The tag of a kept token that may be FIRST or FURTHER, because the statements of a text were not marked separately."""
UNKNOWN = -100
"""Marks what was not labelled; the loss ignores it."""


@dataclass(frozen=True)
class Kept:
    """A part of a message that should be kept."""

    start: int
    end: int
    type: int
    health: float
    begins: int


@dataclass(frozen=True)
class Example:
    """A message as it was labelled."""

    before: str
    text: str
    kept: tuple[Kept, ...]
    frame: int
    weight: float
    several: bool = False
    """Whether each kept part may be one statement or several."""
    kind: int = UNKNOWN
    """What the message wants: a place in KINDS."""
    tagged: bool = True
    """Whether it is labelled with what should be kept."""


def beginning(quotation: str, statement: str) -> int:
    """Which of BEGINNINGS was put before the words of the message to make the statement (its place); 0 if none was."""
    said, wanted = (re.findall(r"[\w'’]+", text.casefold().replace("’", "'")) for text in (quotation, statement))
    if not said or not wanted:
        return 0
    if said[0] in ("i", "im", "i'm", "ive", "i've", "my", "our", "we", "id", "i'd") or said[0] == wanted[0]:
        return 0
    for number, words in enumerate(BEGINNINGS):
        if words and wanted[: len(words.split())] == words.casefold().split():
            rest = wanted[len(words.split()) :]
            if rest and rest[0][:4] == said[0][:4]:
                return number
    return 0


def example(row: dict[str, Any], weight: float) -> Example:
    """An example from a labelled line. Each kept part is searched in the text; parts do not overlap."""
    text: str = row["text"]
    kept: list[Kept] = []
    for one in row["keep"]:
        words: str = one["from"]
        start = text.find(words)
        while start >= 0 and any(start < other.end and other.start < start + len(words) for other in kept):
            start = text.find(words, start + 1)
        if start >= 0:
            health = float(one["health"]) if "health" in one else UNKNOWN
            begins = beginning(words, one["statement"]) if "statement" in one else UNKNOWN
            kept.append(Kept(start, start + len(words), TYPES.index(one["type"]), health, begins))
    frame = FRAMES.index(row["frame"]) if row.get("frame") in FRAMES else UNKNOWN
    return Example(
        "\n".join(row.get("before", ())), text, tuple(sorted(kept, key=lambda one: one.start)), frame, weight
    )


def in_haste(row: dict[str, Any]) -> dict[str, Any]:
    """The labelled line as if it were typed in a hurry."""
    text, *kept = mistyped_alike(row["text"], *(one["from"] for one in row["keep"]))
    return {**row, "text": text, "keep": [{**one, "from": words} for one, words in zip(row["keep"], kept, strict=True)]}


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def examples(left_out: Sequence[int]) -> list[Example]:
    """All training examples except those of the authors who are left out."""
    found: list[Example] = []
    for path in sorted((DATA / "reading").glob("author-*.jsonl")):
        if int(path.stem.removeprefix("author-")) not in left_out:
            rows = lines(path)
            found += [example(row, 1.0) for row in rows]
            found += [example(in_haste(row), HASTY_WEIGHT) for row in random.sample(rows, int(HASTY * len(rows)))]
    found += [example(row, 0.7) for row in lines(DATA / "reading" / "earlier.jsonl")]
    found += kinds()
    statements, asked = single_statements(), questions()
    random.shuffle(statements)
    random.shuffle(asked)
    found += [Example("", text, (), UNKNOWN, 0.5) for text in asked[:MOST_SINGLE]]
    for number, text in enumerate(statements[:MOST_SINGLE]):
        whole = text.rstrip(" .!")
        kept = (Kept(0, len(whole), UNKNOWN, UNKNOWN, UNKNOWN),)
        # Half of them are followed by a question: a statement has to be found wherever it is in a message.
        after = f" {asked[-number - 1]}" if number % 2 else ""
        found.append(Example("", text + after, kept, UNKNOWN, 0.5, several=True))
    return found


def kinds() -> list[Example]:
    """Messages with their kind, half of them as if typed in a hurry."""
    told: list[tuple[str, MessageKind]] = []
    for path in sorted((DATA / "messages").glob("*.jsonl")):
        rows = lines(path)
        told += [(row["text"], MessageKind(row["kind"])) for row in random.sample(rows, min(len(rows), MOST_OF_A_FILE))]
    for path in sorted((DATA / "answers").glob("persons-[0-3].jsonl")):  # persons-4 is kept apart for measuring
        for person in lines(path):
            told += [(text, MessageKind.TELL) for text in random.sample(person["facts"], 3)]
            questions = [one["question"] for one in person["answered"]]
            told += [(text, MessageKind.LOOKUP) for text in random.sample(questions, 5)]
    told = [(in_a_hurry(text) if random.random() < 0.5 else text, kind) for text, kind in told]
    return [Example("", text, (), UNKNOWN, 1.0, kind=KINDS.index(kind), tagged=False) for text, kind in told]


def single_statements() -> list[str]:
    """Statements of persons about themselves, each used as a message."""
    persons = [row for path in sorted((DATA / "answers").glob("persons-*.jsonl")) for row in lines(path)]
    pairs = [row for path in sorted((DATA / "relations").glob("author-*.jsonl")) for row in lines(path)]
    told = [*(fact for person in persons for fact in person["facts"]), *(pair["old"] for pair in pairs)]
    return [text for text in dict.fromkeys(told) if len(text) < LONGEST_PIECE]


def questions() -> list[str]:
    """Questions about the world, and look-ups of what was told."""
    found = [
        row["text"]
        for path in sorted((DATA / "messages").glob("*.jsonl"))
        for row in lines(path)
        if row["kind"] in ("lookup", "world")
    ]
    for path in sorted((DATA / "answers").glob("persons-*.jsonl")):
        found += [question for person in lines(path) for question in person["unanswered"]]
    return list(dict.fromkeys(found))


class ReadingLearner(Learner):
    """The tagger during training."""

    def __init__(self) -> None:
        super().__init__(HEADS)

    def loss(self, batch: Sequence[Example]) -> torch.Tensor:
        """The summed cross-entropy of all heads. For the tags, a message weighs as the square root of its number of tokens."""
        encoded = self([as_read(one.before) for one in batch], [as_read(one.text) for one in batch], LONGEST)
        shape = encoded.states.shape[:2]
        tags, types, begins = (torch.full(shape, UNKNOWN) for _ in range(3))
        health = torch.full(shape, float(UNKNOWN))
        for row, one in enumerate(batch):
            tokens = encoded.read.encodings[row]  # type: ignore[index]
            last = None
            for place, (sequence, (start, end)) in enumerate(zip(tokens.sequence_ids, tokens.offsets, strict=True)):
                if sequence != 1 or not one.tagged:
                    continue
                tags[row, place] = NOTHING
                for kept in one.kept:
                    if kept.start <= start < end <= kept.end + 1:
                        tags[row, place] = FIRST if last is not kept else EITHER if one.several else FURTHER
                        types[row, place], health[row, place] = kept.type, kept.health
                        begins[row, place] = UNKNOWN if last is kept else kept.begins
                        last = kept
        chances = self.heads["tags"](encoded.states).log_softmax(-1)
        either = torch.logaddexp(chances[..., FIRST], chances[..., FURTHER]).unsqueeze(-1)
        weight = torch.tensor([one.weight for one in batch])
        known = (tags != UNKNOWN).sum(1).clamp(min=1).float().sqrt()
        each = torch.nn.functional.nll_loss(
            torch.cat([chances, either], -1).transpose(1, 2), tags, ignore_index=UNKNOWN, reduction="none"
        )
        loss = (each.sum(1) / known * weight).sum() / known.sum()
        for name, wanted, share in (("types", types, 0.3), ("begins", begins, 0.1)):
            if bool((wanted != UNKNOWN).any()):
                scores = self.heads[name](encoded.states).transpose(1, 2)
                loss = loss + share * torch.nn.functional.cross_entropy(scores, wanted, ignore_index=UNKNOWN)
        if bool((told := health != UNKNOWN).any()):
            scores = self.heads["health"](encoded.states).squeeze(-1)[told]
            loss = loss + 0.3 * torch.nn.functional.binary_cross_entropy_with_logits(scores, health[told])
        for name, of_message, share in (
            ("frame", [one.frame for one in batch], 0.2),
            ("kind", [one.kind for one in batch], 0.3),
        ):
            known_ones = torch.tensor(of_message)
            if bool((known_ones != UNKNOWN).any()):
                scores = self.heads[name](encoded.mean())
                loss = loss + share * torch.nn.functional.cross_entropy(scores, known_ones, ignore_index=UNKNOWN)
        return loss


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leave-out", nargs="+", type=int, default=[*KEPT_APART], help="numbers of authors")
    parser.add_argument("--to", type=Path, default=weights_path(), help="where what is learned goes")
    chosen = parser.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    learned_from = examples(chosen.leave_out)
    print(f"{len(learned_from)} messages, {sum(len(one.kept) for one in learned_from)} things to keep", flush=True)
    learner = ReadingLearner()
    learn(learner, learned_from, learner.loss, lambda one: len(one.before) + len(one.text), passes=PASSES, batch=BATCH)
    learner.save(chosen.to)


if __name__ == "__main__":
    main()
