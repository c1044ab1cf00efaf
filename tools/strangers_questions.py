"""Collects what made-up persons told and asked (benchmarks/data/answers) into resources/questions/strangers.json.

usage: python -m tools.strangers_questions

The texts were written by hand, by people who had not seen the program. A training of an adapter takes from them the questions of people who
told something similar, and questions that nothing answers. The sets of told facts (`facts_*.json`) and the pairs are not included.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from memos_core.parametric.questions.strangers import path_of_strangers

PERSONS = sorted((Path(__file__).parents[1] / "benchmarks" / "data" / "answers").glob("persons-*.jsonl"))


def main() -> None:
    told: list[tuple[str, list[str]]] = []
    unanswered: list[str] = []
    for line in [line for path in PERSONS for line in path.read_text(encoding="utf-8").splitlines()]:
        person = json.loads(line)
        asked = defaultdict(list)
        for one in person["answered"]:
            asked[one["fact"]].append(one["question"])
        told += [(person["facts"][fact], questions) for fact, questions in asked.items()]
        unanswered += person["unanswered"]
    gathered = {"told": told, "unanswered": list(dict.fromkeys(unanswered))}
    path = path_of_strangers()
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(gathered, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(told)} statements, {sum(len(asked) for _, asked in told)} questions, {len(unanswered)} unanswered")


if __name__ == "__main__":
    main()
