"""Trains the tagger that takes requests for reminders apart (resources/reminders/tagger.safetensors).

usage: python -m tools.reminder_model                        (20 minutes on 2 cores)
       python -m tools.reminder_model --leave-out NAME --to FILE

The tagger is all-MiniLM-L6-v2 with LoRA (tools/low_rank.py) and heads over the states of a message's tokens (says when, says what to do, or
neither) and over their mean (whether the message asks for a reminder; the language).

Training data: requests that were written and marked by authors who had not seen the program (benchmarks/data/reminders/*.jsonl: `{when}`
and `[what to do]`); older requests in which only the task is marked; and, as messages that ask for no reminder, the lines of these files
whose `asks` is false (these need no marks) and messages of other data sets. Half of the marked lines are repeated as if typed in a hurry,
and each request is repeated with a remark before or after it. 4 passes, batches of 16; then 2 passes with many more messages of the other
data sets, at a third of the learning rate.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from benchmarks.extract import KEPT_APART
from benchmarks.reminders import NAMES_REMINDING
from memos_core.reminders.tagging import LANGUAGES, LONGEST, NEITHER, TASK, WHEN, weights_path
from tools.hasty import in_a_hurry, mistyped_alike
from tools.low_rank import RATE, Learner, learn

DATA = Path(__file__).parents[1] / "benchmarks" / "data"
HEADS = {"tags": 3, "asks": 1, "language": len(LANGUAGES)}
PASSES, BATCH, SEED = 4, 16, 1
HASTY = 0.5
OTHERS, OTHERS_AFTERWARDS = 10, 150
"""How many messages of each file of other data sets are learned from: few in the first passes, then many, so that the tagger learns to
distinguish a request from a message that merely names a time."""
LONGEST_OTHER = 300
PASSES_AFTERWARDS = 2
MOST_REMARKS = 500
NO_TASK = 3
"""The tag of a token that is not part of the task and may be WHEN or NEITHER, because times were not marked."""
UNKNOWN = -100
"""Marks what was not labelled; the loss ignores it."""
MARKS = {"{": WHEN, "}": NEITHER, "[": TASK, "]": NEITHER}


@dataclass(frozen=True)
class Example:
    """A message as it was marked."""

    text: str
    tags: tuple[int, ...]
    """A tag for each character."""
    asks: int
    language: int


def marked(text: str, asks: bool, language: str) -> Example:
    """An example from a text with the marks `{when}` and `[what to do]`, which are removed."""
    letters, tags, tag = list[str](), list[int](), NEITHER
    for letter in text:
        if letter in MARKS:
            tag = MARKS[letter]
        else:
            letters.append(letter)
            tags.append(tag)
    return Example("".join(letters), tuple(tags), int(asks), LANGUAGES.index(language))


def with_task(row: dict[str, Any]) -> Example:
    """An example from an older request, in which only the task is marked."""
    said, task = row["said"], row["what"]
    start = said.find(task) if task else -1
    tags = [NO_TASK if start >= 0 or not task else UNKNOWN] * len(said)
    if start >= 0:
        tags[start : start + len(task)] = [TASK] * len(task)
    return Example(said, tuple(tags), 1, LANGUAGES.index(row["language"]))


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def remarks_by_language(left_out: Sequence[str]) -> dict[str, list[str]]:
    """Sentences to put before or after a request, by language: statements of persons about themselves, and messages that are no request."""
    facts = [
        fact
        for path in sorted((DATA / "answers").glob("persons-*.jsonl"))
        for one in rows(path)
        for fact in one["facts"]
    ]
    told = {language: list[str]() for language in LANGUAGES} | {"en": random.sample(facts, MOST_REMARKS)}
    for path in sorted((DATA / "reminders").glob("*.jsonl")):
        for row in rows(path) if path.stem not in left_out else ():
            if not row.get("asks", True) and "?" not in row["said"]:
                told[row["language"]].append(row["said"])
    return told


def examples(left_out: Sequence[str]) -> list[Example]:
    """All training examples except those of the files that are left out."""
    found = list[Example]()
    remarks = remarks_by_language(left_out)
    for path in sorted((DATA / "reminders").glob("*.jsonl")):
        if path.stem in left_out:
            continue
        for row in rows(path):
            asks = row.get("asks", True)
            if asks and "marked" not in row:
                found.append(with_task(row))
                continue
            text, language = row.get("marked", row["said"]), row["language"]
            found.append(marked(text, asks, language))
            if random.random() < HASTY:
                [typed] = mistyped_alike(text)
                found.append(marked(typed, asks, language))
            if asks:
                remark = random.choice(remarks[language])
                both = f"{text} {remark}" if random.random() < 0.4 else f"{remark} {text}"
                found.append(marked(both, True, language))
    return found + others(OTHERS)


def others(most: int) -> list[Example]:
    """Messages of other data sets that ask for no reminder, at most `most` of each file."""
    found = list[Example]()
    kept_apart = {f"author-{number}" for number in KEPT_APART}
    for path in (*sorted((DATA / "messages").glob("*.jsonl")), *sorted((DATA / "reading").glob("author-*.jsonl"))):
        texts = [
            row["text"]
            for row in rows(path)
            if len(row["text"]) < LONGEST_OTHER and not NAMES_REMINDING.search(row["text"])
        ]
        for text in random.sample(texts, min(len(texts), most)) if path.stem not in kept_apart else ():
            typed = in_a_hurry(text) if random.random() < HASTY else text
            found.append(Example(typed, (UNKNOWN,) * len(typed), 0, LANGUAGES.index("en")))
    return found


class RequestLearner(Learner):
    """The tagger during training."""

    def __init__(self) -> None:
        super().__init__(HEADS)

    def loss(self, batch: Sequence[Example]) -> torch.Tensor:
        """The summed cross-entropy of all heads."""
        encoded = self([""] * len(batch), [one.text for one in batch], LONGEST)
        tags = torch.full(encoded.states.shape[:2], UNKNOWN)
        for row, one in enumerate(batch):
            tokens = encoded.read.encodings[row]  # type: ignore[index]
            for place, (sequence, (start, end)) in enumerate(zip(tokens.sequence_ids, tokens.offsets, strict=True)):
                if sequence == 1 and end > start:
                    tags[row, place] = one.tags[start]
        chances = self.heads["tags"](encoded.states).log_softmax(-1)
        no_task = torch.logaddexp(chances[..., NEITHER], chances[..., WHEN]).unsqueeze(-1)
        loss = torch.zeros(())
        if bool((tags != UNKNOWN).any()):
            all_tags = torch.cat([chances, no_task], -1).transpose(1, 2)
            loss = torch.nn.functional.nll_loss(all_tags, tags, ignore_index=UNKNOWN)
        mean = encoded.mean()
        asks = torch.tensor([float(one.asks) for one in batch])
        loss = loss + 0.5 * torch.nn.functional.binary_cross_entropy_with_logits(
            self.heads["asks"](mean).squeeze(-1), asks * 0.96 + 0.02
        )
        languages = torch.tensor([one.language for one in batch])
        return loss + 0.2 * torch.nn.functional.cross_entropy(self.heads["language"](mean), languages)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--leave-out",
        nargs="+",
        default=["blind-3", "blind-5", "blind-6", "blind-7"],
        help="files of benchmarks/data/reminders, without ending",
    )
    parser.add_argument("--to", type=Path, default=weights_path(), help="where what is learned goes")
    chosen = parser.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    learned_from = examples(chosen.leave_out)
    print(f"{len(learned_from)} messages, {sum(one.asks for one in learned_from)} ask to be reminded", flush=True)
    learner = RequestLearner()
    learn(learner, learned_from, learner.loss, lambda one: len(one.text), passes=PASSES, batch=BATCH)
    learned_from += others(OTHERS_AFTERWARDS)
    print(f"then {len(learned_from)} messages", flush=True)
    learn(
        learner,
        learned_from,
        learner.loss,
        lambda one: len(one.text),
        passes=PASSES_AFTERWARDS,
        batch=BATCH,
        rate=RATE / 3,
    )
    learner.save(chosen.to)


if __name__ == "__main__":
    main()
