"""Trains the tagger of mentions (resources/language/entity_mentions.safetensors), or measures it beside a plain baseline.

usage: python -m tools.entity_mentions            (2 minutes of one core)
       python -m tools.entity_mentions --measure

The tagger is all-MiniLM-L6-v2 with low-rank changes (tools/low_rank.py) and one head over the first token of each word. It learns from
the statements of four authors who had not seen the program (benchmarks/data/entities, in which mentions were marked for this; `about` is
what the authors wrote themselves), and from a copy of each in which names are replaced by others of the same kind, so that it learns to
read the sentence and not the name. Author 5 is not learned from but measured. The baseline takes capitalised words within a sentence, and
the words for family, friends and animals that the page About you knows.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from memos_core.cube import MemCube
from memos_core.language.mentions import (
    LABELS,
    LONGEST_STATEMENT,
    EntityKind,
    Mention,
    find_mentions,
    first_tokens,
    joined,
    weights_path,
    words_of,
)
from memos_core.plaintext.entities.linking import linked
from memos_core.reader.subjects import ANIMALS, PEOPLE
from tools.low_rank import Learner, learn

DATA = Path(__file__).parents[1] / "benchmarks" / "data" / "entities"
LEARNED, KEPT_OUT = [DATA / f"author-{number}.jsonl" for number in (1, 2, 3, 4)], DATA / "author-5.jsonl"
PASSES, BATCH, SEED = 6, 16, 1
NONE = -100


@dataclass(frozen=True)
class Marked:
    """A statement with a label for each of its words: "role-" or "name-" with the kind of entity, or "" outside a mention."""

    text: str
    labels: tuple[str, ...]


def read(path: Path) -> list[Marked]:
    """The statements of an author."""
    return [marked(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def marked(told: dict[str, object]) -> Marked:
    """A statement with a label for each word. A word of a mention that begins with a small letter is a role, any other is a name."""
    text = str(told["statement"])
    words = words_of(text)
    labels = [""] * len(words)
    mentions = told["mentions"]
    assert isinstance(mentions, list)
    for mention in mentions:
        found = re.search(rf"(?<!\w){re.escape(mention['words'])}(?!\w)", text)
        assert found is not None, mention
        for number, (start, end) in enumerate(words):
            if found.start() <= start and end <= found.end():
                part = "role" if text[start].islower() else "name"
                labels[number] = f"{part}-{mention['kind']}"
    return Marked(text, tuple(labels))


def renamed(statements: Sequence[Marked]) -> list[Marked]:
    """The same statements, with each name replaced by a random one of the same kind."""
    names = defaultdict(list)
    for one in statements:
        for (start, end), label in zip(words_of(one.text), one.labels, strict=True):
            if label.startswith("name") and one.text[start].isalpha():
                names[label].append(one.text[start:end])
    changed = []
    for one in statements:
        text, last = "", 0
        for (start, end), label in zip(words_of(one.text), one.labels, strict=True):
            if label.startswith("name") and one.text[start].isalpha():
                text, last = text + one.text[last:start] + random.choice(names[label]), end
        text += one.text[last:]
        if len(words_of(text)) == len(one.labels):
            changed.append(Marked(text, one.labels))
    return changed


def train(statements: Sequence[Marked]) -> Learner:
    learner = Learner({"words": len(LABELS)})

    def loss_of(batch: Sequence[Marked]) -> torch.Tensor:
        encoded = learner([""] * len(batch), [one.text for one in batch], LONGEST_STATEMENT)
        target = torch.full(encoded.states.shape[:2], NONE)
        for row, one in enumerate(batch):
            firsts = first_tokens(encoded.read.encodings[row], words_of(one.text))
            for token, label in zip(firsts, one.labels, strict=True):
                if token is not None:
                    target[row, token] = LABELS.index(label)
        scores = learner.heads["words"](encoded.states)
        return torch.nn.functional.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=NONE)

    learn(learner, statements, loss_of, lambda one: len(one.text), passes=PASSES, batch=BATCH)
    return learner


def baseline(text: str) -> tuple[Mention, ...]:
    """Capitals within a sentence, and known words for people and animals."""
    words, labels = words_of(text), []
    for start, end in words:
        word = text[start:end]
        begins = start == 0 or text[:start].rstrip()[-1:] in ".!?"
        if re.fullmatch(PEOPLE, word.lower()):
            labels.append("role-person")
        elif re.fullmatch(ANIMALS, word.lower()):
            labels.append("role-animal")
        elif word[0].isupper() and not begins and word != "I":
            animal = bool(labels) and labels[-1].endswith("animal")
            labels.append("name-animal" if animal else "name-person")
        else:
            labels.append("")
    return joined(words, labels)


def measure(statements: Sequence[Marked], find: Callable[[str], Sequence[Mention]], name: str) -> None:
    """Print recall and precision of the found mentions against the marked ones, and how many have the right kind."""
    told, found = set(), set()
    for number, one in enumerate(statements):
        told |= {(number, m.start, m.end, m.kind) for m in joined(words_of(one.text), one.labels)}
        found |= {(number, m.start, m.end, m.kind) for m in find(one.text)}
    for kind in (None, *EntityKind):
        right, all_found, all_told = (
            len({one if kind else one[:3] for one in some if kind in (None, one[3])})
            for some in (told & found if kind else _same_words(told, found), found, told)
        )
        what = kind or "words, any kind"
        print(
            f"{name}, {what}: precision {right / max(all_found, 1):.2f}, recall {right / max(all_told, 1):.2f} of {all_told}"
        )


def measure_links(statements: Sequence[Marked], find: Callable[[str], Sequence[Mention]], name: str) -> None:
    """Print precision and recall of the pairs of statements that are linked to one entity, against the pairs that the marked mentions
    give.
    """
    cubes = [MemCube(text=one.text) for one in statements]

    def pairs(mentions: Sequence[Sequence[Mention]]) -> set[frozenset[str]]:
        entities = linked(list(zip(cubes, mentions, strict=True)))
        return {frozenset((a.id, b.id)) for one in entities for a, b in itertools.combinations(one.statements, 2)}

    told = pairs([joined(words_of(one.text), one.labels) for one in statements])
    found = pairs([find(one.text) for one in statements])
    right = len(told & found)
    print(
        f"{name}, links: precision {right / max(len(found), 1):.2f}, recall {right / max(len(told), 1):.2f} of {len(told)}"
    )


def _same_words(told: set[tuple[int, int, int, EntityKind]], found: set[tuple[int, int, int, EntityKind]]) -> set:  # type: ignore[type-arg]
    words = {one[:3] for one in found}
    return {one for one in told if one[:3] in words}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", action="store_true")
    random.seed(SEED)
    torch.manual_seed(SEED)
    torch.set_num_threads(1)  # on a busy machine two threads that wait for each other are slower
    if not parser.parse_args().measure:
        statements = [one for path in LEARNED for one in read(path)]
        train([*statements, *renamed(statements)]).save(weights_path())
    kept_out = read(KEPT_OUT)
    measure(kept_out, baseline, "baseline")
    measure(kept_out, find_mentions, "learned")
    measure_links(kept_out, baseline, "baseline")
    measure_links(kept_out, find_mentions, "learned")
    lowered = [Marked(one.text.lower(), one.labels) for one in kept_out]
    measure(lowered, baseline, "baseline, all in small letters")
    measure(lowered, find_mentions, "learned, all in small letters")


if __name__ == "__main__":
    main()
