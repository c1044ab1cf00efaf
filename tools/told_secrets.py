"""Trains the classifier of short texts that tell a secret (a code, a PIN, a password), and measures it on texts that it did not learn from.

usage: python -m tools.told_secrets           (writes resources/language/told_secrets.json; a minute)
       python -m tools.told_secrets --file F  (measures what was learned on other texts: lines of {"text": ..., "secret": ...})

The classifier is a logistic regression over the parts of words and the shapes of values (memos_core/language/told_secrets.py). It is
compared with the unmistakable forms and names, and with the same regression over whole words. It learns from statements that the
developers wrote in six languages (benchmarks/data/secrets/learned.jsonl), and from texts by authors who were not thinking of secrets
(benchmarks/data/reading, except those who are kept apart). The few of their texts that do tell a secret are listed in authors.jsonl.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.extract import KEPT_APART
from memos_core.language.sensitivity import sure_of_secret
from memos_core.language.told_secrets import CHANCE, LEARNED, LONGEST_TEXT, clauses, parts, tells_secret
from memos_core.language.word_parts import WORD, chance_by
from memos_core.text_matching import folded
from tools.linear import Texts, learn_parts, lines, print_seen, write_parts

ROOT = Path(__file__).parents[1]
DATA, RESULT = ROOT / "benchmarks" / "data", ROOT / "resources" / "language" / f"{LEARNED}.json"
DECAY, COUNTS = 1e-6, 20.0
"""The weight of L2, and how many other texts a text with a secret counts as: there are few of these, and missing one costs more."""


def of_authors(*, kept_apart: bool) -> list[tuple[str, bool]]:
    """What the authors wrote, and the sentences that they would keep of it; each with whether it tells a secret."""
    telling = {row["text"] for row in lines(DATA / "secrets" / "authors.jsonl")}
    found = dict[str, bool]()
    for path in sorted((DATA / "reading").glob("author-*.jsonl")):
        if (int(re.sub(r"\D", "", path.stem)) in KEPT_APART) != kept_apart:
            continue
        for row in lines(path):
            for text in (row["text"], *(one["statement"] for one in row["keep"])):
                if len(text) <= LONGEST_TEXT:
                    found[text] = text in telling
    return list(found.items())


def of_messages() -> list[tuple[str, bool]]:
    """Messages of other authors, from which nothing is learned."""
    telling = {row["text"] for row in lines(DATA / "secrets" / "authors.jsonl")}
    paths = sorted((DATA / "messages").glob("*.jsonl"))
    return [(row["text"], row["text"] in telling) for path in paths for row in lines(path)]


def of_maker(name: str) -> dict[str, list[tuple[str, bool]]]:
    found = dict[str, list[tuple[str, bool]]]()
    for row in lines(DATA / "secrets" / f"{name}.jsonl"):
        found.setdefault(row["lang"], []).append((row["text"], row["secret"]))
    return found


def words(clause: str) -> set[str]:
    """The features of the plain baseline: the whole words of a clause."""
    return set(WORD.findall(folded(clause)))


def learned_from(texts: Texts, of: Callable[[str], set[str]]) -> NDArray[np.float32]:
    """The weights of the parts of clauses (`of` gives these parts). It is not marked which clause of a text tells the secret, so of the
    texts with a secret only those of a single clause are learned from.
    """
    told = [
        (of(clause), secret)
        for text, secret in texts
        for some in [clauses(text)]
        for clause in some
        if not secret or len(some) == 1
    ]
    return learn_parts([parts for parts, _ in told], [secret for _, secret in told], decay=DECAY, counts=COUNTS)


def report(name: str, texts: Texts, baseline: NDArray[np.float32]) -> None:
    ways: dict[str, Callable[[str], bool]] = {
        "forms": sure_of_secret,
        "words alone": lambda text: any(chance_by(baseline, words(clause)) >= CHANCE for clause in clauses(text)),
        "learned": tells_secret,
        "both": lambda text: sure_of_secret(text) or tells_secret(text),
    }
    print_seen(name, texts, ways)


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--file", type=Path)
    file = asked.parse_args().file
    texts = [*of_authors(kept_apart=False), *(one for some in of_maker("learned").values() for one in some)]
    baseline = learned_from(texts, words)
    if file is not None:
        report(file.stem, [(row["text"], row["secret"]) for row in lines(file)], baseline)
        return
    write_parts(RESULT, learned_from(texts, parts))
    report("authors", of_authors(kept_apart=True), baseline)
    report("messages", of_messages(), baseline)
    for language, some in of_maker("kept-apart").items():
        report(language, some, baseline)


if __name__ == "__main__":
    main()
