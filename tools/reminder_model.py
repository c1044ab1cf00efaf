"""Trains what takes requests for reminders apart anew (resources/reminders/tagger.safetensors).

usage: python -m tools.reminder_model                        (20 minutes on 2 cores)
       python -m tools.reminder_model --leave-out NAME --to FILE

It is all-MiniLM-L6-v2 (tools/low_rank.py) with heads over the states of a message's tokens (says when, says what to do, or neither)
and over their mean (whether it asks to be reminded; the language). Learned from requests that blind authors wrote and marked
(benchmarks/data/reminders/*.jsonl: `{when}` and `[what to do]`), from older ones of which only the task is marked, and, as messages that ask nothing
of the kind, from those there whose `asks` is false (they need no marks) and from those of other sets. Half of what is marked also as it is typed in a hurry, and each request also with a
remark of somebody before or behind it. 4 passes, batches of 16, and 2 more with many messages of other sets, at a third of the rate.
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
"""So many messages of each other file are learned from: few while the words are learned, then many, which take a request apart from what
only names a time."""
LONGEST_OTHER = 300
PASSES_AFTERWARDS = 2
MOST_REMARKS = 500
NO_TASK = 3
"""The tag of a token that is no part of the task, of which nobody has said whether it says when."""
UNKNOWN = -100
"""Stands where nobody has said what is right."""
MARKS = {"{": WHEN, "}": NEITHER, "[": TASK, "]": NEITHER}


@dataclass(frozen=True)
class Example:
    """A message as it was marked."""

    text: str
    tags: tuple[int, ...]
    """For each character."""
    asks: int
    language: int


def marked(text: str, asks: bool, language: str) -> Example:
    """A message with its marks."""
    letters, tags, tag = list[str](), list[int](), NEITHER
    for letter in text:
        if letter in MARKS:
            tag = MARKS[letter]
        else:
            letters.append(letter)
            tags.append(tag)
    return Example("".join(letters), tuple(tags), int(asks), LANGUAGES.index(language))


def with_task(row: dict[str, Any]) -> Example:
    """A request of which it is known what is to be done."""
    said, task = row["said"], row["what"]
    start = said.find(task) if task else -1
    tags = [NO_TASK if start >= 0 or not task else UNKNOWN] * len(said)
    if start >= 0:
        tags[start : start + len(task)] = [TASK] * len(task)
    return Example(said, tuple(tags), 1, LANGUAGES.index(row["language"]))


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def remarks_by_language(left_out: Sequence[str]) -> dict[str, list[str]]:
    """What people tell before and behind a request, by language: what persons told of themselves, and what is no request."""
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
    """All but those of the files that are left out."""
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
    """Messages that ask for no reminder, so many of a file."""
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
    """The tagger while it learns."""

    def __init__(self) -> None:
        super().__init__(HEADS)

    def loss(self, batch: Sequence[Example]) -> torch.Tensor:
        """Cross-entropy of all heads."""
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
